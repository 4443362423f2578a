"""Reads the rows of a sheet, finds who repeats whom and who belongs together; needs nothing of the book but names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.documents.sheet_reading import CellValue, MergedRange, SheetHead, SheetRow, open_sheet, steady_file
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.addresses import AddressCells
from desktop.services.imports.rows.clinic_names import ClinicNames
from desktop.services.imports.rows.groups import Group, grouped
from desktop.services.imports.rows.headings import is_numbering
from desktop.services.imports.rows.repeats import name_repeats
from desktop.services.imports.rows.row import ADDRESS_TARGETS, ReadRow, RowReader
from desktop.services.imports.sheet import ImportSheet, Stop
from desktop.services.imports.steps import Steps
from desktop.storage.counter import clinics

SHARED = (*ADDRESS_TARGETS, "household_code")
"""What a cell merged over several rows may give to each of them."""


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """All rows of a sheet in groups, ``notes`` about the sheet itself with the columns they name, the file's digest."""

    rows: list[ReadRow]
    groups: list[Group]
    notes: tuple[tuple[str, Reason], ...]
    digest: str


def read_groups(desk: Desk, sheet: ImportSheet, steps: Steps, stop: Stop) -> ReadSheet:
    """Read the whole sheet; ``SheetRefusedError`` as the reader says."""
    with steady_file(sheet.path) as digest, open_sheet(sheet.path, sheet.sheet or None, stopped=stop) as stream:
        reader = _reader(desk, sheet, stream.head)
        below = _shared_cells(_below(stream, sheet.heading_row), sheet, stream.head.merged)
        rows = list(_rows(reader, below, steps.reading(stream.head.rows)))
        notes = (*_merged_headings(sheet, stream.head), *_no_relations(sheet, rows))
    name_repeats(rows)
    return ReadSheet(rows, grouped(rows, sheet.columns), notes, digest)


def _reader(desk: Desk, sheet: ImportSheet, head: SheetHead) -> RowReader:
    with desk.book.reading() as tx:
        home = sheet.commune_code or read_settings(tx).commune_code
        known = ClinicNames(clinics.all_clinics(tx))
    return RowReader(sheet, AddressCells(desk.places, home), known, head.date_system, today(desk).year)


def _below(rows: Iterable[SheetRow], heading_row: int) -> Iterator[SheetRow]:
    """The rows below the headings, without one that only numbers the columns."""
    first = True
    for row in rows:
        if row.number > heading_row:
            if not (first and is_numbering(row.values)):
                yield row
            first = False


def _rows(reader: RowReader, rows: Iterator[SheetRow], steps: Iterator[None]) -> Iterator[ReadRow]:
    for row in rows:
        next(steps)
        if (found := reader.read(row)) is not None:
            yield found


def _shared_cells(rows: Iterable[SheetRow], sheet: ImportSheet, merged: Sequence[MergedRange]) -> Iterator[SheetRow]:
    """Rows with what a cell merged downwards gives each of them: the household's number, the address."""
    columns = {sheet.columns[key] for key in SHARED if key in sheet.columns}
    starts: dict[int, list[MergedRange]] = defaultdict(list)
    for one in merged:
        if one.first_column in columns and one.last_row > one.first_row:
            starts[one.first_row].append(one)
    shared: dict[int, tuple[int, CellValue]] = {}
    for row in rows:
        for one in starts.get(row.number, ()):
            shared[one.first_column] = (one.last_row, row.values[one.first_column])
        yield _filled(row, shared) if shared else row


def _filled(row: SheetRow, shared: dict[int, tuple[int, CellValue]]) -> SheetRow:
    values = list(row.values)
    for column, (last, value) in shared.items():
        if row.number <= last and values[column] is None:
            values[column] = value
    return replace(row, values=tuple(values))


def _merged_headings(sheet: ImportSheet, head: SheetHead) -> Iterator[tuple[str, Reason]]:
    """Headings merged over several columns of which only the first is known."""
    for one in head.merged:
        others = sheet.headings[one.first_column + 1 : one.last_column + 1]
        if one.last_row == sheet.heading_row and any(not heading for heading in others):
            yield str(one), Reason("", "merged_headings", {"text": str(one)})


def _no_relations(sheet: ImportSheet, rows: Sequence[ReadRow]) -> Iterator[tuple[str, Reason]]:
    if "relation" not in sheet.columns and any(row.household_code for row in rows):
        yield sheet.headings[sheet.columns["household_code"]], Reason("household_code", "no_relations")
