"""A scanned text: known person, known by the old number, new person, or a damaged scan."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity import CardData
from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.people.duplicates import Candidate
from desktop.services.people.person_form import PersonDraft
from desktop.services.shown import Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """The card's person is in the book.

    Attributes:
        by_old_id: found by the 9-digit number only: the 12-digit number is new to the book.
        differences: where card and book say different things.
        draft: the book's person with the card's values, to save when the clerk accepts the differences.
    """

    person_id: UUID
    name: str
    by_old_id: bool
    differences: tuple[Difference, ...]
    draft: PersonDraft
    card: CardData


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """The card's person is not in the book; ``candidates`` may be the same one under other numbers."""

    draft: PersonDraft
    card: CardData
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedScan:
    """What was scanned is no identity card that can be read; the raw text may be corrected and read again."""

    raw: str
    problems: tuple[Problem, ...]


ScanResult = KnownPerson | NewPerson | DamagedScan


def read_scan(desk: Desk, text: str) -> ScanResult:
    """Read a scanned text against the book; reads only."""
    raise NotImplementedError
