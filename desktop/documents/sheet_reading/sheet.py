"""What a read sheet is: typed cells under the sheet's own row numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

CellValue = str | int | Decimal | date | bool | None
"""What stands in a cell: text as it is, whole and other numbers, a day (its hour is left out), yes or no, nothing."""

MAX_ROWS = 1_000_000
MAX_COLUMNS = 500
MAX_CELLS = 10_000_000
MAX_MERGED = 1_000


class DateSystem(IntEnum):
    """From which year a workbook counts its days; old Excel for Mac counts from 1904."""

    FROM_1900 = 1900
    FROM_1904 = 1904


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of a workbook and whether it is hidden there."""

    name: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Cells merged into one: rows by the sheet's numbers, columns from 0 = A; only the first cell holds a value."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int

    def __str__(self) -> str:
        """``A1:C2``."""
        first, last = column_letters(self.first_column), column_letters(self.last_column)
        return f"{first}{self.first_row}:{last}{self.last_row}"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not blank.

    Attributes:
        number: the row's number as the sheet program shows it, from 1.
        values: one for each column from A on; every row of a sheet has the same count.
        formulas: columns (0 = A) whose value comes from a formula. A formula without a kept value, or whose result
            is an error, has None in ``values``.
    """

    number: int
    values: tuple[CellValue, ...]
    formulas: tuple[int, ...] = ()

    def unanswered(self) -> tuple[int, ...]:
        """Columns whose formula has no usable result."""
        return tuple(column for column in self.formulas if self.values[column] is None)


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What is known before the rows come.

    Attributes:
        name: the sheet's name; empty for a text file.
        sheets: every sheet of the file in its order, hidden ones last.
        rows: how many rows that are not blank will come.
        width: how many columns each row has.
        date_system: for numbers that are dates without a date format.
        merged: merged cells, at most ``MAX_MERGED``.
        notes: what the reader did by itself (other encoding, other separator), sentences for the clerk.
    """

    name: str
    sheets: tuple[SheetName, ...]
    rows: int
    width: int
    date_system: DateSystem = DateSystem.FROM_1900
    merged: tuple[MergedRange, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet that was read whole."""

    head: SheetHead
    rows: tuple[SheetRow, ...]


def column_letters(column: int) -> str:
    """``A`` for 0, ``AA`` for 26: the name a clerk sees above the column."""
    letters = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def column_index(letters: str) -> int:
    """0 for ``A``, 26 for ``AA``."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
