"""Households: one head, members with their relation, nobody twice."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Household
from desktop.domain.problem import Problem
from desktop.services.desk import Desk


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
    """A member leaves; cover already paid stays until it ends."""

    household_id: UUID
    person_id: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeHead:
    """Another member becomes head; ``relations`` tells everyone's relation to the new head."""

    household_id: UUID
    new_head_id: UUID
    relations: tuple[MemberEntry, ...]


def create_household(desk: Desk, command: CreateHousehold) -> Household | tuple[Problem, ...]:
    """Create; problems name ``members[i].relation`` or ``members[i].person_id``."""
    raise NotImplementedError


def add_member(desk: Desk, command: AddMember) -> Household | tuple[Problem, ...]:
    """Add; a second head, or someone who lives in another household, is refused."""
    raise NotImplementedError


def remove_member(desk: Desk, command: RemoveMember) -> Household | tuple[Problem, ...]:
    """Remove; the head leaves only after another head was named."""
    raise NotImplementedError


def change_head(desk: Desk, command: ChangeHead) -> Household | tuple[Problem, ...]:
    """Change the head and every relation in one act."""
    raise NotImplementedError
