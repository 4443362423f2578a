"""Remitted against receipts to the đồng (đối soát): which slip holds each receipt, and whether it is confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.storage.remittances import ItemKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledItem:
    """An act and where its money is; ``remittance_id`` None while it is owed."""

    kind: ItemKind
    act_id: UUID
    receipt_id: UUID
    insurance: Insurance
    amount: Money
    day: date
    symbol: str
    number: int
    payer_name: str
    remittance_id: UUID | None
    slip: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """Receipts less voids less counter refunds against remitted and owed; ``agrees`` when to the đồng."""

    items: tuple[ReconciledItem, ...]
    receipts: Money
    voids: Money
    refunds: Money
    remitted: Money
    owed: Money

    @property
    def agrees(self) -> bool:
        """Whether nothing is missing and nothing counted twice."""
        return self.receipts + self.voids + self.refunds == self.remitted + self.owed


def reconcile(desk: Desk, first_day: date | None = None, last_day: date | None = None) -> Reconciliation:
    """All acts of some days, or of the whole book."""
    raise NotImplementedError
