"""What has been paid for: cycles of voluntary SI and cards of household HI."""

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
