"""Sheets that an import hands out: the stopped rows to correct, and an empty sample with every column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from desktop.documents.sheet_reading import CellValue, SheetRow, open_sheet
from desktop.documents.sheets import ExportTable, table_sheet, tables_sheet
from desktop.domain.papers.agency_list import Cell
from desktop.domain.texts.phrases import say
from desktop.services.imports.practice_rows import EXAMPLES
from desktop.services.imports.report import ImportReport
from desktop.services.imports.rows.targets import TARGETS, target
from desktop.services.imports.sheet import ImportSheet

REASON = say("Lý do dừng")
ROW = say("Dòng trong tệp trước")
LEFT_OUT = frozenset({"family_name", "given_name", "male", "female", "commune_code", "old_address", "hi_place_year"})
"""Other ways to say what the sample already has a column for."""


def error_sheet(sheet: ImportSheet, report: ImportReport) -> bytes:
    """An .xlsx of the stopped rows with their original cells and a column of reasons; it can be brought again.

    Raises:
        SheetRefusedError: the file is no longer there.
    """
    reasons: dict[int, list[str]] = defaultdict(list)
    for one in report.stopped:
        reasons[one.row].append(f"{one.column}: {one.message}" if one.column else one.message)
    added = added_columns(sheet)
    with open_sheet(sheet.path, sheet.sheet or None) as stream:
        rows = [_error_row(row, sheet, reasons[row.number], len(added)) for row in stream if row.number in reasons]
    return table_sheet(say("Dòng bị dừng"), [*sheet.headings, *added], rows)


def added_columns(sheet: ImportSheet) -> tuple[str, ...]:
    """The headings that an error sheet has behind those of the file."""
    decision = () if "told_apart" in sheet.columns else (str(target("told_apart").label),)
    return (*decision, ROW, REASON)


def without_added(headings: tuple[str, ...]) -> tuple[str, ...]:
    """The headings of the file that an error sheet was made of."""
    kept = headings[:-2] if headings[-2:] == (ROW, REASON) else headings
    return kept[:-1] if kept != headings and kept[-1:] == (str(target("told_apart").label),) else kept


def sample_sheet() -> bytes:
    """An .xlsx with every column the import knows, two rows of example and what each column may hold."""
    shown = [one for one in TARGETS if one.key not in LEFT_OUT]
    headings = [str(one.label) for one in shown]
    examples = [[example.get(one.key) for one in shown] for example in EXAMPLES]
    hints: Iterator[tuple[Cell, ...]] = ((str(one.label), str(one.hint)) for one in shown)
    tables = (
        ExportTable(title=say("Danh sách"), columns=headings, rows=examples),
        ExportTable(title=say("Cách ghi"), columns=(say("Cột"), say("Ghi gì")), rows=hints),
    )
    return tables_sheet(tables, title=say("Mẫu danh sách nhập vào sổ"))


def _error_row(row: SheetRow, sheet: ImportSheet, reasons: list[str], added: int) -> list[Cell]:
    width = len(sheet.headings)
    cells = [_cell(value) for value in row.values[:width]]
    cells += [None] * (width - len(cells) + added - 2)
    return [*cells, row.number, " ".join(dict.fromkeys(reasons))]


def _cell(value: CellValue) -> Cell:
    """A cell as it was; a fraction as text, so that no digit changes."""
    return str(value).replace(".", ",") if isinstance(value, Decimal) else value
