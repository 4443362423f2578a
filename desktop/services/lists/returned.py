"""Lists whose answer the counter has not gone through yet, for the home page: it must not wait for all of lists."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.lists.titles import batch_title
from desktop.storage.lists import batches
from desktop.storage.lists.batches import BatchState


@dataclass(frozen=True, slots=True)
class ReturnedList:
    """An answered batch; ``to_see`` counts the lines that nobody has settled yet."""

    batch_id: UUID
    title: str
    to_see: int


def returned_lists(desk: Desk) -> tuple[ReturnedList, ...]:
    """Answered batches with lines to look at, the newest first."""
    with desk.book.reading() as tx:
        found = batches.find(tx, states=(BatchState.ANSWERED,))
        sums = batches.sums(tx, [batch.id for batch in found])
    return tuple(
        ReturnedList(batch.id, batch_title(batch), sums[batch.id].open)
        for batch in found
        if batch.id in sums and sums[batch.id].open
    )
