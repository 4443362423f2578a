"""Day book and remittance slip: every figure of the day, boxes for what only the clerk knows, the seal."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.documents.papers.day_book import render_day_books
from desktop.documents.papers.remittance_slip import render_remittance_slips
from desktop.domain.money import Money
from desktop.domain.papers.day_book import DayBook, DayMovement
from desktop.domain.papers.remittance_slip import SourceSum
from tests.documents.papers.contents import LONG_NAME, LONG_OFFICE, day_book, remittance
from tests.documents.reading import assert_laid_out, joined_up, page_texts, whole_text


def text_of(content: DayBook) -> str:
    return whole_text(render_day_books([content]))


@pytest.mark.parametrize(
    "item",
    [
        "SỔ THU TRONG NGÀY Ngày 23 tháng 11 năm 2026",
        "quyển 03, ký hiệu AH/26: số 0000119 – 0000131, 12 biên lai, thiếu số 0000122",
        "Người thu: Phạm Thị Hoa · 0007",
        "BHXH tự nguyện 4 8.712.000 1 3.168.000 11.880.000",
        "BHYT hộ gia đình 5 8.470.440 2 8.197.200 16.667.640",
        "Cộng 9 17.182.440 3 11.365.200 28.547.640",
        "2. Biên lai hủy Số hủy Thay bằng Lý do Số tiền (đ) 0000122 0000123 Sai tên người nộp 0",
        "Lê Thị Dung BHYT 001167000004 23/11/2026 683.100",
        "Biên lai Người nộp Phải đóng (đ) Đưa (đ) Tiền lẻ (đ) 0000120 Người nộp 2 4.371.840 4.372.000 160 Cộng 160",
        "Mệnh giá (đ) Số tờ Thành tiền (đ) 500.000 28 14.000.000 200.000 16 3.200.000 100.000 12 1.200.000",
        "2.000 4 8.000 1.000 4 4.000 500 1 500 Cộng 19.182.500",
        "Tiền đầu ngày: 2.000.000 đ Thu tiền mặt: 17.182.440 đ Nộp ngân hàng trong ngày: 0 đ",
        # 2.000.000 + 17.182.440 − 0; counted 19.182.500
        "Phải có: 19.182.440 đ Đếm được: 19.182.500 đ Chênh lệch: +60 đ",
        "Lý do chênh lệch: Tiền lẻ dưới 500 đ không thối được Nộp cơ quan BHXH: 17.182.440 đ Để lại két: 2.000.060 đ",
        "Người chốt: Phạm Thị Hoa, 16:52",
        f"Dấu niêm phong của ngày: {'a1' * 32} Dấu của ngày có biên lai trước đó: {'b2' * 32}",
        "0000119 Người nộp 1 BHXH tự nguyện tiền mặt 3.168.000",
        "0000130 Người nộp 12 BHYT hộ gia đình chuyển khoản 3.825.360 Cộng 28.547.640",
        "Trang 2/2",
    ],
)
def test_the_day_book_carries(item: str) -> None:
    assert item in text_of(day_book())


def open_day() -> DayBook:
    """Before anything is counted."""
    nothing: dict[str, None] = dict.fromkeys(("waiting", "opening", "counted", "handed_over"))
    return dataclasses.replace(day_book(), **nothing, reason="", closed_by="")


def test_what_nobody_entered_is_a_box() -> None:
    text = text_of(open_day())
    assert "Tiền đầu ngày: Thu tiền mặt: 17.182.440 đ Nộp ngân hàng trong ngày: Phải có: Đếm được: Chênh lệch:" in text
    assert "500.000 200.000 100.000 50.000 20.000 10.000 5.000 2.000 1.000 500 Cộng" in text
    assert_laid_out(render_day_books([open_day()]))


def test_a_day_without_receipts_says_so() -> None:
    empty = day_book(receipts=(), numbers=(), voids=(), small_change=(), seal="", seal_before="")
    text = text_of(empty)
    assert "không có biên lai" in text
    assert "2. Biên lai hủy Không có." in text
    assert "9. Danh sách biên lai Không có." in text
    assert "Dấu niêm phong của ngày" not in text


def test_cash_taken_to_the_bank_is_not_expected_in_the_drawer() -> None:
    content = day_book(movements=(DayMovement(time="15:40", kind="deposit", amount=Money(-10_000_000)),))
    assert content.expected == Money(9_182_440)
    assert content.difference == Money(10_000_060)
    less = day_book(counted={"500000": 38})
    assert less.difference == Money(-182_440)
    assert "Chênh lệch: −182.440 đ" in text_of(less)


def test_many_receipts_go_on_under_their_heading() -> None:
    long = tuple(dataclasses.replace(one, payer=LONG_NAME) for one in day_book().receipts * 25)
    pdf = render_day_books([day_book(receipts=long, office=LONG_OFFICE)])
    assert_laid_out(pdf)
    pages = page_texts(pdf)
    assert len(pages) > 5
    assert all("Người nộp tiền Loại Hình thức" in page for page in pages[1:])
    assert "Cộng 713.691.000" in pages[-1]


@pytest.mark.parametrize(
    "item",
    [
        "GIẤY NỘP TIỀN CHO CƠ QUAN BHXH",
        "Nộp cho: BHXH tỉnh Bắc Ninh",
        "Vào tài khoản thu: 3741.0.1234567, Kho bạc Nhà nước khu vực",
        "Tiền thu: ngày 23/11/2026",
        "Biên lai: ký hiệu AH/26: số 0000119 – 0000131 (12 biên lai)",
        "Hạn nộp theo hợp đồng: trong ngày",
        "BHXH tự nguyện 5 8.712.000 3.168.000 11.880.000 BHYT hộ gia đình 7 8.470.440 8.197.200 16.667.640",
        "Cộng 12 17.182.440 11.365.200 28.547.640",
        "Người tham gia đóng 11.880.000 16.667.640 28.547.640",
        "Nhà nước hỗ trợ 3.564.000 409.860 3.973.860 Tỉnh hỗ trợ thêm 396.000 0 396.000",
        # 11.880.000 + 3.564.000 + 396.000; 16.667.640 + 409.860
        "Tổng mức đóng 15.840.000 17.077.500 32.917.500",
        "Số tiền nộp: 28.547.640 đồng",
        "Bằng chữ: Hai mươi tám triệu năm trăm bốn mươi bảy nghìn sáu trăm bốn mươi đồng",
        "NGƯỜI NỘP TIỀN (ký, ghi rõ họ tên) Phạm Thị Hoa NGƯỜI NHẬN TIỀN",
    ],
)
def test_the_remittance_slip_carries(item: str) -> None:
    assert item in whole_text(render_remittance_slips([remittance()]))


def test_account_and_deadline_may_be_empty_and_doubt_is_marked() -> None:
    supports = tuple(SourceSum(name=LONG_NAME, voluntary_si=Money(1), household_hi=Money(2)) for _ in range(9))
    pdf = render_remittance_slips(
        [remittance(account="", deadline="", confirmed=False, office=LONG_OFFICE, supports=supports)]
    )
    assert_laid_out(pdf)
    text = whole_text(pdf)
    assert "Vào tài khoản thu: Tiền thu: ngày 23/11/2026" in text
    assert "Tổng mức đóng (?)" in text
    assert joined_up(text).count(joined_up(f"{LONG_NAME} (?)")) == 9
