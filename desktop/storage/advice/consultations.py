"""Consultations (lần tư vấn): what was asked, what was shown, what came of it. Append-only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Text, and_, insert, or_, select, type_coerce

from desktop.storage.book import Transaction
from desktop.storage.people.life_events import records_of
from desktop.storage.tables import consultations


class ConsultationOutcome(StrEnum):
    """What came of a consultation: advised only, enrols, wants to think, declines."""

    ADVISED = "advised"
    ENROLS = "enrols"
    THINKS = "thinks"
    DECLINES = "declines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """One consultation; ``person_id`` is None for a passer-by who is not in the book.

    Attributes:
        promised_on: the day they said they would come.
        inputs: what was entered on the page. content: what was shown and printed, frozen; both plain JSON.
    """

    id: UUID
    person_id: UUID | None
    household_id: UUID | None
    outcome: ConsultationOutcome
    promised_on: date | None
    inputs: Mapping[str, Any]
    content: Mapping[str, Any]
    consulted_on: date
    by: UUID
    at: datetime


def insert_consultation(tx: Transaction, made: Consultation) -> None:
    """Add one; it is never changed afterwards."""
    tx.connection.execute(
        insert(consultations).values(
            id=made.id,
            person_id=made.person_id,
            household_id=made.household_id,
            outcome=made.outcome.value,
            promised_on=made.promised_on,
            inputs=dict(made.inputs),
            content=dict(made.content),
            consulted_on=made.consulted_on,
            consulted_by=made.by,
            consulted_at=made.at,
        )
    )


def get(tx: Transaction, consultation_id: UUID) -> Consultation | None:
    """The consultation with this key."""
    row = tx.connection.execute(select(consultations).where(consultations.c.id == consultation_id)).one_or_none()
    return None if row is None else _consultation(row)


def of_person(tx: Transaction, person_id: UUID, *, limit: int = 50) -> tuple[Consultation, ...]:
    """A person's consultations and those of records merged into theirs, the newest first.

    Those from before the person was in the book are among them: their inputs name the key that the person got later.
    """
    records = records_of(tx, person_id)
    named = or_(*(type_coerce(consultations.c.inputs, Text).contains(str(key)) for key in records))
    before = and_(consultations.c.person_id.is_(None), named)
    query = select(consultations).where(or_(consultations.c.person_id.in_(records), before))
    ordered = query.order_by(consultations.c.consulted_at.desc(), consultations.c.id.desc()).limit(limit)
    return tuple(_consultation(row) for row in tx.connection.execute(ordered))


def between(tx: Transaction, first: date, last: date) -> tuple[Consultation, ...]:
    """Every consultation of some days, the oldest first."""
    query = select(consultations).where(consultations.c.consulted_on.between(first, last))
    ordered = query.order_by(consultations.c.consulted_at, consultations.c.id)
    return tuple(_consultation(row) for row in tx.connection.execute(ordered))


def every(tx: Transaction) -> tuple[Consultation, ...]:
    """All consultations."""
    return tuple(_consultation(row) for row in tx.connection.execute(select(consultations)))


def _consultation(row: Row[Any]) -> Consultation:
    return Consultation(
        id=row.id,
        person_id=row.person_id,
        household_id=row.household_id,
        outcome=ConsultationOutcome(row.outcome),
        promised_on=row.promised_on,
        inputs=row.inputs,
        content=row.content,
        consulted_on=row.consulted_on,
        by=row.consulted_by,
        at=row.consulted_at,
    )
