"""Monthly allowances (art 23), the social pension, and health insurance as a pensioner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.benefits import figures
from desktop.domain.benefits.estimate import Estimate, estimate
from desktop.domain.benefits.history import PaidPeriod, contributions
from desktop.domain.benefits.pension import AVERAGE_ARTICLE, law_assumption
from desktop.domain.benefits.percent import HALF_YEAR_MAX_MONTHS, counted_years
from desktop.domain.household_hi.figures import RATE as HI_RATE
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.phrases import say
from desktop.domain.texts.shown import decimal_text, percent_text
from desktop.domain.voluntary_si.figures import BASE_SALARY

POORER_GROUPS = frozenset({"poor", "near_poor"})
"""Whose social pension begins earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyAllowance:
    """Trợ cấp hằng tháng for who reaches retirement age with fewer than 15 years and does not withdraw (L41 art 23).

    Attributes:
        estimate: the amount of a month. months: exact; whole_months: rounded down.
    """

    estimate: Estimate
    months: Fraction
    whole_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialPension:
    """Trợ cấp hưu trí xã hội: from 75, from 70 for poor and near-poor households, who draw no pension."""

    estimate: Estimate
    first_month: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class PensionerHi:
    """BHYT khi hưởng lương hưu: the fund pays; ``estimate`` is what a year as first of a household costs today."""

    estimate: Estimate
    first_month: Month


def monthly_allowance(periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet) -> MonthlyAllowance:
    """Months = average income x 2 x years / social pension, a month the social pension (L41 art 23).

    Raises:
        ParameterMissing, ValueError: as :func:`~desktop.domain.benefits.history.contributions`.
    """
    paid = contributions(periods, on, parameters)
    times, pension, half = (
        parameters.value(path, on) for path in (figures.ALLOWANCE_TIMES, figures.SOCIAL_PENSION, HALF_YEAR_MAX_MONTHS)
    )
    years = counted_years(paid.months, half.whole)
    months = paid.average * times.exact * years / pension.whole
    whole = months.numerator // months.denominator
    formula = say(
        "{pension} đ mỗi tháng; {average} × {times} × {years} năm ÷ {pension} = {months} tháng",
        pension=format_money(pension.whole),
        average=format_money(half_up(paid.average)),
        times=decimal_text(times.exact),
        years=decimal_text(years),
        months=whole,
    )
    return MonthlyAllowance(
        estimate=estimate(
            "monthly_allowance",
            Money(pension.whole),
            label=say("Trợ cấp hằng tháng khi chưa đủ 15 năm"),
            formula=formula,
            used=[times, pension, half, *paid.factors],
            article=AVERAGE_ARTICLE,
            assumptions=[
                say("Không rút một lần; số tháng lấy tròn xuống; mức trợ cấp hưu trí xã hội như hôm nay."),
                *paid.assumptions,
                law_assumption(on),
            ],
        ),
        months=months,
        whole_months=whole,
    )


def social_pension(birth: PartialDate, groups: Sequence[str], on: date, parameters: ParameterSet) -> SocialPension:
    """The amount known on a day and the month in which the age is reached (by the youngest reading of the birth)."""
    poorer = bool(POORER_GROUPS & set(groups))
    age_path = figures.SOCIAL_PENSION_AGE_POOR if poorer else figures.SOCIAL_PENSION_AGE
    amount, age = parameters.value(figures.SOCIAL_PENSION, on), parameters.value(age_path, on)
    assumptions = [say("Khi không hưởng lương hưu; mức như hôm nay.")]
    if poorer:
        assumptions.append(say("Hộ vẫn là hộ nghèo hoặc cận nghèo khi đủ {age} tuổi.", age=age.whole))
    return SocialPension(
        estimate=estimate(
            "social_pension",
            Money(amount.whole),
            label=say("Trợ cấp hưu trí xã hội mỗi tháng"),
            formula=say("{amount} đ từ {age} tuổi", amount=format_money(amount.whole), age=age.whole),
            used=[amount, age],
            assumptions=[*assumptions, law_assumption(on)],
        ),
        first_month=Month.of(birth.latest) + age.whole * 12,
    )


def pensioner_hi(first_month: Month, on: date, parameters: ParameterSet) -> PensionerHi | None:
    """Health insurance from the pension's first month; None where the law of the day has no such rule."""
    rule, rate, base = (parameters.value(path, on) for path in (figures.PENSIONER_HI, HI_RATE, BASE_SALARY))
    if not rule.value:
        return None
    return PensionerHi(
        estimate=estimate(
            "pensioner_hi",
            half_up(rate.exact * base.whole * MONTHS_OF_A_YEAR),
            label=say("BHYT khi hưởng lương hưu, quỹ BHXH đóng"),
            formula=say(
                "{rate} × {base} × {months} tháng",
                rate=percent_text(rate.exact * 100),
                base=format_money(base.whole),
                months=MONTHS_OF_A_YEAR,
            ),
            used=[rule, rate, base],
            assumptions=[say("Số tiền là mức một năm của người thứ nhất trong hộ hôm nay."), law_assumption(on)],
        ),
        first_month=first_month,
    )


MONTHS_OF_A_YEAR = 12
