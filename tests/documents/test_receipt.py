"""The printed receipt: every field reads back whole, on both copies, whatever the household or the names."""

from __future__ import annotations

import dataclasses
import io
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader

from desktop.documents.seal import SealFacts, seal_receipt, verify_seal
from desktop.domain.money import Money
from desktop.domain.papers.frozen import freeze, thaw
from desktop.domain.papers.receipt import Means, Office, ReceiptContent, ReceiptRow
from desktop.domain.people import Insurance
from desktop.domain.quote import Status
from tests.documents.builders import OFFICE, household_receipt, quote_lines, render_receipt, voluntary_receipt
from tests.documents.reading import ink_near_edges, joined_up, page_texts, picture, qr_of, whole_text

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def dots(amount: int) -> str:
    """An amount as people write it, by another way than the program's."""
    digits, parts = str(int(amount)), []
    while digits:
        digits, part = digits[:-3], digits[-3:]
        parts.insert(0, part)
    return ".".join(parts)


HOUSEHOLD_FIELDS = [
    "BHXH tỉnh Bắc Ninh",
    "Tổ chức thu: Điểm thu xã An Hòa",
    "Mã điểm thu: 3456789000TH0100070003",
    "Địa chỉ: Thôn Đông, xã An Hòa",
    "Mẫu số: C45-BB (?)",
    "(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)",
    "BIÊN LAI THU TIỀN",
    "Ngày 23 tháng 11 năm 2026",
    "Quyển số: 03",
    "Ký hiệu: AH/26",
    "Số: 0000127",
    "Họ và tên người nộp: Nguyễn Văn An",
    "Số định danh cá nhân: 001090000001",
    "Nội dung thu: Tiền đóng BHYT hộ gia đình 12 tháng, 5 người",
    "Từ ngày",
    "Đến ngày",
    "1 Nguyễn Văn An 001090000001 · 7900000000 15/12/2026 14/12/2027 1.366.200",
    "2 Trần Thị Bình 001192000002 · 7900000001 15/12/2026 14/12/2027 956.340",
    "3 Nguyễn Văn Cường 001065000003 · 7900000002 15/12/2026 14/12/2027 819.720",
    "4 Lê Thị Dung 001167000004 · 7900000003 23/11/2026 22/11/2027 683.100",
    "5 Nguyễn Thị Giang 001195000005 · 7900000004 23/12/2026 22/12/2027 546.480",
    "Số tiền: 4.371.840 đồng",
    "Bằng chữ: Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng",
    "Hình thức: chuyển khoản",
    "Nghị định 188/2025/NĐ-CP, điều 6 khoản 1; Luật BHYT 51/2024/QH15, điều 1",
    "NGƯỜI NỘP TIỀN",
    "NGƯỜI THU TIỀN",
    "Phạm Thị Hoa",
    "Mã nhân viên thu: 0007",
    "(?) chưa xác nhận: mẫu biên lai và văn bản ban hành.",
    "Trang 1/1",
]
VOLUNTARY_FIELDS = [
    "Số: 0000128",
    "Mã số BHXH: 0123456789",
    "Địa chỉ: Thôn Đông, xã An Hòa, tỉnh Bắc Ninh",
    "Nội dung thu: Tiền đóng BHXH tự nguyện, phương thức 12 tháng, từ tháng 12/2026 đến tháng 11/2027",
    "Từ tháng",
    "Đến tháng",
    "1 Trần Thị Bình (hộ cận nghèo) 001192000002 · 0123456780 12/2026 11/2027 1.980.000",
    "Số tiền: 1.980.000 đồng",
    "Bằng chữ: Một triệu chín trăm tám mươi nghìn đồng",
    "Hình thức: tiền mặt",
    "Tổng mức đóng: 3.960.000 đồng",
    "Nhà nước hỗ trợ: 1.584.000 đồng",
    "Tỉnh hỗ trợ thêm: 396.000 đồng",
]


@pytest.mark.parametrize("field", HOUSEHOLD_FIELDS)
def test_household_receipt_carries(field: str) -> None:
    first, second = page_texts(render_receipt(household_receipt()))
    assert field in first
    assert field in second


@pytest.mark.parametrize("field", VOLUNTARY_FIELDS)
def test_voluntary_receipt_carries(field: str) -> None:
    first, second = page_texts(render_receipt(voluntary_receipt()))
    assert field in first
    assert field in second


