"""How replies are read: headings, results, numbers and dates as agencies and clerks write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.documents import sheet_headings
from desktop.documents.sheet_reading import CellValue, DateSystem, cell_date
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.texts.text import clean, fold
from desktop.storage.lists.replies import RowOutcome

FORMULA = "=?"
"""Stands for a formula that has no result in the file."""
HEADING_WORDS: Mapping[str, tuple[str, ...]] = {
    "result": ("ket qua", "ketqua", "trang thai", "tinh trang"),
    "reason": ("ly do", "lydo", "ghi chu", "ghichu", "noi dung loi", "mo ta loi"),
    "receipt": ("bien lai", "bienlai", "so bl"),
    "personal_id": ("dinh danh", "cccd", "can cuoc", "cmnd", "so ddcn"),
    "hi_number": ("so the bhyt", "ma the", "sothe", "ma so bhyt", "so bhyt", "the bhyt"),
    "si_number": ("ma so bhxh", "masobhxh", "so bhxh", "ma so"),
    "birth": ("ngay sinh", "ngaysinh", "nam sinh"),
    "name": ("ho va ten", "ho ten", "hoten", "nguoi tham gia"),
    "kind": ("phuong an", "tang giam", "loai"),
}
"""Words of a heading that tell what its column holds, the surest first; a column holds one thing."""
NOTES = ("ghi chu", "ghichu")
NOT_HEADINGS = ("nhan ket qua", "ngay bien lai", "ngaybienlai", "bien lai ngay", "cap the", "noi cap")
ACCEPTED = (
    "da nhan",
    "nhan",
    "chap nhan",
    "da chap nhan",
    "dong y",
    "hop le",
    "dat",
    "thanh cong",
    "da duyet",
    "duyet",
)
ACCEPTED_MARKS = ("ok", "x", "co", "khop", "dung", "hoan thanh", "da cap", "da cap the", "da xu ly")
NO_ERROR = ("khong loi", "khong co loi", "khong sai", "khong trung")
REJECTED = ("khong", "chua", "tu choi", "tra lai", "bi tra", "loi", "sai", "huy", "that bai", "trung")
"""What a refusal begins with or holds as a word."""
_DIGITS = re.compile(r"\d+")
_DAY = re.compile(r"\d[/.-]\d{1,2}[/.-]\d{4}")
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """What a row says: accepted, rejected, or not clear; the reason as it stands there."""

    outcome: RowOutcome
    reason: str


def read_answer(result: str, reason: str, *, has_result: bool) -> Answer:
    """The answer of a row's result and reason; without a column of results a reason alone is a refusal."""
    told = " ".join(fold(result).replace(".", " ").replace(",", " ").replace(":", " ").split())
    if told:
        return Answer(_result(told), reason or ("" if _result(told) is RowOutcome.ACCEPTED else clean(result)))
    if has_result and not reason:
        return Answer(RowOutcome.UNCLEAR, "")
    return Answer(RowOutcome.REJECTED if reason else RowOutcome.ACCEPTED, reason)


def _result(told: str) -> RowOutcome:
    words = f" {told} "
    if told in NO_ERROR:
        return RowOutcome.ACCEPTED
    if any(f" {word} " in words for word in REJECTED):
        return RowOutcome.REJECTED
    if told in ACCEPTED_MARKS or any(words.startswith(f" {word} ") for word in ACCEPTED):
        return RowOutcome.ACCEPTED
    return RowOutcome.UNCLEAR


def guess_columns(headings: Sequence[str]) -> dict[str, int]:
    """The column of each thing a reply may hold, by the words of the headings; a plain note is no refusal alone."""
    notes = dict.fromkeys(NOTES, "result")
    return sheet_headings.guess_columns(headings, HEADING_WORDS, look_alikes=NOT_HEADINGS, after=notes)


def asks_to_stop(kind: str) -> bool | None:
    """Whether a row's kind says that it takes back (giảm, the gateway's GH); None where it says nothing."""
    told = sheet_headings.heading_text(kind, NOT_HEADINGS)
    return None if not told else told == "gh" or "giam" in told.split()


def cell_text(cell: CellValue) -> str:
    """A cell as text: whole numbers without dots, dates as people write them, yes as a cross."""
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, date):
        return format_date(cell)
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return "" if cell is None else clean(str(cell))


def personal_id(text: str) -> str:
    """The digits of a personal ID; those that a number cell has lost stand again."""
    digits = "".join(_DIGITS.findall(text))
    return digits.zfill(12) if 9 < len(digits) < 12 else digits


def si_number(text: str) -> str:
    """The digits of an SI number; those that a number cell has lost stand again."""
    digits = "".join(_DIGITS.findall(text))
    return digits.zfill(10) if 6 <= len(digits) < 10 else digits


def hi_number(text: str) -> str:
    """A card number without spaces, in capitals; ten digits for the cards of today."""
    plain = "".join(text.split()).upper()
    return si_number(plain) if plain.isdigit() else plain


def receipt_number(text: str) -> int | None:
    """The number of ``0000127``, ``BL 127``, ``AH/26 0000127``; None if there is none."""
    groups = [] if _DAY.search(text) else _DIGITS.findall(text)
    return int(groups[-1]) if groups and len(groups[-1]) <= 8 else None


def birth(text: str, *, from_1904: bool) -> PartialDate | None:
    """The date of birth of a cell's text, a day number too; None for what is no date."""
    system = DateSystem.FROM_1904 if from_1904 else DateSystem.FROM_1900
    try:
        is_number = text.isascii() and text.isdigit() and _YEAR_DIGITS < len(text) < 6
        return cell_date(int(text) if is_number else text, system)
    except ValueError:
        return None
