"""Months of social insurance paid or planned, and their average income (L41 art 104; D159 art 10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.problem import Problem

NO_DONG = Money(0)


class Kind(StrEnum):
    """BHXH bắt buộc; BHXH tự nguyện; đóng cho thời gian còn thiếu (``TH``)."""

    COMPULSORY = "compulsory"
    VOLUNTARY = "voluntary"
    MISSING_TIME = "missing_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidPeriod:
    """Months paid one after the other on one income (đoạn thời gian đã đóng).

    Attributes:
        first, last: both months are paid.
        income: the (average) monthly income or wage of these months, whole đồng.
        adjusted: the income was already adjusted by the agency (mức bình quân đã điều chỉnh); no factor is applied.
        state_support: what the State paid for them in all, where known (D159 art 9).
    """

    first: Month
    last: Month
    income: Money
    kind: Kind = Kind.VOLUNTARY
    adjusted: bool = False
    state_support: Money = NO_DONG

    @property
    def months(self) -> int:
        """How many months; below 1 for a period that ends before it begins."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """Periods with the factor of each year, as settled on a day.

    Attributes:
        months, voluntary_months: all months; of them those of voluntary SI (``TH`` counted).
        months_before_2014: months before 2014-01, which weigh less in lump sums.
        adjusted_total: Σ income × factor over all months, exact.
        factors: the adjustment figures used. assumptions: whole sentences.
    """

    months: int
    voluntary_months: int
    months_before_2014: int
    first_month: Month | None
    last_month: Month | None
    adjusted_total: Fraction
    state_support: Money
    factors: tuple[Figure, ...]
    assumptions: tuple[str, ...]

    @property
    def average(self) -> Fraction:
        """Mức bình quân thu nhập, exact; ``ValueError`` without a paid month."""
        if not self.months:
            raise ValueError("no month is paid")
        return self.adjusted_total / self.months


def check_periods(periods: Sequence[PaidPeriod], on: date, field: str = "periods") -> tuple[Problem, ...]:
    """Every fault at once: an end before its start, months that come twice or are still to come, no income."""
    raise NotImplementedError


def contributions(periods: Iterable[PaidPeriod], on: date, parameters: ParameterSet) -> Contributions:
    """Weigh each month by the factor of its year published for a settlement in the year of ``on``.

    Months after the month of ``on`` take 1.00 (an assumption), ``TH`` too (D159 art 10).

    Raises:
        ParameterMissing: no factor is published for a year of the past; it names the year's figure.
    """
    raise NotImplementedError


def average_income(periods: Iterable[PaidPeriod], on: date, parameters: ParameterSet) -> Fraction:
    """The exact average income; ``ValueError`` without a paid month, ``ParameterMissing`` without a factor."""
    return contributions(periods, on, parameters).average
