"""The page rail at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from desktop.ui.i18n import t
from desktop.ui.shell.registry import PageEntry
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import icon


class RailButton(QAbstractButton):
    """One page on the rail: icon, name, key."""

    def __init__(self, entry: PageEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(t(entry.title))
        self.setAccessibleName(f"{self.text()}, {entry.key}")
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """64 high, so that nine pages stand on an office screen; as wide as the rail."""
        return QSize(Height.RAIL_NARROW, 56) if self.narrow else QSize(Height.RAIL_WIDTH, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The open page has a lighter ground, a bar and bold type."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, width = self.isChecked(), self.width()
        if chosen or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("rail_on"))
        if chosen:
            painter.fillRect(0, 0, 4, self.height(), theme.colour("mark"))
        if self.hasFocus():
            painter.setPen(theme.colour("mark"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        colour = theme.colour("rail_text")
        size = 22
        middle = self.height() / 2 if self.narrow else 16
        icon(painter, theme.pixmap(self.entry.icon, "rail_text", size), (width - size) / 2, middle)
        if self.narrow:
            return
        painter.setPen(colour)
        painter.setFont(font(Type.LABEL, bold=chosen))
        painter.drawText(QRectF(0, 27, width, 20), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(font(Type.HINT))
        painter.drawText(QRectF(0, 44, width, 18), Qt.AlignmentFlag.AlignCenter, self.entry.key)


class Rail(QFrame):
    """The pages that have a key.

    Signals:
        page_wanted: the name of the page pressed.
    """

    page_wanted = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self._buttons = [RailButton(entry, self) for entry in entries if entry.key]
        for button in self._buttons:
            column.addWidget(button)
            button.clicked.connect(lambda _checked=False, name=button.entry.name: self.page_wanted.emit(name))
        column.addStretch(1)
        self.setAccessibleName(t("Các trang"))
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons only, or icon, name and key."""
        self.setFixedWidth(Height.RAIL_NARROW if narrow else Height.RAIL_WIDTH)
        for button in self._buttons:
            button.narrow = narrow
            button.updateGeometry()

    def show_current(self, name: str) -> None:
        """Mark a page; a page without a place here leaves the mark where it was."""
        for button in self._buttons:
            if button.entry.name == name:
                button.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dark ground."""
        QPainter(self).fillRect(self.rect(), current_theme().colour("rail"))
