"""A card at the left and the work at its right; on narrow windows the card stands above the work."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.theme.scale import NARROW, Space

_ABOVE_PERCENT, _ABOVE_LEAST = 25, 136


class TwoParts(QWidget):
    """``left`` keeps its width, ``right`` takes the rest; each scrolls by itself."""

    def __init__(self, left: QWidget, right: QWidget, *, left_width: int = 352, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._left_width = left, left_width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addWidget(left)
        self._row.addWidget(right, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand above when the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.window().width() <= NARROW
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else beside)
        if narrow:
            height = max(self.height() * _ABOVE_PERCENT // 100, _ABOVE_LEAST)
            self._left.setMinimumSize(0, height)
            self._left.setMaximumSize(16777215, height)
        else:
            self._left.setFixedWidth(self._left_width)
            self._left.setMinimumHeight(0)
            self._left.setMaximumHeight(16777215)
