"""The drawing of charts by pyqtgraph; the only module of the window that others load, at its first use."""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.charts import BarChart, Chart, LineChart
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.charts.bar_drawing import draw_bars, place_on_axis
from desktop.ui.widgets.charts.canvas import Canvas
from desktop.ui.widgets.charts.line_drawing import draw_lines

pyqtgraph.setConfigOption("exitCleanup", False)


class Plot(QWidget):
    """One picture, drawn anew at each change; it takes neither focus nor pointer, those belong to its holder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view: Any = pyqtgraph.PlotWidget(self, background=None)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        clear = self.view.palette()
        clear.setColor(QPalette.ColorRole.Window, QColor(0, 0, 0, 0))
        self.view.setPalette(clear)
        self.view.setAntialiasing(True)
        self.item: Any = self.view.getPlotItem()
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        for axis in ("left", "bottom"):
            self.item.hideAxis(axis)
        self.item.getViewBox().setMouseEnabled(False, False)
        self._chart: Chart | None = None
        self._canvas: Canvas | None = None
        self._pointer: list[Any] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)

    def draw(self, chart: Chart, size: QSize) -> None:
        """Draw a chart that has figures, for a size in pixels."""
        self._chart, self._pointer = chart, []
        if self._canvas is not None:
            self.view.scene().removeItem(self._canvas.writing)
        if isinstance(chart, LineChart):
            self._canvas = draw_lines(self.item, chart, size)
        else:
            self._canvas = draw_bars(self.item, chart, size)
        self.view.scene().addItem(self._canvas.writing)

    def point_at(self, place: int) -> None:
        """Mark the place that is being read."""
        if self._canvas is None or self._chart is None:
            return
        for item in self._pointer:
            self.item.removeItem(item)
        pen = QPen(current_theme().colour("focus"), 1.5)
        pen.setCosmetic(True)
        at = self.where(place)
        across = isinstance(self._chart, BarChart) and self._chart.horizontal
        canvas = self._canvas
        if isinstance(self._chart, LineChart):
            self._pointer = [canvas.line((at, at), canvas.y, pen)]
        elif across:
            self._pointer = [canvas.line(canvas.x, (at + edge, at + edge), pen) for edge in (-0.42, 0.42)]
        else:
            self._pointer = [canvas.line((at + edge, at + edge), canvas.y, pen) for edge in (-0.42, 0.42)]

    def where(self, place: int) -> float:
        """Where a place lies on its axis."""
        if isinstance(self._chart, LineChart):
            return float(self._chart.positions()[place])
        return float(place_on_axis(self._chart, place)) if self._chart else 0.0

    def place_at(self, point: QPointF) -> int:
        """The place nearest to a point of this widget."""
        if self._canvas is None or self._chart is None:
            return 0
        mapped = self.item.getViewBox().mapSceneToView(point)
        across = isinstance(self._chart, BarChart) and self._chart.horizontal
        at = mapped.y() if across else mapped.x()
        return min(range(len(self._chart.places)), key=lambda place: abs(self.where(place) - at))

    def from_top(self, place: int) -> float:
        """How many pixels below the upper edge a lying bar is drawn."""
        canvas = self._canvas
        return 0.0 if canvas is None else canvas.margins.top + (canvas.y[1] - self.where(place)) / canvas.pixel[1]

    def texts(self) -> tuple[str, ...]:
        """Every text in the picture."""
        return () if self._canvas is None else tuple(one.text for one in self._canvas.writing.texts)

    def lines(self) -> dict[str, tuple[tuple[float, float], ...]]:
        """The points of every named line, read back from what is drawn."""
        found = {}
        for item in self.item.items:
            if isinstance(item, pyqtgraph.PlotCurveItem) and item.name():
                xs, ys = item.getData()
                found[str(item.name())] = tuple(zip(map(float, xs), map(float, ys), strict=True))
        return found

    def bars(self) -> dict[str, tuple[tuple[float, float, float, float], ...]]:
        """Left, bottom, right, top of every bar of every series, read back from what is drawn."""
        found = {}
        for item in self.item.items:
            if isinstance(item, pyqtgraph.BarGraphItem):
                sides = (item.opts[side] for side in ("x0", "y0", "x1", "y1"))
                found[str(item.name())] = tuple(zip(*(map(float, side) for side in sides), strict=True))
        return found
