"""What the check of a book looks for among opening entries: none of it can come about through the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, case, extract, func, or_, select

from desktop.storage.book import Transaction
from desktop.storage.people.openings import not_replaced
from desktop.storage.tables import hi_cards, hi_openings, si_openings

TABLES = (si_openings, hi_openings)


@dataclass(frozen=True, slots=True)
class DoubledPlace:
    """A place (thứ tự) of a household and year that an entry gives to one person while another has it."""

    household_id: UUID
    year: int
    place: int


def with_two_entries(tx: Transaction) -> Iterator[UUID]:
    """People of whom two entries of the same insurance count: their months would be unclear."""
    for table in TABLES:
        query = select(table.c.person_id).where(not_replaced(table)).group_by(table.c.person_id)
        yield from tx.connection.execute(query.having(func.count() > 1).order_by(table.c.person_id)).scalars()


def wrongly_replaced(tx: Transaction) -> Iterator[UUID]:
    """People with an entry that replaces one of somebody else, itself, or one written after it; or with no first."""
    for table in TABLES:
        yield from tx.connection.execute(_astray(table)).scalars()
        first = func.sum(case((table.c.replaces_id.is_(None), 1), else_=0))
        query = select(table.c.person_id).group_by(table.c.person_id).having(first != 1).order_by(table.c.person_id)
        yield from tx.connection.execute(query).scalars()


def _astray(table: Table) -> Select[Any]:
    before = table.alias("before")
    query = select(table.c.person_id).join(before, before.c.id == table.c.replaces_id)
    wrong = or_(before.c.person_id != table.c.person_id, before.c.entered_at > table.c.entered_at)
    return query.where(or_(wrong, before.c.id == table.c.id)).distinct().order_by(table.c.person_id)


def doubled_places(tx: Transaction) -> Iterator[DoubledPlace]:
    """Places that two entries which count give to two people, or an entry gave though a card of another had it."""
    entry = hi_openings.c
    key = (entry.household_id, entry.place_year, entry.place)
    query = select(*key).where(entry.place.is_not(None), not_replaced(hi_openings)).group_by(*key)
    for row in tx.connection.execute(query.having(func.count(entry.person_id.distinct()) > 1).order_by(*key)):
        yield DoubledPlace(*row)
    yield from _taken_by_a_card(tx)


def _taken_by_a_card(tx: Transaction) -> Iterator[DoubledPlace]:
    """A card of an earlier day; an entry that only keeps the place of the one it replaces took nothing."""
    entry, card, before = hi_openings.c, hi_cards.c, hi_openings.alias("before").c
    kept = select(before.id).where(
        before.id == entry.replaces_id,
        before.household_id == entry.household_id,
        before.place_year == entry.place_year,
        before.place == entry.place,
    )
    query = (
        select(entry.household_id, entry.place_year, entry.place, entry.entered_at, func.min(card.paid_on))
        .join(hi_cards, (card.household_id == entry.household_id) & (card.place == entry.place))
        .where(card.person_id != entry.person_id, extract("year", card.paid_on) == entry.place_year)
        .where(not_replaced(hi_openings), ~kept.exists())
        .group_by(entry.id, entry.household_id, entry.place_year, entry.place, entry.entered_at)
        .order_by(entry.id)
    )
    for household_id, year, place, entered_at, paid_on in tx.connection.execute(query):
        if _day(paid_on) < entered_at.date():
            yield DoubledPlace(household_id, year, place)


def _day(stored: date | str) -> date:
    return date.fromisoformat(stored) if isinstance(stored, str) else stored
