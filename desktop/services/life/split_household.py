"""A household splits (tách hộ), two become one (nhập hộ): places of the year and paid cards stay with who paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.life import LifeKind
from desktop.domain.people import HEAD
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.desk import Desk, today
from desktop.services.life.leave import rearranged
from desktop.services.life.noting import Happened, note, reason_problems, told
from desktop.services.people.households import LONGEST_CODE, MemberEntry
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.people import households
from desktop.storage.people.arrangement import arrangement, found_household


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitHousehold:
    """Some members go and form a household of their own.

    Attributes:
        going: who goes, with the relation in the new household; one is its head.
        staying: relations of who stays, needed when the head goes; who is not named keeps the relation.
        code: of the new household, may be empty.
    """

    household_id: UUID
    new_household_id: UUID
    going: tuple[MemberEntry, ...]
    reason: str
    staying: tuple[MemberEntry, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeHouseholds:
    """Everybody of another household joins this one with the relation to its head; the other closes."""

    household_id: UUID
    other_id: UUID
    coming: tuple[MemberEntry, ...]
    reason: str


def split_household(desk: Desk, command: SplitHousehold) -> Happened | tuple[Problem, ...]:
    """Split; problems name ``going[i].relation``, ``staying[i].relation``, ``going``, ``code``, ``reason``."""
    code = clean(command.code)
    problems = [*reason_problems(command.reason), *_unknown("going", command.going)]
    problems += _unknown("staying", command.staying)
    if len(code) > LONGEST_CODE:
        problems.append(Problem("code", "too_long", {"limit": str(LONGEST_CODE)}))
    if not command.going:
        problems.append(Problem("going", "nobody_goes"))
    elif not any(problem.field.startswith("going") for problem in problems):
        problems += _one_head("going", command.going)
    if problems:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            return _split_in(tx, desk, command, code)
    except Refused as refused:
        return refused.problems


def _split_in(tx: Transaction, desk: Desk, command: SplitHousehold, code: str) -> Happened:
    before = arrangement(tx, [command.household_id])
    living = before[command.household_id]
    going = {entry.person_id: entry.relation for entry in command.going}
    if not going.keys() <= living.keys():
        raise Refused((Problem("going", "not_a_member"),))
    if len(going) == len(living):
        raise Refused((Problem("going", "everybody_goes"),))
    named = {entry.person_id: entry.relation for entry in command.staying}
    staying = {key: named.get(key, relation) for key, relation in living.items() if key not in going}
    _require_one_head("staying", staying.values())
    after = {command.household_id: staying, command.new_household_id: going}
    found_household(tx, command.new_household_id, code, by=desk.user.id, at=desk.now())
    rearranged(tx, desk, after, today(desk))
    head = next(person_id for person_id, relation in going.items() if relation == HEAD)
    data = {
        "before": told({**before, command.new_household_id: {}}),
        "after": told(after),
        "reason": clean(command.reason),
        "new_household": str(command.new_household_id),
        "people": [str(person_id) for person_id in going],
    }
    return note(tx, desk, LifeKind.HOUSEHOLD_SPLIT, head, data, on=today(desk), household_id=command.household_id)


def merge_households(desk: Desk, command: MergeHouseholds) -> Happened | tuple[Problem, ...]:
    """Merge; problems name ``coming[i].relation``, ``coming``, ``other_id``, ``reason``."""
    problems = [*reason_problems(command.reason), *_unknown("coming", command.coming)]
    problems += [
        Problem(f"coming[{index}].relation", "two_heads")
        for index, entry in enumerate(command.coming)
        if entry.relation == HEAD
    ]
    if command.other_id == command.household_id:
        problems.append(Problem("other_id", "same_household"))
    if problems:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            return _merge_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _merge_in(tx: Transaction, desk: Desk, command: MergeHouseholds) -> Happened:
    for field, household_id in (("household_id", command.household_id), ("other_id", command.other_id)):
        found = households.get(tx, household_id)
        if found is None or found.closed_on is not None:
            raise Refused((Problem(field, "household_closed"),))
    before = arrangement(tx, [command.household_id, command.other_id])
    coming = {entry.person_id: entry.relation for entry in command.coming}
    if coming.keys() != before[command.other_id].keys():
        raise Refused((Problem("coming", "relation_of_everybody"),))
    after = {command.household_id: {**before[command.household_id], **coming}, command.other_id: {}}
    rearranged(tx, desk, after, today(desk))
    head = next(person_id for person_id, relation in before[command.household_id].items() if relation == HEAD)
    data = {
        "before": told(before),
        "after": told(after),
        "reason": clean(command.reason),
        "other_household": str(command.other_id),
        "people": [str(person_id) for person_id in coming],
    }
    return note(tx, desk, LifeKind.HOUSEHOLD_MERGED, head, data, on=today(desk), household_id=command.household_id)


def _unknown(field: str, entries: tuple[MemberEntry, ...]) -> list[Problem]:
    return [
        Problem(f"{field}[{index}].relation", "unknown_relation" if entry.relation else "missing_field")
        for index, entry in enumerate(entries)
        if entry.relation not in RELATIONS
    ]


def _one_head(field: str, entries: tuple[MemberEntry, ...]) -> list[Problem]:
    heads = [index for index, entry in enumerate(entries) if entry.relation == HEAD]
    if not heads:
        return [Problem(f"{field}[0].relation", "head_needed")]
    return [Problem(f"{field}[{index}].relation", "two_heads") for index in heads[1:]]


def _require_one_head(field: str, relations: Iterable[str]) -> None:
    heads = list(relations).count(HEAD)
    if heads != 1:
        raise Refused((Problem(field, "two_heads" if heads else "head_needed"),))
