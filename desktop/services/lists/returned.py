"""Lists whose answer the counter has not gone through yet, for the home page."""

from __future__ import annotations

from desktop.services.desk import Desk
from desktop.services.lists.batch_rows import BatchRow, list_batches
from desktop.storage.lists.batches import BatchState


def returned_lists(desk: Desk) -> tuple[BatchRow, ...]:
    """Answered batches with lines to look at, the newest first."""
    return tuple(row for row in list_batches(desk, states=(BatchState.ANSWERED,)) if row.to_see)
