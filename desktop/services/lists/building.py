"""Lines of a batch with their rows as the book has them now, and the list they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.errors import CounterError
from desktop.domain.papers.agency_list import AgencyList, Row
from desktop.domain.papers.forms import Form
from desktop.domain.papers.frozen_list import plain_row, typed_row
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk
from desktop.services.lists.form_choice import NAMES
from desktop.services.lists.rows.content import ListHead, make_list, print_key
from desktop.services.lists.rows.facts import LineFacts, load_facts
from desktop.services.lists.rows.hi_rows import hi_rows
from desktop.services.lists.rows.options import LineOptions, stored_options
from desktop.services.lists.rows.si_rows import si_rows
from desktop.services.lists.titles import batch_title
from desktop.storage.book import Transaction
from desktop.storage.lists import batches, lines
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.give_backs import gives_back
from desktop.storage.lists.lines import BatchLine

__all__ = [
    "batch_title",
    "form_of",
    "fresh_lines",
    "in_print_order",
    "list_of",
    "loaded_batch",
    "made_rows",
    "typed_rows",
]


def loaded_batch(tx: Transaction, batch_id: UUID) -> Batch:
    """A batch; ``CounterError`` when there is none of that key."""
    batch = batches.get(tx, batch_id)
    if batch is None:
        raise CounterError(say("Không thấy đợt danh sách này trong sổ."), say("Xin mở lại trang Danh sách."))
    return batch


def form_of(desk: Desk, batch: Batch) -> Form:
    """The version of the form that a batch is made by.

    Raises:
        CounterError: this program does not have that version.
    """
    try:
        return desk.forms().of_version(batch.form_code, batch.form_version)
    except KeyError as error:
        name = f"{NAMES.get(batch.form_code, batch.form_code)} ({batch.form_version})"
        raise CounterError(
            say("Chương trình không có {form}.", form=name), say("Xin cập nhật chương trình trên máy này rồi mở lại.")
        ) from error


def made_rows(desk: Desk, facts: LineFacts, options: LineOptions) -> tuple[Row, ...]:
    """The rows of a receipt line as the book has it now; at least one."""
    maker = si_rows if isinstance(facts.cover, Cycle) else hi_rows
    return maker(facts, options, desk.parameters, desk.places)


def typed_rows(line: BatchLine) -> tuple[Row, ...]:
    """The rows of a line as they are stored."""
    return tuple(typed_row(row) for row in line.rows)


def fresh_lines(tx: Transaction, desk: Desk, batch: Batch) -> tuple[BatchLine, ...]:
    """The lines in the order they print: of a draft with rows made anew from the book, else as they were sent."""
    stored = lines.of_batch(tx, batch.id)
    if batch.state is not BatchState.DRAFT:
        return stored
    facts = load_facts(tx, desk, [(line.receipt_id, line.person_id) for line in stored])
    return in_print_order(batch.form_code, [_fresh(desk, line, facts) for line in stored])


def in_print_order(form_code: str, made: Sequence[BatchLine]) -> tuple[BatchLine, ...]:
    """The lines as the form prints them, numbered 1, 2, 3 …; households keep together on Mẫu số 4."""
    seen: dict[object, int] = {}

    def order(line: BatchLine) -> tuple[object, ...]:
        rows = typed_rows(line)
        home = rows[0].get("household") if form_code == "mau_so_4" and rows else ""
        return (seen.setdefault(home, len(seen)), *print_key(form_code, rows))

    keyed = [(order(line), line) for line in made]
    ordered = [line for _, line in sorted(keyed, key=lambda pair: pair[0])]
    return tuple(replace(line, position=place) for place, line in enumerate(ordered, start=1))


def _fresh(desk: Desk, line: BatchLine, facts: Mapping[tuple[UUID, UUID], LineFacts]) -> BatchLine:
    found = facts.get((line.receipt_id, line.person_id))
    if found is None or gives_back(line):
        return line
    rows = made_rows(desk, found, stored_options(line.kind, line.rows))
    return replace(line, rows=tuple(plain_row(row) for row in rows))


def list_of(tx: Transaction, desk: Desk, batch: Batch, made: Sequence[BatchLine]) -> AgencyList:
    """The list that these lines make under the office of now."""
    settings = read_settings(tx)
    head = ListHead(
        office=office_of(desk, settings),
        number=batch.number,
        year=batch.year,
        made_on=batch.made_on,
        practice=settings.practice,
    )
    return make_list(form_of(desk, batch), head, [typed_rows(line) for line in made])
