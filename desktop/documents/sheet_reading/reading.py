"""Reads a sheet file through a child process: head first, then its rows, never more than a few chunks at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.documents.sheet_reading.child_process import ReadingChild
from desktop.documents.sheet_reading.frames import Head, Rows
from desktop.documents.sheet_reading.memory_limit import MEMORY_LIMIT
from desktop.documents.sheet_reading.sheet import DateSystem, MergedRange, SheetHead, SheetName, SheetRow, SheetTable
from desktop.domain.texts.phrases import say


class SheetStream:
    """A sheet that is being read: its head, and its rows once."""

    def __init__(self, child: ReadingChild) -> None:
        self._child = child
        self.head = _head(child.head())

    def __iter__(self) -> Iterator[SheetRow]:
        """The rows in their order; ``SheetRefusedError`` when reading ends before the last."""
        for frame in self._child.frames():
            if isinstance(frame, Rows):
                for number, values, formulas in frame.rows:
                    yield SheetRow(number, values, formulas)


@contextmanager
def open_sheet(
    path: Path,
    sheet: str | None = None,
    *,
    most_rows: int | None = None,
    stopped: Callable[[], bool] = lambda: False,
    memory_limit: int = MEMORY_LIMIT,
) -> Iterator[SheetStream]:
    """Read one sheet of a file row by row.

    Args:
        path: a .xlsx, .xls, .ods or text file; its content decides, not its name.
        sheet: the sheet's name; without it the first that is shown and not empty.
        most_rows: read no more rows than this (for a sample); the head still counts all.
        stopped: asked about every tenth of a second; True ends reading with the code ``stopped``.
        memory_limit: bytes that the child may take.

    Raises:
        SheetRefusedError: the file is not read, for the reason it names; also while going through the rows.
    """
    with ReadingChild(path, sheet, most_rows, stopped, memory_limit) as child:
        yield SheetStream(child)


def read_sheet(
    path: Path, sheet: str | None = None, *, most_rows: int | None = None, stopped: Callable[[], bool] = lambda: False
) -> SheetTable:
    """Read a sheet whole, for small ones and samples; raises ``SheetRefusedError`` like ``open_sheet``."""
    with open_sheet(path, sheet, most_rows=most_rows, stopped=stopped) as stream:
        return SheetTable(stream.head, tuple(stream))


def _head(frame: Head) -> SheetHead:
    return SheetHead(
        name=frame.name,
        sheets=tuple(SheetName(name, hidden) for name, hidden in frame.sheets),
        rows=frame.rows,
        width=frame.width,
        date_system=DateSystem(frame.date_system),
        merged=tuple(MergedRange(*one) for one in frame.merged),
        notes=tuple(say(template, **values) for template, values in frame.notes),
    )
