"""The consultation sheet: one page in the participant's words, every estimate with its article and assumptions."""

from __future__ import annotations

import dataclasses
import json
import re

import pytest

from desktop.documents.papers.consultation import render_consultations
from desktop.domain.papers.consultation import (
    ConsultationSheet,
    SheetContent,
    freeze_content,
    thaw_content,
)
from desktop.domain.papers.frozen import FrozenContentError
from tests.documents.papers.advice_contents import (
    consultation_sheet,
    longest_content,
    longest_sheet,
    passer_by,
    sheet_content,
)
from tests.documents.papers.contents import LONG_NAME, LONG_OFFICE
from tests.documents.reading import assert_laid_out, joined_up, page_texts, text_boxes, whole_text


@pytest.mark.parametrize(
    "item",
    [
        "PHIẾU TƯ VẤN THAM GIA BẢO HIỂM Trần Thị Bình · nữ, sinh 15/03/1992, 34 tuổi · chưa từng đóng",
        "Mỗi tháng để dành được: 450.000 đ Thu nhập chọn: 2.300.000 đ một tháng",
        "Đóng mỗi tháng [1] 440.000 đ Nhà nước hỗ trợ [2] 66.000 đ",
        "1.518.000 đ/tháng",
        "BHYT 3 người, mỗi tháng (?)",
        "BHXH và BHYT, mỗi tháng 713.240 đ",
        "– Nhà nước hỗ trợ 120 tháng, đến hết 11/2036, tất cả",
        "2.300.000 440.000 5.280.000 1.035.000 1.518.000 145.904.000 8,0 năm vừa khả năng",
        "5 năm về sau 23.790.494 3.960.000 396.508 2.609.506",
        "Sinh con: 2.000.000 đ mỗi con",
        "– Chậm nhất 04/2037 phải bắt đầu để khỏi thiếu.",
        "không phải cam kết. Thu nhập chọn không tăng. Hệ số điều chỉnh từ nay trở đi bằng 1,00",
        "Đã chọn: Hẹn trở lại: Cần hỏi thêm: Phạm Thị Hoa, 0222 300 0001",
        "(?) chưa xác nhận: số tiền dựa trên mức chưa được xác nhận",
        "Lương hưu ước tính mỗi tháng, theo số năm đóng Đơn vị: đồng một tháng",
        "1.518.000 đ · chọn 2,3 triệu",
    ],
)
def test_the_sheet_carries(item: str) -> None:
    assert item in whole_text(render_consultations([consultation_sheet()]))


@pytest.mark.parametrize(
    "sheet",
    [consultation_sheet(), consultation_sheet(passer_by()), longest_sheet()],
    ids=["usual", "passer-by", "longest"],
)
def test_it_is_one_page_on_which_no_text_meets_another(sheet: ConsultationSheet) -> None:
    pdf = render_consultations([sheet])
    assert_laid_out(pdf)
    assert len(page_texts(pdf)) == 1
    sizes = [box.top - box.bottom for box in text_boxes(pdf)[0]]
    assert min(sizes) >= 6.5 * 1.08 * 0.7  # ticks of a narrow chart are the smallest


def test_every_number_of_an_article_stands_in_the_list_of_articles() -> None:
    text = whole_text(render_consultations([longest_sheet()]))
    told = text[text.index("Căn cứ: [1]") :]
    used = {int(number) for number in re.findall(r"\[(\d+)\]", text[: text.index("Căn cứ: [1]")])}
    assert used == {int(number) for number in re.findall(r"\[(\d+)\]", told)} == set(range(1, max(used) + 1))
    assert told.count("Luật BHXH 41/2024/QH15, điều 36 khoản 1") == 1


def test_the_longest_sheet_leaves_nothing_out() -> None:
    content, text = longest_content(), joined_up(whole_text(render_consultations([longest_sheet()])))
    said = (*content.notices, *content.missing, *content.loss, *content.assumptions, content.about, LONG_NAME)
    assert [one for one in said if joined_up(one) not in text] == []
    assert joined_up(LONG_OFFICE.address) in text
    assert "chưacólãisuấtnăm2027" in text


def test_a_passer_by_gets_costs_and_is_told_what_is_needed_for_a_pension() -> None:
    text = whole_text(render_consultations([consultation_sheet(passer_by())]))
    assert "Người hỏi tại quầy" in text
    assert "– Nhập năm sinh và giới tính để ước tính lương hưu." in text
    assert "2.300.000 440.000 5.280.000 145.904.000 vừa khả năng" in text
    assert not re.search(r"Hưu sau|Hoàn vốn|Được hưởng|Còn thiếu", text)


def test_where_nothing_can_be_advised_the_reason_stands_and_no_figure() -> None:
    reason = "Chưa có mức chuẩn nghèo cho ngày 01/01/2040. Xin nhập tệp mức đóng mới."
    content = SheetContent(person_name="Lê Văn Dũng", about="", made_on=sheet_content().made_on, notices=(reason,))
    text = whole_text(render_consultations([consultation_sheet(content)]))
    assert f"– {reason} Chưa tính được." in text
    assert "[1]" not in text
    assert " đ " not in text


def test_an_estimate_without_its_assumptions_is_refused() -> None:
    with pytest.raises(ValueError, match="assumptions"):
        sheet_content(assumptions=())


def test_many_sheets_have_pages_of_their_own() -> None:
    told: list[int] = []
    pdf = render_consultations([consultation_sheet(), longest_sheet()], told.append)
    assert [page.count("Trang 1/1") for page in page_texts(pdf)] == [1, 1]
    assert told == [1, 2]


@pytest.mark.parametrize("content", [sheet_content(), passer_by(), longest_content()])
def test_what_was_kept_is_printed_again_to_the_byte(content: SheetContent) -> None:
    kept = json.loads(json.dumps(freeze_content(content)))
    again = thaw_content(kept)
    assert again == content
    assert render_consultations([consultation_sheet(again)]) == render_consultations([consultation_sheet(content)])


def test_what_is_no_sheet_is_refused() -> None:
    kept = freeze_content(sheet_content())
    bad = [
        {},
        {**kept, "unknown": 1},
        {**kept, "income": 5},
        {**kept, "chart": {"kind": "pie"}},
        {**kept, "chart": {**kept["chart"], "series": [{"name": "x"}]}},
        {key: value for key, value in kept.items() if key != "person_name"},
    ]
    for one in bad:
        with pytest.raises(FrozenContentError):
            thaw_content(one)


def test_a_sheet_that_is_too_long_goes_on_another_page_and_loses_nothing() -> None:
    many = tuple(f"Điều cần biết thứ {number}: chuẩn hộ nghèo có thể thay đổi." for number in range(80))
    pdf = render_consultations([consultation_sheet(dataclasses.replace(sheet_content(), missing=many, loss=many))])
    assert_laid_out(pdf)
    text = joined_up(whole_text(pdf))
    assert all(text.count(joined_up(one)) >= 2 for one in many)
