"""Voluntary social insurance (BHXH tự nguyện): request in, explained quote or every problem out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.first_use import at_first_use

if TYPE_CHECKING:  # brought at first use: whoever needs the figures' names alone does not wait for the rules
    from desktop.domain.voluntary_si.answer import SiQuote
    from desktop.domain.voluntary_si.check import check_voluntary_si
    from desktop.domain.voluntary_si.deadlines import RejoinAdvice, pay_by, rejoin_advice
    from desktop.domain.voluntary_si.eligibility import Eligibility, SiStanding, check_eligibility
    from desktop.domain.voluntary_si.figures import GROUP_NAMES, GROUPS
    from desktop.domain.voluntary_si.quote import quote_voluntary_si
    from desktop.domain.voluntary_si.refund import SiRefund, SiRefundRequest, refund_voluntary_si
    from desktop.domain.voluntary_si.request import (
        CYCLE_MONTHS,
        METHODS,
        MISSING_TIME,
        YEARS_AHEAD,
        ExtraSupport,
        SiIncomplete,
        SiInput,
        SiRequest,
    )

__all__ = [
    "CYCLE_MONTHS",
    "GROUPS",
    "GROUP_NAMES",
    "METHODS",
    "MISSING_TIME",
    "YEARS_AHEAD",
    "Eligibility",
    "ExtraSupport",
    "RejoinAdvice",
    "SiIncomplete",
    "SiInput",
    "SiQuote",
    "SiRefund",
    "SiRefundRequest",
    "SiRequest",
    "SiStanding",
    "check_eligibility",
    "check_voluntary_si",
    "pay_by",
    "quote_voluntary_si",
    "refund_voluntary_si",
    "rejoin_advice",
]

_PLACES = {
    "answer": ("SiQuote",),
    "check": ("check_voluntary_si",),
    "deadlines": ("RejoinAdvice", "pay_by", "rejoin_advice"),
    "eligibility": ("Eligibility", "SiStanding", "check_eligibility"),
    "figures": ("GROUP_NAMES", "GROUPS"),
    "quote": ("quote_voluntary_si",),
    "refund": ("SiRefund", "SiRefundRequest", "refund_voluntary_si"),
    "request": (
        "CYCLE_MONTHS",
        "METHODS",
        "MISSING_TIME",
        "YEARS_AHEAD",
        "ExtraSupport",
        "SiIncomplete",
        "SiInput",
        "SiRequest",
    ),
}

_bring = at_first_use(__name__, _PLACES)


def __getattr__(name: str) -> Any:
    return _bring(name)
