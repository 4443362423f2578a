"""TK1-TS and Mẫu số 2: every item of the form in its block, with its mark, filled in or a box for the hand."""

from __future__ import annotations

import dataclasses
import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.papers.declaration import render_declarations
from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.forms import FormMissingError
from tests.documents.papers.contents import DAY, LONG_ADDRESS, LONG_NAME, LONG_OFFICE, form, mau_so_2, tk1
from tests.documents.reading import assert_laid_out, ink_near_edges, page_texts, picture, text_boxes, whole_text


def text_of(content: Declaration) -> str:
    return whole_text(render_declarations([content]))


@pytest.mark.parametrize(
    "item",
    [
        "BHXH tỉnh Bắc Ninh · Điểm thu xã An Hòa",
        "Mẫu TK1-TS (?)",
        "(Ban hành kèm theo Quyết định số 366/QĐ-BHXH)",
        "Độc lập - Tự do - Hạnh phúc",
        "TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI Mã số BHXH: 0123456789 A.I.",
        "[01] Họ và tên: Trần Thị Bình [02]",
        "[02] Giới tính: Nam × Nữ [03]",
        "[03] Ngày, tháng, năm sinh: 15/03/1992 [04]",
        "[04] Số định danh cá nhân hoặc số hộ chiếu: 001192000002 [05]",
        "[05] Dân tộc: Kinh [06] Quốc tịch: Việt Nam [07]",
        "[07] Số điện thoại: 0905000001 [08] Thư điện tử: binh@example.vn [09]",
        "[09] Nơi đăng ký khám bệnh, chữa bệnh ban đầu: Không kê khai đối với BHXH tự nguyện [10]",
        "[10] Nhận kết quả bằng: × bản điện tử bản giấy [11.1]",
        "[11.1] Địa chỉ liên hệ: số nhà, đường, thôn: Số 12, Thôn Đông [11.2] Xã, phường, đặc khu: Xã An Hòa",
        "[11.3] Tỉnh, thành phố: Tỉnh Bắc Ninh A.II.",
        "Trường hợp: × tham gia lần đầu đóng lại thay đổi [12]",
        "[12] Thu nhập chọn để đóng một tháng: 1.500.000 đồng [13]",
        "[13] Phương thức đóng: 1 tháng 3 tháng 6 tháng × 12 tháng nhiều năm về sau những năm còn thiếu [14]",
        "[14] Nghề nghiệp, nơi làm việc (bảo hiểm tai nạn lao động): Nông dân, Thôn Đông [15]",
        "[15] Nhóm đối tượng: hộ nghèo × hộ cận nghèo dân tộc thiểu số xã đảo, đặc khu khác B.",
        "[16] Nội dung đề nghị: Tham gia BHXH tự nguyện lần đầu, từ tháng 12/2026 [17]",
        "[17] Giấy tờ kèm theo: hộ cận nghèo: 12/GCN-HCN",
        "Tôi chịu trách nhiệm trước pháp luật về nội dung kê khai.",
        "Ngày 23 tháng 11 năm 2026 NGƯỜI KÊ KHAI (ký, ghi rõ họ tên) Trần Thị Bình",
        "(?) chưa xác nhận: mẫu và văn bản ban hành.",
        "Trang 1/1",
    ],
)
def test_tk1_ts_carries(item: str) -> None:
    assert item in text_of(tk1())


@pytest.mark.parametrize(
    "item",
    [
        "Mẫu số 2 (?)",
        "(Ban hành kèm theo Nghị định số 188/2025/NĐ-CP)",
        "TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM Y TẾ I.",
        "[01] Họ và tên (chữ in hoa): TRẦN THỊ BÌNH [02] Giới tính: Nam × Nữ [03]",
        "[03] Ngày, tháng, năm sinh: 15/03/1992 [04] Dân tộc: Kinh [05] Quốc tịch: Việt Nam [06]",
        "[06] Số định danh cá nhân hoặc số hộ chiếu: 001192000002 [07]",
        "[07] Số điện thoại: 0905000001 [08] Thư điện tử: binh@example.vn [09]",
        "[09] Nơi đăng ký khám bệnh, chữa bệnh ban đầu: Trạm y tế xã An Hòa (27-123) [10.1]",
        "[10.1] Nhận thẻ BHYT bản điện tử qua: × ứng dụng VssID × thư điện tử [10.2]",
        "[10.2] Nhận thẻ BHYT bản giấy: × có, gửi về địa chỉ dưới đây [10.2a] Số nhà, đường, thôn: Số 12, Thôn Đông",
        "[10.2b] Xã, phường, đặc khu: Xã An Hòa [10.2c] Tỉnh, thành phố: Tỉnh Bắc Ninh II.",
        "[11] Nội dung thay đổi: Tham gia BHYT hộ gia đình lần đầu [12] Giấy tờ kèm theo: hộ cận nghèo: 12/GCN-HCN",
    ],
)
def test_mau_so_2_carries(item: str) -> None:
    assert item in text_of(mau_so_2())


