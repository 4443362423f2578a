"""Lists to the agency on paper: each field of the forms, totals, blocks, many pages, the longest texts."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.lists import render_list
from desktop.domain.papers.agency_list import AgencyList, ListBlock, ListSheet
from tests.documents.list_builders import (
    D03_ROW,
    D05_ROW,
    LONG_ADDRESS,
    LONG_CLINIC,
    LONG_NAME,
    LONG_NOTE,
    M3_ROW,
    M4_ROW,
    OLD_DAY,
    agency_list,
    d03,
    d05,
    form_of,
    household,
    longest,
    m3,
)
from tests.documents.reading import ink_near_edges, joined_up, page_texts, picture, whole_text


def drawn(content: AgencyList) -> bytes:
    return render_list(content, form_of(content.form_code, content.made_on))


D05_HEAD = (
    ("STT", "(A)"),
    ("Họ và tên", "(B)"),
    ("Mã số BHXH", "(1)"),
    ("Ngày, tháng, năm sinh", "(2)"),
    ("Từ tháng, năm", "(3)"),
    ("Số tháng", "(4)"),
    ("Mức thu nhập tháng", "(5)"),
    ("Số tiền phải đóng", "(6)"),
    ("Người tham gia đóng", "(7)"),
    ("Nhà nước hỗ trợ (%)", "(8)"),
    ("NSNN hỗ trợ thêm (%)", "(9)"),
    ("NSNN hỗ trợ thêm (đồng)", "(10)"),
    ("Nguồn khác (%)", "(11)"),
    ("Nguồn khác (đồng)", "(12)"),
    ("Bản điện tử", "(13)"),
    ("Bản giấy", "(13)"),
    ("Loại", "(14)"),
    ("Ghi chú", "(15)"),
)
M4_HEAD = (
    ("STT", "(A)"),
    ("Họ và tên", "(B)"),
    ("Mã số BHYT", "(1)"),
    ("Số định danh cá nhân", "(2)"),
    ("Ngày, tháng, năm sinh", "(3)"),
    ("Nơi đăng ký khám chữa bệnh ban đầu", "(4)"),
    ("Mức lương cơ sở", "(5)"),
    ("Quan hệ với chủ hộ", "(6)"),
    ("Nhà nước hỗ trợ (%)", "(7)"),
    ("Bản điện tử", "(8)"),
    ("Bản giấy", "(9)"),
    ("Ghi chú (số tháng đóng)", "(10)"),
)
M3_HEAD = (
    ("STT", "(A)"),
    ("Họ và tên", "(B)"),
    ("Mã số BHYT", "(1)"),
    ("Số định danh cá nhân", "(2)"),
    ("Nơi đăng ký khám chữa bệnh ban đầu", "(3)"),
    ("Tiền lương hoặc lương cơ sở × mức đóng", "(4)"),
    ("Phụ cấp chức vụ", "(5)"),
    ("Phụ cấp thâm niên vượt khung", "(6)"),
    ("Phụ cấp thâm niên nghề", "(7)"),
    ("Khác", "(8)"),
    ("Từ tháng, năm", "(9)"),
    ("NSNN hỗ trợ (%)", "(10)"),
    ("Bản điện tử", "(11)"),
    ("Bản giấy", "(12)"),
    ("Ghi chú (số tháng, hỗ trợ khác)", "(13)"),
)
D03_HEAD = (
    ("STT", "(A)"),
    ("Họ và tên", "(B)"),
    ("Mã số BHXH", "(1)"),
    ("Số định danh cá nhân", "(2)"),
    ("Ngày sinh", "(3)"),
    ("Giới tính", "(4)"),
    ("Địa chỉ", "(5)"),
    ("Nơi đăng ký khám chữa bệnh ban đầu", "(6)"),
    ("Ngày", "(7)"),
    ("Số", "(8)"),
    ("Lương hưu, trợ cấp", "(9)"),
    ("Ngân sách địa phương hỗ trợ", "(10)"),
    ("Nguồn khác hỗ trợ", "(11)"),
    ("Từ ngày", "(12)"),
    ("Số tháng", "(13)"),
    ("Nhân viên thu", "(14)"),
    ("Ghi chú", "(15)"),
)


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
def test_the_head_has_every_column_of_the_form(content: AgencyList, head: tuple[tuple[str, str], ...]) -> None:
    text = joined_up(whole_text(drawn(content)))
    for heading, _ in head:
        assert joined_up(heading) in text
    marks = list(dict.fromkeys(mark for _, mark in head))
    assert "".join(marks) in text


def test_a_d05_says_who_sends_it_and_each_field_of_its_row() -> None:
    pages = page_texts(drawn(d05()))
    assert len(pages) == 1
    for part in (
        "Tên tổ chức hỗ trợ phát triển đối tượng: Điểm thu xã An Hòa · Mã tổ chức: 3456789000TH0100070003",
        "Nhân viên thu: Phạm Thị Hoa · Mã nhân viên: 0007",
        "Mẫu D05-TS (?)",
        "(Ban hành kèm theo Quyết định số 366/QĐ-BHXH năm 2026)",
        "DANH SÁCH THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        "Số: 3/2026 · Ngày 23 tháng 11 năm 2026",
        "Đề nghị cơ quan BHXH thanh toán thù lao theo quy định.",
        "NHÂN VIÊN THU",
        "TỔ CHỨC HỖ TRỢ PHÁT TRIỂN ĐỐI TƯỢNG",
        "[1] Nghị định 159/2025/NĐ-CP, điều 5 khoản 1.",
        "[2] (?) mẫu và cột lấy theo mô tả của văn bản",
        "Trang 1/1",
    ):
        assert part in pages[0], part
    row = (
        "1 Trần Thị Bình 0123456780 07/05/1992 12/2026 12 1.500.000 3.960.000 1.980.000 40 10 396.000 x đóng tiếp "
        "hộ cận nghèo"
    )
    assert row in pages[0]


def test_the_totals_of_a_d05_are_those_of_its_rows() -> None:
    rows = [D05_ROW, {**D05_ROW, "other_percent": 5, "other_amount": 198_000}, D05_ROW]
    text = whole_text(drawn(d05(*rows)))
    assert "Tổng cộng 11.880.000 5.940.000 1.188.000 198.000" in text
    assert [f"{number} Trần" in text for number in (1, 2, 3, 4)] == [True, True, True, False]


def test_a_household_has_a_sheet_of_its_own() -> None:
    second = household("Lê Thị Dung", ({**M4_ROW, "full_name": "Lê Thị Dung", "relation": "Chủ hộ"}, M4_ROW))
    pages = page_texts(drawn(agency_list("mau_so_4", (household(), second))))
    assert len(pages) == 2
    for page, head, people in ((pages[0], "Nguyễn Văn An", 1), (pages[1], "Lê Thị Dung", 2)):
        assert f"Chủ hộ: {head} Điện thoại: 0905000001" in page
        assert "Địa chỉ: Thôn Đông, xã An Hòa, tỉnh Bắc Ninh" in page
        assert f"Số người đề nghị cấp thẻ BHYT: {people} người, trong đó thẻ bản giấy: 1 người." in page
        assert "ĐẠI DIỆN HỘ GIA ĐÌNH" in page
        assert "NHÂN VIÊN THU" in page
        assert "Trang 1/1" in page
    row = "GD4270123456780 001090000001 1990 Trạm y tế xã An Hòa 2.530.000 Chủ hộ x 12 tháng"
    assert f"1 Nguyễn Văn An {row}" in pages[0]
    assert f"2 Nguyễn Văn An {row}" in pages[1]
    assert "Tổng cộng" not in pages[0]


def test_increase_and_decrease_stand_in_blocks_and_are_counted_through() -> None:
    text = whole_text(drawn(m3((M3_ROW, M3_ROW), ({**M3_ROW, "full_name": "Vũ Văn Giảm"},))))
    up, down = text.index("(1) Tăng"), text.index("(2) Giảm")
    row = "HN2270123456781 001167000004 Trạm y tế xã An Hòa 2.530.000 150.000 12/2026 70 x x 12 tháng, tỉnh hỗ trợ 30 %"
    assert up < text.index(f"1 Lê Thị Dung {row}") < text.index(f"2 Lê Thị Dung {row}") < down
    assert down < text.index("3 Vũ Văn Giảm")


def test_a_list_before_may_2026_is_the_d03() -> None:
    text = whole_text(drawn(d03()))
    assert "Mẫu D03-TS (?) (Ban hành kèm theo Quyết định số 490/QĐ-BHXH năm 2023)" in text
    assert (
        "1 Nguyễn Văn Cường 0123456782 001065000003 03/1965 Nam Thôn Đông, xã An Hòa Trạm y tế xã An Hòa 28/04/2026 "
        "0000127 243.000 01/05/2026 12 Phạm Thị Hoa gia hạn"
    ) in text


@pytest.mark.parametrize(
    ("code", "row"),
    [("d05_ts", D05_ROW), ("mau_so_4", M4_ROW), ("mau_so_3", M3_ROW), ("d03_ts", D03_ROW)],
)
def test_the_longest_texts_are_whole_and_nothing_is_cut(code: str, row: dict[str, object], tmp_path: Path) -> None:
    block = ListBlock(key="increase" if code == "mau_so_3" else "", rows=(longest(code, row),) * 12)
    blocks = (block, ListBlock(key="decrease")) if block.key else (block,)
    day = OLD_DAY if code == "d03_ts" else d05().made_on
    content = agency_list(code, (ListSheet(facts=(("Địa chỉ", LONG_ADDRESS),), blocks=blocks),), day=day, practice=True)
    form = form_of(code, day)
    pdf = drawn(content)
    pages = page_texts(pdf)
    assert len(pages) > 1
    text = joined_up(" ".join(pages))
    texts = {"full_name": LONG_NAME, "note": LONG_NOTE, "clinic": LONG_CLINIC, "address": LONG_ADDRESS}
    for key, whole in texts.items():
        assert text.count(joined_up(whole)) >= (12 if form.has(key) else 0), key
    for index, page in enumerate(pages, 1):
        assert f"Trang {index}/{len(pages)}" in page
        assert "TẬP" in page
        assert not ink_near_edges(picture(pdf, index - 1, tmp_path, 60), 10)
    heads = [page for page in pages if "(A)" in page]
    assert len(heads) >= len(pages) - 1
    assert all(f"{form.title} (tiếp theo)" in page for page in pages[1:])


def boxes(pdf: bytes) -> list[list[tuple[float, float, str]]]:
    """Every text of each page with the place where it begins."""
    pages: list[list[tuple[float, float, str]]] = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        found: list[tuple[float, float, str]] = []

        def note(
            text: str, _cm: object, tm: list[float], *_: object, into: list[tuple[float, float, str]] = found
        ) -> None:
            if text.strip():
                into.append((round(tm[4], 1), round(tm[5], 1), text.strip()))

        page.extract_text(visitor_text=note)
        pages.append(found)
    return pages


def test_no_two_lines_of_a_row_stand_on_each_other() -> None:
    for page in boxes(drawn(d05(*[longest("d05_ts", D05_ROW)] * 3))):
        places = [(x, y) for x, y, _ in page]
        assert len(places) == len(set(places))


def test_an_empty_list_still_has_its_head_and_signatures() -> None:
    content = agency_list("d05_ts", (ListSheet(blocks=(ListBlock(),)),))
    text = whole_text(drawn(content))
    assert "(A) (B)" in text
    assert "NHÂN VIÊN THU" in text
    assert "Tổng cộng" not in text


def test_only_its_own_form_draws_a_list() -> None:
    with pytest.raises(ValueError, match="not the form of this list: mau_so_4 188-2025"):
        render_list(d05(), form_of("mau_so_4"))
    with pytest.raises(ValueError, match="without a sheet"):
        drawn(agency_list("d05_ts", ()))


def test_progress_is_told_after_each_sheet() -> None:
    told: list[int] = []
    content = agency_list("mau_so_4", (household(), household(), household()))
    render_list(content, form_of("mau_so_4"), told.append)
    assert told == [1, 2, 3]


def test_the_file_says_what_it_is_and_is_the_same_again() -> None:
    pdf = drawn(d05())
    facts = PdfReader(io.BytesIO(pdf)).metadata
    assert facts is not None
    assert (facts.title, facts.author) == ("Mẫu D05-TS - Số: 3/2026", "Điểm thu xã An Hòa")
    assert facts.subject == "DANH SÁCH THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN"
    assert pdf == drawn(d05())
