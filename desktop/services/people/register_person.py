"""Register a person or change what the book says of them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPerson:
    """A draft and the decisions about its possible duplicates."""

    draft: PersonDraft
    decisions: tuple[DuplicateDecision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredPerson:
    """The person's key and the version now in the book."""

    person_id: UUID
    version: int


def register_person(desk: Desk, command: RegisterPerson) -> RegisteredPerson | tuple[Problem, ...]:
    """Insert, or update under the version loaded; ``CounterError`` when someone else changed it meanwhile."""
    raise NotImplementedError


def load_person_draft(desk: Desk, person_id: UUID) -> PersonDraft:
    """The draft of a person in the book, to be edited."""
    raise NotImplementedError
