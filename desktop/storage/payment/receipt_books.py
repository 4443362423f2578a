"""Receipt books (quyển biên lai) and the next number: taken inside the paying transaction, no gap, no reuse."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select

from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.tables import receipt_books, receipts

LAST_OF_DEFAULT = 9_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBook:
    """A receipt book of one year: symbol (ký hiệu), label (quyển số), first and last number.

    Attributes:
        holder_id: who works with it; None for the office's common book.
        handwritten: printed beforehand, written by hand when the power is out; its numbers are entered, not taken.
        closed_on: from then on no number of it is used; what was left is unused for good.
    """

    id: UUID
    symbol: str
    label: str
    year: int
    first_number: int = 1
    last_number: int = LAST_OF_DEFAULT
    is_default: bool = True
    holder_id: UUID | None = None
    handwritten: bool = False
    closed_on: date | None = None
    closed_by: UUID | None = None


def insert_book(tx: Transaction, receipt_book: ReceiptBook, *, by: UUID, at: datetime) -> None:
    """Add a receipt book; there is one default a year."""
    tx.connection.execute(
        insert(receipt_books).values(
            id=receipt_book.id,
            symbol=receipt_book.symbol,
            label=receipt_book.label,
            year=receipt_book.year,
            first_number=receipt_book.first_number,
            last_number=receipt_book.last_number,
            is_default=receipt_book.is_default,
            holder_id=receipt_book.holder_id,
            handwritten=receipt_book.handwritten,
            closed_on=receipt_book.closed_on,
            closed_by=receipt_book.closed_by,
            created_by=by,
            created_at=at,
        )
    )


def default_of_year(tx: Transaction, year: int) -> ReceiptBook | None:
    """The year's default book; None before the first receipt of the year."""
    matching = (receipt_books.c.year == year) & receipt_books.c.is_default
    row = tx.connection.execute(select(receipt_books).where(matching)).one_or_none()
    return None if row is None else _book(row)


def open_default(tx: Transaction, year: int, *, symbol: str, label: str, by: UUID, at: datetime) -> ReceiptBook:
    """The year's default book, made with this symbol and label when there is none yet."""
    found = default_of_year(tx, year)
    if found is None:
        found = ReceiptBook(id=new_key(), symbol=symbol, label=label, year=year)
        insert_book(tx, found, by=by, at=at)
    return found


def all_books(tx: Transaction) -> tuple[ReceiptBook, ...]:
    """Every receipt book, newest year first."""
    query = select(receipt_books).order_by(receipt_books.c.year.desc(), receipt_books.c.symbol, receipt_books.c.label)
    return tuple(_book(row) for row in tx.connection.execute(query))


def next_number(tx: Transaction, receipt_book: ReceiptBook) -> int:
    """The next number of a book. Only inside ``writing``, which is alone: nobody else can take the same one.

    Raises:
        ConflictError: ``receipts_used_up``.
    """
    query = select(func.max(receipts.c.number)).where(receipts.c.receipt_book_id == receipt_book.id)
    last = tx.connection.execute(query).scalar_one()
    number = receipt_book.first_number if last is None else int(last) + 1
    if number > receipt_book.last_number:
        raise ConflictError("receipts_used_up", "receipt_book", label=receipt_book.label)
    return number


def gaps(tx: Transaction, receipt_book: ReceiptBook) -> tuple[tuple[int, int], ...]:
    """Missing numbers as (first, last): none, unless the file was changed from outside."""
    query = select(receipts.c.number).where(receipts.c.receipt_book_id == receipt_book.id).order_by(receipts.c.number)
    missing, expected = [], receipt_book.first_number
    for number in tx.connection.execute(query).scalars():
        if number > expected:
            missing.append((expected, number - 1))
        expected = number + 1
    return tuple(missing)


def _book(row: Row[Any]) -> ReceiptBook:
    return ReceiptBook(
        id=row.id,
        symbol=row.symbol,
        label=row.label,
        year=row.year,
        first_number=row.first_number,
        last_number=row.last_number,
        is_default=row.is_default,
        holder_id=row.holder_id,
        handwritten=row.handwritten,
        closed_on=row.closed_on,
        closed_by=row.closed_by,
    )
