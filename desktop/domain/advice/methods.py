"""Methods side by side: 1, 3, 6, 12 months and years ahead from the real quote, with what paying ahead saves."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice.request import Participant
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.answer import SiQuote


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method of paying from the first month on.

    Attributes:
        quote: as the counter gives it on the day; None where there are ``problems`` (a year without a fund return).
        monthly_cost: what the same months cost paid month by month by the figures of the day (quotes added up).
        saved: ``monthly_cost - quote.participant_pays``; 0 for 1, 3, 6, 12.
        monthly_cost_known: the same month by month by the figures already decided for later months; None where the
            chosen income would then be below the floor or above the ceiling.
    """

    method: str
    months: int
    quote: SiQuote | None
    problems: tuple[Problem, ...]
    monthly_cost: Money
    saved: Money
    monthly_cost_known: Money | None

    @property
    def each_month(self) -> Fraction | None:
        """What the participant pays a month, exact."""
        return None if self.quote is None else Fraction(self.quote.participant_pays, self.months)


def compare_methods(
    person: Participant, income: Money, parameters: ParameterSet
) -> tuple[MethodRow, ...] | tuple[Problem, ...]:
    """1, 3, 6, 12, then 24, 36, 48, 60 months ahead; problems alone where not even a month can be quoted."""
    raise NotImplementedError
