"""Bad sheets: each reason stands in the sheet's own row and column, and nothing half-understood comes in."""

import csv
from collections.abc import Sequence
from datetime import date
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from desktop.documents.sheet_reading import SheetRefusedError
from desktop.domain.errors import CounterError
from desktop.domain.people import Sex
from desktop.services.imports import dry_run, propose_sheet
from desktop.storage.people import people
from tests.documents.sheet_reading.old_fonts import as_1258, as_tcvn3, as_vni
from tests.services.imports.sheets import AN, BINH, CUC, DUNG, HOMES, USUAL, Office, codes, written
from tests.services.imports.test_imports import by_number

WIDE = (*USUAL, "Mã số BHXH", "Điện thoại", "Dân tộc", "Mã thẻ BHYT")


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (("", "01/01/1990", "Nam", ""), "Họ và tên", "missing_field"),
        (("12345", "01/01/1990", "Nam", ""), "Họ và tên", "no_letters"),
        (("Nguyễn Văn An", "", "Nam", ""), "Ngày sinh", "missing_field"),
        (("Nguyễn Văn An", "31/02/1990", "Nam", ""), "Ngày sinh", "bad_date"),
        (("Nguyễn Văn An", "không rõ", "Nam", ""), "Ngày sinh", "bad_date"),
        (("Nguyễn Văn An", "01/01/2099", "Nam", ""), "Ngày sinh", "in_future"),
        (("Nguyễn Văn An", "01/01/1890", "Nam", ""), "Ngày sinh", "out_of_range"),
        (("Nguyễn Văn An", "01/01/1990", "?", ""), "Giới tính", "unknown_value"),
        (("Nguyễn Văn An", "01/01/1990", "", ""), "Giới tính", "missing_field"),
        (("Nguyễn Văn An", "01/01/1991", "Nam", "001090000001"), "Ngày sinh", "id_birth_mismatch"),
        (("Nguyễn Văn An", "01/01/1990", "Nữ", "001090000001"), "Giới tính", "id_sex_mismatch"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "0010900000012"), "Số CCCD", "bad_personal_id"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "1,0909E+09"), "Số CCCD", "digits_lost"),
        (("Nguyễn Văn An", "01/01/1991", "Nam", 1090000001), "Số CCCD", "zeros_lost"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "", 123456789), "Mã số BHXH", "zeros_lost"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "", "12345"), "Mã số BHXH", "bad_si_number"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "", "", "12345"), "Điện thoại", "bad_phone"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "", "", "", "Sao Hỏa"), "Dân tộc", "unknown_value"),
        (("Nguyễn Văn An", "01/01/1990", "Nam", "", "", "", "", "DN40101"), "Mã thẻ BHYT", "bad_health_card"),
    ],
)
def test_every_check_of_the_form_names_row_and_column(
    office: Office, row: tuple[Any, ...], column: str, code: str
) -> None:
    report = office.tried(WIDE, BINH, (*row, *[None] * (len(WIDE) - len(row))), DUNG)
    assert codes(report) == [(3, column, code)]
    assert column.split(maxsplit=1)[0].lower() in report.stopped[0].message.lower() or code.startswith("id_")
    assert report.new == 2


def test_all_reasons_of_a_row_come_at_once(office: Office) -> None:
    report = office.tried(WIDE, ("", "31/02/1990", "?", "12", "", "12345", "", ""))
    assert {column for _row, column, _code in codes(report)} == {
        "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại",
    }  # fmt: skip
    assert (report.rows, report.stopped_rows) == (1, 1)


def test_zeros_are_put_back_only_where_province_year_and_sex_agree(office: Office) -> None:
    done = office.brought((*USUAL, "SĐT"), (*AN[:3], 1090000001, 905000001), (*BINH[:3], 1192000002, "912345678"))
    assert [(note.row, note.column, note.code) for note in done.report.notes] == [
        (2, "Số CCCD", "zeros_restored"),
        (3, "Số CCCD", "zeros_restored"),
    ]
    assert by_number(office.desk, "001090000001").person.phone == "0905000001"


@pytest.mark.parametrize(
    "birth",
    ["01/01/1990", "1/1/1990", "01-01-1990", "1.1.1990", "1990-01-01", date(1990, 1, 1), 32874, "01011990", 1011990],
)
def test_dates_as_text_date_or_number(office: Office, birth: object) -> None:
    office.brought(USUAL, (AN[0], birth, *AN[2:]))
    assert str(by_number(office.desk, AN[3]).person.birth) == "01/01/1990"


@pytest.mark.parametrize(("birth", "shown"), [("1990", "1990"), (1990, "1990"), ("5/1990", "05/1990")])
def test_a_birth_keeps_the_precision_it_has(office: Office, birth: object, shown: str) -> None:
    office.brought(USUAL, (AN[0], birth, *AN[2:]))
    assert str(by_number(office.desk, AN[3]).person.birth) == shown


