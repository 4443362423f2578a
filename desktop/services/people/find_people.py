"""Search as you type: rows ready to show, the count when it is ready."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.shown import Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class FindPeople:
    """What was typed: names without marks in any word order, numbers, a phone, a household head, an old commune."""

    text: str
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One found person; ``number`` is the personal ID, else the SI number; chips tell both covers."""

    person_id: UUID
    name: str
    birth: str
    number: str
    place: str
    phone: str
    household: str
    si: Chip | None
    hi: Chip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleCount:
    """How many match; ``text`` says "hơn 1.000" when counting stopped there."""

    count: int
    exact: bool
    text: str


def find_people(desk: Desk, command: FindPeople) -> tuple[PersonRow, ...]:
    """The first rows, unranked."""
    raise NotImplementedError


def count_people(desk: Desk, text: str) -> PeopleCount:
    """The count of the same search."""
    raise NotImplementedError
