"""Lists to the agency as a counter makes them, and the longest that is plausible."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import AgencyList, ListBlock, ListSheet, Row
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office
from desktop.domain.partial_date import PartialDate
from desktop.parameters.forms import load_forms

DAY, OLD_DAY = date(2026, 11, 23), date(2026, 4, 30)
OFFICE = Office(
    agency="BHXH tỉnh Bắc Ninh",
    organisation="Điểm thu xã An Hòa",
    point_code="3456789000TH0100070003",
    address="Thôn Đông, xã An Hòa",
    collector_name="Phạm Thị Hoa",
    collector_code="0007",
)
LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Thùy Phương A"
LONG_NOTE = "Đóng bù 12 tháng từ 01/2026; hỗ trợ thêm theo Nghị quyết số 18/2025/NQ-HĐND ngày 10/7/2025 của HĐND tỉnh"
LONG_CLINIC = "Trung tâm Y tế khu vực Thuận Thành - Phòng khám đa khoa khu vực Trạm y tế xã An Hòa"
LONG_ADDRESS = (
    "Số nhà 128B, ngõ 45/6 đường Nguyễn Văn Cừ kéo dài, Tổ dân phố Thượng Đồng, khu đô thị mới Nam Đồng Kỵ, "
    "phường Đồng Nguyên, gần nhà văn hóa khu phố, tỉnh Bắc Ninh"
)


def form_of(code: str, day: date = DAY) -> Form:
    return load_forms().on(code, day)


def agency_list(code: str, sheets: tuple[ListSheet, ...], *, day: date = DAY, practice: bool = False) -> AgencyList:
    form = form_of(code, day)
    return AgencyList(
        form_code=code,
        form_version=form.version,
        office=OFFICE,
        number=3,
        year=day.year,
        made_on=day,
        sheets=sheets,
        notes=("Nghị định 159/2025/NĐ-CP, điều 5 khoản 1.",),
        practice=practice,
    )


D05_ROW: Row = {
    "full_name": "Trần Thị Bình",
    "si_number": "0123456780",
    "birth": PartialDate(1992, 5, 7),
    "first_month": Month(2026, 12),
    "months": 12,
    "income": Money(1_500_000),
    "due": Money(3_960_000),
    "pays": Money(1_980_000),
    "state_percent": Fraction(40),
    "budget_percent": Fraction(10),
    "budget_amount": Money(396_000),
    "other_percent": None,
    "other_amount": None,
    "electronic": True,
    "paper": False,
    "kind": "đóng tiếp",
    "note": "hộ cận nghèo",
}


def d05(*rows: Row, practice: bool = False) -> AgencyList:
    sheet = ListSheet(blocks=(ListBlock(rows=rows or (D05_ROW,)),), signers=("Phạm Thị Hoa", ""))
    return agency_list("d05_ts", (sheet,), practice=practice)


M4_ROW: Row = {
    "full_name": "Nguyễn Văn An",
    "hi_number": "GD4270123456780",
    "personal_id": "001090000001",
    "birth": PartialDate(1990),
    "clinic": "Trạm y tế xã An Hòa",
    "base_salary": Money(2_530_000),
    "relation": "Chủ hộ",
    "state_percent": None,
    "electronic": False,
    "paper": True,
    "note": "12 tháng",
}


def household(head: str = "Nguyễn Văn An", rows: tuple[Row, ...] = (M4_ROW,)) -> ListSheet:
    return ListSheet(
        facts=(("Chủ hộ", head), ("Điện thoại", "0905000001"), ("Địa chỉ", "Thôn Đông, xã An Hòa, tỉnh Bắc Ninh")),
        blocks=(ListBlock(rows=rows),),
        closing=(f"Số người đề nghị cấp thẻ BHYT: {len(rows)} người, trong đó thẻ bản giấy: 1 người.",),
        signers=("Phạm Thị Hoa", head),
    )


M3_ROW: Row = {
    "full_name": "Lê Thị Dung",
    "hi_number": "HN2270123456781",
    "personal_id": "001167000004",
    "clinic": "Trạm y tế xã An Hòa",
    "base": Money(2_530_000),
    "position_allowance": None,
    "over_scale_allowance": None,
    "seniority_allowance": None,
    "other_allowance": Money(150_000),
    "first_month": Month(2026, 12),
    "state_percent": Fraction(70),
    "electronic": True,
    "paper": True,
    "note": "12 tháng, tỉnh hỗ trợ 30 %",
}


def m3(increase: tuple[Row, ...] = (M3_ROW,), decrease: tuple[Row, ...] = ()) -> AgencyList:
    blocks = (ListBlock(key="increase", rows=increase), ListBlock(key="decrease", rows=decrease))
    return agency_list("mau_so_3", (ListSheet(blocks=blocks, closing=("Số người đề nghị cấp thẻ BHYT: 1 người.",)),))


D03_ROW: Row = {
    "full_name": "Nguyễn Văn Cường",
    "si_number": "0123456782",
    "personal_id": "001065000003",
    "birth": PartialDate(1965, 3),
    "sex": "Nam",
    "address": "Thôn Đông, xã An Hòa",
    "clinic": "Trạm y tế xã An Hòa",
    "receipt_date": date(2026, 4, 28),
    "receipt_number": "0000127",
    "pension": None,
    "local_support": Money(243_000),
    "other_support": None,
    "first_day": date(2026, 5, 1),
    "months": 12,
    "collector": "Phạm Thị Hoa",
    "note": "gia hạn",
}


def d03() -> AgencyList:
    return agency_list("d03_ts", (ListSheet(blocks=(ListBlock(rows=(D03_ROW,)),)),), day=OLD_DAY)


def longest(code: str, row: Row) -> Row:
    """The row with every text at its longest plausible length and every amount at its widest."""
    form = form_of(code, OLD_DAY if code == "d03_ts" else DAY)
    texts = {"full_name": LONG_NAME, "note": LONG_NOTE, "clinic": LONG_CLINIC, "address": LONG_ADDRESS}
    texts |= {"collector": LONG_NAME, "relation": "Người ở nhờ cùng hộ", "kind": "điều chỉnh", "sex": "Nam"}
    changed = {key: text for key, text in texts.items() if form.has(key)}
    amounts = {column.key: Money(105_336_000) for column in form.columns if column.kind.value == "money"}
    percents = {column.key: Fraction(225, 10) for column in form.columns if column.kind.value == "percent"}
    return {**row, **changed, **amounts, **percents}
