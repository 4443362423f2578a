"""The recovery sheet and the page that explains an amount."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.recovery_sheet import code_groups, render_recovery_sheet
from desktop.documents.why import WhyPaper, render_why
from desktop.domain.money import Money
from desktop.domain.quote import QuoteLine, Status
from tests.documents.builders import HI_LAW, OFFICE, quote_lines
from tests.documents.reading import ink_near_edges, page_texts, picture, qr_of, whole_text

DAY = date(2026, 11, 23)
KEY = "0123456789abcdef" * 4
CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789"


def recovery_sheet(code: str = CODE, book_name: str = "An Hòa 2026.quay", *, practice: bool = False) -> bytes:
    return render_recovery_sheet(
        book_name=book_name,
        recovery_code=code,
        public_key_hex=KEY,
        made_on=DAY,
        organisation="Điểm thu xã An Hòa",
        practice=practice,
    )


def why(**changes: object) -> WhyPaper:
    facts: dict[str, object] = {
        "office": OFFICE,
        "person_name": "Trần Thị Bình",
        "subject": "Tiền đóng BHXH tự nguyện, phương thức 12 tháng, từ tháng 12/2026 đến tháng 11/2027",
        "lines": quote_lines(),
        "total": Money(2_376_000),
        "in_words": "Hai triệu ba trăm bảy mươi sáu nghìn đồng",
        "made_on": DAY,
    }
    return WhyPaper(**{**facts, **changes})  # type: ignore[arg-type]


def test_recovery_sheet_carries_book_code_key_and_date(tmp_path: Path) -> None:
    pdf = recovery_sheet()
    text = whole_text(pdf)
    for field in (
        "TỜ KHÔI PHỤC SỔ",
        "Tên sổ: An Hòa 2026.quay",
        "Ngày 23 tháng 11 năm 2026",
        "Điểm thu xã An Hòa",
        "Trang 1/1",
    ):
        assert field in text
    for group in CODE.split("-"):
        assert f" {group} " in text
    assert KEY in "".join(text.split())
    assert qr_of(picture(pdf, 0, tmp_path, 100)) == KEY
    assert "TẬP" not in text
    assert "TẬP" in whole_text(recovery_sheet(practice=True))


@pytest.mark.parametrize(
    ("code", "groups"),
    [
        ("ABCD-EFGH", ["ABCD", "EFGH"]),
        ("ABCD EFGH", ["ABCD", "EFGH"]),
        ("ABCDEFGHJ", ["ABCD", "EFGH", "J"]),
        ("AB", ["AB"]),
    ],
)
def test_a_code_is_shown_in_its_groups(code: str, groups: list[str]) -> None:
    assert code_groups(code) == groups


def test_a_long_book_name_and_code_stay_on_the_sheet(tmp_path: Path) -> None:
    pdf = recovery_sheet("-".join(["WWWWWWWWWW"] * 20), "Sổ " + "rất dài " * 60)
    assert len(page_texts(pdf)) == 1
    assert not ink_near_edges(picture(pdf, 0, tmp_path, 50), 6)


@pytest.mark.parametrize(
    "field",
    [
        "VÌ SAO TÔI ĐÓNG SỐ NÀY",
        "Ông/bà: Trần Thị Bình",
        "phương thức 12 tháng",
        "Tiền đóng 12 tháng 3.960.000 đồng",
        "Cách tính: 22 % × 1.500.000 × 12 tháng",
        "Căn cứ: Luật BHXH 41/2024/QH15, điều 36 khoản 1, áp dụng từ 01/07/2025",
        "Nhà nước hỗ trợ 12 tháng −1.584.000 đồng",
        "Cách tính: 22 % × 1.500.000 × 40 % × 12 tháng",
        "Căn cứ: Nghị định 159/2025/NĐ-CP, điều 5 khoản 1, áp dụng từ 01/07/2025",
        "Ông/bà đóng 2.376.000 đồng",
        "Bằng chữ: Hai triệu ba trăm bảy mươi sáu nghìn đồng",
    ],
)
def test_an_amount_is_explained_line_by_line(field: str) -> None:
    text = whole_text(render_why(why()))
    assert field in text
    assert "(?)" not in text


def test_unconfirmed_amounts_say_so_where_they_stand() -> None:
    page = why(lines=quote_lines(Status.OPEN), unconfirmed=("Chuẩn hộ nghèo nông thôn", "voluntary_si/support_share"))
    text = whole_text(render_why(page))
    assert "Tiền đóng 12 tháng 3.960.000 đồng Cách" in text
    assert "−1.584.000 đồng (?)" in text
    assert "Ông/bà đóng 2.376.000 đồng (?)" in text
    assert (
        "(?) chưa xác nhận: số tiền dựa trên mức chưa được xác nhận, có thể thay đổi: Chuẩn hộ nghèo nông thôn." in text
    )


def test_an_unconfirmed_day_is_said_without_marking_an_amount() -> None:
    text = whole_text(render_why(why(unconfirmed=("Thẻ BHYT lần đầu",))))
    assert "Chưa xác nhận, có thể thay đổi: Thẻ BHYT lần đầu." in text
    assert "(?)" not in text


def test_warnings_and_steps_are_shown() -> None:
    step = QuoteLine(
        code="monthly_premium",
        amount=Money(330_000),
        in_total=False,
        formula="22 % × 1.500.000",
        reference="",
        status=Status.CONFIRMED,
        label="Tiền đóng một tháng",
    )
    text = whole_text(render_why(why(lines=(step, *quote_lines()), warnings=("Còn 3 tháng được hỗ trợ.",))))
    assert "Tiền đóng một tháng (để tính các dòng dưới) 330.000 đồng" in text
    assert "– Còn 3 tháng được hỗ trợ." in text


@pytest.mark.parametrize(("members", "pages"), [(5, 1), (16, 1), (50, 4)])
def test_a_household_stays_on_one_page_as_long_as_it_can_be_read(members: int, pages: int, tmp_path: Path) -> None:
    lines = tuple(
        QuoteLine(
            code="member",
            amount=Money(546_480),
            in_total=True,
            formula="4,5 % × 2.530.000 × 40 % × 12 tháng",
            reference=HI_LAW,
            status=Status.CONFIRMED,
            label=f"Người thứ {index}: Nguyễn Thị Giang",
            in_force_since="2025-07-01",
        )
        for index in range(1, members + 1)
    )
    pdf = render_why(why(lines=lines, total=Money(546_480 * members)))
    texts = page_texts(pdf)
    assert len(texts) <= pages
    assert " ".join(texts).count("4,5 % × 2.530.000 × 40 % × 12 tháng") == members
    for number in range(len(texts)):
        assert not ink_near_edges(picture(pdf, number, tmp_path, 50), 6)


@pytest.mark.parametrize("pdf", [recovery_sheet(), render_why(why())], ids=["recovery", "why"])
def test_the_files_say_what_they_are(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title in {"Tờ khôi phục sổ An Hòa 2026.quay", "Vì sao tôi đóng số này - Trần Thị Bình"}
    assert reader.metadata.author == "Điểm thu xã An Hòa"
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"
