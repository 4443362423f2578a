"""What the book knows that a voluntary SI quote needs, loaded once per page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Person, SupportClaim
from desktop.services.book.settings import LocalSupport
from desktop.services.desk import Desk
from desktop.services.people.claims import ClaimDraft
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SiFacts:
    """The person (None while new), their cycles and claims, the local supports, and the day.

    ``supported_elsewhere`` and ``paid_elsewhere`` are months before this book, as the clerk recorded them.
    """

    person_id: UUID
    person: Person | None
    cycles: tuple[Cycle, ...]
    claims: tuple[SupportClaim, ...]
    local_supports: tuple[LocalSupport, ...]
    on: date
    parameters: ParameterSet

    @property
    def last_cycle(self) -> Cycle | None:
        """The newest paid cycle, or None for a first participant."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class SiDraft:
    """The state of the voluntary SI page.

    Attributes:
        new_person: the person's own draft when the book does not hold them yet.
        phone: a phone typed on this page for a person of the book (None: unchanged).
        months: 24, 36, 48 or 60 for ``VS``; the missing months for ``TH``.
        claims: proofs typed on this page; stored with the payment.
        supported_before, paid_before: months outside this book, as the clerk enters them.
    """

    person_id: UUID
    new_person: PersonDraft | None = None
    phone: str | None = None
    income: Money | None = None
    method: str = "12"
    months: int | None = None
    start: Month | None = None
    groups: tuple[str, ...] = ("other",)
    claims: tuple[ClaimDraft, ...] = ()
    supported_before: int = 0
    paid_before: int = 0


def load_si_facts(desk: Desk, person_id: UUID, new_person: PersonDraft | None = None) -> SiFacts:
    """Load the facts; a new person has none but what their draft says."""
    raise NotImplementedError


def initial_si_draft(facts: SiFacts, new_person: PersonDraft | None = None) -> SiDraft:
    """Income, method and group as last time, start after the last paid month; else the lowest income, 12 months."""
    raise NotImplementedError
