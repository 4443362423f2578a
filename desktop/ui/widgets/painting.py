"""Shared strokes for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Radius, Type


def box(painter: QPainter, rect: QRectF, fill: QColor, border: QColor, *, width: int = 1, radius: int = 6) -> None:
    """A rounded box whose border lies wholly inside the rectangle."""
    inset = width / 2
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def key_cap_width(key: str) -> int:
    """Width of a painted key cap."""
    return QFontMetrics(font(Type.HINT)).horizontalAdvance(key) + 12


def key_cap(painter: QPainter, left_middle: QPointF, key: str, *, text: QColor, border: QColor) -> None:
    """Paint a key cap by the middle of its left edge."""
    rect = QRectF(left_middle.x(), left_middle.y() - 10, key_cap_width(key), 20)
    box(painter, rect, QColor(0, 0, 0, 0), border, radius=Radius.KEY)
    painter.setFont(font(Type.HINT))
    painter.setPen(text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def icon(painter: QPainter, pixmap: QPixmap, left: float, middle: float) -> None:
    """Paint an icon whose left edge and vertical middle are given."""
    painter.drawPixmap(QPointF(left, middle - pixmap.deviceIndependentSize().height() / 2), pixmap)
