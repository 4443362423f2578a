"""One .xlsx being written: cells of their real type, no formulas, the same content gives the same bytes."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from desktop.documents import fonts
from desktop.documents.cells import CROSS, cell_text
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell
from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.texts.harmless import harmless

Look = tuple[tuple[str, Any], ...]
"""Properties of a cell's format, in a form that can be a key."""

PLAIN: Final[Look] = ()
CODE_TO_COME: Final[Look] = (("num_format", "@"),)
"""An empty cell for a number of 10 or 12 digits: typed there, it keeps its zeros."""
BODY: Final[Look] = (("border", 1), ("valign", "top"), ("text_wrap", True))
HEAD: Final[Look] = (
    ("border", 1),
    ("bold", True),
    ("align", "center"),
    ("valign", "vcenter"),
    ("text_wrap", True),
    ("bg_color", "#EDEDED"),
)
BOLD: Final[Look] = (("bold", True),)
_FONT = (("font_name", "Times New Roman"), ("font_size", 11))
_TEXT, _WHOLE, _MONEY, _DATE, _MONTH, _MOMENT = "@", "0", "#,##0", "dd/mm/yyyy", "mm/yyyy", "dd/mm/yyyy hh:mm"
_LONGEST = 32_000
"""Letters in a cell; Excel takes 32,767 and drops the rest."""
_EXACT = 10**15
"""A spreadsheet's numbers have 15 digits; larger ones are written as text."""
# Before this day Excel and LibreOffice count differently (a 29/02/1900 that never was).
_FIRST_DAY = date(1900, 3, 1)
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NAME_LENGTH = 31
# A column's width counts the digits of Calibri 11, 7 pixels each.
_POINTS_A_LETTER = 5.25
_LINE = 15.0


class SheetFile:
    """A workbook under the pen, in memory: nothing of it is left in a temporary folder."""

    def __init__(self, *, title: str, author: str = "", subject: str = "", made_on: date | None = None) -> None:
        self._target = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._workbook = Workbook(self._target, options)
        created = datetime.combine(made_on or date(2026, 1, 1), time())
        properties = {"title": title, "author": author, "subject": subject, "created": created}
        self._workbook.set_properties({key: _writable(part) for key, part in properties.items()})
        self._formats: dict[tuple[Look, str], Format] = {}
        self._names: set[str] = set()

    def add(self, name: str) -> Sheet:
        """A further worksheet; its name is made to fit and told from the others."""
        made = self._workbook.add_worksheet(self._free_name(name))
        return Sheet(self, made)

    def format(self, style: Look, number: str = "") -> Format:
        """The format of a style and of a kind of number; made once."""
        key = (style, number)
        if key not in self._formats:
            properties: Mapping[str, Any] = dict((*_FONT, *style, *([("num_format", number)] if number else [])))
            self._formats[key] = self._workbook.add_format(properties)
        return self._formats[key]

    def finish(self) -> bytes:
        """End the file and return its bytes."""
        self._workbook.close()
        return self._target.getvalue()

    def _free_name(self, wished: str) -> str:
        """A worksheet's name: 31 letters, some forbidden, no apostrophe at its ends, compared without case."""
        base = _FORBIDDEN.sub(" ", _clean(wished)).strip(" '")[:_NAME_LENGTH].strip(" '") or "Trang"
        base = f"{base} 1" if base.casefold() == "history" else base
        name, count = base, 1
        while name.casefold() in self._names:
            count += 1
            ending = f" ({count})"
            name = base[: _NAME_LENGTH - len(ending)].rstrip() + ending
        self._names.add(name.casefold())
        return name


