"""From a bar to its households, and from there to one person: each number is the length of such a list."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.services.board.kinds import Cut, Doubt, HiState, Kept, SiState
from desktop.services.board.model import Board, BoardPerson
from desktop.services.shown import Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which people: each field narrows, and the defaults let everybody of the commune through.

    Attributes:
        hamlet: the key of a row; None for the whole commune (without other communes).
        hi, si: the states wanted; empty for any.
        cut, bucket, insurance: a bar of :func:`~desktop.services.board.breakdowns.breakdown`.
        kept: what became of covers of ``insurance`` that ended in this year; None for any.
        doubt: only people with this doubt. home: only one household.
        text: words of the name, or digits of a phone.
    """

    hamlet: str | None = None
    hi: frozenset[HiState] = frozenset()
    si: frozenset[SiState] = frozenset()
    insurance: Insurance = Insurance.HOUSEHOLD_HI
    cut: Cut | None = None
    bucket: str = ""
    kept: Kept | None = None
    doubt: Doubt | None = None
    home: str | None = None
    text: str = ""


WITHOUT_HI = frozenset({HiState.NONE})
WITHOUT_SI = frozenset({SiState.NONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRow:
    """A household with those of its people who are meant, or one person who belongs to none.

    Attributes:
        home: what ``Where.home`` takes; of a person without a household the person's own key.
        household_id: None for a person without a household.
        head: the head's name; of a person without a household their own. person_id: whom Enter opens.
        people: how many of its people are meant; members: how many live there.
        state: the chip of the last contact. result: what came of it, or since when nobody has a card.
        without_hi, without_si: of the people meant.
    """

    home: str
    household_id: UUID | None
    person_id: UUID
    head: str
    phone: str
    hamlet: str
    hamlet_name: str
    people: int
    members: int
    without_hi: int
    without_si: int
    state: Chip
    result: str
    visited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person as the last level shows them."""

    person_id: UUID
    household_id: UUID | None
    name: str
    born: str
    age: str
    phone: str
    hamlet_name: str
    hi: Chip
    si: Chip
    detail: str
    doubts: tuple[str, ...]


def people_of(board: Board, where: Where) -> tuple[BoardPerson, ...]:
    """The people meant, in Vietnamese order of their names."""
    raise NotImplementedError


def count_of(board: Board, where: Where) -> int:
    """How many people are meant; the length of :func:`people_of`."""
    raise NotImplementedError


def households_of(board: Board, where: Where) -> tuple[HouseholdRow, ...]:
    """Their households, not yet visited first, then by the head's name; ``people`` adds up to :func:`count_of`."""
    raise NotImplementedError


def person_rows(board: Board, people: tuple[BoardPerson, ...]) -> tuple[PersonRow, ...]:
    """People as rows."""
    raise NotImplementedError
