"""Contacts with people about their covers (liên hệ): how they were reached, what came of it, when they will come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from desktop.storage.book import Transaction
from desktop.storage.people import people
from desktop.storage.people.life_events import records_of, who_stand_under
from desktop.storage.row_sums import LATER
from desktop.storage.tables import contacts


class Channel(StrEnum):
    """How someone was contacted."""

    CALL = "call"
    MESSAGE = "message"
    VISIT = "visit"
    LETTER = "letter"
    COUNTER = "counter"


class Outcome(StrEnum):
    """What came of it."""

    NOT_REACHED = "not_reached"
    REACHED = "reached"
    PROMISED = "promised"
    AGREED = "agreed"
    REFUSED = "refused"
    WRONG_NUMBER = "wrong_number"
    SENT = "sent"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact; ``household_id`` when it was about the whole household, ``promised_on`` the day they said.

    Attributes:
        contacted_on: the day they were met; results of a visit are typed later than that (``at``).
        round_id: the round of visits it came from, if any.
        met: who was met in the person's place (a wife, a neighbour). papers_left: what was left with them.
    """

    id: UUID
    person_id: UUID
    household_id: UUID | None
    channel: Channel
    outcome: Outcome
    promised_on: date | None
    note: str
    contacted_on: date
    by: UUID
    at: datetime
    round_id: UUID | None = field(default=None, metadata={LATER: True})
    met: str = field(default="", metadata={LATER: True})
    papers_left: str = field(default="", metadata={LATER: True})

    @property
    def order(self) -> tuple[date, datetime, UUID]:
        """What the newest is told by: the day itself, then when it was written."""
        return self.contacted_on, self.at, self.id


_PORTION = 400
_ORDER = (contacts.c.contacted_on, contacts.c.contacted_at, contacts.c.id)


def insert_many(tx: Transaction, made: Sequence[Contact]) -> None:
    """Add contacts; they are never changed afterwards."""
    if made:
        tx.connection.execute(insert(contacts), [_values(one) for one in made])


def get(tx: Transaction, contact_id: UUID) -> Contact | None:
    """The contact with this key."""
    row = tx.connection.execute(select(contacts).where(contacts.c.id == contact_id)).one_or_none()
    return None if row is None else _contact(row)


def of_person(tx: Transaction, person_id: UUID, *, limit: int = 100) -> tuple[Contact, ...]:
    """A person's own contacts and those of the records merged into theirs, the newest first."""
    return _found(tx, contacts.c.person_id.in_(records_of(tx, person_id)), limit)


def of_household(tx: Transaction, household_id: UUID, *, limit: int = 100) -> tuple[Contact, ...]:
    """The contacts that were about a household, the newest first."""
    return _found(tx, contacts.c.household_id == household_id, limit)


def every(tx: Transaction) -> tuple[Contact, ...]:
    """All contacts."""
    return tuple(_contact(row) for row in tx.connection.execute(select(contacts)))


def since(tx: Transaction, day: date) -> tuple[Contact, ...]:
    """All contacts from a day on, the oldest first: what counts for the covers that are due now.

    One with a record that was merged names the person who stays.
    """
    query = select(contacts).where(contacts.c.contacted_on >= day)
    rows = tx.connection.execute(query.order_by(*_ORDER))
    return _under_who_stays(tx, [_contact(row) for row in rows])


def promised(tx: Transaction, first: date, last: date) -> tuple[Contact, ...]:
    """Contacts that name a day between two days, the oldest first."""
    query = select(contacts).where(contacts.c.promised_on.between(first, last))
    rows = tx.connection.execute(query.order_by(*_ORDER))
    return tuple(_contact(row) for row in rows)


def newest_of(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, Contact]:
    """The newest contact of each of these people, however old; who was never contacted is left out."""
    found: dict[UUID, Contact] = {}
    for start in range(0, len(person_ids), _PORTION):
        stays = who_stand_under(tx, person_ids[start : start + _PORTION])
        query = select(contacts).where(contacts.c.person_id.in_(list(stays)))
        rows = tx.connection.execute(query.order_by(*_ORDER))
        found.update({stays[row.person_id]: _contact(row) for row in rows})
    return found


def of_rounds(tx: Transaction, round_ids: Sequence[UUID]) -> tuple[Contact, ...]:
    """Every result of these rounds of visits, the oldest first, under the people who stand for the records now."""
    found: list[Contact] = []
    for start in range(0, len(round_ids), _PORTION):
        wanted = contacts.c.round_id.in_(list(round_ids[start : start + _PORTION]))
        found += [_contact(row) for row in tx.connection.execute(select(contacts).where(wanted).order_by(*_ORDER))]
    return _under_who_stays(tx, found)


def every_of(tx: Transaction, person_ids: Sequence[UUID], since: date = date.min) -> tuple[Contact, ...]:
    """The contacts with these people from a day on, the oldest first."""
    found: list[Contact] = []
    for start in range(0, len(person_ids), _PORTION):
        stays = who_stand_under(tx, person_ids[start : start + _PORTION])
        query = select(contacts).where(contacts.c.person_id.in_(list(stays)), contacts.c.contacted_on >= since)
        found += [replace(_contact(row), person_id=stays[row.person_id]) for row in tx.connection.execute(query)]
    return tuple(sorted(found, key=lambda one: one.order))


def newest(found: Iterable[Contact]) -> Mapping[UUID, Contact]:
    """The newest contact of each person; ``found`` in the order of time."""
    return {one.person_id: one for one in found}


def _under_who_stays(tx: Transaction, found: Sequence[Contact]) -> tuple[Contact, ...]:
    stays = people.stands_for(tx, list({one.person_id for one in found}))
    return tuple(replace(one, person_id=stays.get(one.person_id, one.person_id)) for one in found)


def _found(tx: Transaction, wanted: Any, limit: int) -> tuple[Contact, ...]:
    query = select(contacts).where(wanted).order_by(*(column.desc() for column in _ORDER))
    return tuple(_contact(row) for row in tx.connection.execute(query.limit(limit)))


def _values(one: Contact) -> dict[str, Any]:
    return {
        "id": one.id,
        "person_id": one.person_id,
        "household_id": one.household_id,
        "channel": one.channel.value,
        "outcome": one.outcome.value,
        "promised_on": one.promised_on,
        "note": one.note,
        "contacted_on": one.contacted_on,
        "contacted_by": one.by,
        "contacted_at": one.at,
        "round_id": one.round_id,
        "met": one.met,
        "papers_left": one.papers_left,
    }


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        id=row.id,
        person_id=row.person_id,
        household_id=row.household_id,
        channel=Channel(row.channel),
        outcome=Outcome(row.outcome),
        promised_on=row.promised_on,
        note=row.note,
        contacted_on=row.contacted_on,
        by=row.contacted_by,
        at=row.contacted_at,
        round_id=row.round_id,
        met=row.met,
        papers_left=row.papers_left,
    )
