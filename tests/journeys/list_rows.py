"""Lists of the tour read back: their columns, the rows that have a number, cells as the paper prints them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from tests.journeys.left import dots, records, story, values, worksheets
from tests.journeys.list_fields import COLUMNS

FORMS = tuple(COLUMNS)
SENT_ON = date(2026, 11, 24)


def agency(journal: dict[str, Any]) -> dict[str, Any]:
    """What was sent on the second day, with what came back on the third."""
    return story(journal, "lists to the agency") | story(journal, "the agency's replies")


def told_of(journal: dict[str, Any], form: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in agency(journal)["lists"] if one["form"] == form)
    return found


def following(journal: dict[str, Any], form: str) -> dict[str, Any]:
    """The list that gathers what was refused of a form."""
    found: dict[str, Any] = next(one for one in agency(journal)["next_lists"] if one["form"] == form)
    return found


def stem(form: str, number: int = 1) -> str:
    first = f"danh-sach-{form.replace('_', '-')}"
    return first if number == 1 else f"{first}-dot-{number}"


def sheets_of(tour: Path, form: str) -> list[Worksheet]:
    return worksheets(tour / f"{stem(form)}.xlsx")


def marks_row(sheet: Worksheet) -> int:
    """The row of column letters and numbers."""
    return next(row for row in range(1, 20) if sheet.cell(row, 1).value == "A")


def body(sheet: Worksheet) -> list[list[Cell]]:
    """The rows that have a number."""
    found = [[cell for cell in row if isinstance(cell, Cell)] for row in sheet.iter_rows(min_row=marks_row(sheet) + 1)]
    return [row for row in found if isinstance(row[0].value, int)]


def columns_of(sheet: Worksheet) -> list[tuple[str, str]]:
    """Mark and heading of each column; a mark that stands over two columns counts for both."""
    at = marks_row(sheet)
    above, below, marks = values(sheet)[at - 3 : at]
    found: list[tuple[str, str]] = []
    for upper, lower, mark in zip(above, below, marks, strict=True):
        found.append((str(mark or found[-1][0]), str(lower or upper)))
    return found


def by_mark(row: list[Cell], form: str) -> dict[str, Any]:
    """The values of a row by the number of their column; the paper one of two columns 13 is left out."""
    found: dict[str, Any] = {}
    for (mark, _), cell in zip(COLUMNS[form], row, strict=True):
        found.setdefault(mark, cell.value)
    return found


def printed(cell: Cell) -> str:
    """A cell as its number format shows it, which is as the paper does."""
    value = cell.value
    if isinstance(value, datetime):
        return value.strftime("%m/%Y" if cell.number_format == "mm/yyyy" else "%d/%m/%Y")
    if isinstance(value, int) and cell.number_format == "#,##0":
        return dots(value)
    return "" if value is None else str(value)


def receipt_of(note: str) -> tuple[str, str]:
    """Symbol and number at the end of a note: ``… BL TAP/26 0000003``."""
    symbol, number = note.rpartition("BL ")[2].split()
    return symbol, number


def issued(tour: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Receipts that stood when the lists were made, in the evening of the second day."""
    found = records(tour / "ba-ngay-bien-lai.xlsx")
    standing = [one for one in found if not one["Lý do hủy"] and one["Ngày"].date() <= SENT_ON]
    return {(one["Ký hiệu"], one["Số"]): one for one in standing}