class Sheet:
    """One worksheet; rows and columns are counted from 0."""

    def __init__(self, file: SheetFile, sheet: Worksheet) -> None:
        self._file, self._sheet = file, sheet

    def write(self, row: int, column: int, cell: Cell, style: Look = PLAIN, *, aligned: bool = True) -> None:
        """Write a cell by its own type; None and an empty text leave it empty.

        Args:
            row: counted from 0.
            column: counted from 0.
            cell: the value.
            style: the look.
            aligned: whether dates and crosses are put in the middle.
        """
        if cell is None or cell is False or cell == "":
            if style:
                self._sheet.write_blank(row, column, None, self._file.format(style))
        elif isinstance(cell, str):
            self.text(row, column, cell, style)
        else:
            self._write_other(row, column, cell, style, (("align", "center"),) if aligned else ())

    def _write_other(self, row: int, column: int, cell: Cell, style: Look, middle: Look) -> None:
        if cell is True:
            self._sheet.write_string(row, column, CROSS, self._file.format((*style, *middle)))
        elif isinstance(cell, (int, Fraction)):
            self._number(row, column, cell, style)
        elif (day := _day(cell)) is not None:
            stamp = self._file.format((*style, *middle), _date_format(cell))
            self._sheet.write_datetime(row, column, day, stamp)
        else:
            self.text(row, column, cell_text(cell), style)

    def _number(self, row: int, column: int, number: int | Fraction, style: Look) -> None:
        if not -_EXACT < number < _EXACT:
            self.text(row, column, cell_text(number), style)
            return
        exact = number.denominator == 1
        shown = _MONEY if isinstance(number, Money) else _WHOLE if exact else "0.######"
        self._sheet.write_number(row, column, int(number) if exact else float(number), self._file.format(style, shown))

    def text(self, row: int, column: int, text: str, style: Look = PLAIN) -> None:
        """Write a text that no spreadsheet takes for a formula; nothing else than text can come of it."""
        self._sheet.write_string(row, column, _writable(text), self._file.format(style, _TEXT))

    def merged(self, row: int, first: int, last: int, text: str, style: Look, *, rows: int = 1) -> None:
        """Write a text over several columns and rows."""
        if first == last and rows == 1:
            self.text(row, first, text, style)
        else:
            shape = self._file.format(style, _TEXT)
            self._sheet.merge_range(row, first, row + rows - 1, last, "", shape)
            self._sheet.write_string(row, first, _writable(text), shape)

    def widths(self, widths: Sequence[float]) -> None:
        """The columns' widths in letters."""
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)

    def height(self, row: int, lines: int) -> None:
        """A row's height in lines of text; not every spreadsheet finds it by itself."""
        self._sheet.set_row(row, max(lines, 1) * _LINE)

    def freeze(self, row: int, column: int = 0) -> None:
        """Keep the rows above and the columns left of a cell in view."""
        self._sheet.freeze_panes(row, column)

    def filter_on(self, row: int, last_row: int, last_column: int) -> None:
        """Buttons to sort and filter in a heading row."""
        if last_row > row:
            self._sheet.autofilter(row, 0, last_row, last_column)

    def choices(self, first_row: int, last_row: int, column: int, values: Sequence[str]) -> None:
        """A list to choose from in the cells of a column; anything else may be typed too."""
        rule = {"validate": "list", "source": list(values), "error_type": "information"}
        self._sheet.data_validation(first_row, column, last_row, column, rule)

    def numbers_as_text(self, last_row: int, last_column: int) -> None:
        """Codes of digits are meant to be text: no green corner says otherwise."""
        self._sheet.ignore_errors({"number_stored_as_text": xl_range(0, 0, last_row, last_column)})

    def print_on_a4(self, head: tuple[int, int], *, footer: str, mark: str = "", pages: int = 1) -> None:
        """A4 across, so many pages wide, the heading rows on each page, "Trang x/y" below."""
        sheet = self._sheet
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.fit_to_pages(pages, 0)
        sheet.repeat_rows(*head)
        sheet.set_footer(f"&L{_in_margin(footer)}&RTrang &P/&N")
        if mark:
            sheet.set_header(f"&C&B{_in_margin(mark)}")


def lines_in(text: str, letters: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a column of so many letters, in the type of our sheets."""
    return max(
        1, len(fonts.wrap(text, fonts.Style(fonts.BOLD if bold else fonts.REGULAR, 11), letters * _POINTS_A_LETTER))
    )


@functools.lru_cache(maxsize=8192)
def _writable(part: object) -> Any:
    return harmless(_clean(part)) if isinstance(part, str) else part


def _clean(text: str) -> str:
    """Text that an .xlsx can hold: no control letters or lone surrogates, not longer than a cell."""
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    text = _UNWRITABLE.sub(" ", text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _in_margin(text: str) -> str:
    return _clean(text)[:120].replace("&", "&&")


def _day(cell: object) -> date | None:
    """The day or moment that a spreadsheet can hold as such; None where it must stay text."""
    if isinstance(cell, Month):
        cell = cell.first_day
    if isinstance(cell, PartialDate):
        cell = cell.earliest if cell.precision is Precision.DAY else None
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None, microsecond=0)
    return cell if isinstance(cell, date) and cell >= _FIRST_DAY else None


def _date_format(cell: object) -> str:
    if isinstance(cell, Month):
        return _MONTH
    return _MOMENT if isinstance(cell, datetime) else _DATE
