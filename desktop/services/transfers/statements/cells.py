"""What the cells of a bank statement mean: headings, amounts and days as banks write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from desktop.documents import sheet_headings
from desktop.documents.sheet_reading import CellValue, DateSystem, cell_date
from desktop.domain.texts.phrases import mark
from desktop.domain.texts.text import clean

TARGETS: Final[Mapping[str, str]] = {
    "booked_on": mark("Ngày giao dịch"),
    "credit": mark("Tiền vào (ghi có)"),
    "debit": mark("Tiền ra (ghi nợ)"),
    "amount": mark("Số tiền (có dấu)"),
    "purpose": mark("Nội dung"),
    "reference": mark("Số tham chiếu"),
}
"""What a column of a statement may hold, with its name on screen."""
WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "credit": ("ghi co", "phat sinh co", "ps co", "so tien co", "tien vao", "credit", "=co"),
    "debit": ("ghi no", "phat sinh no", "ps no", "so tien no", "tien ra", "debit", "=no"),
    "booked_on": ("ngay giao dich", "ngay gd", "transaction date", "ngay hach toan", "ngay hieu luc", "ngay", "date"),
    "purpose": ("noi dung", "dien giai", "mo ta", "description", "remark", "details", "chi tiet"),
    "reference": ("so tham chieu", "tham chieu", "so but toan", "ma giao dich", "ma gd", "so ct", "chung tu", "refer"),
    "amount": ("so tien", "amount", "gia tri"),
}
"""Words of a heading, the surest first; ``=`` must be the whole heading. A column holds one thing."""
NOT_HEADINGS: Final = ("so du", "balance", "doi ung")
LARGEST: Final = 10**13
"""Ten million million đồng: nothing larger comes into a counter's account."""
FIRST_YEAR: Final = 2000
_MONEY = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]0{1,2})?|\d+(?:[.,]0{1,2})?")
_UNITS = re.compile(r"vnd|\u0111|\u20ab|\s|'", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")


class UnreadableError(ValueError):
    """A cell that is no amount or day; ``str`` is the reason's code in :data:`REASONS`."""


REASONS: Final[Mapping[str, str]] = {
    "amount": mark("số tiền không đọc được"),
    "date": mark("ngày không đọc được"),
    "future": mark("ngày chưa đến"),
    "formula": mark("ô là công thức"),
    "no_purpose": mark("không có nội dung"),
}
"""Why a row is left out, as the page says it."""


def guess_columns(headings: Sequence[str]) -> dict[str, int]:
    """Column by what it holds, by the words of its heading."""
    found = sheet_headings.guess_columns(headings, WORDS, look_alikes=NOT_HEADINGS)
    if "credit" in found:
        found.pop("amount", None)
    return found


def is_enough(columns: Mapping[str, int]) -> bool:
    """Whether day, amount and purpose have a column."""
    return {"booked_on", "purpose"} <= columns.keys() and bool({"credit", "amount"} & columns.keys())


def read_amount(cell: CellValue) -> int:
    """Whole đồng, negative for money that left; 0 for an empty cell.

    Raises:
        UnreadableError: ``1E+11``, parts of a đồng, words, or more than any account sees.
    """
    amount = _number(cell)
    if abs(amount) > LARGEST:
        raise UnreadableError("amount")
    return amount


def read_day(cell: CellValue, system: DateSystem, today: date) -> date:
    """The day of a cell: a date cell, a day number, ``24/11/2026 08:15``, ``2026-11-24``.

    Raises:
        UnreadableError: no whole day, one that does not exist, or one that has not come.
    """
    day = _day(cell, system)
    if day.year < FIRST_YEAR:
        raise UnreadableError("date")
    if day > today:
        raise UnreadableError("future")
    return day


def cell_words(cell: CellValue) -> str:
    """A cell as one line of text."""
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return "" if cell is None or isinstance(cell, bool) else clean(str(cell))


def _number(cell: CellValue) -> int:
    if cell is None:
        return 0
    if isinstance(cell, bool | date):
        raise UnreadableError("amount")
    if isinstance(cell, Decimal):
        if not cell.is_finite() or cell != cell.to_integral_value():
            raise UnreadableError("amount")
        return int(cell)
    return cell if isinstance(cell, int) else _text_number(cell)


def _text_number(text: str) -> int:
    plain = _UNITS.sub("", clean(text)).replace("\N{MINUS SIGN}", "-")
    if not plain or plain == "-":
        return 0
    in_brackets = plain.startswith("(") and plain.endswith(")")
    plain = plain.strip("()") if in_brackets else plain
    sign = -1 if plain.startswith("-") or in_brackets else 1
    plain = plain.removeprefix("-").removeprefix("+")
    if not (plain.isascii() and _MONEY.fullmatch(plain)):
        raise UnreadableError("amount")
    return sign * int(re.sub(r"[.,]", "", re.sub(r"[.,]0{1,2}$", "", plain)))


def _day(cell: CellValue, system: DateSystem) -> date:
    if isinstance(cell, str):
        first = clean(cell).split(" ")[0].split("T")[0]
        cell = first
        if found := _ISO.fullmatch(first):
            cell = f"{int(found[3]):02d}/{int(found[2]):02d}/{found[1]}"
    try:
        told = cell_date(cell, system)
    except (ValueError, OverflowError) as error:
        raise UnreadableError("date") from error
    if told.month is None or told.day is None:
        raise UnreadableError("date")
    return date(told.year, told.month, told.day)
