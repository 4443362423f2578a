"""The contribution schedule: each cycle and member whole, its articles at the foot of its page."""

from __future__ import annotations

import dataclasses
import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.schedule import SchedulePaper, render_schedule, render_schedules
from desktop.domain.money import Money
from desktop.domain.papers.receipt import Schedule
from desktop.domain.papers.transfer_code import TransferAccount, transfer_code
from tests.documents.builders import (
    HI_LAW,
    LAW_SI,
    OFFICE,
    SUPPORT_LAW,
    household_rows,
    household_schedule,
    voluntary_schedule,
)
from tests.documents.reading import ink_near_edges, page_texts, picture, qr_of, whole_text

DAY = date(2026, 11, 23)


def text_of(schedule: Schedule, receipt_number: str = "AH/26 0000128") -> str:
    return whole_text(render_schedule(schedule, OFFICE, DAY, receipt_number))


@pytest.mark.parametrize(
    "field",
    [
        "BHXH tỉnh Bắc Ninh · Điểm thu xã An Hòa",
        "Mã điểm thu: 3456789000TH0100070003",
        "Ngày 23 tháng 11 năm 2026",
        "Theo biên lai AH/26 0000128",
        "Người thu: Phạm Thị Hoa · 0007",
        "LỊCH ĐÓNG BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        "Người tham gia: Trần Thị Bình",
        "001192000002",
        "Thu nhập chọn để đóng: 1.500.000 đồng/tháng",
        "Phương thức đóng: 12 tháng một lần",
        "Nhóm được hỗ trợ: hộ cận nghèo, giấy số 12/GCN-HCN đến 31/12/2027",
        # 22 % × 1.500.000 × 12 = 3.960.000; support 40 % of it; 3.960.000 − 1.584.000 = 2.376.000
        "Kỳ 1 (đã đóng) 12/2026 11/2027 12 3.960.000 1.584.000 2.376.000 30/06/2027 12 12 [1] [2]",
        # 22 % × 2.200.000 × 12 = 5.808.000; 40 % = 2.323.200; 3.484.800
        "Kỳ 2 (ước tính) 12/2027 11/2028 12 5.808.000 2.323.200 3.484.800 30/06/2028 24 24 [1] [2] (?)",
        "Từ 01/01/2027 chuẩn hộ nghèo nông thôn là 2.200.000 đồng",
        # 3.960.000 + 3 × 5.808.000; 1.584.000 + 3 × 2.323.200; 2.376.000 + 3 × 3.484.800
        "Tổng cộng (ước tính) 21.384.000 8.553.600 12.830.400",
        "– Nhà nước hỗ trợ tối đa 120 tháng.",
        "(?) chưa xác nhận: số tiền ở dòng có dấu này dựa trên mức chưa được xác nhận",
        "xác nhận: Chuẩn hộ nghèo nông thôn từ 01/01/2027.",
        f"[1] {LAW_SI} [2] {SUPPORT_LAW}",
        "Trang 1/1",
    ],
)
def test_voluntary_schedule_carries(field: str) -> None:
    assert field in text_of(voluntary_schedule())


@pytest.mark.parametrize(
    "field",
    [
        "LỊCH ĐÓNG BẢO HIỂM Y TẾ HỘ GIA ĐÌNH",
        "Người đại diện hộ: Nguyễn Văn An",
        "Lương cơ sở: 2.530.000 đồng",
        "Nguyễn Văn An (đã đóng) Người thứ 1 100 % 15/12/2026 14/12/2027 12 1.366.200 14/12/2027 [1] [2]",
        "Nguyễn Thị Giang (đã đóng) Người thứ 5 40 % 23/12/2026 22/12/2027 12 546.480 22/12/2027 [1] [2]",
        "Tổng cộng 4.371.840",
        f"[1] {HI_LAW}",
        "– Gia hạn trước ngày hết hạn để thẻ không bị gián đoạn.",
    ],
)
def test_household_schedule_carries(field: str) -> None:
    assert field in text_of(household_schedule(household_rows(5)))


def test_confirmed_schedules_have_no_mark() -> None:
    text = text_of(household_schedule(household_rows(5)))
    assert "(?)" not in text
    assert "Nhà nước hỗ trợ" not in text


