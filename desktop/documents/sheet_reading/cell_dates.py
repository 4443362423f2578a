"""Dates as sheets hold them: date cells, day numbers, text of several shapes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from desktop.documents.sheet_reading.sheet import CellValue, DateSystem
from desktop.domain.partial_date import PartialDate

_ORIGINS = {DateSystem.FROM_1900: date(1899, 12, 30), DateSystem.FROM_1904: date(1904, 1, 1)}
_FIRST_SERIAL, _LAST_SERIAL = 61, 73_415
"""From where Excel's count is that of the calendar, to the end of 2100."""
_TEXT = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2}|\d{4})")


def cell_date(cell: CellValue, date_system: DateSystem = DateSystem.FROM_1900) -> PartialDate:
    """The date a cell means: ``31/01/1990``, ``31-1-90``, ``01/1990``, ``1990``, a date cell, a day number.

    A two-digit year is of this century up to 30, else of the last. A whole number of 1900–2100 is a year, one of five
    digits a day number (Excel's serial), a longer one ``MMyyyy`` or ``ddMMyyyy`` whose first zero was lost.

    Raises:
        ValueError: no date, or a date that does not exist.
    """
    if isinstance(cell, date):
        return PartialDate.of(cell)
    if isinstance(cell, str):
        return _text_date(cell)
    if isinstance(cell, Decimal):
        cell = int(cell)
    if cell is None or isinstance(cell, bool):
        raise ValueError(f"not a date: {cell!r}")
    return _number_date(cell, date_system)


def _number_date(number: int, date_system: DateSystem) -> PartialDate:
    if 1900 <= number <= 2100:
        return PartialDate(number)
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return PartialDate.of(_ORIGINS[date_system] + timedelta(days=number))
    if number < 100_000:
        raise ValueError(f"not a date: {number}")
    return PartialDate.parse(f"{number:08d}" if number > 999_999 else str(number))


def _text_date(text: str) -> PartialDate:
    if found := _TEXT.fullmatch(text.strip()):
        year = int(found[3])
        if year < 100:
            year += 2000 if year <= 30 else 1900
        return PartialDate.parse(f"{int(found[1]):02d}/{int(found[2]):02d}/{year:04d}")
    return PartialDate.parse(text)
