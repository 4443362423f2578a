"""Any list on screen as .xlsx or .csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.documents.cells import cell_text, csv_value
from desktop.documents.sheets.workbook import HEAD, PLAIN, Sheet, SheetFile
from desktop.domain.papers.agency_list import Cell
from desktop.domain.texts.harmless import harmless

Progress = Callable[[int], None]
"""Told how many rows are written; what it raises ends the work."""

_STEP = 200
_NARROWEST, _WIDEST = 6, 60
_LETTERS_A_PAGE = 190
"""So many letters across A4 can still be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTable:
    """A list: what its worksheet is called, its headings, and rows with a cell under each heading."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]] = field(repr=False)


def table_sheet(
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    progress: Progress | None = None,
    made_on: date | None = None,
) -> bytes:
    """Write one list as .xlsx: a frozen heading row with filter buttons, then a row for each of ``rows``.

    Args:
        title: the worksheet's name and the file's title.
        columns: the headings.
        rows: cells of their own types; a row shorter than the headings ends with empty cells.
        progress: told now and then how many rows are written; what it raises ends the work.
        made_on: the day that the file's own description carries.
    """
    table = ExportTable(title=title, columns=columns, rows=rows)
    return tables_sheet([table], title=title, progress=progress, made_on=made_on)


def tables_sheet(
    tables: Iterable[ExportTable], *, title: str, progress: Progress | None = None, made_on: date | None = None
) -> bytes:
    """Write several lists as one .xlsx, a worksheet each; ``progress`` counts their rows together."""
    file = SheetFile(title=title, made_on=made_on)
    done = 0
    for table in tables:
        done = _write(file.add(table.title), table, done, progress)
    return file.finish()


def _write(sheet: Sheet, table: ExportTable, done: int, progress: Progress | None) -> int:
    widths = [len(heading) + 3 for heading in table.columns]
    for place, heading in enumerate(table.columns):
        sheet.text(0, place, heading, HEAD)
    count = 0
    for count, row in enumerate(table.rows, 1):
        for place, cell in enumerate(row):
            sheet.write(count, place, cell, PLAIN, aligned=False)
            if count <= _STEP:
                widths[place] = max(widths[place], len(cell_text(cell)) + 2)
        if progress is not None and (done + count) % _STEP == 0:
            progress(done + count)
    last = len(table.columns) - 1
    widths = [min(max(width, _NARROWEST), _WIDEST) for width in widths]
    sheet.widths(widths)
    sheet.height(0, 2)
    sheet.freeze(1)
    sheet.filter_on(0, count, last)
    sheet.numbers_as_text(count, last)
    sheet.print_on_a4((0, 0), footer=table.title, pages=max(round(sum(widths) / _LETTERS_A_PAGE), 1))
    return done + count


def table_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]], *, progress: Progress | None = None) -> bytes:
    """Write one list as .csv: UTF-8 with a byte order mark, amounts as whole numbers, dates as 23/11/2026.

    Args:
        columns: the headings.
        rows: cells of their own types.
        progress: told now and then how many rows are written; what it raises ends the work.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([harmless(heading) for heading in columns])
    for count, row in enumerate(rows, 1):
        writer.writerow([csv_value(cell) for cell in row])
        if progress is not None and count % _STEP == 0:
            progress(count)
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")
