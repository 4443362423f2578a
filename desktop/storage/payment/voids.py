"""Voids of receipts (hủy biên lai): why, by whom approved, what replaces the receipt; never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from desktop.storage.book import Transaction
from desktop.storage.tables import receipt_voids


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


def all_voids(tx: Transaction) -> tuple[Void, ...]:
    """Every void, oldest first."""
    query = select(receipt_voids).order_by(receipt_voids.c.voided_at, receipt_voids.c.id)
    return tuple(void(row) for row in tx.connection.execute(query))


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
