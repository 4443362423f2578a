"""Voids and refunds for tests, made through the services themselves."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.money import Money
from desktop.services.book.approval import Approval
from desktop.services.book.passphrases import verifier_of
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import RefundCover, RefundDraft, Refunded, refund_cover
from desktop.services.corrections.refund_worksheet import Worksheet, refund_worksheets
from desktop.services.corrections.void_receipt import VoidedReceipt, VoidReceipt, void_receipt
from desktop.services.day.movements import MoveCash, move_cash
from desktop.services.desk import Desk
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.cash_movements import CashMovement, MovementKind
from desktop.storage.tables import (
    cover_changes,
    hi_cards,
    journal,
    ledger_entries,
    payments,
    receipt_voids,
    receipts,
    refunds,
    si_cycles,
)
from tests.storage.engines import CHEAP, PASSPHRASE

APPROVAL = Approval(PASSPHRASE)
TABLES = (receipts, payments, ledger_entries, si_cycles, hi_cards, receipt_voids, cover_changes, refunds)


def with_passphrase(desk: Desk) -> None:
    """In a shared book a user's passphrase is kept with the user."""
    if desk.book.path is None:
        with desk.book.writing() as tx:
            users.set_verifier(tx, desk.user.id, verifier_of(PASSPHRASE, CHEAP))


def void_command(receipt_id: UUID, **parts: Any) -> VoidReceipt:
    usual = {"command_id": new_key(), "receipt_id": receipt_id, "reason": "Ghi sai tên người nộp", "approval": APPROVAL}
    return VoidReceipt(**(usual | parts))


def voided(desk: Desk, receipt_id: UUID, **parts: Any) -> VoidedReceipt:
    with_passphrase(desk)
    result = void_receipt(desk, void_command(receipt_id, **parts))
    assert isinstance(result, VoidedReceipt), result
    return result


def sheet(desk: Desk, person_id: UUID, cause: RefundCause, day: date, place: int = 0) -> Worksheet:
    return refund_worksheets(desk, person_id, cause, day)[place]


def refund_command(desk: Desk, person_id: UUID, cause: RefundCause, day: date, **parts: Any) -> RefundCover:
    found = sheet(desk, person_id, cause, day)
    draft = RefundDraft(person_id=person_id, cover_id=found.cover_id, cause=cause, day=day, seen=found.computed)
    return RefundCover(command_id=new_key(), draft=replace(draft, **parts), approval=APPROVAL)


def refunded(desk: Desk, person_id: UUID, cause: RefundCause, day: date, **parts: Any) -> Refunded:
    with_passphrase(desk)
    result = refund_cover(desk, refund_command(desk, person_id, cause, day, **parts))
    assert isinstance(result, Refunded), result
    return result


def counted(desk: Desk) -> dict[str, int]:
    """How many rows each table of money and covers has."""
    with desk.book.reading() as tx:
        return {
            table.name: int(tx.connection.execute(select(func.count()).select_from(table)).scalar_one())
            for table in TABLES
        }


def balances(desk: Desk) -> dict[str, int]:
    """The sum of each account; accounts at zero are left out."""
    query = select(ledger_entries.c.account, func.sum(ledger_entries.c.amount).label("amount"))
    with desk.book.reading() as tx:
        rows = tx.connection.execute(query.group_by(ledger_entries.c.account)).all()
    return {row.account: int(row.amount) for row in rows if row.amount}


def acts(desk: Desk) -> list[str]:
    with desk.book.reading() as tx:
        return list(tx.connection.execute(select(journal.c.act).order_by(journal.c.seq)).scalars())


def from_the_safe(desk: Desk, amount: int) -> None:
    """Take cash out of the safe into the drawer, so that there is something to give back."""
    moved = move_cash(desk, MoveCash(command_id=new_key(), kind=MovementKind.HANDOVER, amount=Money(amount)))
    assert isinstance(moved, CashMovement), moved
