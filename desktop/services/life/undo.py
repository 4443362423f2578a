"""Takes an event back with a reason: what it changed is as before, as far as nothing has moved on since."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.desk import Desk, today
from desktop.services.life import merge_people, split_person
from desktop.services.life.noting import Happened, note, read_told, reason_problems
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import enrolments, life_events
from desktop.storage.people.arrangement import arrangement, rearrange
from desktop.storage.people.life_events import LifeEvent

MOVES_HOUSEHOLD = (
    LifeKind.LEFT,
    LifeKind.DIED,
    LifeKind.HEAD_CHANGED,
    LifeKind.HOUSEHOLD_SPLIT,
    LifeKind.HOUSEHOLD_MERGED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """The event to take back, and why."""

    event_id: UUID
    reason: str


def take_back(desk: Desk, command: TakeBack) -> Happened | tuple[Problem, ...]:
    """Undo by an event of its own; what stands against it is a problem, and nothing changes."""
    if problems := reason_problems(command.reason):
        return problems
    try:
        with desk.book.writing() as tx:
            return take_back_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def take_back_in(tx: Transaction, desk: Desk, command: TakeBack) -> Happened:
    """The same inside a transaction; ``Refused`` leaves it."""
    found = life_events.get(tx, command.event_id)
    if found is None or found.event.kind is LifeKind.UNDONE:
        raise Refused((Problem("event_id", "unknown_event"),))
    if found.undone_by is not None:
        raise Refused((Problem("event_id", "undone_already"),))
    event, reason = found.event, clean(command.reason)
    if event.kind is LifeKind.PEOPLE_MERGED:
        return merge_people.undo_merge(tx, desk, event, reason)
    if event.kind is LifeKind.PERSON_SPLIT:
        return split_person.undo_split(tx, desk, event, reason)
    if event.kind in MOVES_HOUSEHOLD and "before" in event.data:
        _put_back(tx, desk, event)
    if event.kind is LifeKind.DIED:
        _take_part_again(tx, desk, event)
    data = {"reason": reason}
    return note(
        tx, desk, LifeKind.UNDONE, event.person_id, data, on=today(desk), household_id=event.household_id, undoes=event
    )


def _put_back(tx: Transaction, desk: Desk, event: LifeEvent) -> None:
    before, after = read_told(event.data["before"]), read_told(event.data["after"])
    if arrangement(tx, after) != after:
        raise Refused((Problem("event_id", "household_moved_on"),))
    try:
        rearrange(tx, before, on=today(desk), by=desk.user.id, at=desk.now(), returning=True)
    except ConflictError as conflict:
        raise Refused((Problem("event_id", conflict.code),)) from conflict


def _take_part_again(tx: Transaction, desk: Desk, event: LifeEvent) -> None:
    ended = [Insurance(str(name)) for (name,) in event.data.get("enrolments", ())]
    for one in enrolments.of_person(tx, event.person_id):
        if one.insurance in ended and one.ended_on is not None:
            enrolments.enrol_all(tx, [event.person_id], one.insurance, one.since, by=desk.user.id, at=desk.now())
