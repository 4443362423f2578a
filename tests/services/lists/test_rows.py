"""What stands in each column of the lists, compared with the forms' own guides, to the đồng of the receipt."""

import io
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.domain.covers import Cycle
from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import AgencyList, Row
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.frozen_list import freeze_list, plain_row, thaw_list, typed_row
from desktop.domain.partial_date import PartialDate
from desktop.services.book.settings import LocalSupport
from desktop.services.desk import Desk
from desktop.services.lists.batches import LineKind, open_batch
from desktop.services.lists.drafts import ChangeLine, change_line
from desktop.services.lists.files import batch_content, batch_gateway_sheet, batch_pdf, batch_sheet
from desktop.services.lists.rows.facts import load_facts
from desktop.services.lists.rows.options import LineOptions
from desktop.services.lists.rows.si_rows import of_the_budget, si_rows
from desktop.storage.payment import covers, receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import households
from tests.services.builders import Clock, pay_si
from tests.services.lists.stories import (
    gathered,
    hi_receipt,
    local_support,
    participant,
    pay_household,
    province,
    sent,
    set_up,
    si_receipt,
)

RATE, LINE = Fraction(22, 100), 1_500_000
"""22 % and the rural poverty line of 2026."""


@pytest.fixture
def office(desk: Desk) -> Desk:
    set_up(desk)
    return desk


def content_of(desk: Desk, batch_id: UUID) -> AgencyList:
    with desk.book.reading() as tx:
        return batch_content(tx, desk, batch_id)


def rows_of(desk: Desk, batch_id: UUID) -> tuple[Row, ...]:
    return content_of(desk, batch_id).sheets[0].blocks[0].rows


def sheet_rows(content: bytes) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    return list(sheet.iter_rows(values_only=True))


def test_d05_says_of_a_year_with_support_what_its_columns_ask(office: Desk) -> None:
    si_receipt(office, "Nguyễn Văn An", 15, income=Money(1_500_000), method="12", start=Month(2026, 12))
    (row,) = rows_of(office, gathered(office).batch_id)
    assert row == {
        "number": 1,
        "full_name": "Nguyễn Văn An",
        "si_number": "0100000015",
        "birth": PartialDate(1990, 1, 1),
        "first_month": Month(2026, 12),
        "months": 12,
        "income": Money(1_500_000),
        "due": Money(3_960_000),
        "pays": Money(3_168_000),
        "state_percent": Fraction(20),
        "budget_percent": None,
        "budget_amount": None,
        "other_percent": None,
        "other_amount": None,
        "electronic": True,
        "paper": False,
        "kind": "tăng mới",
        "note": "BL TT/26 0000001",
    }


def test_a_cycle_supported_in_part_stands_in_two_rows(office: Desk) -> None:
    """Seven months with 20 % of 330.000 and 10 % of the province's, then five months without any."""
    local_support(office, province(10))
    si_receipt(office, "Nguyễn Văn An", 15, income=Money(2_000_000), start=Month(2026, 12), supported_before=113)
    first, rest = rows_of(office, gathered(office).batch_id)
    columns = ("number", "first_month", "months", "due", "state_percent", "budget_percent", "budget_amount", "pays")
    assert [first[key] for key in columns] == [
        1,
        Month(2026, 12),
        7,
        3_080_000,
        20,
        10,
        231_000,
        3_080_000 - 462_000 - 231_000,
    ]
    assert [rest[key] for key in columns] == [None, Month(2027, 7), 5, 2_200_000, 0, 0, 0, 2_200_000]
    assert (first["electronic"], rest["electronic"]) == (True, False)
    assert "tháng không còn được hỗ trợ" in str(rest["note"])


