"""The sheet of a bank statement: its headings found, its columns guessed or remembered, its rows read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.documents.sheet_reading import DateSystem, SheetRow, read_sheet, steady_file
from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import file_text, fold
from desktop.services.desk import Desk
from desktop.services.transfers.statements.cells import (
    TARGETS,
    UnreadableError,
    cell_words,
    guess_columns,
    is_enough,
    read_amount,
    read_day,
)
from desktop.storage.lists import sheet_columns

KIND = "bank_statement"
"""Under which the columns are remembered."""
MOST_ROWS = 200_000
FIRST_ROWS = 40
"""Where the heading row is looked for: banks put the account and its owner above."""
LONGEST_PURPOSE = 500
LONGEST_REFERENCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSheet:
    """A statement's sheet as it was read; ``digest`` is SHA-256 of the file in hex."""

    file_name: str
    digest: str
    headings: tuple[str, ...]
    heading_row: int
    rows: tuple[SheetRow, ...]
    date_system: DateSystem


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementColumns:
    """Columns by target (0 is the first); ``remembered`` when they were chosen before for these headings."""

    columns: Mapping[str, int]
    remembered: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """An amount that came in."""

    row_number: int
    booked_on: date
    amount: Money
    purpose: str
    reference: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRead:
    """What a sheet says.

    Attributes:
        incoming: what came in. outgoing: how many rows are money that left.
        unreadable: rows that are left out, with the code of the reason.
    """

    incoming: tuple[Incoming, ...]
    outgoing: int
    unreadable: tuple[tuple[int, str], ...]


def read_statement_sheet(
    path: Path, sheet: str | None = None, *, stopped: Callable[[], bool] = lambda: False
) -> StatementSheet:
    """Read an .xlsx or CSV in a process of its own; ``stopped`` ends it (code ``stopped``).

    Raises:
        CounterError: the sheet is refused (locked, empty, too large, no headings …), with the reason.
    """
    with steady_file(path) as digest:
        table = read_sheet(path, sheet, most_rows=MOST_ROWS, stopped=stopped)
    if table.head.rows > len(table.rows):
        count = table.head.rows
        raise CounterError(
            say("Tệp {file} có {count} dòng, nhiều hơn một lần đọc được.", file=file_text(path), count=count),
            say("Xin xuất sao kê theo từng tháng rồi chọn lại."),
        )
    heading = _heading_row(table.rows)
    if heading is None:
        raise CounterError(
            say("Không thấy dòng tiêu đề sao kê trong tệp {file}.", file=file_text(path)),
            say("Tệp cần một dòng tiêu đề có ngày giao dịch, số tiền ghi có và nội dung."),
        )
    return StatementSheet(
        file_name=file_text(path),
        digest=digest,
        headings=tuple(cell_words(cell) for cell in heading.values),
        heading_row=heading.number,
        rows=tuple(row for row in table.rows if row.number > heading.number),
        date_system=table.head.date_system,
    )


def statement_columns(desk: Desk, sheet: StatementSheet) -> StatementColumns:
    """The columns to offer: as remembered for these headings, else guessed from their words."""
    with desk.book.reading() as tx:
        kept = sheet_columns.remembered(tx, KIND, sheet.headings)
    known = {target: column for target, column in (kept or {}).items() if target in TARGETS}
    if is_enough(known) and max(known.values()) < len(sheet.headings):
        return StatementColumns(columns=known, remembered=True)
    return StatementColumns(columns=guess_columns(sheet.headings), remembered=False)


def read_rows(sheet: StatementSheet, columns: Mapping[str, int], today: date) -> StatementRead:
    """Every row by these columns: what came in, what left, what cannot be read.

    A row without any amount (a heading repeated on a page, a sum, prose) says nothing and is not counted.
    """
    told = Counter[str]()
    incoming: list[Incoming] = []
    unreadable: list[tuple[int, str]] = []
    outgoing = 0
    for row in sheet.rows:
        try:
            amount = _amount(row, columns)
            if amount < 0:
                outgoing += 1
            elif amount > 0 and not _is_sum(row):
                incoming.append(_incoming(row, columns, (sheet.date_system, today), amount, told))
        except UnreadableError as error:
            if _has_day(row, columns, sheet.date_system, today):
                unreadable.append((row.number, str(error)))
    return StatementRead(incoming=tuple(incoming), outgoing=outgoing, unreadable=tuple(unreadable))


def _incoming(
    row: SheetRow, columns: Mapping[str, int], calendar: tuple[DateSystem, date], amount: int, told: Counter[str]
) -> Incoming:
    if {columns["booked_on"], columns["purpose"]} & set(row.formulas):
        raise UnreadableError("formula")
    day = read_day(row.values[columns["booked_on"]], *calendar)
    purpose = cell_words(row.values[columns["purpose"]])[:LONGEST_PURPOSE]
    if not purpose:
        raise UnreadableError("no_purpose")
    reference = cell_words(row.values[columns["reference"]])[:LONGEST_REFERENCE] if "reference" in columns else ""
    base = "\n".join((day.isoformat(), str(amount), _plain(purpose), _plain(reference)))
    told[base] += 1
    # The second of two transfers that say exactly the same is another one, in every statement that has both.
    fingerprint = hashlib.sha256(f"{base}\n{told[base]}".encode()).hexdigest()
    return Incoming(row.number, day, Money(amount), purpose, reference, fingerprint)


def _amount(row: SheetRow, columns: Mapping[str, int]) -> int:
    """What came in; negative when money left, 0 when the row moves none."""
    used = [columns[target] for target in ("credit", "amount", "debit") if target in columns]
    if set(used) & set(row.formulas):
        raise UnreadableError("formula")
    amounts = {target: read_amount(row.values[columns[target]]) for target in ("credit", "amount") if target in columns}
    came = amounts.get("credit") or amounts.get("amount") or 0
    if came:
        return came
    left = read_amount(row.values[columns["debit"]]) if "debit" in columns else 0
    return -abs(left)


def _has_day(row: SheetRow, columns: Mapping[str, int], system: DateSystem, today: date) -> bool:
    """Whether a row that cannot be read is a movement at all: headings and prose have neither day nor formula."""
    try:
        read_day(row.values[columns["booked_on"]], system, today)
    except UnreadableError as error:
        cell = row.values[columns["booked_on"]]
        looks_so = any(letter.isdigit() for letter in cell_words(cell))
        return str(error) == "future" or columns["booked_on"] in row.formulas or looks_so
    return True


def _is_sum(row: SheetRow) -> bool:
    filled = [" ".join(fold(cell_words(cell)).split()) for cell in row.values if isinstance(cell, str)]
    return any(text.startswith(("tong cong", "cong phat sinh", "tong phat sinh", "total")) for text in filled)


def _heading_row(rows: Sequence[SheetRow]) -> SheetRow | None:
    """The first row that tells day, amount and purpose."""
    for row in rows[:FIRST_ROWS]:
        if is_enough(guess_columns([cell_words(cell) for cell in row.values])):
            return row
    return None


def _plain(text: str) -> str:
    """Letters and digits only: a bank writes one purpose with other spaces in another statement."""
    return re.sub(r"[^a-z0-9]+", "", fold(text))
