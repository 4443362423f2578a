"""The household page: members, relations, cards and chips."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.shown import Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """One member as the page shows them."""

    person_id: UUID
    name: str
    birth: str
    number: str
    relation: str
    relation_label: str
    phone: str
    si: Chip | None
    hi: Chip | None
    card: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdOverview:
    """A household; ``head_name`` is empty only in a damaged book."""

    household_id: UUID
    code: str
    label: str
    head_name: str
    place: str
    chips: tuple[Chip, ...]
    members: tuple[MemberRow, ...]
    former: tuple[MemberRow, ...]


def household_overview(desk: Desk, household_id: UUID) -> HouseholdOverview:
    """Load the page; ``CounterError`` when there is no such household."""
    raise NotImplementedError


def household_of(desk: Desk, person_id: UUID) -> UUID | None:
    """The household a person lives in."""
    raise NotImplementedError
