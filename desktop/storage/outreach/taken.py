"""People taken along on a round of visits, in the order of the sheet, under the people who stand for them now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, func, insert, select

from desktop.storage.book import Transaction
from desktop.storage.people import people
from desktop.storage.people.life_events import records_of
from desktop.storage.tables import outreach_people

_PORTION = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A person of a round.

    Attributes:
        household_id: the household, where the visit is about all of it.
        place: from 1; it never changes, since papers carry it.
        reason: the code for which the person was taken along, or empty.
    """

    id: UUID
    round_id: UUID
    person_id: UUID
    household_id: UUID | None
    place: int
    reason: str


def insert_many(tx: Transaction, made: Sequence[Taken], *, by: UUID, at: datetime) -> None:
    """Add people to rounds."""
    rows = [_values(one) | {"added_by": by, "added_at": at} for one in made]
    if rows:
        tx.connection.execute(insert(outreach_people), rows)


def remove(tx: Transaction, taken_ids: Sequence[UUID]) -> None:
    """Take people off a round again."""
    tx.connection.execute(delete(outreach_people).where(outreach_people.c.id.in_(list(taken_ids))))


def of_round(tx: Transaction, round_id: UUID) -> tuple[Taken, ...]:
    """The people of a round by place; two records that are one person now are one, at the first place."""
    return of_rounds(tx, [round_id]).get(round_id, ())


def of_rounds(tx: Transaction, round_ids: Sequence[UUID]) -> dict[UUID, tuple[Taken, ...]]:
    """The same for several rounds; one without people is left out."""
    found: list[Taken] = []
    for start in range(0, len(round_ids), _PORTION):
        query = select(outreach_people).where(outreach_people.c.round_id.in_(list(round_ids[start : start + _PORTION])))
        found += [_taken(row) for row in tx.connection.execute(query.order_by(outreach_people.c.place))]
    stays = people.stands_for(tx, list({one.person_id for one in found}))
    once: dict[tuple[UUID, UUID], Taken] = {}
    for one in found:
        person_id = stays.get(one.person_id, one.person_id)
        once.setdefault((one.round_id, person_id), replace(one, person_id=person_id))
    of: dict[UUID, list[Taken]] = {}
    for one in once.values():
        of.setdefault(one.round_id, []).append(one)
    return {round_id: tuple(rows) for round_id, rows in of.items()}


def rows_of_person(tx: Transaction, round_id: UUID, person_id: UUID) -> tuple[UUID, ...]:
    """The keys of the rows by which a person, or a record merged into theirs, stands in a round."""
    own = outreach_people.c.person_id.in_(records_of(tx, person_id))
    query = select(outreach_people.c.id).where(outreach_people.c.round_id == round_id, own)
    return tuple(tx.connection.execute(query).scalars())


def last_place(tx: Transaction, round_id: UUID) -> int:
    """The highest place that is taken; 0 in an empty round."""
    query = select(func.max(outreach_people.c.place)).where(outreach_people.c.round_id == round_id)
    return tx.connection.execute(query).scalar_one() or 0


def _values(one: Taken) -> dict[str, Any]:
    return {
        "id": one.id,
        "round_id": one.round_id,
        "person_id": one.person_id,
        "household_id": one.household_id,
        "place": one.place,
        "reason": one.reason,
    }


def _taken(row: Row[Any]) -> Taken:
    return Taken(
        id=row.id,
        round_id=row.round_id,
        person_id=row.person_id,
        household_id=row.household_id,
        place=row.place,
        reason=row.reason,
    )
