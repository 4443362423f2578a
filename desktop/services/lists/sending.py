"""Send a list: its content is frozen and its number is final."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow
from desktop.services.lists.checking import LineProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class SendBatch:
    """Mark a draft as sent, under the version that the clerk saw."""

    batch_id: UUID
    version: int


def send_batch(desk: Desk, command: SendBatch) -> BatchRow | tuple[LineProblem, ...]:
    """Freeze the list and take the next number of its form and year; or every blocking problem.

    Raises:
        CounterError: it has been sent already; it has no lines; its form no longer holds; ``stale``.
    """
    raise NotImplementedError
