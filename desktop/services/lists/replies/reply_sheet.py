"""The sheet of a reply: read once, its headings found, its columns guessed or remembered."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.documents.sheet_reading import DateSystem, SheetRow, read_sheet, steady_file
from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import mark, say
from desktop.domain.texts.text import file_text, fold
from desktop.services.desk import Desk
from desktop.services.lists.replies.reply_words import FORMULA, cell_text, guess_columns
from desktop.storage.lists import sheet_columns

TARGETS: Mapping[str, str] = {
    "name": mark("Họ và tên"),
    "personal_id": mark("Số định danh"),
    "si_number": mark("Mã số BHXH"),
    "hi_number": mark("Mã số thẻ BHYT"),
    "birth": mark("Ngày sinh"),
    "receipt": mark("Số biên lai"),
    "kind": mark("Loại (tăng, giảm)"),
    "result": mark("Kết quả"),
    "reason": mark("Lý do, ghi chú"),
}
"""What a column of a reply may hold, with its name on screen."""
KEYS = ("personal_id", "si_number", "hi_number", "receipt")
"""At least one of these must be mapped: rows are matched by them."""
KIND = "agency_reply"
"""Under which the columns are remembered."""
MOST_ROWS = 50_000
FIRST_ROWS = 30
"""Where the heading row is looked for."""
LEAST_HEADINGS = 2
_NUMBER = re.compile(r"\d{4}")
_MARK = re.compile(r"^\(?\w{1,2}\)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySheet:
    """A reply's sheet.

    Attributes:
        digest: SHA-256 of the file in hex, by which the same reply is known again.
        headings: the texts of the heading row, one a column.
        heading_row: its number in the sheet.
        rows: number in the sheet and the texts of the cells, one a column.
        from_1904: day numbers count from 1904.
    """

    file_name: str
    digest: str
    headings: tuple[str, ...]
    heading_row: int
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    from_1904: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyColumns:
    """Columns by target (0 is the first); ``remembered`` when they were chosen before for these headings."""

    columns: Mapping[str, int]
    remembered: bool


def read_reply_sheet(
    path: Path, sheet: str | None = None, *, stopped: Callable[[], bool] = lambda: False
) -> ReplySheet:
    """Read an .xlsx or CSV in a process of its own; ``stopped`` ends it (code ``stopped``).

    Raises:
        CounterError: the sheet is refused (locked, empty, too large, no headings …), with the reason.
    """
    with steady_file(path) as digest:
        table = read_sheet(path, sheet, most_rows=MOST_ROWS, stopped=stopped)
    if table.head.rows > len(table.rows):
        raise CounterError(
            say("Tệp {file} có {count} dòng, nhiều hơn một trả lời.", file=file_text(path), count=table.head.rows),
            say("Xin chọn tệp trả lời của một đợt."),
        )
    heading = _heading_row(table.rows)
    if heading is None:
        raise CounterError(
            say("Không thấy dòng tiêu đề trong tệp {file}.", file=file_text(path)),
            say("Tệp cần một dòng tiêu đề có họ tên, số định danh hoặc mã số, và kết quả."),
        )
    below = [(row.number, _texts(row)) for row in table.rows if row.number > heading.number]
    headings, rows = _with_second_row(_texts(heading), below)
    return ReplySheet(
        file_name=file_text(path),
        digest=digest,
        headings=headings,
        heading_row=heading.number,
        rows=tuple((number, texts) for number, texts in rows if _says_something(texts)),
        from_1904=table.head.date_system is DateSystem.FROM_1904,
    )


def reply_columns(desk: Desk, sheet: ReplySheet) -> ReplyColumns:
    """The columns to offer: as remembered for these headings, else guessed from their words."""
    with desk.book.reading() as tx:
        kept = sheet_columns.remembered(tx, KIND, sheet.headings)
    if kept is not None:
        known = {target: column for target, column in kept.items() if target in TARGETS}
        return ReplyColumns(columns=known, remembered=True)
    return ReplyColumns(columns=guess_columns(sheet.headings), remembered=False)


def _texts(row: SheetRow) -> tuple[str, ...]:
    unanswered = set(row.unanswered())
    return tuple(FORMULA if place in unanswered else cell_text(cell) for place, cell in enumerate(row.values))


def _heading_row(rows: Sequence[SheetRow]) -> SheetRow | None:
    """The row among the first whose cells tell most of what a reply holds."""
    counted = [(len(guess_columns(_texts(row))), row) for row in rows[:FIRST_ROWS]]
    most = max((count for count, _ in counted), default=0)
    return next((row for count, row in counted if count == most), None) if most >= LEAST_HEADINGS else None


def _with_second_row(
    headings: tuple[str, ...], below: Sequence[tuple[int, tuple[str, ...]]]
) -> tuple[tuple[str, ...], Sequence[tuple[int, tuple[str, ...]]]]:
    """Headings in two rows as one: ``Biên lai`` over ``Ngày`` and ``Số``; the rows that follow."""
    second = below[0][1] if below else ()
    name = guess_columns(headings).get("name")
    filled = [text for text in second if text]
    plain = all(any(letter.isalpha() for letter in text) and not _NUMBER.search(text) for text in filled)
    if not filled or not plain or name is None or second[name] or all(_MARK.match(text) for text in filled):
        return headings, below
    group, joined = "", []
    for above, under in zip(headings, second, strict=True):
        group = above or group
        joined.append(f"{group} {under}" if under else above)
    return tuple(joined), below[1:]


def _says_something(texts: Sequence[str]) -> bool:
    """Leaves out the row of column numbers, the total row, and lines of prose around the table."""
    filled = [text for text in texts if text]
    if len(filled) <= 1 or all(_MARK.match(text) for text in filled):
        return False
    return not any(" ".join(fold(text).split()) in {"tong cong", "cong", "tong"} for text in filled)
