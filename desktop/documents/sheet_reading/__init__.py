"""Reads .xlsx, .xls, .ods and .csv files of others: in a child process with a memory limit, row by row."""

from desktop.documents.sheet_reading.cell_dates import cell_date
from desktop.documents.sheet_reading.reading import open_sheet, read_sheet
from desktop.documents.sheet_reading.refusals import SheetRefusedError
from desktop.documents.sheet_reading.sheet import (
    CellValue,
    DateSystem,
    MergedRange,
    SheetHead,
    SheetName,
    SheetRow,
    SheetTable,
)
from desktop.documents.sheet_reading.steady import steady_file

__all__ = [
    "CellValue",
    "DateSystem",
    "MergedRange",
    "SheetHead",
    "SheetName",
    "SheetRefusedError",
    "SheetRow",
    "SheetTable",
    "cell_date",
    "open_sheet",
    "read_sheet",
    "steady_file",
]
