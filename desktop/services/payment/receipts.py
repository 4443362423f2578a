"""Receipts as a list (filter, sort, export) and one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.receipt import Means, ReceiptContent
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReceipts:
    """Filter and order: text (number, name, personal ID), days, insurance, means; ``sort`` as ``-number``."""

    text: str = ""
    since: date | None = None
    until: date | None = None
    insurance: Insurance | None = None
    means: Means | None = None
    sort: str = "-number"
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptListRow:
    """One receipt in the list."""

    receipt_id: UUID
    number: str
    symbol: str
    issued_at: datetime
    insurance: Insurance
    payer: str
    content: str
    total: Money
    means: Means
    prints: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptList:
    """A page of rows, the count and the sum of all that match."""

    rows: tuple[ReceiptListRow, ...]
    count: int
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReceipt:
    """A receipt with its frozen content and seal text."""

    receipt_id: UUID
    payment_id: UUID
    content: ReceiptContent
    seal: str
    issued_at: datetime
    issued_by: str
    prints: int


def list_receipts(desk: Desk, command: ListReceipts) -> ReceiptList:
    """List."""
    raise NotImplementedError


def get_receipt(desk: Desk, receipt_id: UUID) -> StoredReceipt:
    """One receipt; ``CounterError`` when there is none of that key."""
    raise NotImplementedError


def last_receipt(desk: Desk) -> UUID | None:
    """The newest receipt (Ctrl+P on the home page)."""
    raise NotImplementedError


def receipts_csv(desk: Desk, command: ListReceipts) -> bytes:
    """All matching rows as UTF-8 CSV with BOM; cells that start with = + - @ are neutralised."""
    raise NotImplementedError
