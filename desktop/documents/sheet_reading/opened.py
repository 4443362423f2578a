"""A file as the child holds it: sheets, raw rows that can be gone through twice, what the reader noted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.documents.sheet_reading.legacy_fonts import LegacyFont
from desktop.documents.sheet_reading.sheet import CellValue, DateSystem, MergedRange, SheetName

RawRow = tuple[int, list[CellValue], tuple[int, ...]]
"""Row number, values from column A on, columns of formulas."""
Note = tuple[str, dict[str, str]]
"""Template and values of a sentence for the clerk."""


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
        font: the whole file's text is typed for this font.
        capital_font: the workbook uses a font that shows small letters as capitals (.VnTimeH).
    """

    name: str
    sheets: tuple[SheetName, ...]
    rows: Callable[[], Iterator[RawRow]]
    date_system: DateSystem = DateSystem.FROM_1900
    merged: tuple[MergedRange, ...] = ()
    notes: tuple[Note, ...] = ()
    font: LegacyFont | None = None
    capital_font: bool = False
