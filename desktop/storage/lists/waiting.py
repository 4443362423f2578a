"""Receipt lines (one insured person of one receipt) and whether a batch has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, Table, exists, func, select

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import Amount
from desktop.storage.lists.lines import PORTION, Handling
from desktop.storage.tables import (
    agency_batch_lines,
    agency_batches,
    hi_cards,
    people,
    receipt_voids,
    receipts,
    si_cycles,
)
from desktop.storage.tables import receipt_books as receipt_books_table


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One insured person of one receipt.

    Attributes:
        group: of the health insurance card; empty for voluntary SI.
        household_id: of the card; None for voluntary SI.
        amount: what was paid for this person; of a line that takes back, what it takes back, negative.
        corrects_id: of a line that takes back, the sent line.
    """

    receipt_id: UUID
    person_id: UUID
    insurance: Insurance
    group: str
    household_id: UUID | None
    amount: Money
    number: int
    symbol: str
    issued_on: date
    name: str
    personal_id: str
    si_number: str
    months: int
    corrects_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSums:
    """What all receipts that stand say and where their lines stand; the three last add up to the first."""

    receipts: Money
    sent: Money
    drafted: Money
    waiting: Money


def waiting(tx: Transaction, until: date | None = None) -> tuple[ReceiptLine, ...]:
    """Receipt lines that stand in no batch, oldest receipt first; those issued up to a day when one is given."""
    found: list[ReceiptLine] = []
    for cover in (si_cycles, hi_cards):
        query = _query(cover).where(~_listed(cover), ~_voided(cover.c.receipt_id))
        if until is not None:
            query = query.where(receipts.c.issued_on <= until)
        found.extend(_receipt_line(row) for row in tx.connection.execute(query))
    return tuple(sorted(found, key=_age))


def of_receipts(tx: Transaction, receipt_ids: Sequence[UUID]) -> tuple[ReceiptLine, ...]:
    """The lines of some receipts, whether a batch has them or not."""
    found: list[ReceiptLine] = []
    for start in range(0, len(receipt_ids), PORTION):
        portion = list(receipt_ids[start : start + PORTION])
        for cover in (si_cycles, hi_cards):
            rows = tx.connection.execute(_query(cover).where(cover.c.receipt_id.in_(portion)))
            found.extend(_receipt_line(row) for row in rows)
    return tuple(sorted(found, key=_age))


def freed(tx: Transaction) -> dict[tuple[UUID, UUID], UUID]:
    """Lines that were refused, then put into a later list and taken out of it again, by receipt and person."""
    lines = agency_batch_lines
    later = lines.alias("later")
    corrected = exists().where(later.c.corrects_id == lines.c.id)
    query = select(lines.c.receipt_id, lines.c.person_id, lines.c.id).where(
        lines.c.handling == Handling.RELISTED.value, ~lines.c.active, ~corrected
    )
    return {(row.receipt_id, row.person_id): row.id for row in tx.connection.execute(query)}


def listed_sums(tx: Transaction) -> ListedSums:
    """The sum of all receipts, and of their lines sent, in drafts, in none."""
    lines, batches = agency_batch_lines, agency_batches
    joined = lines.join(batches, lines.c.batch_id == batches.c.id)

    def listed(*conditions: ColumnElement[bool]) -> Money:
        query = select(func.coalesce(func.sum(lines.c.amount, type_=Amount()), 0)).select_from(joined)
        return Money(int(tx.connection.execute(query.where(lines.c.active, *conditions)).scalar_one()))

    all_receipts = select(func.coalesce(func.sum(receipts.c.total), 0)).where(~_voided(receipts.c.id))
    total = tx.connection.execute(all_receipts).scalar_one()
    left = Money(0)
    for cover, amount in ((si_cycles, si_cycles.c.participant_pays), (hi_cards, hi_cards.c.amount)):
        query = select(func.coalesce(func.sum(amount), 0)).where(~_listed(cover), ~_voided(cover.c.receipt_id))
        query = query.where(cover.c.moved_from_id.is_(None))
        left += Money(int(tx.connection.execute(query).scalar_one()))
    return ListedSums(
        receipts=Money(int(total)),
        sent=listed(batches.c.state != "draft"),
        drafted=listed(batches.c.state == "draft"),
        waiting=left,
    )


def _query(cover: Table) -> Select[Any]:
    record = people.alias("record")
    # As paid: a copy made when two records turned out to be one person is no line of its own.
    joined = (
        cover.join(receipts, receipts.c.id == cover.c.receipt_id)
        .join(receipt_books_table, receipt_books_table.c.id == receipts.c.receipt_book_id)
        .join(record, record.c.id == cover.c.person_id)
        .join(people, people.c.id == func.coalesce(record.c.merged_into_id, record.c.id))
    )
    own = (
        (hi_cards.c.group_code, hi_cards.c.household_id, hi_cards.c.amount)
        if cover is hi_cards
        else (si_cycles.c.participant_pays.label("amount"),)
    )
    return (
        select(
            cover.c.receipt_id,
            cover.c.person_id,
            cover.c.months,
            *own,
            receipts.c.number,
            receipts.c.insurance,
            receipts.c.issued_on,
            receipt_books_table.c.symbol,
            people.c.full_name,
            people.c.personal_id,
            people.c.si_number,
        )
        .select_from(joined)
        .where(cover.c.moved_from_id.is_(None))
    )


def _listed(cover: Table) -> ColumnElement[bool]:
    lines = agency_batch_lines
    return exists().where(
        lines.c.receipt_id == cover.c.receipt_id, lines.c.person_id == cover.c.person_id, lines.c.active
    )


def _voided(receipt_id: Any) -> ColumnElement[bool]:
    """Whether a receipt was voided: it is owed to nobody and belongs on no list."""
    return exists().where(receipt_voids.c.receipt_id == receipt_id)


def _receipt_line(row: Row[Any]) -> ReceiptLine:
    return ReceiptLine(
        receipt_id=row.receipt_id,
        person_id=row.person_id,
        insurance=Insurance(row.insurance),
        group=getattr(row, "group_code", ""),
        household_id=getattr(row, "household_id", None),
        amount=row.amount,
        number=row.number,
        symbol=row.symbol,
        issued_on=row.issued_on,
        name=row.full_name,
        personal_id=row.personal_id or "",
        si_number=row.si_number or "",
        months=row.months,
    )


def _age(line: ReceiptLine) -> tuple[date, str, int]:
    return line.issued_on, line.symbol, line.number
