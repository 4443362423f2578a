"""A file as the child holds it: sheets, raw rows that can be gone through twice, what the reader noted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.documents.sheet_reading.sheet import CellValue, DateSystem, SheetName

RawRow = tuple[int, list[CellValue], tuple[int, ...]]
"""Row number, values from column A on, columns of formulas."""


class RefusedInChildError(Exception):
    """The file is not read; travels to the program as a frame.

    Attributes:
        code: one of ``refusals.REFUSALS``.
        values: what the sentence names, without the file's name.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """One sheet of an opened file.

    Attributes:
        rows: goes through every row afresh, blank ones may come too.
        notes: template and values of each sentence for the clerk.
    """

    name: str
    sheets: tuple[SheetName, ...]
    rows: Callable[[], Iterator[RawRow]]
    date_system: DateSystem = DateSystem.FROM_1900
    merged: tuple[str, ...] = ()
    notes: tuple[tuple[str, dict[str, str]], ...] = dataclasses.field(default=())