def test_the_forms_have_no_other_items() -> None:
    marks = [field.mark for block in form("tk1_ts").blocks for field in block.fields if field.mark]
    assert marks == [
        *(f"[{number:02d}]" for number in range(1, 11)),
        *("[11.1]", "[11.2]", "[11.3]", "[12]", "[13]", "[14]", "[15]", "[16]", "[17]"),
    ]
    marks = [field.mark for block in form("mau_so_2").blocks for field in block.fields]
    assert marks == [
        *(f"[{number:02d}]" for number in range(1, 10)),
        *("[10.1]", "[10.2]", "[10.2a]", "[10.2b]", "[10.2c]", "[11]", "[12]"),
    ]


def test_a_refund_names_the_account() -> None:
    asked = dataclasses.replace(
        tk1(left_out=frozenset()),
        values={"account_name": "Trần Thị Bình", "account_number": "123456789", "bank": "Ngân hàng Nông nghiệp"},
    )
    text = text_of(asked)
    assert "Hoàn trả vào tài khoản, tên chủ tài khoản: Trần Thị Bình" in text
    assert "Số tài khoản: 123456789 Tại ngân hàng: Ngân hàng Nông nghiệp" in text
    assert "Hoàn trả" not in text_of(tk1())


def test_what_is_missing_is_a_box_for_the_hand(tmp_path: Path) -> None:
    """Each item of an empty form keeps its mark, and a frame stands to the right of its label."""
    empty = tk1(values={}, ticks={}, signers=())
    pdf = render_declarations([empty])
    text = whole_text(pdf)
    for block in empty.form.blocks:
        for field in block.fields:
            assert block.key == "refund" or f"{field.mark} {field.label}".strip() in text
    assert "×" not in text
    label = next(box for box in text_boxes(pdf)[0] if box.text == "[01] Họ và tên:")
    drawn = picture(pdf, 0, tmp_path, 144)
    inside = [drawn.pixelColor(x * 2, round((842 - label.bottom - 2) * 2)).value() for x in range(120, 550)]
    assert min(inside) > 200
    frame = [drawn.pixelColor(600, y).value() for y in range(round((842 - label.top) * 2) - 6, 1000)]
    assert min(frame[:60]) < 128


def test_a_passport_stands_in_the_boxes_letter_by_letter() -> None:
    content = mau_so_2(values={**mau_so_2().values, "id_number": "C1234567"})
    assert "C 1 2 3 4 5 6 7" in text_of(content) or "C1234567" in "".join(text_of(content).split())


def test_a_year_of_birth_is_all_that_is_printed() -> None:
    assert "[03] Ngày, tháng, năm sinh: 1992 [04]" in text_of(tk1(values={**tk1().values, "birth": "1992"}))


@pytest.mark.parametrize("kind", [tk1, mau_so_2])
def test_the_longest_names_fit(kind: type, tmp_path: Path) -> None:
    content: Declaration = kind()
    values = dict.fromkeys(content.values, LONG_NAME) | {"street": LONG_ADDRESS, "id_number": "001192000002"}
    long = dataclasses.replace(
        content, office=LONG_OFFICE, person_name=LONG_NAME, values=values, signers=(LONG_NAME,), left_out=frozenset()
    )
    pdf = render_declarations([long])
    assert_laid_out(pdf)
    assert whole_text(pdf).count(LONG_NAME) >= 8
    assert LONG_ADDRESS in whole_text(pdf)
    (declared,) = [page for page in page_texts(pdf) if "Tôi chịu trách nhiệm" in page]
    assert "NGƯỜI KÊ KHAI" in declared
    assert not ink_near_edges(picture(pdf, 0, tmp_path, 50), 6)


@pytest.mark.parametrize("content", [tk1(), tk1(values={}, ticks={}), mau_so_2(), mau_so_2(values={}, ticks={})])
def test_one_page_with_nothing_on_top_of_another(content: Declaration) -> None:
    pdf = render_declarations([content])
    assert_laid_out(pdf)
    assert len(page_texts(pdf)) == 1


def test_many_in_one_file_and_the_practice_mark_on_its_own() -> None:
    told: list[int] = []
    pages = page_texts(render_declarations([tk1(), mau_so_2(practice=True)], told.append))
    assert told == [1, 2]
    assert ["TẬP" in page for page in pages] == [False, True]
    assert all("Trang 1/1" in page for page in pages)
    with pytest.raises(ValueError, match="no paper"):
        render_declarations([])


def test_the_file_says_what_it_is() -> None:
    reader = PdfReader(io.BytesIO(render_declarations([tk1()])))
    assert reader.metadata is not None
    assert reader.metadata.title == "Mẫu TK1-TS - Trần Thị Bình"
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"


def test_before_their_decree_the_forms_did_not_exist() -> None:
    with pytest.raises(FormMissingError):
        form("tk1_ts", date(2026, 4, 30))
    assert form("tk1_ts", date(2026, 5, 1)).version == "366-2026"
    assert form("mau_so_2", DAY).version == "188-2025"
