"""The ground of a drawing: figures at their exact places in pixels, texts beside them, read back by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pyqtgraph
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPen

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
        plot.getViewBox().setRange(
            xRange=(self.x[0] - margins.left * self.pixel[0], self.x[1] + margins.right * self.pixel[0]),
            yRange=(self.y[0] - margins.bottom * self.pixel[1], self.y[1] + margins.top * self.pixel[1]),
            padding=0,
        )

    def line(self, xs: Sequence[Number | None], ys: Sequence[Number | None], pen: QPen, name: str = "") -> Any:
        """A line through points; one that is missing leaves a gap."""
        made = pyqtgraph.PlotDataItem(_floats(xs), _floats(ys), pen=pen, connect="finite", name=name or None)
        self.plot.addItem(made)
        return made

    def points(self, xs: Sequence[Number], ys: Sequence[Number], tone: str, name: str = "") -> Any:
        """Open circles."""
        theme = current_theme()
        made = pyqtgraph.ScatterPlotItem(
            _floats(xs), _floats(ys), symbol="o", size=11, pen=QPen(theme.colour(tone), 2.5),
            brush=theme.colour("surface"), name=name or None,
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
        made = pyqtgraph.TextItem(text, color=current_theme().colour(tone), anchor=(across, along))
        made.textItem.document().setDocumentMargin(0)
        made.setFont(font(Type.HINT, bold=bold))
        made.setPos(float(x) + right * self.pixel[0], float(y) + up * self.pixel[1])
        self.plot.addItem(made)

    def rule(self, tone: str, x: tuple[Number, Number], y: tuple[Number, Number], thick: float = 1) -> None:
        """A line of the ground: a tick, the zero line."""
        pen = QPen(current_theme().colour(tone), thick)
        pen.setCosmetic(True)
        self.line(x, y, pen)


def _floats(numbers: Sequence[Number | None]) -> list[float]:
    return [float("nan") if number is None else float(number) for number in numbers]