def test_dates_counted_from_1904(office: Office) -> None:
    path = office.folder / "mac.xlsx"
    book = xlsxwriter.Workbook(str(path), {"date_1904": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, USUAL)
    sheet.write_row(1, 0, (AN[0], 31412, AN[2], AN[3]))
    book.close()
    office.run(propose_sheet(office.desk, path).sheet)
    assert str(by_number(office.desk, AN[3]).person.birth) == "01/01/1990"


def test_a_formula_without_a_result_is_named(office: Office) -> None:
    path = office.folder / "cong thuc.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (USUAL, AN, ("Trần Thị Bình", "=B2", "Nữ", "001192000002")):
        sheet.append(list(row))
    book.save(path)
    report = dry_run(office.desk, propose_sheet(office.desk, path).sheet)
    assert (3, "Ngày sinh", "formula_empty") in codes(report)
    assert report.new == 1


def test_formula_text_is_only_text(office: Office) -> None:
    path = office.folder / "chu.xlsx"
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, (*USUAL, "Nghề nghiệp"))
    sheet.write_row(1, 0, (*AN, "=HYPERLINK(1)"))
    book.close()
    office.run(propose_sheet(office.desk, path).sheet)
    assert by_number(office.desk, AN[3]).person.occupation == "=HYPERLINK(1)"


def test_headings_merged_over_the_years_of_men_and_women(office: Office) -> None:
    path = office.folder / "gop.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.merge_range("A1:F1", "DANH SÁCH NGƯỜI THAM GIA")
    for column, heading in ((0, "STT"), (1, "Họ và tên"), (4, "Số CCCD"), (5, "Ghi chú")):
        sheet.merge_range(2, column, 3, column, heading)
    sheet.merge_range(2, 2, 2, 3, "Năm sinh")
    sheet.write_row(3, 2, ("Nam", "Nữ"))
    sheet.write_row(4, 0, (1, 2, 3, 4, 5, 6))
    sheet.write_row(5, 0, (1, AN[0], 1990, "", AN[3]))
    sheet.write_row(6, 0, (2, BINH[0], "", 1992, BINH[3]))
    sheet.write_row(7, 0, ("", "", "", "", "", "Người lập biểu"))
    book.close()
    proposed = propose_sheet(office.desk, path)
    assert dict(proposed.sheet.columns) == {"full_name": 1, "male": 2, "female": 3, "personal_id": 4}
    report = office.run(proposed.sheet).report
    assert (report.rows, report.new, report.stopped) == (2, 2, ())
    assert str(by_number(office.desk, BINH[3]).person.birth) == "1992"


def test_headings_merged_over_columns_that_nobody_names_are_noted(office: Office) -> None:
    path = office.folder / "gop2.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, USUAL)
    sheet.merge_range(0, 4, 0, 5, "Điện thoại")
    sheet.write_row(1, 0, (*AN, "0905000001", "0905000002"))
    book.close()
    report = dry_run(office.desk, propose_sheet(office.desk, path).sheet)
    assert [(note.row, note.column, note.code) for note in report.notes] == [(1, "E1:F1", "merged_headings")]


def test_a_number_merged_over_its_household_belongs_to_each_row(office: Office) -> None:
    path = office.folder / "gop3.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HOMES)
    for row, (person, relation) in enumerate(((AN, "Chủ hộ"), (BINH, "vợ"), (CUC, "con"), (DUNG, "Chủ hộ")), 1):
        sheet.write_row(row, 0, (*person, None, relation))
    sheet.merge_range(1, 4, 3, 4, "12")
    sheet.write(4, 4, "13")
    book.close()
    report = office.run(propose_sheet(office.desk, path).sheet).report
    assert (report.new, report.households, report.stopped) == (4, 2, ())


def test_x_under_women(office: Office) -> None:
    headings = ("Họ và tên", "Năm sinh", "Nữ", "Số CCCD")
    office.brought(headings, (AN[0], 1990, "", AN[3]), (BINH[0], 1992, "x", BINH[3]))
    assert by_number(office.desk, AN[3]).person.sex == "male"
    assert by_number(office.desk, BINH[3]).person.sex == "female"


def test_names_in_capitals_and_in_two_columns(office: Office) -> None:
    headings = ("Họ và tên đệm", "Tên", "Ngày sinh", "Phái", "CCCD")
    office.brought(headings, ("NGUYỄN VĂN", "AN", *AN[1:]), ("Trần Thị", "Bình", *BINH[1:]))
    assert by_number(office.desk, AN[3]).person.full_name == "Nguyễn Văn An"
    assert by_number(office.desk, BINH[3]).person.full_name == "Trần Thị Bình"


def test_old_addresses_become_communes_of_2025(office: Office) -> None:
    places = office.desk.places
    commune = next(one for one in places.communes if places.old.places(one.code))
    old = places.old.places(commune.code)[0]
    xa, huyen, tinh = old.split(", ")
    split = (*USUAL, "Thôn", "Xã", "Huyện", "Tỉnh")
    office.brought(split, (*AN, "Thôn 1", xa, huyen, tinh))
    address = by_number(office.desk, AN[3]).person.address
    assert (address.hamlet, address.commune_code) == ("Thôn 1", commune.code)
    assert old in address.old
    office.brought((*USUAL, "Địa chỉ"), (*BINH, f"Thôn 2, {old}"))
    whole = by_number(office.desk, BINH[3]).person.address
    assert (whole.hamlet, whole.commune_code, whole.old) == ("Thôn 2", commune.code, f"Thôn 2, {old}")


