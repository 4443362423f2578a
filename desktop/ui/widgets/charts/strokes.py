"""Pens and brushes of charts: the token's colour, and the dash or hatch that says the same without it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPen, QTransform

from desktop.domain.charts import BarSeries, Dash, Fill, Level, LineSeries
from desktop.ui.theme.theme import Theme

_PATTERNS = {
    Fill.SOLID: Qt.BrushStyle.SolidPattern,
    Fill.HATCHED: Qt.BrushStyle.BDiagPattern,
    Fill.CROSSED: Qt.BrushStyle.DiagCrossPattern,
    Fill.LINED: Qt.BrushStyle.HorPattern,
    Fill.OPEN: Qt.BrushStyle.NoBrush,
}
_DASHES = {Dash.DASHED: [6.0, 3.0], Dash.DOTTED: [1.5, 2.5], Dash.DASH_DOT: [6.0, 2.5, 1.5, 2.5]}


def line_pen(theme: Theme, series: LineSeries) -> QPen:
    """The pen of a line; the chosen one is thick."""
    return _pen(theme, series.tone, series.dash, 3.5 if series.strong else 1.8)


def level_pen(theme: Theme, level: Level) -> QPen:
    """The pen of a target across the chart."""
    return _pen(theme, "text" if level.tone == "text2" else level.tone, Dash.DASHED, 2)


def bar_pen(theme: Theme, series: BarSeries) -> QPen:
    """The frame of a bar's part: solid parts are told apart by the ground between them."""
    if series.fill is Fill.SOLID:
        return _pen(theme, "surface", Dash.SOLID, 1)
    return _pen(theme, series.tone, Dash.SOLID, 1)


def bar_brush(theme: Theme, series: BarSeries, scale: tuple[float, float] = (1.0, 1.0)) -> QBrush:
    """The filling of a bar's part; ``scale`` is the size of a pixel in the units of the picture."""
    brush = QBrush(theme.colour(series.tone), _PATTERNS[series.fill])
    if series.fill not in {Fill.SOLID, Fill.OPEN}:
        brush.setTransform(QTransform.fromScale(*scale))
    return brush


def _pen(theme: Theme, tone: str, dash: Dash, width: float) -> QPen:
    pen = QPen(theme.colour(tone), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash is not Dash.SOLID:
        pen.setDashPattern(_DASHES[dash])
    return pen
