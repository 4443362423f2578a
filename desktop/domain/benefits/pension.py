"""Pension (lương hưu): when, how much, and the lump sum for years beyond the highest percent (L41 art 98-100)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.benefits import figures
from desktop.domain.benefits.estimate import Estimate, estimate
from desktop.domain.benefits.history import (
    Contributions,
    Kind,
    PaidPeriod,
    contributions,
    last_paid_month,
    month_when_paid,
)
from desktop.domain.benefits.percent import (
    BASE_MONTHS,
    HALF_YEAR_MAX_MONTHS,
    counted_years,
    pension_percent,
    percent_figures,
)
from desktop.domain.benefits.retirement import (
    AGE,
    EARLIER_MONTHS,
    EARLIER_RIGHT,
    earlier_retirement_month,
    retirement_month,
)
from desktop.domain.money import format_money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.people import Sex
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.shown import decimal_text, percent_text
from desktop.domain.voluntary_si.figures import PENSION_MONTHS

NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pension:
    """What a person who pays these months may draw.

    Attributes:
        monthly: lương hưu ước tính mỗi tháng; None while fewer than 180 months are paid, ``missing_months`` > 0.
        first_month: the month after both conditions hold (age, 180 months), not before the last paid month is over;
            None while months are missing.
        reached_month: the month in which the retirement age is reached, earlier by L41 art 141.9 where ``early``.
        percent: 66 means 66 %; 0 while months are missing. counted_years: for the amount, half years too.
        average: mức bình quân thu nhập, exact. months: all that are paid.
        early: retires at 60 (men), 55 (women) by L41 art 141.9: joined before 2021, 20 years voluntary.
        lump_sum: trợ cấp một lần for years beyond 30 (women), 35 (men); None where there are none.
    """

    monthly: Estimate | None
    first_month: Month | None
    reached_month: Month
    percent: Fraction
    counted_years: Fraction
    average: Fraction
    months: int
    missing_months: int
    early: bool
    lump_sum: Estimate | None


def law_assumption(on: date) -> str:
    """What stands beside every estimate."""
    return say("Theo luật và các mức đã biết ngày {day}; không phải cam kết.", day=format_date(on))


def pension_of(
    birth: PartialDate, sex: Sex, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> Pension:
    """Estimate the pension from months paid and planned, by the law and factors known on a day.

    Raises:
        ParameterMissing: a factor or figure is not known. ValueError: no month is paid.
    """
    paid = contributions(periods, on, parameters)
    average, needed = paid.average, parameters.value(PENSION_MONTHS, on).whole
    years = counted_years(paid.months, parameters.value(HALF_YEAR_MAX_MONTHS, on).whole)
    normal = retirement_month(birth, sex, parameters)
    enough = month_when_paid(paid.periods, max(needed, parameters.value(BASE_MONTHS, on).whole))
    if enough is None:
        return Pension(
            monthly=None,
            first_month=None,
            reached_month=normal,
            percent=NOTHING,
            counted_years=years,
            average=average,
            months=paid.months,
            missing_months=needed - paid.months,
            early=False,
            lump_sum=None,
        )
    last = last_paid_month(paid.periods) or enough
    reached = min(normal, earlier_month(birth, sex, paid.periods, on, parameters) or normal)
    ready = max(reached, enough, last)
    early = ready < normal
    percent = pension_percent(sex, paid.months, on, parameters)
    return Pension(
        monthly=_monthly(birth, sex, paid, percent, on, parameters),
        first_month=ready + 1,
        reached_month=reached if early else normal,
        percent=percent,
        counted_years=years,
        average=average,
        months=paid.months,
        missing_months=0,
        early=early,
        lump_sum=_lump_sum(sex, paid, normal, on, parameters),
    )


def earlier_month(
    birth: PartialDate, sex: Sex, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> Month | None:
    """The month in which L41 art 141.9 lets a person retire (60 men, 55 women); None without that right."""
    voluntary = [one for one in periods if one.kind is not Kind.COMPULSORY]
    enough = month_when_paid(voluntary, parameters.value(EARLIER_MONTHS, on).whole)
    if enough is None:
        return None
    joined_on = min(one.first for one in voluntary).first_day
    if not parameters.value(EARLIER_RIGHT, joined_on).value:
        return None
    return max(enough, earlier_retirement_month(birth, sex, on, parameters))


def _monthly(  # noqa: PLR0917 - the amount and what is said beside it
    birth: PartialDate, sex: Sex, paid: Contributions, percent: Fraction, on: date, parameters: ParameterSet
) -> Estimate:
    age = parameters.value(AGE[sex], birth.latest)
    return estimate(
        "pension",
        half_up(paid.average * percent / 100),
        label=say("Lương hưu mỗi tháng"),
        formula=f"{percent_text(percent)} × {format_money(half_up(paid.average))}",
        used=[parameters.value(PENSION_MONTHS, on), *percent_figures(sex, on, parameters), age, *paid.factors],
        article=AVERAGE_ARTICLE,
        assumptions=[*paid.assumptions, law_assumption(on)],
    )


AVERAGE_ARTICLE = "Luật BHXH 41/2024/QH15, điều 104; Nghị định 159/2025/NĐ-CP, điều 10"


def _lump_sum(sex: Sex, paid: Contributions, reached: Month, on: date, parameters: ParameterSet) -> Estimate | None:
    """0.5 x average income for each year beyond the limit paid before retirement age, 2 x after it (L41 art 100)."""
    limit, half = parameters.value(figures.LUMP_MONTHS[sex], on), parameters.value(HALF_YEAR_MAX_MONTHS, on)
    until = sum(_months_until(one, reached) for one in paid.periods)
    beyond = [
        max(NOTHING, counted_years(months, half.whole) - Fraction(limit.whole, 12)) for months in (until, paid.months)
    ]
    before, after = beyond[0], beyond[1] - beyond[0]
    if not beyond[1]:
        return None
    times = (parameters.value(figures.LUMP_TIMES_BEFORE, on), parameters.value(figures.LUMP_TIMES_AFTER, on))
    parts = [(years, figure) for years, figure in zip((before, after), times, strict=True) if years]
    return estimate(
        "pension_lump_sum",
        half_up(sum((paid.average * years * figure.exact for years, figure in parts), NOTHING)),
        label=say("Trợ cấp một lần khi nghỉ hưu"),
        formula=joined(" + ", (years_formula(figure, paid.average, years) for years, figure in parts)),
        used=[limit, half, *(figure for _, figure in parts), *paid.factors],
        article=AVERAGE_ARTICLE,
        assumptions=[*paid.assumptions, law_assumption(on)],
    )


def _months_until(period: PaidPeriod, last: Month) -> int:
    return max(0, min(period.months, last - period.first + 1))


def years_formula(times: Figure, average: Fraction, years: Fraction) -> str:
    """``0,5 × 2.300.000 × 3 năm``."""
    return say(
        "{times} × {average} × {years} năm",
        times=decimal_text(times.exact),
        average=format_money(half_up(average)),
        years=decimal_text(years),
    )
