"""Bring in the agency's reply: first dry, as a preview; then stored, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk, today
from desktop.services.lists import guards
from desktop.services.lists.batch_rows import BatchRow, batch_row
from desktop.services.lists.building import batch_title, loaded_batch
from desktop.services.lists.replies.matching import RowMatch
from desktop.services.lists.replies.numbers import PersonChange, changes_of, take_over_in
from desktop.services.lists.replies.reading import Read, read_reply
from desktop.services.lists.replies.reply_sheet import KIND, TARGETS, ReplySheet
from desktop.services.lists.replies.reply_words import FORMULA, hi_number, si_number
from desktop.services.lists.standing import batch_standing
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.lists import batches, lines, replies, sheet_columns
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine, Outcome
from desktop.storage.lists.replies import Reply, ReplyRow, RowOutcome

__all__ = [
    "ImportReply",
    "PreviewLine",
    "PreviewRow",
    "ReplyPreview",
    "ReplyStored",
    "RowOutcome",
    "import_reply",
    "preview_reply",
]

SAID = {RowOutcome.ACCEPTED: say("Đã nhận"), RowOutcome.REJECTED: say("Không nhận")}


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
    with desk.book.reading() as tx:
        read = read_reply(tx, command.batch_id, command.sheet, command.columns)
        if read.problems and not read.matches:
            return ReplyPreview(rows=(), missing=(), changes=(), problems=read.problems)
        changes = changes_of(tx, _numbers(read))
    return ReplyPreview(
        rows=tuple(_preview_row(match, read, command) for match in read.matches),
        missing=tuple(_preview_line(line, read) for line in read.open_lines if line.id not in read.outcomes),
        changes=changes,
        problems=read.problems,
    )


def import_reply(desk: Desk, command: ImportReply) -> ReplyStored:
    """Store the reply, the outcome of every line and the columns for next time; all or nothing.

    Raises:
        CounterError: it was brought in before (with the day); it is for another batch (which is named); the batch was
            not sent or is closed; a column is missing; a number belongs to someone else; ``stale``.
    """
    with desk.book.writing() as tx:
        batch = guards.sent(tx, command.batch_id)
        if batch.version != command.version:
            raise ConflictError("stale")
        received_on = _received_on(desk, batch, command)
        read = read_reply(tx, batch.id, command.sheet, command.columns)
        if read.problems:
            raise CounterError(read.problems[0], say("Chưa có gì được lưu."))
        changed = {(change.person_id, change.field) for change in command.changes}
        _store_reply(tx, desk, command, read, received_on)
        _store_lines(tx, desk, batch, read)
        take_over_in(tx, desk, command.changes)
        sheet_columns.remember(tx, KIND, command.sheet.headings, command.columns, at=desk.now())
        _answer(tx, desk, batch, received_on)
        _journal(tx, desk, command, read)
        stored = lines.of_batch(tx, batch.id)
        return ReplyStored(
            batch=batch_row(tx, loaded_batch(tx, batch.id)),
            outcomes=Counter(line.outcome for line in stored),
            unknown=sum(match.outcome is RowOutcome.UNKNOWN for match in read.matches),
            changed_people=len({person_id for person_id, _ in changed}),
        )


def _received_on(desk: Desk, batch: Batch, command: ImportReply) -> date:
    """The day of the answer: not before the list was sent, not after today."""
    day = command.received_on or today(desk)
    if day > today(desk) or (batch.sent_on is not None and day < batch.sent_on):
        raise CounterError(
            say("Ngày trả lời {day} không nằm giữa ngày gửi và hôm nay.", day=format_date(day)),
            say("Xin sửa ngày trả lời."),
        )
    return day


def _store_reply(tx: Transaction, desk: Desk, command: ImportReply, read: Read, received_on: date) -> None:
    reply = Reply(
        id=new_key(),
        batch_id=command.batch_id,
        file_name=command.sheet.file_name,
        digest=command.sheet.digest,
        received_on=received_on,
    )
    rows = [_reply_row(match, reply.id, from_1904=command.sheet.from_1904) for match in read.matches]
    replies.insert_reply(tx, reply, rows, by=desk.user.id, at=desk.now())


def _reply_row(match: RowMatch, reply_id: UUID, *, from_1904: bool) -> ReplyRow:
    cells = {name: text for name, text in match.cells.items() if text} | ({"from_1904": "x"} if from_1904 else {})
    return ReplyRow(
        id=new_key(),
        reply_id=reply_id,
        line_id=match.line_id,
        row_number=match.row_number,
        outcome=match.outcome,
        reason=match.reason,
        si_number=si_number(match.cells.get("si_number", ""))[:20],
        hi_number=hi_number(match.cells.get("hi_number", ""))[:20],
        cells=cells,
    )


def _store_lines(tx: Transaction, desk: Desk, batch: Batch, read: Read) -> None:
    """What each line's row says; a line without one is missing, unless an earlier reply has answered it."""
    told = [
        (line.id, *read.outcomes.get(line.id, (Outcome.MISSING, "")))
        for line in read.open_lines
        if line.id in read.outcomes or batch.state is not BatchState.ANSWERED
    ]
    lines.set_outcomes(tx, told, by=desk.user.id, at=desk.now())


def _answer(tx: Transaction, desk: Desk, batch: Batch, received_on: date) -> None:
    batches.change(
        tx,
        batch.id,
        expected_version=batch.version,
        by=desk.user.id,
        at=desk.now(),
        state=BatchState.ANSWERED.value,
        answered_on=batch.answered_on or received_on,
    )


def _journal(tx: Transaction, desk: Desk, command: ImportReply, read: Read) -> None:
    counts = Counter(match.outcome for match in read.matches)
    journal_act(
        tx,
        desk,
        "list_answered",
        about_batch(command.batch_id),
        batch=batch_title(read.batch),
        file=command.sheet.file_name,
        digest=command.sheet.digest,
        accepted=counts[RowOutcome.ACCEPTED],
        rejected=counts[RowOutcome.REJECTED],
        unclear=counts[RowOutcome.UNCLEAR] + counts[RowOutcome.UNKNOWN],
        standing=batch_standing(tx, command.batch_id),
    )


def _numbers(read: Read) -> dict[UUID, dict[str, str]]:
    """The numbers that accepted rows give for people."""
    people = {line.id: line.person_id for line in read.lines}
    told: dict[UUID, dict[str, str]] = {}
    for match in read.matches:
        if match.outcome is RowOutcome.ACCEPTED and match.line_id is not None:
            given = {field: text for field in ("si_number", "hi_number") if (text := match.cells.get(field, ""))}
            told.setdefault(people[match.line_id], {}).update(given)
    return told


def _preview_row(match: RowMatch, read: Read, command: ImportReply) -> PreviewRow:
    line = None if match.line_id is None else read.index.lines[match.line_id]
    heading = command.sheet.headings[command.columns[match.column]] if match.column in command.columns else ""
    return PreviewRow(
        row_number=match.row_number,
        outcome=match.outcome,
        position=None if line is None else line.position,
        name=match.cells.get("name", "").replace(FORMULA, "") if line is None else line.name,
        said=match.reason or SAID.get(match.outcome, ""),
        column=heading or str(say(TARGETS[match.column])) if match.column else "",
    )


def _preview_line(line: BatchLine, read: Read) -> PreviewLine:
    row = line.rows[0] if line.rows else {}
    return PreviewLine(
        position=line.position,
        name=read.index.lines[line.id].name,
        receipt_number=str(row.get("receipt_number") or ""),
        outcome=Outcome.MISSING,
    )
