"""What the receipt page loads in one visit to the book, and the papers it can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from desktop.services.book.settings import Settings, load_settings
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import HandOut, preview_paper
from desktop.services.papers.paper import Paper
from desktop.services.payment.receipts import StoredReceipt, get_receipt


class Kind(Enum):
    """The papers of a receipt, by their codes in the catalogue."""

    RECEIPT = "receipt"
    SCHEDULE = "contribution_schedule"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Sight:
    """One paper of one receipt, as it is in view."""

    kind: Kind
    receipt_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The receipts in their order, and the settings with the printers' names."""

    receipts: tuple[StoredReceipt, ...]
    settings: Settings

    def receipt(self, receipt_id: UUID) -> StoredReceipt:
        """The receipt of that key, one of those loaded."""
        return next(one for one in self.receipts if one.receipt_id == receipt_id)


def load_receipts(desk: Desk, receipt_ids: tuple[UUID, ...]) -> Loaded:
    """Load; ``CounterError`` when a receipt is not there."""
    return Loaded(
        receipts=tuple(get_receipt(desk, receipt_id) for receipt_id in receipt_ids), settings=load_settings(desk)
    )


def preview(desk: Desk, sight: Sight) -> Paper:
    """The paper to look at; nothing is recorded."""
    return preview_paper(desk, paper_kind(sight.kind.value), sight.receipt_id)


def hand_out(desk: Desk, sight: Sight, printer: str | None = None) -> HandOut:
    """The paper on its way to a printer or (None) a file."""
    return HandOut(desk, paper_kind(sight.kind.value), sight.receipt_id, printer)
