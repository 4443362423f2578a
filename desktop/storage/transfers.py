"""Awaited transfers (chờ tiền về), bank statements and their rows: what was announced, what the bank says came in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, func, insert, select, update

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.payment.payments import Payment, payment
from desktop.storage.tables import bank_statement_rows, bank_statements, payments, receipt_voids, receipts
from desktop.storage.tables import waiting_transfers as waiting

_PORTION = 500
CHANGES_LATER: Final = frozenset({"state", "closed_on", "reason", "version"})
"""Columns of an awaited transfer that are written when it is posted or given up."""
MATCHED: Final = frozenset({"payment_id", "ignored", "note"})
"""Columns of a statement's row that say whose it is."""


class WaitingState(StrEnum):
    """Chờ tiền về, đã lập biên lai, đã bỏ."""

    WAITING = "waiting"
    PAID = "paid"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingTransfer:
    """A payment whose transfer was announced and not yet seen; it has no receipt number.

    Attributes:
        id: the key of the payment that it becomes.
        about: for whom, as the list shows it.
        bill: by which the payment is found again. purpose: the text that the payer was asked to write.
        command: the payment as it was agreed, frozen.
        closed_on, reason: when it was posted or given up, and why it was given up.
    """

    id: UUID
    state: WaitingState
    payer_name: str
    about: str
    total: Money
    bill: str
    purpose: str
    command: bytes
    asked_on: date
    created_by: UUID
    created_at: datetime
    closed_on: date | None = None
    reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BankStatement:
    """A bank statement (sao kê) that was read in; ``digest`` is SHA-256 of its file."""

    id: UUID
    file_name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One amount that came into the account.

    Attributes:
        fingerprint: one transfer that stands in two statements has one.
        payment_id: the payment it belongs to. ignored: it is not for the counter (không phải của quầy).
    """

    id: UUID
    statement_id: UUID
    row_number: int
    booked_on: date
    amount: Money
    purpose: str
    reference: str
    fingerprint: str
    payment_id: UUID | None = None
    ignored: bool = False
    note: str = ""


def insert_waiting(tx: Transaction, transfer: WaitingTransfer) -> None:
    """Add an awaited transfer."""
    tx.connection.execute(
        insert(waiting).values(
            id=transfer.id,
            state=transfer.state.value,
            payer_name=transfer.payer_name,
            about=transfer.about,
            total=transfer.total,
            bill=transfer.bill,
            purpose=transfer.purpose,
            command=transfer.command,
            asked_on=transfer.asked_on,
            closed_on=transfer.closed_on,
            reason=transfer.reason,
            version=transfer.version,
            created_by=transfer.created_by,
            created_at=transfer.created_at,
            updated_by=transfer.created_by,
            updated_at=transfer.created_at,
        )
    )


def get_waiting(tx: Transaction, transfer_id: UUID) -> WaitingTransfer | None:
    """The awaited transfer with this key."""
    row = tx.connection.execute(select(waiting).where(waiting.c.id == transfer_id)).one_or_none()
    return None if row is None else _waiting(row)


def list_waiting(tx: Transaction, state: WaitingState | None = WaitingState.WAITING) -> tuple[WaitingTransfer, ...]:
    """Those in a state (None: all), the oldest first."""
    query = select(waiting).order_by(waiting.c.asked_on, waiting.c.created_at, waiting.c.id)
    if state is not None:
        query = query.where(waiting.c.state == state.value)
    return tuple(_waiting(row) for row in tx.connection.execute(query))


def sum_waiting(tx: Transaction) -> tuple[int, Money, date | None]:
    """How many are awaited, their sum, and since when the oldest is."""
    query = select(func.count(), func.coalesce(func.sum(waiting.c.total), 0), func.min(waiting.c.asked_on))
    count, total, oldest = tx.connection.execute(query.where(waiting.c.state == WaitingState.WAITING.value)).one()
    return int(count), Money(int(total)), oldest


def close_waiting(
    tx: Transaction, transfer: WaitingTransfer, state: WaitingState, day: date, reason: str, *, by: UUID, at: datetime
) -> None:
    """It was paid or given up.

    Raises:
        ConflictError: ``stale``: somebody else closed it first.
    """
    which = (waiting.c.id == transfer.id) & (waiting.c.version == transfer.version)
    which &= waiting.c.state == WaitingState.WAITING.value
    values = {"state": state.value, "closed_on": day, "reason": reason, "version": transfer.version + 1}
    if tx.connection.execute(update(waiting).where(which).values(**values, updated_by=by, updated_at=at)).rowcount == 0:
        raise ConflictError("stale")


def insert_statement(
    tx: Transaction, statement: BankStatement, rows: Sequence[StatementRow], *, by: UUID, at: datetime
) -> None:
    """Add a statement with those of its rows that no statement had before."""
    plain = {"id": statement.id, "file_name": statement.file_name, "digest": statement.digest}
    tx.connection.execute(insert(bank_statements).values(**plain, imported_by=by, imported_at=at))
    for first in range(0, len(rows), _PORTION):
        portion = [_statement_values(row) for row in rows[first : first + _PORTION]]
        tx.connection.execute(
            insert(bank_statement_rows), [values | {"updated_by": by, "updated_at": at} for values in portion]
        )


def statement_of(tx: Transaction, digest: str) -> BankStatement | None:
    """The statement that was read from this very file."""
    row = tx.connection.execute(select(bank_statements).where(bank_statements.c.digest == digest)).one_or_none()
    return None if row is None else BankStatement(id=row.id, file_name=row.file_name, digest=row.digest)


def known_fingerprints(tx: Transaction, fingerprints: Sequence[str]) -> frozenset[str]:
    """Which of these transfers stand in the book already."""
    found: set[str] = set()
    column = bank_statement_rows.c.fingerprint
    for first in range(0, len(fingerprints), _PORTION):
        portion = fingerprints[first : first + _PORTION]
        found.update(tx.connection.execute(select(column).where(column.in_(portion))).scalars())
    return frozenset(found)


def get_row(tx: Transaction, row_id: UUID) -> StatementRow | None:
    """The statement row with this key."""
    found = tx.connection.execute(select(bank_statement_rows).where(bank_statement_rows.c.id == row_id)).one_or_none()
    return None if found is None else _statement_row(found)


def open_rows(tx: Transaction) -> tuple[StatementRow, ...]:
    """Rows that belong to no payment and are not marked as somebody else's, by day."""
    table = bank_statement_rows
    query = select(table).where(table.c.payment_id.is_(None), ~table.c.ignored)
    return tuple(_statement_row(row) for row in tx.connection.execute(query.order_by(table.c.booked_on, table.c.id)))


