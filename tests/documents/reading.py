"""Papers read back: their text by pypdf, their picture by QtPdf."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfReader
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
