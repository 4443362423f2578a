"""What was put into a drawer or taken out of it besides receipts, and what lies in it; never changed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct
from desktop.storage.tables import cash_movements, ledger_entries

_NOT_IN_BETWEEN = (LedgerAct.OPEN.value, LedgerAct.CLOSE.value)


class MovementKind(StrEnum):
    """Tiền lẻ vào ra, nộp ngân hàng, bàn giao vào két sắt, điều chỉnh ngày đã chốt."""

    FLOAT = "float"
    DEPOSIT = "deposit"
    HANDOVER = "handover"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class CashMovement:
    """One movement; ``amount`` is what came into the drawer, negative for what left it.

    Attributes:
        corrects_id: the sealed session that it corrects; of corrections only.
        approved_by: the supervisor who agreed.
    """

    id: UUID
    session_id: UUID
    kind: MovementKind
    amount: Money
    note: str
    moved_on: date
    moved_by: UUID
    moved_at: datetime
    corrects_id: UUID | None = None
    approved_by: UUID | None = None


def insert_movement(tx: Transaction, movement: CashMovement) -> None:
    """Add a movement to an open session."""
    values = {field.name: getattr(movement, field.name) for field in dataclasses.fields(movement)}
    tx.connection.execute(insert(cash_movements).values(**{**values, "kind": movement.kind.value}))


def get(tx: Transaction, movement_id: UUID) -> CashMovement | None:
    """The movement with this key."""
    row = tx.connection.execute(select(cash_movements).where(cash_movements.c.id == movement_id)).one_or_none()
    return None if row is None else _movement(row)


def of_session(tx: Transaction, session_id: UUID) -> tuple[CashMovement, ...]:
    """The movements of a session, first to last."""
    query = select(cash_movements).where(cash_movements.c.session_id == session_id)
    query = query.order_by(cash_movements.c.moved_at, cash_movements.c.id)
    return tuple(_movement(row) for row in tx.connection.execute(query))


def every(tx: Transaction) -> tuple[CashMovement, ...]:
    """All movements, first to last."""
    query = select(cash_movements).order_by(cash_movements.c.moved_at, cash_movements.c.id)
    return tuple(_movement(row) for row in tx.connection.execute(query))


def corrections_of(tx: Transaction, session_id: UUID) -> tuple[CashMovement, ...]:
    """The corrections of later days that name this sealed session, first to last."""
    query = select(cash_movements).where(cash_movements.c.corrects_id == session_id)
    query = query.order_by(cash_movements.c.moved_at, cash_movements.c.id)
    return tuple(_movement(row) for row in tx.connection.execute(query))


def moved_in(tx: Transaction, session_id: UUID, account: str = ledger.CASH) -> Money:
    """What the acts of a session moved on an account, its opening and closing left out."""
    query = select(func.coalesce(func.sum(ledger_entries.c.amount), 0)).where(
        ledger_entries.c.session_id == session_id,
        ledger_entries.c.account == account,
        ledger_entries.c.act.not_in(_NOT_IN_BETWEEN),
    )
    return Money(int(tx.connection.execute(query).scalar_one()))


def digest(movement: CashMovement) -> str:
    """SHA-256 over every column of a row, for the journal."""
    plain = {field.name: _plain(getattr(movement, field.name)) for field in dataclasses.fields(movement)}
    return json_digest(plain)


def _movement(row: Row[Any]) -> CashMovement:
    values = {field.name: getattr(row, field.name) for field in dataclasses.fields(CashMovement)}
    return CashMovement(**{**values, "kind": MovementKind(row.kind)})


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
