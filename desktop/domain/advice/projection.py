"""Cycle after cycle of a choice, each priced by the counter's own quote; equal ones are priced once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from desktop.domain.advice.limits import Limits, limits_on
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
class _Cycle:
    """One cycle before it is priced."""

    first: Month
    months: int
    method: str
    paid_on: date
    income: Money
    limits: Limits
    supported_before: int
    is_first: bool

    @property
    def supported(self) -> int:
        return max(0, min(self.months, self.limits.support_months - self.supported_before))


def project(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> list[PlanStep]:
    """The steps of so many months from a first one on.

    Raises:
        CannotQuote: with the problems of the first cycle that the counter would refuse. ParameterMissing.
    """
    steps: list[PlanStep] = []
    priced: dict[object, SiQuote] = {}
    before: object = None
    for cycle in _cycles(person, choice, start, months, parameters):
        key = (cycle.months, cycle.method, cycle.income, cycle.limits, cycle.supported, cycle.is_first)
        if key not in priced:
            priced[key] = quote_cycle(person, cycle, parameters)
        last = cycle.first + (cycle.months - 1)
        if key == before:
            steps[-1] = replace(steps[-1], last=last, cycles=steps[-1].cycles + 1)
        else:
            steps.append(PlanStep(first=cycle.first, last=last, income=cycle.income, cycles=1, quote=priced[key]))
        before = key
    return _merged(steps)


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


def _cycles(
    person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet
) -> Iterator[_Cycle]:
    done, supported = 0, person.supported_months_before
    incomes: dict[int, Money] = {}
    while done < months:
        method, length = _method(choice, done, months - done)
        first = start + done
        paid_on = payment_day(person, first)
        limits = parameters.derived(limits_on, paid_on)
        year = done // 12
        if year not in incomes:
            incomes[year] = grown(choice, year)
        cycle = _Cycle(
            first,
            length,
            method,
            paid_on,
            limits.clamped(incomes[year]),
            limits,
            supported,
            is_first=done == 0,
        )
        yield cycle
        supported += cycle.supported
        done += length


def planned_incomes(
    person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet
) -> Iterator[Money]:
    """The income of each month of a choice, as :func:`project` has it, without its price."""
    for cycle in _cycles(person, choice, start, months, parameters):
        yield from (cycle.income for _ in range(cycle.months))


def _method(choice: Choice, done: int, left: int) -> tuple[str, int]:
    method, length = choice.method, CYCLE_MONTHS.get(choice.method, choice.ahead_months or 0)
    if method == YEARS_AHEAD and done:
        method, length = AFTER_YEARS_AHEAD, CYCLE_MONTHS[AFTER_YEARS_AHEAD]
    return (method, length) if length <= left else (REST, CYCLE_MONTHS[REST])


def payment_day(person: Participant, first: Month) -> date:
    """The day whose figures a cycle is paid by: its first day, not before the day of advice."""
    return person.on if person.law is Law.TODAY else max(person.on, first.first_day)


def grown(choice: Choice, years: int) -> Money:
    """The chosen income after whole years of growth, in whole đồng."""
    return half_up((1 + choice.growth / 100) ** years * choice.income)


def quote_cycle(person: Participant, cycle: _Cycle, parameters: ParameterSet) -> SiQuote:
    """The counter's quote; an amount of local support is for the first cycle only."""
    extras = tuple(one for one in person.extra_support if cycle.is_first or one.amount is None)
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
