"""Gather a list: make a draft, add and take out lines, change what a line asks for, delete an empty draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen_list import plain_row
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk, today
from desktop.services.lists import guards
from desktop.services.lists.building import batch_title, fresh_lines, in_print_order, made_rows
from desktop.services.lists.form_choice import NAMES, required_form
from desktop.services.lists.give_backs import give_back_lines, refuse_give_back
from desktop.services.lists.line_clinics import give_clinic
from desktop.services.lists.rows.facts import LineFacts, ReceiptPerson, load_facts
from desktop.services.lists.rows.kinds import usual_kind
from desktop.services.lists.rows.options import LineOptions, stored_options
from desktop.services.lists.waiting import waiting_by_form
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.lists import batches, lines
from desktop.storage.lists import waiting as waiting_rows
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine, LineKind
from desktop.storage.lists.waiting import ReceiptLine

__all__ = [
    "AddLines",
    "ChangeLine",
    "Changed",
    "DeleteDraft",
    "MakeBatch",
    "ReceiptPerson",
    "RemoveLines",
    "add_lines",
    "change_line",
    "delete_draft",
    "make_batch",
    "remove_lines",
]
LONGEST_NOTE = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeBatch:
    """Gather a new list.

    Attributes:
        form_code: which form; its version is that of ``on``.
        on: the date of the list; today unless told, never later than today.
        until: lines of receipts up to this day; ``on`` unless told.
        chosen: only these lines; None for all that wait.
        note: for the office, not printed.
    """

    form_code: str
    on: date | None = None
    until: date | None = None
    chosen: tuple[ReceiptPerson, ...] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLines:
    """Put waiting lines into a draft, behind those that stand there; None for all that wait for its form."""

    batch_id: UUID
    version: int
    chosen: tuple[ReceiptPerson, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLines:
    """Take lines out of a draft; they wait again."""

    batch_id: UUID
    version: int
    line_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """What a draft's line asks for; None leaves it as it is.

    Attributes:
        kind: tăng mới, đóng tiếp, đóng lại, giảm, điều chỉnh. paper: a paper card or sheet is asked for.
        note: stands in the note column before the receipt number.
        clinic_code: the person's first-visit clinic from now on; with ``for_household`` also of every line of the
            household that has none.
    """

    batch_id: UUID
    version: int
    line_id: UUID
    kind: LineKind | None = None
    paper: bool | None = None
    note: str | None = None
    clinic_code: str | None = None
    for_household: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteDraft:
    """Delete a draft that has no lines."""

    batch_id: UUID
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The batch as it stands now; ``lines`` counts those added or taken out."""

    batch_id: UUID
    version: int
    lines: int = 0


def make_batch(desk: Desk, command: MakeBatch) -> Changed:
    """Make a draft with its lines, in the order of their receipts.

    Raises:
        CounterError: nothing waits; the date is later than today; no version of the form holds on it; a chosen line
            already stands in a batch or belongs on another form.
    """
    on = command.on or today(desk)
    if on > today(desk):
        raise CounterError(
            say("Ngày lập {day} còn ở phía trước.", day=format_date(on)), say("Xin chọn hôm nay hoặc ngày trước đó.")
        )
    form = required_form(desk.forms(), command.form_code, on)
    with desk.book.writing() as tx:
        chosen = _chosen(waiting_by_form(tx, desk, on, command.until).get(form.code, ()), command.chosen, form.code)
        batch = open_draft(tx, desk, form.code, on, note=command.note)
        return Changed(batch_id=batch.id, version=batch.version, lines=_append(tx, desk, batch, chosen))


