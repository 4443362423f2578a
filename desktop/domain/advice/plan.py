"""A choice carried through to its end: what is paid when, what the State adds until when, and the pension it buys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice.check import check
from desktop.domain.advice.limits import limit_changes, limits_on
from desktop.domain.advice.projection import CannotQuote, PlanStep, grown, project
from desktop.domain.advice.request import Choice, Law, Participant
from desktop.domain.benefits.history import PaidPeriod, contributions, last_paid_month
from desktop.domain.benefits.pension import Pension, earlier_month, law_assumption, pension_of
from desktop.domain.benefits.retirement import retirement_month
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.partial_date import age_on, format_date
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import percent_text
from desktop.domain.voluntary_si.figures import PENSION_MONTHS, SUPPORT_MONTHS_LIMIT
from desktop.domain.voluntary_si.request import CYCLE_MONTHS

__all__ = ["Plan", "PlanStep", "first_month_to_pay", "make_plan", "months_to_pay"]
VERY_OLD = 100
NO_DONG = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalShare:
    """What one local support adds in all cycles of a plan, and the last month of the last cycle that it helps pay."""

    name: str
    amount: Money
    until: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An estimate of the whole way; sums are those of the steps to the đồng.

    Attributes:
        months: paid by this plan; first_month, last_month of them.
        gross, state_support, extra_support, pays: in all; ``gross - state_support - extra_support == pays``.
        local: the parts of ``extra_support`` by name.
        supported_months: of the plan; support_until: the last supported month, None where none is.
        periods: past and planned, as the pension counts them.
        pension: None where birth or sex is unknown, nothing is paid, or a figure is missing that ``problems`` names.
        payback_months: months of pension that equal ``pays``; None without a pension or where other months count too.
        notices: ``below_future_floor, above_future_ceiling`` (month, limit, income), ``support_until`` (month, limit),
            ``average_falls, age_over_hundred, past_retirement_age, may_retire_earlier, months_still_missing``.
        assumptions: whole sentences to be shown beside every figure.
        unconfirmed: paths of the figures used that are not confirmed.
        problems: ``parameter_missing`` of what keeps the pension from being estimated; the costs stand all the same.
    """

    choice: Choice
    first_month: Month
    last_month: Month
    months: int
    steps: tuple[PlanStep, ...]
    gross: Money
    state_support: Money
    extra_support: Money
    local: tuple[LocalShare, ...]
    pays: Money
    supported_months: int
    support_until: Month | None
    periods: tuple[PaidPeriod, ...]
    pension: Pension | None
    payback_months: Fraction | None
    notices: tuple[Notice, ...]
    assumptions: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    problems: tuple[Problem, ...]


def make_plan(person: Participant, choice: Choice, parameters: ParameterSet) -> Plan | tuple[Problem, ...]:
    """Carry a choice through, or name every problem at once (a missing figure names itself)."""
    if problems := check(person, choice, retiring=choice.months is None):
        return problems
    try:
        if refused_today := parameters.derived(limits_on, person.on).problems(choice.income):
            return refused_today
        start = first_month_to_pay(person)
        months = months_to_pay(person, choice, start, parameters)
        steps = project(person, choice, start, months, parameters)
        return _plan(person, choice, start, months, steps, parameters)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    except CannotQuote as refused:
        return refused.problems


def first_month_to_pay(person: Participant) -> Month:
    """The month after the last paid one, at least the current month, where none is chosen."""
    if person.start is not None:
        return person.start
    last, now = last_paid_month(person.periods), Month.of(person.on)
    return now if last is None else max(now, last + 1)


def months_to_pay(person: Participant, choice: Choice, start: Month, parameters: ParameterSet) -> int:
    """As chosen, or until the month of retirement age; who is past it pays on until 180 months are full."""
    if choice.months is not None:
        return choice.months
    assert person.birth is not None
    assert person.sex is not None
    left = max(0, retirement_month(person.birth, person.sex, parameters) - start + 1)
    if left:
        return left
    needed = parameters.value(PENSION_MONTHS, person.on).whole
    return max(0, needed - sum(one.months for one in person.periods))


def _plan(  # noqa: PLR0917 - all that the projection made
    person: Participant, choice: Choice, start: Month, months: int, steps: list[PlanStep], parameters: ParameterSet
) -> Plan:
    periods = (*person.periods, *map(_period, steps))
    pension, problems = _pension(person, periods, parameters)
    pays = sum((step.pays for step in steps), NO_DONG)
    monthly = None if pension is None else pension.monthly
    payback = None if monthly is None or not monthly.amount or person.periods else Fraction(pays, monthly.amount)
    last = start + (months - 1)
    unconfirmed = [path for step in steps for path in step.quote.unconfirmed]
    unconfirmed += monthly.unconfirmed if monthly is not None else ()
    supported = sum(step.quote.supported_months * step.cycles for step in steps)
    until = _support_until(steps)
    return Plan(
        choice=choice,
        first_month=start,
        last_month=last,
        months=months,
        steps=tuple(steps),
        gross=sum((step.quote.gross * step.cycles for step in steps), NO_DONG),
        state_support=sum((step.state_support for step in steps), NO_DONG),
        extra_support=sum((step.quote.extra_support * step.cycles for step in steps), NO_DONG),
        local=_local(steps),
        pays=pays,
        supported_months=supported,
        support_until=until,
        periods=periods,
        pension=pension,
        payback_months=payback,
        notices=tuple(_notices(person, choice, last, until, periods, pension, parameters)),
        assumptions=tuple(dict.fromkeys(_assumptions(person, choice, steps, pension))),
        unconfirmed=tuple(dict.fromkeys(unconfirmed)),
        problems=problems,
    )


