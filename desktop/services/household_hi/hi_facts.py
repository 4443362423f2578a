"""What the book knows that a household HI quote needs, loaded once per page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from desktop.domain.covers import Card
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Household, Person, SupportClaim
from desktop.services.desk import Desk
from desktop.services.people.claims import ClaimDraft
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """A member of the book: person, their cards (newest first), their claims."""

    person: Person
    cards: tuple[Card, ...]
    claims: tuple[SupportClaim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HiFacts:
    """The household (None while new), what its members hold, places taken this calendar year, last payment."""

    household_id: UUID
    household: Household | None
    members: Mapping[UUID, MemberFacts] = field(default_factory=dict)
    already_paid_this_year: int = 0
    last_total: Money | None = None
    last_paid_on: date | None = None
    odd_months_allowed: bool = False
    on: date
    parameters: ParameterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRow:
    """One line of the household table, in the clerk's order.

    Attributes:
        months: 0 takes the person out of this payment (covered elsewhere).
        group: ``household``, a supported group, ``covered_elsewhere`` or ``budget_paid``.
        covered_until: last day of a card that the book does not hold, as text; empty when none.
    """

    person_id: UUID
    relation: str
    months: int = 12
    group: str = "household"
    covered_until: str = ""
    claim: ClaimDraft | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiDraft:
    """The state of the household HI page; ``new_people`` are drafts of rows whose person is not in the book."""

    household_id: UUID
    is_new: bool
    rows: tuple[HiRow, ...] = ()
    new_people: tuple[PersonDraft, ...] = ()
    phone: str | None = None
    phone_of: UUID | None = None


def load_hi_facts(desk: Desk, household_id: UUID, people: tuple[UUID, ...] = ()) -> HiFacts:
    """Facts of a household, and of other people of the book who were added to the page."""
    raise NotImplementedError


def initial_hi_draft(desk: Desk, person_id: UUID, new_person: PersonDraft | None = None) -> HiDraft:
    """The person's household as it paid last time; a new household with the person as head where there is none."""
    raise NotImplementedError
