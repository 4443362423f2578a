"""Events in people's lives (biến động): who left, died, is covered elsewhere; which records are one. Append-only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, bindparam, exists, insert, select

from desktop.domain.life import LifeKind
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest
from desktop.storage.tables import life_events
from desktop.storage.tables import people as _people

_PORTION: Final = 2_000


STATUS_KINDS: Final = (
    LifeKind.DIED,
    LifeKind.MOVED_AWAY,
    LifeKind.OTHER_COVER,
    LifeKind.COMPULSORY_SI,
    LifeKind.ONE_TIME,
    LifeKind.PENSION,
)
"""Kinds that say how a person stands to both insurances from a day on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeEvent:
    """One event.

    Attributes:
        household_id: the household it is about, if any.
        undoes_id: the event that this one takes back.
        happened_on: the day it holds from; of a planned change the first day of its first month.
        data: what an undo needs, and what is shown: plain JSON.
    """

    id: UUID
    person_id: UUID
    household_id: UUID | None
    undoes_id: UUID | None
    kind: LifeKind
    happened_on: date
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """An event with who noted it when, and the event that took it back (None while it stands)."""

    event: LifeEvent
    noted_by: UUID
    noted_at: datetime
    undone_by: UUID | None


def insert_event(tx: Transaction, event: LifeEvent, *, by: UUID, at: datetime) -> None:
    """Add an event; an event is taken back once only (the database refuses a second ``undoes_id``)."""
    tx.connection.execute(
        insert(life_events).values(
            id=event.id,
            person_id=event.person_id,
            household_id=event.household_id,
            undoes_id=event.undoes_id,
            kind=event.kind.value,
            happened_on=event.happened_on,
            data=dict(event.data),
            noted_by=by,
            noted_at=at,
        )
    )


def get(tx: Transaction, event_id: UUID) -> Noted | None:
    """The event with this key."""
    found = _noted(tx, life_events.c.id == event_id)
    return found[0] if found else None


def of_person(tx: Transaction, person_id: UUID) -> tuple[Noted, ...]:
    """Every event of a person, those taken back too, the latest first."""
    return tuple(reversed(_noted(tx, life_events.c.person_id == person_id)))


def of_household(tx: Transaction, household_id: UUID) -> tuple[Noted, ...]:
    """Every event of a household, the latest first."""
    return tuple(reversed(_noted(tx, life_events.c.household_id == household_id)))


def every(tx: Transaction) -> tuple[Noted, ...]:
    """All events in the order they were noted."""
    return _noted(tx)


def standing(tx: Transaction, person_ids: Sequence[UUID], kinds: Iterable[LifeKind]) -> tuple[LifeEvent, ...]:
    """The events of these kinds and people that were not taken back, oldest first."""
    found: list[LifeEvent] = []
    named = [kind.value for kind in kinds]
    for start in range(0, len(person_ids), _PORTION):
        wanted = {"people": list(person_ids[start : start + _PORTION]), "kinds": named}
        found.extend(_event(row) for row in tx.connection.execute(_STANDING, wanted))
    return tuple(found)


def not_undone() -> ColumnElement[bool]:
    """The condition that no later event took this one back."""
    later = life_events.alias("later")
    return ~exists(select(later.c.id).where(later.c.undoes_id == life_events.c.id))


_STANDING: Final = (
    select(life_events)
    .where(
        life_events.c.person_id.in_(bindparam("people", expanding=True)),
        life_events.c.kind.in_(bindparam("kinds", expanding=True)),
        not_undone(),
    )
    .order_by(life_events.c.noted_at, life_events.c.id)
)
_MERGED: Final = select(_people.c.id).where(
    _people.c.id.in_(bindparam("people", expanding=True)), _people.c.merged_into_id.is_not(None)
)
"""Built once: building them anew would take longer than asking, and every payment asks."""


def event_digest(event: LifeEvent, rows: Iterable[Sequence[Any]] = ()) -> str:
    """SHA-256 over every column of an event, and over the rows that its act wrote beside it in plain values."""
    told = [
        str(event.id),
        str(event.person_id),
        None if event.household_id is None else str(event.household_id),
        None if event.undoes_id is None else str(event.undoes_id),
        event.kind.value,
        event.happened_on.isoformat(),
        dict(event.data),
        sorted(list(row) for row in rows),
    ]
    return json_digest(told)


def _noted(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Noted, ...]:
    later = life_events.alias("later")
    query = (
        select(life_events, later.c.id.label("undone_by"))
        .outerjoin(later, later.c.undoes_id == life_events.c.id)
        .where(*conditions)
        .order_by(life_events.c.noted_at, life_events.c.id)
    )
    return tuple(
        Noted(event=_event(row), noted_by=row.noted_by, noted_at=row.noted_at, undone_by=row.undone_by)
        for row in tx.connection.execute(query)
    )


def records_of(tx: Transaction, person_id: UUID) -> tuple[UUID, ...]:
    """A person's key and those of the records that now stand under it: contacts, journal and events of all are read."""
    return tuple(who_stand_under(tx, [person_id]))


def who_stand_under(tx: Transaction, person_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Of some people all records, themselves first, with the person whose each is; at most some hundred at once."""
    found, waiting = {key: key for key in person_ids}, list(person_ids)
    while waiting:
        query = select(_people.c.id, _people.c.merged_into_id).where(_people.c.merged_into_id.in_(waiting))
        under = {row.id: found[row.merged_into_id] for row in tx.connection.execute(query) if row.id not in found}
        found |= under
        waiting = list(under)
    return found


def merged_records(tx: Transaction, person_ids: Sequence[UUID]) -> tuple[UUID, ...]:
    """Which of these records stand under another one."""
    found: list[UUID] = []
    for start in range(0, len(person_ids), _PORTION):
        wanted = {"people": list(person_ids[start : start + _PORTION])}
        found.extend(tx.connection.execute(_MERGED, wanted).scalars())
    return tuple(found)


def _event(row: Row[Any]) -> LifeEvent:
    return LifeEvent(
        id=row.id,
        person_id=row.person_id,
        household_id=row.household_id,
        undoes_id=row.undoes_id,
        kind=LifeKind(row.kind),
        happened_on=row.happened_on,
        data=row.data,
    )
