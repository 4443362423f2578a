"""Bring in the agency's reply: first dry, as a preview; then stored, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow
from desktop.services.lists.replies.numbers import PersonChange
from desktop.services.lists.replies.reply_sheet import ReplySheet
from desktop.storage.lists.lines import Outcome
from desktop.storage.lists.replies import RowOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReply:
    """A reply to a batch.

    Attributes:
        columns: column of each target, as the clerk left them.
        received_on: the day the agency answered; today unless told.
        changes: numbers to take over, of those the preview showed.
    """

    batch_id: UUID
    version: int
    sheet: ReplySheet
    columns: Mapping[str, int]
    received_on: date | None = None
    changes: tuple[PersonChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One row of the reply and what would become of it.

    Attributes:
        row_number: in the sheet. column: the heading a problem is about, or empty.
        position: of the line it answers, None if none. name: as the line has it, else as the row.
        said: result and reason, one line.
    """

    row_number: int
    outcome: RowOutcome
    position: int | None
    name: str
    said: str
    column: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """A sent line that the reply leaves out or does not answer for certain."""

    position: int
    name: str
    receipt_number: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyPreview:
    """What a reply would do; nothing is stored.

    Attributes:
        rows: every row of the sheet. missing: sent lines without a row.
        changes: SI and card numbers for people, before → after; each can be left out.
        problems: sentences that stop the import (columns not chosen, the reply is for another batch …).
    """

    rows: tuple[PreviewRow, ...]
    missing: tuple[PreviewLine, ...]
    changes: tuple[PersonChange, ...]
    problems: tuple[str, ...] = ()

    def count(self, outcome: RowOutcome) -> int:
        """How many rows say so."""
        return sum(row.outcome is outcome for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyStored:
    """The batch after the import, the counts by outcome of its lines, and how many rows were about nobody."""

    batch: BatchRow
    outcomes: Mapping[Outcome, int]
    unknown: int
    changed_people: int


def preview_reply(desk: Desk, command: ImportReply) -> ReplyPreview:
    """The dry run; ``version`` and ``changes`` are not looked at."""
    raise NotImplementedError


def import_reply(desk: Desk, command: ImportReply) -> ReplyStored:
    """Store the reply, the outcome of every line and the columns for next time; all or nothing.

    Raises:
        CounterError: it was brought in before (with the day); it is for another batch (which is named); the batch was
            not sent or is closed; a column is missing; a number belongs to someone else; ``stale``.
    """
    raise NotImplementedError
