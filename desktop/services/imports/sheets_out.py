"""Sheets that an import hands out: the stopped rows to correct, and an empty sample with every column."""

from __future__ import annotations

from desktop.services.imports.report import ImportReport
from desktop.services.imports.sheet import ImportSheet


def error_sheet(sheet: ImportSheet, report: ImportReport) -> bytes:
    """An .xlsx of the stopped rows with their original cells and a column of reasons; it can be brought again.

    Raises:
        SheetRefusedError: the file is no longer there.
    """
    raise NotImplementedError


def sample_sheet() -> bytes:
    """An .xlsx with every column the import knows, two rows of example and what each column may hold."""
    raise NotImplementedError
