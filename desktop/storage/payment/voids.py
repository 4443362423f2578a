"""Voids of receipts (hủy biên lai): why, by whom approved, what replaces the receipt; never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, insert, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.tables import payments, receipt_books, receipt_voids, receipts


class VoidOutcome(StrEnum):
    """Lập biên lai khác thay thế, trả lại tiền."""

    REPLACED = "replaced"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Void:
    """One void.

    Attributes:
        replaced_by_id: the receipt that takes its place; None where the money was given back.
        session_id: the cash session in which it is booked.
        corrects_day: the sealed day of the receipt, where that is an earlier one; None on the receipt's own day.
    """

    id: UUID
    receipt_id: UUID
    replaced_by_id: UUID | None
    session_id: UUID
    outcome: VoidOutcome
    reason: str
    voided_on: date
    corrects_day: date | None
    approved_by: UUID
    voided_by: UUID
    voided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedReceiptRow:
    """A void with what the voided receipt said: for day books, lists and sums.

    Attributes:
        number, symbol: of the voided receipt. replaced_by_number: of the one that replaces it, or None.
    """

    void: Void
    number: int
    symbol: str
    insurance: Insurance
    payer_name: str
    total: Money
    means: Means
    issued_on: date
    replaced_by_number: int | None
    replaced_by_total: Money | None


def insert_void(tx: Transaction, void: Void) -> None:
    """Add a void; a receipt can be voided once."""
    tx.connection.execute(insert(receipt_voids).values(_row(void)))


def get(tx: Transaction, void_id: UUID) -> Void | None:
    """The void with this key."""
    row = tx.connection.execute(select(receipt_voids).where(receipt_voids.c.id == void_id)).one_or_none()
    return None if row is None else void(row)


def void_of(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, Void]:
    """The voids of these receipts, by receipt; one that stands is left out. At most some thousand at once."""
    query = select(receipt_voids).where(receipt_voids.c.receipt_id.in_(list(receipt_ids)))
    return {row.receipt_id: void(row) for row in tx.connection.execute(query)}


def replaced_by(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, Void]:
    """The voids that these receipts replace, by the replacing receipt."""
    query = select(receipt_voids).where(receipt_voids.c.replaced_by_id.in_(list(receipt_ids)))
    return {row.replaced_by_id: void(row) for row in tx.connection.execute(query)}


def voids_of_session(tx: Transaction, session_id: UUID) -> tuple[VoidedReceiptRow, ...]:
    """What was voided in a cash session, oldest first."""
    return _told(tx, receipt_voids.c.session_id == session_id)


def voids_between(tx: Transaction, first_day: date, last_day: date) -> tuple[VoidedReceiptRow, ...]:
    """What was voided on some days, oldest first, whatever the day of the receipt."""
    return _told(tx, receipt_voids.c.voided_on.between(first_day, last_day))


def all_voids(tx: Transaction) -> tuple[Void, ...]:
    """Every void, oldest first."""
    query = select(receipt_voids).order_by(receipt_voids.c.voided_at, receipt_voids.c.id)
    return tuple(void(row) for row in tx.connection.execute(query))


def _told(tx: Transaction, which: ColumnElement[bool]) -> tuple[VoidedReceiptRow, ...]:
    return tuple(_voided(row) for row in tx.connection.execute(_query().where(which)))


def _query() -> Select[Any]:
    replacing = receipts.alias("replacing")
    return (
        select(
            *receipt_voids.c,
            receipts.c.number,
            receipt_books.c.symbol,
            receipts.c.insurance,
            receipts.c.payer_name,
            receipts.c.total,
            payments.c.means,
            receipts.c.issued_on,
            replacing.c.number.label("replacing_number"),
            replacing.c.total.label("replacing_total"),
        )
        .join(receipts, receipts.c.id == receipt_voids.c.receipt_id)
        .join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)
        .join(payments, payments.c.id == receipts.c.payment_id)
        .outerjoin(replacing, replacing.c.id == receipt_voids.c.replaced_by_id)
        .order_by(receipt_voids.c.voided_at, receipt_voids.c.id)
    )


def _voided(row: Row[Any]) -> VoidedReceiptRow:
    return VoidedReceiptRow(
        void=void(row),
        number=row.number,
        symbol=row.symbol,
        insurance=Insurance(row.insurance),
        payer_name=row.payer_name,
        total=row.total,
        means=Means(row.means),
        issued_on=row.issued_on,
        replaced_by_number=row.replacing_number,
        replaced_by_total=row.replacing_total,
    )


def void(row: Row[Any]) -> Void:
    """A row of the table as a void."""
    return Void(
        id=row.id,
        receipt_id=row.receipt_id,
        replaced_by_id=row.replaced_by_id,
        session_id=row.session_id,
        outcome=VoidOutcome(row.outcome),
        reason=row.reason,
        voided_on=row.voided_on,
        corrects_day=row.corrects_day,
        approved_by=row.approved_by,
        voided_by=row.voided_by,
        voided_at=row.voided_at,
    )


def _row(one: Void) -> dict[str, Any]:
    return {
        "id": one.id,
        "receipt_id": one.receipt_id,
        "replaced_by_id": one.replaced_by_id,
        "session_id": one.session_id,
        "outcome": one.outcome.value,
        "reason": one.reason,
        "voided_on": one.voided_on,
        "corrects_day": one.corrects_day,
        "approved_by": one.approved_by,
        "voided_by": one.voided_by,
        "voided_at": one.voided_at,
    }
