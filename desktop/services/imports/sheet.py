"""What is to be brought in: the file, its headings, which column means what, and how far the clerk lets it go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop.documents.sheet_reading import CellValue, SheetHead

Progress = Callable[[int, int], None]
"""Told how many of how many rows are done, some times a second."""
Stop = Callable[[], bool]
"""Asked between rows; True ends the work at the next whole row or household."""


class Strategy(StrEnum):
    """What may happen to people: chỉ thêm người mới, chỉ sửa người đã có, cả hai."""

    INSERT = "insert"
    UPDATE = "update"
    BOTH = "both"


class Scope(StrEnum):
    """All or nothing for the whole file, or each household (a person without one) by itself."""

    FILE = "file"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSheet:
    """A sheet ready to be tried or brought in.

    Attributes:
        path: the file. sheet: its sheet's name; empty for a text file or the first that is not empty.
        heading_row: the sheet's number of the (last) heading row; the rows below it are read.
        headings: one text a column, as reasons name the columns.
        columns: column (0 = A) by the key of its target; see ``column_targets``.
        commune_code: commune of 2025 of rows that name none; empty leaves it open.
    """

    path: Path
    sheet: str = ""
    heading_row: int
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    strategy: Strategy = Strategy.BOTH
    scope: Scope = Scope.ROW
    commune_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedSheet:
    """A file that was looked into: what the page shows before anything is tried.

    Attributes:
        sheet: the proposal; change its columns with ``dataclasses.replace``.
        head: names of all sheets, number of rows, what the reader noted.
        remembered: the columns are those chosen last time for these headings.
        samples: the first rows below the headings, with their numbers in the sheet.
        unknown: headings that no target takes, to be shown as left out.
    """

    sheet: ImportSheet
    head: SheetHead
    remembered: bool
    samples: tuple[tuple[int, tuple[CellValue, ...]], ...] = field(default=())
    unknown: tuple[str, ...] = ()
