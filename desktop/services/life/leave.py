"""A member leaves, dies, or another becomes head: the household changes as a whole, in one act with its event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.life import LifeKind
from desktop.domain.people import HEAD
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.desk import Desk, today
from desktop.services.life.noting import Happened, day_problems, note, read_day, reason_problems, told
from desktop.services.life.status import status_of
from desktop.services.people.households import MemberEntry
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import enrolments, households, people
from desktop.storage.people.arrangement import arrangement, rearrange


class Cover(StrEnum):
    """What becomes of cover that is paid: kept to its end, or paid back by a worksheet of its own afterwards."""

    KEEP = "keep"
    REFUND = "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveHousehold:
    """A member leaves today.

    Attributes:
        relations: when the head leaves: everybody who stays, one of them the new head (``00``).
    """

    household_id: UUID
    person_id: UUID
    cover: Cover
    reason: str
    relations: tuple[MemberEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Died:
    """A person died on a day (as typed); ``relations`` as in :class:`LeaveHousehold` when the head died."""

    person_id: UUID
    day: str
    relations: tuple[MemberEntry, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHead:
    """Another member becomes head from today; ``relations`` names everybody with the relation to the new head."""

    household_id: UUID
    relations: tuple[MemberEntry, ...]
    reason: str


Leaving = LeaveHousehold | Died


def leave_household(desk: Desk, command: LeaveHousehold) -> Happened | tuple[Problem, ...]:
    """Leave; with the last member the household closes. A refund is a worksheet of its own."""
    problems = (*reason_problems(command.reason), *_relation_problems(command.relations))
    if problems:
        return problems
    try:
        with desk.book.writing() as tx:
            moved = leave_in(tx, desk, command.household_id, command, today(desk))
            data = {**moved, "reason": clean(command.reason), "cover": command.cover.value}
            return note(
                tx, desk, LifeKind.LEFT, command.person_id, data, on=today(desk), household_id=command.household_id
            )
    except Refused as refused:
        return refused.problems


def die(desk: Desk, command: Died) -> Happened | tuple[Problem, ...]:
    """Note a death: the membership and both enrolments end that day; nothing is paid for the person any more."""
    problems = (*day_problems(desk, command.day, "day"), *_relation_problems(command.relations))
    day = read_day(command.day)
    if problems or day is None:
        return problems
    try:
        with desk.book.writing() as tx:
            return _die_in(tx, desk, command, day)
    except Refused as refused:
        return refused.problems


def _die_in(tx: Transaction, desk: Desk, command: Died, day: date) -> Happened:
    person = people.get(tx, command.person_id)
    if person is None or people.merged_into(tx, command.person_id) is not None:
        raise Refused((Problem("person_id", "unknown_person"),))
    if person.person.birth.earliest > day:
        raise Refused((Problem("day", "before_birth"),))
    if (refusal := status_of(tx, command.person_id).refusal("person_id")) is not None:
        raise Refused((refusal,))
    home = households.of_person(tx, command.person_id)
    moved: Mapping[str, object] = {}
    if home is not None:
        moved = leave_in(tx, desk, home.household.id, command, day)
    data = {**moved, "enrolments": end_enrolments(tx, desk, command.person_id, day), "reason": clean(command.reason)}
    household_id = None if home is None else home.household.id
    return note(tx, desk, LifeKind.DIED, command.person_id, data, on=day, household_id=household_id)


def name_head(desk: Desk, command: NewHead) -> Happened | tuple[Problem, ...]:
    """Change head and relations of the whole household at once."""
    problems = (*reason_problems(command.reason), *_relation_problems(command.relations))
    if problems:
        return problems
    try:
        with desk.book.writing() as tx:
            before = arrangement(tx, [command.household_id])
            wanted = _as_told(before[command.household_id], command.relations)
            after = {command.household_id: wanted}
            rearranged(tx, desk, after, today(desk))
            head = next(person_id for person_id, relation in wanted.items() if relation == HEAD)
            data = {"before": told(before), "after": told(after), "reason": clean(command.reason)}
            return note(tx, desk, LifeKind.HEAD_CHANGED, head, data, on=today(desk), household_id=command.household_id)
    except Refused as refused:
        return refused.problems


def leave_in(tx: Transaction, desk: Desk, household_id: UUID, leaving: Leaving, on: date) -> Mapping[str, object]:
    """Take a person out of a household; what an undo needs. ``Refused`` leaves the transaction."""
    person_id, relations = leaving.person_id, leaving.relations
    before = arrangement(tx, [household_id])
    living = before[household_id]
    if person_id not in living:
        raise Refused((Problem("person_id", "not_a_member"),))
    staying = {other: relation for other, relation in living.items() if other != person_id}
    if living[person_id] == HEAD and staying:
        staying = _as_told(staying, relations)
    after = {household_id: staying}
    rearranged(tx, desk, after, on)
    return {"before": told(before), "after": told(after)}


def rearranged(tx: Transaction, desk: Desk, target: Mapping[UUID, Mapping[UUID, str]], on: date) -> None:
    """Rearrange; what the book does not allow leaves the transaction as ``Refused``."""
    try:
        rearrange(tx, target, on=on, by=desk.user.id, at=desk.now())
    except ConflictError as conflict:
        raise Refused((Problem(conflict.field, conflict.code),)) from conflict


def end_enrolments(tx: Transaction, desk: Desk, person_id: UUID, day: date) -> list[list[str]]:
    """End a person's part in both insurances; which were open, for an undo."""
    ended = []
    for one in enrolments.of_person(tx, person_id):
        if one.ended_on is None:
            enrolments.end(tx, person_id, one.insurance, max(day, one.since), by=desk.user.id, at=desk.now())
            ended.append([one.insurance.value])
    return ended


def _as_told(living: Mapping[UUID, str], relations: tuple[MemberEntry, ...]) -> dict[UUID, str]:
    """Everybody with the relation that was told; all must be named, one of them as head."""
    named = {entry.person_id: entry.relation for entry in relations}
    if not named.keys() <= living.keys():
        raise Refused((Problem("relations", "not_a_member"),))
    wanted = {person_id: named.get(person_id, relation) for person_id, relation in living.items()}
    heads = sum(relation == HEAD for relation in wanted.values())
    if heads != 1:
        raise Refused((Problem("relations", "two_heads" if heads else "head_needed"),))
    return wanted


def _relation_problems(relations: tuple[MemberEntry, ...]) -> tuple[Problem, ...]:
    return tuple(
        Problem(f"relations[{index}].relation", "unknown_relation" if entry.relation else "missing_field")
        for index, entry in enumerate(relations)
        if entry.relation not in RELATIONS
    )
