"""Exported lists read back: real numbers and dates, text that stays text, nothing lost."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.documents.sheets import ExportTable, table_csv, table_sheet, tables_sheet
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell
from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.harmless import unguarded
from desktop.storage.column_types import VIETNAM


def moment(*parts: int) -> datetime:
    """A moment as spreadsheets know it, of no time zone."""
    year, month, day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=VIETNAM).replace(tzinfo=None)


def sheet_of(data: bytes) -> Worksheet:
    sheet = load_workbook(io.BytesIO(data)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def one_cell(cell: Cell) -> Any:
    return sheet_of(table_sheet("Thử", ["Cột"], [[cell]]))["A2"]


@pytest.mark.parametrize(
    ("cell", "value", "shown"),
    [
        (12, 12, "0"),
        (Money(1_366_200), 1_366_200, "#,##0"),
        (Money(-5_000), -5_000, "#,##0"),
        (Money(999_999_999_999_999), 999_999_999_999_999, "#,##0"),
        (Fraction(40), 40, "0"),
        (Fraction(225, 10), 22.5, "0.######"),
        (date(2026, 11, 23), moment(2026, 11, 23), "dd/mm/yyyy"),
        (date(1900, 3, 1), moment(1900, 3, 1), "dd/mm/yyyy"),
        (datetime(2026, 11, 23, 9, 30, 15, tzinfo=VIETNAM), moment(2026, 11, 23, 9, 30, 15), "dd/mm/yyyy hh:mm"),
        (Month(2026, 12), moment(2026, 12, 1), "mm/yyyy"),
        (PartialDate(1992, 5, 7), moment(1992, 5, 7), "dd/mm/yyyy"),
        (PartialDate(1992, 5), "05/1992", "@"),
        (PartialDate(1992), "1992", "@"),
        (PartialDate(1899, 12, 31), "31/12/1899", "@"),
        (date(1900, 2, 28), "28/02/1900", "@"),
        ("001090000001", "001090000001", "@"),
        ("1e5", "1e5", "@"),
        ("https://example.vn", "https://example.vn", "@"),
        ("_x0041_", "_x0041_", "@"),
        (Money(10**15), "1.000.000.000.000.000", "@"),
    ],
)
def test_a_cell_has_its_own_type(cell: Cell, value: object, shown: str) -> None:
    found = one_cell(cell)
    assert (found.value, found.number_format) == (value, shown)
    assert found.hyperlink is None


@pytest.mark.parametrize("cell", [None, "", False])
def test_nothing_stays_empty(cell: Cell) -> None:
    assert one_cell(cell).value is None


def test_a_cross_is_a_cross() -> None:
    assert one_cell(True).value == "x"


@pytest.mark.parametrize("text", ["=1+1", "+84905000001", "-5", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")', "{=1}"])
def test_a_formula_is_never_written(text: str) -> None:
    data = table_sheet(text, [text], [[text]])
    found = sheet_of(data)["A2"]
    assert found.data_type == "s"
    assert unguarded(found.value) == text
    assert found.value.startswith("'") == (not text.startswith("{"))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


# Everything that an XML file may carry; the rest is in the test below.
LETTERS = some.characters(
    codec="utf-8", exclude_characters="\ufffe\uffff", exclude_categories=("Cc",)
) | some.sampled_from("\t\n=+-@'<&")


@settings(deadline=None, max_examples=60)
@given(some.lists(some.tuples(some.text(LETTERS, max_size=20), some.integers(-(10**14), 10**14)), max_size=5))
def test_two_readers_find_what_was_written(rows: list[tuple[str, int]]) -> None:
    data = table_sheet("Thử", ["Chữ", "Số"], rows)
    found = list(sheet_of(data).iter_rows(min_row=2, values_only=True))
    assert [(unguarded(str(text or "")), number) for text, number in found] == rows
    cells = python_calamine.load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()[1:]
    assert [(unguarded(str(text)), number) for text, number in cells] == rows


def test_what_no_file_can_hold_is_told_apart_and_nothing_breaks() -> None:
    found = sheet_of(table_sheet("Thử", ["Chữ"], [["\ud800A"], ["a\uffff\x1fb"], ["x" * 40_000], ["a\r\nb\rc"]]))
    texts = [found["A2"].value, found["A3"].value, found["A4"].value]
    assert texts[:2] == ["?A", "a  b"]
    assert texts[2] == "x" * 31_999 + "…"
    assert found["A5"].value == "a\nb\nc"


def test_a_list_is_ready_to_read_and_to_print() -> None:
    sheet = sheet_of(table_sheet("Biên lai", ["Số", "Họ và tên"], [["1", "An"], ["2", "Trần Thị Bích Ngọc"]]))
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Biên lai", "A2", "A1:B3")
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )
    assert sheet.oddFooter.right.text == "Trang &P/&N"
    assert sheet.column_dimensions["B"].width >= len("Trần Thị Bích Ngọc")


def test_worksheet_names_are_made_to_fit() -> None:
    titles = ["Hộ: A/B [1]", "hộ a b 1", "", "'An'", "History", "N" * 40, "N" * 40, "\t"]
    tables = [ExportTable(title=title, columns=["A"], rows=[]) for title in titles]
    names = load_workbook(io.BytesIO(tables_sheet(tables, title="Nhiều"))).sheetnames
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(0 < len(name) <= 31 for name in names)
    assert names[0] == "Hộ  A B  1"
    assert names[3:6] == ["An", "History 1", "N" * 31]
    assert names[6] == "N" * 27 + " (2)"


def test_the_same_content_gives_the_same_bytes() -> None:
    def made() -> bytes:
        return table_sheet("Thử", ["A"], [["An"], [Money(5)]], made_on=date(2026, 11, 23))

    assert made() == made()


def test_progress_is_told_and_can_stop_the_work() -> None:
    told: list[int] = []
    rows = [[index] for index in range(1000)]
    table_sheet("Thử", ["A"], rows, progress=told.append)
    assert told == [200, 400, 600, 800, 1000]
    two = [ExportTable(title=name, columns=["A"], rows=rows[:300]) for name in ("A", "B")]
    told.clear()
    tables_sheet(two, title="Hai", progress=told.append)
    assert told == [200, 400, 600]

    def stop(done: int) -> None:
        raise InterruptedError(done)

    for write in (
        lambda: table_sheet("Thử", ["A"], rows, progress=stop),
        lambda: table_csv(["A"], rows, progress=stop),
    ):
        with pytest.raises(InterruptedError):
            write()


def test_nothing_is_left_in_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    seen: list[list[Path]] = []
    table_sheet("Thử", ["A"], [["An"]] * 400, progress=lambda _: seen.append(list(tmp_path.iterdir())))
    assert (seen, list(tmp_path.iterdir())) == ([[], []], [])


def test_a_csv_has_plain_numbers_and_vietnamese_dates() -> None:
    row: list[Cell] = [
        1,
        Money(1_366_200),
        Fraction(1, 2),
        date(2026, 11, 23),
        Month(2026, 12),
        PartialDate(1992),
        True,
    ]
    row += [None, "", datetime(2026, 11, 23, 9, 5, tzinfo=VIETNAM), "Nguyễn, An"]
    data = table_csv([str(index) for index in range(len(row))], [row])
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read[1] == [
        *("1", "1366200", "0.5", "23/11/2026", "12/2026", "1992", "x", "", "", "23/11/2026 09:05"),
        "Nguyễn, An",
    ]
