"""Chips: an icon and at most four words on a quiet tint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import icon

ICONS = {
    "ok": "check",
    "warn": "clock",
    "bad": "warn",
    "info": "info",
    "unsure": "question",
    "si": "shield",
    "hi": "heart",
}
_HEIGHT = 24
_ICON = 14


class Chip(QWidget):
    """A small state mark. ``tone``: ``ok, warn, bad, info, unsure, si, hi`` or ``plain``; colour never speaks alone."""

    def __init__(
        self, text: str = "", tone: str = "plain", *, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon_name = icon_name
        self.text = ""
        self.tone = tone
        self.set(text, tone)

    def set(self, text: str, tone: str, icon_name: str = "") -> None:
        """Change text, tone and icon; an empty text hides the chip."""
        self.text, self.tone = shown(text), tone
        self._icon_name = icon_name or self._icon_name
        self.setAccessibleName(self.text)
        if not text:
            self.hide()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon and text."""
        return QSize(chip_width(self.text, has_icon=bool(self._icon())), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text, self.tone, self._icon())

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def _icon(self) -> str:
        return self._icon_name or ICONS.get(self.tone, "")


def chip_width(text: str, *, has_icon: bool) -> int:
    """Width of a chip with this text."""
    width = QFontMetrics(font(Type.HINT, bold=True)).horizontalAdvance(shown(text))
    return width + 18 + (_ICON + 4 if has_icon else 0)


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str, icon_name: str = "") -> None:
    """Draw a chip into a rectangle; table delegates use it too."""
    theme = current_theme()
    plain = tone == "plain"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("bg" if plain else f"{tone}_tint"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    left = rect.left() + 9
    colour = "text2" if plain else tone
    if icon_name:
        icon(painter, theme.pixmap(icon_name, colour, _ICON), left, rect.center().y())
        left += _ICON + 4
    painter.setFont(font(Type.HINT, bold=True))
    painter.setPen(theme.colour(colour))
    inner = QRectF(left, rect.top(), rect.right() - left, rect.height())
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown(text))
