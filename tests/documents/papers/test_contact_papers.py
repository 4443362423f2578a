"""Reminder letter, call list and labels: what stands on them, and where."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop.documents.papers.call_list import render_call_lists
from desktop.documents.papers.labels import render_labels
from desktop.documents.papers.reminder_letter import render_reminder_letters
from desktop.domain.money import Money
from desktop.domain.papers.call_list import Label
from desktop.domain.papers.reminder_letter import ReminderLetter
from tests.documents.papers.contents import (
    LONG_ADDRESS,
    LONG_NAME,
    LONG_OFFICE,
    call_list,
    labels,
    letter,
)
from tests.documents.reading import (
    TextBox,
    assert_laid_out,
    joined_up,
    page_texts,
    picture,
    qr_of,
    text_boxes,
    whole_text,
)

MM = 72 / 25.4


@pytest.mark.parametrize(
    "item",
    [
        "Kính gửi ông/bà Nguyễn Văn An Số 12, Thôn Đông, Xã An Hòa, Tỉnh Bắc Ninh",
        "Ngày 23 tháng 11 năm 2026 Người thu: Phạm Thị Hoa · 0007 Điện thoại: 0222 300 0001",
        "GIẤY NHẮC ĐÓNG BẢO HIỂM Kính gửi ông/bà Nguyễn Văn An,",
        "Bảo hiểm Đóng chậm nhất Lần trước (đ) Lần này (đ) Vì sao khác",
        "BHYT hộ gia đình, 5 người 14/12/2026 4.043.520 4.371.840 lương cơ sở lên 2.530.000 đ từ 01/07/2026",
        "BHXH tự nguyện 6 tháng 31/03/2027 1.584.000 1.584.000 Cộng 5.955.840",
        "Bằng chữ: Năm triệu chín trăm năm mươi lăm nghìn tám trăm bốn mươi đồng",
        "Ngày cuối đóng liền thẻ: 14/12/2026. Đóng sau ngày này thẻ bị gián đoạn.",
        "Cách đóng – Đến điểm thu (Thôn Đông, xã An Hòa), mang căn cước và giấy này. – Cần hỏi xin gọi 0222 300 0001.",
        "Chuyển khoản: mở ứng dụng ngân hàng, quét mã dưới đây.",
        "Tài khoản: 060111000022 · Sacombank · BUU DIEN XA AN HOA",
        "Số tiền phải đóng tính theo mức của ngày đóng.",
        "Trang 1/1",
    ],
)
def test_the_letter_carries(item: str) -> None:
    assert item in whole_text(render_reminder_letters([letter()]))


@pytest.mark.parametrize(
    "content", [letter(), letter(name=LONG_NAME, address=LONG_ADDRESS, office=LONG_OFFICE)], ids=["usual", "long"]
)
def test_the_address_stands_in_the_window_and_nothing_else_does(content: ReminderLetter) -> None:
    """The window of a DL envelope on a sheet folded in three: 20 to 105 mm from the left, 45 to 90 mm from above."""
    (boxes,) = text_boxes(render_reminder_letters([content]))
    left, right, top, bottom = 20 * MM, 105 * MM, (297 - 45) * MM, (297 - 90) * MM

    def inside(box: TextBox) -> bool:
        return box.left >= left and box.right <= right and box.bottom >= bottom and box.top <= top

    def touches(box: TextBox) -> bool:
        return box.left < right and box.right > left and box.bottom < top and box.top > bottom

    shown = [box for box in boxes if touches(box)]
    assert all(inside(box) for box in shown)
    text = joined_up("".join(box.text for box in shown))
    assert joined_up(content.name) in text
    assert joined_up(content.address) in text
    assert "GIẤYNHẮC" not in text


def test_the_letter_s_code_pays_the_amount(tmp_path: Path) -> None:
    content = letter()
    assert content.transfer is not None
    assert qr_of(picture(render_reminder_letters([content]), 0, tmp_path)) == content.transfer.payload


def test_without_an_account_the_letter_says_whom_to_call() -> None:
    text = whole_text(render_reminder_letters([letter(transfer=None, confirmed=False)]))
    assert "Muốn chuyển khoản xin gọi điểm thu" in text
    assert "4.371.840 (?)" in text
    bare = letter(transfer=None, phone="", office=dataclasses.replace(letter().office, address=""), address="")
    text = whole_text(render_reminder_letters([bare]))
    assert "– Đến điểm thu, mang căn cước" in text
    assert "xin gọi" not in text


def test_many_letters_and_long_ones() -> None:
    item = dataclasses.replace(letter().items[0], what=LONG_NAME, reason=LONG_ADDRESS, amount=Money(99_999_999_999))
    long: ReminderLetter = letter(
        name=LONG_NAME, address=LONG_ADDRESS, office=LONG_OFFICE, items=(item,) * 12, notes=(LONG_ADDRESS,) * 3
    )
    told: list[int] = []
    pdf = render_reminder_letters([letter(), long, letter(practice=True)], told.append)
    assert_laid_out(pdf)
    assert told == [1, 2, 3]
    pages = page_texts(pdf)
    assert "Trang 1/1" in pages[0]
    assert "Trang 2/3" in pages[2]
    assert ["TẬP" in page for page in pages] == [False, False, False, False, True]


@pytest.mark.parametrize(
    "item",
    [
        "DANH SÁCH GỌI ĐIỆN NHẮC ĐÓNG",
        "BHYT sắp hết hạn · 30 việc, xếp theo hạn gần nhất · 10 người chưa có số điện thoại",
        "TT Điện thoại Họ và tên Nơi ở Việc Hạn Số tiền (đ) Kết quả gọi Hẹn ngày",
        "2 0905 000 001 Nguyễn Văn An 1 Thôn Đông BHYT hộ 5 người, hết hạn 14/12/2026 23/11/2026 4.371.840 □ gặp",
        "3 Nguyễn Văn An 2 Thôn Đông",
        "Trang 3/3",
    ],
)
def test_the_call_list_carries(item: str) -> None:
    assert item in whole_text(render_call_lists([call_list()]))


def test_the_call_list_repeats_its_head_and_takes_long_names() -> None:
    calls = tuple(
        dataclasses.replace(call, name=LONG_NAME, place=LONG_NAME, what=LONG_ADDRESS, amount=Money(9_999_999_999))
        for call in call_list().calls
    )
    pdf = render_call_lists([call_list(calls=calls, office=LONG_OFFICE, title=LONG_NAME)])
    assert_laid_out(pdf)
    assert all("Kết quả gọi Hẹn ngày" in page for page in page_texts(pdf))
    assert "Không có việc nào đến hạn." in whole_text(render_call_lists([call_list(calls=())]))


def places(pdf: bytes) -> list[set[tuple[int, int]]]:
    """Column and row of the labels that are printed on each sheet."""
    top = (297 - 8 * 37) / 2 * MM
    return [
        {(int(box.left // (70 * MM)), int((297 * MM - top - (box.top + box.bottom) / 2) // (37 * MM))) for box in boxes}
        for boxes in text_boxes(pdf)
    ]


def test_labels_fill_sheets_of_three_by_eight() -> None:
    pdf = render_labels([labels(25)])
    first, second = places(pdf)
    assert first == {(column, row) for column in range(3) for row in range(8)}
    assert second == {(0, 0)}
    assert page_texts(pdf)[0].count("Kính gửi ông/bà") == 24
    assert "Nguyễn Văn An 25" in page_texts(pdf)[1]


def test_a_sheet_that_is_partly_used_begins_at_its_first_free_label() -> None:
    first, second = places(render_labels([labels(4, first=23)]))
    assert first == {(1, 7), (2, 7)}
    assert second == {(0, 0), (1, 0)}


def test_labels_move_by_what_the_printer_is_off() -> None:
    straight, moved = (text_boxes(render_labels([labels(3, right=right, down=15)]))[0][0] for right in (0, 20))
    upper = text_boxes(render_labels([labels(3)]))[0][0]
    assert moved.left - straight.left == pytest.approx(2 * MM, abs=0.02)
    assert upper.top - straight.top == pytest.approx(1.5 * MM, abs=0.02)


def test_each_label_stays_on_its_own_label() -> None:
    every = tuple(Label(name=LONG_NAME, address=LONG_ADDRESS) for _ in range(24))
    pdf = render_labels([labels(labels=every)])
    assert_laid_out(pdf, margin=5 * MM)
    assert len(places(pdf)[0]) == 24
    for box in text_boxes(pdf)[0]:
        column = int(box.left // (70 * MM))
        assert box.right <= (column + 1) * 70 * MM - 4 * MM
    assert whole_text(pdf).count(LONG_ADDRESS) == 24
