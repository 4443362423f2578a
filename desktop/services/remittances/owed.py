"""What is owed to the agency: receipts, voids and counter refunds that no standing slip holds yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.remittances import ItemKind

AGES: Final = ((0, 1), (2, 7), (8, 30), (31, None))
"""Ages of what is owed, in days from its act to today; the last is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedItem:
    """One act whose money has not been handed to the agency.

    Attributes:
        amount: what it adds to what is owed; negative for a void or a refund.
        day: of the act. issued_on: of its receipt.
    """

    kind: ItemKind
    act_id: UUID
    receipt_id: UUID
    insurance: Insurance
    amount: Money
    day: date
    issued_on: date
    user_id: UUID
    symbol: str
    number: int
    payer_name: str
    means: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed today.

    Attributes:
        ages: the sum of each of :data:`AGES`.
        due_on: the day by which the oldest must be handed over by the contract; None without a deadline in days.
        late: the sum of what is over the deadline.
    """

    items: tuple[OwedItem, ...]
    ages: tuple[Money, ...]
    due_on: date | None
    late: Money
    today: date

    @property
    def total(self) -> Money:
        """All together."""
        return sum((one.amount for one in self.items), Money(0))

    def of(self, insurance: Insurance) -> Money:
        """What is owed of one insurance."""
        return sum((one.amount for one in self.items if one.insurance is insurance), Money(0))


def owed(desk: Desk) -> Owed:
    """What is owed now."""
    raise NotImplementedError


def read_owed(tx: Transaction, desk: Desk) -> Owed:
    """The same inside a transaction."""
    raise NotImplementedError


def deadline_warning(desk: Desk) -> str | None:
    """The sentence of the home page when the deadline nears or is over; None when there is nothing to say."""
    raise NotImplementedError
