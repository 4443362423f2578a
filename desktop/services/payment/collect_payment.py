"""Take the money: one transaction, everything or nothing, never twice."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.receipt import Means
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.voluntary_si.si_facts import SiDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SiPart:
    """A voluntary SI enrolment and the amount the clerk read back."""

    draft: SiDraft
    expected: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class HiPart:
    """A household HI enrolment and the amount the clerk read back."""

    draft: HiDraft
    expected: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """Who hands over the money (người nộp tiền); may be another person than the participants."""

    name: str
    number: str = ""
    address: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectPayment:
    """The confirmed payment.

    Attributes:
        command_id: made when the dialog opens; the same id never pays twice, it returns the first result.
        payer: None means the SI participant, else the household's head.
        tendered: what the payer handed over; None means exactly the total.
        drafts: page and subject of the drafts that the payment completes; deleted with it.
    """

    command_id: UUID
    parts: tuple[SiPart | HiPart, ...]
    payer: Payer | None = None
    means: Means = Means.CASH
    tendered: Money | None = None
    decisions: tuple[DuplicateDecision, ...] = ()
    drafts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReceipt:
    """A receipt that is in the book; ``number`` as printed (``0000127``)."""

    receipt_id: UUID
    number: str
    insurance: Insurance
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """The payment as stored; ``repeated`` when this command id had been paid before."""

    payment_id: UUID
    receipts: tuple[IssuedReceipt, ...]
    total: Money
    change: Money
    repeated: bool


def collect_payment(desk: Desk, command: CollectPayment) -> Collected | tuple[Problem, ...]:
    """Pay. ``CounterError`` when the amount is not what the clerk saw (both are named); nothing is half-saved."""
    raise NotImplementedError
