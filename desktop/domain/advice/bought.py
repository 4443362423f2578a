"""All that a choice buys besides and including the pension: the cards under the chart."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.advice.plan import Plan
from desktop.domain.advice.request import Participant
from desktop.domain.benefits.allowances import MonthlyAllowance, PensionerHi, SocialPension
from desktop.domain.benefits.estimate import Estimate
from desktop.domain.benefits.pension import Pension
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem


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
        raise NotImplementedError


def what_it_buys(person: Participant, plan: Plan, parameters: ParameterSet) -> Bought:
    """What the plan buys, by the figures of its day of advice; never raises for a figure that is missing."""
    raise NotImplementedError
