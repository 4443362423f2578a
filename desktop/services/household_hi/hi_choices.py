"""What the household HI page offers beside the table: what-ifs, a common end, one more row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from desktop.domain.household_hi.figures import CHOICE_GROUPS, GROUP_NAMES, SUPPORT_PERCENT
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.money import Money, format_signed
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import Phrase, capital, mark, say
from desktop.domain.texts.shown import percent_text
from desktop.services.household_hi.hi_enrolment import HiOffer, name_of, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow

TRIED_GROUP = "farm_household"
"""The group that the third what-if tries when nobody on the page belongs to one."""
GROUPS_OFFERED = (HOUSEHOLD, *SUPPORT_PERCENT, "covered_elsewhere", "budget_paid")


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A variation: its total, the difference as number and text, and the draft that applies it."""

    title: str
    text: str
    total: Money
    difference: Money
    difference_text: str
    draft: HiDraft


@dataclass(frozen=True, slots=True)
class _Variation:
    title: str
    text: str  # a template; ``{dearer}`` is filled in once it is quoted
    draft: HiDraft
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiGroupChoice:
    """A group that a row can have; ``percent`` is the support of the day, empty where there is none."""

    code: str
    label: str
    percent: str


def what_ifs(facts: HiFacts, draft: HiDraft) -> tuple[WhatIf, ...]:
    """At most three: the last member left out, other months, a group changed. Empty while the draft has problems."""
    now = offer_hi(facts, draft)
    if now.quote is None:
        return ()
    tried = (*_without_last(facts, draft, now), *_other_months(draft), *_other_group(facts, draft, now))
    return tuple(_tried(facts, now.quote.total, one) for one in tried if _can_pay(facts, one.draft))


def _can_pay(facts: HiFacts, draft: HiDraft) -> bool:
    return offer_hi(facts, draft).quote is not None


def _tried(facts: HiFacts, total: Money, variation: _Variation) -> WhatIf:
    quote = offer_hi(facts, variation.draft).quote
    assert quote is not None
    difference = quote.total - total
    return WhatIf(
        title=variation.title,
        text=Phrase(variation.text, {"dearer": _dearer(difference), **variation.values}),
        total=quote.total,
        difference=difference,
        difference_text=difference_text(quote.total, total),
        draft=variation.draft,
    )


def _dearer(difference: Money) -> str:
    return say("như nhau") if not difference else say("đắt hơn") if difference > 0 else say("rẻ hơn")


def difference_text(total: Money, before: Money) -> str:
    """``+409.860``, ``−546.480``, ``một nửa``, ``như nhau``."""
    if total == before:
        return say("như nhau")
    if 2 * total == before:
        return say("một nửa")
    return format_signed(total - before)


def _paying(draft: HiDraft) -> list[HiRow]:
    return [row for row in draft.rows if row.months > 0]


def _without_last(facts: HiFacts, draft: HiDraft, now: HiOffer) -> Iterator[_Variation]:
    placed = [row for row in _paying(draft) if row.group == HOUSEHOLD and row.relation != "00"]
    others = len(_paying(draft)) - 1
    if not placed or not others or now.quote is None:
        return
    last = placed[-1]
    # Only rows after it move up a place; the last one has none after it.
    rows = tuple(row for row in draft.rows if row.person_id != last.person_id)
    people = tuple(person for person in draft.new_people if person.person_id != last.person_id)
    yield _Variation(
        say("Bớt {name}", name=name_of(facts, draft, last.person_id)),
        mark("{others} người còn lại giữ nguyên mức"),
        replace(draft, rows=rows, new_people=people),
        {"others": others},
    )


def _other_months(draft: HiDraft) -> Iterator[_Variation]:
    months = {row.months for row in _paying(draft)}
    other = 6 if months == {12} else 12
    shorter, longer = mark("thẻ ngắn hơn, lần sau đóng theo mức lúc đó"), mark("thẻ dài hơn, giữ mức hiện nay")
    title = say("Đóng {months} tháng", months=other)
    yield _Variation(title, shorter if other == 6 else longer, with_months(draft, other))