SUPPORTS = st.lists(
    st.builds(
        lambda name, percent, amount, whole: province(
            None if amount else percent, amount or None, name=name, whole_cycle=whole
        ),
        st.sampled_from(["Tỉnh hỗ trợ thêm", "Hội Phụ nữ", "Quỹ của doanh nghiệp"]),
        st.integers(0, 100),
        st.sampled_from([0, 0, 1, 99_999, 5_000_001]),
        st.booleans(),
    ),
    max_size=3,
    unique_by=lambda support: support.name,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.integers(0, 400),
    method=st.sampled_from(["1", "3", "6", "12", "VS24", "VS36", "VS60"]),
    before=st.sampled_from([0, 30, 105, 109, 115, 118, 119, 120]),
    supports=SUPPORTS,
)
@example(steps=0, method="12", before=115, supports=[province(None, 5_000_001)])
@example(steps=0, method="6", before=117, supports=[province(100, whole_cycle=True), province(50, name="Hội Phụ nữ")])
def test_the_rows_of_a_receipt_add_up_to_it(
    office: Desk, steps: int, method: str, before: int, supports: list[LocalSupport]
) -> None:
    local_support(office, *supports)
    place = participant_number(office)
    person_id = participant(office, "Nguyễn Văn An", place)
    parts = {"months": int(method[2:])} if method.startswith("VS") else {}
    pay_si(
        office,
        person_id,
        income=Money(LINE + 50_000 * steps),
        method=method[:2],
        start=Month(2026, 11),
        supported_before=before,
        **parts,
    )
    with office.book.reading() as tx:
        cycle = covers.cycles_of(tx, person_id)[0]
        facts = load_facts(tx, office, [(cycle.receipt_id, person_id)])[cycle.receipt_id, person_id]
        receipt = receipts.get(tx, cycle.receipt_id)
    assert receipt is not None
    content = thaw(receipt.content)
    rows = si_rows(facts, LineOptions(kind=LineKind.NEW), office.parameters, office.places)
    granted = {line.values["name"]: -line.amount for line in content.lines if line.code == "extra_support"}
    budget = sum(amount for name, amount in granted.items() if name == "Tỉnh hỗ trợ thêm")
    assert total(rows, "due") == content.gross
    assert total(rows, "state_amount") == cycle.state_support
    assert total(rows, "budget_amount") == budget
    assert total(rows, "other_amount") == sum(granted.values()) - budget
    assert total(rows, "pays") == content.total
    assert sum(int(str(row["months"])) for row in rows) == cycle.months
    assert len(rows) == (2 if 0 < cycle.supported_months < cycle.months else 1)
    for row in rows:
        check_row(row, cycle)


def check_row(row: Row, cycle: Cycle) -> None:
    """The guide's formulas: col 6 = 4 × 5 × 22 %, col 7 = 6 − the State's − 10 − 12; nobody is paid to join."""
    due, months = number(row, "due"), number(row, "months")
    if cycle.method != "VS":
        assert due == half_up(RATE * months * cycle.income)
    state = half_up(RATE * months * LINE * Fraction(str(row["state_percent"])) / 100)
    assert number(row, "state_amount") == min(state, due)
    paid = due - number(row, "state_amount") - number(row, "budget_amount") - number(row, "other_amount")
    assert number(row, "pays") == paid >= 0


def number(row: Row, key: str) -> int:
    cell = row[key]
    assert cell is None or isinstance(cell, int)
    return cell or 0


def total(rows: tuple[Row, ...], key: str) -> int:
    return sum(number(row, key) for row in rows)


