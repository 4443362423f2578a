"""Reads text files of rows (.csv, .tsv): encoding, separator, quotes; inside the child."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desktop.documents.sheet_reading.opened import OpenedSheet, RawRow, RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_COLUMNS, MAX_ROWS
from desktop.documents.sheet_reading.sheet_limits import check_extent
from desktop.documents.sheet_reading.text_encodings import decode

_SEPARATORS = ",;\t|"
_SAMPLE_ROWS = 50
_LONGEST_CELL = 1_000_000


def open_delimited(path: Path) -> OpenedSheet:
    """Open a text file as its only sheet."""
    decoded = decode(path.read_bytes())
    text, named = _without_separator_line(decoded.text)
    separator = named or guess_separator(text)
    return OpenedSheet(name="", sheets=(), rows=partial(_rows, text, separator), notes=decoded.notes)


def _without_separator_line(text: str) -> tuple[str, str]:
    """Take Excel's ``sep=;`` line off; it is no row of the sheet."""
    line, _, rest = text.partition("\n")
    line = line.rstrip("\r").strip('"')
    if line[:4].lower() == "sep=" and len(line) == 5:
        return rest, line[4]
    return text, ""


def guess_separator(text: str) -> str:
    """The separator that cuts the first rows into the most columns, the same number in most rows."""
    return max(_SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    counts: list[int] = []
    for _number, values, _formulas in _rows(text, separator):
        counts.append(len(values))
        if len(counts) == _SAMPLE_ROWS:
            break
    widths = [count for count in counts if count > 1]
    usual = max(set(widths), key=widths.count, default=1)
    return widths.count(usual) * (usual > 1), usual


def _rows(text: str, separator: str) -> Iterator[RawRow]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(reader, start=1):
            if len(cells) > MAX_COLUMNS or number > MAX_ROWS:
                check_extent("", number, len(cells))
            yield number, [cell or None for cell in cells], ()
    except csv.Error as error:
        raise RefusedInChildError("damaged") from error
