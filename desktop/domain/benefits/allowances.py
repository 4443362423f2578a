"""Monthly allowances (art 23), the social pension, and health insurance as a pensioner."""

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
    """Months = average income x 2 x years / social pension, a month the social pension (L41 art 23)."""
    raise NotImplementedError


def social_pension(birth: PartialDate, groups: Sequence[str], on: date, parameters: ParameterSet) -> SocialPension:
    """The amount known on a day and the month in which the age is reached (by the youngest reading of the birth)."""
    raise NotImplementedError


def pensioner_hi(first_month: Month, on: date, parameters: ParameterSet) -> PensionerHi:
    """Health insurance from the pension's first month."""
    raise NotImplementedError
