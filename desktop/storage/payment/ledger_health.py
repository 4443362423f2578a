"""Questions about the ledger that only the check asks: acts that do not balance, have no row, or no longer fit it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, select

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.tables import (
    cash_movements,
    cash_sessions,
    ledger_entries,
    receipt_voids,
    receipts,
    refunds,
    remittances,
)

ROWS: Final = {
    LedgerAct.RECEIPT: receipts,
    LedgerAct.VOID: receipt_voids,
    LedgerAct.REFUND: refunds,
    LedgerAct.OPEN: cash_sessions,
    LedgerAct.CLOSE: cash_sessions,
    LedgerAct.MOVEMENT: cash_movements,
    LedgerAct.REMITTANCE: remittances,
}
_OWED = {Insurance.VOLUNTARY_SI: ledger.OWED_SI, Insurance.HOUSEHOLD_HI: ledger.OWED_HI}


class ActKey(NamedTuple):
    """An act of the ledger."""

    act: LedgerAct
    act_id: UUID


def unbalanced(tx: Transaction) -> Iterator[tuple[ActKey, Money]]:
    """Acts whose entries do not sum to zero, with what is over."""
    over = func.sum(ledger_entries.c.amount)
    query = select(ledger_entries.c.act, ledger_entries.c.act_id, over.label("over"))
    query = query.group_by(ledger_entries.c.act, ledger_entries.c.act_id).having(over != 0)
    for row in tx.connection.execute(query):
        yield ActKey(LedgerAct(row.act), row.act_id), Money(int(row.over))


def without_row(tx: Transaction) -> Iterator[ActKey]:
    """Acts whose row is gone."""
    for act, table in ROWS.items():
        missing = ~exists().where(table.c.id == ledger_entries.c.act_id)
        query = select(ledger_entries.c.act_id).where(and_(ledger_entries.c.act == act.value, missing)).distinct()
        for act_id in tx.connection.execute(query).scalars():
            yield ActKey(act, act_id)


def entries_of_later_acts(tx: Transaction) -> Mapping[ActKey, list[LedgerEntry]]:
    """All entries but those of receipts, which each receipt's own check reads."""
    found: dict[ActKey, list[LedgerEntry]] = defaultdict(list)
    query = select(ledger_entries).where(ledger_entries.c.act != LedgerAct.RECEIPT.value)
    for row in tx.connection.execute(query):
        one = ledger.entry(row)
        found[ActKey(one.act, one.act_id)].append(one)
    return found


def receipt_entries(tx: Transaction, receipt_ids: list[UUID]) -> Mapping[UUID, list[LedgerEntry]]:
    """The entries that came with some receipts, at most some thousand."""
    found: dict[UUID, list[LedgerEntry]] = defaultdict(list)
    of_these: ColumnElement[bool] = ledger_entries.c.receipt_id.in_(receipt_ids)
    query = select(ledger_entries).where(of_these, ledger_entries.c.act == LedgerAct.RECEIPT.value)
    for row in tx.connection.execute(query):
        found[row.receipt_id].append(ledger.entry(row))
    return found


def owed(tx: Transaction) -> Mapping[Insurance, Money]:
    """What the ledger says is owed to the agency."""
    query = select(ledger_entries.c.account, func.sum(ledger_entries.c.amount).label("amount"))
    query = query.group_by(ledger_entries.c.account)
    sums = {row.account: Money(int(row.amount)) for row in tx.connection.execute(query)}
    return {insurance: -sums.get(account, Money(0)) for insurance, account in _OWED.items()}


def cash_by_session(tx: Transaction) -> Mapping[UUID, Mapping[LedgerAct, Money]]:
    """What each kind of act moved in each session's drawer."""
    query = select(ledger_entries.c.session_id, ledger_entries.c.act, func.sum(ledger_entries.c.amount).label("amount"))
    query = query.where(ledger_entries.c.account == ledger.CASH, ledger_entries.c.session_id.is_not(None))
    found: dict[UUID, dict[LedgerAct, Money]] = defaultdict(dict)
    for row in tx.connection.execute(query.group_by(ledger_entries.c.session_id, ledger_entries.c.act)):
        found[row.session_id][LedgerAct(row.act)] = Money(int(row.amount))
    return found
