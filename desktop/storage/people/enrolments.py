"""Who takes part in which insurance (đang tham gia): one row a person and insurance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.tables import enrolments


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """A person's part in an insurance; joining again clears ``ended_on`` and keeps the first ``since``."""

    id: UUID
    person_id: UUID
    insurance: Insurance
    since: date
    ended_on: date | None = None


def enrol_all(
    tx: Transaction, person_ids: Sequence[UUID], insurance: Insurance, since: date, *, by: UUID, at: datetime
) -> None:
    """Let people take part: an enrolment there is is opened again if it had ended, the others get a new one."""
    known = enrolments.c.person_id.in_(list(person_ids)) & (enrolments.c.insurance == insurance.value)
    found = {row.person_id: _enrolment(row) for row in tx.connection.execute(select(enrolments).where(known))}
    for enrolment in found.values():
        if enrolment.ended_on is not None:
            _set_end(tx, enrolment.id, None, by, at)
    new = (person_id for person_id in dict.fromkeys(person_ids) if person_id not in found)
    made = [Enrolment(id=new_key(), person_id=person_id, insurance=insurance, since=since) for person_id in new]
    insert_many(tx, made, by=by, at=at)


def insert_many(tx: Transaction, rows: list[Enrolment], *, by: UUID, at: datetime) -> None:
    """Add enrolments of people who have none yet."""
    if rows:
        tx.connection.execute(insert(enrolments), [_row(row) | {"by": by, "at": at} for row in rows])


def end(tx: Transaction, person_id: UUID, insurance: Insurance, ended_on: date, *, by: UUID, at: datetime) -> bool:
    """Close an enrolment on its last day; whether there was one."""
    for enrolment in of_person(tx, person_id):
        if enrolment.insurance is insurance:
            # paid back from before it began: it ends on its first day
            _set_end(tx, enrolment.id, max(ended_on, enrolment.since), by, at)
            return True
    return False


def of_person(tx: Transaction, person_id: UUID) -> tuple[Enrolment, ...]:
    """A person's enrolments, ended ones too."""
    query = select(enrolments).where(enrolments.c.person_id == person_id).order_by(enrolments.c.insurance)
    return tuple(_enrolment(row) for row in tx.connection.execute(query))


def _set_end(tx: Transaction, enrolment_id: UUID, ended_on: date | None, by: UUID, at: datetime) -> None:
    changing = update(enrolments).where(enrolments.c.id == enrolment_id).values(ended_on=ended_on, by=by, at=at)
    tx.connection.execute(changing)


def _row(enrolment: Enrolment) -> dict[str, Any]:
    return {
        "id": enrolment.id,
        "person_id": enrolment.person_id,
        "insurance": enrolment.insurance.value,
        "since": enrolment.since,
        "ended_on": enrolment.ended_on,
    }


def _enrolment(row: Row[Any]) -> Enrolment:
    return Enrolment(
        id=row.id,
        person_id=row.person_id,
        insurance=Insurance(row.insurance),
        since=row.since,
        ended_on=row.ended_on,
    )
