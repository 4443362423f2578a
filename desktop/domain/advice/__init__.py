"""The adviser beside the participant (tư vấn): what a choice costs and what it buys, month by month; all pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.first_use import at_first_use

if TYPE_CHECKING:  # brought at first use, as in the other packages of rules
    from desktop.domain.advice.bought import Bought, what_it_buys
    from desktop.domain.advice.budget import Budget, IncomeKind, IncomeRange, IncomeRow, income_range, suggest
    from desktop.domain.advice.curve import PensionPoint, pension_curve
    from desktop.domain.advice.methods import MethodRow, compare_methods
    from desktop.domain.advice.missing import MissingTime, missing_time
    from desktop.domain.advice.plan import Plan, PlanStep, make_plan
    from desktop.domain.advice.request import Choice, Law, Participant
    from desktop.domain.advice.withdrawal_loss import WithdrawalLoss, what_is_lost

__all__ = [
    "Bought",
    "Budget",
    "Choice",
    "IncomeKind",
    "IncomeRange",
    "IncomeRow",
    "Law",
    "MethodRow",
    "MissingTime",
    "Participant",
    "PensionPoint",
    "Plan",
    "PlanStep",
    "WithdrawalLoss",
    "compare_methods",
    "income_range",
    "make_plan",
    "missing_time",
    "pension_curve",
    "suggest",
    "what_is_lost",
    "what_it_buys",
]

_PLACES = {
    "budget": ("Budget", "IncomeKind", "IncomeRange", "IncomeRow", "income_range", "suggest"),
    "bought": ("Bought", "what_it_buys"),
    "curve": ("PensionPoint", "pension_curve"),
    "methods": ("MethodRow", "compare_methods"),
    "missing": ("MissingTime", "missing_time"),
    "plan": ("Plan", "PlanStep", "make_plan"),
    "request": ("Choice", "Law", "Participant"),
    "withdrawal_loss": ("WithdrawalLoss", "what_is_lost"),
}

_bring = at_first_use(__name__, _PLACES)


def __getattr__(name: str) -> Any:
    return _bring(name)
