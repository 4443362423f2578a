"""Papers read back: their text by pypdf, their picture by QtPdf."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop.documents.qr import read_qr


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def whole_text(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(page_texts(pdf))


def joined_up(text: str) -> str:
    """A text without spaces, to find what a narrow cell broke over lines."""
    return "".join(text.split())


def picture(pdf: bytes, page: int, folder: Path, dots_per_inch: int = 150) -> QImage:
    """A page as a grey picture on white paper."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    document = QPdfDocument(None)
    assert document.load(str(file)) == QPdfDocument.Error.None_
    size = document.pagePointSize(page) * (dots_per_inch / 72)
    drawn = document.render(page, QSize(round(size.width()), round(size.height())))
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFF)
    document.close()
    return _over(white, drawn).convertToFormat(QImage.Format.Format_Grayscale8)


def _over(ground: QImage, drawn: QImage) -> QImage:
    painter = QPainter(ground)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return ground


def grey_rows(image: QImage) -> list[bytes]:
    """The rows of a grey picture without their padding."""
    data, step = bytes(image.constBits()), image.bytesPerLine()
    return [data[row * step : row * step + image.width()] for row in range(image.height())]


def qr_of(image: QImage) -> str | None:
    """The text of the QR in a picture."""
    return read_qr(b"".join(grey_rows(image)), image.width(), image.height())


def ink_near_edges(image: QImage, margin: int) -> bool:
    """Whether anything dark stands within ``margin`` dots of the paper's edge, where printers cut."""
    rows = grey_rows(image)
    edges = [*rows[:margin], *rows[-margin:], *(row[:margin] + row[-margin:] for row in rows)]
    return any(min(edge) < 128 for edge in edges)


@dataclass(frozen=True)
class TextBox:
    """A drawn text with its frame in points, marks above capitals and tails below the line included."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    def overlaps(self, other: TextBox) -> bool:
        """Whether the ink of both would meet."""
        apart = min(self.right, other.right) - max(self.left, other.left) <= 0.2
        return not apart and min(self.top, other.top) - max(self.bottom, other.bottom) > 0.2


def text_boxes(pdf: bytes) -> list[list[TextBox]]:
    """The texts of each page where they stand; turned texts (the mark "TẬP") are left out."""
    return [_boxes_of(page) for page in PdfReader(io.BytesIO(pdf)).pages]


def assert_laid_out(pdf: bytes, margin: float = 20.0, foot: float = 10.0) -> None:
    """No text stands on another, and none crosses the margins (``foot`` is the lower one, in points)."""
    for page, boxes in zip(PdfReader(io.BytesIO(pdf)).pages, text_boxes(pdf), strict=True):
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        assert boxes
        for box in boxes:
            inside = margin <= box.left and box.right <= width - margin + 0.5
            assert inside, f"crosses the side: {box}"
            assert foot <= box.bottom, f"crosses the foot: {box}"
            assert box.top <= height - margin + 8, f"crosses the head: {box}"
        ordered = sorted(boxes, key=lambda box: -box.top)
        for index, one in enumerate(ordered):
            for other in ordered[index + 1 :]:
                if other.top < one.bottom:
                    break
                assert not one.overlaps(other), f"{one} overlaps {other}"


class _Pen:
    """Where the next text of a page would stand, as its operators say."""

    def __init__(self, fonts: dict[str, _Font]) -> None:
        self.fonts, self.boxes = fonts, []  # type: tuple[dict[str, _Font], list[TextBox]]
        self.font, self.size, self.space = "", 0.0, 0.0
        self.x = self.y = 0.0
        self.turned: list[bool] = [False]

    def take(self, operator: bytes, operands: list[Any]) -> None:
        if operator == b"q":
            self.turned.append(self.turned[-1])
        elif operator == b"Q":
            self.turned.pop()
        elif operator == b"cm":
            self.turned[-1] = self.turned[-1] or abs(float(operands[1])) > 0.001
        elif operator == b"Tf":
            self.font, self.size = str(operands[0]), float(operands[1])
        elif operator == b"Tc":
            self.space = float(operands[0])
        elif operator == b"Tm":
            self.x, self.y = float(operands[4]), float(operands[5])
        elif operator == b"Tj" and not self.turned[-1]:
            self.write(operands[0])

    def write(self, operand: Any) -> None:
        data = operand if isinstance(operand, bytes) else operand.original_bytes
        font = self.fonts[self.font]
        text = "".join(font.letters.get(code, "?") for code in data)
        wide = sum(font.widths[code] for code in data) * self.size / 1000 + self.space * max(len(data) - 1, 0)
        left, self.x = self.x, self.x + wide + self.space * bool(data)
        if text.strip():
            bottom, top = self.y - 0.22 * self.size, self.y + 0.86 * self.size
            self.boxes.append(TextBox(text, left, bottom, left + wide, top))


@dataclass(frozen=True)
class _Font:
    letters: dict[int, str]
    widths: dict[int, float]


def _boxes_of(page: PageObject) -> list[TextBox]:
    resources: Any = page["/Resources"]
    fonts = {
        name: _font(font.get_object()) for name, font in resources["/Font"].items() if "/ToUnicode" in font.get_object()
    }
    pen = _Pen(fonts)
    contents = page.get_contents()
    assert contents is not None
    for operands, operator in contents.operations:
        pen.take(operator, operands)
    return pen.boxes


def _font(font: Any) -> _Font:
    first = int(font["/FirstChar"])
    widths = {first + index: float(width) for index, width in enumerate(font["/Widths"])}
    pairs = re.findall(r"^<([0-9A-F]{2})> <([0-9A-F]{4})>$", font["/ToUnicode"].get_data().decode(), re.MULTILINE)
    return _Font({int(code, 16): chr(int(letter, 16)) for code, letter in pairs}, widths)
