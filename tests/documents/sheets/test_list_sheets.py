"""Lists to the agency as .xlsx and the gateways' import sheets, cell by cell."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.documents.sheets import gateway_sheet, list_sheet
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import AgencyList, Row
from desktop.domain.partial_date import PartialDate
from desktop.parameters.forms import load_forms
from desktop.storage.column_types import VIETNAM
from tests.documents.list_builders import (
    D05_ROW,
    DAY,
    LONG_NAME,
    M3_ROW,
    M4_ROW,
    agency_list,
    d03,
    d05,
    form_of,
    household,
    m3,
)
from tests.documents.lists.test_list_papers import D03_HEAD, D05_HEAD, M3_HEAD, M4_HEAD


def moment(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=VIETNAM).replace(tzinfo=None)


def book_of(content: AgencyList) -> Workbook:
    return load_workbook(io.BytesIO(list_sheet(content, form_of(content.form_code, content.made_on))))


def first(book: Workbook) -> Worksheet:
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def values(sheet: Worksheet) -> list[list[Any]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def row_of(sheet: Worksheet, first_cell: object) -> int:
    """The number of the row that begins with a value."""
    return next(index for index, row in enumerate(values(sheet), 1) if row[0] == first_cell)


@pytest.mark.parametrize(
    ("content", "head"),
    [
        (d05(), D05_HEAD),
        (agency_list("mau_so_4", (household(),)), M4_HEAD),
        (m3(), M3_HEAD),
        (d03(), D03_HEAD),
    ],
    ids=["d05_ts", "mau_so_4", "mau_so_3", "d03_ts"],
)
def test_headings_and_numbers_of_each_form(content: AgencyList, head: tuple[tuple[str, str], ...]) -> None:
    sheet = first(book_of(content))
    marks = row_of(sheet, "A")
    rows = values(sheet)
    above, below = rows[marks - 3], rows[marks - 2]
    headings = [under or over for over, under in zip(above, below, strict=True)]
    assert headings == [heading for heading, _ in head]
    shared = {index for index in range(1, len(head)) if head[index][1] == head[index - 1][1]}
    expected = [None if index in shared else mark.strip("()") for index, (_, mark) in enumerate(head)]
    assert rows[marks - 1] == expected
    assert sheet.freeze_panes == f"C{marks + 1}"
    assert sheet.print_title_rows == f"${marks - 2}:${marks}"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)


def test_the_cells_of_a_d05_are_numbers_dates_and_codes() -> None:
    sheet = first(book_of(d05(D05_ROW, D05_ROW)))
    at = row_of(sheet, "A") + 1
    assert [cell.value for cell in sheet[at]] == [
        1,
        "Trần Thị Bình",
        "0123456780",
        moment(1992, 5, 7),
        moment(2026, 12, 1),
        12,
        1_500_000,
        3_960_000,
        1_980_000,
        40,
        10,
        396_000,
        None,
        None,
        "x",
        None,
        "đóng tiếp",
        "hộ cận nghèo",
    ]
    formats = {cell.column_letter: cell.number_format for cell in sheet[at]}
    assert (formats["C"], formats["D"], formats["E"], formats["G"]) == ("@", "dd/mm/yyyy", "mm/yyyy", "#,##0")
    assert [cell.value for cell in sheet[at + 2]][:9] == [
        *(None, "Tổng cộng", None, None, None, None, None),
        7_920_000,
        3_960_000,
    ]
    texts = [row[0] for row in values(sheet)]
    for line in (
        "Tên tổ chức hỗ trợ phát triển đối tượng: Điểm thu xã An Hòa · Mã tổ chức: 3456789000TH0100070003",
        "Nhân viên thu: Phạm Thị Hoa · Mã nhân viên: 0007",
        "DANH SÁCH THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        "Số: 3/2026 · Ngày 23 tháng 11 năm 2026",
        "Đề nghị cơ quan BHXH thanh toán thù lao theo quy định.",
        "Nghị định 159/2025/NĐ-CP, điều 5 khoản 1.",
        "NHÂN VIÊN THU",
        "Phạm Thị Hoa",
    ):
        assert line in texts, line


def test_an_empty_code_keeps_the_zeros_of_what_is_typed_there() -> None:
    sheet = first(book_of(d05({**D05_ROW, "si_number": ""})))
    row = sheet[row_of(sheet, "A") + 1]
    assert {cell.column_letter: cell.number_format for cell in row if cell.column_letter in "CN"} == {
        "C": "@",
        "N": "General",
    }
    gateway = load_workbook(io.BytesIO(gateway_sheet(form_of("gateway_si"), [{"HoTen": "An"}]))).active
    assert gateway is not None
    assert {name: gateway[name].number_format for name in ("C2", "D2")} == {"C2": "@", "D2": "General"}


def test_each_household_has_a_worksheet() -> None:
    sheets = (household(), household(LONG_NAME, (M4_ROW, M4_ROW)), household())
    book = book_of(agency_list("mau_so_4", sheets))
    assert book.sheetnames == ["1 Nguyễn Văn An", f"2 {LONG_NAME}"[:31].strip(), "3 Nguyễn Văn An"]
    second = book.worksheets[1]
    assert isinstance(second, Worksheet)
    at = row_of(second, "A") + 1
    assert [cell.value for cell in second[at + 1]] == [
        *(2, "Nguyễn Văn An", "GD4270123456780", "001090000001", "1990", "Trạm y tế xã An Hòa", 2_530_000, "Chủ hộ"),
        *(None, None, "x", "12 tháng"),
    ]
    texts = [row[0] for row in values(second)]
    assert f"Chủ hộ: {LONG_NAME}" in texts
    assert "Số người đề nghị cấp thẻ BHYT: 2 người, trong đó thẻ bản giấy: 1 người." in texts


def test_blocks_have_their_titles() -> None:
    sheet = first(book_of(m3((M3_ROW,), (M3_ROW,))))
    column = [row[0] for row in values(sheet)]
    start = column.index("(1) Tăng")
    assert column[start : start + 4] == ["(1) Tăng", 1, "(2) Giảm", 2]


def test_a_practice_list_says_so() -> None:
    real, practice = first(book_of(d05())), first(book_of(d05(practice=True)))
    assert ["TẬP" in [row[0] for row in values(sheet)] for sheet in (real, practice)] == [False, True]
    assert "TẬP" in (practice.oddHeader.center.text or "")


def test_a_name_like_a_formula_stays_a_name() -> None:
    sheet = first(book_of(d05({**D05_ROW, "full_name": '=HYPERLINK("http://x")', "note": "+84905"})))
    cells = sheet[row_of(sheet, "A") + 1]
    assert (cells[1].value, cells[1].data_type) == ('\'=HYPERLINK("http://x")', "s")
    assert cells[-1].value == "'+84905"


def test_only_its_own_form_writes_a_list() -> None:
    with pytest.raises(ValueError, match="not the form of this list"):
        list_sheet(d05(), form_of("mau_so_4"))
    with pytest.raises(ValueError, match="without a sheet"):
        list_sheet(agency_list("d05_ts", ()), form_of("d05_ts"))


SI_ROW: Row = {
    "HoTen": "Trần Thị Bình",
    "MasoBHXH": "0123456780",
    "MucTien": Money(1_500_000),
    "Tuthang": Month(2026, 12),
    "Sothang": 12,
    "Phuongthuc": "12",
    "PA": "ON",
    "CCNS": 0,
    "Maxa": "00123",
}
HI_ROW: Row = {"HoTen": "@An", "NgaySinh": PartialDate(1990, 1, 15), "TuNgay": date(2026, 12, 1), "CCNS": 0}


def test_a_gateway_sheet_is_its_keys_and_rows_and_nothing_else() -> None:
    form = load_forms().on("gateway_si", DAY)
    sheet = first(load_workbook(io.BytesIO(gateway_sheet(form, [SI_ROW, {**SI_ROW, "STT": 7}]))))
    rows = values(sheet)
    assert len(rows) == 3
    assert rows[0] == [column.key for column in form.columns]
    found = dict(zip(rows[0], rows[1], strict=True))
    assert {key: value for key, value in found.items() if value is not None} == {
        **{key: value for key, value in SI_ROW.items() if key != "Tuthang"},
        "STT": 1,
        "Tuthang": "12/2026",
    }
    assert rows[2][0] == 7


def test_a_birth_in_a_gateway_sheet_has_its_precision() -> None:
    form = load_forms().on("gateway_hi", DAY)
    rows = [HI_ROW, {**HI_ROW, "NgaySinh": PartialDate(1990, 1)}, {**HI_ROW, "NgaySinh": PartialDate(1990)}]
    sheet = first(load_workbook(io.BytesIO(gateway_sheet(form, rows))))
    keys = [column.key for column in form.columns]
    births = [row[keys.index("NgaySinh")] for row in values(sheet)[1:]]
    assert births == [moment(1990, 1, 15), "01/1990", "1990"]
    assert values(sheet)[1][keys.index("TuNgay")] == moment(2026, 12, 1)
    assert values(sheet)[1][keys.index("HoTen")] == "'@An"
