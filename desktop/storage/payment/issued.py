"""Everything that one receipt rests on, read together, and its digest, which the journal keeps."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, select

from desktop.domain.covers import Card, Cycle
from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.payment import covers, ledger, payments, receipt_books, receipts
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.payment.payments import Payment
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.receipts import Receipt
from desktop.storage.tables import hi_cards, ledger_entries, si_cycles
from desktop.storage.tables import payments as payments_table
from desktop.storage.tables import receipts as receipts_table

T = TypeVar("T", LedgerEntry, Cycle, Card)
_PORTION: Final = 500
_LATER: Final = ("act", "act_id", "session_id", "late_reason")
"""Fields that rows got after digests were first kept: told only where they say something that older rows could not."""
_IMPLIED: Final = (None, LedgerAct.RECEIPT)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A receipt with all that was written with it; what is gone from a damaged book is None or missing."""

    receipt: Receipt
    receipt_book: ReceiptBook | None
    payment: Payment | None
    entries: tuple[LedgerEntry, ...]
    covers: tuple[Cycle | Card, ...]


def issued_digest(issued: Issued) -> str:
    """SHA-256 over every column of the rows, whatever their order; the content counts through its own digest."""
    book = issued.receipt_book
    told = {
        "receipt": _plain(dataclasses.replace(issued.receipt, content=b"")),
        # Only what a receipt prints of its book: a book may be closed or replaced as the default later.
        "receipt_book": None if book is None else [book.symbol, book.label, book.year],
        "payment": None if issued.payment is None else _plain(issued.payment, _LATER),
        "entries": [_plain(entry, _LATER) for entry in sorted(issued.entries, key=lambda entry: entry.id)],
        "covers": [_plain(cover) for cover in sorted(issued.covers, key=lambda cover: cover.id)],
    }
    return json_digest(told)


def all_issued(tx: Transaction) -> Iterator[Issued]:
    """Every receipt by book and number with its rows, read in portions."""
    books = {book.id: book for book in receipt_books.all_books(tx)}
    query = select(receipts_table).order_by(receipts_table.c.receipt_book_id, receipts_table.c.number)
    rows = iter(tx.connection.execution_options(yield_per=_PORTION).execute(query))
    while portion := [receipts.receipt(row) for row in islice(rows, _PORTION)]:
        yield from _with_rows(tx, portion, books)


def _with_rows(tx: Transaction, portion: list[Receipt], books: Mapping[UUID, ReceiptBook]) -> Iterator[Issued]:
    ids = [receipt.id for receipt in portion]
    found_payments = _payments(tx, {receipt.payment_id for receipt in portion})
    # The entries and covers that came with the receipt; what corrected it later has a digest of its own act.
    of_receipt = ledger_entries.c.act == LedgerAct.RECEIPT.value
    entries = _by_receipt([ledger.entry(row) for row in _rows(tx, ledger_entries, ids, of_receipt)])
    cycles = _by_receipt([covers.cycle(row) for row in _rows(tx, si_cycles, ids, si_cycles.c.moved_from_id.is_(None))])
    cards = _by_receipt([covers.card(row) for row in _rows(tx, hi_cards, ids, hi_cards.c.moved_from_id.is_(None))])
    for receipt in portion:
        yield Issued(
            receipt=receipt,
            receipt_book=books.get(receipt.receipt_book_id),
            payment=found_payments.get(receipt.payment_id),
            entries=tuple(entries.get(receipt.id, ())),
            covers=(*cycles.get(receipt.id, ()), *cards.get(receipt.id, ())),
        )


def _payments(tx: Transaction, ids: set[UUID]) -> dict[UUID, Payment]:
    query = select(payments_table).where(payments_table.c.id.in_(ids))
    return {row.id: payments.payment(row) for row in tx.connection.execute(query)}


def _rows(tx: Transaction, table: Table, ids: Sequence[UUID], which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    return tx.connection.execute(select(table).where(table.c.receipt_id.in_(ids), which)).all()


def _by_receipt(rows: Sequence[T]) -> dict[UUID, list[T]]:
    found: dict[UUID, list[T]] = {}
    for row in rows:
        assert row.receipt_id is not None
        found.setdefault(row.receipt_id, []).append(row)
    return found


def _plain(row: Any, later: tuple[str, ...] = ()) -> list[Any]:
    told = [_value(getattr(row, field.name)) for field in dataclasses.fields(row) if field.name not in later]
    since = {name: getattr(row, name) for name in later if hasattr(row, name) and name != "act_id"}
    return told + [[name, _value(value)] for name, value in since.items() if value not in _IMPLIED]


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date | Month):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes):
        return value.decode()
    return list(value) if isinstance(value, tuple) else value
