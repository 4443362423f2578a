"""What is paid back of a voluntary SI cycle (hoàn trả, D159 art 8): the months that remain, without their support."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.parameters import Figure, ParameterMissing, ParameterSet, unconfirmed
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.shown import percent_text
from desktop.domain.voluntary_si import figures
from desktop.domain.voluntary_si.compounding import discounted_months
from desktop.domain.voluntary_si.request import YEARS_AHEAD

NO_DONG = Money(0)
REFUNDABLE = ("3", "6", "12", YEARS_AHEAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiRefundRequest:
    """A paid cycle, as the book holds it, and the months of it that remain.

    Attributes:
        paid_on: the day the cycle was paid; it chooses the figures.
        supported_months: the cycle's first months, which had State support.
    """

    paid_on: date
    income: Money
    method: str
    months: int
    months_left: int
    participant_pays: Money
    state_support: Money = NO_DONG
    supported_months: int = 0
    extra_support: Money = NO_DONG


@dataclass(frozen=True, slots=True, kw_only=True)
class SiRefund:
    """The amount to pay back, rounded once, and what it rests on; never more than the participant paid.

    ``support`` of the months left is not paid back.
    """

    amount: Money
    formula: str
    reference: str
    unconfirmed: tuple[str, ...]
    support: Money = NO_DONG


def refund_voluntary_si(request: SiRefundRequest, parameters: ParameterSet) -> SiRefund | tuple[Problem, ...]:
    """Work out a refund, or name every problem at once."""
    if problems := _problems(request):
        return problems
    try:
        rate = parameters.value(figures.RATE, request.paid_on)
        fund_return = parameters.value(figures.FUND_RETURN, request.paid_on) if request.method == YEARS_AHEAD else None
        other = parameters.value(figures.REFUND_OTHER_SUPPORTS, request.paid_on) if request.extra_support else None
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    factor = _months_factor(request, fund_return)
    gross = rate.exact * request.income * factor
    state, extra = _state_left(request), _extra_left(request) if other is not None and other.value else Fraction(0)
    exact = min(max(gross - state - extra, Fraction(0)), Fraction(request.participant_pays))
    used = [figure for figure in (rate, fund_return, other) if figure is not None]
    return SiRefund(
        amount=half_up(exact),
        formula=_formula(request, rate, fund_return, state + extra),
        reference="Nghị định 159/2025/NĐ-CP, điều 8",
        unconfirmed=unconfirmed(used),
        support=half_up(state + extra),
    )


def _problems(request: SiRefundRequest) -> tuple[Problem, ...]:
    found = []
    if request.method not in REFUNDABLE:
        found.append(Problem("method", "nothing_to_refund"))
    if request.months < 1:
        found.append(Problem("months", "out_of_range", {"lowest": "1", "highest": "60"}))
    if not 0 <= request.months_left <= request.months:
        found.append(Problem("months_left", "out_of_range", {"lowest": "0", "highest": str(request.months)}))
    return tuple(found)


def _months_factor(request: SiRefundRequest, fund_return: Figure | None) -> Fraction:
    if fund_return is None:
        return Fraction(request.months_left)
    return discounted_months(fund_return.exact, request.months - request.months_left + 1, request.months)


def _state_left(request: SiRefundRequest) -> Fraction:
    """Support of the remaining months; the first months of a cycle are the supported ones."""
    if not request.supported_months:
        return Fraction(0)
    left = max(0, request.supported_months - (request.months - request.months_left))
    return Fraction(request.state_support, request.supported_months) * left


def _extra_left(request: SiRefundRequest) -> Fraction:
    return Fraction(request.extra_support, request.months) * request.months_left


def _formula(request: SiRefundRequest, rate: Figure, fund_return: Figure | None, supports: Fraction) -> str:
    monthly = f"{percent_text(rate.exact * 100)} × {format_money(request.income)}"
    support = say(" − {amount} hỗ trợ", amount=format_money(half_up(supports))) if supports else ""
    if fund_return is None:
        return say("{monthly} × {months} tháng{less}", monthly=monthly, months=request.months_left, less=support)
    first, r = request.months - request.months_left + 1, percent_text(fund_return.exact * 100)
    return joined("", (f"{monthly} × Σ 1/(1 + {r})^(i − 1), i = {first}…{request.months}", support))
