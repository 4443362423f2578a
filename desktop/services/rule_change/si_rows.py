"""A participant's next cycle of voluntary SI as last time, quoted on the eve of a change and on its day; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money, format_money
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import capital, joined, say
from desktop.domain.voluntary_si import SiQuote, pay_by
from desktop.domain.voluntary_si.figures import BASE_SALARY, CEILING_TIMES
from desktop.services.payment.si_schedule import method_text
from desktop.services.rule_change.both_days import BothDays, other_causes, place_of, told_problem
from desktop.services.rule_change.rows import IncomeMove, PreviewRow, Share
from desktop.services.voluntary_si.si_enrolment import cycle_months, initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import LastTime, SiDraft, SiFacts
from desktop.services.voluntary_si.si_groups import group_name

_NOT_KNOWN = LastTime(method="", months=None, income=None)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """One day's draft with its quote, or why there is none; ``lowered`` once the income had to come down."""

    draft: SiDraft | None
    quote: SiQuote | None
    problems: tuple[Problem, ...] = ()
    lowered: bool = False

    @property
    def amount(self) -> Money | None:
        """What the participant pays."""
        return None if self.quote is None else self.quote.participant_pays


def si_row(facts: SiFacts, days: BothDays) -> PreviewRow | None:
    """The row of one participant; None for who is not asked to pay any more (died, moved, another record)."""
    life = facts.life
    if facts.person is None or life is None or life.merged or not life.reminded(Insurance.VOLUNTARY_SI):
        return None
    last = facts.last_time
    if last is None or facts.last_paid_month is None or not last.renewable:
        return _unknown(facts, facts.person, days)
    before = _quoted(facts, days.eve, days.parameters)
    after = _quoted(facts, days.since, days.parameters)
    changed = None not in (before.amount, after.amount) and before.amount != after.amount
    alone = _quoted(facts, days.since, days.others).amount if changed else None
    notes = (*_income_notes(before, after), *_other_notes(before, after, days))
    return replace(
        _row(facts, facts.person, days, before, after),
        alone=alone,
        moved=_moved(before, after),
        notes=(*notes, *other_causes(before.amount or Money(0), alone, days.since)),
        problem=told_problem(days, before.problems, after.problems),
    )


def _quoted(facts: SiFacts, on: date, parameters: ParameterSet) -> _Quoted:
    """As last time on a day; an income above the day's ceiling comes down to it, and that is said."""
    there = replace(facts, on=on, parameters=parameters)
    try:
        draft = initial_si_draft(there)
        offer = offer_si(there, draft)
        if {problem.code for problem in offer.problems} == {"above_ceiling"}:
            ceiling = parameters.value(CEILING_TIMES, on).whole * parameters.value(BASE_SALARY, on).whole
            lowered = replace(draft, income=Money(ceiling))
            at_ceiling = offer_si(there, lowered)
            if at_ceiling.quote is not None:
                return _Quoted(lowered, at_ceiling.quote, lowered=True)
    except ParameterMissing as missing:
        return _Quoted(None, None, (missing_parameter(missing),))
    return _Quoted(draft, offer.quote, offer.problems)


def _row(facts: SiFacts, person: Person, days: BothDays, before: _Quoted, after: _Quoted) -> PreviewRow:
    last, draft = facts.last_time or _NOT_KNOWN, after.draft or before.draft
    groups = last.groups if draft is None else draft.groups
    method = last.method if draft is None else draft.method
    months = (cycle_months(draft) if draft is not None else last.months) or 0
    due = _due(facts, method)
    quote = after.quote
    return PreviewRow(
        insurance=Insurance.VOLUNTARY_SI,
        person_id=person.id,
        household_id=None,
        people=(person.id,),
        name=person.full_name,
        number=person.personal_id or person.si_number,
        hamlet=days.hamlets.told(person.address),
        place=place_of(days, person),
        phone=person.phone,
        groups=groups or ("other",),
        group_text=capital(joined(", ", (group_name(group) for group in groups or ("other",)))),
        what=say("BHXH {method}", method=method_text(method, months)),
        due=due,
        lapsed=due is not None and due < facts.on,
        before=before.amount,
        after=after.amount,
        shares=(Share(person_id=person.id, name=person.full_name, before=before.amount, after=after.amount),),
        income_before=None if before.draft is None else before.draft.income,
        income_after=None if after.draft is None else after.draft.income,
        confirmed=quote is None or not quote.unconfirmed,
        before_lines=() if before.quote is None else before.quote.lines,
        after_lines=() if quote is None else quote.lines,
    )


def _unknown(facts: SiFacts, person: Person, days: BothDays) -> PreviewRow | None:
    """Who took part and of whom too little is known to quote the same again."""
    if not facts.took_part:
        return None
    empty = _Quoted(None, None)
    reason = say("Chưa biết tháng, mức hay kỳ đã đóng trước khi có sổ. Xin ghi thêm ở trang người tham gia.")
    row = replace(_row(facts, person, days, empty, empty), problem=reason)
    return replace(row, what=say("BHXH"), due=None, lapsed=False)


def _due(facts: SiFacts, method: str) -> date | None:
    """The deadline of the cycle after the last paid month, by today's rules; of years ahead its first month."""
    if facts.last_paid_month is None:
        return None
    start = facts.last_paid_month + 1
    try:
        return pay_by(method, start, facts.on, facts.parameters) or start.last_day
    except ParameterMissing:
        return None


def _moved(before: _Quoted, after: _Quoted) -> IncomeMove:
    """Only what the change itself does: an income that already was above or below on the eve has moved before."""
    if after.draft is None or before.draft is None or None in (after.draft.income, before.draft.income):
        return IncomeMove.NONE
    was, then = before.draft.income, after.draft.income
    assert was is not None
    assert then is not None
    if then > was:
        return IncomeMove.RAISED
    return IncomeMove.LOWERED if then < was and after.lowered else IncomeMove.NONE


def _income_notes(before: _Quoted, after: _Quoted) -> Iterator[str]:
    moved = _moved(before, after)
    if moved is IncomeMove.NONE or before.draft is None or after.draft is None:
        return
    values = {"was": format_money(before.draft.income or 0), "then": format_money(after.draft.income or 0)}
    if moved is IncomeMove.RAISED:
        yield say("thu nhập chọn {was} đ thấp hơn mức thấp nhất mới nên tính theo {then} đ", **values)
    else:
        yield say("thu nhập chọn {was} đ cao hơn mức cao nhất mới nên tính theo {then} đ", **values)


def _other_notes(before: _Quoted, after: _Quoted, days: BothDays) -> Iterator[str]:
    if before.draft is None or after.draft is None:
        return
    if before.draft.groups != after.draft.groups:
        groups = joined(", ", (group_name(group) for group in after.draft.groups))
        yield say("nhóm hỗ trợ từ {day} là {groups}", day=format_date(days.since), groups=groups)
    if before.quote is None or after.quote is None:
        return
    if after.quote.supported_months < before.quote.supported_months:
        yield say("Nhà nước chỉ còn hỗ trợ {months} tháng của kỳ này", months=after.quote.supported_months)
