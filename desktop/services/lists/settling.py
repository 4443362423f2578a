"""Settle what the agency did not take: correct and list again, refund later, choose the right row, leave; close."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen_list import plain_row
from desktop.domain.texts.phrases import joined, say
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk, today
from desktop.services.lists import guards
from desktop.services.lists.batch_rows import BatchRow, batch_row
from desktop.services.lists.batches import is_settled, unsettled
from desktop.services.lists.building import batch_title, loaded_batch, made_rows
from desktop.services.lists.drafts import open_draft, put_into
from desktop.services.lists.form_choice import form_code, required_form
from desktop.services.lists.give_backs import take_back_again
from desktop.services.lists.replies.numbers import PersonChange, changes_of, take_over_in
from desktop.services.lists.replies.reading import ANSWERS
from desktop.services.lists.replies.reply_words import read_answer
from desktop.services.lists.rows.facts import load_facts
from desktop.services.lists.rows.options import stored_options
from desktop.services.lists.standing import batch_standing
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.lists import batches, lines, replies
from desktop.storage.lists import waiting as waiting_rows
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.give_backs import gives_back
from desktop.storage.lists.lines import BatchLine, Handling, Outcome
from desktop.storage.lists.replies import ReplyRow, RowOutcome
from desktop.storage.people import people

MOST_NAMED = 5


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
    with desk.book.writing() as tx:
        batch, line = _open_line(tx, command.batch_id, command.version, command.line_id)
        _refuse_taken_back(tx, line)
        take_over_in(tx, desk, command.corrections)
        lines.set_handling(tx, line.id, Handling.RELISTED, active=False, by=desk.user.id, at=desk.now())
        draft = _draft_for(tx, desk, line)
        new_id = _list_again(tx, desk, draft, line)
        journal_act(
            tx,
            desk,
            "list_line_relisted",
            about_batch(batch.id),
            batch=batch_title(batch),
            person=line.person_id,
            into=batch_title(draft),
            standing=batch_standing(tx, batch.id),
        )
        version = _touch(tx, desk, batch)
        return Relisted(version=version, draft_id=draft.id, title=batch_title(draft), line_id=new_id)


def settle_line(desk: Desk, command: SettleLine) -> BatchRow:
    """Note what was done about a line.

    Raises:
        CounterError: the line is accepted or listed again; its batch is not answered; ``stale``.
    """
    if command.handling is Handling.RELISTED:
        raise ValueError("a line is listed again by relist_line")
    with desk.book.writing() as tx:
        batch = guards.answered(tx, command.batch_id, command.version)
        line = guards.line_of(tx, batch, command.line_id)
        if line.outcome is Outcome.ACCEPTED or line.handling is Handling.RELISTED:
            raise _settled(line)
        handled = command.handling
        lines.set_handling(tx, line.id, handled, active=line.active, by=desk.user.id, at=desk.now())
        journal_act(
            tx,
            desk,
            "list_line_settled",
            about_batch(batch.id),
            batch=batch_title(batch),
            person=line.person_id,
            handling=handled.value,
            standing=batch_standing(tx, batch.id),
        )
        _touch(tx, desk, batch)
        return batch_row(tx, loaded_batch(tx, batch.id))


def row_changes(desk: Desk, line_id: UUID, row_id: UUID) -> tuple[PersonChange, ...]:
    """Numbers that an unclear row holds for the person of a line, to show before choosing it."""
    with desk.book.reading() as tx:
        line, row = lines.get(tx, line_id), replies.get_row(tx, row_id)
        if line is None or row is None:
            return ()
        return changes_of(tx, {line.person_id: {"si_number": row.si_number, "hi_number": row.hi_number}})


def choose_row(desk: Desk, command: ChooseRow) -> BatchRow:
    """Give an unclear or missing line the answer of a row.

    Raises:
        CounterError: the row is of another batch; the line has its answer; the row's result is not understood;
            ``stale``.
    """
    with desk.book.writing() as tx:
        batch, line = _open_line(tx, command.batch_id, command.version, command.line_id)
        row = next((one for one in replies.rows_of_batch(tx, batch.id) if one.id == command.row_id), None)
        if row is None:
            raise CounterError(say("Dòng trả lời này không thuộc đợt đang mở."), say("Xin mở lại đợt rồi chọn lại."))
        outcome, reason = _answer_of(row)
        lines.set_outcomes(tx, [(line.id, outcome, reason)], by=desk.user.id, at=desk.now())
        take_over_in(tx, desk, command.changes)
        journal_act(
            tx,
            desk,
            "list_row_chosen",
            about_batch(batch.id),
            batch=batch_title(batch),
            person=line.person_id,
            row=row.row_number,
            outcome=outcome.value,
            standing=batch_standing(tx, batch.id),
        )
        _touch(tx, desk, batch)
        return batch_row(tx, loaded_batch(tx, batch.id))


def close_batch(desk: Desk, command: CloseBatch) -> BatchRow:
    """Close a batch whose every line is settled.

    Raises:
        CounterError: lines are not settled, with their numbers and names; it is not answered; ``stale``.
    """
    with desk.book.writing() as tx:
        batch = guards.answered(tx, command.batch_id, command.version)
        _require_settled(tx, batch)
        batches.change(
            tx,
            batch.id,
            expected_version=batch.version,
            by=desk.user.id,
            at=desk.now(),
            state=BatchState.CLOSED.value,
            closed_on=today(desk),
        )
        told = {"batch": batch_title(batch), "standing": batch_standing(tx, batch.id)}
        journal_act(tx, desk, "list_closed", about_batch(batch.id), **told)
        return batch_row(tx, loaded_batch(tx, batch.id))


def _require_settled(tx: Transaction, batch: Batch) -> None:
    own = lines.of_batch(tx, batch.id)
    known = people.who_stand(tx, list({line.person_id for line in own}))
    left = unsettled(own, {person_id: record.person for person_id, record in known.items()})
    if left:
        more = say("và {count} dòng nữa", count=len(left) - MOST_NAMED) if len(left) > MOST_NAMED else ""
        raise CounterError(
            say(
                "Còn {count} dòng chưa xử lý: {lines}.", count=len(left), lines=joined("; ", (*left[:MOST_NAMED], more))
            ),
            say("Xin xử lý từng dòng rồi đóng đợt."),
        )


def _open_line(tx: Transaction, batch_id: UUID, version: int, line_id: UUID) -> tuple[Batch, BatchLine]:
    batch = guards.answered(tx, batch_id, version)
    line = guards.line_of(tx, batch, line_id)
    if is_settled(line):
        raise _settled(line)
    return batch, line


def _refuse_taken_back(tx: Transaction, line: BatchLine) -> None:
    """A receipt that was voided, or paid back and told so, is not sent again; the line that takes it back may be."""
    if gives_back(line):
        return
    if not line.active or lines.correcting(tx, [line.id]):
        raise CounterError(
            say("Biên lai của dòng {position} đã hủy hoặc đã hoàn trả nên không gửi lại.", position=line.position),
            say("Xin hỏi cơ quan BHXH rồi ghi đã nhận, hoặc để nguyên."),
        )


def _settled(line: BatchLine) -> CounterError:
    return CounterError(
        say("Dòng {position} đã xử lý xong.", position=line.position), say("Xin mở lại đợt để xem kết quả.")
    )


def _draft_for(tx: Transaction, desk: Desk, line: BatchLine) -> Batch:
    """The newest draft of the form that the line belongs on today, or a new one."""
    day = today(desk)
    receipt_line = next(
        one for one in waiting_rows.of_receipts(tx, [line.receipt_id]) if one.person_id == line.person_id
    )
    code = form_code(desk.forms(), receipt_line.insurance, receipt_line.group, day)
    version = required_form(desk.forms(), code, day).version
    drafts = batches.find(tx, form_code=code, states=(BatchState.DRAFT,))
    found = next((draft for draft in drafts if draft.form_version == version), None)
    return found or open_draft(tx, desk, code, day)


def _list_again(tx: Transaction, desk: Desk, draft: Batch, line: BatchLine) -> UUID:
    if gives_back(line):
        back = take_back_again(tx, draft.id, line)
        put_into(tx, desk, draft, replace(back, position=len(lines.of_batch(tx, draft.id)) + 1))
        return back.id
    facts = load_facts(tx, desk, [(line.receipt_id, line.person_id)])[line.receipt_id, line.person_id]
    options = stored_options(line.kind, line.rows)
    new = BatchLine(
        id=new_key(),
        batch_id=draft.id,
        receipt_id=line.receipt_id,
        person_id=line.person_id,
        corrects_id=line.id,
        position=len(lines.of_batch(tx, draft.id)) + 1,
        kind=line.kind,
        amount=line.amount,
        rows=tuple(plain_row(row) for row in made_rows(desk, facts, options)),
    )
    put_into(tx, desk, draft, new)
    return new.id


def _answer_of(row: ReplyRow) -> tuple[Outcome, str]:
    """What a row says of the line it is chosen for."""
    has_result = "result" in row.cells
    answer = read_answer(row.cells.get("result", ""), row.cells.get("reason", ""), has_result=has_result)
    if answer.outcome is RowOutcome.UNCLEAR:
        raise CounterError(
            say("Không hiểu kết quả “{text}” của dòng {row}.", text=row.cells.get("result", ""), row=row.row_number),
            say("Xin hỏi cơ quan BHXH, rồi ghi đã nhận hoặc sửa và gửi lại."),
        )
    return ANSWERS[answer.outcome], answer.reason


def _touch(tx: Transaction, desk: Desk, batch: Batch) -> int:
    return batches.change(tx, batch.id, expected_version=batch.version, by=desk.user.id, at=desk.now())
