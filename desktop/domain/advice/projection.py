"""Cycle after cycle of a choice, each priced by the counter's own quote; those for which nothing changes, once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import repeat

from desktop.domain.advice.limits import limits_on
from desktop.domain.advice.request import Choice, Law, Participant
from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.answer import SiQuote
from desktop.domain.voluntary_si.quote import quote_voluntary_si
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, YEARS_AHEAD, SiRequest

AFTER_YEARS_AHEAD = "12"
"""How it goes on after the years that were paid ahead."""
REST = "1"
"""How the months are paid that do not fill a cycle."""


class CannotQuote(Exception):  # noqa: N818 - carries problems, is no error of the program
    """A cycle that the counter would refuse, with its problems."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(str(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """Cycles one after the other that all cost the same.

    Attributes:
        first, last: months of all its cycles. income: as paid, raised to the floor or cut to the ceiling where needed.
        cycles: how many. quote: of each, as the counter gives it in the month in which the cycle begins.
    """

    first: Month
    last: Month
    income: Money
    cycles: int
    quote: SiQuote

    @property
    def monthly(self) -> Fraction:
        """What the participant pays a month, exact."""
        return Fraction(self.quote.participant_pays, self.quote.months)

    @property
    def pays(self) -> Money:
        """What the participant pays in all cycles of the step."""
        return self.quote.participant_pays * self.cycles

    @property
    def state_support(self) -> Money:
        """What the State adds in all cycles of the step."""
        return self.quote.state_support * self.cycles


@dataclass(frozen=True, slots=True)
class _Run:
    """Cycles one after the other for which nothing changes, before they are priced.

    ``supported_before``: months supported before the first of them. ``supported``: of each.
    """

    first: Month
    months: int
    cycles: int
    method: str
    paid_on: date
    income: Money
    supported_before: int
    supported: int
    is_first: bool

    @property
    def last(self) -> Month:
        """The last month of the last cycle."""
        return self.first + (self.months * self.cycles - 1)


def project(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> list[PlanStep]:
    """The steps of so many months from a first one on.

    Raises:
        CannotQuote: with the problems of the first cycle that the counter would refuse. ParameterMissing.
    """
    return _merged(
        [
            PlanStep(
                first=run.first,
                last=run.last,
                income=run.income,
                cycles=run.cycles,
                quote=quote_cycle(person, run, parameters),
            )
            for run in _runs(person, choice, start, months, parameters)
        ]
    )


def planned_total(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> int:
    """Σ income of the months of a choice."""
    return sum(run.income * run.months * run.cycles for run in _runs(person, choice, start, months, parameters))


def planned_incomes(
    person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet
) -> Iterator[Money]:
    """The income of each month of a choice, as :func:`project` has it, without its price."""
    for run in _runs(person, choice, start, months, parameters):
        yield from repeat(run.income, run.months * run.cycles)


def _merged(steps: list[PlanStep]) -> list[PlanStep]:
    """Neighbours that cost the same become one: the first cycle is priced with its own extras and birth."""
    merged: list[PlanStep] = []
    for step in steps:
        if merged and _cost(merged[-1]) == _cost(step):
            merged[-1] = replace(merged[-1], last=step.last, cycles=merged[-1].cycles + step.cycles)
        else:
            merged.append(step)
    return merged


def _cost(step: PlanStep) -> tuple[object, ...]:
    quote = step.quote
    return (
        step.income,
        quote.method,
        quote.months,
        quote.gross,
        quote.state_support,
        quote.extra_support,
        quote.supported_months,
        quote.unconfirmed,
    )


def _runs(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> Iterator[_Run]:
    done, supported_before = 0, person.supported_months_before
    while done < months:
        method, length = _method(choice, done, months - done)
        first = start + done
        paid_on = payment_day(person, first) if done else first_payment_day(person, first)
        limits = parameters.derived(limits_on, paid_on)
        supported = max(0, min(length, limits.support_months - supported_before))
        cycles = min(
            (months - done) // length if done else 1,
            _alike_in_support(length, supported, limits.support_months - supported_before),
            _alike_in_income(choice, done, length),
            _alike_in_law(person, first, length, parameters.next_change(paid_on)),
            _alike_in_law(person, first, length, _next_end(person, paid_on)),
        )
        yield _Run(
            first=first,
            months=length,
            cycles=cycles,
            method=method,
            paid_on=paid_on,
            income=limits.clamped(grown(choice, done // 12)),
            supported_before=supported_before,
            supported=supported,
            is_first=not done,
        )
        supported_before += supported * cycles
        done += length * cycles


def _alike_in_support(length: int, supported: int, left: int) -> int:
    """For how many cycles the State supports as many months as for the first of them."""
    if not supported:
        return ENDLESS
    return max(1, left // length)


def _alike_in_income(choice: Choice, done: int, length: int) -> int:
    """For how many cycles the chosen income does not grow."""
    if not choice.growth:
        return ENDLESS
    return max(1, -(-(12 - done % 12) // length))


def _alike_in_law(person: Participant, first: Month, length: int, change: date | None) -> int:
    """For how many cycles no figure of the law changes on the day of payment."""
    if change is None or person.law is Law.TODAY:
        return ENDLESS
    reached = Month.of(change) if change.day == 1 else Month.of(change) + 1
    return max(1, -(-(reached - first) // length))


def _next_end(person: Participant, paid_on: date) -> date | None:
    """The day after the first local support that holds on a day has ended."""
    ends = [one.until for one in person.extra_support if one.until is not None and one.until >= paid_on]
    return min(ends) + timedelta(days=1) if ends else None


ENDLESS = 10**6


def _method(choice: Choice, done: int, left: int) -> tuple[str, int]:
    method, length = choice.method, CYCLE_MONTHS.get(choice.method, choice.ahead_months or 0)
    if method == YEARS_AHEAD and done:
        method, length = AFTER_YEARS_AHEAD, CYCLE_MONTHS[AFTER_YEARS_AHEAD]
    return (method, length) if length <= left else (REST, CYCLE_MONTHS[REST])


def payment_day(person: Participant, first: Month) -> date:
    """The day whose figures a cycle is paid by: its first day, not before the day of advice."""
    return person.on if person.law is Law.TODAY else max(person.on, first.first_day)


def first_payment_day(person: Participant, first: Month) -> date:
    """The day of advice for what begins this month or the next: that is paid at once, by the figures of today."""
    return person.on if first <= Month.of(person.on) + 1 else payment_day(person, first)


def grown(choice: Choice, years: int) -> Money:
    """The chosen income after whole years of growth, in whole đồng."""
    return half_up((1 + choice.growth / 100) ** years * choice.income)


def quote_cycle(person: Participant, cycle: _Run, parameters: ParameterSet) -> SiQuote:
    """The counter's quote; local support ends on its day, and an amount of it is for the first cycle only."""
    extras = tuple(
        one
        for one in person.extra_support
        if (cycle.is_first or one.amount is None) and (one.until is None or cycle.paid_on <= one.until)
    )
    answer = quote_voluntary_si(
        SiRequest(
            paid_on=cycle.paid_on,
            income=cycle.income,
            method=cycle.method,
            start=cycle.first,
            groups=person.groups,
            months=cycle.months if cycle.method == YEARS_AHEAD else None,
            supported_months_before=cycle.supported_before,
            extra_support=extras,
            birth=person.birth if cycle.is_first else None,
        ),
        parameters,
    )
    if isinstance(answer, tuple):
        raise CannotQuote(answer)
    return answer
