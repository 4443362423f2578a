"""Remitted against receipts to the đồng (đối soát): which slip holds each receipt, and whether it is confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.texts.phrases import say
from desktop.services.remittances.remit import shown_number
from desktop.storage import remittance_acts, remittances
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.remittance_acts import OwedAct
from desktop.storage.remittances import Confirmation, ItemKind, Remittance

KIND_NAMES: Final = {
    ItemKind.RECEIPT: say("biên lai"),
    ItemKind.VOID: say("hủy biên lai"),
    ItemKind.REFUND: say("hoàn trả"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledItem:
    """An act and where its money is; ``slip`` empty while it is owed."""

    act: OwedAct
    slip: str
    made_on: date | None
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """Receipts less voids less counter refunds against remitted and owed; ``agrees`` when to the đồng."""

    items: tuple[ReconciledItem, ...]

    @property
    def receipts(self) -> Money:
        """All receipts."""
        return self._sum(one for one in self.items if one.act.kind is ItemKind.RECEIPT)

    @property
    def voids(self) -> Money:
        """What voids took away; not positive."""
        return self._sum(one for one in self.items if one.act.kind is ItemKind.VOID)

    @property
    def refunds(self) -> Money:
        """What the counter paid back; not positive."""
        return self._sum(one for one in self.items if one.act.kind is ItemKind.REFUND)

    @property
    def remitted(self) -> Money:
        """What standing slips hold."""
        return self._sum(one for one in self.items if one.slip)

    @property
    def confirmed(self) -> Money:
        """The part of it that was confirmed."""
        return self._sum(one for one in self.items if one.confirmed)

    @property
    def owed(self) -> Money:
        """The rest."""
        return self._sum(one for one in self.items if not one.slip)

    @staticmethod
    def _sum(items: Iterable[ReconciledItem]) -> Money:
        return sum((one.act.amount for one in items), Money(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipView:
    """A slip with what became of it."""

    slip: Remittance
    number: str
    items: int
    reversed_by: str
    reverses: str
    confirmation: Confirmation | None
    made_by: str

    @property
    def standing(self) -> bool:
        """Whether it counts: no reversal, and not reversed."""
        return not self.reversed_by and not self.reverses

    @property
    def difference(self) -> Money:
        """Confirmed less handed over; nothing while it is not confirmed."""
        return Money(0) if self.confirmation is None else self.confirmation.amount - self.slip.total


def read_reconciliation(tx: Transaction, first_day: date = date.min, last_day: date = date.max) -> Reconciliation:
    """All acts of some days, or of the whole book."""
    slips = {slip.id: slip for slip in remittances.every(tx)}
    confirmed = {one.remittance_id for one in remittances.confirmations(tx)}
    return Reconciliation(items=tuple(_items(remittance_acts.acts_between(tx, first_day, last_day), slips, confirmed)))


def _items(acts: Iterable[OwedAct], slips: dict[UUID, Remittance], confirmed: set[UUID]) -> Iterator[ReconciledItem]:
    for act in acts:
        slip = None if act.remittance_id is None else slips[act.remittance_id]
        yield ReconciledItem(
            act=act,
            slip="" if slip is None else shown_number(slip),
            made_on=None if slip is None else slip.made_on,
            confirmed=act.remittance_id in confirmed,
        )


def read_slips(tx: Transaction) -> tuple[SlipView, ...]:
    """All slips and reversals, the latest first."""
    slips = remittances.every(tx)
    numbers = {slip.id: shown_number(slip) for slip in slips}
    reversed_by = {slip.reverses_id: numbers[slip.id] for slip in slips if slip.reverses_id is not None}
    confirmed = {one.remittance_id: one for one in remittances.confirmations(tx)}
    counts, names = remittances.item_counts(tx), {user.id: user.name for user in users.all_users(tx)}
    return tuple(
        SlipView(
            slip=slip,
            number=numbers[slip.id],
            items=counts.get(slip.id, 0),
            reversed_by=reversed_by.get(slip.id, ""),
            reverses="" if slip.reverses_id is None else numbers[slip.reverses_id],
            confirmation=confirmed.get(slip.id),
            made_by=names.get(slip.made_by, ""),
        )
        for slip in slips
    )
