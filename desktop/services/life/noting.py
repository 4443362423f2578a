"""Writes an event with its journal entry; what every act on lives shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.partial_date import PartialDate
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.plain import to_plain
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people.arrangement import Arrangement
from desktop.storage.people.life_events import LifeEvent, event_digest, insert_event

LONGEST_REASON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What an act did: the event (its key takes it back), and whose refund of what may be offered."""

    event_id: UUID
    person_id: UUID
    household_id: UUID | None = None


def note(
    tx: Transaction,
    desk: Desk,
    kind: LifeKind,
    person_id: UUID,
    data: Mapping[str, object],
    *,
    on: date,
    household_id: UUID | None = None,
    undoes: LifeEvent | None = None,
    rows: Iterable[Sequence[Any]] = (),
) -> Happened:
    """Add the event and its journal entry, which keeps the digest of the event and of ``rows`` written beside it."""
    event = LifeEvent(
        id=new_key(),
        person_id=person_id,
        household_id=household_id,
        undoes_id=None if undoes is None else undoes.id,
        kind=kind,
        happened_on=on,
        data=to_plain(dict(data)),
    )
    insert_event(tx, event, by=desk.user.id, at=desk.now())
    told = {name: value for name, value in event.data.items() if name in ("reason", "group", "covers") and value != ""}
    if undoes is not None:
        told["what"] = "member_left" if undoes.kind is LifeKind.LEFT else undoes.kind.value
    journal_act(
        tx,
        desk,
        f"life_{kind.value}",
        about_person(person_id),
        event=event.id,
        person=str(person_id),
        day=on,
        rows=event_digest(event, rows),
        **told,
    )
    return Happened(event_id=event.id, person_id=person_id, household_id=household_id)


def read_day(text: str) -> date | None:
    """A whole day as typed, or None."""
    try:
        read = PartialDate.parse(text)
    except ValueError:
        return None
    return read.earliest if read.day is not None else None


def day_problems(desk: Desk, text: str, field: str, *, future: bool = False) -> tuple[Problem, ...]:
    """What is wrong with a typed day: missing, not a day, or still to come where that cannot be."""
    if not text.strip():
        return (Problem(field, "missing_field"),)
    day = read_day(text)
    if day is None:
        return (Problem(field, "bad_date"),)
    return (Problem(field, "day_to_come"),) if not future and day > today(desk) else ()


def reason_problems(reason: str) -> tuple[Problem, ...]:
    """A reason is needed, and short."""
    text = clean(reason)
    if not text:
        return (Problem("reason", "missing_field"),)
    return (Problem("reason", "too_long", {"limit": str(LONGEST_REASON)}),) if len(text) > LONGEST_REASON else ()


def told(arrangement: Arrangement) -> list[list[str]]:
    """An arrangement as an event keeps it: household, person, relation; a household without anybody has two blanks."""
    rows = [
        [str(household), str(person), relation]
        for household, living in arrangement.items()
        for person, relation in living.items()
    ]
    empty = [[str(household), "", ""] for household, living in arrangement.items() if not living]
    return sorted(rows + empty)


def read_told(rows: Iterable[Sequence[str]]) -> dict[UUID, dict[UUID, str]]:
    """The arrangement again."""
    found: dict[UUID, dict[UUID, str]] = {}
    for household, person, relation in rows:
        living = found.setdefault(UUID(household), {})
        if person:
            living[UUID(person)] = relation
    return found