def participant_number(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return receipts.count(tx, ReceiptFilter()) + 1_000


def test_whose_support_it_is_tells_its_name() -> None:
    provinces = ["Quảng Ninh", "Hà Nội"]
    for name in ("Tỉnh hỗ trợ thêm", "Ngân sách địa phương", "NSĐP", "UBND xã Tân Tiến", "Quảng Ninh hỗ trợ"):
        assert of_the_budget(name, provinces), name
    for name in ("Hội Phụ nữ", "Quỹ của doanh nghiệp", "Ông Bùi Văn Tình", "Nhà hảo tâm"):
        assert not of_the_budget(name, provinces), name


def test_mau_so_4_is_one_sheet_a_household_with_its_head(office: Desk) -> None:
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc")
    hi_receipt(office, 20, "Phạm Văn Giang")
    made = gathered(office, "mau_so_4")
    lines = open_batch(office, made.batch_id).lines
    change_line(office, ChangeLine(batch_id=made.batch_id, version=made.version, line_id=lines[1].line_id, paper=True))
    first, second = content_of(office, made.batch_id).sheets
    assert first.facts == (
        ("Chủ hộ", "Trần Văn Bình"),
        ("Điện thoại", "0905000010"),
        ("Địa chỉ", "Thôn Đông"),
    )
    assert first.signers == ("Trần Thị Lan", "Trần Văn Bình")
    assert first.closing == ("Số người đề nghị cấp thẻ BHYT: 2 người, trong đó thẻ bản giấy: 1 người.",)
    head, wife = first.blocks[0].rows
    assert head == {
        "number": 1,
        "full_name": "Trần Văn Bình",
        "hi_number": "0100000010",
        "personal_id": "001090000010",
        "birth": PartialDate(1990, 1, 1),
        "clinic": "Trạm y tế xã Tân Tiến",
        "base_salary": Money(2_530_000),
        "relation": "chủ hộ",
        "state_percent": None,
        "electronic": True,
        "paper": False,
        "note": "12 tháng; BL TT/26 0000001",
    }
    assert isinstance(head["base_salary"], Money)
    assert (wife["number"], wife["relation"], wife["electronic"], wife["paper"]) == (2, "vợ", False, True)
    assert [row["number"] for row in second.blocks[0].rows] == [1]
    assert second.facts[0] == ("Chủ hộ", "Phạm Văn Giang")


def test_who_paid_twice_asks_for_one_card(office: Desk, clock: Clock) -> None:
    people = hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc")
    with office.book.reading() as tx:
        home = households.of_person(tx, people[0])
    assert home is not None
    clock.go_to(date(2027, 12, 1))
    pay_household(office, home.household.id, people, {})
    made = gathered(office, "mau_so_4")
    (sheet,) = content_of(office, made.batch_id).sheets
    assert len(sheet.blocks[0].rows) == 4
    assert sheet.closing == ("Số người đề nghị cấp thẻ BHYT: 2 người, trong đó thẻ bản giấy: 0 người.",)


def test_mau_so_3_has_blocks_of_who_comes_and_who_goes(office: Desk) -> None:
    groups = {"Lê Thị Cúc": "near_poor", "Trần Văn Dũng": "farm_household"}
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc", "Trần Văn Dũng", groups=groups)
    made = gathered(office, "mau_so_3")
    lines = open_batch(office, made.batch_id).lines
    stop = ChangeLine(batch_id=made.batch_id, version=made.version, line_id=lines[0].line_id, kind=LineKind.STOP)
    change_line(office, stop)
    (sheet,) = content_of(office, made.batch_id).sheets
    coming, going = sheet.blocks
    assert (coming.key, going.key) == ("increase", "decrease")
    assert [row["full_name"] for row in coming.rows] == ["Trần Văn Dũng"]
    assert [row["full_name"] for row in going.rows] == ["Lê Thị Cúc"]
    row = coming.rows[0]
    assert (row["base"], row["state_percent"], row["first_month"]) == (Money(2_530_000), 30, Month(2026, 12))
    assert str(row["note"]).startswith("12 tháng; hộ nông, lâm, ngư, diêm nghiệp")
    assert (going.rows[0]["state_percent"], going.rows[0]["electronic"]) == (70, False)
    assert [line.name for line in open_batch(office, made.batch_id).lines] == ["Trần Văn Dũng", "Lê Thị Cúc"]


def test_d03_of_before_may_2026_names_receipt_collector_and_first_day(office: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 4, 20))
    hi_receipt(office, 10, "Trần Văn Bình")
    (row,) = rows_of(office, gathered(office, "d03_ts").batch_id)
    told: Mapping[str, object] = {
        "number": 1,
        "full_name": "Trần Văn Bình",
        "si_number": "0100000010",
        "personal_id": "001090000010",
        "sex": "Nam",
        "address": "Thôn Đông",
        "clinic": "Trạm y tế xã Tân Tiến",
        "receipt_date": date(2026, 4, 20),
        "receipt_number": "0000001",
        "first_day": date(2026, 5, 20),
        "months": 12,
        "collector": "NV01",
        "note": "",
    }
    assert {key: row[key] for key in told} == told


def test_the_gateway_of_si_gets_its_own_keys(office: Desk) -> None:
    local_support(office, province(10), province(None, 50_000, name="Hội Phụ nữ"))
    si_receipt(office, "Nguyễn Văn An", 15, income=Money(2_000_000), start=Month(2026, 12), birth="01/1990")
    file = batch_gateway_sheet(office, gathered(office).batch_id)
    assert file.file_name == "D05-TS_dot-1_2026_nap-cong_dang-gom.xlsx"
    keys, cells = sheet_rows(file.content)
    assert dict(zip(keys, cells, strict=True)) == {
        "STT": 1,
        "HoTen": "Nguyễn Văn An",
        "MasoBHXH": "0100000015",
        "MucTien": 2_000_000,
        "Tuthang": "12/2026",
        "Sothang": 12,
        "Tongtien": 5_280_000,
        "TienTudong": 5_280_000 - 792_000 - 396_000 - 50_000,
        "TienHotro": 792_000,
        "Ghichu": "BL TT/26 0000001",
        "PA": "TM",
        "Tyle": 22,
        "TyleNSNN": 20,
        "Heso": None,
        "Phuongthuc": "12",
        "CCNS": 1,
        "TyleNSDP": 10,
        "TienNSDP": 396_000,
        "TyleHotroKhac": None,
        "TienHotroKhac": 50_000,
        "Matinh": None,
        "Maxa": None,
        "Diachi": "Thôn Đông",
    }


