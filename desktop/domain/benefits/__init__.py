"""What voluntary social insurance gives (chế độ BHXH tự nguyện): estimates, each with article, status, assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.first_use import at_first_use

if TYPE_CHECKING:  # brought at first use: the figures' names are needed before the first search, the rules are not
    from desktop.domain.benefits.allowances import (
        MonthlyAllowance,
        PensionerHi,
        SocialPension,
        monthly_allowance,
        pensioner_hi,
        social_pension,
    )
    from desktop.domain.benefits.estimate import Estimate
    from desktop.domain.benefits.history import (
        Contributions,
        Kind,
        PaidPeriod,
        average_income,
        check_periods,
        contributions,
    )
    from desktop.domain.benefits.lump_sums import (
        Withdrawal,
        WithdrawalRight,
        funeral,
        maternity,
        one_time_withdrawal,
        survivors,
        withdrawal_rights,
    )
    from desktop.domain.benefits.pension import Pension, pension_of
    from desktop.domain.benefits.percent import counted_years, pension_percent
    from desktop.domain.benefits.retirement import (
        RetirementAge,
        earlier_retirement_month,
        retirement_age,
        retirement_month,
    )

__all__ = [
    "Contributions",
    "Estimate",
    "Kind",
    "MonthlyAllowance",
    "PaidPeriod",
    "Pension",
    "PensionerHi",
    "RetirementAge",
    "SocialPension",
    "Withdrawal",
    "WithdrawalRight",
    "average_income",
    "check_periods",
    "contributions",
    "counted_years",
    "earlier_retirement_month",
    "funeral",
    "maternity",
    "monthly_allowance",
    "one_time_withdrawal",
    "pension_of",
    "pension_percent",
    "pensioner_hi",
    "retirement_age",
    "retirement_month",
    "social_pension",
    "survivors",
    "withdrawal_rights",
]

_PLACES = {
    "allowances": (
        "MonthlyAllowance",
        "PensionerHi",
        "SocialPension",
        "monthly_allowance",
        "pensioner_hi",
        "social_pension",
    ),
    "estimate": ("Estimate",),
    "history": ("Contributions", "Kind", "PaidPeriod", "average_income", "check_periods", "contributions"),
    "lump_sums": (
        "Withdrawal",
        "WithdrawalRight",
        "funeral",
        "maternity",
        "one_time_withdrawal",
        "survivors",
        "withdrawal_rights",
    ),
    "pension": ("Pension", "pension_of"),
    "percent": ("counted_years", "pension_percent"),
    "retirement": ("RetirementAge", "earlier_retirement_month", "retirement_age", "retirement_month"),
}

_bring = at_first_use(__name__, _PLACES)


def __getattr__(name: str) -> Any:
    return _bring(name)
