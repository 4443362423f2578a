"""A clickable line of the right column: small text, bold text, text at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.i18n import in_row, shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme


class SideRow(QAbstractButton):
    """One line; the bold text gives way when there is little room."""

    def __init__(self, small: str, bold: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (shown(small), shown(bold), shown(right))
        self.setText(shown(bold))
        self.setAccessibleName(in_row(self._parts))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of 40 px, so that a finger meets it."""
        return QSize(240, 40)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the three texts."""
        theme, painter = current_theme(), QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("primary_tint"))
        if self.hasFocus():
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme.colour("focus"))
        small, bold, right = self._parts
        left = Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(Type.LABEL))
        _text(painter, theme.colour("text2"), QRectF(0, 0, 48, self.height()), small, left)
        width = painter.fontMetrics().horizontalAdvance(right) + 4
        place = QRectF(self.width() - width, 0, width, self.height())
        _text(painter, theme.colour("text2"), place, right, Qt.AlignmentFlag.AlignRight)
        start = 52 if small else 0
        middle = QRectF(start, 0, self.width() - start - width - 8, self.height())
        painter.setFont(font(Type.LABEL, bold=True))
        _text(painter, theme.colour("text"), middle, bold, left)


def _text(painter: QPainter, colour: QColor, place: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    painter.setPen(colour)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), cut)
