"""Worksheet for a household HI refund: a proposal to override with a reason; the formula is not published (open)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.figure_reader import missing_parameter
from desktop.domain.household_hi.figures import REFUND_RULE
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.month import add_months
from desktop.domain.parameters import ParameterMissing, ParameterSet, unconfirmed
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRefundRequest:
    """A paid card and the day from which it is no longer needed (new cover valid, or the stop)."""

    amount: Money
    months: int
    valid_from: date
    stops_on: date
    asked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRefund:
    """The proposed amount: whole months left × what was paid per month, rounded once."""

    amount: Money
    months_left: int
    formula: str
    reference: str
    unconfirmed: tuple[str, ...]


def refund_household_hi(request: HiRefundRequest, parameters: ParameterSet) -> HiRefund | tuple[Problem, ...]:
    """Propose a refund; the month of the card in which the stop falls is paid back too."""
    if not 1 <= request.months <= 12:
        return (Problem("months", "months_not_allowed", {"allowed": "1–12"}),)
    try:
        rule = parameters.value(REFUND_RULE, request.asked_on)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    left = months_left(request.valid_from, request.months, request.stops_on)
    return HiRefund(
        amount=half_up(Fraction(request.amount * left, request.months)),
        months_left=left,
        formula=say(
            "{amount} ÷ {months} tháng × {left} tháng",
            amount=format_money(request.amount),
            months=request.months,
            left=left,
        ),
        reference=rule.reference,
        unconfirmed=unconfirmed([rule]),
    )


def months_left(valid_from: date, months: int, stops_on: date) -> int:
    """Months of the card, counted by its anniversaries, from the one in which the stop falls."""
    used = 0
    while used < months and add_months(valid_from, used + 1) <= stops_on:
        used += 1
    return months - used
