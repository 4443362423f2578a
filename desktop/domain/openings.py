"""What was before this book: opening entries with their source, so that renewals, places and 120 months start right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month


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