def open_draft(tx: Transaction, desk: Desk, code: str, on: date, *, note: str = "") -> Batch:
    """A new draft without lines, numbered behind all of its form and year."""
    form = required_form(desk.forms(), code, on)
    batch = Batch(
        id=new_key(),
        form_code=form.code,
        form_version=form.version,
        year=on.year,
        number=batches.next_number(tx, form.code, on.year),
        state=BatchState.DRAFT,
        made_on=on,
        note=clean(note),
    )
    batches.insert_batch(tx, batch, by=desk.user.id, at=desk.now())
    journal_act(tx, desk, "list_made", about_batch(batch.id), batch=batch_title(batch), form=form.code)
    return batch


def add_lines(desk: Desk, command: AddLines) -> Changed:
    """Add lines to a draft.

    Raises:
        CounterError: as for :func:`make_batch`; the batch is no draft any more; ``stale`` when it changed meanwhile.
    """
    with desk.book.writing() as tx:
        batch = guards.draft(tx, command.batch_id, command.version)
        waiting = waiting_by_form(tx, desk, batch.made_on).get(batch.form_code, ())
        added = _append(tx, desk, batch, _chosen(waiting, command.chosen, batch.form_code))
        return _changed(tx, desk, batch, added)


def remove_lines(desk: Desk, command: RemoveLines) -> Changed:
    """Take lines out of a draft; those that stay are numbered anew.

    Raises:
        CounterError: as for :func:`add_lines`.
    """
    with desk.book.writing() as tx:
        batch = guards.draft(tx, command.batch_id, command.version)
        removed = lines.delete_lines(tx, batch.id, command.line_ids)
        lines.renumber(tx, batch.id, [line.id for line in lines.of_batch(tx, batch.id)])
        journal_act(tx, desk, "list_lines_removed", about_batch(batch.id), batch=batch_title(batch), lines=removed)
        return _changed(tx, desk, batch, removed)


def change_line(desk: Desk, command: ChangeLine) -> Changed:
    """Change a draft's line and, where it is told, the clinic of its person; ``lines`` counts what changed.

    Raises:
        CounterError: as for :func:`add_lines`; the clinic cannot be stored.
    """
    with desk.book.writing() as tx:
        batch = guards.draft(tx, command.batch_id, command.version)
        line = guards.line_of(tx, batch, command.line_id)
        refuse_give_back(line)
        clinics = 0
        if command.clinic_code is not None:
            clinics = give_clinic(tx, desk, batch, line, command.clinic_code, household=command.for_household)
        before = stored_options(line.kind, line.rows)
        options = LineOptions(
            kind=before.kind if command.kind is None else command.kind,
            paper=before.paper if command.paper is None else command.paper,
            note=before.note if command.note is None else clean(command.note)[:LONGEST_NOTE],
        )
        if options == before:
            return Changed(batch_id=batch.id, version=batch.version, lines=clinics)
        facts = load_facts(tx, desk, [(line.receipt_id, line.person_id)])[line.receipt_id, line.person_id]
        rows = tuple(plain_row(row) for row in made_rows(desk, facts, options))
        lines.change_lines(tx, [replace(line, kind=options.kind, rows=rows)], by=desk.user.id, at=desk.now())
        journal_act(
            tx,
            desk,
            "list_line_changed",
            about_batch(batch.id),
            batch=batch_title(batch),
            person=line.person_id,
            kind=options.kind.value,
            paper=options.paper,
            note=options.note,
        )
        _sort(tx, desk, batch)
        return _changed(tx, desk, batch, max(1, clinics))


def delete_draft(desk: Desk, command: DeleteDraft) -> None:
    """Delete an empty draft; later drafts of its form move up.

    Raises:
        CounterError: it has lines; else as for :func:`add_lines`.
    """
    with desk.book.writing() as tx:
        batch = guards.draft(tx, command.batch_id, command.version)
        if count := len(lines.of_batch(tx, batch.id)):
            raise CounterError(
                say("{batch} còn {count} dòng.", batch=batch_title(batch), count=count),
                say("Xin bỏ các dòng ra khỏi đợt trước; chúng trở lại chờ gom."),
            )
        batches.delete_batch(tx, batch.id, expected_version=batch.version)
        batches.renumber_drafts(tx, batch.form_code, batch.year)
        journal_act(tx, desk, "list_deleted", about_batch(batch.id), batch=batch_title(batch))


