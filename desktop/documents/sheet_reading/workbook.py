"""Reads .xlsx, .xls and .ods by python-calamine, inside the child."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import python_calamine

from desktop.documents.sheet_reading.cell_look import CellLook
from desktop.documents.sheet_reading.opened import OpenedSheet, RawRow, RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_MERGED, MergedRange, SheetName
from desktop.documents.sheet_reading.sheet_limits import check_extent
from desktop.documents.sheet_reading.zip_look import WorkbookLook

_LONGEST_TEXT = 32_767
"""No spreadsheet keeps more characters in a cell; what a made-up file has beyond them is of no use to anyone."""
_EXACT = 1 << 53
"""From here on a spreadsheet's number no longer holds every digit."""


def open_workbook(path: Path, wanted: str | None, look: WorkbookLook) -> OpenedSheet:
    """Open one sheet of a workbook: the wanted one, else the first that is shown and not empty."""
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
        names = _sheet_names(workbook)
        sheet, cells = _chosen(workbook, names, wanted, look)
    except python_calamine.PasswordError as error:
        raise RefusedInChildError("locked") from error
    except python_calamine.CalamineError as error:
        raise RefusedInChildError("damaged") from error
    return OpenedSheet(
        name=sheet.name,
        sheets=names,
        rows=partial(_rows, sheet, cells.formulas),
        date_system=look.date_system,
        merged=tuple(islice(_merged(sheet), MAX_MERGED)),
        capital_font=look.capital_font,
    )


def _sheet_names(workbook: python_calamine.CalamineWorkbook) -> tuple[SheetName, ...]:
    visible = python_calamine.SheetVisibleEnum.Visible
    worksheet = python_calamine.SheetTypeEnum.WorkSheet
    names = [SheetName(one.name, one.visible != visible) for one in workbook.sheets_metadata if one.typ == worksheet]
    return tuple(sorted(names, key=lambda one: one.hidden))


def _chosen(
    workbook: python_calamine.CalamineWorkbook, names: tuple[SheetName, ...], wanted: str | None, look: WorkbookLook
) -> tuple[python_calamine.CalamineSheet, CellLook]:
    if wanted is not None and wanted not in {one.name for one in names}:
        raise RefusedInChildError("no_such_sheet", sheet=wanted)
    candidates = [wanted] if wanted is not None else [one.name for one in names]
    for name in candidates:
        cells = look.cells(name)
        sheet = workbook.get_sheet_by_name(name)
        if sheet.end is not None:
            check_extent(name, sheet.end[0] + 1, sheet.end[1] + 1)
        if sheet.end is not None or cells.formulas:
            return sheet, cells
    raise RefusedInChildError("empty", sheet=candidates[0] if candidates else "")


def _merged(sheet: python_calamine.CalamineSheet) -> Iterator[MergedRange]:
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        yield MergedRange(top + 1, left, bottom + 1, right)


def _rows(sheet: python_calamine.CalamineSheet, formulas: Mapping[int, list[int]]) -> Iterator[RawRow]:
    left: list[Any] = [None] * (sheet.start[1] if sheet.start else 0)
    number = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        yield number, left + [_value(cell) for cell in cells], tuple(formulas.get(number, ()))
    for unread in sorted(row for row in formulas if row > number):  # rows of formulas that have no value at all
        yield unread, [], tuple(formulas[unread])


def _value(cell: Any) -> Any:
    """A cell of calamine as the program knows it; no binary fraction leaves this function."""
    if type(cell) is str:
        return cell[:_LONGEST_TEXT] or None
    if type(cell) is float:
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, bool | int | date):
        return cell
    return _hours(cell)


def _number(cell: float) -> int | Decimal | str:
    if cell.is_integer() and abs(cell) < _EXACT:
        return int(cell)
    return Decimal(repr(cell)) if cell - cell == 0 else str(cell)


def _hours(cell: time | timedelta) -> str:
    return cell.isoformat() if isinstance(cell, time) else str(cell)
