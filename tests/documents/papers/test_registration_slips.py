"""The registration slip: what was chosen, amount, deadline, what to bring, whom to call."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop.documents.papers.registration_slip import render_registration_slips
from desktop.domain.money import Money
from desktop.domain.papers.registration_slip import RegistrationSlip
from tests.documents.papers.contents import LONG_ADDRESS, LONG_NAME, LONG_OFFICE, hi_slip, si_slip
from tests.documents.reading import assert_laid_out, joined_up, page_texts, picture, qr_of, whole_text


def text_of(content: RegistrationSlip) -> str:
    return whole_text(render_registration_slips([content]))


@pytest.mark.parametrize(
    "item",
    [
        "PHIẾU ĐĂNG KÝ THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        "Ngày 23 tháng 11 năm 2026",
        "Họ và tên: Trần Thị Bình Số định danh hoặc mã số BHXH: 001192000002 Số điện thoại: 0905 000 001",
        "Địa chỉ: Số 12, Thôn Đông, Xã An Hòa, Tỉnh Bắc Ninh",
        "Thu nhập chọn để đóng một tháng: 1.500.000 đồng Phương thức đóng: 12 tháng",
        "Thời gian: 12/2026 đến 11/2027 Nhóm được hỗ trợ: hộ cận nghèo",
        "Mức đóng: 3.960.000 đồng Nhà nước hỗ trợ: 1.584.000 đồng",
        "Số tiền phải đóng: 2.376.000 đồng Đóng chậm nhất: 30/06/2027",
        "Bằng chữ: Hai triệu ba trăm bảy mươi sáu nghìn đồng",
        "– Căn cước hoặc căn cước công dân của người tham gia",
        "– Giấy tờ chứng minh nhóm được hỗ trợ, còn hạn",
        "Người thu: Phạm Thị Hoa Điện thoại: 0222 300 0001",
        "Phiếu này chưa phải là biên lai.",
        "Căn cứ: Luật BHXH 41/2024/QH15, điều 36 khoản 1",
        "Trang 1/1",
    ],
)
def test_a_slip_of_voluntary_si_carries(item: str) -> None:
    assert item in text_of(si_slip())
    assert "Hỗ trợ thêm" not in text_of(si_slip())


@pytest.mark.parametrize(
    "item",
    [
        "PHIẾU ĐĂNG KÝ THAM GIA BẢO HIỂM Y TẾ HỘ GIA ĐÌNH",
        "Số người: 5 Số tháng: 12",
        "1 Nguyễn Văn An 001090000001 Thứ 1 12 15/12/2026 – 14/12/2027 1.366.200",
        "5 Nguyễn Thị Giang 001195000005 Thứ 5 12 23/12/2026 – 22/12/2027 546.480",
        # 1.366.200 + 956.340 + 819.720 + 683.100 + 546.480
        "Cộng 4.371.840",
        "Số tiền phải đóng: 4.371.840 đồng Bằng chữ: Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng",
        "– Căn cước hoặc căn cước công dân của từng người trong hộ",
        "Tài khoản: 060111000022 · Sacombank · BUU DIEN XA AN HOA",
    ],
)
def test_a_slip_of_household_hi_carries(item: str) -> None:
    assert item in text_of(hi_slip())


def test_the_code_on_the_slip_pays_the_amount(tmp_path: Path) -> None:
    slip = hi_slip()
    assert slip.transfer is not None
    assert qr_of(picture(render_registration_slips([slip]), 0, tmp_path)) == slip.transfer.payload


def test_nothing_chosen_leaves_boxes_and_empty_lines() -> None:
    empty = hi_slip(values={}, members=(), amount=None, transfer=None)
    text = text_of(empty)
    assert "Số người: Số tháng: TT Họ và tên" in text
    assert "Cộng" not in text
    assert "Số tiền phải đóng: Đóng chậm nhất: Bằng chữ:" in text
    assert_laid_out(render_registration_slips([empty, si_slip(values={}, amount=None)]))


def test_unconfirmed_amounts_are_marked() -> None:
    text = text_of(hi_slip(confirmed=False))
    assert "4.371.840 (?)" in text
    assert "(?) chưa xác nhận: số tiền dựa trên mức chưa được xác nhận" in text


@pytest.mark.parametrize("count", [1, 5, 12, 40])
def test_households_of_any_size_keep_their_total_with_a_member(count: int) -> None:
    pdf = render_registration_slips([hi_slip(count)])
    assert_laid_out(pdf)
    pages = page_texts(pdf)
    assert len(pages) == (1 if count <= 12 else 2)
    total = next(page for page in pages if "Cộng" in page)
    assert f"Thứ {count} " in total


def test_the_longest_names_fit() -> None:
    slip = hi_slip(12)
    values = dict.fromkeys(slip.values, LONG_NAME) | {"person.address": LONG_ADDRESS}
    members = tuple(dataclasses.replace(member, name=LONG_NAME, amount=Money(999_999_999)) for member in slip.members)
    long = dataclasses.replace(
        slip, office=LONG_OFFICE, person_name=LONG_NAME, values=values, members=members, amount=Money(9_999_999_999)
    )
    pdf = render_registration_slips([long])
    assert_laid_out(pdf)
    assert joined_up(LONG_ADDRESS) in joined_up(whole_text(pdf))
    assert joined_up(whole_text(pdf)).count(joined_up(LONG_NAME)) >= 14
