"""Ledger entries of the drawer: one account against another, inside a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry


@dataclass(frozen=True, slots=True)
class Booked:
    """Which act moved the money, and in which session."""

    act: LedgerAct
    act_id: UUID
    session_id: UUID


def enter(
    tx: Transaction,
    desk: Desk,
    booked: Booked,
    moved: Mapping[str, Money],
    against: str,
) -> None:
    """Debit (positive) or credit what was moved on each account, and the other account for all; nothing for zero."""
    sides = [(account, amount) for account, amount in moved.items() if amount]
    rest = -sum(int(amount) for _account, amount in sides)
    if rest:
        sides.append((against, Money(rest)))
    entries = [
        LedgerEntry(
            id=new_key(),
            act=booked.act,
            act_id=booked.act_id,
            receipt_id=None,
            session_id=booked.session_id,
            account=account,
            amount=amount,
            entered_on=today(desk),
        )
        for account, amount in sides
    ]
    ledger.insert_entries(tx, entries, by=desk.user.id, at=desk.now())
