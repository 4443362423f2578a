"""Payments (lần nộp tiền): who paid, by what means, how much; never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.storage.book import Transaction
from desktop.storage.tables import payments


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One act of paying; it may carry a receipt for each insurance.

    Attributes:
        payer_id: the payer in the book; None when the payer is nobody of the book.
        tendered: cash handed over, None for a transfer.
        session_id: the cash session that took it; None for what was paid before the book kept sessions.
        late_reason: why it was entered after its day (receipt written by hand in a power cut); None otherwise.
    """

    id: UUID
    payer_id: UUID | None
    payer_name: str
    means: Means
    total: Money
    tendered: Money | None
    paid_on: date
    paid_at: datetime
    paid_by: UUID
    session_id: UUID | None = None
    late_reason: str | None = None


def insert_payments(tx: Transaction, rows: Sequence[Payment]) -> None:
    """Add payments. ``paid_by`` is the user who took the money."""
    if rows:
        tx.connection.execute(insert(payments), [_row(row) for row in rows])


def get(tx: Transaction, payment_id: UUID) -> Payment | None:
    """The payment with this key."""
    row = tx.connection.execute(select(payments).where(payments.c.id == payment_id)).one_or_none()
    return None if row is None else payment(row)


def _row(paid: Payment) -> dict[str, Any]:
    return {
        "id": paid.id,
        "payer_id": paid.payer_id,
        "payer_name": paid.payer_name,
        "means": paid.means.value,
        "total": paid.total,
        "tendered": paid.tendered,
        "paid_on": paid.paid_on,
        "paid_at": paid.paid_at,
        "paid_by": paid.paid_by,
        "session_id": paid.session_id,
        "late_reason": paid.late_reason,
    }


def payment(row: Row[Any]) -> Payment:
    """A row of the table as a payment."""
    return Payment(
        id=row.id,
        payer_id=row.payer_id,
        payer_name=row.payer_name,
        means=Means(row.means),
        total=row.total,
        tendered=row.tendered,
        paid_on=row.paid_on,
        paid_at=row.paid_at,
        paid_by=row.paid_by,
        session_id=row.session_id,
        late_reason=row.late_reason,
    )
