"""Household health insurance (BHYT hộ gia đình): request in, explained quote or every problem out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.first_use import at_first_use

if TYPE_CHECKING:  # brought at first use: whoever needs the figures' names alone does not wait for the rules
    from desktop.domain.household_hi.answer import HiMemberQuote, HiQuote
    from desktop.domain.household_hi.check import check_household_hi
    from desktop.domain.household_hi.figures import CHOICE_GROUPS, GROUP_NAMES, SUPPORTED_GROUPS, USUAL_MONTHS
    from desktop.domain.household_hi.quote import quote_household_hi
    from desktop.domain.household_hi.refund import HiRefund, HiRefundRequest, refund_household_hi
    from desktop.domain.household_hi.request import (
        BUDGET_PAID,
        COVERED_ELSEWHERE,
        HOUSEHOLD,
        MEMBERS_LIMIT,
        HiIncomplete,
        HiInput,
        HiMember,
        HiMemberIncomplete,
        HiMemberInput,
        HiRequest,
    )
    from desktop.domain.household_hi.validity import (
        FiveYears,
        card_validity,
        five_years,
        keeps_five_years,
        last_safe_day,
        reminder_day,
    )

__all__ = [
    "BUDGET_PAID",
    "CHOICE_GROUPS",
    "COVERED_ELSEWHERE",
    "GROUP_NAMES",
    "HOUSEHOLD",
    "MEMBERS_LIMIT",
    "SUPPORTED_GROUPS",
    "USUAL_MONTHS",
    "FiveYears",
    "HiIncomplete",
    "HiInput",
    "HiMember",
    "HiMemberIncomplete",
    "HiMemberInput",
    "HiMemberQuote",
    "HiQuote",
    "HiRefund",
    "HiRefundRequest",
    "HiRequest",
    "card_validity",
    "check_household_hi",
    "five_years",
    "keeps_five_years",
    "last_safe_day",
    "quote_household_hi",
    "refund_household_hi",
    "reminder_day",
]

_PLACES = {
    "answer": ("HiMemberQuote", "HiQuote"),
    "check": ("check_household_hi",),
    "figures": ("CHOICE_GROUPS", "GROUP_NAMES", "SUPPORTED_GROUPS", "USUAL_MONTHS"),
    "quote": ("quote_household_hi",),
    "refund": ("HiRefund", "HiRefundRequest", "refund_household_hi"),
    "request": (
        "BUDGET_PAID",
        "COVERED_ELSEWHERE",
        "HOUSEHOLD",
        "MEMBERS_LIMIT",
        "HiIncomplete",
        "HiInput",
        "HiMember",
        "HiMemberIncomplete",
        "HiMemberInput",
        "HiRequest",
    ),
    "validity": ("FiveYears", "card_validity", "five_years", "keeps_five_years", "last_safe_day", "reminder_day"),
}

_bring = at_first_use(__name__, _PLACES)


def __getattr__(name: str) -> Any:
    return _bring(name)
