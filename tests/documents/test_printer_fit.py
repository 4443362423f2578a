"""Papers fitted to a printer, pre-printed paper and the test sheet: positions are read back from the PDF."""

from __future__ import annotations

import io
from datetime import date
from fractions import Fraction

import pytest
from pypdf import PdfReader

from desktop.documents.fitting import POINTS_PER_MM, fitted
from desktop.documents.papers.printer_test import render_printer_tests, shown_number
from desktop.documents.preprinted import render_preprinted
from desktop.documents.receipt import ReceiptPaper, render_receipts
from desktop.domain.papers.printer_test import PrinterTest
from tests.documents.builders import household_receipt, voluntary_receipt

A5_WIDTH, A5_HEIGHT = 210 * POINTS_PER_MM, 148 * POINTS_PER_MM


def places(pdf: bytes, page: int = 0) -> dict[str, tuple[float, float]]:
    """Where each text of a page begins, in millimetres from its upper left corner."""
    found: dict[str, tuple[float, float]] = {}
    sheet = PdfReader(io.BytesIO(pdf)).pages[page]
    height = float(sheet.mediabox.height)

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.setdefault(text.strip(), (x / POINTS_PER_MM, (height - y) / POINTS_PER_MM))

    sheet.extract_text(visitor_text=visit)
    return found


def receipt() -> bytes:
    return render_receipts([ReceiptPaper(content=household_receipt(3))])


def test_everything_is_moved_to_the_right_and_down() -> None:
    before = places(receipt())
    after = places(fitted(receipt(), right_mm=Fraction(3, 2), down_mm=Fraction(-4), scale_percent=Fraction(100)))
    assert len(before) > 20
    assert before.keys() == after.keys()
    for text, (x, y) in before.items():
        assert after[text] == pytest.approx((x + 1.5, y - 4), abs=0.02)


def test_everything_is_scaled_from_the_upper_left_corner_and_the_sheet_keeps_its_size() -> None:
    before = places(receipt())
    pdf = fitted(receipt(), right_mm=Fraction(10), down_mm=Fraction(5), scale_percent=Fraction(97))
    after = places(pdf)
    for text, (x, y) in before.items():
        assert after[text] == pytest.approx((x * 0.97 + 10, y * 0.97 + 5), abs=0.02)
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((A5_WIDTH, A5_HEIGHT), abs=1)


def test_every_page_is_fitted_and_a_printer_that_is_right_changes_nothing() -> None:
    pdf = fitted(receipt(), right_mm=Fraction(2), down_mm=Fraction(0), scale_percent=Fraction(100))
    before, after = places(receipt(), 1), places(pdf, 1)
    assert len(before) > 20
    assert all(after[text] == pytest.approx((x + 2, y), abs=0.02) for text, (x, y) in before.items())
    assert fitted(receipt(), right_mm=Fraction(0), down_mm=Fraction(0), scale_percent=Fraction(100)) == receipt()


def test_preprinted_paper_has_only_what_is_this_receipts_own_at_its_own_place() -> None:
    item = ReceiptPaper(content=household_receipt(3), reprint=2, seal_text="QAS1;x")
    full, own = places(render_receipts([item])), places(render_preprinted([item]))
    content, drawn = item.content, "\n".join(own)
    for text in (
        content.payer_name,
        content.payer_number,
        content.payer_address,
        content.content,
        content.shown_number,
        content.in_words,
        "Trần Thị Bình",
        "956.340",
        "BẢN SAO lần 2",
        "23 11 2026",
        content.office.collector_code,
    ):
        assert text in drawn, text
    for text in ("BIÊN LAI THU TIỀN", "NGƯỜI NỘP TIỀN", "NGƯỜI THU TIỀN", "Liên 1: lưu", "Họ và tên", "TT", "C45-BB"):
        assert text not in drawn, text
    for text in ("Số tiền", "Bằng chữ", "Trang", "Ký hiệu", "Ngày", "Địa chỉ", "Mã nhân viên"):
        assert text not in drawn, text
    same = (full.keys() & own.keys()) - {content.payer_name}  # who pays also signs
    assert len(same) >= 5
    assert any("Trần Thị Bình" in text for text in same)
    assert all(own[text] == pytest.approx(full[text], abs=0.02) for text in same)
    line = next(place for text, place in full.items() if text.startswith("Bằng chữ"))
    words = next(place for text, place in own.items() if content.in_words in text)
    assert words[1] == pytest.approx(line[1], abs=0.02)
    assert words[0] > line[0] + 10


def test_preprinted_paper_has_no_lines_of_its_own() -> None:
    def strokes(pdf: bytes) -> int:
        return PdfReader(io.BytesIO(pdf)).pages[0].get_contents().get_data().count(b" re")  # type: ignore[union-attr]

    items = [ReceiptPaper(content=household_receipt(3))]
    assert strokes(render_receipts(items)) > 3
    assert strokes(render_preprinted(items)) == 0


def test_many_preprinted_receipts_keep_their_order_and_tell_how_far_they_are() -> None:
    told: list[int] = []
    items = [ReceiptPaper(content=household_receipt(2)), ReceiptPaper(content=voluntary_receipt())]
    pages = PdfReader(io.BytesIO(render_preprinted(items, told.append))).pages
    assert told == [1, 2]
    assert len(pages) == 4
    assert "Trần Thị Bình" in pages[2].extract_text()
    with pytest.raises(ValueError, match="no receipt"):
        render_preprinted([])


def test_the_test_sheet_has_rulers_crosses_and_what_to_do() -> None:
    item = PrinterTest(
        organisation="Điểm thu xã An Hòa",
        made_on=date(2026, 11, 23),
        printer="Máy in quầy 1",
        right_mm=Fraction(-3, 2),
        scale_percent=Fraction(99),
    )
    pdf = render_printer_tests([item])
    where = places(pdf)
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "TỜ THỬ MÁY IN" in text
    assert "Máy in: Máy in quầy 1 · sang phải −1,5 mm · xuống dưới 0 mm · tỷ lệ 99 %" in text
    assert "Cài đặt, mục Canh máy in" in text
    ten, hundred = where["10"][0], where["100"][0]
    assert hundred - ten == pytest.approx(90 - (where_width("100") - where_width("10")) / 2, abs=0.1)
    data = PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert data is not None
    cross = f"{15 * POINTS_PER_MM:.2f} {A5_HEIGHT_POINTS - 20 * POINTS_PER_MM:.2f} m"
    assert cross.encode() in data.get_data()


A5_HEIGHT_POINTS = 419.52755905511816


def where_width(text: str) -> float:
    """The width of a small number in millimetres: digits of Liberation Serif are half an em."""
    return len(text) * 3.5 / POINTS_PER_MM


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(0), "0"),
        (Fraction(3, 2), "1,5"),
        (Fraction(-1, 4), "−0,25"),
        (Fraction(100), "100"),
        (Fraction(1, 3), "0,33"),
    ],
)
def test_numbers_as_people_write_them(value: Fraction, shown: str) -> None:
    assert shown_number(value) == shown
