"""What the page reads from the book in one go."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, BatchState, BatchView, list_batches, open_batch
from desktop.services.lists.replies.numbers import PersonChange, number_changes
from desktop.services.lists.waiting import Waiting, waiting_lines

_REPLIED = {BatchState.ANSWERED, BatchState.CLOSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What waits, all batches, and the one that is open."""

    waiting: Waiting
    batches: tuple[BatchRow, ...]
    opened: Opened | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One batch with the numbers of its replies that the book does not have yet."""

    view: BatchView
    numbers: tuple[PersonChange, ...] = ()


def load_lists(desk: Desk, wanted: UUID | None) -> Lists:
    """Everything; the wanted batch is open, else one that must be looked at, else the newest."""
    batches = list_batches(desk)
    chosen = next((row.batch_id for row in batches if row.batch_id == wanted), None) or _usual(batches)
    opened = None if chosen is None else load_batch(desk, chosen)
    return Lists(waiting=waiting_lines(desk), batches=batches, opened=opened)


def load_batch(desk: Desk, batch_id: UUID) -> Opened:
    """One batch and the numbers of its replies that can still be taken over."""
    view = open_batch(desk, batch_id)
    numbers = number_changes(desk, batch_id) if view.row.state in _REPLIED else ()
    return Opened(view=view, numbers=tuple(one for one in numbers if not one.refused))


def _usual(batches: tuple[BatchRow, ...]) -> UUID | None:
    first = next((row for row in batches if row.to_see), None) or next(iter(batches), None)
    return None if first is None else first.batch_id
