"""A form at the left and a panel (quote, acts) at the right; on narrow windows the panel docks below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme.scale import NARROW, Space
from desktop.ui.widgets.text import ElidedText, Text

_LEAST = 136
"""Pixels of the form that stay in view above a docked panel."""


class PageHead(QWidget):
    """Page title, small line beside it, chips at the right (add them to ``chips``)."""

    def __init__(self, title: str, below: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.title, self.subject = Text(title, "page_title"), ElidedText(below, "body", tone="text2")
        # one line of their own: however tall what stands at the right is, both stay on one base line
        texts = QWidget()
        texts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.texts = QBoxLayout(QBoxLayout.Direction.LeftToRight, texts)
        self.texts.setContentsMargins(0, 0, 0, 0)
        self.texts.setSpacing(12)
        self.texts.addWidget(self.title)
        self.texts.addWidget(self.subject, 0, Qt.AlignmentFlag.AlignBottom)
        self.texts.addStretch(1)
        row.addWidget(texts, 1)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(12)
        row.addLayout(self.chips)

    def stack(self, *, below: bool = True) -> None:
        """The small line below the title, where what stands at the right would cut it."""
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.texts.setDirection(down if below else side)
        self.texts.setSpacing(0 if below else 12)


class SplitPage(QWidget):
    """``main`` scrolls when it must; ``side`` keeps ``side_width`` and is always in view whole or at its end."""

    def __init__(self, main: QWidget, side: QWidget, *, side_width: int = 448, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._side_width = side, side_width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._main = scrolling(main)
        self._row.addWidget(self._main, 1)
        self._row.addWidget(side)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock below when the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """The panel's content may ask for another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        narrow = self.window().width() <= NARROW
        side_by_side = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else side_by_side)
        if narrow:
            self._side.setMinimumWidth(0)
            # the panel has what it needs, the form keeps enough to work in and scrolls
            most = max(self.height() * 55 // 100, min(self._side.minimumSizeHint().height(), self.height() - _LEAST))
            self._side.setMaximumSize(16777215, max(most, 200))
        else:
            self._side.setFixedWidth(self._side_width)
            self._side.setMaximumHeight(16777215)


def scrolling(content: QWidget) -> QScrollArea:
    """Content that scrolls vertically when the window is low; nothing is cut."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setWidget(content)
    return area


def page_column(page: QWidget) -> QVBoxLayout:
    """The outer column of a page with its margins."""
    column = QVBoxLayout(page)
    column.setContentsMargins(Space.MARGIN, 8, Space.MARGIN, 8)
    column.setSpacing(Space.STEP)
    return column
