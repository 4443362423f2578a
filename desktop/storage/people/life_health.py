"""What cannot be unless the file was changed from outside: copies that differ, moves into nothing, merged records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from sqlalchemy import and_, exists, func, or_, select

from desktop.storage.book import Transaction
from desktop.storage.payment.standing import standing_cards, standing_cycles
from desktop.storage.people.moves import COVERS
from desktop.storage.people.people import NUMBERS
from desktop.storage.tables import cover_changes, members, people

_OWN: Final = frozenset({"id", "person_id", "moved_from_id"})


def merged_but_alive(tx: Transaction) -> Iterator[UUID]:
    """Merged records that still have a number, a word to be found by, a home or a cover that counts."""
    lives = exists().where(members.c.person_id == people.c.id, members.c.until.is_(None))
    covered = [exists().where(table.c.person_id == people.c.id) for table in (standing_cycles, standing_cards)]
    numbered = [people.c[name].is_not(None) for name in NUMBERS]
    alive = or_(people.c.search_text != "", lives, *covered, *numbered)
    yield from tx.connection.execute(select(people.c.id).where(people.c.merged_into_id.is_not(None), alive)).scalars()


def wrong_copies(tx: Transaction) -> Iterator[UUID]:
    """Copies that say otherwise than the row they were moved from, or whose row was not taken out of force."""
    for table, changed in COVERS:
        origin = table.alias("origin")
        joined = table.join(origin, origin.c.id == table.c.moved_from_id)
        differs = [origin.c[column.name].is_distinct_from(column) for column in table.c if column.name not in _OWN]
        left = ~exists().where(and_(changed == origin.c.id, cover_changes.c.kind == "moved"))
        yield from tx.connection.execute(select(table.c.id).select_from(joined).where(or_(left, *differs))).scalars()


def moves_without_copy(tx: Transaction) -> Iterator[UUID]:
    """Covers taken out of force by a move that do not stand once elsewhere."""
    for table, changed in COVERS:
        copies = select(func.count()).select_from(table).where(table.c.moved_from_id == changed).scalar_subquery()
        moved = cover_changes.c.kind == "moved"
        query = select(changed).where(changed.is_not(None), moved, copies != 1)
        yield from tx.connection.execute(query).scalars()
