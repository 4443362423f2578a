"""What has been paid for: cycles of voluntary SI and cards of health insurance, here or before this book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """A paid cycle (kỳ đóng) of voluntary SI; the months are None for missing time (``TH``)."""

    id: UUID
    person_id: UUID
    receipt_id: UUID
    method: str
    months: int
    first_month: Month | None
    last_month: Month | None
    income: Money
    groups: tuple[str, ...]
    gross: Money
    state_support: Money
    extra_support: Money
    participant_pays: Money
    supported_months: int
    paid_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A paid health insurance card: dates inclusive; ``place`` is None for groups that take no place."""

    id: UUID
    person_id: UUID
    household_id: UUID
    receipt_id: UUID
    group: str
    place: int | None
    share_percent: int
    months: int
    amount: Money
    valid_from: date
    valid_to: date
    paid_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCard:
    """A card that a person holds: paid here, or brought from before this book (trước khi có sổ).

    Attributes:
        household_id: for whom it was paid; None where the source does not say.
        valid_from, amount, paid_on: None where the source does not say; of a card paid here always known.
        continuous_since: since when cover has been without a break up to this card, as the source says.
        receipt_id: None for a card from before this book.
    """

    person_id: UUID
    household_id: UUID | None
    group: str
    place: int | None
    months: int
    amount: Money | None
    valid_from: date | None
    valid_to: date
    paid_on: date | None
    continuous_since: date | None = None
    receipt_id: UUID | None = None


def held(card: Card) -> HeldCard:
    """A card paid here as its holder has it."""
    return HeldCard(
        person_id=card.person_id,
        household_id=card.household_id,
        group=card.group,
        place=card.place,
        months=card.months,
        amount=card.amount,
        valid_from=card.valid_from,
        valid_to=card.valid_to,
        paid_on=card.paid_on,
        receipt_id=card.receipt_id,
    )
