"""Today's work: what ends soon without a later cover, and what was taken today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select

from desktop.domain.covers import Card, Cycle
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import people
from desktop.storage.people.people import PersonRecord
from desktop.storage.tables import hi_cards, payments, receipts, si_cycles


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingCycle:
    """A person whose paid months end; the rules say by when the next cycle must be paid."""

    person: PersonRecord
    cycle: Cycle


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingCard:
    """A person whose last card ends."""

    person: PersonRecord
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTotal:
    """What was taken on a day for an insurance by a means."""

    insurance: Insurance
    means: Means
    receipts: int
    amount: Money


def ending_cycles(tx: Transaction, first: Month, last: Month, *, limit: int = 200) -> tuple[EndingCycle, ...]:
    """People whose last paid month lies between two months and who have paid nothing later, earliest first."""
    latest = (
        select(si_cycles.c.person_id, func.max(si_cycles.c.last_month).label("last_month"))
        .where(si_cycles.c.person_id.in_(select(si_cycles.c.person_id).where(_between(first, last))))
        .group_by(si_cycles.c.person_id)
        .subquery()
    )
    query = (
        select(si_cycles)
        .join(
            latest,
            (latest.c.person_id == si_cycles.c.person_id) & (latest.c.last_month == si_cycles.c.last_month),
        )
        .where(_between(first, last))
        .order_by(si_cycles.c.last_month, si_cycles.c.id)
        .limit(limit)
    )
    found = [covers.cycle(row) for row in tx.connection.execute(query)]
    persons = people.get_many(tx, [cycle.person_id for cycle in found])
    return tuple(EndingCycle(person=persons[cycle.person_id], cycle=cycle) for cycle in found)


def ending_cards(tx: Transaction, today: date, days: int, *, limit: int = 200) -> tuple[EndingCard, ...]:
    """People whose last card ends within ``days`` from today, or ended as many days ago, soonest first.

    A later card of the same person takes the row away (openIMIS: expired or soon, and no later cover).
    """
    window = hi_cards.c.valid_to.between(today - timedelta(days=days), today + timedelta(days=days))
    latest = (
        select(hi_cards.c.person_id, func.max(hi_cards.c.valid_to).label("valid_to"))
        .where(hi_cards.c.person_id.in_(select(hi_cards.c.person_id).where(window)))
        .group_by(hi_cards.c.person_id)
        .subquery()
    )
    query = (
        select(hi_cards)
        .join(latest, (latest.c.person_id == hi_cards.c.person_id) & (latest.c.valid_to == hi_cards.c.valid_to))
        .where(window)
        .order_by(hi_cards.c.valid_to, hi_cards.c.id)
        .limit(limit)
    )
    found = {row.person_id: covers.card(row) for row in tx.connection.execute(query)}
    persons = people.get_many(tx, list(found))
    return tuple(EndingCard(person=persons[person_id], card=card) for person_id, card in found.items())


def totals_of_day(tx: Transaction, day: date) -> tuple[DayTotal, ...]:
    """What was taken on a day, by insurance and means."""
    query = (
        select(
            receipts.c.insurance,
            payments.c.means,
            func.count().label("receipts"),
            func.sum(receipts.c.total).label("amount"),
        )
        .join(payments, payments.c.id == receipts.c.payment_id)
        .where(receipts.c.issued_on == day)
        .group_by(receipts.c.insurance, payments.c.means)
        .order_by(receipts.c.insurance, payments.c.means)
    )
    return tuple(
        DayTotal(
            insurance=Insurance(row.insurance),
            means=Means(row.means),
            receipts=row.receipts,
            amount=Money(int(row.amount)),
        )
        for row in tx.connection.execute(query)
    )


def _between(first: Month, last: Month) -> ColumnElement[bool]:
    return si_cycles.c.last_month.between(first, last)
