"""Reads text files of rows (.csv, .tsv): separator, quotes, row numbers; inside the child."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.documents.sheet_reading.opened import OpenedSheet, RawRow, RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_COLUMNS, MAX_ROWS
from desktop.documents.sheet_reading.sheet_limits import check_extent, megabytes
from desktop.documents.sheet_reading.text_encodings import decode

MAX_TEXT_BYTES = 200 * 1024 * 1024
_SEPARATORS = ",;\t|"
_SAMPLE_ROWS = 50
_LONGEST_CELL = 32_767
"""Characters, as in a spreadsheet; a longer cell is a quote that was never closed."""
_MOST_LINES = 50


def open_delimited(path: Path) -> OpenedSheet:
    """Open a text file as its only sheet."""
    size = path.stat().st_size
    if size > MAX_TEXT_BYTES:
        raise RefusedInChildError("too_large", found=megabytes(size), limit=megabytes(MAX_TEXT_BYTES))
    decoded = decode(path.read_bytes())
    text, named = _without_separator_line(decoded.text)
    separator = named or guess_separator(text)
    return OpenedSheet(name="", sheets=(), rows=partial(_rows, text, separator), notes=decoded.notes, font=decoded.font)


def _without_separator_line(text: str) -> tuple[str, str]:
    """Take Excel's ``sep=;`` line off; it is no row of the sheet."""
    line, _, rest = text.partition("\n")
    line = line.rstrip("\r").strip('"')
    if line[:4].lower() == "sep=" and len(line) == 5:
        return rest, line[4]
    return text, ""


def guess_separator(text: str) -> str:
    """The separator that cuts the first rows into columns most evenly."""
    return max(_SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    counts: list[int] = []
    try:
        for _number, values, _formulas in _rows(text, separator):
            counts.append(len(values))
            if len(counts) == _SAMPLE_ROWS:
                break
    except RefusedInChildError as refused:
        return (len(counts) + 1, MAX_COLUMNS) if refused.code == "too_many_columns" else (0, 0)
    widths = [count for count in counts if count > 1]
    usual = max(set(widths), key=widths.count, default=1)
    return widths.count(usual) * (usual > 1), usual


@dataclass(slots=True)
class _Lines:
    """The lines of a text, with the place where the row that is being read began."""

    text: str
    newline: str
    row_start: int = 0
    place: int = 0

    def __iter__(self) -> Iterator[str]:
        while self.place < len(self.text):
            start, end = self.place, self.text.find(self.newline, self.place)
            self.place = len(self.text) if end < 0 else end + 1
            yield self.text[start : self.place]

    def begin_row(self) -> str:
        """The raw text of the row that just ended; the next one begins here."""
        raw = self.text[self.row_start : self.place]
        self.row_start = self.place
        return raw


def _rows(text: str, separator: str) -> Iterator[RawRow]:
    csv.field_size_limit(_LONGEST_CELL)
    lines = _Lines(text, "\n" if "\n" in text else "\r")
    reader = csv.reader(lines, delimiter=separator)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if len(cells) > MAX_COLUMNS or number > MAX_ROWS:
                check_extent("", number, len(cells))
            _check_quotes(lines.begin_row(), number)
            yield number, [cell or None for cell in cells], ()
    except csv.Error as error:
        raise RefusedInChildError("open_quote", found=str(number + 1)) from error


def _check_quotes(raw: str, number: int) -> None:
    """A row of many lines, or one that ends inside quotes, has swallowed the rows after it."""
    breaks = raw.count("\n", 0, -1)
    if breaks and (breaks > _MOST_LINES or raw.count('"') % 2):
        raise RefusedInChildError("open_quote", found=str(number))
