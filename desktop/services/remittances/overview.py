"""Everything that the remittances page shows, read together."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.desk import Desk
from desktop.services.remittances.owed import Owed, read_owed
from desktop.services.remittances.reconcile import Reconciliation, SlipView, read_reconciliation, read_slips


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What is owed, the slips, and every act with its slip; ``deadline`` is the contract's, in its own words."""

    owed: Owed
    slips: tuple[SlipView, ...]
    reconciliation: Reconciliation


def load_overview(desk: Desk) -> Overview:
    """Read it, from one unchanging state of the book."""
    with desk.book.reading() as tx:
        return Overview(owed=read_owed(tx, desk), slips=read_slips(tx), reconciliation=read_reconciliation(tx))
