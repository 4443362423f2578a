"""Between which incomes one may choose on a day, and when a chosen one meets a limit decided for later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si import figures

DECIDING = (figures.POVERTY_LINE, figures.BASE_SALARY, figures.CEILING_TIMES)


@dataclass(frozen=True, slots=True, eq=False)
class Limits:
    """Floor, ceiling and supported months; one object for all days on which no figure of the law differs."""

    floor: Money
    ceiling: Money
    support_months: int

    def problems(self, income: Money) -> tuple[Problem, ...]:
        """Why an income may not be chosen, as the counter's quote says it."""
        if income < self.floor:
            return (Problem("income", "below_floor", {"floor": format_money(self.floor)}),)
        if income > self.ceiling:
            return (Problem("income", "above_ceiling", {"ceiling": format_money(self.ceiling)}),)
        return ()

    def clamped(self, income: Money) -> Money:
        """The nearest income that may be chosen."""
        return min(max(income, self.floor), self.ceiling)


def limits_on(parameters: ParameterSet, on: date) -> Limits:
    """The limits of a day; ``ParameterMissing`` names what is not known."""
    line, base, times = (parameters.value(path, on).whole for path in DECIDING)
    return Limits(Money(line), Money(base * times), parameters.value(figures.SUPPORT_MONTHS_LIMIT, on).whole)


@dataclass(frozen=True, slots=True)
class LimitChange:
    """From a month on, an income is no longer allowed: the limit it meets."""

    code: str
    month: Month
    limit: Money
    income: Money


def limit_changes(
    income_in: Callable[[Month], Money], after: date, last: Month, parameters: ParameterSet
) -> Iterator[LimitChange]:
    """The first floor above and the first ceiling below the income of its month that are already decided for later."""
    days = sorted({figure.since for path in DECIDING for figure in parameters.history(path)})
    found: set[str] = set()
    for day in days:
        if not (after < day and Month.of(day) <= last):
            continue
        for change in _broken(income_in(Month.of(day)), day, parameters):
            if change.code not in found:
                found.add(change.code)
                yield change


def _broken(income: Money, day: date, parameters: ParameterSet) -> Iterator[LimitChange]:
    try:
        limits = parameters.derived(limits_on, day)
    except ParameterMissing:
        return
    if income < limits.floor:
        yield LimitChange("below_future_floor", Month.of(day), limits.floor, income)
    if income > limits.ceiling:
        yield LimitChange("above_future_ceiling", Month.of(day), limits.ceiling, income)
