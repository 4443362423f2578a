"""Remittances to the agency (nộp tiền cho cơ quan BHXH), what each is made of, their confirmations; never changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, exists, func, insert, select

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.tables import remittance_confirmations, remittance_items, remittances


class Source(StrEnum):
    """Where the money came out: két của người thu, tiền đã rút khỏi két, tài khoản của điểm thu."""

    DRAWER = "drawer"
    SAFE = "safe"
    ACCOUNT = "account"


class ItemKind(StrEnum):
    """What an item settles: biên lai (+), hủy (−), hoàn trả tại quầy (−)."""

    RECEIPT = "receipt"
    VOID = "void"
    REFUND = "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remittance:
    """One slip (giấy nộp tiền), or the reversal of one.

    Attributes:
        reverses_id: the slip that it takes back, with negated amounts.
        first_day, last_day: the days of its items.
        content: the slip as it was printed (``desktop.domain.papers.frozen_slip``).
        session_id: the cash session whose drawer it came out of (or went back into); None otherwise.
    """

    id: UUID
    year: int
    number: int
    reverses_id: UUID | None
    made_on: date
    first_day: date
    last_day: date
    source: Source
    voluntary_si: Money
    household_hi: Money
    reference: str
    reason: str
    content: bytes
    session_id: UUID | None
    approved_by: UUID | None
    made_by: UUID
    made_at: datetime

    @property
    def total(self) -> Money:
        """What was handed over; negative for a reversal."""
        return self.voluntary_si + self.household_hi


@dataclass(frozen=True, slots=True, kw_only=True)
class RemittanceItem:
    """One act that a slip settles, signed; a reversal has the same items negated."""

    remittance_id: UUID
    kind: ItemKind
    act_id: UUID
    insurance: Insurance
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What the agency or the bank says it received."""

    id: UUID
    remittance_id: UUID
    confirmed_on: date
    amount: Money
    reference: str
    note: str
    confirmed_by: UUID
    confirmed_at: datetime


def standing_slips() -> ColumnElement[bool]:
    """Slips that count: no reversals, and not reversed."""
    later = remittances.alias("later")
    return remittances.c.reverses_id.is_(None) & ~exists().where(later.c.reverses_id == remittances.c.id)


def insert_remittance(tx: Transaction, remittance: Remittance, items: Sequence[RemittanceItem]) -> None:
    """Add a slip with its items."""
    tx.connection.execute(insert(remittances), [_remittance_row(remittance)])
    if items:
        tx.connection.execute(insert(remittance_items), [_item_row(item) for item in items])


def insert_confirmation(tx: Transaction, confirmation: Confirmation) -> None:
    """Add what the agency or bank said; ``ConflictError`` is the caller's, by asking first."""
    row = {name: getattr(confirmation, name) for name in confirmation.__slots__}
    tx.connection.execute(insert(remittance_confirmations), [row])


def next_number(tx: Transaction, year: int) -> int:
    """The next number of a year: 1, 2, 3 … without gaps. Only inside ``writing``."""
    query = select(func.coalesce(func.max(remittances.c.number), 0)).where(remittances.c.year == year)
    return int(tx.connection.execute(query).scalar_one()) + 1


def get(tx: Transaction, remittance_id: UUID) -> Remittance | None:
    """The slip with this key."""
    row = tx.connection.execute(select(remittances).where(remittances.c.id == remittance_id)).one_or_none()
    return None if row is None else remittance(row)


def reversal_of(tx: Transaction, remittance_id: UUID) -> Remittance | None:
    """What took a slip back; None while it stands."""
    row = tx.connection.execute(select(remittances).where(remittances.c.reverses_id == remittance_id)).one_or_none()
    return None if row is None else remittance(row)


def every(tx: Transaction) -> tuple[Remittance, ...]:
    """All slips and reversals, the latest number first."""
    query = select(remittances).order_by(remittances.c.year.desc(), remittances.c.number.desc())
    return tuple(remittance(row) for row in tx.connection.execute(query))


