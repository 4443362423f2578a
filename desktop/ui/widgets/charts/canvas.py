"""The ground of a drawing: figures at their exact places in pixels, texts beside them, read back by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme

Number = float | int | Fraction
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels around the figures, for texts."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Rect:
    """A bar in the units of the axes."""

    left: Number
    bottom: Number
    right: Number
    top: Number


def wide(text: str, *, bold: bool = False) -> int:
    """The width of a text of the drawing in pixels."""
    return QFontMetrics(font(Type.HINT, bold=bold)).horizontalAdvance(text)


def cut(text: str, width: float, *, bold: bool = False) -> str:
    """A text that ends with … where it would be wider."""
    return QFontMetrics(font(Type.HINT, bold=bold)).elidedText(text, Qt.TextElideMode.ElideRight, max(int(width), 0))


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the picture: the left end of its base line in pixels."""

    text: str
    place: QPointF
    colour: QColor
    bold: bool


class Writing(QGraphicsItem):
    """All texts of a picture in one item of the scene; an item each would cost most of the time of a drawing."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.texts: list[Written] = []
        self.setZValue(1_000)

    def boundingRect(self) -> QRectF:
        """The whole picture."""
        return QRectF(0, 0, self._size.width(), self._size.height())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Write everything."""
        for one in self.texts:
            painter.setPen(one.colour)
            painter.setFont(font(Type.HINT, bold=one.bold))
            painter.drawText(one.place, one.text)


class Canvas:
    """Draws onto a cleared plot; x and y are in the figures' own units, distances of texts in pixels."""

    def __init__(
        self, plot: Any, size: QSize, margins: Margins, x: tuple[Number, Number], y: tuple[Number, Number]
    ) -> None:
        self.plot, self.margins = plot, margins
        self.x, self.y = (float(x[0]), float(x[1])), (float(y[0]), float(y[1]))
        self.width = max(size.width() - margins.left - margins.right, 20.0)
        self.height = max(size.height() - margins.top - margins.bottom, 20.0)
        self.pixel = ((self.x[1] - self.x[0]) / self.width, (self.y[1] - self.y[0]) / self.height)
        plot.clear()
        self.writing = Writing(size)
        self._rules: dict[tuple[str, float], list[tuple[float, float]]] = {}
        plot.getViewBox().setRange(
            xRange=(self.x[0] - margins.left * self.pixel[0], self.x[1] + margins.right * self.pixel[0]),
            yRange=(self.y[0] - margins.bottom * self.pixel[1], self.y[1] + margins.top * self.pixel[1]),
            padding=0,
        )

    def line(self, xs: Sequence[Number | None], ys: Sequence[Number | None], pen: QPen, name: str = "") -> Any:
        """A line through points; one that is missing leaves a gap."""
        made = pyqtgraph.PlotCurveItem(
            np.array(_floats(xs)), np.array(_floats(ys)), pen=pen, connect="finite", name=name or None,
            antialias=True,
        )  # fmt: skip
        self.plot.addItem(made)
        return made

    def points(self, xs: Sequence[Number], ys: Sequence[Number], tone: str, name: str = "") -> Any:
        """Open circles."""
        theme = current_theme()
        pen = QPen(theme.colour(tone), 2.5)
        pen.setCosmetic(True)
        made = pyqtgraph.ScatterPlotItem(
            _floats(xs), _floats(ys), symbol="o", size=11, pen=pen,
            brush=theme.colour("surface"), name=name or None, antialias=True,
        )  # fmt: skip
        self.plot.addItem(made)
        return made

    def bars(self, rects: Sequence[Rect], pen: QPen, brush: QBrush, name: str = "") -> Any:
        """Bars of one look."""
        made = pyqtgraph.BarGraphItem(
            x0=_floats([one.left for one in rects]), x1=_floats([one.right for one in rects]),
            y0=_floats([one.bottom for one in rects]), y1=_floats([one.top for one in rects]),
            pen=pen, brush=brush, name=name or None,
        )  # fmt: skip
        self.plot.addItem(made)
        return made

    def text(
        self,
        x: Number,
        y: Number,
        text: str,
        *,
        tone: str = "text2",
        across: float = LEFT,
        along: float = CENTRE,
        right: float = 0,
        up: float = 0,
        bold: bool = False,
    ) -> None:
        """Write a text whose left, middle or right (``across``) lies at x, moved by pixels ``right`` and ``up``."""
        if not text:
            return
        metrics = QFontMetrics(font(Type.HINT, bold=bold))
        left = self.margins.left + (float(x) - self.x[0]) / self.pixel[0] + right
        middle = self.margins.top + (self.y[1] - float(y)) / self.pixel[1] - up
        place = QPointF(
            left - metrics.horizontalAdvance(text) * across, middle - metrics.height() * along + metrics.ascent()
        )
        self.writing.texts.append(Written(text, place, current_theme().colour(tone), bold))

    def rule(self, tone: str, x: tuple[Number, Number], y: tuple[Number, Number], thick: float = 1) -> None:
        """A line of the ground: a tick, the zero line; drawn with the others of its kind by :meth:`end_ground`."""
        self._rules.setdefault((tone, thick), []).extend((float(x[end]), float(y[end])) for end in (0, 1))

    def end_ground(self) -> None:
        """Draw the ground's lines, under everything that comes after."""
        for (tone, thick), points in self._rules.items():
            pen = QPen(current_theme().colour(tone), thick)
            pen.setCosmetic(True)
            xs, ys = (np.array([point[end] for point in points]) for end in (0, 1))
            self.plot.addItem(pyqtgraph.PlotCurveItem(xs, ys, pen=pen, connect="pairs"))


def _floats(numbers: Sequence[Number | None]) -> list[float]:
    return [float("nan") if number is None else float(number) for number in numbers]
