"""The sections of the settings, one in front; laid out one after the other once the page is in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.panels.card import Card


class SectionStack(QStackedWidget):
    """All sections at once would hold the window up when the page is opened."""

    def __init__(self, sections: Sequence[QWidget], read_before: QWidget) -> None:
        super().__init__()
        self._waiting, self._read_before = list(sections), read_before

    def lay_out_next(self) -> None:
        """Lay out one section, and the others after it."""
        if self._waiting:
            self._add_section()
            QTimer.singleShot(0, self, self.lay_out_next)

    def show_place(self, place: int) -> None:
        """Bring a section to the front, laid out by now or not."""
        while self.count() <= place and self._waiting:
            self._add_section()
        self.setCurrentIndex(place)

    def _add_section(self) -> None:
        card = Card(padding=Space.MARGIN)
        card.body.addWidget(self._waiting.pop(0))
        framed = scrolling(card)
        self.addWidget(framed)
        stops = [one for one in framed.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if stops and stops[-1].window() is self._read_before.window():  # made later than the button, read before it
            QWidget.setTabOrder(stops[-1], self._read_before)
