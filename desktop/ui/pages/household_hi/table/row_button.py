"""A small button of a row: an icon without a frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme.scale import Height
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import box, icon


class RowButton(QAbstractButton):
    """Forty pixels square; Tab reaches it, Enter does not stop here."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A target for a finger."""
        return QSize(Height.CONTROL, Height.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon, on a tint while the mouse is over it."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clear = QColor(0, 0, 0, 0)
        if self.underMouse() or self.hasFocus():
            fill = theme.colour("primary_tint") if self.underMouse() else clear
            border = theme.colour("focus") if self.hasFocus() else clear
            box(painter, QRectF(self.rect()), fill, border, width=2)
        icon(painter, theme.pixmap(self._icon_name, "text2", 18), (self.width() - 18) / 2, self.height() / 2)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()
