"""Budget and income at the left with their acts always in view, the rest beside it; on narrow windows below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.pages.advice.income_card import IncomeCard
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import NARROW, Space

_LEFT = 352


class AdviceSplit(QWidget):
    """Two columns, each scrolling by itself."""

    def __init__(self, top: QWidget, card: IncomeCard, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = QWidget()
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._left)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(Space.STEP)
        self._inner.addWidget(top)
        self._inner.addWidget(card, 1)
        self._right = scrolling(right)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addWidget(self._left)
        self._row.addWidget(self._right, 1)
        self._top, self._card = top, card
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock above when the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """The card may ask for another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        narrow = self.window().width() <= NARROW
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else beside)
        self._inner.setDirection(beside if narrow else down)
        self._card.set_low(low=narrow)
        if narrow:
            self._left.setMinimumWidth(0)
            self._left.setMaximumSize(16777215, max(self.height() * 58 // 100, 260))
            self._top.setMaximumWidth(300)
        else:
            self._left.setFixedWidth(_LEFT)
            self._left.setMaximumHeight(16777215)
            self._top.setMaximumWidth(16777215)
