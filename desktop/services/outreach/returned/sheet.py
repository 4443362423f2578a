"""The sheet as it comes back: its round's key, its headings found, the cells of every row by what they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.documents.sheet_headings import guess_columns
from desktop.documents.sheet_reading import CellValue, DateSystem, SheetRow, read_sheet, steady_file
from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import file_text, fold
from desktop.services.imports.rows.cells import cell_text

HEADING_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "outcome": ("ket qua",),
    "met_on": ("ngay gap",),
    "promised_on": ("hen ngay", "ngay hen"),
    "met": ("gap ai", "nguoi duoc gap"),
    "papers_left": ("giay de lai",),
    "note": ("ghi chu",),
    "place": ("=tt", "=stt"),
    "full_name": ("ho va ten", "ho ten"),
    "birth": ("ngay sinh", "nam sinh"),
    "sex": ("gioi tinh", "=gioi"),
    "number": ("dinh danh", "cccd", "can cuoc"),
    "phone": ("dien thoai",),
    "home": ("noi o", "dia chi", "thon"),
}
"""Words of a heading that tell what its column holds."""
NAMES: Final[Mapping[str, str]] = {
    "outcome": say("Kết quả"),
    "met_on": say("Ngày gặp"),
    "promised_on": say("Hẹn ngày"),
    "met": say("Gặp ai"),
    "papers_left": say("Giấy để lại"),
    "note": say("Ghi chú"),
    "place": say("TT"),
    "full_name": say("Họ và tên"),
    "birth": say("Ngày sinh"),
    "sex": say("Giới tính"),
    "number": say("Số định danh"),
    "phone": say("Điện thoại"),
    "home": say("Nơi ở"),
}
ANSWERS: Final = ("outcome", "met_on", "promised_on", "met", "papers_left", "note")
"""What was typed on the visit; a row without any of these was not visited."""
_NEEDED: Final = ("full_name", "outcome")
_CODE: Final = "ma dot"
_FIRST_ROWS: Final = 30
MOST_ROWS: Final = 5_000


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row under the headings: its number in the sheet, its cells by target, those whose formula has no result."""

    number: int
    cells: Mapping[str, CellValue]
    unanswered: tuple[str, ...] = ()

    def text(self, target: str) -> str:
        """The cell as clean text; empty where there is none."""
        return cell_text(self.cells.get(target))

    @property
    def is_answered(self) -> bool:
        """Whether anything was typed on the visit."""
        return any(self.text(target) or target in self.unanswered for target in ANSWERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedSheet:
    """A visit sheet that came back.

    Attributes:
        digest: SHA-256 of the file in hex.
        code: the round's key that the sheet carries; empty where it was cut away.
    """

    file_name: str
    digest: str
    code: str
    date_system: DateSystem
    rows: tuple[ReturnedRow, ...]


def read_returned(path: Path, *, stopped: Callable[[], bool] = lambda: False) -> ReturnedSheet:
    """Read an .xlsx, .ods or CSV in a process of its own; ``stopped`` ends it (code ``stopped``).

    Raises:
        CounterError: the sheet is refused (locked, empty, too large), or lacks the columns of a visit sheet.
    """
    with steady_file(path) as digest:
        table = read_sheet(path, most_rows=MOST_ROWS, stopped=stopped)
    name = file_text(path)
    if table.head.rows > len(table.rows):
        raise CounterError(
            say("Tệp {file} có {count} dòng, nhiều hơn một phiếu.", file=name, count=table.head.rows),
            say("Xin chọn phiếu của một đợt vận động."),
        )
    heading = next((row for row in table.rows[:_FIRST_ROWS] if _is_heading(row)), None)
    if heading is None:
        missing = ", ".join(NAMES[target] for target in _NEEDED)
        raise CounterError(
            say("Tệp {file} không phải phiếu đi vận động.", file=name),
            say("Phiếu cần một dòng tiêu đề có các cột {columns}. Xin chọn tệp khác.", columns=missing),
        )
    columns = guess_columns([cell_text(cell) for cell in heading.values], HEADING_WORDS)
    below = (row for row in table.rows if row.number > heading.number)
    return ReturnedSheet(
        file_name=name,
        digest=digest,
        code=_code([row for row in table.rows if row.number < heading.number]),
        date_system=table.head.date_system,
        rows=tuple(made for row in below if _says_something(made := _row(row, columns))),
    )


def _is_heading(row: SheetRow) -> bool:
    found = guess_columns([cell_text(cell) for cell in row.values], HEADING_WORDS)
    return all(target in found for target in _NEEDED)


def _code(above: Sequence[SheetRow]) -> str:
    """What stands beside ``Mã đợt``."""
    for row in above:
        texts = [cell_text(cell) for cell in row.values]
        for place, text in enumerate(texts):
            if fold(text).startswith(_CODE):
                return next((other for other in texts[place + 1 :] if other), "")
    return ""


def _row(row: SheetRow, columns: Mapping[str, int]) -> ReturnedRow:
    cells = {target: row.values[place] for target, place in columns.items() if place < len(row.values)}
    lost = set(row.unanswered())
    return ReturnedRow(row.number, cells, tuple(target for target, place in columns.items() if place in lost))


def _says_something(row: ReturnedRow) -> bool:
    """Leaves out prose and signatures below the table: they name nobody and answer nothing."""
    return row.is_answered or bool(row.text("full_name") and (row.text("place") or row.text("number")))
