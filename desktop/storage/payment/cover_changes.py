"""What became of paid covers: taken away by a void or a move, cut by a refund; never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, or_, select

from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.tables import cover_changes, hi_cards, si_cycles


class ChangeKind(StrEnum):
    """Hủy biên lai, hoàn trả, chuyển sang hồ sơ khác."""

    VOID = "void"
    REFUND = "refund"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverChange:
    """One change of a cycle or a card; exactly one of the two keys is given.

    Attributes:
        months: what stays after a refund, 0 for nothing; None for a void and a move, which leave nothing.
        supported_months, last_month: of a cycle that a refund cut. valid_to: of a card that a refund cut.
    """

    id: UUID
    kind: ChangeKind
    cycle_id: UUID | None = None
    card_id: UUID | None = None
    months: int | None = None
    supported_months: int | None = None
    last_month: Month | None = None
    valid_to: date | None = None
    changed_by: UUID
    changed_at: datetime


def insert_changes(tx: Transaction, changes: Sequence[CoverChange]) -> None:
    """Add changes; the book keeps one of a kind for a cover."""
    if changes:
        tx.connection.execute(insert(cover_changes), [_row(one) for one in changes])


def of_cover(tx: Transaction, cover_id: UUID) -> tuple[CoverChange, ...]:
    """What became of a cycle or a card, oldest first."""
    matching = or_(cover_changes.c.cycle_id == cover_id, cover_changes.c.card_id == cover_id)
    query = select(cover_changes).where(matching).order_by(cover_changes.c.changed_at, cover_changes.c.id)
    return tuple(change(row) for row in tx.connection.execute(query))


def of_receipt(tx: Transaction, receipt_id: UUID) -> tuple[CoverChange, ...]:
    """What became of the covers that a receipt paid, wherever they were moved, by key."""
    cycles = select(si_cycles.c.id).where(si_cycles.c.receipt_id == receipt_id)
    cards = select(hi_cards.c.id).where(hi_cards.c.receipt_id == receipt_id)
    matching = or_(cover_changes.c.cycle_id.in_(cycles), cover_changes.c.card_id.in_(cards))
    query = select(cover_changes).where(matching).order_by(cover_changes.c.id)
    return tuple(change(row) for row in tx.connection.execute(query))


def change(row: Row[Any]) -> CoverChange:
    """A row of the table as a change."""
    return CoverChange(
        id=row.id,
        kind=ChangeKind(row.kind),
        cycle_id=row.cycle_id,
        card_id=row.card_id,
        months=row.months,
        supported_months=row.supported_months,
        last_month=row.last_month,
        valid_to=row.valid_to,
        changed_by=row.changed_by,
        changed_at=row.changed_at,
    )


def _row(one: CoverChange) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "cycle_id": one.cycle_id,
        "card_id": one.card_id,
        "months": one.months,
        "supported_months": one.supported_months,
        "last_month": one.last_month,
        "valid_to": one.valid_to,
        "changed_by": one.changed_by,
        "changed_at": one.changed_at,
    }
