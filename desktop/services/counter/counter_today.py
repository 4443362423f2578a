"""The home page: today's work, today's money, the receipt book, what was just done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.services.shown import Chip


class Work(StrEnum):
    """The tabs of the work list."""

    ALL = "all"
    HI_ENDING = "hi_ending"
    SI_DUE = "si_due"
    PROOF_ENDING = "proof_ending"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One thing to do: due chip, person, what, amounts, contact; nearest due first."""

    kind: Work
    due: date
    chip: Chip
    person_id: UUID
    household_id: UUID | None
    name: str
    number: str
    place: str
    what: str
    detail: str
    amount: Money | None
    last: str
    phone: str
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPage:
    """A page of rows and the count of every tab."""

    rows: tuple[WorkRow, ...]
    counts: dict[Work, int]
    offset: int
    footer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyToday:
    """Receipts of the day by means."""

    cash: Money
    cash_receipts: int
    transfer: Money
    transfer_receipts: int
    in_drawer: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBookState:
    """The receipt book in use."""

    label: str
    symbol: str
    next_number: str
    first: int
    last: int
    used: int
    left: int
    low: bool
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentAct:
    """A receipt of today, newest first."""

    at: datetime
    name: str
    insurance: Insurance
    total: Money
    receipt_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterToday:
    """The right column and the top of the page."""

    day: str
    point: str
    practice: bool
    money: MoneyToday
    book: ReceiptBookState
    recent: tuple[RecentAct, ...]


def counter_today(desk: Desk) -> CounterToday:
    """Money, receipt book and recent acts."""
    raise NotImplementedError


def work_list(desk: Desk, tab: Work = Work.ALL, offset: int = 0, limit: int = 50) -> WorkPage:
    """The work of the coming days, nearest due first."""
    raise NotImplementedError
