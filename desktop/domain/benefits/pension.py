"""Pension (lương hưu): when, how much, and the lump sum for years beyond the highest percent (L41 art 98-100)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.benefits.estimate import Estimate
from desktop.domain.benefits.history import PaidPeriod
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class Pension:
    """What a person who pays these months may draw.

    Attributes:
        monthly: lương hưu ước tính mỗi tháng; None while fewer than 180 months are paid, ``missing_months`` > 0.
        first_month: the month after both conditions hold (age, 180 months); None while months are missing.
        reached_month: the month in which the retirement age is reached, earlier by L41 art 141.9 where ``early``.
        percent: 66 means 66 %. counted_years: as counted for the amount, half years too.
        average: mức bình quân thu nhập, exact. months: paid until then.
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


def pension_of(
    birth: PartialDate, sex: Sex, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> Pension:
    """Estimate the pension from months paid and planned, by the law and factors known on a day.

    Raises:
        ParameterMissing: a factor or figure is not known. ValueError: no month is paid.
    """
    raise NotImplementedError