def test_extra_support_has_its_column() -> None:
    schedule = voluntary_schedule(1)
    row = dataclasses.replace(schedule.rows[0], extra_support=Money(396_000), pays=Money(1_980_000))
    text = text_of(dataclasses.replace(schedule, rows=(row,)))
    assert "Hỗ trợ thêm" in text
    assert "3.960.000 1.584.000 396.000 1.980.000" in text
    assert "Tổng cộng" not in text


def test_missing_time_has_no_months_of_its_own() -> None:
    schedule = voluntary_schedule(1)
    row = dataclasses.replace(
        schedule.rows[0], period_from="", period_to="", cumulative_months=None, cumulative_supported=None, deadline=""
    )
    assert "Kỳ 1 (đã đóng) 12 3.960.000" in text_of(dataclasses.replace(schedule, rows=(row,)))


def test_bare_parameter_paths_are_not_for_people() -> None:
    schedule = dataclasses.replace(voluntary_schedule(), unconfirmed=("voluntary_si/rural_poverty_line",))
    text = text_of(schedule)
    assert "rural_poverty_line" not in text
    assert "dựa trên mức chưa được xác nhận." in text


def test_an_unconfirmed_day_is_said_without_marking_an_amount() -> None:
    paid = dataclasses.replace(voluntary_schedule(1), unconfirmed=("Thẻ BHYT lần đầu",))
    text = text_of(dataclasses.replace(paid, rows=tuple(dataclasses.replace(row, confirmed=True) for row in paid.rows)))
    assert "Chưa xác nhận, có thể thay đổi: Thẻ BHYT lần đầu." in text
    assert "(?)" not in text


def test_several_articles_of_one_reference_are_several_footnotes() -> None:
    schedule = voluntary_schedule(2)
    rows = (
        dataclasses.replace(schedule.rows[0], references=("Điều A; Điều B",)),
        dataclasses.replace(schedule.rows[1], references=("Điều B", "Điều B; Điều C")),
    )
    text = text_of(dataclasses.replace(schedule, rows=rows))
    assert "[1] Điều A [2] Điều B [3] Điều C" in text
    assert "12 12 [1] [2] Kỳ 2" in text
    assert "24 24 [2] [3] (?)" in text


def test_a_paid_row_is_told_once() -> None:
    schedule = voluntary_schedule(1)
    row = dataclasses.replace(schedule.rows[0], label="Kỳ vừa đóng")
    assert "Kỳ vừa đóng 12/2026" in text_of(dataclasses.replace(schedule, rows=(row,)))


def test_before_payment_no_receipt_is_named() -> None:
    assert "biên lai" not in text_of(voluntary_schedule(), "").lower()


def test_each_page_carries_the_articles_of_its_rows() -> None:
    schedule = household_schedule(household_rows(50))
    rows = tuple(
        dataclasses.replace(row, references=(f"Điều {index // 25 + 1} của luật",))
        for index, row in enumerate(schedule.rows)
    )
    pages = page_texts(render_schedule(dataclasses.replace(schedule, rows=rows), OFFICE, DAY))
    assert len(pages) == 3
    assert "[1] Điều 1 của luật" in pages[0]
    assert "Điều 2 của luật" not in pages[0]
    assert "[1] Điều 1 của luật [2] Điều 2 của luật" in pages[1]
    assert "Điều 1 của luật" not in pages[2]
    assert "Tổng cộng 28.963.440" in pages[2]
    assert all("(tiếp theo)" in page for page in pages[1:])


def test_the_total_never_stands_alone() -> None:
    for cycles in range(10, 30):
        pages = page_texts(render_schedule(voluntary_schedule(cycles), OFFICE, DAY))
        total = next(page for page in pages if "Tổng cộng" in page)
        assert f"Kỳ {cycles} " in total


