"""What happens to a receipt book: handed over, closed, a number spoilt (biên lai hỏng)."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update

from desktop.storage.book import Transaction
from desktop.storage.tables import receipt_book_handovers, receipt_books, receipt_spoils, receipts


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoil:
    """A number that will never be a receipt."""

    id: UUID
    receipt_book_id: UUID
    number: int
    reason: str
    spoiled_by: UUID
    spoiled_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A book that changed hands; None is the office. ``next_number`` is the first one not yet used."""

    id: UUID
    receipt_book_id: UUID
    from_id: UUID | None
    to_id: UUID | None
    next_number: int
    note: str
    handed_on: date
    handed_by: UUID
    handed_at: datetime


def insert_spoils(tx: Transaction, spoils: list[Spoil]) -> None:
    """Name numbers as spoilt."""
    tx.connection.execute(insert(receipt_spoils), [_row(spoil) for spoil in spoils])


def spoils_of(tx: Transaction, receipt_book_id: UUID) -> tuple[Spoil, ...]:
    """The spoilt numbers of a book, lowest first."""
    query = select(receipt_spoils).where(receipt_spoils.c.receipt_book_id == receipt_book_id)
    return tuple(Spoil(**row._asdict()) for row in tx.connection.execute(query.order_by(receipt_spoils.c.number)))


def insert_handover(tx: Transaction, handover: Handover) -> None:
    """Hand a book over: its holder is the one who takes it."""
    tx.connection.execute(insert(receipt_book_handovers).values(**_row(handover)))
    which = receipt_books.c.id == handover.receipt_book_id
    tx.connection.execute(update(receipt_books).where(which).values(holder_id=handover.to_id))


def handovers_of(tx: Transaction, receipt_book_id: UUID) -> tuple[Handover, ...]:
    """How a book went from hand to hand, oldest first."""
    table = receipt_book_handovers
    query = select(table).where(table.c.receipt_book_id == receipt_book_id).order_by(table.c.handed_at, table.c.id)
    return tuple(Handover(**row._asdict()) for row in tx.connection.execute(query))


def get_handover(tx: Transaction, handover_id: UUID) -> Handover | None:
    """The handover with this key."""
    table = receipt_book_handovers
    row = tx.connection.execute(select(table).where(table.c.id == handover_id)).one_or_none()
    return None if row is None else Handover(**row._asdict())


def close(tx: Transaction, receipt_book_id: UUID, *, on: date, by: UUID) -> None:
    """Close a book: no number of it is used from now on."""
    which = receipt_books.c.id == receipt_book_id
    tx.connection.execute(update(receipt_books).where(which).values(closed_on=on, closed_by=by))


def every_spoil(tx: Transaction) -> tuple[Spoil, ...]:
    """The spoilt numbers of all books."""
    return tuple(Spoil(**row._asdict()) for row in tx.connection.execute(select(receipt_spoils)))


def every_handover(tx: Transaction) -> tuple[Handover, ...]:
    """The handovers of all books, oldest first."""
    table = receipt_book_handovers
    query = select(table).order_by(table.c.handed_at, table.c.id)
    return tuple(Handover(**row._asdict()) for row in tx.connection.execute(query))


def receipts_of_books(tx: Transaction) -> dict[UUID, int]:
    """How many receipts each book has given."""
    query = select(receipts.c.receipt_book_id, func.count()).group_by(receipts.c.receipt_book_id)
    return {row[0]: int(row[1]) for row in tx.connection.execute(query)}


def spoils_of_books(tx: Transaction) -> dict[UUID, int]:
    """How many spoilt numbers each book has."""
    table = receipt_spoils
    query = select(table.c.receipt_book_id, func.count()).group_by(table.c.receipt_book_id)
    return {row[0]: int(row[1]) for row in tx.connection.execute(query)}


def _row(record: Spoil | Handover) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
