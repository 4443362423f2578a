"""What a household would pay otherwise: a trial beside how it pays now, and the changes worth a look; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from desktop.domain.household_hi import HiQuote, HiRequest
from desktop.domain.household_hi.figures import GROUP_NAMES, USUAL_MONTHS
from desktop.domain.household_hi.request import COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.household_hi.what_if import best_forms, few_months_first, may_choose
from desktop.domain.money import Money, half_up
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.services.household_hi.hi_choices import with_months
from desktop.services.household_hi.hi_enrolment import HiOffer, HiShownRow, name_of, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow, not_begun, paid_by_budget
from desktop.services.people.claims import groups_on

MOST_VARIATIONS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What is tried: rows in the order of places, and who leaves the household; nothing of it is in the book."""

    draft: HiDraft
    left: frozenset[UUID] = frozenset()

    @property
    def staying(self) -> HiDraft:
        """The draft without those who leave."""
        return replace(self.draft, rows=tuple(row for row in self.draft.rows if row.person_id not in self.left))


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfCase:
    """How the household pays now, with what the trial is compared.

    Attributes:
        day: the day of payment that both are quoted for.
        assumptions: sentences without which no figure of the page is shown.
    """

    facts: HiFacts
    now: Trial
    day: date
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedMember:
    """One member now and in the trial; ``now`` is None for who is new in it, ``then`` for who leaves."""

    row: HiRow
    name: str
    now: HiShownRow | None
    then: HiShownRow | None

    @property
    def difference(self) -> Money:
        """What the person pays more, or less (negative)."""
        return _amount(self.then) - _amount(self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The trial (``offer``) beside now: totals, None while there are problems, the difference, the members."""

    members: tuple[TriedMember, ...]
    now: HiQuote | None
    offer: HiOffer

    @property
    def then(self) -> HiQuote | None:
        """The quote of the trial; None while it has problems."""
        return self.offer.quote

    @property
    def difference(self) -> Money | None:
        """What the household pays more, or less (negative)."""
        return None if self.now is None or self.then is None else self.then.total - self.now.total

    @property
    def per_month(self) -> Money | None:
        """A month of the trial, each one's amount spread over the own months; rounded once."""
        if self.then is None:
            return None
        paying = [member for member in self.then.members if member.months]
        return half_up(sum((Fraction(member.amount, member.months) for member in paying), Fraction(0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Variation:
    """One more change to the trial with its total at once; ``difference`` is to how the household pays now."""

    code: str
    title: str
    total: Money
    difference: Money
    trial: Trial


def case_of(facts: HiFacts, draft: HiDraft, *, typed: bool) -> WhatIfCase:
    """What is compared: the draft that the clerk has ``typed`` for today, else everybody at the next renewal."""
    if typed and any(row.months for row in draft.rows):
        told = say("Tính cho lần đóng hôm nay, {day}, như đang ghi ở trang BHYT.", day=format_date(facts.on))
        return WhatIfCase(facts=facts, now=Trial(draft=draft), day=facts.on, assumptions=(told, _same_figures()))
    day = _planning_day(facts, draft)
    rows = tuple(_due(facts, row, day) for row in draft.rows)
    told = say("Tính như cả hộ cùng đóng ngày {day}, số tháng như lần trước.", day=format_date(day))
    now = Trial(draft=replace(draft, rows=rows))
    return WhatIfCase(facts=facts, now=now, day=day, assumptions=(told, _same_figures()))


def compare(case: WhatIfCase, trial: Trial) -> Comparison:
    """The trial beside now; the totals are those of the quote of the same draft."""
    before, after = offer_hi(case.facts, case.now.draft, case.day), offer_hi(case.facts, trial.staying, case.day)
    now, then = _by_person(before), _by_person(after)
    members = tuple(
        TriedMember(
            row=row,
            name=name_of(case.facts, trial.draft, row.person_id),
            now=now.get(row.person_id),
            then=then.get(row.person_id),
        )
        for row in trial.draft.rows
    )
    return Comparison(members=members, now=before.quote, offer=after)


def variations(case: WhatIfCase, trial: Trial) -> tuple[Variation, ...]:
    """Every single change that can be made to the trial, the cheapest use of the choice clause first."""
    now = offer_hi(case.facts, case.now.draft, case.day).quote
    tried = offer_hi(case.facts, trial.staying, case.day)
    if now is None or tried.quote is None or tried.request is None:
        return ()
    seen = {trial.staying.rows}
    found = []
    for code, title, other in _changes(case, trial, tried.request):
        quote = offer_hi(case.facts, other.staying, case.day).quote
        if quote is None or other.staying.rows in seen or (code == "order" and quote.total >= tried.quote.total):
            continue
        seen.add(other.staying.rows)
        difference = quote.total - now.total
        found.append(Variation(code=code, title=title, total=quote.total, difference=difference, trial=other))
    return tuple(found[:MOST_VARIATIONS])


def to_pay(case: WhatIfCase, trial: Trial) -> HiDraft:
    """The trial as the HI page takes it: whose next card is paid already does not pay again today."""
    rows = tuple(
        replace(row, months=0) if _renewed(case.facts, row) and row.months else row for row in trial.staying.rows
    )
    return replace(trial.staying, rows=rows)


def proofs_on(facts: HiFacts, person_id: UUID, day: date) -> tuple[str, ...]:
    """The supported groups that a person of the book has a paper for on a day."""
    member = facts.members.get(person_id)
    return () if member is None else groups_on(member.claims, Insurance.HOUSEHOLD_HI, day)


def _changes(case: WhatIfCase, trial: Trial, asked: HiRequest) -> Iterator[tuple[str, str, Trial]]:
    yield from _choice_clause(case, trial, asked)
    yield "order", say("Người đóng ít tháng đứng trước"), _cheaper_order(trial, asked)
    for months in USUAL_MONTHS:
        title = say("Cả hộ đóng {months} tháng", months=months)
        yield "months", title, replace(trial, draft=with_months(trial.draft, months))
    yield from _joining(case, trial)
    paying = [row for row in trial.staying.rows if row.months]
    for row in paying if len(paying) > 1 else ():
        title = say("{name} rời hộ", name=name_of(case.facts, trial.draft, row.person_id))
        yield "leaves", title, replace(trial, left=trial.left | {row.person_id})
        title = say("{name} có BHYT khác", name=name_of(case.facts, trial.draft, row.person_id))
        yield "elsewhere", title, _with_row(trial, replace(row, group=COVERED_ELSEWHERE, months=0, claim=None))


def _choice_clause(case: WhatIfCase, trial: Trial, asked: HiRequest) -> Iterator[tuple[str, str, Trial]]:
    rows = trial.staying.rows
    proofs = [proofs_on(case.facts, row.person_id, case.day) for row in rows]
    best = best_forms(asked, proofs, case.facts.parameters)
    changed = trial
    for row, form in zip(rows, best, strict=True):
        if row.months and form != row.group:
            changed = _with_row(changed, replace(row, group=form, claim=None))
    yield "best", say("Quyền chọn hình thức: rẻ nhất cho cả hộ"), changed
    for row, groups in zip(rows, proofs, strict=True):
        if not row.months:
            continue
        name = name_of(case.facts, trial.draft, row.person_id)
        if may_choose(row.group):
            yield "household", say("{name} đóng theo hộ", name=name), _with_row(trial, replace(row, group=HOUSEHOLD))
        for group in groups:
            if may_choose(group) and group != row.group:
                title = say("{name} đóng theo nhóm {group}", name=name, group=GROUP_NAMES[group])
                yield "supported", title, _with_row(trial, replace(row, group=group, claim=None))


def _joining(case: WhatIfCase, trial: Trial) -> Iterator[tuple[str, str, Trial]]:
    """Members who pay nothing here and could: the household one member short."""
    months = next((row.months for row in trial.staying.rows if row.months), 12)
    for row in trial.staying.rows:
        if not row.months and _could_pay(case.facts, row, case.day):
            title = say("{name} cùng đóng", name=name_of(case.facts, trial.draft, row.person_id))
            yield "joins", title, _with_row(trial, replace(row, group=HOUSEHOLD, months=months))


def _cheaper_order(trial: Trial, asked: HiRequest) -> Trial:
    order = few_months_first(asked.members)
    staying = trial.staying.rows
    out = tuple(row for row in trial.draft.rows if row.person_id in trial.left)
    return replace(trial, draft=replace(trial.draft, rows=(*(staying[index] for index in order), *out)))


def _with_row(trial: Trial, changed: HiRow) -> Trial:
    rows = tuple(changed if row.person_id == changed.person_id else row for row in trial.draft.rows)
    return replace(trial, draft=replace(trial.draft, rows=rows))


def _could_pay(facts: HiFacts, row: HiRow, day: date) -> bool:
    known = facts.members.get(row.person_id)
    if known is None:
        return True
    told = known.life is not None and known.life.stops(Insurance.HOUSEHOLD_HI) is not None
    other = known.opening is not None and not known.opening.paid_as_household and not known.cards
    return not (told or other or paid_by_budget(known.person.birth, day, facts.parameters))


def _renewed(facts: HiFacts, row: HiRow) -> bool:
    known = facts.members.get(row.person_id)
    card = None if known is None else known.last_card
    return card is not None and not_begun(card, facts.on)


def _planning_day(facts: HiFacts, draft: HiDraft) -> date:
    """The next day on which the household renews together: today where a card has ended or was never held."""
    cards = [facts.members[row.person_id].last_card for row in draft.rows if row.person_id in facts.members]
    held = [card for card in cards if card is not None]
    if not held:
        return facts.on
    begun = max((card.valid_from for card in held if card.valid_from is not None), default=facts.on)
    return max(facts.on, begun, min(card.valid_to for card in held))


def _due(facts: HiFacts, row: HiRow, day: date) -> HiRow:
    """The row at the next renewal: a card that still runs today is due then."""
    known = facts.members.get(row.person_id)
    if known is None or row.group == COVERED_ELSEWHERE:
        return row
    refused = known.life is not None and known.life.refusal("group") is not None
    if refused or paid_by_budget(known.person.birth, day, facts.parameters):
        return replace(row, months=0, group=COVERED_ELSEWHERE)
    usual = 12 if known.last_card is None else known.last_card.months
    fits = usual in USUAL_MONTHS or facts.odd_months_allowed
    return replace(row, months=row.months or (usual if fits else 12))


def _same_figures() -> str:
    return say("Lương cơ sở, mức giảm và mức hỗ trợ theo số liệu đã biết của ngày đó; thay đổi sau này chưa tính.")


def _by_person(offer: HiOffer) -> dict[UUID, HiShownRow]:
    return {row.person_id: row for row in offer.rows}


def _amount(row: HiShownRow | None) -> Money:
    return Money(0) if row is None else row.amount