def items_of(tx: Transaction, remittance_id: UUID) -> tuple[RemittanceItem, ...]:
    """What a slip is made of."""
    return _items(tx, select(remittance_items).where(remittance_items.c.remittance_id == remittance_id))


def every_item(tx: Transaction) -> tuple[RemittanceItem, ...]:
    """The items of all slips and reversals."""
    return _items(tx, select(remittance_items))


def confirmations(tx: Transaction) -> tuple[Confirmation, ...]:
    """All confirmations."""
    query = select(remittance_confirmations).order_by(remittance_confirmations.c.confirmed_at)
    return tuple(confirmation(row) for row in tx.connection.execute(query))


def confirmation_of(tx: Transaction, remittance_id: UUID) -> Confirmation | None:
    """The confirmation of a slip; None while there is none."""
    query = select(remittance_confirmations).where(remittance_confirmations.c.remittance_id == remittance_id)
    row = tx.connection.execute(query).one_or_none()
    return None if row is None else confirmation(row)


def item_counts(tx: Transaction) -> Mapping[UUID, int]:
    """How many items each slip has."""
    query = select(remittance_items.c.remittance_id, func.count()).group_by(remittance_items.c.remittance_id)
    return {row.remittance_id: int(row[1]) for row in tx.connection.execute(query)}


def digest(made: Remittance, items: Sequence[RemittanceItem]) -> str:
    """SHA-256 over every column of a slip and of its items, for the journal."""
    plain = _plain(made) | {"content": hashlib.sha256(made.content).hexdigest()}
    told = [plain, sorted(([_plain(one) for one in items]), key=lambda one: (one["kind"], one["act_id"]))]
    return json_digest(told)


def confirmation_digest(made: Confirmation) -> str:
    """The same of a confirmation."""
    return json_digest(_plain(made))


def _plain(row: Remittance | RemittanceItem | Confirmation) -> dict[str, Any]:
    return {name: _value(getattr(row, name)) for name in row.__slots__ if name != "content"}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _items(tx: Transaction, query: Select[Any]) -> tuple[RemittanceItem, ...]:
    ordered = query.order_by(remittance_items.c.kind, remittance_items.c.act_id)
    return tuple(item(row) for row in tx.connection.execute(ordered))


def remittance(row: Row[Any]) -> Remittance:
    """A row of the table as a slip."""
    return Remittance(
        id=row.id,
        year=row.year,
        number=row.number,
        reverses_id=row.reverses_id,
        made_on=row.made_on,
        first_day=row.first_day,
        last_day=row.last_day,
        source=Source(row.source),
        voluntary_si=row.voluntary_si,
        household_hi=row.household_hi,
        reference=row.reference,
        reason=row.reason,
        content=row.content,
        session_id=row.session_id,
        approved_by=row.approved_by,
        made_by=row.made_by,
        made_at=row.made_at,
    )


def item(row: Row[Any]) -> RemittanceItem:
    """A row of the table as an item."""
    return RemittanceItem(
        remittance_id=row.remittance_id,
        kind=ItemKind(row.kind),
        act_id=row.act_id,
        insurance=Insurance(row.insurance),
        amount=row.amount,
    )


def confirmation(row: Row[Any]) -> Confirmation:
    """A row of the table as a confirmation."""
    return Confirmation(
        id=row.id,
        remittance_id=row.remittance_id,
        confirmed_on=row.confirmed_on,
        amount=row.amount,
        reference=row.reference,
        note=row.note,
        confirmed_by=row.confirmed_by,
        confirmed_at=row.confirmed_at,
    )


def _remittance_row(one: Remittance) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__} | {"source": one.source.value}


def _item_row(one: RemittanceItem) -> dict[str, Any]:
    plain = {"kind": one.kind.value, "insurance": one.insurance.value}
    return {name: getattr(one, name) for name in one.__slots__} | plain
