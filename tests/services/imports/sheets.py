"""Sheets of people for the import's tests, written as an office would."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from desktop.services.desk import Desk
from desktop.services.imports import (
    ImportOutcome,
    ImportReport,
    ImportSheet,
    Scope,
    Strategy,
    dry_run,
    propose_sheet,
    run_import,
)

USUAL = ("Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD")
AN = ("Nguyễn Văn An", "01/01/1990", "Nam", "001090000001")
BINH = ("Trần Thị Bình", "02/03/1992", "Nữ", "001192000002")
CUC = ("Nguyễn Thị Cúc", "05/06/2015", "Nữ", "001315000003")


def written(path: Path, headings: Sequence[Any], *rows: Sequence[Any]) -> Path:
    """A workbook of these rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (headings, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def ready(desk: Desk, path: Path, **more: Any) -> ImportSheet:
    """The proposal for a file, as the clerk leaves it."""
    from dataclasses import replace

    return replace(propose_sheet(desk, path).sheet, **more)
