"""What the clerk reads back before taking the money (đọc lại cho người nộp)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.money import Money
from desktop.services.household_hi.hi_enrolment import HiOffer
from desktop.services.shown import Advice
from desktop.services.voluntary_si.si_enrolment import SiOffer


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackRow:
    """Who, from when to when, how much."""

    name: str
    period: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """The left half of the payment dialog."""

    payer: str
    sentence: str
    rows: tuple[ReadBackRow, ...]
    total: Money
    in_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Money to give back; ``short`` when the payer gave too little; advice for sums under 500 đ."""

    due: Money
    back: Money
    short: Money
    advice: Advice | None


def read_back(payer: str, si: SiOffer | None, si_name: str, hi: HiOffer | None) -> ReadBack:
    """The read-back of an SI offer, a household HI offer, or both."""
    raise NotImplementedError


def tender_choices(total: Money) -> tuple[Money, ...]:
    """Likely sums in notes at or above the total, smallest first, the exact one left out."""
    raise NotImplementedError


def change_of(total: Money, tendered: Money | None) -> Change:
    """Change for what was handed over (None: exactly the total)."""
    raise NotImplementedError
