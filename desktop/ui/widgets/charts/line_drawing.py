"""Draws line charts: ticks from zero, one line a series with its dash, the names at the lines' ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize

from desktop.domain.chart_numbers import Scale, spread, thinned
from desktop.domain.charts import LineChart, LineSeries
from desktop.ui.i18n import shown
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.charts.canvas import CENTRE, RIGHT, Canvas, Margins, cut, wide
from desktop.ui.widgets.charts.strokes import level_pen, line_pen

_LINE = 18
_MOST_FOR_ENDS = 0.45


def draw_lines(plot: Any, chart: LineChart, size: QSize) -> Canvas:
    """Draw a line chart for a size in pixels."""
    scale, xs = chart.scale(), chart.positions()
    first, last = min(xs), max(xs)
    canvas = Canvas(
        plot,
        size,
        _margins(chart, scale, size),
        (first, last if last > first else first + 1),
        (scale.least, scale.most),
    )
    _ground(canvas, chart, scale)
    canvas.end_ground()
    for level in chart.levels:
        canvas.line(canvas.x, (level.value, level.value), level_pen(current_theme(), level), shown(level.text))
    for one in sorted(chart.series, key=lambda one: one.strong):
        _line(canvas, chart, one)
    _ends(canvas, chart)
    return canvas


def _margins(chart: LineChart, scale: Scale, size: QSize) -> Margins:
    ticks = max(wide(shown(tick.text)) for tick in scale.ticks)
    ends = max((wide(shown(one.end_text), bold=one.strong) for one in chart.series), default=0)
    half = [wide(shown(place.text)) / 2 for place in (chart.places[0], chart.places[-1])]
    right = min(ends + 16, size.width() * _MOST_FOR_ENDS) if ends else 0
    return Margins(max(ticks + 10, half[0]), 14, max(right, half[1], 8), 26)


def _ground(canvas: Canvas, chart: LineChart, scale: Scale) -> None:
    for tick in scale.ticks:
        zero = tick.value == 0
        canvas.rule("line2" if zero else "line", canvas.x, (tick.value, tick.value), 1.5 if zero else 1)
        canvas.text(canvas.x[0], tick.value, shown(tick.text), across=RIGHT, right=-8)
    xs, texts = chart.positions(), [shown(place.text) for place in chart.places]
    places = [float(x - xs[0]) / canvas.pixel[0] for x in xs]
    for index in thinned(places, [wide(text) for text in texts], 14):
        canvas.text(xs[index], canvas.y[0], texts[index], across=CENTRE, along=0, up=-6)


def _line(canvas: Canvas, chart: LineChart, one: LineSeries) -> None:
    xs = chart.positions()
    canvas.line(xs, one.values, line_pen(current_theme(), one), shown(one.name))
    known = [(x, value) for x, value in zip(xs, one.values, strict=True) if value is not None]
    if known and (one.strong or len(known) == 1):
        ends = [known[0], known[-1]] if len(known) > 1 else known
        canvas.points([x for x, _value in ends], [value for _x, value in ends], one.tone)


def _ends(canvas: Canvas, chart: LineChart) -> None:
    """The texts at the lines' ends, moved apart where they would touch."""
    named = [one for one in chart.series if one.end_text and any(value is not None for value in one.values)]
    lasts = [[value for value in one.values if value is not None][-1] for one in named]
    wished = [(float(value) - canvas.y[0]) / canvas.pixel[1] for value in lasts]
    places = spread(wished, _LINE, -4, canvas.height + 8)
    for one, place in zip(named, places, strict=True):
        text = cut(shown(one.end_text), canvas.margins.right - 14, bold=one.strong)
        canvas.text(canvas.x[1], canvas.y[0], text, tone=one.tone if one.strong else "text2", right=12, up=place,
                    bold=one.strong)  # fmt: skip
