"""The sheet of a reply: read once, its headings found, its columns guessed or remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.texts.phrases import mark
from desktop.services.desk import Desk

TARGETS: Mapping[str, str] = {
    "name": mark("Họ và tên"),
    "personal_id": mark("Số định danh"),
    "si_number": mark("Mã số BHXH"),
    "hi_number": mark("Mã số thẻ BHYT"),
    "birth": mark("Ngày sinh"),
    "receipt": mark("Số biên lai"),
    "result": mark("Kết quả"),
    "reason": mark("Lý do, ghi chú"),
}
"""What a column of a reply may hold, with its name on screen."""
KEYS = ("personal_id", "si_number", "hi_number", "receipt")
"""At least one of these must be mapped: rows are matched by them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySheet:
    """A reply's sheet.

    Attributes:
        digest: SHA-256 of the file in hex, by which the same reply is known again.
        headings: the texts of the heading row, one a column.
        heading_row: its number in the sheet.
        rows: number in the sheet and the texts of the cells, one a column.
    """

    file_name: str
    digest: str
    headings: tuple[str, ...]
    heading_row: int
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyColumns:
    """Columns by target (0 is the first); ``remembered`` when they were chosen before for these headings."""

    columns: Mapping[str, int]
    remembered: bool


def read_reply_sheet(path: Path) -> ReplySheet:
    """Read an .xlsx or CSV in a process of its own.

    Raises:
        CounterError: the sheet is refused (locked, empty, too large, no headings …), with the reason.
    """
    raise NotImplementedError


def reply_columns(desk: Desk, sheet: ReplySheet) -> ReplyColumns:
    """The columns to offer: as remembered for these headings, else guessed from their words."""
    raise NotImplementedError
