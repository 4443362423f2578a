"""Turns a PDF into pictures. Imports QtPdf, so it is loaded by name and on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QColorConstants, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

POINTS_PER_INCH = 72


def pages_by_width(pdf: bytes, width: int) -> tuple[QImage, ...]:
    """Every page, ``width`` pixels wide. ``ValueError`` for what is no PDF."""
    return _render(pdf, lambda points: width / points)


def pages_by_resolution(pdf: bytes, dots_per_inch: int) -> tuple[QImage, ...]:
    """Every page at a printer's resolution. ``ValueError`` for what is no PDF."""
    return _render(pdf, lambda _points: dots_per_inch / POINTS_PER_INCH)


def _render(pdf: bytes, scale_of: Callable[[float], float]) -> tuple[QImage, ...]:
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.status() is not QPdfDocument.Status.Ready:
            raise ValueError("not a PDF")
        return tuple(_page(document, number, scale_of) for number in range(document.pageCount()))
    finally:
        document.close()  # before the buffer that it reads from
        buffer.close()


def _page(document: QPdfDocument, number: int, scale_of: Callable[[float], float]) -> QImage:
    points = document.pagePointSize(number)
    scale = scale_of(points.width())
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColorConstants.White)  # papers have no ground of their own
    painter = QPainter(picture)
    painter.drawImage(QPoint(0, 0), document.render(number, size))
    painter.end()
    return picture