def test_each_copy_is_named() -> None:
    first, second = page_texts(render_receipt(household_receipt()))
    assert "Liên 1: lưu" in first
    assert "Liên 2" not in first
    assert "Liên 2: giao người nộp" in second
    assert "Liên 1" not in second
    assert len(page_texts(render_receipt(household_receipt(), copies=(2,)))) == 1


def test_a_reprint_is_marked_on_every_page() -> None:
    content = household_receipt(50)
    assert "BẢN SAO" not in whole_text(render_receipt(content))
    pages = page_texts(render_receipt(content, reprint=3))
    assert len(pages) > 4
    assert all("BẢN SAO lần 3" in page for page in pages)


def test_a_practice_receipt_is_marked_on_every_page() -> None:
    assert "TẬP" not in whole_text(render_receipt(household_receipt(50)))
    assert all("TẬP" in page for page in page_texts(render_receipt(household_receipt(50, practice=True))))


def test_the_mark_of_unconfirmed_figures_stands_at_the_amount_and_is_explained() -> None:
    assert "đồng (?)" not in whole_text(render_receipt(voluntary_receipt()))
    content = voluntary_receipt(unconfirmed=("voluntary_si/rural_poverty_line",), lines=quote_lines(Status.SECONDARY))
    text = page_texts(render_receipt(content))[0]
    assert "Số tiền: 1.980.000 đồng (?)" in text
    assert "(?) chưa xác nhận: mẫu biên lai và văn bản ban hành; mức dùng để tính Nhà nước hỗ trợ 12 tháng." in text
    assert "rural_poverty_line" not in text


def test_an_unconfirmed_day_of_a_card_makes_no_amount_doubtful() -> None:
    content = household_receipt(unconfirmed=("household_hi/waiting_days",), lines=quote_lines(Status.CONFIRMED))
    text = whole_text(render_receipt(content))
    assert "đồng (?)" not in text
    assert "(?) chưa xác nhận: mẫu biên lai và văn bản ban hành; ngày bắt đầu của thẻ lần đầu." in text


def test_a_confirmed_form_has_no_mark() -> None:
    office = dataclasses.replace(OFFICE, form_name="Mẫu 01", form_legal_line="(Quyết định 1)", form_confirmed=True)
    text = whole_text(render_receipt(household_receipt(office=office)))
    assert "Mẫu số: Mẫu 01" in text
    assert "(Quyết định 1)" in text
    assert "(?)" not in text


def test_fifty_members_flow_over_pages_and_add_up() -> None:
    content = household_receipt(50)
    pages = page_texts(render_receipt(content, copies=(1,)))
    text = " ".join(pages)
    for index, row in enumerate(content.rows, 1):
        cells = f"{index} {row.name} {row.personal_id} · {row.si_number} {row.period_from} {row.period_to}"
        assert f"{cells} {dots(row.amount)}" in text
    assert dots(sum(int(row.amount) for row in content.rows)) == "28.963.440"
    assert "Số tiền: 28.963.440 đồng" in pages[-1]
    for number, page in enumerate(pages, 1):
        assert f"Trang {number}/{len(pages)}" in page
    assert all("(tiếp theo)" in page and "Số 0000127" in page for page in pages[1:])
    assert all("Họ và tên" in page for page in pages)


@pytest.mark.parametrize("amount", [0, 1, 999, 1_000, 2**31, 3_000_000_000, 99_999_999_999_999])
def test_amounts_of_any_size(amount: int) -> None:
    rows = tuple(dataclasses.replace(row, amount=Money(amount)) for row in household_receipt(1).rows)
    text = whole_text(render_receipt(household_receipt(1, rows=rows, total=Money(amount))))
    assert f"Số tiền: {dots(amount)} đồng" in text
    assert f"14/12/2027 {dots(amount)} " in text


LONG_NAMES = [
    "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Thị Thanh Khuyên Trường Giang",
    ("Nguyễn Phước Hoàng " * 30)[:500].strip(),
    "W" * 500,
    "Ẩ" * 500,
]


