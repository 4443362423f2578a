"""Tờ thử máy in: rulers, crosses at known places, and what to do with what was measured; A5 lying, as receipts are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from desktop.documents.fitting import POINTS_PER_MM
from desktop.documents.flow import paragraph
from desktop.documents.fonts import BOLD, REGULAR, Style
from desktop.documents.many import draw_many
from desktop.documents.page import A5_LANDSCAPE, Align, Paper, PaperFacts
from desktop.domain.papers.printer_test import PrinterTest
from desktop.domain.partial_date import format_date

CROSS_MM, RULER_MM = 20, 100
"""The crosses stand so far from both edges; each ruler is so long."""
_ARM = 5 * POINTS_PER_MM
_SMALL, _BODY, _TITLE = Style(REGULAR, 7), Style(REGULAR, 10), Style(BOLD, 15)

_FIRST_STEP = (
    f"1. Đo thước ngang: phải dài đúng {RULER_MM} mm. Nếu đo được L mm thì tỷ lệ mới = tỷ lệ đang dùng × "
    f"{RULER_MM} : L; ghi tỷ lệ mới, in lại tờ này rồi mới đo tiếp."
)
_MOVES = (("trái", "sang phải"), ("trên", "xuống dưới"))
_LAST_STEP = "4. Ghi các số mới ở trang Cài đặt, mục Canh máy in, rồi in lại tờ này để xem."


def render_printer_tests(items: Iterable[PrinterTest], progress: Callable[[int], None] | None = None) -> bytes:
    """Draw one test sheet or several into one PDF file."""
    return draw_many(items, A5_LANDSCAPE, _facts, _draw, progress)


def shown_number(value: Fraction) -> str:
    """``1,5``; ``−0,3``; ``100``: at most two decimals, as people write them."""
    hundredths = round(value * 100)
    whole, rest = divmod(abs(hundredths), 100)
    decimals = f",{rest:02d}".rstrip("0") if rest else ""
    return f"{'−' if hundredths < 0 else ''}{whole}{decimals}"


def _facts(item: PrinterTest) -> PaperFacts:
    return PaperFacts(
        title="Tờ thử máy in",
        author=item.organisation,
        subject="Canh chỉnh máy in cho giấy in sẵn",
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: PrinterTest) -> None:
    paper.begin_page()
    for x in (CROSS_MM, paper.width / POINTS_PER_MM - CROSS_MM):
        for y in (CROSS_MM, paper.height / POINTS_PER_MM - CROSS_MM):
            _cross(paper, x * POINTS_PER_MM, paper.height - y * POINTS_PER_MM)
    _rulers(paper)
    left, width = 34 * POINTS_PER_MM, paper.width - 62 * POINTS_PER_MM
    top = paper.height - 34 * POINTS_PER_MM
    for text, style in _texts(item):
        block = paragraph(left, width, text, style)
        block.draw(paper, top)
        top -= block.height + 5
    paper.footer(28, 1, 1, "Tờ thử máy in")
    paper.end_page()


def _texts(item: PrinterTest) -> list[tuple[str, Style]]:
    fit = (
        f"Máy in: {item.printer or 'máy in mặc định'} · sang phải {shown_number(item.right_mm)} mm · "
        f"xuống dưới {shown_number(item.down_mm)} mm · tỷ lệ {shown_number(item.scale_percent)} % · "
        f"ngày {format_date(item.made_on)}"
    )
    return [("TỜ THỬ MÁY IN", _TITLE), (fit, _BODY), *((step, _BODY) for step in _steps())]


def _steps() -> list[str]:
    moves = [
        f"{number}. Đo từ mép {edge} tờ giấy tới dấu cộng trái trên: phải đúng {CROSS_MM} mm. Ít hơn bao nhiêu mm thì "
        f"cộng bấy nhiêu vào “{way}”; nhiều hơn thì trừ đi."
        for number, (edge, way) in enumerate(_MOVES, 2)
    ]
    return [_FIRST_STEP, *moves, _LAST_STEP]


def _cross(paper: Paper, x: float, y: float) -> None:
    paper.rule(x - _ARM, y, x + _ARM, y)
    paper.rule(x, y - _ARM, x, y + _ARM)


def _rulers(paper: Paper) -> None:
    """A hundred millimetres to the right and a hundred down, from 30 mm on, with a stroke each and numbers by tens."""
    side, start = 8 * POINTS_PER_MM, 30 * POINTS_PER_MM
    top = paper.height - side
    for place in range(RULER_MM + 1):
        at = start + place * POINTS_PER_MM
        stroke = (3.0 if place % 10 == 0 else 2.0 if place % 5 == 0 else 1.2) * POINTS_PER_MM
        paper.rule(at, top, at, top - stroke)
        paper.rule(side, paper.height - at, side + stroke, paper.height - at)
        if place % 10 == 0:
            paper.text(at, top + 2, str(place), _SMALL, Align.CENTRE)
            paper.text(side - 2, paper.height - at - 2.4, str(place), _SMALL, Align.RIGHT)
    paper.rule(start, top, start + RULER_MM * POINTS_PER_MM, top)
    paper.rule(side, paper.height - start, side, paper.height - start - RULER_MM * POINTS_PER_MM)
