"""What a voluntary SI quote is asked for: complete, or as far as it is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Protocol

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex

YEARS_AHEAD = "VS"
"""Đóng một lần cho nhiều năm về sau."""
MISSING_TIME = "TH"
"""Đóng một lần cho những năm còn thiếu."""
CYCLE_MONTHS = {"1": 1, "3": 3, "6": 6, "12": 12}
METHODS = (*CYCLE_MONTHS, YEARS_AHEAD, MISSING_TIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraSupport:
    """Support on top of the State's (ngân sách địa phương, hỗ trợ khác): a percent or an amount, never both.

    Attributes:
        percent_of_line_premium: 0-100, percent of 22 % × poverty line for each supported month.
        amount: whole đồng for the whole cycle.
        whole_cycle: the percent counts for every month, not only those that the State supports.
        until: the last payment day on which it is given; one quote takes what it is handed as in force.
    """

    name: str
    percent_of_line_premium: Fraction | None = None
    amount: Money | None = None
    whole_cycle: bool = False
    until: date | None = None


class SiInput(Protocol):
    """What the rules look at: an :class:`SiRequest`, or an :class:`SiIncomplete` that still lacks fields."""

    @property
    def paid_on(self) -> date | None:
        """The payment date."""

    @property
    def income(self) -> Money | None:
        """The chosen income."""

    @property
    def method(self) -> str | None:
        """The payment method."""

    @property
    def start(self) -> Month | None:
        """The first month."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The support groups."""

    @property
    def months(self) -> int | None:
        """How many months."""

    @property
    def supported_months_before(self) -> int:
        """Months supported so far."""

    @property
    def paid_months_before(self) -> int | None:
        """Months paid so far."""

    @property
    def extra_support(self) -> tuple[ExtraSupport, ...]:
        """Supports on top of the State's."""

    @property
    def birth(self) -> PartialDate | None:
        """The birth, as far as known."""

    @property
    def sex(self) -> Sex | None:
        """The sex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiRequest:
    """A complete request.

    Attributes:
        paid_on: the payment date; it chooses every figure.
        income: thu nhập chọn để đóng, a month.
        method: ``1, 3, 6, 12, VS, TH``.
        start: first month of the cycle; for ``TH`` the month of payment.
        groups: support groups the person belongs to; the highest counts; none means ``other``.
        months: needed for ``VS`` and ``TH``.
        supported_months_before: months supported by the State so far in life.
        paid_months_before: all months paid so far, compulsory ones too; needed for ``TH``.
    """

    paid_on: date
    income: Money
    method: str
    start: Month
    groups: tuple[str, ...] = ("other",)
    months: int | None = None
    supported_months_before: int = 0
    paid_months_before: int | None = 0
    extra_support: tuple[ExtraSupport, ...] = ()
    birth: PartialDate | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiIncomplete:
    """The same fields while some are missing; quoting it names every missing one."""

    paid_on: date | None = None
    income: Money | None = None
    method: str | None = None
    start: Month | None = None
    groups: tuple[str, ...] = ("other",)
    months: int | None = None
    supported_months_before: int = 0
    paid_months_before: int | None = None
    extra_support: tuple[ExtraSupport, ...] = ()
    birth: PartialDate | None = None
    sex: Sex | None = None
