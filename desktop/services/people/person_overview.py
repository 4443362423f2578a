"""The participant page: both covers on one timeline, what was paid, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance, Person
from desktop.services.desk import Desk
from desktop.services.shown import Advice, Chip, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of the timeline, dates inclusive: ``paid``, ``next`` (dashed) or ``gap`` (hatched)."""

    kind: str
    first: date
    last: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A last safe day under the timeline."""

    day: date
    text: str
    insurance: Insurance


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One insurance's lane with its flags."""

    insurance: Insurance
    title: str
    subtitle: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverCard:
    """The facts of one insurance and its advice boxes; empty facts mean never paid here."""

    insurance: Insurance
    facts: tuple[Fact, ...]
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBrief:
    """A receipt in one line."""

    receipt_id: UUID
    number: str
    issued_on: date
    insurance: Insurance
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOverview:
    """Everything the participant page shows, except the renewal (``payment.renewal``)."""

    person: Person
    version: int
    subtitle: str
    place: str
    chips: tuple[Chip, ...]
    household_id: UUID | None
    household_label: str
    household_size: int
    today: date
    first_month: date
    last_month: date
    lanes: tuple[Lane, ...]
    flags: tuple[Flag, ...]
    si: CoverCard
    hi: CoverCard
    receipts: tuple[ReceiptBrief, ...]


def person_overview(desk: Desk, person_id: UUID) -> PersonOverview:
    """Load the page; ``CounterError`` when there is no such person."""
    raise NotImplementedError
