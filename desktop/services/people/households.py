"""Households: one head, members with their relation, nobody twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.people import HEAD, Household, Member
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_household, journal_act
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import households, people

LONGEST_CODE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEntry:
    """A person of the book and the relation code to the head (``00`` is the head)."""

    person_id: UUID
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateHousehold:
    """A new household of people of the book; exactly one is the head."""

    household_id: UUID
    members: tuple[MemberEntry, ...]
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMember:
    """One more member."""

    household_id: UUID
    member: MemberEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember:
    """A member leaves today; cover already paid stays until it ends."""

    household_id: UUID
    person_id: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeHead:
    """Another member becomes head; ``relations`` tells the others' relation to the new head."""

    household_id: UUID
    new_head_id: UUID
    relations: tuple[MemberEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHouseholdCode:
    """The household's code (mã hộ); empty forgets it."""

    household_id: UUID
    code: str


def create_household(desk: Desk, command: CreateHousehold) -> Household | tuple[Problem, ...]:
    """Create; problems name ``members[i].relation`` or ``members[i].person_id``."""
    code = clean(command.code)
    if problems := (*_member_problems(command.members), *_code_problems(code)):
        return problems
    members = tuple(
        Member(person_id=entry.person_id, relation=entry.relation, since=today(desk)) for entry in command.members
    )
    with desk.book.writing() as tx:
        if problems := tuple(_book_problems(tx, command.members)):
            return problems
        household = Household(id=command.household_id, code=code, members=members)
        households.insert_household(tx, household, by=desk.user.id, at=desk.now())
        journal_household_created(tx, desk, household)
    return household


def journal_household_created(tx: Transaction, desk: Desk, household: Household) -> None:
    """The journal's entry of a new household."""
    told = [{"person": str(member.person_id), "relation": member.relation} for member in household.members]
    journal_act(tx, desk, "household_created", about_household(household.id), code=household.code, members=told)


def add_member(desk: Desk, command: AddMember) -> Household | tuple[Problem, ...]:
    """Add; a second head, or someone who lives in another household, is refused."""
    entry = command.member
    if entry.relation not in RELATIONS:
        return (Problem("member.relation", "unknown_relation"),)
    with desk.book.writing() as tx:
        if people.get(tx, entry.person_id) is None:
            return (Problem("member.person_id", "unknown_person"),)
        try:
            add_in(tx, desk, command.household_id, entry)
        except ConflictError as conflict:
            return (Problem(f"member.{conflict.field}", conflict.code),)
        return _household(tx, command.household_id)


def add_in(tx: Transaction, desk: Desk, household_id: UUID, entry: MemberEntry) -> None:
    """The same inside a transaction; ``ConflictError`` leaves it to the caller to give up."""
    member = Member(person_id=entry.person_id, relation=entry.relation, since=today(desk))
    households.add_member(tx, household_id, member, by=desk.user.id, at=desk.now())
    journal_act(
        tx, desk, "member_added", about_household(household_id), person=entry.person_id, relation=entry.relation
    )


def change_relation_in(tx: Transaction, desk: Desk, household_id: UUID, entry: MemberEntry) -> None:
    """Correct a member's relation inside a transaction."""
    households.change_relation(tx, household_id, entry.person_id, entry.relation, by=desk.user.id, at=desk.now())
    journal_act(
        tx, desk, "relation_changed", about_household(household_id), person=entry.person_id, relation=entry.relation
    )


def remove_member(desk: Desk, command: RemoveMember) -> Household | tuple[Problem, ...]:
    """Remove; the head leaves only after another head was named. Cards and cycles already paid stay as they are."""
    with desk.book.writing() as tx:
        try:
            households.remove_member(
                tx, command.household_id, command.person_id, until=today(desk), by=desk.user.id, at=desk.now()
            )
        except ConflictError as conflict:
            return (Problem(conflict.field, conflict.code),)
        journal_act(
            tx,
            desk,
            "member_removed",
            about_household(command.household_id),
            person=command.person_id,
            reason=clean(command.reason),
            cover="kept",
        )
        return _household(tx, command.household_id)


def change_head(desk: Desk, command: ChangeHead) -> Household | tuple[Problem, ...]:
    """Change the head and every relation in one act."""
    relations = {entry.person_id: entry.relation for entry in command.relations}
    problems = tuple(
        Problem(f"relations[{index}].relation", "unknown_relation")
        for index, entry in enumerate(command.relations)
        if entry.relation not in RELATIONS
    )
    if problems:
        return problems
    with desk.book.writing() as tx:
        try:
            households.change_head(
                tx, command.household_id, command.new_head_id, relations=relations, by=desk.user.id, at=desk.now()
            )
        except ConflictError as conflict:
            return (Problem(conflict.field, conflict.code),)
        journal_act(tx, desk, "head_changed", about_household(command.household_id), person=command.new_head_id)
        return _household(tx, command.household_id)


def set_code(desk: Desk, command: SetHouseholdCode) -> Household | tuple[Problem, ...]:
    """Change the household's code; the same code elsewhere joins nobody."""
    code = clean(command.code)
    if problems := _code_problems(code):
        return problems
    with desk.book.writing() as tx:
        households.set_code(tx, command.household_id, code)
        journal_act(tx, desk, "household_code_set", about_household(command.household_id), code=code)
        return _household(tx, command.household_id)


def _household(tx: Transaction, household_id: UUID) -> Household:
    found = households.get(tx, household_id)
    assert found is not None
    return found.household


def _code_problems(code: str) -> tuple[Problem, ...]:
    return (Problem("code", "too_long", {"limit": str(LONGEST_CODE)}),) if len(code) > LONGEST_CODE else ()


def _member_problems(members: tuple[MemberEntry, ...]) -> tuple[Problem, ...]:
    if not members:
        return (Problem("members", "missing_field"),)
    found = []
    heads = [index for index, entry in enumerate(members) if entry.relation == HEAD]
    if not heads:
        found.append(Problem("members[0].relation", "head_needed"))
    found += [Problem(f"members[{index}].relation", "two_heads") for index in heads[1:]]
    seen: set[UUID] = set()
    for index, entry in enumerate(members):
        if entry.relation not in RELATIONS:
            found.append(Problem(f"members[{index}].relation", "unknown_relation"))
        if entry.person_id in seen:
            found.append(Problem(f"members[{index}].person_id", "member_twice"))
        seen.add(entry.person_id)
    return tuple(found)


def _book_problems(tx: Transaction, members: tuple[MemberEntry, ...]) -> Iterator[Problem]:
    known = people.get_many(tx, [entry.person_id for entry in members])
    for index, entry in enumerate(members):
        field = f"members[{index}].person_id"
        if entry.person_id not in known:
            yield Problem(field, "unknown_person")
        elif households.of_person(tx, entry.person_id) is not None:
            yield Problem(field, "member_elsewhere", {"name": known[entry.person_id].person.full_name})
