"""Cells as the counter knows them: dates, sexes, relations, peoples, numbers that a spreadsheet has bent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from desktop.documents.sheet_reading import CellValue, DateSystem, cell_date
from desktop.domain.household_hi.figures import GROUP_NAMES
from desktop.domain.identity import ETHNIC_GROUPS, RELATIONS
from desktop.domain.money import parse_money
from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.harmless import unguarded
from desktop.domain.texts.text import clean, fold

_SCIENTIFIC = re.compile(r"^\d([.,]\d+)?E\+?\d+$", re.IGNORECASE)
_WORDS = re.compile(r"[a-z0-9]+")
_MARKS = frozenset({"x", "1", "v", "co", "true", "nu", "nam", "✓", "✔", "☑", "*"})
_SEXES = {
    "nam": "male", "1": "male", "01": "male", "trai": "male", "m": "male", "male": "male", "boy": "male",
    "nu": "female", "0": "female", "2": "female", "02": "female", "gai": "female", "f": "female", "female": "female",
}  # fmt: skip
_RELATION_WORDS = {
    "00": "ch, chu, chu ho, dai dien ho, ong chu ho, ba chu ho",
    "01": "vo cua chu ho, ba xa",
    "02": "chong cua chu ho",
    "03": "cha, ba ruot, tia, cha de, bo de, cha ruot, bo ruot, cha chong, cha vo, bo chong, bo vo, bo duong",
    "04": "ma, me de, me ruot, ma ruot, me chong, me vo, u, bu, bam, me ke",
    "05": "em trai, em gai, em ruot, em trai ruot, em gai ruot",
    "06": "anh trai, anh ruot, anh trai ruot",
    "07": "chi gai, chi ruot, chi gai ruot",
    "08": "con trai, con gai, con de, con ruot, con nuoi, con trai de, con gai de, con chung, con rieng",
    "09": "chau noi, chau ngoai, chau trai, chau gai, chau ruot, chau ho",
    "10": "ong noi, ong ngoai",
    "11": "ba noi, ba ngoai",
    "12": "co ruot",
    "13": "di ruot",
    "14": "chu ruot",
    "16": "bac ruot",
    "17": "cau ruot",
    "21": "chat noi, chat ngoai",
    "22": "con dau cu, o nho, o dau, nguoi o nho, chau dau, chau re, anh re, chi dau, em dau, em re, nguoi giup viec",
}
RELATION_BY_WORD: Mapping[str, str] = {
    **{" ".join(_WORDS.findall(fold(name))): code for code, name in RELATIONS.items()},
    **{word.strip(): code for code, words in _RELATION_WORDS.items() for word in words.split(",")},
}
"""Codes by folded word. ``chu`` is short for the head: the uncle (chú) is told by his marks."""
_PEOPLES = {
    "".join(_WORDS.findall(fold(name))): code for code, name in ETHNIC_GROUPS.items() if code not in {"55", "99"}
} | {"hmong": "08", "meo": "08", "khome": "05", "khmer": "05", "ede": "12", "bana": "13", "giarai": "10", "jrai": "10"}
_COUNTRIES = {"viet nam": "VN", "vietnam": "VN", "vn": "VN", "lao": "LA", "campuchia": "KH", "trung quoc": "CN"}
_GROUPS = {" ".join(_WORDS.findall(fold(name))): code for code, name in GROUP_NAMES.items()} | {
    "ho gia dinh": "household", "hgd": "household", "gd": "household", "bhyt ho gia dinh": "household",
    "household": "household", "can ngheo": "near_poor", "cn": "near_poor", "hssv": "student", "hs": "student",
    "hoc sinh": "student", "sinh vien": "student", "sv": "student",
}  # fmt: skip
_NO_NUMBER = re.compile(r"^[0\s.\-_–—/]*$")


def clean_text(text: str) -> str:
    """A text as it was meant: clean, without the apostrophe that keeps a sheet of ours from being a formula."""
    return clean(unguarded(text) if text.startswith("'") else text)


def cell_text(cell: CellValue) -> str:
    """A cell as clean text; a day as people write it, a number without a fraction."""
    if cell is None:
        return ""
    if type(cell) is str:
        return clean_text(cell)
    if isinstance(cell, date):
        return str(PartialDate.of(cell))
    if isinstance(cell, Decimal):
        return format(cell.normalize(), "f")
    return str(cell)


def is_scientific(text: str) -> bool:
    """Whether a spreadsheet has written a long number as ``7,9301E+10``: its digits are lost."""
    return _SCIENTIFIC.match(text) is not None


def read_birth_cell(cell: CellValue, system: DateSystem) -> PartialDate | None:
    """A date of text, number or day number, with the precision it has; None for what is none."""
    try:
        return cell_date(clean(cell) if isinstance(cell, str) else cell, system)
    except (ValueError, OverflowError):
        return None


def read_day_cell(cell: CellValue, system: DateSystem) -> date | None:
    """A whole date; None where the day or month is missing too."""
    found = read_birth_cell(cell, system)
    return found.earliest if found is not None and found.day is not None else None


def read_month_cell(cell: CellValue, system: DateSystem) -> Month | None:
    """A month, or the month of a day."""
    found = read_birth_cell(cell, system)
    return Month(found.year, found.month) if found is not None and found.month is not None else None


def read_sex_cell(text: str) -> str | None:
    """``male`` or ``female``; None for what is neither."""
    return _SEXES.get(fold(text))


def is_marked(text: str) -> bool:
    """Whether a cell under ``Nữ`` only says yes."""
    return fold(text) in _MARKS


def read_relation_cell(text: str) -> str | None:
    """The code of a relation written as word or code; None for an unknown one."""
    if text.isascii() and text.isdigit():
        code = text.zfill(2)
        return code if code in RELATIONS else None
    if text.lower() in {"chú", "chú ruột"}:
        return "14"
    return RELATION_BY_WORD.get(" ".join(_WORDS.findall(fold(text))))


def read_people_cell(text: str) -> str | None:
    """The code of a people (dân tộc) by name or code."""
    if text.isdigit():
        code = text.zfill(2)
        return code if code in ETHNIC_GROUPS else None
    key = "".join(_WORDS.findall(fold(text))).removeprefix("dantoc")
    return _PEOPLES.get(key)


def read_country_cell(text: str) -> str:
    """Two letters where the country is known; else the text, for the check to refuse."""
    return _COUNTRIES.get(fold(text), text.upper())


def read_group_cell(text: str) -> str | None:
    """The group of household HI by name, short name or code."""
    key = " ".join(_WORDS.findall(fold(text)))
    return _GROUPS.get(key) or _GROUPS.get(key.removeprefix("ho ")) or (text if text in GROUP_NAMES else None)


def read_amount_cell(cell: CellValue) -> int | None:
    """Whole đồng: a number, or text with dots; None for what is none."""
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell if cell >= 0 else None
    if not isinstance(cell, str):
        return None
    amount = parse_money(clean(cell))
    return None if amount is None else int(amount)


def read_count_cell(text: str) -> int | None:
    """A small whole number, perhaps with its unit (``36 tháng``)."""
    found = re.fullmatch(r"(\d{1,4})\s*(?:tháng|thang|th)?\.?", text, re.IGNORECASE)
    return int(found[1]) if found else None


def read_method_cell(text: str) -> str | None:
    """``1, 3, 6, 12, VS, TH`` of a method of payment as lists write it."""
    key = fold(text)
    if found := re.search(r"\d+", key):
        months = int(found[0])
        if "nam" in key.split() and months < 6:
            return "12" if months == 1 else "VS"
        return str(months) if months in {1, 3, 6, 12} else "VS" if months in {24, 36, 48, 60} else None
    words = {"hang thang": "1", "thang": "1", "hang quy": "3", "quy": "3", "hang nam": "12", "nam": "12"}
    return words.get(key) or ({"vs": "VS", "th": "TH"}.get(key))


def household_number(text: str) -> str:
    """The household's number; empty for what is none (0, ``-``): it never groups people."""
    return "" if _NO_NUMBER.match(text) else text
