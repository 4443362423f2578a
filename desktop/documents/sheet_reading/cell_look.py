"""Looks at the cells of an .xlsx sheet as text: how far they reach, which have formulas. No value is read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO

from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_COLUMNS, MAX_ROWS, column_index
from desktop.documents.sheet_reading.sheet_limits import check_extent, shown

_CHUNK = 4 * 1024 * 1024
_LONGEST_CELL = 1024 * 1024
_CELL = re.compile(rb"""<(?:\w+:)?c\s(?:[^<>]*?\s)?r\s*=\s*["']([A-Za-z]{1,4})([0-9]{1,10})["'][^<>]*(?<!/)>(?!</)""")
_FORMULA = re.compile(
    rb"""<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v>([^<]?))?"""
)
_PLACE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{1,4})([0-9]{1,10})["']""")
_TEXT_RESULT = re.compile(rb"""(?:^|\s)t\s*=\s*["']str["']""")


@dataclass(slots=True)
class CellLook:
    """What was seen of a sheet's cells that hold something.

    Attributes:
        formulas: row number to the columns (0 = A) with formulas; those that answer with an empty text are left out.
    """

    formulas: dict[int, list[int]] = field(default_factory=dict)
    _columns: set[bytes] = field(default_factory=set)
    _last_row: int = 0

    def see(self, name: str, text: bytes) -> None:
        """Look at a piece that ends between two cells; refuses at the first cell that is too far out."""
        places = _CELL.findall(text)
        for letters, digits in places if self._new(places) else ():
            _check_place(name, letters, int(digits))
        if b"<f" in text or b":f" in text:
            self._see_formulas(text)

    def _new(self, places: list[tuple[bytes, bytes]]) -> bool:
        """Note columns and rows; whether any is beyond the limits (the fast way for the usual sheet)."""
        columns = {letters for letters, _digits in places}
        last_row = max(map(int, {digits for _letters, digits in places}), default=0)
        self._columns |= columns
        self._last_row = max(self._last_row, last_row)
        return last_row > MAX_ROWS or any(_column(letters) >= MAX_COLUMNS for letters in columns)

    def _see_formulas(self, text: bytes) -> None:
        for attributes, value in _FORMULA.findall(text):
            place = _PLACE.search(attributes)
            if place is not None and (value or not _TEXT_RESULT.search(attributes)):
                self.formulas.setdefault(int(place[2]), []).append(_column(place[1]))

    def check(self, name: str) -> None:
        """Refuse a sheet whose far rows and far columns together span too many cells."""
        check_extent(name, self._last_row, max(map(_column, self._columns), default=-1) + 1)


def look_at_cells(name: str, stream: IO[bytes]) -> CellLook:
    """Go through a sheet's XML piece by piece."""
    look, rest = CellLook(), b""
    while piece := stream.read(_CHUNK):
        rest += piece
        cut = _between_cells(rest)
        look.see(name, rest[:cut])
        rest = rest[cut:]
    look.see(name, rest)
    look.check(name)
    return look


def _between_cells(text: bytes) -> int:
    """Where the last cell of a piece begins, so that the next piece has it whole; the end for one without end."""
    start = max(text.rfind(b"<c "), text.rfind(b":c "), text.rfind(b"<row"), 0)
    cut = text.rfind(b"<", 0, start + 1)
    return cut if cut > 0 and len(text) - cut < _LONGEST_CELL else len(text)


def _column(letters: bytes) -> int:
    return column_index(letters.decode("ascii").upper())


def _check_place(name: str, letters: bytes, row: int) -> None:
    place = f"{letters.decode('ascii').upper()}{row}"
    if row > MAX_ROWS:
        raise RefusedInChildError("too_many_rows", sheet=name, found=place, limit=shown(MAX_ROWS))
    if _column(letters) >= MAX_COLUMNS:
        raise RefusedInChildError("too_many_columns", sheet=name, found=place, limit=shown(MAX_COLUMNS))
