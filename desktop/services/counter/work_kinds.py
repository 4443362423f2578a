"""What today's work looks like: its kinds, a row, a page of rows; light, because the first page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import SupportClaim
from desktop.services.shown import AmountChange, Chip

AHEAD_DAYS, BACK_DAYS = 45, 30


class Work(StrEnum):
    """The kinds of work; the last three stand on the renewals page only."""

    ALL = "all"
    HI_ENDING = "hi_ending"
    SI_DUE = "si_due"
    PROOF_ENDING = "proof_ending"
    RETURNED = "returned"
    DRAFT = "draft"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days between which something is due: so many behind today and so many ahead."""

    back: int = BACK_DAYS
    ahead: int = AHEAD_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One thing to do: due chip, person, what, amounts, phone; one row a household and insurance.

    Attributes:
        people: who is meant, the person among them.
        safe_day: the last day on which paying changes nothing. after: what changes when it has passed.
        change: this amount beside last time's and why it moved, once the amount is worked out.
        proof: the proof of a group that ends.
    """

    kind: Work
    due: date
    chip: Chip
    person_id: UUID
    household_id: UUID | None
    name: str
    number: str
    place: str
    what: str
    detail: str
    amount: Money | None
    last: str
    phone: str
    hamlet: str = ""
    people: tuple[UUID, ...] = ()
    safe_day: date | None = None
    after: str = ""
    change: AmountChange | None = None
    proof: SupportClaim | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPage:
    """A page of rows and the count of every tab; ``more`` when counting stopped ("hơn 2.000")."""

    rows: tuple[WorkRow, ...]
    counts: Mapping[Work, int]
    more: bool
    offset: int
    footer: str
