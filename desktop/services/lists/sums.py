"""The sums that must agree: all receipts = sent + in drafts + waiting."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.lists.waiting import listed_sums


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSums:
    """What all receipts say, and where it stands."""

    receipts: Money
    sent: Money
    drafted: Money
    waiting: Money

    @property
    def agree(self) -> bool:
        """Whether the parts make up the whole to the đồng."""
        return self.receipts == self.sent + self.drafted + self.waiting


def read_sums(tx: Transaction) -> ListSums:
    """The sums as the book has them now."""
    found = listed_sums(tx)
    return ListSums(receipts=found.receipts, sent=found.sent, drafted=found.drafted, waiting=found.waiting)
