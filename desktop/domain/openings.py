"""What was before this book: opening entries with their source, so that renewals, places and 120 months start right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.covers import HeldCard
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.money import Money
from desktop.domain.month import Month, add_months
from desktop.domain.voluntary_si.request import CYCLE_MONTHS


@dataclass(frozen=True, slots=True, kw_only=True)
class SiOpening:
    """Months of social insurance before this book (số tháng đã đóng, số tháng đã được hỗ trợ).

    Attributes:
        paid_months: all months paid elsewhere, compulsory SI counted. supported_months: of them supported by the State.
        last_month: the last month that is paid, so that the next cycle and its deadline are known; None if unknown.
        method, income: of the last cycle, where known.
        as_of: the day on which the source said so. source: where it comes from: a sheet's name and row, a paper.
        replaces_id: the entry that this one corrects.
    """

    id: UUID
    person_id: UUID
    paid_months: int
    supported_months: int
    last_month: Month | None = None
    method: str = ""
    income: Money | None = None
    as_of: date
    source: str
    replaces_id: UUID | None = None

    @property
    def first_month(self) -> Month | None:
        """The first month of the last cycle, where its method says how many months it had."""
        months = CYCLE_MONTHS.get(self.method)
        return None if self.last_month is None or months is None else self.last_month + (1 - months)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiOpening:
    """Health insurance before this book: the current card, and the place in the household taken this year.

    Attributes:
        group: ``household``, a supported group, ``covered_elsewhere`` or ``budget_paid``.
        valid_from, valid_to: of the card in force; None where unknown.
        continuous_since: since when cover has been without a break (thời điểm tính 5 năm liên tục).
        place, place_year: thứ tự in the household taken by a payment in that calendar year, with ``household_id``.
        months: months paid for, where known.
    """

    id: UUID
    person_id: UUID
    household_id: UUID | None = None
    group: str = "household"
    valid_from: date | None = None
    valid_to: date | None = None
    continuous_since: date | None = None
    place: int | None = None
    place_year: int | None = None
    months: int | None = None
    as_of: date
    source: str
    replaces_id: UUID | None = None

    @property
    def paid_as_household(self) -> bool:
        """Whether the card was paid at a counter like this one, so that it is renewed here."""
        return self.group not in {COVERED_ELSEWHERE, BUDGET_PAID}

    @property
    def card(self) -> HeldCard | None:
        """The card of the entry; None where it does not say until when one holds."""
        if self.valid_to is None:
            return None
        months = self.months or _whole_months(self.valid_from, self.valid_to)
        begins = self.valid_from
        if begins is None and self.months is not None:
            begins = add_months(self.valid_to + ONE_DAY, -self.months)
        return HeldCard(
            person_id=self.person_id,
            household_id=self.household_id,
            group=self.group,
            place=self.place,
            months=months,
            amount=None,
            valid_from=begins,
            valid_to=self.valid_to,
            paid_on=None,
            continuous_since=self.continuous_since,
        )


ONE_DAY = timedelta(days=1)
USUAL_MONTHS = 12
"""What a card is taken to have been paid for where neither its months nor its first day are known."""


def _whole_months(valid_from: date | None, valid_to: date) -> int:
    """The months of a card by its days: the largest number that fits, at least 1, at most 12."""
    if valid_from is None:
        return USUAL_MONTHS
    after = valid_to + ONE_DAY
    return max((months for months in range(1, USUAL_MONTHS + 1) if add_months(valid_from, months) <= after), default=1)
