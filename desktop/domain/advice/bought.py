"""All that a choice buys besides and including the pension: the cards under the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from desktop.domain.advice.plan import Plan
from desktop.domain.advice.request import Participant
from desktop.domain.benefits.allowances import (
    MonthlyAllowance,
    PensionerHi,
    SocialPension,
    monthly_allowance,
    pensioner_hi,
    social_pension,
)
from desktop.domain.benefits.estimate import Estimate
from desktop.domain.benefits.figures import FUNERAL_MONTHS, MATERNITY_MONTHS, MATERNITY_WINDOW
from desktop.domain.benefits.history import Kind, PaidPeriod, month_when_paid
from desktop.domain.benefits.lump_sums import funeral, maternity, survivors
from desktop.domain.benefits.pension import Pension
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """What the law gives for the months of a plan; None where it gives nothing.

    Attributes:
        maternity: for each child; maternity_from: the first month of birth with 6 months paid in the 12 before.
        funeral: from ``funeral_from`` on (60 months paid). survivors: if all months of the plan are paid.
        allowance: only where retirement age comes with fewer than 180 months. social_pension: from 75 (70).
        pensioner_hi: from the pension's first month.
        problems: ``parameter_missing`` of what could not be worked out, each naming its figure.
    """

    pension: Pension | None
    maternity: Estimate | None
    maternity_from: Month | None
    funeral: Estimate | None
    funeral_from: Month | None
    survivors: Estimate | None
    allowance: MonthlyAllowance | None
    social_pension: SocialPension | None
    pensioner_hi: PensionerHi | None
    problems: tuple[Problem, ...]

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        """All of them, the pension first, each with its article and assumptions."""
        pension = () if self.pension is None else (self.pension.monthly, self.pension.lump_sum)
        held = (self.allowance, self.social_pension, self.pensioner_hi)
        found = (*pension, self.maternity, self.funeral, self.survivors, *(one and one.estimate for one in held))
        return tuple(one for one in found if one is not None)


def what_it_buys(person: Participant, plan: Plan, parameters: ParameterSet) -> Bought:
    """What the plan buys, by the figures of its day of advice; never raises for a figure that is missing."""
    reader, on, periods = _Tolerant(), person.on, plan.periods
    pension, birth = plan.pension, person.birth
    begins = None if pension is None else pension.first_month
    short = pension is not None and pension.missing_months > 0
    funeral_months = reader(lambda: parameters.value(FUNERAL_MONTHS, on).whole)
    funeral_from = None if funeral_months is None else month_when_paid(periods, funeral_months)
    maternity_from = reader(lambda: _birth_covered_from(periods, on, parameters))
    return Bought(
        pension=pension,
        maternity=None if maternity_from is None else reader(lambda: maternity(on, parameters)),
        maternity_from=maternity_from,
        funeral=None if funeral_from is None else reader(lambda: funeral(on, parameters)),
        funeral_from=funeral_from,
        survivors=reader(lambda: survivors(periods, on, parameters)) if periods else None,
        allowance=reader(lambda: monthly_allowance(periods, on, parameters)) if short else None,
        social_pension=None
        if birth is None or begins is not None
        else reader(lambda: social_pension(birth, person.groups, on, parameters)),
        pensioner_hi=None if begins is None else reader(lambda: pensioner_hi(begins, on, parameters)),
        problems=reader.problems_with(plan.problems),
    )


class _Tolerant:
    """Works things out one after the other; what a missing figure prevents is None and named."""

    def __init__(self) -> None:
        self._missing: dict[str, Problem] = {}

    def __call__(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except ParameterMissing as missing:
            self._missing[missing.path] = missing_parameter(missing)
            return None

    def problems_with(self, others: Sequence[Problem]) -> tuple[Problem, ...]:
        """Each missing figure once, those found elsewhere first."""
        named = {one.values["figure"]: one for one in others} | self._missing
        return tuple(named.values())


def _birth_covered_from(periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet) -> Month | None:
    """The first month, not before the month of advice, with enough voluntary months in those before it."""
    needed, window = (parameters.value(path, on).whole for path in (MATERNITY_MONTHS, MATERNITY_WINDOW))
    voluntary = [one for one in periods if one.kind is Kind.VOLUNTARY]
    if not voluntary:
        return None
    now, end = Month.of(on), max(one.last for one in voluntary)
    for ahead in range(max(0, end - now + 1) + 1):
        month = now + ahead
        paid = sum(max(0, min(one.last, month + -1) - max(one.first, month + -window) + 1) for one in voluntary)
        if paid >= needed:
            return month
    return None
