"""What the adviser is told: the participant, and a choice to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.benefits.history import PaidPeriod
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.voluntary_si.request import ExtraSupport

NO_GROWTH = Fraction(0)


class Law(StrEnum):
    """Which figures later months are reckoned by.

    ``TODAY``: those of the day of advice, for ever. ``KNOWN``: also those already decided for a later day.
    """

    TODAY = "today"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """The person across the counter; a passer-by without a record has what they said.

    Attributes:
        on: the day of advice; it chooses figures and factors.
        birth, sex: needed for everything about retirement; a birth may be a year alone.
        groups: support groups; the highest counts; none means ``other``.
        extra_support: of province and others; percents count for every cycle, an amount for the first cycle only.
        periods: months already paid, compulsory and voluntary; never later than the month of ``on`` unless paid ahead.
        supported_months_before: months supported by the State so far in life.
        start: first month to pay; None: the month after the last paid one, at least the month of ``on``.
    """

    on: date
    birth: PartialDate | None = None
    sex: Sex | None = None
    groups: tuple[str, ...] = ("other",)
    extra_support: tuple[ExtraSupport, ...] = ()
    periods: tuple[PaidPeriod, ...] = ()
    supported_months_before: int = 0
    start: Month | None = None
    law: Law = Law.KNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the participant thinks of.

    Attributes:
        income: thu nhập chọn để đóng, a month.
        method: ``1, 3, 6, 12`` or ``VS`` (then ``ahead_months``: 24, 36, 48, 60 for the first cycle, by 12 after it).
        months: how many months to pay in all; None: until the month in which retirement age is reached.
        growth: percent by which the income grows with every 12 months paid (0-20, two decimals).
    """

    income: Money
    method: str = "1"
    ahead_months: int | None = None
    months: int | None = None
    growth: Fraction = NO_GROWTH
