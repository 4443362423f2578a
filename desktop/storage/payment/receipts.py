"""Issued receipts with their frozen content, and the counter of their copies; never changed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, cast, exists, func, insert, or_, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import OrderText
from desktop.storage.people.folding import words
from desktop.storage.tables import (
    cover_changes,
    hi_cards,
    payments,
    receipt_books,
    receipt_prints,
    receipt_voids,
    receipts,
    si_cycles,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One issued receipt.

    Attributes:
        content: the frozen content, canonical JSON in UTF-8 (``desktop.domain.papers.frozen``).
        digest: SHA-256 of ``content`` in hex.
        seal: the signed text of its QR.
    """

    id: UUID
    receipt_book_id: UUID
    number: int
    payment_id: UUID
    insurance: Insurance
    payer_name: str
    total: Money
    issued_on: date
    content: bytes
    digest: str
    seal: str
    issued_by: UUID
    issued_at: datetime


ORDERS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "number": (receipts.c.issued_on, receipts.c.number),
    "issued_at": (receipts.c.issued_at,),
    "payer": (cast(receipts.c.folded_payer, OrderText), cast(receipts.c.payer_name, OrderText)),
    "total": (receipts.c.total,),
}
"""What a list may be sorted by; a number begins anew each year, so its day comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFilter:
    """Which receipts a list shows; what is None or empty does not narrow it.

    Attributes:
        text: words of the payer's name in any order, or the receipt number.
        person_id: receipts that paid a cycle or card of this person.
        voided: only those that were voided, or only those that stand.
    """

    text: str = ""
    first_day: date | None = None
    last_day: date | None = None
    insurance: Insurance | None = None
    person_id: UUID | None = None
    receipt_book_id: UUID | None = None
    means: Means | None = None
    voided: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPrint:
    """One printing; copy 1 is the original, copy n + 1 carries "BẢN SAO lần n"."""

    copy: int
    printed_by: UUID
    printed_at: datetime


def digest_of(content: bytes) -> str:
    """SHA-256 of a frozen content in hex."""
    return hashlib.sha256(content).hexdigest()


def insert_receipts(tx: Transaction, rows: Sequence[Receipt]) -> None:
    """Add receipts whose numbers came from ``receipt_books.next_number`` in this very transaction."""
    if rows:
        tx.connection.execute(insert(receipts), [_row(row) for row in rows])


def get(tx: Transaction, receipt_id: UUID) -> Receipt | None:
    """The receipt with this key."""
    row = tx.connection.execute(select(receipts).where(receipts.c.id == receipt_id)).one_or_none()
    return None if row is None else receipt(row)


def get_many(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, Receipt]:
    """The receipts with these keys, at most some thousand at once; a key without one is left out."""
    query = select(receipts).where(receipts.c.id.in_(receipt_ids))
    return {row.id: receipt(row) for row in tx.connection.execute(query)}


def numbers(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, tuple[int, str]]:
    """Number and symbol (ký hiệu) of these receipts; a key without one is left out."""
    if not receipt_ids:
        return {}
    query = select(receipts.c.id, receipts.c.number, receipt_books.c.symbol)
    query = query.join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)
    rows = tx.connection.execute(query.where(receipts.c.id.in_(receipt_ids)))
    return {row.id: (row.number, row.symbol) for row in rows}


def by_number(tx: Transaction, receipt_book_id: UUID, number: int) -> Receipt | None:
    """The receipt with this number in a book."""
    matching = (receipts.c.receipt_book_id == receipt_book_id) & (receipts.c.number == number)
    row = tx.connection.execute(select(receipts).where(matching)).one_or_none()
    return None if row is None else receipt(row)


def of_payment(tx: Transaction, payment_id: UUID) -> tuple[Receipt, ...]:
    """The receipts of one payment by number."""
    query = select(receipts).where(receipts.c.payment_id == payment_id).order_by(receipts.c.number)
    return tuple(receipt(row) for row in tx.connection.execute(query))


def page(
    tx: Transaction, which: ReceiptFilter, *, limit: int = 100, offset: int = 0, order: str = "-number"
) -> tuple[Receipt, ...]:
    """A page of all receipts that the filter shows, in one of :data:`ORDERS`, ``-`` before it for the other way round.

    What is equal stands by day and number, so that no receipt is on two pages or on none.
    """
    columns = dict.fromkeys((*ORDERS[order.removeprefix("-")], *ORDERS["number"], receipts.c.id))
    ways = [column.desc() if order.startswith("-") else column.asc() for column in columns]
    query = _narrowed(select(receipts), which).order_by(*ways)
    return tuple(receipt(row) for row in tx.connection.execute(query.limit(limit).offset(offset)))


def keys(tx: Transaction, which: ReceiptFilter) -> tuple[UUID, ...]:
    """The keys of all receipts that the filter shows, by day and number."""
    query = _narrowed(select(receipts.c.id), which).order_by(*ORDERS["number"], receipts.c.id)
    return tuple(tx.connection.execute(query).scalars())


def count(tx: Transaction, which: ReceiptFilter | None = None) -> int:
    """How many receipts the filter shows; without one, how many there are."""
    query = _narrowed(select(func.count()).select_from(receipts), which or ReceiptFilter())
    return int(tx.connection.execute(query).scalar_one())


def total(tx: Transaction, which: ReceiptFilter) -> Money:
    """The sum of the receipts that the filter shows."""
    query = _narrowed(select(func.coalesce(func.sum(receipts.c.total), 0)).select_from(receipts), which)
    return Money(int(tx.connection.execute(query).scalar_one()))


def add_print(tx: Transaction, receipt_id: UUID, *, by: UUID, at: datetime) -> int:
    """Count one printing; its copy number (1 is the original)."""
    query = select(func.coalesce(func.max(receipt_prints.c.copy), 0)).where(receipt_prints.c.receipt_id == receipt_id)
    copy = int(tx.connection.execute(query).scalar_one()) + 1
    tx.connection.execute(insert(receipt_prints).values(receipt_id=receipt_id, copy=copy, printed_by=by, printed_at=at))
    return copy


def prints(tx: Transaction, receipt_id: UUID) -> tuple[ReceiptPrint, ...]:
    """The printings of a receipt, first to last."""
    query = select(receipt_prints).where(receipt_prints.c.receipt_id == receipt_id).order_by(receipt_prints.c.copy)
    return tuple(
        ReceiptPrint(copy=row.copy, printed_by=row.printed_by, printed_at=row.printed_at)
        for row in tx.connection.execute(query)
    )


def copies(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, frozenset[int]]:
    """The copy numbers of several receipts' printings; receipts never printed are left out."""
    query = select(receipt_prints.c.receipt_id, receipt_prints.c.copy).where(
        receipt_prints.c.receipt_id.in_(receipt_ids)
    )
    found: dict[UUID, set[int]] = defaultdict(set)
    for row in tx.connection.execute(query):
        found[row.receipt_id].add(row.copy)
    return {receipt_id: frozenset(numbers) for receipt_id, numbers in found.items()}


