"""The visit sheet: what stands on the paper and in the .xlsx, with long names, over several pages, for nobody."""

from __future__ import annotations

import dataclasses
import io
from datetime import date

from openpyxl import load_workbook
from pypdf import PdfReader

from desktop.documents.papers.visit_sheet import render_visit_sheets
from desktop.documents.sheets.visit_sheet import COLUMNS, HEADING_ROW, visit_sheet
from desktop.domain.papers.visit_sheet import Visit, VisitSheet
from tests.documents.builders import OFFICE
from tests.documents.papers.contents import DAY, LONG_ADDRESS, LONG_NAME, LONG_OFFICE, form
from tests.documents.reading import assert_laid_out, joined_up, page_texts, whole_text

OUTCOMES = ("Hẹn đến", "Đồng ý", "Suy nghĩ thêm", "Từ chối", "Không gặp", "Đã chuyển đi")
BINH = Visit(
    place=1,
    name="Trần Thị Bình",
    born="02/02/1992",
    sex="Nữ",
    number="001192000002",
    phone="0905 000 001",
    home="Thôn Đông",
    why="Hộ chỉ còn thiếu một người",
)
MET = dataclasses.replace(
    BINH,
    place=2,
    name="Lê Thị Cúc",
    outcome="Hẹn đến",
    met_on=date(2026, 11, 20),
    promised_on=date(2026, 12, 1),
    met="chồng",
    papers_left="tờ rơi",
    note="gọi buổi tối",
)


def sheet(**parts: object) -> VisitSheet:
    made = VisitSheet(
        form=form("visit_sheet"),
        office=OFFICE,
        code="019a1111-0000-7000-8000-000000000001",
        title="Thăm thôn, xóm · Thôn Đông",
        venue="Thôn Đông",
        goers="Trần Thị Lan, Lê Văn Hùng",
        held_on=date(2026, 11, 20),
        visits=(BINH, MET),
        outcomes=OUTCOMES,
        made_on=DAY,
    )
    return dataclasses.replace(made, **parts)  # type: ignore[arg-type]


def test_the_paper_has_whom_why_and_boxes_for_what_came_of_it() -> None:
    pdf = render_visit_sheets([sheet()])
    text = whole_text(pdf)
    for told in (
        "PHIẾU ĐI VẬN ĐỘNG THAM GIA BHXH, BHYT",
        "ngày đi 20/11/2026 · người đi: Trần Thị Lan, Lê Văn Hùng · 2 người",
        "0905 000 001",
        "Người gặp thêm, chưa có trong danh sách",
        "Số người gặp thêm ngoài danh sách",
        "Trang 1/",
    ):
        assert told in text
    assert joined_up("Hẹn đến 20/11/2026 01/12/2026 chồng tờ rơi gọi buổi tối") in joined_up(text)
    assert text.count("□ không gặp") == 1 + sheet().empty_rows, "who has a result has no boxes to tick"
    assert_laid_out(pdf, margin=20)


def test_long_names_and_many_people_stay_inside_and_every_page_has_its_head() -> None:
    long = dataclasses.replace(BINH, name=LONG_NAME, home=LONG_ADDRESS, why=LONG_ADDRESS, note=LONG_ADDRESS)
    item = sheet(office=LONG_OFFICE, visits=(long,) * 30, goers=LONG_NAME, title=LONG_ADDRESS)
    pdf = render_visit_sheets([item])
    assert_laid_out(pdf, margin=20)
    pages = page_texts(pdf)
    assert len(pages) > 5
    assert all("Họ và tên, năm sinh" in page for page in pages[:-1])
    assert f"Trang {len(pages)}/{len(pages)}" in pages[-1]


def test_a_round_without_anybody_says_so() -> None:
    text = whole_text(render_visit_sheets([sheet(visits=())]))
    assert "Chưa có người nào trong đợt này." in text
    assert "Người gặp thêm" in text


def test_practice_and_facts_of_the_file() -> None:
    reader = PdfReader(io.BytesIO(render_visit_sheets([sheet(practice=True)])))
    assert reader.metadata is not None
    assert reader.metadata.title == "Phiếu đi vận động - Thăm thôn, xóm · Thôn Đông"
    assert "TẬP" in reader.pages[0].extract_text()


def test_the_same_as_xlsx_with_real_cells_and_a_choice() -> None:
    book = load_workbook(io.BytesIO(visit_sheet(sheet())))
    page = book.worksheets[0]
    rows = list(page.iter_rows(values_only=True))
    assert rows[3][:2] == ("Mã đợt", "019a1111-0000-7000-8000-000000000001")
    assert rows[HEADING_ROW] == (
        "TT", "Họ và tên", "Ngày sinh", "Giới tính", "Số định danh", "Điện thoại", "Nơi ở", "Vì sao đến",
        "Kết quả", "Ngày gặp", "Hẹn ngày", "Gặp ai", "Giấy để lại", "Ghi chú",
    )  # fmt: skip
    first, second = rows[HEADING_ROW + 1 : HEADING_ROW + 3]
    assert first[:8] == (
        1, "Trần Thị Bình", "02/02/1992", "Nữ", "001192000002", "0905 000 001", "Thôn Đông",
        "Hộ chỉ còn thiếu một người",
    )  # fmt: skip
    assert [second[8], second[10].date(), second[11]] == ["Hẹn đến", date(2026, 12, 1), "chồng"]
    assert len(rows) == HEADING_ROW + 1 + 2 + sheet().empty_rows
    choices = {str(rule.sqref): rule.formula1 for rule in page.data_validations.dataValidation}
    assert choices["I6:I12"] == f'"{",".join(OUTCOMES)}"'
    assert len(COLUMNS) == page.max_column


def test_what_looks_like_a_formula_stays_text() -> None:
    item = sheet(visits=(dataclasses.replace(BINH, name="=1+1", why="+cmd"),))
    page = load_workbook(io.BytesIO(visit_sheet(item))).worksheets[0]
    cells = [cell for row in page.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert "'=1+1" in {cell.value for cell in cells}
