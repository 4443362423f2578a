"""Looks into a file before an import: finds its headings, proposes what each column means, remembers the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.documents.sheet_reading import SheetHead, SheetRow, SheetTable, read_sheet
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import file_text
from desktop.services.desk import Desk
from desktop.services.imports.rows import headings as headings_of
from desktop.services.imports.rows.targets import is_target
from desktop.services.imports.sheet import ImportSheet, ProposedSheet
from desktop.services.imports.sheets_out import without_added
from desktop.storage.lists import sheet_columns

KIND = "people"
"""Under which the columns of sheets of people are remembered."""
SAMPLE_ROWS = 20


def propose_sheet(desk: Desk, path: Path, sheet: str = "") -> ProposedSheet:
    """Read the first rows, find the headings, propose the columns: as remembered, else guessed from their words.

    Raises:
        SheetRefusedError: the file is not read (locked, empty, too large …).
        CounterError: no row looks like headings.
    """
    table = _first_rows(path, sheet)
    found = headings_of.heading_row(table.rows)
    if found is None:
        raise _no_headings(file_text(path))
    return _proposed(desk, path, sheet, table, found)


def propose_columns(headings: Sequence[str]) -> Mapping[str, int]:
    """Column by target for these headings, whatever their case, marks, order; what is not known is left out."""
    return headings_of.propose(headings)


def with_heading_row(desk: Desk, proposed: ProposedSheet, heading_row: int) -> ProposedSheet:
    """The same file with another heading row (its number in the sheet), its columns proposed anew."""
    table = _first_rows(proposed.sheet.path, proposed.sheet.sheet)
    places = {row.number: place for place, row in enumerate(table.rows)}
    if heading_row not in places:
        raise _no_headings(file_text(proposed.sheet.path))
    place = places[heading_row]
    return _proposed(desk, proposed.sheet.path, proposed.sheet.sheet, table, (place, place))


def remember_columns(desk: Desk, sheet: ImportSheet) -> None:
    """Keep the columns for the next sheet of these headings; ``run_import`` does it by itself."""
    with desk.book.writing() as tx:
        sheet_columns.remember(tx, KIND, sheet.headings, sheet.columns, at=desk.now())


def _first_rows(path: Path, sheet: str) -> SheetTable:
    return read_sheet(path, sheet or None, most_rows=headings_of.LOOKED_THROUGH + SAMPLE_ROWS)


def _proposed(desk: Desk, path: Path, name: str, table: SheetTable, place: tuple[int, int]) -> ProposedSheet:
    headings = headings_of.joined_headings(table.rows, *place)
    with desk.book.reading() as tx:
        kept = sheet_columns.remembered(tx, KIND, headings)
        if kept is None and (original := without_added(headings)) != headings:
            kept = _with_decision(headings, sheet_columns.remembered(tx, KIND, original))
    columns = {key: column for key, column in (kept or {}).items() if is_target(key) and column < len(headings)}
    below = _below(table.rows, place[1])
    proposal = ImportSheet(
        path=path,
        sheet=name,
        heading_row=table.rows[place[1]].number,
        headings=headings,
        columns=columns or headings_of.propose(headings),
    )
    taken = set(proposal.columns.values())
    return ProposedSheet(
        sheet=proposal,
        head=replace(table.head, rows=_rows_below(table.head, table.rows, place[1])),
        remembered=bool(columns),
        samples=tuple((row.number, row.values) for row in below[:SAMPLE_ROWS]),
        unknown=tuple(text for column, text in enumerate(headings) if text and column not in taken),
    )


def _with_decision(headings: Sequence[str], kept: Mapping[str, int] | None) -> Mapping[str, int] | None:
    """The columns of the file that an error sheet was made of, and the column that it adds."""
    proposed = headings_of.propose(headings)
    return None if kept is None else {"told_apart": proposed["told_apart"], **kept}


def _below(rows: Sequence[SheetRow], heading: int) -> Sequence[SheetRow]:
    below = rows[heading + 1 :]
    return below[1:] if below and headings_of.is_numbering(below[0].values) else below


def _rows_below(head: SheetHead, rows: Sequence[SheetRow], heading: int) -> int:
    return head.rows - (len(rows[: heading + 1]) + len(rows[heading + 1 :]) - len(_below(rows, heading)))


def _no_headings(name: str) -> CounterError:
    return CounterError(
        say("Không thấy dòng tiêu đề trong tệp {name}.", name=name),
        say("Xin để một dòng tiêu đề như “Họ và tên”, “Ngày sinh”, “Số CCCD” phía trên danh sách."),
        (Problem("sheet", "no_headings", {"name": name}),),
    )
