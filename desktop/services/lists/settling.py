"""Settle what the agency did not take: correct and list again, refund later, choose the right row, leave; close."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, Handling
from desktop.services.lists.replies.numbers import PersonChange


@dataclass(frozen=True, slots=True, kw_only=True)
class RelistLine:
    """Put a refused or missing line into the next batch of its form.

    Attributes:
        corrections: what to put right of the person first, as the agency says (shown before → after).
    """

    batch_id: UUID
    version: int
    line_id: UUID
    corrections: tuple[PersonChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleLine:
    """Settle a line without listing it again: ``REFUND``, ``ACCEPTED`` (after all) or ``LEFT``; ``NONE`` undoes it."""

    batch_id: UUID
    version: int
    line_id: UUID
    handling: Handling


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseRow:
    """Say that an unclear row of the reply is about this line.

    Attributes:
        changes: numbers of that row to take over, as shown (``row_changes``).
    """

    batch_id: UUID
    version: int
    line_id: UUID
    row_id: UUID
    changes: tuple[PersonChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseBatch:
    """Close an answered batch."""

    batch_id: UUID
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Relisted:
    """Where the line stands now; ``title`` is ``D05-TS · đợt 3/2026``. ``version`` is that of the answered batch."""

    version: int
    draft_id: UUID
    title: str
    line_id: UUID


def relist_line(desk: Desk, command: RelistLine) -> Relisted:
    """Free the old line and put a new one, which names it, into the newest draft of the form of today or a new one.

    Raises:
        CounterError: the line is accepted or settled already; its batch is not answered; ``stale``.
    """
    raise NotImplementedError


def settle_line(desk: Desk, command: SettleLine) -> BatchRow:
    """Note what was done about a line.

    Raises:
        CounterError: the line is accepted or listed again; its batch is not answered; ``stale``.
    """
    raise NotImplementedError


def row_changes(desk: Desk, line_id: UUID, row_id: UUID) -> tuple[PersonChange, ...]:
    """Numbers that an unclear row holds for the person of a line, to show before choosing it."""
    raise NotImplementedError


def choose_row(desk: Desk, command: ChooseRow) -> BatchRow:
    """Give an unclear or missing line the answer of a row.

    Raises:
        CounterError: the row is of another batch; the line has its answer; ``stale``.
    """
    raise NotImplementedError


def close_batch(desk: Desk, command: CloseBatch) -> BatchRow:
    """Close a batch whose every line is settled.

    Raises:
        CounterError: lines are not settled, with their numbers and names; it is not answered; ``stale``.
    """
    raise NotImplementedError
