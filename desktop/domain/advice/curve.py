"""The monthly pension by years paid, for the chart."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from desktop.domain.advice.check import check
from desktop.domain.advice.plan import first_month_to_pay, months_to_pay
from desktop.domain.advice.projection import planned_incomes, planned_total
from desktop.domain.advice.request import Choice, Participant
from desktop.domain.benefits.history import contributions
from desktop.domain.benefits.percent import HALF_YEAR_MAX_MONTHS, counted_years, pension_percent
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.figures import PENSION_MONTHS


@dataclass(frozen=True, slots=True, kw_only=True)
class PensionPoint:
    """One point: all months paid (past ones too), as counted years, the percent and the pension of a month."""

    months: int
    counted_years: Fraction
    percent: Fraction
    monthly: Money


def pension_curve(
    person: Participant, choice: Choice, parameters: ParameterSet, *, every: int = 12, until_months: int | None = None
) -> tuple[PensionPoint, ...] | tuple[Problem, ...]:
    """Points from 180 months (or what is paid already) every ``every`` months to the end of the plan, it included.

    ``until_months``: all months at the last point, instead of the choice's end. Empty where 180 are never reached.
    """
    if problems := check(person, choice, retiring=True):
        return problems
    assert person.sex is not None
    try:
        start, past = first_month_to_pay(person), sum(one.months for one in person.periods)
        end = past + months_to_pay(person, choice, start, parameters) if until_months is None else until_months
        first = max(past, parameters.value(PENSION_MONTHS, person.on).whole)
        counts = [*range(first, end, max(1, every)), *([end] if end >= first else [])]
        paid = contributions(person.periods, person.on, parameters).adjusted_total
        to_come = _to_come(person, choice, start, max(end, past) - past, parameters)
        return tuple(_point(person, person.sex, months, paid + to_come[months - past], parameters) for months in counts)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)


def pension_after(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> Money:
    """The monthly pension if payment stops after so many months of the choice, by whole đồng."""
    assert person.sex is not None
    past = sum(one.months for one in person.periods)
    paid = contributions(person.periods, person.on, parameters).adjusted_total
    total = paid + planned_total(person, choice, start, months, parameters)
    return _point(person, person.sex, past + months, total, parameters).monthly


def _to_come(person: Participant, choice: Choice, start: Month, months: int, parameters: ParameterSet) -> list[int]:
    """Σ income after 0, 1, 2 … months of the choice; planned months have factor 1.00."""
    return [0, *accumulate(map(int, planned_incomes(person, choice, start, months, parameters)))]


def _point(person: Participant, sex: Sex, months: int, total: Fraction, parameters: ParameterSet) -> PensionPoint:
    percent = pension_percent(sex, months, person.on, parameters)
    return PensionPoint(
        months=months,
        counted_years=counted_years(months, parameters.value(HALF_YEAR_MAX_MONTHS, person.on).whole),
        percent=percent,
        monthly=half_up(total / months * percent / 100),
    )
