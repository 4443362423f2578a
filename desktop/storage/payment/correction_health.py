"""Questions about voids, refunds and changed covers that only the check asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, exists, func, or_, select

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.tables import cover_changes, hi_cards, receipt_voids, refunds, si_cycles


class WrongChange(NamedTuple):
    """A cover and what does not fit: ``void, refund, moved`` (no such act), ``not_voided``, ``not_cut``."""

    cover_id: UUID
    code: str


class RefundAgainstPaid(NamedTuple):
    """A refund, what was paid for its cover, and whether it names that cover's receipt and person."""

    year: int
    number: int
    amount: Money
    paid: Money
    same_receipt: bool


def wrong_changes(tx: Transaction) -> Iterator[WrongChange]:
    """Changes that belong to no act, and acts without their change."""
    for table, column, refunded in (
        (si_cycles, cover_changes.c.cycle_id, refunds.c.cycle_id),
        (hi_cards, cover_changes.c.card_id, refunds.c.card_id),
    ):
        changed = select(column).join(table, table.c.id == column)
        voided = exists().where(receipt_voids.c.receipt_id == table.c.receipt_id)
        copies, earlier = table.alias("copies"), cover_changes.alias("earlier")
        # A copy carries the cut of the row it was moved from, whose refund names that row.
        carried = exists().where(earlier.c[column.name] == table.c.moved_from_id, earlier.c.kind == "refund")
        queries: dict[str, Select[Any]] = {
            "void": changed.where(cover_changes.c.kind == "void", ~voided),
            "refund": changed.where(
                cover_changes.c.kind == "refund", ~exists().where(refunded == table.c.id), ~carried
            ),
            "moved": changed.where(
                cover_changes.c.kind == "moved", ~exists().where(copies.c.moved_from_id == table.c.id)
            ),
            # What had been moved or paid back wholly before the void is gone already.
            "not_voided": select(table.c.id).where(voided, ~exists().where(column == table.c.id)),
            "not_cut": select(table.c.id)
            .join(refunds, refunded == table.c.id)
            .where(~exists().where(column == table.c.id, cover_changes.c.kind == "refund")),
        }
        for code, query in queries.items():
            for cover_id in tx.connection.execute(query).scalars():
                yield WrongChange(cover_id, code)


def refunds_against_paid(tx: Transaction) -> Iterator[RefundAgainstPaid]:
    """Every refund beside its cover."""
    query = (
        select(
            refunds.c.year,
            refunds.c.number,
            refunds.c.amount,
            func.coalesce(si_cycles.c.participant_pays, hi_cards.c.amount, 0).label("paid"),
            refunds.c.receipt_id,
            refunds.c.person_id,
            func.coalesce(si_cycles.c.receipt_id, hi_cards.c.receipt_id).label("cover_receipt"),
            func.coalesce(si_cycles.c.person_id, hi_cards.c.person_id).label("cover_person"),
        )
        .outerjoin(si_cycles, si_cycles.c.id == refunds.c.cycle_id)
        .outerjoin(hi_cards, hi_cards.c.id == refunds.c.card_id)
        .order_by(refunds.c.year, refunds.c.number)
    )
    for row in tx.connection.execute(query):
        same = (str(row.receipt_id), str(row.person_id)) == (str(row.cover_receipt), str(row.cover_person))
        yield RefundAgainstPaid(row.year, row.number, row.amount, Money(int(row.paid)), same)


def refund_numbers(tx: Transaction) -> Mapping[int, list[int]]:
    """The numbers of the refund slips of each year, in order."""
    found: dict[int, list[int]] = defaultdict(list)
    for row in tx.connection.execute(select(refunds.c.year, refunds.c.number).order_by(refunds.c.number)):
        found[row.year].append(row.number)
    return found


def refunded_and_voided(tx: Transaction) -> tuple[UUID, ...]:
    """Receipts that were voided although something of them was paid back."""
    query = select(receipt_voids.c.receipt_id).where(
        or_(exists().where(refunds.c.receipt_id == receipt_voids.c.receipt_id))
    )
    return tuple(tx.connection.execute(query).scalars())
