"""Possible duplicates: strict on numbers, lenient on names, never silent."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Person
from desktop.services.desk import Desk
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """One row of the comparison; ``same`` says whether both agree after folding."""

    label: str
    draft: str
    book: str
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person of the book who may be the one in the draft.

    Attributes:
        certain: the same personal ID, old ID or SI number.
        reasons: codes ``personal_id, old_id, si_number, name_birth``.
        sentence: why, in one Vietnamese sentence.
    """

    person: Person
    version: int
    certain: bool
    reasons: tuple[str, ...]
    sentence: str
    rows: tuple[SideBySide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateDecision:
    """The clerk's answer to one candidate, with its reason."""

    draft_id: UUID
    candidate_id: UUID
    same_person: bool
    reason: str


def find_duplicates(desk: Desk, draft: PersonDraft) -> tuple[Candidate, ...]:
    """Candidates, certain ones first; those once decided as different are left out."""
    raise NotImplementedError


def record_decision(desk: Desk, decision: DuplicateDecision) -> None:
    """Store and journal the decision."""
    raise NotImplementedError