def with_months(draft: HiDraft, months: int) -> HiDraft:
    """The whole household pays so many months (Cả hộ đóng 3, 6, 12 tháng)."""
    rows = tuple(replace(row, months=months) if row.months else row for row in draft.rows)
    return replace(draft, rows=rows)


def _other_group(facts: HiFacts, draft: HiDraft, now: HiOffer) -> Iterator[_Variation]:
    paying = _paying(draft)
    supported = [row for row in paying if row.group in CHOICE_GROUPS]
    if supported:
        row, group, percent = supported[0], HOUSEHOLD, ""
        text = mark("theo hình thức hộ gia đình: {dearer}")
    else:
        placed = [row for row in paying if row.group == HOUSEHOLD]
        if not placed or now.quote is None:
            return
        row, group = placed[max(0, len(placed) - 2)], TRIED_GROUP
        percent = percent_text(facts.parameters.value(SUPPORT_PERCENT[group], facts.on).exact * 100)
        text = mark("hộ nông nghiệp, hỗ trợ {percent}: {dearer}")
    rows = tuple(replace(one, group=group) if one.person_id == row.person_id else one for one in draft.rows)
    title = say("{name} đổi nhóm", name=name_of(facts, draft, row.person_id))
    yield _Variation(title, text, replace(draft, rows=rows), {"percent": percent})


def common_end(facts: HiFacts, draft: HiDraft) -> tuple[HiDraft, date] | Problem:
    """Months set so that all cards end together ("Cùng hạn"), nobody for more than twelve.

    The common end is the earliest of the ends that twelve months would give; each card takes the whole months that
    come nearest to it without passing it. A local habit without a basis in law: a problem without the permission.
    """
    if not facts.odd_months_allowed:
        return Problem("rows", "odd_months_not_permitted", {"months": ""})
    year = offer_hi(facts, with_months(draft, 12))
    if year.quote is None:
        return year.problems[0]
    end = min(member.valid_to for member in year.quote.members if member.valid_to is not None)
    fitted = draft
    for months in range(12, 0, -1):
        fitted = _shortened(facts, fitted, draft, months, end)
    return fitted, end


def _shortened(facts: HiFacts, fitted: HiDraft, draft: HiDraft, months: int, end: date) -> HiDraft:
    """Rows that pass the end with more months take ``months``."""
    if months == 12:
        return with_months(draft, 12)
    offer = offer_hi(facts, fitted)
    if offer.quote is None:
        return fitted
    rows = tuple(
        replace(row, months=months) if quoted.valid_to is not None and quoted.valid_to > end else row
        for row, quoted in zip(fitted.rows, offer.quote.members, strict=True)
    )
    return replace(fitted, rows=rows)


def add_row(draft: HiDraft, person_id: UUID, relation: str, months: int) -> HiDraft:
    """The draft with one more row at its end."""
    return replace(draft, rows=(*draft.rows, HiRow(person_id=person_id, relation=relation, months=months)))


def remove_row(draft: HiDraft, person_id: UUID) -> HiDraft:
    """The draft without a person; someone of the household stays in it and just does not pay now."""
    rows = tuple(row for row in draft.rows if row.person_id != person_id)
    return replace(draft, rows=rows, new_people=tuple(p for p in draft.new_people if p.person_id != person_id))


def group_choices(facts: HiFacts) -> tuple[HiGroupChoice, ...]:
    """The groups of the group column."""
    labels = {
        HOUSEHOLD: say("Hộ gia đình"),
        "covered_elsewhere": say("Đã có BHYT khác"),
        "budget_paid": say("Ngân sách đóng toàn bộ"),
    }
    return tuple(
        HiGroupChoice(
            code=code,
            label=labels.get(code) or capital(GROUP_NAMES[code]),
            percent=percent_text(facts.parameters.value(SUPPORT_PERCENT[code], facts.on).exact * 100)
            if code in SUPPORT_PERCENT
            else "",
        )
        for code in GROUPS_OFFERED
    )
