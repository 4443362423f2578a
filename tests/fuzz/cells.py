"""Cells that nobody means to write, for sheets of people and replies."""

from __future__ import annotations

import random
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.storage.engines import NOW

TEXTS = (
    *("", " ", "0", "00", "-", "=1+1", "@x", "+84", "\t", "'", "\u202eAn", "\u200b", "\ufeffAn", "An\nBình", "An\x0bB"),
    *(
        "1E+11",
        "7,9E+10",
        "-1",
        "1e400",
        "NaN",
        "٠٠١",
        "００１０９０",
        "²",
        "001090000001",
        "1090000001",
        "0010900000012",
    ),
    *(
        "31/02/1990",
        "1/1/1899",
        "00/00/1990",
        "29/02/1900",
        "13/13/2013",
        "12/2025",
        "9999",
        "1/1/1",
        "ngày 5",
        "5.6.90",
    ),
    *("Nam", "Nữ", "nu", "x", "chủ hộ", "Vợ", "chú", "con", "99", "household", "HS", "VS", "TH", "36 tháng", "tháng"),
    *("Nguyễn Văn An", "NGUYỄN VĂN AN", "Nguye\u0302\u0303n Văn An", "Nguyễn Vӑn An", "N" * 200, "Trần Thị B", "{x}%s"),
    *("Đã nhận", "không", "Từ chối", "lỗi", "đạt?", "khác người", "cùng người", "người khác", "0905000001", "00000"),
    *("Xã Vĩnh Thanh", "Hà Nội", "00001", "26734", "xã cũ, huyện cũ, tỉnh cũ", ",,,", "<b>&amp;", "1.500.000", "1,5"),
)
VALUES: tuple[Any, ...] = (
    *(0, 1, -1, 60, 61, 1990, 32_874, 73_415, 2_958_466, 100_000_000_000, 1_090_000_001, 1e300, 0.1, -0.5, 1e11),
    *(True, False, None, date(1990, 1, 31), date(1900, 1, 1), date(9999, 12, 31), NOW.replace(tzinfo=None)),
)


def cell(chance: random.Random) -> Any:
    """One cell, text more often than not."""
    return chance.choice(TEXTS if chance.random() < 0.7 else VALUES)


def write_sheet(path: Path, rows: list[list[Any]], chance: random.Random) -> None:
    """A workbook of these rows as they are; now and then with cells merged over some of them."""
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy", "date_1904": chance.random() < 0.2}) as book:
        sheet = book.add_worksheet("A")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, column, value)
                elif isinstance(value, datetime | date) and not _writable(value, book):
                    sheet.write_string(number, column, str(value))
                elif value is not None:
                    sheet.write(number, column, value)


def _writable(value: date, book: Any) -> bool:
    return value.year >= (1904 if book.date_1904 else 1900)
