"""The participants' own money by cover, first payments and later ones apart: what commission is counted on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.tables import (
    hi_cards,
    hi_openings,
    receipt_voids,
    receipts,
    refunds,
    si_cycles,
    si_openings,
)


class Base(NamedTuple):
    """The sum of some covers of one insurance: ``sign`` −1 for what was voided or refunded."""

    insurance: Insurance
    first: bool
    sign: int
    amount: Money


def bases_between(tx: Transaction, first_day: date, last_day: date) -> Iterator[Base]:
    """What was paid, and what was taken back, on these days."""
    for insurance, table, amount in (
        (Insurance.VOLUNTARY_SI, si_cycles, si_cycles.c.participant_pays),
        (Insurance.HOUSEHOLD_HI, hi_cards, hi_cards.c.amount),
    ):
        is_first = ~or_(_earlier(table), _before_the_book(table))
        refunded = refunds.c.cycle_id if table is si_cycles else refunds.c.card_id
        issued = select(is_first.label("first"), func.coalesce(func.sum(amount), 0).label("amount"))
        issued = issued.join(receipts, receipts.c.id == table.c.receipt_id).where(table.c.moved_from_id.is_(None))
        back = select(is_first.label("first"), func.coalesce(func.sum(refunds.c.amount), 0).label("amount"))
        queries: tuple[tuple[int, Select[Any]], ...] = (
            (1, issued.where(receipts.c.issued_on.between(first_day, last_day))),
            (
                -1,
                issued.join(receipt_voids, receipt_voids.c.receipt_id == receipts.c.id).where(
                    receipt_voids.c.voided_on.between(first_day, last_day)
                ),
            ),
            (
                -1,
                back.select_from(refunds.join(table, refunded == table.c.id)).where(
                    refunds.c.refunded_on.between(first_day, last_day)
                ),
            ),
        )
        for sign, query in queries:
            for row in tx.connection.execute(query.group_by(is_first)):
                yield Base(insurance, bool(row.first), sign, Money(int(row.amount)))


def _earlier(table: Any) -> ColumnElement[bool]:
    """A cover of the same person that was paid before and not voided; keys are made in the order of time."""
    before = table.alias("before")
    voided = exists().where(receipt_voids.c.receipt_id == before.c.receipt_id)
    earlier = or_(
        before.c.paid_on < table.c.paid_on, and_(before.c.paid_on == table.c.paid_on, before.c.id < table.c.id)
    )
    return exists().where(before.c.person_id == table.c.person_id, earlier, ~voided)


def _before_the_book(table: Any) -> ColumnElement[bool]:
    openings = si_openings if table is si_cycles else hi_openings
    return exists().where(openings.c.person_id == table.c.person_id)