def rows_set_aside(tx: Transaction) -> tuple[StatementRow, ...]:
    """Rows marked as somebody else's, the latest first."""
    table = bank_statement_rows
    query = select(table).where(table.c.ignored).order_by(table.c.booked_on.desc(), table.c.id)
    return tuple(_statement_row(row) for row in tx.connection.execute(query))


def set_row(
    tx: Transaction, row: StatementRow, *, payment_id: UUID | None, ignored: bool, note: str, by: UUID, at: datetime
) -> None:
    """Say whose the row is; refused with ``stale`` when somebody else said so first."""
    table = bank_statement_rows
    which = (table.c.id == row.id) & table.c.payment_id.is_(None)
    values = {"payment_id": payment_id, "ignored": ignored, "note": note, "updated_by": by, "updated_at": at}
    if tx.connection.execute(update(table).where(which).values(**values)).rowcount == 0:
        raise ConflictError("stale")


def unseen_payments(tx: Transaction) -> tuple[Payment, ...]:
    """Payments by transfer that no statement row belongs to, without those whose receipts are all voided."""
    ticked = select(bank_statement_rows.c.payment_id).where(bank_statement_rows.c.payment_id.is_not(None))
    voided = select(receipt_voids.c.receipt_id)
    standing = select(receipts.c.payment_id).where(receipts.c.id.not_in(voided))
    query = select(payments).where(
        payments.c.means == Means.TRANSFER.value, payments.c.id.not_in(ticked), payments.c.id.in_(standing)
    )
    return tuple(payment(row) for row in tx.connection.execute(query.order_by(payments.c.paid_on, payments.c.id)))


def every_statement(tx: Transaction) -> tuple[BankStatement, ...]:
    """All statements."""
    rows = tx.connection.execute(select(bank_statements))
    return tuple(BankStatement(id=row.id, file_name=row.file_name, digest=row.digest) for row in rows)


def every_row(tx: Transaction) -> tuple[StatementRow, ...]:
    """The rows of all statements."""
    return tuple(_statement_row(row) for row in tx.connection.execute(select(bank_statement_rows)))


def last_booked_day(tx: Transaction) -> date | None:
    """Until when the statements that were read in reach."""
    found: date | None = tx.connection.execute(select(func.max(bank_statement_rows.c.booked_on))).scalar_one()
    return found


def _waiting(row: Row[Any]) -> WaitingTransfer:
    return WaitingTransfer(
        id=row.id,
        state=WaitingState(row.state),
        payer_name=row.payer_name,
        about=row.about,
        total=row.total,
        bill=row.bill,
        purpose=row.purpose,
        command=row.command,
        asked_on=row.asked_on,
        created_by=row.created_by,
        created_at=row.created_at,
        closed_on=row.closed_on,
        reason=row.reason,
        version=row.version,
    )


def _statement_row(row: Row[Any]) -> StatementRow:
    return StatementRow(
        id=row.id,
        statement_id=row.statement_id,
        row_number=row.row_number,
        booked_on=row.booked_on,
        amount=row.amount,
        purpose=row.purpose,
        reference=row.reference,
        fingerprint=row.fingerprint,
        payment_id=row.payment_id,
        ignored=row.ignored,
        note=row.note,
    )


def _statement_values(row: StatementRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "statement_id": row.statement_id,
        "row_number": row.row_number,
        "booked_on": row.booked_on,
        "amount": row.amount,
        "purpose": row.purpose,
        "reference": row.reference,
        "fingerprint": row.fingerprint,
        "payment_id": row.payment_id,
        "ignored": row.ignored,
        "note": row.note,
    }