def test_the_gateway_of_health_insurance_gets_its_own_keys(office: Desk) -> None:
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc")
    keys, first, _second = sheet_rows(batch_gateway_sheet(office, sent(office, "mau_so_4").batch_id).content)
    told = dict(zip(keys, first, strict=True))
    birth, day = told.pop("NgaySinh"), told.pop("TuNgay")
    assert (birth.date(), day.date()) == (date(1990, 1, 1), date(2026, 12, 23))
    assert told == {
        "STT": 1,
        "HoTen": "Trần Văn Bình",
        "MasoBHXH": "0100000010",
        "GioiTinh": 1,
        "MaTinhBenhVien": "79",
        "MaBenhVien": "001",
        "Tiendong": 1_366_200,
        "Sothang": 12,
        "Ghichu": "12 tháng; BL TT/26 0000001",
        "CCNS": 0,
        "PA": "TM",
        "MucHuong": "4",
        "TyleNSDP": None,
        "HotroKhac": None,
    }


def test_the_gateway_gets_the_benefit_level_of_the_group_on_the_first_day_of_the_card(
    office: Desk, clock: Clock
) -> None:
    """Near-poor: 2 (100 %) since 2026-01-01, Resolution 261/2025; 3 before; other groups 4 (80 %)."""
    clock.go_to(date(2025, 11, 20))
    hi_receipt(office, 10, "Hoàng Văn Thọ", groups={"Hoàng Văn Thọ": "near_poor"})
    clock.go_to(date(2026, 11, 23))
    groups = {"Trần Văn Bình": "near_poor", "Lê Thị Cúc": "near_poor_full", "Lê Văn Dũng": "farm_household"}
    hi_receipt(office, 20, *groups, groups=groups)
    keys, *rows = sheet_rows(batch_gateway_sheet(office, sent(office, "mau_so_3").batch_id).content)
    told = [dict(zip(keys, row, strict=True)) for row in rows]
    assert {row["HoTen"]: row["MucHuong"] for row in told} == {
        "Hoàng Văn Thọ": "3",
        "Trần Văn Bình": "2",
        "Lê Thị Cúc": "2",
        "Lê Văn Dũng": "4",
    }


@pytest.mark.parametrize("form_code", ["d05_ts", "mau_so_4", "mau_so_3"])
def test_each_list_comes_as_pdf_and_sheet(office: Desk, form_code: str) -> None:
    si_receipt(office, "Nguyễn Văn An", 1)
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc", groups={"Lê Thị Cúc": "near_poor"})
    row = sent(office, form_code)
    assert batch_pdf(office, row.batch_id).content.startswith(b"%PDF")
    sheet = batch_sheet(office, row.batch_id)
    assert sheet.file_name.endswith("_dot-1_2026.xlsx")
    name = open_batch(office, row.batch_id).lines[0].name
    assert any(name in cells for cells in sheet_rows(sheet.content))


def test_a_frozen_list_comes_back_cell_by_cell(office: Desk) -> None:
    hi_receipt(office, 10, "Trần Văn Bình", "Lê Thị Cúc")
    content = content_of(office, gathered(office, "mau_so_4").batch_id)
    assert thaw_list(freeze_list(content)) == content
    assert freeze_list(thaw_list(freeze_list(content))) == freeze_list(content)
    for row in content.sheets[0].blocks[0].rows:
        again = typed_row(plain_row(row))
        assert again == row
        assert [type(cell) for cell in again.values()] == [type(cell) for cell in row.values()]


def test_amounts_on_unconfirmed_figures_are_named_by_their_lines(office: Desk) -> None:
    for place, parts in enumerate(({}, {"method": "VS", "months": 24}, {"method": "VS", "months": 36}), start=1):
        si_receipt(office, f"Nguyễn Văn {'ABC'[place - 1]}", place, **parts)
    told = "(?) Số tiền của dòng 2–3 dựa trên mức chưa xác nhận."
    assert content_of(office, gathered(office).batch_id).notes == (told,)