def receipt(row: Row[Any]) -> Receipt:
    """A row of the table as a receipt."""
    return Receipt(
        id=row.id,
        receipt_book_id=row.receipt_book_id,
        number=row.number,
        payment_id=row.payment_id,
        insurance=Insurance(row.insurance),
        payer_name=row.payer_name,
        total=row.total,
        issued_on=row.issued_on,
        content=row.content,
        digest=row.digest,
        seal=row.seal,
        issued_by=row.issued_by,
        issued_at=row.issued_at,
    )


def _narrowed(query: Select[Any], which: ReceiptFilter) -> Select[Any]:
    conditions: list[ColumnElement[bool]] = [_word_matches(word) for word in words(which.text)]
    if which.first_day is not None:
        conditions.append(receipts.c.issued_on >= which.first_day)
    if which.last_day is not None:
        conditions.append(receipts.c.issued_on <= which.last_day)
    if which.insurance is not None:
        conditions.append(receipts.c.insurance == which.insurance.value)
    if which.receipt_book_id is not None:
        conditions.append(receipts.c.receipt_book_id == which.receipt_book_id)
    if which.means is not None:
        paid_so = select(payments.c.id).where(payments.c.means == which.means.value)
        conditions.append(receipts.c.payment_id.in_(paid_so))
    if which.voided is not None:
        gone = exists().where(receipt_voids.c.receipt_id == receipts.c.id)
        conditions.append(gone if which.voided else ~gone)
    if which.person_id is not None:
        # A voided receipt is still the person's; one whose cover moved is found from who has the cover now.
        moved = cover_changes.c.kind == "moved"
        own_cycle, own_card = si_cycles.c.person_id == which.person_id, hi_cards.c.person_id == which.person_id
        cycles = select(si_cycles.c.receipt_id).where(
            own_cycle, ~exists().where(cover_changes.c.cycle_id == si_cycles.c.id, moved)
        )
        cards = select(hi_cards.c.receipt_id).where(
            own_card, ~exists().where(cover_changes.c.card_id == hi_cards.c.id, moved)
        )
        conditions.append(or_(receipts.c.id.in_(cycles), receipts.c.id.in_(cards)))
    return query.where(*conditions)


def _word_matches(word: str) -> ColumnElement[bool]:
    """A word of the payer's name by its beginning; digits match the number too, with or without leading zeros."""
    named = receipts.c.folded_payer.like(f"% {word}%")
    if word.isascii() and word.isdigit() and len(word) <= 8:
        return or_(named, receipts.c.number == int(word))
    return named


def _row(issued: Receipt) -> dict[str, Any]:
    return {
        "id": issued.id,
        "receipt_book_id": issued.receipt_book_id,
        "number": issued.number,
        "payment_id": issued.payment_id,
        "insurance": issued.insurance.value,
        "payer_name": issued.payer_name,
        # A space before each word, so that LIKE '% word%' finds beginnings of words only.
        "folded_payer": "".join(f" {word}" for word in words(issued.payer_name)),
        "total": issued.total,
        "issued_on": issued.issued_on,
        "content": issued.content,
        "digest": issued.digest,
        "seal": issued.seal,
        "issued_by": issued.issued_by,
        "issued_at": issued.issued_at,
    }
