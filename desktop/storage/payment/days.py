"""Receipts by day and by cash session: the lines of a day book, and the digests that its seal is made over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.payment.standing import standing_cycles
from desktop.storage.tables import payments, receipt_books, receipts

_PORTION = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptOfDay:
    """A receipt with its book and its payment: ``paid`` is the payment's total, ``tendered`` what was handed over."""

    id: UUID
    number: int
    symbol: str
    label: str
    payment_id: UUID
    insurance: Insurance
    payer_name: str
    total: Money
    means: Means
    paid: Money
    tendered: Money | None
    receipt_book_id: UUID
    session_id: UUID | None
    digest: str
    issued_on: date
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptDigest:
    """What a day's seal is made over."""

    day: date
    symbol: str
    number: int
    digest: str


def receipts_between(tx: Transaction, first_day: date, last_day: date) -> tuple[ReceiptOfDay, ...]:
    """The receipts of some days by book and number, without their contents."""
    return _receipts(tx, receipts.c.issued_on.between(first_day, last_day))


def receipts_of_session(tx: Transaction, session_id: UUID) -> tuple[ReceiptOfDay, ...]:
    """The receipts whose money a cash session took, by book and number."""
    return _receipts(tx, payments.c.session_id == session_id)


def of_sessions(tx: Transaction) -> tuple[ReceiptOfDay, ...]:
    """The receipts of all cash sessions, by book and number."""
    return _receipts(tx, payments.c.session_id.is_not(None))


def _receipts(tx: Transaction, which: ColumnElement[bool]) -> tuple[ReceiptOfDay, ...]:
    query = (
        select(
            receipts.c.id,
            receipts.c.number,
            receipt_books.c.symbol,
            receipt_books.c.label,
            receipts.c.payment_id,
            receipts.c.insurance,
            receipts.c.payer_name,
            receipts.c.total,
            payments.c.means,
            payments.c.total.label("paid"),
            payments.c.tendered,
            receipts.c.receipt_book_id,
            payments.c.session_id,
            receipts.c.digest,
            receipts.c.issued_on,
            payments.c.late_reason,
        )
        .join(payments, payments.c.id == receipts.c.payment_id)
        .join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)
        .where(which)
        .order_by(receipt_books.c.symbol, receipt_books.c.label, receipts.c.number)
    )
    return tuple(
        ReceiptOfDay(
            id=row.id,
            number=row.number,
            symbol=row.symbol,
            label=row.label,
            payment_id=row.payment_id,
            insurance=Insurance(row.insurance),
            payer_name=row.payer_name,
            total=row.total,
            means=Means(row.means),
            paid=row.paid,
            tendered=row.tendered,
            receipt_book_id=row.receipt_book_id,
            session_id=row.session_id,
            digest=row.digest,
            issued_on=row.issued_on,
            is_late=row.late_reason is not None,
        )
        for row in tx.connection.execute(query)
    )


def si_people_between(tx: Transaction, first_day: date, last_day: date, *, limit: int) -> tuple[UUID, ...]:
    """Some who paid a cycle of voluntary SI on these days, the longest cycles first."""
    query = select(standing_cycles.c.person_id).where(standing_cycles.c.paid_on.between(first_day, last_day))
    query = query.order_by(standing_cycles.c.months.desc(), standing_cycles.c.id).limit(limit)
    return tuple(tx.connection.execute(query).scalars())


def digests_until(tx: Transaction, last_day: date) -> Iterator[ReceiptDigest]:
    """The digests of all receipts up to a day, day by day; read in portions, since a book may hold a million."""
    query = (
        select(receipts.c.issued_on, receipt_books.c.symbol, receipts.c.number, receipts.c.digest)
        .join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)
        .where(receipts.c.issued_on <= last_day)
        .order_by(receipts.c.issued_on, receipts.c.number)
    )
    for portion in tx.connection.execution_options(yield_per=_PORTION).execute(query).partitions():
        for row in portion:
            yield ReceiptDigest(day=row.issued_on, symbol=row.symbol, number=row.number, digest=row.digest)
