"""The commune's hamlets (thôn, xóm, ấp, tổ dân phố): names, other spellings, how many people the commune counts."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class HamletView:
    """A hamlet with its other spellings and how many people of the book stand under it."""

    id: UUID
    name: str
    counted: int | None
    spellings: tuple[tuple[UUID, str], ...]
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownSpelling:
    """A hamlet as people's addresses write it that belongs to no hamlet, and how many people have it."""

    text: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HamletsView:
    """What the settings' section shows."""

    commune_name: str
    hamlets: tuple[HamletView, ...]
    unknown: tuple[UnknownSpelling, ...]
    without: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveHamlet:
    """A new hamlet (``hamlet_id`` None) or new values for one, as typed; ``counted`` empty: not known."""

    hamlet_id: UUID | None
    name: str
    counted: str = ""


def hamlets_view(desk: Desk) -> HamletsView:
    """The hamlets of the office's commune in Vietnamese order."""
    raise NotImplementedError


def save_hamlet(desk: Desk, command: SaveHamlet) -> UUID | tuple[Problem, ...]:
    """Add or change a hamlet; problems at ``name``, ``counted`` and nothing written."""
    raise NotImplementedError


def add_spelling(desk: Desk, hamlet_id: UUID, text: str) -> tuple[Problem, ...]:
    """People whose address has this spelling count in the hamlet from now on; problems at ``spelling``, none: done."""
    raise NotImplementedError


def remove_spelling(desk: Desk, spelling_id: UUID) -> tuple[Problem, ...]:
    """Take a spelling away again."""
    raise NotImplementedError


def take_from_addresses(desk: Desk) -> int:
    """Set up a hamlet for every spelling that no hamlet has (of at least two people); how many were made."""
    raise NotImplementedError


def close_hamlet(desk: Desk, hamlet_id: UUID) -> tuple[Problem, ...]:
    """A hamlet that was merged into another is no more; its people are unknown until a spelling leads elsewhere."""
    raise NotImplementedError
