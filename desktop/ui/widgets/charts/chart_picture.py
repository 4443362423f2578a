"""The picture of a chart: takes the keys and the pointer, and loads the drawing with its first figures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.charts import BarChart, Chart
from desktop.ui.first_use import CHART_PLOT, load
from desktop.ui.i18n import in_row, shown
from desktop.ui.theme.theme import current_theme
from desktop.ui.theme.tokens import Tokens

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_BAR, _AXIS = 24, 40
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChartPicture(QWidget):
    """What the clerk sees; arrows, Home and End choose the place that is read, Enter opens it.

    Signals:
        place_changed, place_opened: the number of a place (int).
    """

    place_changed = Signal(object)
    place_opened = Signal(object)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._least = height
        self._drawn_in: Tokens | None = None
        self.plot: Any = None
        self.place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(2, 2, 2, 2)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart that has figures."""
        if self.plot is None:
            self.plot = load(CHART_PLOT).Plot()
            self._inside.addWidget(self.plot)
        self._chart = chart
        self.place = min(self.place, len(chart.places) - 1)
        self.updateGeometry()
        self._draw()

    def describe(self, title: str, words: str) -> None:
        """What is read aloud: the title and the chart in words."""
        self.setAccessibleName(shown(title))
        self.setAccessibleDescription(words)

    def read_out(self) -> str:
        """The figures of the place that is being read, in one line; empty before a place is chosen."""
        chart, place = self._chart, self.place
        if chart is None or not 0 <= place < len(chart.places):
            return ""
        several = len(chart.series) > 1
        values = (
            in_row((one.name if several else "", chart.axis.text(one.values[place])), " ") for one in chart.series
        )
        return f"{shown(chart.places[place].text)}: {in_row(values, ' · ')}"

    def middle_of(self, place: int) -> int:
        """How many pixels below the upper edge a lying bar stands; other charts need no scrolling."""
        lying = isinstance(self._chart, BarChart) and self._chart.horizontal
        return round(self.plot.from_top(place)) if lying and self.plot is not None else 0

    def _needed(self) -> int:
        """The height at which every lying bar can be told from the next."""
        lying = isinstance(self._chart, BarChart) and self._chart.horizontal
        return len(self._chart.places) * _BAR + _AXIS if lying and self._chart else 0

    def read_place(self, place: int) -> None:
        """Read a place; one beyond the ends is the last or the first."""
        if self._chart is None or not self._chart.places:
            return
        self.place = max(0, min(place, len(self._chart.places) - 1))
        self.plot.point_at(self.place)
        self.setAccessibleName(f"{shown(self._chart.title)}. {self.read_out()}")
        self.place_changed.emit(self.place)

    def sizeHint(self) -> QSize:
        """Wide, and as high as it was asked to be."""
        return QSize(480, self._least)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows squeeze it."""
        return QSize(240, max(self._least, self._needed()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows read the next place, Enter opens it."""
        key = Qt.Key(event.key())
        if self._chart is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.read_place(self.place + _STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.read_place(0 if key == Qt.Key.Key_Home else len(self._chart.places) - 1)
        elif key in _OPENS and self.place >= 0 and not event.isAutoRepeat():
            self.place_opened.emit(self.place)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read the place under the pointer."""
        if self.plot is not None:
            self.read_place(self.plot.place_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the place under the pointer."""
        if self.plot is not None:
            self.read_place(self.plot.place_at(event.position()))
            self.place_opened.emit(self.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has room for other texts."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and current_theme().tokens is not self._drawn_in:
            self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring of the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(current_theme().colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw(self) -> None:
        if self._chart is not None and self.plot is not None:
            self._drawn_in = current_theme().tokens
            self.plot.draw(self._chart, self.contentsRect().size() - QSize(4, 4))
            if self.place >= 0:
                self.plot.point_at(self.place)
