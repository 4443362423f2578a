"""What a cash session booked besides receipts: voids, refunds, cash remitted, awaited transfers, numbers used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.storage.book import Transaction
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct
from desktop.storage.tables import (
    ledger_entries,
    payments,
    people,
    receipt_spoils,
    receipt_voids,
    receipts,
    refunds,
    waiting_transfers,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidOfDay:
    """A void with the receipt that it takes back and the number that replaces it.

    Attributes:
        session_id: where it is booked. receipt_session_id: where the receipt's money was taken.
    """

    receipt_id: UUID
    number: int
    replaced_by: int | None
    reason: str
    amount: Money
    means: Means
    session_id: UUID
    receipt_session_id: UUID | None
    issued_on: date
    voided_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundOfDay:
    """A refund from the counter; ``number`` is the refund's own in its year."""

    year: int
    number: int
    receipt_number: int
    person: str
    payout: Means
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedOfDay:
    """A transfer that has not been seen yet."""

    payer_name: str
    purpose: str
    asked_on: date
    total: Money


def voids_in_session(tx: Transaction, session_id: UUID) -> tuple[VoidOfDay, ...]:
    """The voids that a session booked, first to last."""
    new = receipts.alias("replacing")
    query = (
        select(
            receipt_voids.c.receipt_id,
            receipts.c.number,
            new.c.number.label("replaced_by"),
            receipt_voids.c.reason,
            receipts.c.total,
            payments.c.means,
            receipt_voids.c.session_id,
            payments.c.session_id.label("receipt_session_id"),
            receipts.c.issued_on,
            receipt_voids.c.voided_on,
        )
        .join(receipts, receipts.c.id == receipt_voids.c.receipt_id)
        .join(payments, payments.c.id == receipts.c.payment_id)
        .outerjoin(new, new.c.id == receipt_voids.c.replaced_by_id)
        .where(receipt_voids.c.session_id == session_id)
        .order_by(receipt_voids.c.voided_at, receipt_voids.c.id)
    )
    return tuple(
        VoidOfDay(
            receipt_id=row.receipt_id,
            number=row.number,
            replaced_by=row.replaced_by,
            reason=row.reason,
            amount=row.total,
            means=Means(row.means),
            session_id=row.session_id,
            receipt_session_id=row.receipt_session_id,
            issued_on=row.issued_on,
            voided_on=row.voided_on,
        )
        for row in tx.connection.execute(query)
    )


def refunds_in_session(tx: Transaction, session_id: UUID) -> tuple[RefundOfDay, ...]:
    """The refunds that a session paid out, first to last."""
    query = (
        select(
            refunds.c.year,
            refunds.c.number,
            receipts.c.number.label("receipt_number"),
            people.c.full_name,
            refunds.c.payout,
            refunds.c.amount,
        )
        .join(receipts, receipts.c.id == refunds.c.receipt_id)
        .join(people, people.c.id == refunds.c.person_id)
        .where(refunds.c.session_id == session_id)
        .order_by(refunds.c.refunded_at, refunds.c.id)
    )
    return tuple(
        RefundOfDay(
            year=row.year,
            number=row.number,
            receipt_number=row.receipt_number,
            person=row.full_name,
            payout=Means(row.payout),
            amount=row.amount,
        )
        for row in tx.connection.execute(query)
    )


def remitted_in_session(tx: Transaction, session_id: UUID) -> Money:
    """Cash that remittances took out of a session's drawer, less what was taken back."""
    query = select(func.coalesce(func.sum(ledger_entries.c.amount), 0)).where(
        ledger_entries.c.session_id == session_id,
        ledger_entries.c.account == ledger.CASH,
        ledger_entries.c.act == LedgerAct.REMITTANCE.value,
    )
    return Money(-int(tx.connection.execute(query).scalar_one()))


def awaited(tx: Transaction, user_id: UUID | None = None) -> tuple[AwaitedOfDay, ...]:
    """The transfers that a user, or anybody, still waits for, the oldest first."""
    query = select(waiting_transfers).where(waiting_transfers.c.state == "waiting")
    if user_id is not None:
        query = query.where(waiting_transfers.c.created_by == user_id)
    query = query.order_by(waiting_transfers.c.created_at, waiting_transfers.c.id)
    return tuple(
        AwaitedOfDay(payer_name=row.payer_name, purpose=row.purpose, asked_on=row.asked_on, total=row.total)
        for row in tx.connection.execute(query)
    )


def numbers_used(
    tx: Transaction, receipt_book_id: UUID, first: int, last: int
) -> tuple[frozenset[int], frozenset[int]]:
    """Which numbers of a book's range are receipts, of whatever session, and which were spoilt."""
    issued = select(receipts.c.number).where(
        and_(receipts.c.receipt_book_id == receipt_book_id, receipts.c.number.between(first, last))
    )
    spoilt = select(receipt_spoils.c.number).where(
        and_(receipt_spoils.c.receipt_book_id == receipt_book_id, receipt_spoils.c.number.between(first, last))
    )
    return frozenset(tx.connection.execute(issued).scalars()), frozenset(tx.connection.execute(spoilt).scalars())
