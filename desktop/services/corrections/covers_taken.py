"""Take covers away: the first thing a void does, so that what replaces them is quoted as if they had never been."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.covers import Card, Cycle
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import cover_changes
from desktop.storage.payment.cover_changes import ChangeKind, CoverChange


def take_away(tx: Transaction, desk: Desk, gone: Sequence[Cycle | Card]) -> None:
    """Write that these covers stand no more."""
    changes = [
        CoverChange(
            id=new_key(),
            kind=ChangeKind.VOID,
            cycle_id=cover.id if isinstance(cover, Cycle) else None,
            card_id=cover.id if isinstance(cover, Card) else None,
            changed_by=desk.user.id,
            changed_at=desk.now(),
        )
        for cover in gone
    ]
    cover_changes.insert_changes(tx, changes)
