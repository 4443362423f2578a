"""Reads .xlsx, .xls and .ods by python-calamine, inside the child."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import python_calamine

from desktop.documents.sheet_reading.opened import OpenedSheet, RawRow, RefusedInChildError
from desktop.documents.sheet_reading.sheet import SheetName, column_letters
from desktop.documents.sheet_reading.sheet_limits import check_extent
from desktop.documents.sheet_reading.zip_look import look_into

_EXACT = 1 << 53
"""From here on a spreadsheet's number no longer holds every digit."""


def open_workbook(path: Path, wanted: str | None) -> OpenedSheet:
    """Open one sheet of a workbook: the wanted one, else the first that is shown and not empty."""
    look = look_into(path)
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
        names = _sheet_names(workbook)
        name, sheet = _chosen(workbook, names, wanted, look.check)
    except python_calamine.PasswordError as error:
        raise RefusedInChildError("locked") from error
    except python_calamine.CalamineError as error:
        raise RefusedInChildError("damaged") from error
    formulas = look.sheet(name).formulas
    return OpenedSheet(
        name=name,
        sheets=names,
        rows=partial(_rows, sheet, formulas),
        date_system=look.date_system,
        merged=tuple(_merged(sheet)),
    )


def _sheet_names(workbook: python_calamine.CalamineWorkbook) -> tuple[SheetName, ...]:
    visible = python_calamine.SheetVisibleEnum.Visible
    worksheet = python_calamine.SheetTypeEnum.WorkSheet
    names = [SheetName(one.name, one.visible != visible) for one in workbook.sheets_metadata if one.typ == worksheet]
    return tuple(sorted(names, key=lambda one: one.hidden))


def _chosen(
    workbook: python_calamine.CalamineWorkbook,
    names: tuple[SheetName, ...],
    wanted: str | None,
    check: Callable[[str], None],
) -> tuple[str, python_calamine.CalamineSheet]:
    if wanted is not None and wanted not in {one.name for one in names}:
        raise RefusedInChildError("no_such_sheet", sheet=wanted)
    candidates = [wanted] if wanted is not None else [one.name for one in names]
    for name in candidates:
        check(name)
        sheet = workbook.get_sheet_by_name(name)
        if sheet.end is not None:
            check_extent(name, sheet.end[0] + 1, sheet.end[1] + 1)
            return name, sheet
    raise RefusedInChildError("empty", sheet=candidates[0] if candidates else "")


def _merged(sheet: python_calamine.CalamineSheet) -> Iterator[str]:
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if right > left:
            yield f"{column_letters(left)}{top + 1}:{column_letters(right)}{bottom + 1}"


def _rows(sheet: python_calamine.CalamineSheet, formulas: dict[int, tuple[int, ...]]) -> Iterator[RawRow]:
    left: list[Any] = [None] * (sheet.start[1] if sheet.start else 0)
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        yield number, left + [_value(cell) for cell in cells], formulas.get(number, ())


def _value(cell: Any) -> Any:
    """A cell of calamine as the program knows it; no binary fraction leaves this function."""
    if type(cell) is str:
        return cell or None
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
