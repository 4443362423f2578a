"""Tabs above a list, each with the number of its rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme

Spoken = Callable[[str, int], str]
"""Title and count as a screen reader says them."""


class CountTab(QAbstractButton):
    """One tab: its title and a pill with the count."""

    def __init__(self, title: str, key: str, spoken: Spoken, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(key)
        self._spoken = spoken
        self._count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many rows there are."""
        self._count = count
        self.setAccessibleName(self._spoken(self.text(), count))
        self.updateGeometry()
        self.update()

    def rename(self, title: str) -> None:
        """Show another title."""
        self.setText(title)
        self.show_count(self._count)

    def sizeHint(self) -> QSize:
        """Room for the title in bold and the pill."""
        return QSize(self._text_width() + 8 + self._pill_width() + 16, 40)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chosen tab is bold and its pill is filled."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setFont(font(Type.BODY, bold=chosen))
        painter.setPen(theme.colour("primary" if chosen else "text2"))
        left, middle = 8, self.height() / 2
        text = QRectF(left, 0, self._text_width() + 2, self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        pill = QRectF(left + self._text_width() + 8, middle - 10, self._pill_width(), 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if chosen else "bg"))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setFont(font(Type.HINT, bold=True))
        painter.setPen(theme.colour("on" if chosen else "text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, format_money(self._count))
        if self.hasFocus():
            painter.fillRect(QRectF(0, self.height() - 2, self.width(), 2), theme.colour("focus"))

    def _text_width(self) -> int:
        return QFontMetrics(font(Type.BODY, bold=True)).horizontalAdvance(self.text())

    def _pill_width(self) -> int:
        return max(QFontMetrics(font(Type.HINT, bold=True)).horizontalAdvance(format_money(self._count)) + 16, 24)


class CountTabs(QWidget):
    """One of several kinds of rows; Alt+1 … on the page, Tab and Space, or the mouse.

    ``options`` are (value, title in the window's language); the first is chosen.

    Signals:
        tab_chosen: the value.
    """

    tab_chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]], spoken: Spoken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._tabs: dict[object, CountTab] = {}
        for place, (value, title) in enumerate(options, 1):
            tab = CountTab(title, f"Alt+{place}", spoken, self)
            tab.clicked.connect(lambda _checked=False, chosen=value: self.tab_chosen.emit(chosen))
            row.addWidget(tab)
            self._tabs[value] = tab
        row.addStretch(1)
        self.choose(options[0][0])

    def choose(self, value: object) -> None:
        """Mark a tab without telling anyone."""
        self._tabs[value].setChecked(True)

    def show_counts(self, counts: Mapping[Any, int]) -> None:
        """Show how many rows there are of each kind."""
        for value, tab in self._tabs.items():
            tab.show_count(counts.get(value, 0))

    def name(self, value: object, title: str) -> None:
        """Give a tab another title."""
        self._tabs[value].rename(title)

    def show_tab(self, value: object, *, shown: bool) -> None:
        """Show a tab that is not always wanted, or take it away."""
        self._tabs[value].setVisible(shown)

    def spoken(self) -> tuple[str, ...]:
        """What the tabs say, from left to right."""
        return tuple(tab.accessibleName() for tab in self._tabs.values())
