"""Refunds of covers (hoàn trả tiền đóng): cause, worksheet, amount, payout; numbered by year, never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, insert, or_, select

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.tables import people, receipt_books, receipts, refunds


class Payout(StrEnum):
    """Trả tiền mặt tại quầy, quầy chuyển khoản, cơ quan BHXH trả."""

    CASH = "cash"
    TRANSFER = "transfer"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRefund:
    """One refund of one cover.

    Attributes:
        number: of the slip, from 1 in each year.
        session_id: the cash session that paid it out; None where the agency pays.
        stops_on: from when the cover is no longer needed; for voluntary SI the first day of the first month paid back.
        computed: the worksheet's amount. amount: what is paid back; another one has ``override_reason``.
        content: the frozen worksheet as its paper prints it.
    """

    id: UUID
    year: int
    number: int
    receipt_id: UUID
    person_id: UUID
    cycle_id: UUID | None
    card_id: UUID | None
    session_id: UUID | None
    cause: str
    stops_on: date
    months_left: int
    computed: Money
    amount: Money
    override_reason: str
    payout: Payout
    content: bytes
    refunded_on: date
    approved_by: UUID
    refunded_by: UUID
    refunded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRow:
    """A refund with its person and receipt: for lists, day books, remittances and commission."""

    refund: StoredRefund
    person_name: str
    insurance: Insurance
    receipt_number: int
    receipt_symbol: str
    receipt_issued_on: date


def insert_refund(tx: Transaction, refund: StoredRefund) -> None:
    """Add a refund; a cover can be paid back once."""
    tx.connection.execute(insert(refunds).values(_columns(refund)))


def next_number(tx: Transaction, year: int) -> int:
    """The next slip number of a year; call it inside the writing transaction that uses it."""
    query = select(func.coalesce(func.max(refunds.c.number), 0)).where(refunds.c.year == year)
    return int(tx.connection.execute(query).scalar_one()) + 1


def get(tx: Transaction, refund_id: UUID) -> StoredRefund | None:
    """The refund with this key."""
    row = tx.connection.execute(select(refunds).where(refunds.c.id == refund_id)).one_or_none()
    return None if row is None else refund(row)


def get_row(tx: Transaction, refund_id: UUID) -> RefundRow | None:
    """The same with person and receipt."""
    return next(iter(_rows(tx, refunds.c.id == refund_id)), None)


def refunds_of_receipt(tx: Transaction, receipt_id: UUID) -> tuple[RefundRow, ...]:
    """What was paid back of a receipt, oldest first."""
    return _rows(tx, refunds.c.receipt_id == receipt_id)


def refunds_of_receipts(tx: Transaction, receipt_ids: Sequence[UUID]) -> tuple[RefundRow, ...]:
    """The same for several receipts, at most some thousand at once."""
    return _rows(tx, refunds.c.receipt_id.in_(list(receipt_ids)))


def refunds_between(tx: Transaction, first_day: date, last_day: date) -> tuple[RefundRow, ...]:
    """The refunds of some days, oldest first, whoever pays them."""
    return _rows(tx, refunds.c.refunded_on.between(first_day, last_day))


def all_rows(tx: Transaction) -> tuple[RefundRow, ...]:
    """Every refund, by year and number."""
    return tuple(_told(row) for row in tx.connection.execute(_query()))


def of_covers(tx: Transaction, cover_ids: Sequence[UUID]) -> tuple[StoredRefund, ...]:
    """The refunds of these cycles and cards."""
    wanted = list(cover_ids)
    query = select(refunds).where(or_(refunds.c.cycle_id.in_(wanted), refunds.c.card_id.in_(wanted)))
    return tuple(refund(row) for row in tx.connection.execute(query))


def _rows(tx: Transaction, which: ColumnElement[bool]) -> tuple[RefundRow, ...]:
    return tuple(_told(row) for row in tx.connection.execute(_query().where(which)))


def _query() -> Select[Any]:
    return (
        select(
            *refunds.c,
            people.c.full_name,
            receipts.c.insurance,
            receipts.c.number.label("receipt_number"),
            receipt_books.c.symbol,
            receipts.c.issued_on,
        )
        .join(people, people.c.id == refunds.c.person_id)
        .join(receipts, receipts.c.id == refunds.c.receipt_id)
        .join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)
        .order_by(refunds.c.year, refunds.c.number)
    )


def _told(row: Row[Any]) -> RefundRow:
    return RefundRow(
        refund=refund(row),
        person_name=row.full_name,
        insurance=Insurance(row.insurance),
        receipt_number=row.receipt_number,
        receipt_symbol=row.symbol,
        receipt_issued_on=row.issued_on,
    )


def refund(row: Row[Any]) -> StoredRefund:
    """A row of the table as a refund."""
    return StoredRefund(
        id=row.id,
        year=row.year,
        number=row.number,
        receipt_id=row.receipt_id,
        person_id=row.person_id,
        cycle_id=row.cycle_id,
        card_id=row.card_id,
        session_id=row.session_id,
        cause=row.cause,
        stops_on=row.stops_on,
        months_left=row.months_left,
        computed=row.computed,
        amount=row.amount,
        override_reason=row.override_reason,
        payout=Payout(row.payout),
        content=row.content,
        refunded_on=row.refunded_on,
        approved_by=row.approved_by,
        refunded_by=row.refunded_by,
        refunded_at=row.refunded_at,
    )


def _columns(one: StoredRefund) -> dict[str, Any]:
    return {
        "id": one.id,
        "year": one.year,
        "number": one.number,
        "receipt_id": one.receipt_id,
        "person_id": one.person_id,
        "cycle_id": one.cycle_id,
        "card_id": one.card_id,
        "session_id": one.session_id,
        "cause": one.cause,
        "stops_on": one.stops_on,
        "months_left": one.months_left,
        "computed": one.computed,
        "amount": one.amount,
        "override_reason": one.override_reason,
        "payout": one.payout.value,
        "content": one.content,
        "refunded_on": one.refunded_on,
        "approved_by": one.approved_by,
        "refunded_by": one.refunded_by,
        "refunded_at": one.refunded_at,
    }
