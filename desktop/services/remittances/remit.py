"""Hand money to the agency: one slip for receipts of some days, and taking a slip back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.storage.remittances import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Remit:
    """Hand over what is owed of some days, or of chosen receipts.

    Attributes:
        command_id: the slip's key; a repeated command returns the first result.
        first_day, last_day: the days whose acts are handed over; not used with ``receipt_ids``.
        receipt_ids: only these receipts, with what was taken back of them.
        expected: the sum that the clerk saw; another is refused.
        reference: number of the transfer or of the bank's paper; may be empty.
    """

    command_id: UUID
    source: Source
    expected: Money
    first_day: date | None = None
    last_day: date | None = None
    receipt_ids: tuple[UUID, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverse:
    """Take a slip back, with reason and a supervisor's passphrase (``desktop.services.book.approval.Approval``)."""

    command_id: UUID
    remittance_id: UUID
    reason: str
    approval: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Remitted:
    """The slip as stored; ``number`` as printed (``3/2026``)."""

    remittance_id: UUID
    number: str
    total: Money
    items: int
    repeated: bool


def remit(desk: Desk, command: Remit) -> Remitted | tuple[Problem, ...]:
    """Write slip, items, ledger and journal in one transaction, or nothing."""
    raise NotImplementedError


def reverse(desk: Desk, command: Reverse) -> Remitted | tuple[Problem, ...]:
    """Write the reversal: negated items, reversed ledger; what was handed over is owed again."""
    raise NotImplementedError
