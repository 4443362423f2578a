"""One PDF file being drawn: metadata, texts, rules, marks, page numbers; the same ground for every paper."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop.documents.fonts import BOLD, REGULAR, Style, printable, register_fonts, shortened, text_width
from desktop.documents.qr import qr_drawing

A4_PORTRAIT, A4_LANDSCAPE, A5_LANDSCAPE = A4, landscape(A4), landscape(A5)
UNSURE = "(?)"
Spans = tuple[tuple[int, int], ...]
"""Where the letters of the form stand in a line: from, to."""
NOTHING: Spans = ()
EVERYTHING: Spans = ((0, 1_000_000),)
PROGRAM = "Quầy An Sinh"
_PRACTICE_GREY = 0.92
_FOOTER = Style(REGULAR, 8)


class Align(Enum):
    """Where a text stands against its x."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What a PDF file says of itself, and the marks on all its pages."""

    title: str
    author: str
    subject: str
    made_on: date
    practice: bool = False


class _Texts(PDFTextObject):
    """The texts of a page, each with its own place, so that nothing needs to be measured to find the next one's."""

    def write(self, x: float, y: float, text: str) -> None:
        """Put a text with its base line's beginning at x, y."""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {self._formatText(text)}")  # type: ignore[attr-defined]

    def write_spaced(self, x: float, y: float, text: str, space: float) -> None:
        """The same with white space after each letter; it stays one text for those who read or copy it."""
        self._code.append(f"{space:.3f} Tc")  # type: ignore[attr-defined]
        self.write(x, y, text)
        self._code.append("0 Tc")  # type: ignore[attr-defined]


class Paper:
    """A PDF file under the pen. Coordinates are points from the page's lower left corner.

    Texts and rules of a page are gathered and written when it ends: one text object and one path a page is what makes
    this faster than drawing each string by itself.
    """

    def __init__(self, size: tuple[float, float], facts: PaperFacts) -> None:
        register_fonts()
        self.width, self.height = size
        self.practice = facts.practice
        self._target = io.BytesIO()
        # invariant: the same content gives the same bytes, so a reprint can be compared; the date is the paper's own.
        # Every page names the initial font; Helvetica, which no file embeds, must not be it (reportlab's stub errs).
        font: Any = REGULAR
        self._canvas = Canvas(self._target, size, invariant=True, lang="vi-VN", initialFontName=font)
        self._canvas.setTitle(printable(facts.title))
        self._canvas.setAuthor(printable(facts.author))
        self._canvas.setSubject(printable(facts.subject))
        self._canvas.setCreator(PROGRAM)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        stamp = f"D:{facts.made_on:%Y%m%d}000000+07'00'"
        self._canvas.setDateFormatter(lambda *_: stamp)
        self._rules: list[str] = []
        self._text, self._style = _Texts(self._canvas), Style("", 0)

    def begin_page(self) -> None:
        """Start a page: a practice paper gets its grey mark under everything else."""
        if self.practice:
            self._watermark("TẬP")
        self._text, self._style = _Texts(self._canvas), Style("", 0)

    def _watermark(self, word: str) -> None:
        """The grey word across the page that keeps practice papers from passing for real ones."""
        size = min(self.width, self.height) * 0.38
        self._canvas.saveState()
        self._canvas.setFillGray(_PRACTICE_GREY)
        self._canvas.setFont(BOLD, size)
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(25)
        self._canvas.drawCentredString(0, -size / 3, word)
        self._canvas.restoreState()

    def text(
        self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT, *, fixed: Spans = NOTHING
    ) -> None:
        """Write one line; ``y`` is its base line. ``fixed`` are its letters that pre-printed paper has already."""
        del fixed
        text = printable(text)
        if align is not Align.LEFT:
            x -= text_width(text, style) * align.value
        if style != self._style:
            self._text.setFont(style.font, style.size)
            self._style = style
        self._text.write(x, y, text)

    def digits(self, x: float, y: float, text: str, style: Style, pitch: float) -> None:
        """Write digits, each in the middle of its place of ``pitch`` points; all digits of a font are as wide."""
        wide = text_width("0", style)
        self._text.setFont(style.font, style.size)
        self._style = style
        self._text.write_spaced(x + (pitch - wide) / 2, y, text, pitch - wide)

    def rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A thin line."""
        self._rules.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l")

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """A thin frame; x, y is its lower left corner."""
        self._rules.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re")

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """A QR code of ``side`` points, its lower left corner at x, y; the caller leaves its white margin."""
        self._canvas.addLiteral(f"q {side:.2f} 0 0 {side:.2f} {x:.2f} {y:.2f} cm {qr_drawing(text).image} Q")

    def under(self, draw: Callable[[Canvas], None]) -> None:
        """Draw on the page at once: what is drawn lies under the page's texts and rules."""
        draw(self._canvas)

    def footer(self, margin: float, page: int, pages: int, name: str) -> None:
        """The paper's name and "Trang x/y" at the foot."""
        self.text(margin, 14, shortened(name, _FOOTER, self.width - 2 * margin - 60), _FOOTER)
        self.text(self.width - margin, 14, f"Trang {page}/{pages}", _FOOTER, Align.RIGHT)

    def end_page(self) -> None:
        """Write the page out."""
        if self._rules:
            self._canvas.addLiteral(f"0.6 w {' '.join(self._rules)} S")
            self._rules = []
        self._canvas.drawText(self._text)
        self._canvas.showPage()

    def finish(self) -> bytes:
        """End the file after its last page and return its bytes."""
        self._canvas.save()
        return self._target.getvalue()


def date_in_words(day: date) -> str:
    """``Ngày 23 tháng 11 năm 2026``."""
    return f"Ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