@pytest.mark.parametrize("name", ["Nguyễn Phước Hoàng " * 26, "W" * 500, "Ẩ" * 500], ids=["words", "W", "Ẩ"])
def test_long_texts_stay_on_the_paper(name: str, tmp_path: Path) -> None:
    schedule = voluntary_schedule(3)
    rows = tuple(dataclasses.replace(row, label=name, note=name, references=(name,)) for row in schedule.rows)
    office = dataclasses.replace(OFFICE, agency=name, organisation=name, address=name, collector_name=name)
    schedule = dataclasses.replace(schedule, rows=rows, person_name=name, facts=(("Nhóm", name),), notes=(name,))
    pdf = render_schedule(schedule, office, DAY, "AH/26 0000128")
    pages = page_texts(pdf)
    assert "".join("".join(pages).split()).count("".join(name.split())[:60]) >= 12
    for number in range(len(pages)):
        assert not ink_near_edges(picture(pdf, number, tmp_path, 50), 6)


def test_many_schedules_share_a_file_and_keep_their_own_page_numbers() -> None:
    told: list[int] = []
    items = [
        SchedulePaper(
            schedule=dataclasses.replace(household_schedule(household_rows(50)), person_name=f"Chủ hộ {number}"),
            office=OFFICE,
            issued_on=DAY,
            practice=number == 1,
        )
        for number in range(3)
    ]
    pages = page_texts(render_schedules(iter(items), told.append))
    assert told == [1, 2, 3]
    assert len(pages) == 9
    assert all(f"Trang {index % 3 + 1}/3" in page for index, page in enumerate(pages))
    assert ["TẬP" in page for page in pages] == [False] * 3 + [True] * 3 + [False] * 3


def test_nothing_to_draw_is_an_error() -> None:
    with pytest.raises(ValueError, match="no paper"):
        render_schedules([])


def test_long_work_can_be_stopped() -> None:
    def stop(_done: int) -> None:
        raise InterruptedError

    item = SchedulePaper(schedule=voluntary_schedule(), office=OFFICE, issued_on=DAY)
    with pytest.raises(InterruptedError):
        render_schedules([item, item], stop)


def test_the_file_says_what_it_is() -> None:
    reader = PdfReader(io.BytesIO(render_schedule(voluntary_schedule(), OFFICE, DAY)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Lịch đóng - Trần Thị Bình"
    assert reader.metadata.author == "Điểm thu xã An Hòa"
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [842, 595]


ACCOUNT = TransferAccount(bank="970403", bank_name="Sacombank", number="0011012345678", holder="BUU DIEN XA AN HOA")


def test_a_first_card_names_the_day_that_is_not_confirmed_where_the_figure_has_only_its_path() -> None:
    schedule = dataclasses.replace(household_schedule(household_rows(3)), unconfirmed=("household_hi/waiting_days",))
    assert "Chưa xác nhận, có thể thay đổi: ngày bắt đầu của thẻ lần đầu." in text_of(schedule)


def test_the_next_payment_is_transferred_by_the_code_on_the_paper(tmp_path: Path) -> None:
    code = transfer_code(ACCOUNT, Money(3_484_800), "AH26 0000128", "BHXH 001192000002")
    pdf = render_schedule(dataclasses.replace(voluntary_schedule(), transfer=code), OFFICE, DAY)
    assert qr_of(picture(pdf, len(page_texts(pdf)) - 1, tmp_path, 200)) == code.payload
    text = whole_text(pdf)
    for told in (
        "Số tiền: 3.484.800 đồng",
        "Tài khoản: 0011012345678 · Sacombank · BUU DIEN XA AN HOA",
        "Nội dung: BHXH 001192000002 · Số tham chiếu: AH26 0000128",
    ):
        assert told in text


def test_a_code_without_an_amount_leaves_it_to_the_payer(tmp_path: Path) -> None:
    code = transfer_code(ACCOUNT, None, "", "BHYT 001192000002")
    pdf = render_schedule(dataclasses.replace(household_schedule(household_rows(3)), transfer=code), OFFICE, DAY)
    assert qr_of(picture(pdf, len(page_texts(pdf)) - 1, tmp_path, 200)) == code.payload
    assert "Số tiền: theo số tiền của lần đóng tới" in whole_text(pdf)


def test_no_account_no_code(tmp_path: Path) -> None:
    pdf = render_schedule(voluntary_schedule(), OFFICE, DAY)
    assert qr_of(picture(pdf, 0, tmp_path, 200)) is None
    assert "Chuyển khoản" not in whole_text(pdf)
