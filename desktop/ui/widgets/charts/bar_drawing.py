"""Draws bar charts, lying or standing: stacked, as shares, or side by side; counts stand on parts that hold them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from PySide6.QtCore import QSize

from desktop.domain.chart_numbers import Scale, thinned
from desktop.domain.charts import BarChart, BarSeries, Fill
from desktop.ui.i18n import shown
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.charts.canvas import CENTRE, RIGHT, Canvas, Margins, Rect, cut, wide
from desktop.ui.widgets.charts.strokes import bar_brush, bar_pen, level_pen

_THICK = Fraction(18, 50)
"""Half the thickness of a bar; the distance from place to place is 1."""
_TWO_LINES = 38
_MOST_FOR_NAMES = 0.36


def draw_bars(plot: Any, chart: BarChart, size: QSize) -> Canvas:
    """Draw a bar chart for a size in pixels."""
    scale, count = chart.scale(), len(chart.places)
    places = (Fraction(-1, 2), count - Fraction(1, 2))
    figures = (scale.least, scale.most)
    if chart.horizontal:
        # the first place is on top: it lies at the highest y
        canvas = Canvas(plot, size, _lying_margins(chart, scale, size), figures, places)
    else:
        canvas = Canvas(plot, size, _standing_margins(scale), places, figures)
    _ticks(canvas, chart, scale)
    canvas.end_ground()
    for one in chart.series:
        _series(canvas, chart, one)
    _names(canvas, chart)
    for level in chart.levels:
        pen, across = level_pen(current_theme(), level), (level.value, level.value)
        canvas.line(across if chart.horizontal else canvas.x, canvas.y if chart.horizontal else across, pen,
                    shown(level.text))  # fmt: skip
    return canvas


def place_on_axis(chart: BarChart, place: int) -> int:
    """Where a place lies on its axis: from the top down for lying bars."""
    return len(chart.places) - 1 - place if chart.horizontal else place


def _lying_margins(chart: BarChart, scale: Scale, size: QSize) -> Margins:
    names = max(max(wide(shown(one.text), bold=True), wide(shown(one.below))) for one in chart.places)
    ends = max(wide(shown(one.end_text)) for one in chart.places)
    most = size.width() * _MOST_FOR_NAMES
    last = wide(shown(scale.ticks[-1].text)) / 2 + 2
    return Margins(min(names, most) + 12, 4, max(min(ends, most) + 12 if ends else 0, last), 24)


def _standing_margins(scale: Scale) -> Margins:
    ticks = max(wide(shown(tick.text)) for tick in scale.ticks)
    return Margins(ticks + 12, 18, 8, 26)


def _ticks(canvas: Canvas, chart: BarChart, scale: Scale) -> None:
    texts = [shown(tick.text) for tick in scale.ticks]
    kept = range(len(texts))
    if chart.horizontal:
        places = [float(tick.value - scale.least) / canvas.pixel[0] for tick in scale.ticks]
        kept_places = set(thinned(places, [wide(text) for text in texts], 10))
    else:
        kept_places = set(kept)
    for index, tick in enumerate(scale.ticks):
        at, tone, thick = (tick.value, tick.value), "line2" if tick.value == 0 else "line", 1.5 if not tick.value else 1
        canvas.rule(tone, at if chart.horizontal else canvas.x, canvas.y if chart.horizontal else at, thick)
        if index not in kept_places:
            continue
        if chart.horizontal:
            canvas.text(tick.value, canvas.y[0], texts[index], across=CENTRE, along=0, up=-4)
        else:
            canvas.text(canvas.x[0], tick.value, texts[index], across=RIGHT, right=-6)


def _series(canvas: Canvas, chart: BarChart, one: BarSeries) -> None:
    theme, rects, written = current_theme(), [], []
    for place in range(len(chart.places)):
        found = next(((begin, end) for part, begin, end in chart.parts(place) if part is one), None)
        if found is None:
            continue
        rect = _rect(chart, one, place, *found)
        rects.append(rect)
        written.append((rect, one.values[place]))
    if not rects:
        return
    canvas.bars(rects, bar_pen(theme, one), bar_brush(theme, one, canvas.pixel), shown(one.name))
    for rect, value in written:
        _count(canvas, chart, one, rect, chart.axis.text(value) if value else "")


def _rect(chart: BarChart, one: BarSeries, place: int, begin: Fraction, end: Fraction) -> Rect:
    middle, low, high = Fraction(place_on_axis(chart, place)), -_THICK, _THICK
    if not (chart.stacked or chart.shares):
        each = 2 * _THICK / len(chart.series)
        number = chart.series.index(one)
        low, high = -_THICK + each * number, -_THICK + each * (number + 1)
    if chart.horizontal:
        # side by side, the first series lies above the second
        return Rect(begin, middle - high, end, middle - low)
    return Rect(middle + low, begin, middle + high, end)


def _count(canvas: Canvas, chart: BarChart, one: BarSeries, rect: Rect, text: str) -> None:
    """The figure on its part where it fits; hatched parts leave it to the table and the end of the bar."""
    if one.fill not in {Fill.SOLID, Fill.OPEN} or not text:
        return
    long = float(rect.right) - float(rect.left)
    high = (float(rect.top) - float(rect.bottom)) / canvas.pixel[1]
    if wide(text, bold=True) + 10 > long / canvas.pixel[0] or abs(high) < 15:
        return
    tone = "on" if one.fill is Fill.SOLID else one.tone
    middle = (float(rect.bottom) + float(rect.top)) / 2
    if chart.horizontal:
        canvas.text(rect.left, middle, text, tone=tone, right=8, bold=True)
    else:
        canvas.text((float(rect.left) + float(rect.right)) / 2, middle, text, tone=tone, across=CENTRE, bold=True)


def _names(canvas: Canvas, chart: BarChart) -> None:
    if not chart.horizontal:
        texts = [shown(place.text) for place in chart.places]
        places = [index / canvas.pixel[0] for index in range(len(texts))]
        for index in thinned(places, [wide(text) for text in texts], 12):
            canvas.text(index, canvas.y[0], texts[index], across=CENTRE, along=0, up=-6)
        return
    high = 1 / canvas.pixel[1]
    for index, place in enumerate(chart.places):
        y, two = place_on_axis(chart, index), bool(place.below) and high >= _TWO_LINES
        name = cut(shown(place.text), canvas.margins.left - 10, bold=True)
        canvas.text(canvas.x[0], y, name, tone="text", right=-canvas.margins.left + 2, up=8 if two else 0, bold=True)
        if two:
            canvas.text(canvas.x[0], y, cut(shown(place.below), canvas.margins.left - 10), up=-9,
                        right=-canvas.margins.left + 2)  # fmt: skip
        canvas.text(canvas.x[1], y, cut(shown(place.end_text), canvas.margins.right - 8), right=8)
