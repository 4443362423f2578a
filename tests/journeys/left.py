"""What a tour left, read back: stories of its journal, texts of its papers, cells of its sheets, its book."""

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import OpenBook, open_book
from desktop.services.desk import Desk
from tests.documents.reading import whole_text

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=7)))


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the program in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QUAY_AN_SINH_PASSPHRASE": "tap"}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments], capture_output=True, text=True, env=environment, check=False
    )


def story(journal: dict[str, Any], words: str) -> dict[str, Any]:
    """The story whose title has these words."""
    found: dict[str, Any] = next(one for one in journal["stories"] if words in one["story"])
    return found


def text(path: Path) -> str:
    """All that a paper says, with single spaces."""
    return whole_text(path.read_bytes())


def dots(amount: int) -> str:
    """``1.366.200``."""
    return f"{amount:,}".replace(",", ".")


def worksheets(path: Path) -> list[Worksheet]:
    """The sheets of a workbook, their cells as they are stored."""
    return [sheet for sheet in openpyxl.load_workbook(path).worksheets if isinstance(sheet, Worksheet)]


def values(sheet: Worksheet) -> list[list[Any]]:
    """The rows of a sheet."""
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def records(path: Path) -> list[dict[str, Any]]:
    """The rows of a plain sheet by their headings."""
    head, *rows = values(worksheets(path)[0])
    return [dict(zip(head, row, strict=True)) for row in rows]


def cells(path: Path) -> list[Cell]:
    """Every cell of a workbook that holds something."""
    found = [cell for sheet in worksheets(path) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return [cell for cell in found if isinstance(cell, Cell)]


def open_copy(tour: Path, folder: Path) -> Desk:
    """The tour's book as it is left, opened from a copy later the same day."""
    for name in ("book.quay", "book.quay.keys"):
        shutil.copy(tour / name, folder / name)
    secret = OpenBook(path=folder / "book.quay", secret="tap")
    return open_book(secret, load_parameters(), load_places(), lambda: NOON)