def put_into(tx: Transaction, desk: Desk, batch: Batch, line: BatchLine) -> None:
    """Add one line that was made elsewhere to a draft and count its version up."""
    lines.insert_lines(tx, [line], by=desk.user.id, at=desk.now())
    _sort(tx, desk, batch)
    _changed(tx, desk, batch, 1)


def _chosen(
    waiting: Sequence[ReceiptLine], chosen: Sequence[ReceiptPerson] | None, code: str
) -> tuple[ReceiptLine, ...]:
    """The lines to gather; none at all, or one that cannot be gathered, is refused."""
    if chosen is None:
        found = tuple(waiting)
    else:
        wanted = set(chosen)
        found = tuple(line for line in waiting if (line.receipt_id, line.person_id) in wanted)
        if len(found) < len(wanted):
            raise CounterError(
                say(
                    "{count} dòng đã chọn không còn chờ gom cho {form}.",
                    count=len(wanted) - len(found),
                    form=NAMES[code],
                ),
                say("Xin mở lại danh sách chờ gom rồi chọn lại."),
            )
    if not found:
        raise CounterError(
            say("Không có dòng nào chờ gom cho {form}.", form=NAMES[code]),
            say("Xin thu tiền trước, hoặc chọn ngày khác."),
        )
    return found


def _append(tx: Transaction, desk: Desk, batch: Batch, chosen: Sequence[ReceiptLine]) -> int:
    """Write the lines among those of the draft, in the order the form prints; how many."""
    back = {line.corrects_id for line in chosen if line.corrects_id is not None}
    chosen = [line for line in chosen if line.corrects_id is None]
    facts = load_facts(tx, desk, [(line.receipt_id, line.person_id) for line in chosen])
    freed = waiting_rows.freed(tx)
    standing = fresh_lines(tx, desk, batch)
    made = give_back_lines(tx, batch.id, back)
    for line in chosen:
        key = (line.receipt_id, line.person_id)
        made.append(_new_line(desk, batch.id, facts[key], line, freed.get(key)))
    ordered = in_print_order(batch.form_code, (*standing, *made))
    behind = max((line.position for line in standing), default=0)
    new = {line.id for line in made}
    added = [replace(line, position=line.position + behind) for line in ordered if line.id in new]
    lines.insert_lines(tx, added, by=desk.user.id, at=desk.now())
    if standing:
        lines.renumber(tx, batch.id, [line.id for line in ordered])
    journal_act(tx, desk, "list_lines_added", about_batch(batch.id), batch=batch_title(batch), lines=len(made))
    return len(made)


def _new_line(
    desk: Desk, batch_id: UUID, facts: LineFacts, receipt_line: ReceiptLine, corrects_id: UUID | None
) -> BatchLine:
    """A line as it begins: its usual kind, an electronic result, the rows of today."""
    options = LineOptions(kind=usual_kind(facts))
    return BatchLine(
        id=new_key(),
        batch_id=batch_id,
        receipt_id=receipt_line.receipt_id,
        person_id=receipt_line.person_id,
        corrects_id=corrects_id,
        position=1,
        kind=options.kind,
        amount=receipt_line.amount,
        rows=tuple(plain_row(row) for row in made_rows(desk, facts, options)),
    )


def _sort(tx: Transaction, desk: Desk, batch: Batch) -> None:
    """Number the lines as the form prints them."""
    lines.renumber(tx, batch.id, [line.id for line in fresh_lines(tx, desk, batch)])


def _changed(tx: Transaction, desk: Desk, batch: Batch, count: int) -> Changed:
    version = batches.change(tx, batch.id, expected_version=batch.version, by=desk.user.id, at=desk.now())
    return Changed(batch_id=batch.id, version=version, lines=count)
