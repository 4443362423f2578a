"""A large toggle: tint, check and bold border when chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import box, icon, key_cap, key_cap_width

_GAP = 10
_ICON = 18


class MeansButton(QAbstractButton):
    """One means of payment with its key."""

    def __init__(self, text: str, key: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._icon_name = key, icon_name
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(f"{text}, {key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """48 high."""
        return QSize(self._content_width() + 32, 48)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return QSize(self._content_width() + 4, 48)

    def nextCheckState(self) -> None:
        """A second press does not take the choice away."""
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all parts centred."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        border = "focus" if self.hasFocus() else "primary" if chosen else "line2"
        fill = "primary_tint" if chosen or self.underMouse() else "surface"
        width = 2 if chosen or self.hasFocus() else 1
        box(painter, QRectF(self.rect()), theme.colour(fill), theme.colour(border), width=width)
        tone = "primary" if chosen else "text"
        left, middle = (self.width() - self._content_width()) / 2, self.height() / 2
        icon(painter, theme.pixmap("check" if chosen else self._icon_name, tone, _ICON), left, middle)
        left += _ICON + _GAP
        face = font(Type.FIELD, bold=chosen)
        painter.setFont(face)
        painter.setPen(theme.colour(tone))
        text_width = QFontMetrics(face).horizontalAdvance(self.text())
        painter.drawText(QRectF(left, 0, text_width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        start = QPointF(left + text_width + _GAP, middle)
        key_cap(painter, start, self._key, text=theme.colour("text2"), border=theme.colour("line2"))

    def _content_width(self) -> int:
        text = QFontMetrics(font(Type.FIELD, bold=self.isChecked())).horizontalAdvance(self.text())
        return _ICON + text + key_cap_width(self._key) + 2 * _GAP