def test_new_communes_by_name_and_by_code(office: Office) -> None:
    places = office.desk.places
    commune = places.communes[0]
    province = places.province(commune.province).full_name
    office.brought((*USUAL, "Xã/phường", "Tỉnh/thành"), (*AN, commune.full_name, province))
    office.brought((*USUAL, "Mã xã"), (*BINH, int(commune.code)))
    for number in (AN[3], BINH[3]):
        address = by_number(office.desk, number).person.address
        assert (address.commune_code, address.old) == (commune.code, "")


def test_an_address_nobody_understands_is_kept_and_noted(office: Office) -> None:
    report = office.brought((*USUAL, "Địa chỉ"), (*AN, "Làng xa tít, bên kia núi")).report
    assert [(note.row, note.column, note.code) for note in report.notes] == [(2, "Địa chỉ", "commune_unknown")]
    address = by_number(office.desk, AN[3]).person.address
    assert (address.commune_code, address.old) == ("", "Làng xa tít, bên kia núi")


def test_unknown_codes_stop(office: Office) -> None:
    headings = (*HOMES, "Mã xã", "Nơi KCB")
    report = office.tried(headings, (*AN, "1", "ông cố vấn", "99999", "99777"))
    assert {(column, code) for _row, column, code in codes(report)} >= {
        ("Quan hệ với chủ hộ", "unknown_relation"),
        ("Mã xã", "unknown_commune"),
        ("Nơi KCB", "unknown_clinic"),
    }


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("Số tháng đã đóng", "nhiều", "bad_count"),
        ("Số tháng đã đóng", 900, "bad_count"),
        ("Số tháng đã hỗ trợ", -1, "bad_count"),
        ("Đã đóng đến tháng", "13/2025", "bad_month"),
        ("Phương thức đóng", "tuần", "bad_method"),
        ("Mức thu nhập", "cao", "bad_amount"),
        ("Hạn thẻ", "31/02/2026", "bad_day"),
        ("Đối tượng", "người ngoài hành tinh", "unknown_hi_group"),
        ("Thứ tự đã đóng trong năm", 2, "place_without_household"),
    ],
)
def test_opening_entries_that_cannot_be(office: Office, heading: str, cell: object, code: str) -> None:
    assert codes(office.tried((*USUAL, heading), (*AN, cell))) == [(2, heading, code)]


def test_opening_entries_that_disagree(office: Office) -> None:
    headings = (*USUAL, "Số tháng đã đóng", "Số tháng đã hỗ trợ", "Thẻ từ ngày", "Thẻ đến ngày")
    report = office.tried(headings, (*AN, 12, 24, "01/01/2026", "31/12/2025"))
    assert {code for _row, _column, code in codes(report)} == {"more_supported", "ends_before_start"}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("rong.csv", b"", "empty"),
        ("khong phai.xlsx", b"PK\x03\x04 hong", "damaged"),
    ],
)
def test_files_that_are_not_read(office: Office, name: str, content: bytes, code: str) -> None:
    path = office.folder / name
    path.write_bytes(content)
    with pytest.raises(SheetRefusedError) as refused:
        propose_sheet(office.desk, path)
    assert refused.value.code == code


def test_a_sheet_without_headings(office: Office) -> None:
    path = written(office.folder / "khong tieu de.xlsx", AN, BINH)
    with pytest.raises(CounterError) as refused:
        propose_sheet(office.desk, path)
    assert [problem.code for problem in refused.value.problems] == ["no_headings"]


def _text(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(";".join(row) for row in rows)


@pytest.mark.parametrize("writing", ["1258", "tcvn3", "vni", "tcvn3 in a workbook", "vni in a workbook"])
def test_names_come_whole_out_of_every_old_way_of_writing(office: Office, writing: str) -> None:
    rows = (USUAL, AN, BINH, CUC, DUNG)
    path = office.folder / ("a.xlsx" if "workbook" in writing else "a.csv")
    old = as_tcvn3 if writing.startswith("tcvn3") else as_vni
    if writing == "1258":
        path.write_bytes(as_1258(_text(rows)))
    elif path.suffix == ".csv":
        path.write_bytes(old(_text(rows)).encode("latin-1"))
    else:
        written(path, USUAL, *((old(name), birth, sex, number) for name, birth, sex, number in rows[1:]))
    outcome = office.run(propose_sheet(office.desk, path).sheet)
    assert (outcome.report.new, outcome.report.stopped) == (4, ())
    for name, _birth, sex, number in rows[1:]:
        person = by_number(office.desk, number).person
        assert (person.full_name, person.sex) == (name, Sex.MALE if sex == "Nam" else Sex.FEMALE)


def test_a_text_file_with_a_byte_order_mark(office: Office) -> None:
    path = office.folder / "danh sach.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([USUAL, AN, BINH])
    office.run(propose_sheet(office.desk, path).sheet)
    with office.desk.book.reading() as tx:
        assert people.count(tx) == 2
