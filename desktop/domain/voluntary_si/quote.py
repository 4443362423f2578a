"""The voluntary SI quote: pure, exact, one rounding for each total, every amount explained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet, unconfirmed
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.words import in_words
from desktop.domain.voluntary_si import figures, lines
from desktop.domain.voluntary_si.answer import SiQuote
from desktop.domain.voluntary_si.check import check_voluntary_si
from desktop.domain.voluntary_si.compounding import compounded_months, discounted_months
from desktop.domain.voluntary_si.deadlines import pay_by
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, MISSING_TIME, YEARS_AHEAD, SiInput
from desktop.domain.voluntary_si.support import (
    BestGroup,
    CutSupport,
    best_group,
    cut_to,
    extra_amount,
    missing_time_factor,
    supported_months,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """A checked request with the figures of its payment date."""

    paid_on: date
    start: Month
    method: str
    months: int
    monthly: Fraction
    rate: Figure
    line: Figure
    fund_return: Figure | None
    group: BestGroup
    supported: int
    limit: Figure
    missing_time_rule: Figure | None


def quote_voluntary_si(request: SiInput, parameters: ParameterSet) -> SiQuote | tuple[Problem, ...]:
    """Quote a request, or name every problem of it at once."""
    if problems := check_voluntary_si(request, parameters):
        return problems
    terms = _terms(request, parameters)
    gross = half_up(terms.monthly * _gross_months(terms))
    line_premium = terms.rate.exact * terms.line.whole
    wanted = [
        half_up(line_premium * terms.group.percent.exact * _supported_factor(terms)),
        *(extra_amount(extra, line_premium, terms.supported, terms.months) for extra in request.extra_support),
    ]
    return _answer(request, terms, gross, cut_to(gross, wanted), parameters)


def _terms(request: SiInput, parameters: ParameterSet) -> _Terms:
    paid_on, start, method, income = request.paid_on, request.start, request.method, request.income
    assert paid_on is not None
    assert start is not None
    assert method is not None
    assert income is not None
    months = request.months or CYCLE_MONTHS[method]
    rate, limit = parameters.value(figures.RATE, paid_on), parameters.value(figures.SUPPORT_MONTHS_LIMIT, paid_on)
    compounding = method not in CYCLE_MONTHS
    return _Terms(
        paid_on=paid_on,
        start=start,
        method=method,
        months=months,
        monthly=rate.exact * income,
        rate=rate,
        line=parameters.value(figures.POVERTY_LINE, paid_on),
        fund_return=parameters.value(figures.FUND_RETURN, paid_on) if compounding else None,
        group=best_group(request.groups, paid_on, parameters),
        supported=supported_months(months, request.supported_months_before, limit.whole),
        limit=limit,
        missing_time_rule=parameters.value(figures.MISSING_TIME_SUPPORT, paid_on) if method == MISSING_TIME else None,
    )


def _gross_months(terms: _Terms) -> Fraction:
    """How many monthly premiums the gross amount is worth."""
    if terms.fund_return is None:
        return Fraction(terms.months)
    if terms.method == YEARS_AHEAD:
        return discounted_months(terms.fund_return.exact, 1, terms.months)
    return compounded_months(terms.fund_return.exact, terms.months)


def _supported_factor(terms: _Terms) -> Fraction:
    """How many monthly supports the State adds; never discounted for years ahead."""
    if terms.missing_time_rule is None or terms.fund_return is None:
        return Fraction(terms.supported)
    return missing_time_factor(str(terms.missing_time_rule.value), terms.fund_return.exact, terms.supported)


def _answer(
    request: SiInput, terms: _Terms, gross: Money, supports: list[CutSupport], parameters: ParameterSet
) -> SiQuote:
    state, *extras = supports
    extra_total = sum((extra.amount for extra in extras), Money(0))
    pays = gross - state.amount - extra_total
    has_months = terms.method != MISSING_TIME
    monthly_line = lines.monthly_line(request, terms.rate, half_up(terms.monthly))
    gross_line = lines.gross_line(request, terms.rate, terms.fund_return, terms.months, gross)
    support_figures = [terms.rate, terms.line, terms.group.percent, terms.limit]
    if terms.missing_time_rule is not None:
        support_figures.append(terms.missing_time_rule)
    state_line = lines.state_line(terms.group, support_figures, terms.supported, state)
    extra_lines = [
        lines.extra_line(extra, [terms.rate, terms.line], terms.supported, terms.months, cut)
        for extra, cut in zip(request.extra_support, extras, strict=True)
    ]
    used = [terms.rate, *([terms.fund_return] if terms.fund_return else []), *support_figures]
    return SiQuote(
        method=terms.method,
        months=terms.months,
        first_month=terms.start if has_months else None,
        last_month=terms.start + (terms.months - 1) if has_months else None,
        monthly_premium=half_up(terms.monthly),
        gross=gross,
        state_support=state.amount,
        extra_support=extra_total,
        extra_parts=tuple((extra.name, cut.amount) for extra, cut in zip(request.extra_support, extras, strict=True)),
        participant_pays=pays,
        supported_months=terms.supported,
        pay_by=pay_by(terms.method, terms.start, terms.paid_on, parameters),
        in_words=in_words(pays),
        lines=(monthly_line, gross_line, state_line, *extra_lines),
        unconfirmed=unconfirmed(used),
        warnings=tuple(_warnings(terms, supports)),
    )


def _warnings(terms: _Terms, supports: list[CutSupport]) -> list[Notice]:
    notices = []
    limit = str(terms.limit.whole)
    if terms.supported == 0:
        notices.append(Notice("support_used_up", {"limit": limit}))
    elif terms.supported < terms.months:
        values = {"supported": str(terms.supported), "months": str(terms.months), "limit": limit}
        notices.append(Notice("support_ends", values))
    if any(support.cut for support in supports):
        notices.append(Notice("support_cut"))
    return notices
