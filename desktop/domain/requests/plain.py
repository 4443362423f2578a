"""Requests, quotes and problems as plain JSON values, exactly the fields of the command line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.domain.household_hi import HiQuote, HiRequest
from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Insurance
from desktop.domain.problem import Notice, Problem
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.messages import message
from desktop.domain.voluntary_si import ExtraSupport, SiQuote, SiRequest


def plain_problem(problem: Problem) -> dict[str, str]:
    """``{field, code, message}``."""
    return {"field": problem.field, "code": problem.code, "message": message(problem)}


def plain_notice(notice: Notice) -> dict[str, str]:
    """``{code, message}``."""
    return {"code": notice.code, "message": message(notice)}


def plain_quote(quote: SiQuote | HiQuote | tuple[Problem, ...]) -> dict[str, Any]:
    """A quote's answer."""
    assert not isinstance(quote, tuple)
    shared = {
        "in_words": quote.in_words,
        "lines": [plain_line(line) for line in quote.lines],
        "unconfirmed": list(quote.unconfirmed),
        "warnings": [plain_notice(notice) for notice in quote.warnings],
    }
    return {**(_voluntary_si(quote) if isinstance(quote, SiQuote) else _household_hi(quote)), **shared}


def plain_line(line: QuoteLine) -> dict[str, Any]:
    """``{code, amount, in_total, formula, reference, status}``."""
    return {
        "code": line.code,
        "amount": int(line.amount),
        "in_total": line.in_total,
        "formula": line.formula,
        "reference": line.reference,
        "status": line.status.value,
    }


def plain_request(request: SiRequest | HiRequest) -> dict[str, Any]:
    """A request as ``quote`` takes it; read back it gives the same quote."""
    if isinstance(request, HiRequest):
        return {
            "kind": Insurance.HOUSEHOLD_HI.value,
            "paid_on": request.paid_on.isoformat(),
            "already_paid_this_year": request.already_paid_this_year,
            "members": [
                {
                    "name": member.name,
                    "months": member.months,
                    "last_card_ends": _shown(member.last_card_ends),
                    "group": member.group,
                }
                for member in request.members
            ],
        }
    return {
        "kind": Insurance.VOLUNTARY_SI.value,
        "paid_on": request.paid_on.isoformat(),
        "income": int(request.income),
        "method": request.method,
        "start": request.start.isoformat(),
        "groups": list(request.groups),
        "months": request.months,
        "supported_months_before": request.supported_months_before,
        "paid_months_before": request.paid_months_before,
        "extra_support": [_extra(extra) for extra in request.extra_support],
        "birth": _shown(request.birth),
        "sex": request.sex.value if request.sex else None,
    }


def _extra(extra: ExtraSupport) -> dict[str, Any]:
    plain: dict[str, Any] = {"name": extra.name, "whole_cycle": extra.whole_cycle}
    if extra.percent_of_line_premium is not None:
        plain["percent_of_line_premium"] = _number(extra.percent_of_line_premium)
    if extra.amount is not None:
        plain["amount"] = int(extra.amount)
    return plain


def _number(percent: Fraction) -> int | str:
    """Whole percents as a number; decimals as text, which stays exact where the request is kept."""
    return percent.numerator if percent.denominator == 1 else str(Decimal(percent.numerator) / percent.denominator)


def _voluntary_si(quote: SiQuote) -> dict[str, Any]:
    return {
        "kind": Insurance.VOLUNTARY_SI.value,
        "method": quote.method,
        "months": quote.months,
        "first_month": _shown(quote.first_month),
        "last_month": _shown(quote.last_month),
        "monthly_premium": int(quote.monthly_premium),
        "gross": int(quote.gross),
        "state_support": int(quote.state_support),
        "extra_support": int(quote.extra_support),
        "participant_pays": int(quote.participant_pays),
        "supported_months": quote.supported_months,
        "pay_by": _shown(quote.pay_by),
    }


def _household_hi(quote: HiQuote) -> dict[str, Any]:
    members = [
        {
            "name": member.name,
            "place": member.place,
            "share_percent": member.share_percent,
            "months": member.months,
            "amount": int(member.amount),
            "valid_from": _shown(member.valid_from),
            "valid_to": _shown(member.valid_to),
        }
        for member in quote.members
    ]
    return {"kind": Insurance.HOUSEHOLD_HI.value, "members": members, "total": int(quote.total)}


def _shown(day: date | Month | PartialDate | None) -> str | None:
    return None if day is None else day.isoformat()
