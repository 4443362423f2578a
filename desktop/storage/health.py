"""Looks at a book as an auditor would: whole tables read once, whatever the constraints and triggers promise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import UniqueConstraint, func, inspect, select, text
from sqlalchemy.exc import OperationalError

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.journal import JournalEntry, entry
from desktop.storage.receipts import Receipt, receipt
from desktop.storage.tables import (
    APPEND_ONLY,
    hi_cards,
    journal,
    ledger_entries,
    metadata,
    payments,
    receipts,
    si_cycles,
)

_STREAMED: Final = 500


@dataclass(frozen=True, slots=True)
class PaymentSum:
    """A payment's total beside the sum of its receipts."""

    payment_id: UUID
    payer_name: str
    total: Money
    receipts: Money


def damaged_pages(tx: Transaction) -> tuple[str, ...]:
    """What SQLite's own check finds; a server keeps its files itself."""
    if tx.is_postgresql:
        return ()
    return tuple(row[0] for row in tx.connection.execute(text("PRAGMA integrity_check")) if row[0] != "ok")


def orphans(tx: Transaction) -> tuple[str, ...]:
    """Tables with rows that refer to nothing; what SQLite says where a table no longer bears the references."""
    if tx.is_postgresql:
        return ()
    try:
        return tuple(sorted({str(row[0]) for row in tx.connection.execute(text("PRAGMA foreign_key_check"))}))
    except OperationalError as error:
        return (str(error.orig),)


def missing_uniqueness(tx: Transaction) -> tuple[str, ...]:
    """Tables that no longer refuse what must be there once (receipt numbers above all)."""
    inspector = inspect(tx.connection)
    missing = []
    for table in metadata.sorted_tables:
        constraints = inspector.get_unique_constraints(table.name)
        kept = {frozenset(constraint["column_names"]) for constraint in constraints}
        wanted = (one for one in table.constraints if isinstance(one, UniqueConstraint))
        missing += [table.name for one in wanted if frozenset(one.columns.keys()) not in kept]
    return tuple(dict.fromkeys(missing))


def missing_triggers(tx: Transaction) -> tuple[str, ...]:
    """Triggers that protect the append-only tables and are gone."""
    if tx.is_postgresql:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
        wanted = {f"{table}_no_change" for table in APPEND_ONLY}
    else:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        wanted = {f"{table}_no_{act}" for table in APPEND_ONLY for act in ("update", "delete")}
    return tuple(sorted(wanted - set(tx.connection.execute(text(query)).scalars())))


def all_receipts(tx: Transaction) -> Iterator[Receipt]:
    """Every receipt by book and number, read in portions."""
    query = select(receipts).order_by(receipts.c.receipt_book_id, receipts.c.number)
    for row in tx.connection.execution_options(yield_per=_STREAMED).execute(query):
        yield receipt(row)


def ledger_by_receipt(tx: Transaction) -> Mapping[UUID, Mapping[str, Money]]:
    """What each receipt moved on each account."""
    amount = func.sum(ledger_entries.c.amount).label("amount")
    query = select(ledger_entries.c.receipt_id, ledger_entries.c.account, amount)
    moved: dict[UUID, dict[str, Money]] = defaultdict(dict)
    for row in tx.connection.execute(query.group_by(ledger_entries.c.receipt_id, ledger_entries.c.account)):
        moved[row.receipt_id][row.account] = Money(int(row.amount))
    return moved


def cover_by_receipt(tx: Transaction) -> Mapping[UUID, Money]:
    """What the cycles and cards of each receipt add up to."""
    sums: dict[UUID, Money] = {}
    for table, column in ((si_cycles, si_cycles.c.participant_pays), (hi_cards, hi_cards.c.amount)):
        query = select(table.c.receipt_id, func.sum(column).label("amount")).group_by(table.c.receipt_id)
        for row in tx.connection.execute(query):
            sums[row.receipt_id] = sums.get(row.receipt_id, Money(0)) + Money(int(row.amount))
    return sums


def payment_sums(tx: Transaction) -> Iterator[PaymentSum]:
    """Every payment with the sum of its receipts (zero when they are gone)."""
    paid = func.coalesce(func.sum(receipts.c.total), 0).label("paid")
    query = (
        select(payments.c.id, payments.c.payer_name, payments.c.total, paid)
        .outerjoin(receipts, receipts.c.payment_id == payments.c.id)
        .group_by(payments.c.id, payments.c.payer_name, payments.c.total)
    )
    for row in tx.connection.execute(query):
        yield PaymentSum(row.id, row.payer_name, row.total, Money(int(row.paid)))


def journal_of_act(tx: Transaction, act: str) -> Iterator[JournalEntry]:
    """The entries of one kind, first to last, read in portions."""
    query = select(journal).where(journal.c.act == act).order_by(journal.c.seq)
    for row in tx.connection.execution_options(yield_per=_STREAMED).execute(query):
        yield entry(row)
