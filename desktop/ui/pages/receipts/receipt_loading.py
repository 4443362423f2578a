"""What the receipt page loads in one visit to the book, and the papers it can show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from desktop.services.book.settings import Settings, load_settings
from desktop.services.desk import Desk
from desktop.services.papers.paper import Paper
from desktop.services.payment.prints import take_back_print
from desktop.services.payment.receipt_papers import preview_receipt, print_receipt, schedule_paper, why_paper
from desktop.services.payment.receipts import StoredReceipt, get_receipt


class Kind(Enum):
    """The papers of a receipt."""

    RECEIPT = "receipt"
    SCHEDULE = "schedule"
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


_PREVIEWS: dict[Kind, Callable[[Desk, UUID], Paper]] = {
    Kind.RECEIPT: preview_receipt,
    Kind.SCHEDULE: schedule_paper,
    Kind.WHY: why_paper,
}


def preview(desk: Desk, sight: Sight) -> Paper:
    """The paper to look at; nothing is recorded."""
    return _PREVIEWS[sight.kind](desk, sight.receipt_id)


@dataclass(slots=True)
class HandOut:
    """A paper on its way to a printer or a file: a receipt is counted before, the others may be printed at will."""

    desk: Desk
    sight: Sight
    paper: Paper | None = None

    def make(self) -> Paper:
        """Count it, if it is counted at all, and make it."""
        is_receipt = self.sight.kind is Kind.RECEIPT
        self.paper = print_receipt(self.desk, self.sight.receipt_id) if is_receipt else preview(self.desk, self.sight)
        return self.paper

    def pdf(self) -> bytes:
        """The same as bytes."""
        return self.make().pdf

    def take_back(self) -> None:
        """Nothing came out of it: the next one is what this one would have been."""
        if self.paper is not None and self.paper.copy:
            take_back_print(self.desk, self.sight.receipt_id, self.paper.copy)
