"""The household HI page: from draft and facts to an offer; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.household_hi import HiMember, HiMemberQuote, HiQuote, HiRequest, quote_household_hi
from desktop.domain.household_hi.request import (
    BUDGET_PAID,
    COVERED_ELSEWHERE,
    HOUSEHOLD,
    HiIncomplete,
    HiMemberIncomplete,
)
from desktop.domain.identity import RELATIONS
from desktop.domain.money import Money
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.people import HEAD
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.household_hi.hi_changes import amount_change
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow, not_begun, paid_by_budget, resting
from desktop.services.people.person_form import read_birth
from desktop.services.sentences import notice_advice, sentences
from desktop.services.shown import Advice, AmountChange

STANDARD_MONTHS = (3, 6, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiShownRow:
    """One row ready to show: "Thứ 2", "70 %", relation, validity and what it follows from, amount.

    Attributes:
        gap: the validity note tells of an interruption (gián đoạn).
        counted: whether the person pays in this payment.
    """

    person_id: UUID
    place: str
    share: str
    name: str
    number: str
    relation: str
    relation_label: str
    months: int
    validity: str
    validity_note: str
    gap: bool
    amount: Money
    counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonLine:
    """One line of "Vì sao đóng số này"."""

    label: str
    formula: str
    reference: str
    amount: Money
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HiOffer:
    """What the page shows: rows always; a quote, or every problem.

    Problem fields: ``rows[0].months``, ``rows[1].relation``, ``rows[2].group``, ``rows[0].covered_until``, ``rows``.
    """

    rows: tuple[HiShownRow, ...]
    request: HiRequest | None
    quote: HiQuote | None
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    notices: tuple[Advice, ...] = ()
    reasons: tuple[ReasonLine, ...] = ()
    change: AmountChange | None = None


def offer_hi(facts: HiFacts, draft: HiDraft, on: date | None = None) -> HiOffer:
    """Quote the draft on a day (the facts' own when None); problems of household, book and law together."""
    day = on or facts.on
    request = hi_request(facts, draft, day)
    found = quote_household_hi(request, facts.parameters)
    own = tuple(_own_problems(facts, draft, day))
    problems = (*(_renamed(problem) for problem in (found if isinstance(found, tuple) else ())), *own)
    quoted = None if isinstance(found, tuple) else found
    rows = tuple(_shown(facts, draft, index, quoted, day) for index in range(len(draft.rows)))
    if problems or quoted is None:
        return HiOffer(
            rows=rows,
            request=None,
            quote=None,
            problems=problems,
            messages=sentences(problems),
        )
    return HiOffer(
        rows=rows,
        request=_complete(request),
        quote=quoted,
        notices=tuple(notice_advice(notice) for notice in quoted.warnings),
        reasons=tuple(_reasons(quoted)),
        change=amount_change(facts, draft, quoted, day),
    )


def hi_request(facts: HiFacts, draft: HiDraft, on: date) -> HiIncomplete:
    """The draft with the book's facts as the rules take it; the order of rows is the order of places."""
    return HiIncomplete(
        paid_on=on,
        members=tuple(_member(facts, draft, row, on) for row in draft.rows),
        already_paid_this_year=places_taken(facts, draft, on),
    )


def places_taken(facts: HiFacts, draft: HiDraft, on: date) -> int:
    """Places taken this calendar year by others than those who pay now: who pays again keeps to the own place."""
    if on.year != facts.on.year:
        return 0
    paying = {row.person_id for row in draft.rows if row.months and row.group == HOUSEHOLD}
    return len(facts.paid_this_year - paying) + facts.places_unknown


def name_of(facts: HiFacts, draft: HiDraft, person_id: UUID) -> str:
    """The person's name, from the book or from the page's own draft."""
    known, typed = facts.members.get(person_id), draft.new_person(person_id)
    if known is not None:
        return known.person.full_name
    return "" if typed is None else clean(typed.full_name)


def _birth_of(facts: HiFacts, draft: HiDraft, person_id: UUID) -> PartialDate | None:
    known, typed = facts.members.get(person_id), draft.new_person(person_id)
    if known is not None:
        return known.person.birth
    return None if typed is None else read_birth(typed.birth)


def _number_of(facts: HiFacts, draft: HiDraft, person_id: UUID) -> str:
    known, typed = facts.members.get(person_id), draft.new_person(person_id)
    if known is not None:
        return known.person.personal_id or known.person.si_number
    return "" if typed is None else clean(typed.personal_id or typed.si_number)


def _member(facts: HiFacts, draft: HiDraft, row: HiRow, on: date) -> HiMemberIncomplete:
    return HiMemberIncomplete(
        name=name_of(facts, draft, row.person_id) or None,
        months=row.months,
        last_card_ends=last_card_end(facts, row),
        group=COVERED_ELSEWHERE if resting(facts, row, on) is not None else row.group,
    )


def last_card_end(facts: HiFacts, row: HiRow) -> date | None:
    """The last day of the last card, from the book or as the clerk typed it, whichever is later."""
    known = facts.members.get(row.person_id)
    ends = [] if known is None or known.last_card is None else [known.last_card.valid_to]
    typed = _typed_end(row)
    return max([*ends, *([] if typed is None else [typed])], default=None)


def _typed_end(row: HiRow) -> date | None:
    try:
        typed = PartialDate.parse(row.covered_until)
    except ValueError:
        return None
    return typed.earliest if typed.day is not None else None


def _complete(request: HiIncomplete) -> HiRequest:
    """The same request; a quote without problems proves that nothing is missing."""
    assert request.paid_on is not None
    members = []
    for member in request.members or ():
        assert member.name is not None
        assert member.months is not None
        members.append(
            HiMember(name=member.name, months=member.months, last_card_ends=member.last_card_ends, group=member.group)
        )
    return HiRequest(
        paid_on=request.paid_on,
        members=tuple(members),
        already_paid_this_year=request.already_paid_this_year,
    )


def _renamed(problem: Problem) -> Problem:
    """Rows are the page's word for members."""
    return Problem(problem.field.replace("members", "rows", 1), problem.code, problem.values)


def _own_problems(facts: HiFacts, draft: HiDraft, on: date) -> Iterator[Problem]:
    yield from _relation_problems(draft)
    seen: set[UUID] = set()
    for index, row in enumerate(draft.rows):
        if row.person_id in seen:
            yield Problem(f"rows[{index}].person_id", "member_twice", {"name": name_of(facts, draft, row.person_id)})
        seen.add(row.person_id)
        yield from _row_problems(facts, draft, index, on)
    if draft.rows and all(row.months == 0 for row in draft.rows):
        yield Problem("rows", "nobody_pays")


def _relation_problems(draft: HiDraft) -> Iterator[Problem]:
    heads = [index for index, row in enumerate(draft.rows) if row.relation == HEAD]
    if draft.is_new and draft.rows and not heads:
        yield Problem("rows[0].relation", "head_needed")
    for index in heads[1:]:
        yield Problem(f"rows[{index}].relation", "two_heads")
    for index, row in enumerate(draft.rows):
        if row.relation not in RELATIONS:
            yield Problem(f"rows[{index}].relation", "unknown_relation" if row.relation else "missing_field")


def _row_problems(facts: HiFacts, draft: HiDraft, index: int, on: date) -> Iterator[Problem]:
    row, field = draft.rows[index], f"rows[{index}]"
    if row.months and row.months not in STANDARD_MONTHS and not facts.odd_months_allowed:
        yield Problem(f"{field}.months", "odd_months_not_permitted", {"months": str(row.months)})
    if row.covered_until and _typed_end(row) is None:
        yield Problem(f"{field}.covered_until", "bad_date")
    birth = _birth_of(facts, draft, row.person_id)
    if row.months and birth is not None and paid_by_budget(birth, on, facts.parameters):
        yield Problem(f"{field}.group", "budget_paid_age", {"name": name_of(facts, draft, row.person_id)})
    known = facts.members.get(row.person_id)
    refusal = None if known is None or known.life is None else known.life.refusal(f"{field}.group")
    if row.months and refusal is not None:
        yield refusal
    card = None if known is None else known.last_card
    if row.months and row.group != COVERED_ELSEWHERE and card is not None and not_begun(card, on):
        name = name_of(facts, draft, row.person_id)
        yield Problem(f"{field}.months", "card_already_renewed", {"name": name, "until": format_date(card.valid_to)})


def _shown(facts: HiFacts, draft: HiDraft, index: int, quote: HiQuote | None, on: date) -> HiShownRow:
    row = draft.rows[index]
    quoted = None if quote is None else quote.members[index]
    pays = row.months > 0 and row.group not in (COVERED_ELSEWHERE, BUDGET_PAID)
    validity, note, gap = _validity(facts, row, quoted, on)
    place, share = _place(quoted, pays=pays)
    return HiShownRow(
        person_id=row.person_id,
        place=place,
        share=share,
        name=name_of(facts, draft, row.person_id),
        number=_number_of(facts, draft, row.person_id),
        relation=row.relation,
        relation_label=RELATIONS.get(row.relation, ""),
        months=row.months,
        validity=validity,
        validity_note=note,
        gap=gap,
        amount=Money(0) if quoted is None else quoted.amount,
        counted=pays,
    )


def _place(quoted: HiMemberQuote | None, *, pays: bool) -> tuple[str, str]:
    if not pays:
        return "—", say("không tính")
    if quoted is None:
        return "", ""
    share = f"{quoted.share_percent} %"
    if quoted.place is not None:
        return say("Thứ {place}", place=quoted.place), share
    return say("theo nhóm"), say("đóng {share}", share=share)


def _validity(facts: HiFacts, row: HiRow, quoted: HiMemberQuote | None, on: date) -> tuple[str, str, bool]:
    """From–to, what it follows from, and whether there is a gap (D188 art 13)."""
    if (told := _no_new_card(facts, row, on)) is not None:
        return (*told, False)
    ended = last_card_end(facts, row)
    if quoted is None or quoted.valid_from is None or quoted.valid_to is None:
        return "", "", False
    shown = f"{format_date(quoted.valid_from)} – {format_date(quoted.valid_to)}"
    if ended is None:
        return shown, say("lần đầu: sau {days} ngày", days=(quoted.valid_from - on).days), False
    if quoted.valid_from == ended + timedelta(days=1):
        return shown, say("liền thẻ cũ (hết {day})", day=format_date(ended)), False
    since = ended + timedelta(days=1)
    wait = (quoted.valid_from - on).days
    effect = say("có giá trị ngay") if wait <= 0 else say("sau {days} ngày", days=wait)
    return shown, say("gián đoạn từ {day}: {effect}", day=f"{since.day:02d}/{since.month:02d}", effect=effect), True


def _no_new_card(facts: HiFacts, row: HiRow, on: date) -> tuple[str, str] | None:
    """What is told of a member who gets no card in this payment; None for one who does."""
    if (card := resting(facts, row, on)) is not None:
        told = say("Đã có thẻ đến {day}", day=format_date(card.valid_to))
        return told, say("chưa cần đóng; muốn đóng thì gõ số tháng")
    if row.group == COVERED_ELSEWHERE:
        ended = last_card_end(facts, row)
        told = say("Không đóng lần này")
        if ended is not None:
            told = say("Đã có BHYT khác đến {day}", day=format_date(ended))
        return told, say("không tính thứ tự, không đóng ở đây")
    if row.group == BUDGET_PAID:
        return say("Ngân sách đóng toàn bộ"), say("không thu tiền người này")
    return None


def _reasons(quote: HiQuote) -> Iterator[ReasonLine]:
    for line in quote.lines:
        yield ReasonLine(
            label=line.label,
            formula=line.formula,
            reference=line.reference,
            amount=line.amount,
            confirmed=line.status.is_confirmed,
        )
