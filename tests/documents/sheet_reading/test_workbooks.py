"""Workbooks of offices: cells typed, rows under their own numbers, sheets, dates of both systems, formulas."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.documents.sheet_reading import (
    DateSystem,
    MergedRange,
    SheetName,
    SheetRefusedError,
    SheetRow,
    cell_date,
    read_sheet,
)
from desktop.documents.sheet_reading.sheet import column_index, column_letters
from tests.documents.sheet_reading.building import FILES, ods, raw_workbook, text_cell, workbook, workbook_by


def refusal(path: Path, sheet: str | None = None) -> SheetRefusedError:
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(path, sheet)
    return caught.value


def test_cells_keep_their_kind_and_rows_their_number(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("Danh sách")
        sheet.write_row("B3", ["Nguyễn Văn An", 12, 1.5, True, 0.1, 3_000_000_000])
        moment = datetime.fromisoformat("1990-01-31T08:30")
        sheet.write_datetime("B6", moment, book.add_format({"num_format": "dd/mm/yyyy hh:mm"}))
        sheet.write_string("C6", "001090000001")
        sheet.write_string("D6", "   ")

    table = read_sheet(workbook_by(tmp_path / "a.xlsx", fill))
    assert (table.head.name, table.head.rows, table.head.width) == ("Danh sách", 2, 7)
    assert table.rows == (
        SheetRow(3, (None, "Nguyễn Văn An", 12, Decimal("1.5"), True, Decimal("0.1"), 3_000_000_000)),
        SheetRow(6, (None, date(1990, 1, 31), "001090000001", "   ", None, None, None)),
    )
    assert table.rows[0].values[4] is True


def test_numbers_beyond_fifteen_digits_and_hours(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, [1e300, -0.0, 2**53, 2**53 - 1])
        sheet.write_number(1, 0, 0.5, book.add_format({"num_format": "hh:mm"}))

    first, second = read_sheet(workbook_by(tmp_path / "a.xlsx", fill)).rows
    assert first.values == (Decimal("1e300"), 0, Decimal(2**53), 2**53 - 1)
    assert second.values[0] == "12:00:00"


def test_sheets_hidden_ones_last_and_the_first_that_holds_something(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        for name, hidden, text in (
            ("Ẩn", True, "ẩn"),
            ("Trống", False, ""),
            ("Hộ", False, "hộ"),
            ("Người", False, "n"),
        ):
            sheet = book.add_worksheet(name)
            sheet.write("A1", text or None)
            if hidden:
                sheet.hide()
        book.get_worksheet_by_name("Hộ").activate()

    path = workbook_by(tmp_path / "a.xlsx", fill)
    table = read_sheet(path)
    assert table.head.sheets == (SheetName("Trống"), SheetName("Hộ"), SheetName("Người"), SheetName("Ẩn", hidden=True))
    assert table.head.name == "Hộ"
    assert read_sheet(path, "Ẩn").rows == (SheetRow(1, ("ẩn",)),)
    assert refusal(path, "Trống").code == "empty"
    missing = refusal(path, "Xã")
    assert missing.code == "no_such_sheet"
    assert missing.title == "Tệp a.xlsx không có tờ Xã."


@pytest.mark.parametrize("from_1904", [False, True])
def test_a_date_is_the_same_day_in_both_date_systems(tmp_path: Path, *, from_1904: bool) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        day = datetime.fromisoformat("2026-12-01")
        sheet.write_datetime("A1", day, book.add_format({"num_format": "dd/mm/yyyy"}))
        sheet.write_datetime("B1", day, book.add_format({"num_format": "0"}))

    table = read_sheet(workbook_by(tmp_path / "a.xlsx", fill, date_1904=from_1904))
    assert table.head.date_system is (DateSystem.FROM_1904 if from_1904 else DateSystem.FROM_1900)
    assert table.rows[0].values == (date(2026, 12, 1), 44_895 if from_1904 else 46_357)
    for cell in table.rows[0].values:
        assert str(cell_date(cell, table.head.date_system)) == "01/12/2026"


def test_old_excel_and_its_1904_dates() -> None:
    table = read_sheet(FILES / "old.xls")
    assert table.head.sheets == (SheetName("Hộ"), SheetName("Ẩn", hidden=True))
    assert [row.number for row in table.rows] == [1, 2, 4]
    assert table.rows[1].values == ("Nguyễn Văn An", date(1990, 1, 31), 12)
    assert table.rows[2].values == ("Trần Thị Bình", "05/1992", Decimal("7.5"))
    mac = read_sheet(FILES / "mac_1904.xls")
    assert mac.head.date_system is DateSystem.FROM_1904
    assert mac.rows[0].values == (date(1992, 1, 30),)


def test_an_opendocument_sheet(tmp_path: Path) -> None:
    row = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>Lò Thị Ún</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="1990-01-31"/>'
        '<table:table-cell office:value-type="float" office:value="12"/></table:table-row>'
    )
    blank = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    table = read_sheet(ods(tmp_path / "a.ods", row + blank))
    assert table.rows == (SheetRow(1, ("Lò Thị Ún", date(1990, 1, 31), 12)),)


def test_formulas_give_their_value_and_say_so(tmp_path: Path) -> None:
    cells = (
        text_cell("A1")
        + '<c r="B1"><f>6+6</f><v>12</v></c>'  # answered
        + '<c r="C1"><f>SUM(X1:X9)</f></c>'  # never computed, as programs write it
        + '<c r="D1"><f>1/0</f><v></v></c>'
        + '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        + '<c r="F1" t="str"><f>IF(A1="","",A1)</f><v>x</v></c>'
        + '<c r="G1" t="str"><f>IF(B9="","",B9)</f><v></v></c>'  # its answer is an empty text
    )
    alone = '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>'
    path = raw_workbook(tmp_path / "a.xlsx", f'<sheetData><row r="1">{cells}</row>{alone}</sheetData>')
    first, third = read_sheet(path).rows
    assert first.values == ("x", 12, None, None, None, "x")
    assert first.formulas == (1, 2, 3, 4, 5)
    assert first.unanswered() == (2, 3, 4)
    assert (third.number, third.formulas, third.unanswered()) == (3, (1,), (1,))


def test_merged_cells_are_named(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:C1", "DANH SÁCH")
        sheet.merge_range("AA2:AB3", "Từ tháng")

    head = read_sheet(workbook_by(tmp_path / "a.xlsx", fill)).head
    assert head.merged == (MergedRange(1, 0, 1, 2), MergedRange(2, 26, 3, 27))
    assert [str(one) for one in head.merged] == ["A1:C1", "AA2:AB3"]


def test_a_sheet_of_another_program_with_prefixes(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2">'
        '<x:c r="A2" t="inlineStr"><x:is><x:t>Hộ</x:t></x:is></x:c><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    path = raw_workbook(tmp_path / "a.xlsx", "", parts={"xl/worksheets/sheet1.xml": sheet.encode()})
    assert read_sheet(path).rows == (SheetRow(2, ("Hộ", 2), (1,)),)


def test_decomposed_text_is_composed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Nguye\u0302\u0303n", "ấp Đo\u0302ng"]])
    assert read_sheet(path).rows[0].values == ("Nguyễn", "ấp Đông")


def test_empty_workbooks_are_refused(tmp_path: Path) -> None:
    blank = workbook(tmp_path / "trống.xlsx", [["", "  "], [None]])
    assert refusal(blank).code == "empty"
    assert refusal(blank).title == "Tờ Danh sách của tệp trống.xlsx không có dòng nào."
    nothing = tmp_path / "b.xlsx"
    nothing.write_bytes(b"")
    assert refusal(nothing).code == "empty"


@pytest.mark.parametrize(("place", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")])
def test_columns_have_the_letters_of_a_spreadsheet(place: int, letters: str) -> None:
    assert column_letters(place) == letters
    assert column_index(letters) == place