def _period(step: PlanStep) -> PaidPeriod:
    return PaidPeriod(first=step.first, last=step.last, income=step.income, state_support=step.state_support)


def _pension(
    person: Participant, periods: Sequence[PaidPeriod], parameters: ParameterSet
) -> tuple[Pension | None, tuple[Problem, ...]]:
    if person.birth is None or person.sex is None or not periods:
        return None, ()
    try:
        return pension_of(person.birth, person.sex, periods, person.on, parameters), ()
    except ParameterMissing as missing:
        return None, (missing_parameter(missing),)


def _local(steps: Sequence[PlanStep]) -> tuple[LocalShare, ...]:
    found: dict[str, LocalShare] = {}
    for step in steps:
        for name, amount in step.quote.extra_parts:
            if amount:
                before = found[name].amount if name in found else NO_DONG
                found[name] = LocalShare(name=name, amount=before + amount * step.cycles, until=step.last)
    return tuple(found.values())


def _support_until(steps: Sequence[PlanStep]) -> Month | None:
    for step in reversed(steps):
        if step.quote.supported_months:
            last_cycle = step.last + (1 - step.quote.months)
            return last_cycle + (step.quote.supported_months - 1)
    return None


def _notices(  # noqa: PLR0917 - each says one thing about the whole way
    person: Participant,
    choice: Choice,
    last: Month,
    until: Month | None,
    periods: Sequence[PaidPeriod],
    pension: Pension | None,
    parameters: ParameterSet,
) -> Iterator[Notice]:
    start = first_month_to_pay(person)
    for change in limit_changes(lambda month: grown(choice, max(0, month - start) // 12), person.on, last, parameters):
        values = {
            "month": str(change.month),
            "limit": format_money(change.limit),
            "income": format_money(change.income),
        }
        yield Notice(change.code, values)
    if until is not None and until < last:
        limit = parameters.value(SUPPORT_MONTHS_LIMIT, person.on).whole
        yield Notice("support_until", {"month": str(until), "limit": str(limit)})
    yield from _age_notices(person, periods, pension, parameters)
    if pension is not None and pension.missing_months:
        yield Notice("months_still_missing", {"months": str(pension.missing_months)})
    if pension is not None and person.periods and last >= start:
        average = contributions(person.periods, person.on, parameters).average
        if grown(choice, 0) < average:
            yield Notice("average_falls", {"average": format_money(half_up(average))})


def _age_notices(
    person: Participant, periods: Sequence[PaidPeriod], pension: Pension | None, parameters: ParameterSet
) -> Iterator[Notice]:
    if person.birth is not None and (age := age_on(person.birth, person.on)) > VERY_OLD:
        yield Notice("age_over_hundred", {"age": str(age)})
    if pension is not None and person.birth is not None and person.sex is not None:
        reached = retirement_month(person.birth, person.sex, parameters)
        if reached < Month.of(person.on):
            yield Notice("past_retirement_age", {"month": str(reached)})
        earlier = earlier_month(person.birth, person.sex, periods, person.on, parameters)
        if earlier is not None and pension.first_month is not None and earlier + 1 < pension.first_month:
            yield Notice("may_retire_earlier", {"month": str(earlier + 1)})


def _assumptions(
    person: Participant, choice: Choice, steps: Sequence[PlanStep], pension: Pension | None
) -> Iterator[str]:
    if choice.growth:
        yield say("Thu nhập chọn tăng {percent} sau mỗi 12 tháng.", percent=percent_text(choice.growth))
    else:
        yield say("Thu nhập chọn không tăng.")
    if person.law is Law.TODAY:
        yield say("Mức thấp nhất và hỗ trợ giữ như ngày {day}.", day=format_date(person.on))
    else:
        yield say("Mức thấp nhất và hỗ trợ đổi theo các mức đã ban hành; nhóm hỗ trợ giữ như hôm nay.")
    if steps and choice.growth and steps[-1].income < grown(choice, (steps[-1].first - steps[0].first) // 12):
        yield say("Thu nhập tăng đến mức cao nhất thì giữ ở mức đó.")
    if any(step.quote.months > 1 for step in steps):
        yield say("Mỗi kỳ đóng trong tháng đầu của kỳ.")
    if choice.method in CYCLE_MONTHS and any(step.quote.method != choice.method for step in steps):
        yield say("Các tháng lẻ cuối cùng đóng từng tháng.")
    if choice.method not in CYCLE_MONTHS:
        yield say("Sau các năm đóng trước thì đóng 12 tháng một lần.")
    if any(one.amount is not None for one in person.extra_support):
        yield say("Hỗ trợ thêm bằng số tiền chỉ tính cho kỳ đầu.")
    if pension is not None and pension.monthly is not None:
        yield from pension.monthly.assumptions
    else:
        yield law_assumption(person.on)
