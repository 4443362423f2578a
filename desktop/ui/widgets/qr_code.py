"""A QR code on screen: black squares on white in both themes, with its quiet margin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4
"""White squares around a code that readers need."""


class QrCode(QWidget):
    """Shows ``squares`` (row by row, 0 black, 255 white) as large as there is room for, whole pixels a square."""

    def __init__(self, side: int, squares: bytes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage(squares, side, side, side, QImage.Format.Format_Grayscale8).copy()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Five pixels a square."""
        side = 5 * (self._picture.width() + 2 * _QUIET)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Three pixels a square: a telephone still reads it across the counter."""
        side = 3 * (self._picture.width() + 2 * _QUIET)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White ground, then the squares without smoothing."""
        del event
        painter = QPainter(self)
        squares = self._picture.width() + 2 * _QUIET
        pixels = max(1, min(self.width(), self.height()) // squares)
        side = pixels * squares
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.fillRect(left, top, side, side, Qt.GlobalColor.white)
        inner, margin = pixels * self._picture.width(), pixels * _QUIET
        painter.drawImage(QRectF(left + margin, top + margin, inner, inner), self._picture)
        painter.end()
