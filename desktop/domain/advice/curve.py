"""The monthly pension by years paid, for the chart."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice.request import Choice, Participant
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem


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
    raise NotImplementedError
