"""What a one-time withdrawal gives today and what it takes away."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice.plan import Plan
from desktop.domain.advice.request import Choice, Participant
from desktop.domain.benefits.lump_sums import Withdrawal
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalLoss:
    """Withdraw, or keep the months and go on.

    Attributes:
        withdrawal: the amount today and who may. months_lost: paid months that no longer count.
        kept: the plan with these months; its pension is what is given up.
        start_again: the plan of who withdraws and then pays the same months anew; None where its pension is too far
            (fewer than 180 months) or birth and sex are unknown.
        pension_months: months of the pension given up that equal the withdrawal; None without a pension.
        lost: sentences of what goes with it (pension, health insurance as a pensioner, survivors' lump sum).
    """

    withdrawal: Withdrawal
    months_lost: int
    kept: Plan
    start_again: Plan | None
    pension_months: Fraction | None
    lost: tuple[str, ...]
    assumptions: tuple[str, ...]


def what_is_lost(person: Participant, choice: Choice, parameters: ParameterSet) -> WithdrawalLoss | tuple[Problem, ...]:
    """Compare; a person without a paid month has the problem ``nothing_paid_yet``."""
    raise NotImplementedError
