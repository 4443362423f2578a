"""Looks at the cells of an .xlsx sheet as text: how far they reach, which have formulas. No value is read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO

from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, column_index
from desktop.documents.sheet_reading.sheet_limits import check_extent, shown

_CHUNK = 4 * 1024 * 1024
_LONGEST_CELL = 1024 * 1024
_FILLED_CELL = re.compile(
    rb"""<(?:\w+:)?c\s(?:[^<>]*?\s)?r\s*=\s*["']([A-Za-z]{1,4})([0-9]{1,10})["'][^<>]*(?<!/)>(?!</)"""
)
_TIDY_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})[1-9]\d{0,6}"')
_TIDY_ROW = re.compile(rb'<c r="[A-Z]+(\d{5,})')
"""With at most 500 columns, rows of less than five digits cannot make ten million cells."""
_STRANGE_PLACE = re.compile(
    rb"""<(?:\w+:)?c\s(?:[^<>]*?\s)?r\s*=\s*+(?!"[A-Za-z]{1,4}[1-9]\d{0,9}"|'[A-Za-z]{1,4}[1-9]\d{0,9}')"""
)
_FORMULA = re.compile(
    rb"""<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v>([^<]?))?"""
)
_PLACE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{1,4})([0-9]{1,10})["']""")
_TEXT_RESULT = re.compile(rb"""(?:^|\s)t\s*=\s*["']str["']""")


@dataclass(slots=True)
class CellLook:
    """What was seen of a sheet's cells.

    Attributes:
        formulas: row number to the columns (0 = A) with formulas; those that answer with an empty text are left out.
    """

    formulas: dict[int, list[int]] = field(default_factory=dict)
    _columns: int = 0
    _rows: int = 0

    def see(self, name: str, text: bytes) -> None:
        """Look at a piece that ends between two cells; refuses at the first filled cell that is too far out."""
        if not self._harmless(text):
            if _STRANGE_PLACE.search(text):
                raise RefusedInChildError("damaged")
            for letters, digits in _FILLED_CELL.findall(text):
                self._see_cell(name, letters, digits)
        if b"<f" in text or b":f" in text:
            self._see_formulas(text)

    def _harmless(self, text: bytes) -> bool:
        """The fast way: whether all cells are written as Excel writes them and none, filled or not, is far out."""
        letters = _TIDY_COLUMN.findall(text)
        if len(letters) != text.count(b"<c") or b":c" in text:
            return False
        columns = max(self._columns, max(map(_column, set(letters)), default=-1) + 1)
        rows = max(self._rows, max(map(int, set(_TIDY_ROW.findall(text))), default=0))
        if columns > MAX_COLUMNS or rows > MAX_ROWS or columns * rows >= MAX_CELLS:
            return False
        self._columns, self._rows = columns, rows
        return True

    def _see_cell(self, name: str, letters: bytes, digits: bytes) -> None:
        row, columns = int(digits), _column(letters) + 1
        if row > MAX_ROWS or columns > MAX_COLUMNS:
            code, limit = ("too_many_rows", MAX_ROWS) if row > MAX_ROWS else ("too_many_columns", MAX_COLUMNS)
            place = (letters + digits).decode("ascii").upper()
            raise RefusedInChildError(code, sheet=name, found=place, limit=shown(limit))
        self._columns, self._rows = max(self._columns, columns), max(self._rows, row)

    def _see_formulas(self, text: bytes) -> None:
        for attributes, value in _FORMULA.findall(text):
            place = _PLACE.search(attributes)
            if place is not None and (value or not _TEXT_RESULT.search(attributes)):
                self.formulas.setdefault(int(place[2]), []).append(_column(place[1]))

    def check(self, name: str) -> None:
        """Refuse a sheet whose far rows and far columns together span too many cells."""
        check_extent(name, self._rows, self._columns)


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