@pytest.mark.parametrize("name", LONG_NAMES, ids=["65", "500 words", "500 W", "500 Ẩ"])
def test_long_texts_are_never_cut(name: str, tmp_path: Path) -> None:
    row = ReceiptRow(
        name=name,
        personal_id="001090000001",
        si_number="7900000000",
        period_from="15/12/2026",
        period_to="14/12/2027",
        amount=Money(1),
        note=name,
    )
    office = Office(
        agency=name, organisation=name, point_code=name[:60], address=name, collector_name=name, collector_code="0007"
    )
    content = household_receipt(
        office=office,
        payer_name=name,
        payer_address=name,
        content=name,
        rows=(row,) * 3,
        supports=((name, Money(5)),),
        references=(name,),
    )
    pdf = render_receipt(content, copies=(2,), seal_text=seal_receipt(content, KEY))
    # Every appearance: agency, organisation, address twice, payer twice, content, three rows with a note, support,
    # reference, collector; a long word is broken by the page, so the text is compared without its spaces, page feet
    # and repeated heads left out by counting the name's rarest use: at least so often.
    pages = page_texts(pdf)
    assert joined_up(" ".join(pages)).count(joined_up(name)[:120]) >= 10
    for number in range(len(pages)):
        assert not ink_near_edges(picture(pdf, number, tmp_path, 50), 6)


def test_html_and_sql_are_only_text() -> None:
    name = "<b>Robert'); DROP TABLE & \\(Tèo) % người"
    assert f"Họ và tên người nộp: {name}" in whole_text(render_receipt(household_receipt(payer_name=name)))


def test_decomposed_names_are_drawn_composed() -> None:
    apart = unicodedata.normalize("NFD", "Nguyễn Thị Ấp")
    text = whole_text(render_receipt(household_receipt(payer_name=apart)))
    assert "Họ và tên người nộp: Nguyễn Thị Ấp" in text
    assert unicodedata.is_normalized("NFC", text)


def test_a_letter_that_the_font_lacks_leaves_a_box() -> None:
    assert "Nguyễn □ An" in whole_text(render_receipt(household_receipt(payer_name="Nguyễn 中 An")))


@pytest.mark.parametrize("practice", [False, True])
def test_the_qr_is_read_from_the_page_and_verified(practice: bool, tmp_path: Path) -> None:  # noqa: FBT001
    content = household_receipt(practice=practice)
    seal = seal_receipt(content, KEY)
    read = qr_of(picture(render_receipt(content, seal_text=seal), 1, tmp_path))
    assert read == seal
    facts = verify_seal(read, KEY.public_key())
    assert isinstance(facts, SealFacts)
    assert facts.amount == content.total
    assert facts.belongs_to(freeze(content))


def test_without_a_seal_there_is_no_qr(tmp_path: Path) -> None:
    assert qr_of(picture(render_receipt(household_receipt()), 0, tmp_path)) is None


@pytest.mark.parametrize("content", [household_receipt(), voluntary_receipt()], ids=["household", "voluntary"])
def test_frozen_content_alone_decides_what_is_printed(content: ReceiptContent) -> None:
    assert render_receipt(thaw(freeze(content)), seal_text="x") == render_receipt(content, seal_text="x")


def test_the_file_says_what_it_is() -> None:
    reader = PdfReader(io.BytesIO(render_receipt(household_receipt())))
    facts = reader.metadata
    assert facts is not None
    assert facts.title == "Biên lai AH/26 số 0000127 - Nguyễn Văn An"
    assert facts.author == "Điểm thu xã An Hòa"
    assert facts.subject == "Biên lai thu tiền BHYT hộ gia đình"
    assert facts.creation_date is not None
    assert facts.creation_date.date() == date(2026, 11, 23)
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 420]


def test_every_font_travels_with_the_file() -> None:
    reader = PdfReader(io.BytesIO(render_receipt(household_receipt(practice=True), reprint=1)))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert {font["/BaseFont"].partition("+")[2] for font in fonts} >= {"LiberationSerif", "LiberationSerif-Bold"}
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font


def test_one_payer_may_pay_for_several_others() -> None:
    rows = voluntary_receipt().rows
    other = dataclasses.replace(rows[0], name="Lê Văn Tám", personal_id="", si_number="0987654321", note="")
    text = whole_text(render_receipt(voluntary_receipt(rows=(*rows, other))))
    assert "2 Lê Văn Tám 0987654321 12/2026 11/2027 1.980.000" in text


def test_empty_facts_leave_no_empty_labels() -> None:
    content = household_receipt(
        office=Office(organisation="Điểm thu"), payer_address="", payer_number="", book_label=""
    )
    text = whole_text(render_receipt(content))
    for label in ("Mã điểm thu", "Địa chỉ", "Mã nhân viên thu", "Quyển số", "Số định danh cá nhân:"):
        assert label not in text


def test_means_and_insurance_have_words() -> None:
    for insurance in Insurance:
        for means in Means:
            assert "Hình thức: " in whole_text(
                render_receipt(household_receipt(insurance=insurance, means=means), copies=(1,))
            )
