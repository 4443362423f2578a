"""A household's next cards as last time, quoted on the eve of a change and on its day, all cards due; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.figure_reader import missing_parameter
from desktop.domain.household_hi import HiMemberQuote, HiQuote, quote_household_hi
from desktop.domain.household_hi.figures import GROUP_NAMES
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.people import HEAD, Insurance, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import capital, joined, say
from desktop.services.household_hi.hi_enrolment import hi_request
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, MemberFacts
from desktop.services.household_hi.hi_loading import draft_as_last_time
from desktop.services.rule_change.both_days import BothDays, other_causes, place_of, told_problem
from desktop.services.rule_change.rows import PreviewRow, Share

_USUAL = (3, 6, 12)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """One day's household with its quote, or why there is none; nobody pays in an empty one."""

    draft: HiDraft | None
    quote: HiQuote | None
    problems: tuple[Problem, ...] = ()

    @property
    def amounts(self) -> dict[UUID, HiMemberQuote]:
        """Who pays, with their part of the quote."""
        if self.draft is None or self.quote is None:
            return {}
        pairs = zip(self.draft.rows, self.quote.members, strict=True)
        return {row.person_id: member for row, member in pairs if member.months}

    @property
    def total(self) -> Money | None:
        """What the household pays: nothing where everyone is covered otherwise by then."""
        if self.quote is not None:
            return self.quote.total
        return Money(0) if self.draft is not None and not self.problems else None


def hi_row(facts: HiFacts, days: BothDays) -> PreviewRow | None:
    """The row of one household; None where it has never paid here, or nobody of it is to pay any more."""
    if facts.household is None or not facts.last_cards:
        return None
    before, after = _quoted(facts, days.eve, days.parameters), _quoted(facts, days.since, days.parameters)
    paying = [*before.amounts, *(key for key in after.amounts if key not in before.amounts)]
    problem = told_problem(days, before.problems, after.problems)
    if not paying and not problem:
        return None
    changed = None not in (before.total, after.total) and before.total != after.total
    alone = _quoted(facts, days.since, days.others).total if changed else None
    payer = _payer(facts)
    ends = [card.valid_to for card in facts.last_cards if card.person_id in facts.members]
    due = min(ends, default=None)
    return replace(
        _row(facts, payer, days, before, after),
        people=tuple(paying) or (payer.id,),
        due=due,
        lapsed=due is not None and due < facts.on,
        alone=alone,
        notes=(*_notes(facts, before, after), *other_causes(before.total or Money(0), alone, days.since)),
        problem=problem,
    )


def homeless_row(member: MemberFacts, on: date, days: BothDays) -> PreviewRow | None:
    """Someone whose card is from before this book and whose household is not in it: no place, so no amount."""
    person, card, life = member.person, member.last_card, member.life
    if card is None or life is None or not life.reminded(Insurance.HOUSEHOLD_HI):
        return None
    return PreviewRow(
        insurance=Insurance.HOUSEHOLD_HI,
        person_id=person.id,
        household_id=None,
        people=(person.id,),
        name=person.full_name,
        number=person.personal_id or person.si_number,
        hamlet=days.hamlets.told(person.address),
        place=place_of(days, person),
        phone=person.phone,
        groups=(card.group,),
        group_text=_group_text(card.group),
        what=say("BHYT 1 người"),
        due=card.valid_to,
        lapsed=card.valid_to < on,
        before=None,
        after=None,
        problem=say("Chưa ghi người này ở hộ nào nên chưa tính được tiền BHYT. Xin thêm vào hộ."),
    )


def _quoted(facts: HiFacts, on: date, parameters: ParameterSet) -> _Quoted:
    """The household as last time on a day; who has paid in an earlier calendar year takes a place anew."""
    there = replace(facts, on=on, parameters=parameters)
    if on.year != facts.on.year:
        there = replace(there, paid_this_year=frozenset(), places_unknown=0)
    try:
        draft = _all_due(there, draft_as_last_time(there))
        if not any(row.months for row in draft.rows):
            return _Quoted(draft, None)
        found = quote_household_hi(hi_request(there, draft, on), parameters)
    except ParameterMissing as missing:
        return _Quoted(None, None, (missing_parameter(missing),))
    if isinstance(found, tuple):
        return _Quoted(draft, None, found)
    return _Quoted(draft, found)


def _all_due(facts: HiFacts, draft: HiDraft) -> HiDraft:
    """Everyone whose card only rests until it ends pays as last time: the preview asks for the payment after it."""
    last = {card.person_id: card.months for card in facts.last_cards}
    rows = []
    for row in draft.rows:
        rests = not row.months and row.group not in (COVERED_ELSEWHERE, BUDGET_PAID)
        months = last.get(row.person_id, 12) if rests else row.months
        rows.append(replace(row, months=months if months in _USUAL or facts.odd_months_allowed or not months else 12))
    return replace(draft, rows=tuple(rows))


def _payer(facts: HiFacts) -> Person:
    assert facts.household is not None
    members = facts.household.members
    head = next((one.person_id for one in members if one.relation == HEAD), members[0].person_id)
    return facts.members[head].person


def _row(facts: HiFacts, payer: Person, days: BothDays, before: _Quoted, after: _Quoted) -> PreviewRow:
    quote, amounts = after.quote, (before.amounts, after.amounts)
    people = tuple(dict.fromkeys((*amounts[0], *amounts[1])))
    rows = (after.draft or before.draft or HiDraft(household_id=facts.household_id, is_new=False)).rows
    groups = tuple(dict.fromkeys(row.group for row in rows if row.person_id in people)) or (HOUSEHOLD,)
    count = max(len(people), 1)
    return PreviewRow(
        insurance=Insurance.HOUSEHOLD_HI,
        person_id=payer.id,
        household_id=facts.household_id,
        people=(),
        name=payer.full_name,
        number=payer.personal_id or payer.si_number,
        hamlet=days.hamlets.told(payer.address),
        place=place_of(days, payer),
        phone=payer.phone,
        groups=groups,
        group_text=joined(", ", (_group_text(group) for group in groups)),
        what=say("BHYT hộ {count} người", count=count) if count > 1 else say("BHYT 1 người"),
        due=None,
        lapsed=False,
        before=before.total,
        after=after.total,
        shares=tuple(_share(facts, key, *amounts) for key in people),
        confirmed=quote is None or not quote.unconfirmed,
        before_lines=() if before.quote is None else before.quote.lines,
        after_lines=() if quote is None else quote.lines,
    )


def _share(facts: HiFacts, key: UUID, before: dict[UUID, HiMemberQuote], after: dict[UUID, HiMemberQuote]) -> Share:
    return Share(
        person_id=key,
        name=facts.members[key].person.full_name,
        before=before[key].amount if key in before else None,
        after=after[key].amount if key in after else None,
    )


def _group_text(group: str) -> str:
    return capital(GROUP_NAMES[group]) if group in GROUP_NAMES else say("Hộ gia đình")


def _notes(facts: HiFacts, before: _Quoted, after: _Quoted) -> Iterator[str]:
    gone = [key for key in before.amounts if after.draft is not None and key not in after.amounts]
    for key in gone if not after.problems else ():
        yield say("{name} từ ngày đó không phải đóng nữa", name=facts.members[key].person.full_name)
    for key in (key for key in after.amounts if not before.problems and key not in before.amounts):
        yield say("{name} từ ngày đó phải đóng", name=facts.members[key].person.full_name)
