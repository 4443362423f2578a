"""Looks at a book as an auditor would: whole tables read once, whatever the constraints and triggers promise."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import UniqueConstraint, func, inspect, select, text
from sqlalchemy.exc import OperationalError

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.counter import books
from desktop.storage.counter.journal import JournalEntry, entry
from desktop.storage.tables import APPEND_ONLY, OF_OPEN_SESSIONS, journal, metadata, payments, receipt_prints, receipts

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
    """Triggers that protect the append-only tables and the closed days, and are gone."""
    if tx.is_postgresql:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
        wanted = {f"{table}_no_change" for table in APPEND_ONLY}
    else:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        wanted = {f"{table}_no_{act}" for table in APPEND_ONLY for act in ("update", "delete")}
    wanted |= {"cash_sessions_sealed", "cash_sessions_kept"} | {f"{table}_open_session" for table in OF_OPEN_SESSIONS}
    return tuple(sorted(wanted - set(tx.connection.execute(text(query)).scalars())))


def missing_indexes(tx: Transaction) -> tuple[str, ...]:
    """Indexes of the tables that are gone; some of them refuse what must be there once."""
    inspector = inspect(tx.connection)
    missing = []
    for table in metadata.sorted_tables:
        there = {index["name"] for index in inspector.get_indexes(table.name)}
        missing += [str(index.name) for index in table.indexes if index.name not in there]
    return tuple(sorted(missing))


def schema_digest(tx: Transaction) -> str:
    """SHA-256 over the text of every table, index and trigger; empty on a server, which writes them its own way.

    What SQLite names itself and the full-text index's inner tables are left out.
    """
    if tx.is_postgresql:
        return ""
    rows = tx.connection.execute(
        text(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            " AND name NOT GLOB 'people_fts_[a-z]*' OR type = 'trigger' ORDER BY type, name"
        )
    )
    told = "\n".join(" ".join(" ".join(row).split()) for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()


def keys_match(tx: Transaction) -> bool:
    """Whether the public key that checks receipts belongs to the key that seals them."""
    private = Ed25519PrivateKey.from_private_bytes(books.signing_key(tx))
    return private.public_key().public_bytes_raw() == books.info(tx).public_key


def counted_copies(tx: Transaction) -> Iterator[tuple[UUID, int]]:
    """Every counted printing: the receipt and its copy."""
    query = select(receipt_prints.c.receipt_id, receipt_prints.c.copy)
    for row in tx.connection.execution_options(yield_per=_STREAMED).execute(query):
        yield row.receipt_id, row.copy


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
