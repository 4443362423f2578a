"""Charts on paper by reportlab graphics, from the same plain data as in the window; they are told apart in grey too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, Rect
from reportlab.lib.colors import Color, HexColor, white

from desktop.documents.flow import Block, gap, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, fit, shortened, text_width
from desktop.documents.page import Align, Paper
from desktop.domain.chart_numbers import Scale, spread, thinned
from desktop.domain.charts import BarChart, BarSeries, Chart, Dash, Fill, Level, LineChart, LineSeries, Tone

_TONES = {
    Tone.SI: HexColor("#454BA6"), Tone.HI: HexColor("#1E7247"), Tone.OK: HexColor("#1B6E40"),
    Tone.WARN: HexColor("#8A5200"), Tone.BAD: HexColor("#B3261E"), Tone.INFO: HexColor("#1A5E9A"),
    Tone.UNSURE: HexColor("#7A4A8C"), Tone.PRIMARY: HexColor("#0B5A6E"), Tone.QUIET: HexColor("#42535E"),
}  # fmt: skip
_LINE, _ZERO = HexColor("#C8CDD0"), HexColor("#42535E")
_DASHES = {Dash.DASHED: [5, 2.5], Dash.DOTTED: [1.2, 2], Dash.DASH_DOT: [5, 2, 1.2, 2]}
_FILLS = (Fill.SOLID, Fill.HATCHED, Fill.CROSSED, Fill.LINED, Fill.OPEN)
_STEP, _LINES = 3.2, 2.2
"""Points between two strokes of a hatch, between two lines."""
_MOST_FOR_ENDS, _MOST_FOR_NAMES = 0.4, 0.34


@dataclass(frozen=True, slots=True)
class _Place:
    """A rectangle of the page that a chart is drawn in: points from the lower left corner of the page."""

    left: float
    bottom: float
    width: float
    height: float


class _Ground:
    """What is gathered while a chart is drawn: shapes in a drawing of their own, texts on the page itself."""

    def __init__(self, paper: Paper, place: _Place, size: float) -> None:
        self.paper, self.place = paper, place
        self.style, self.bold = Style(REGULAR, size), Style(BOLD, size)
        self.drawing = Drawing(place.width, place.height)

    def tick(self, ends: tuple[float, float, float, float], *, zero: bool) -> None:
        """A line of the ground, the zero line darker."""
        self.drawing.add(Line(*ends, strokeColor=_ZERO if zero else _LINE, strokeWidth=0.9 if zero else 0.5))

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT) -> None:
        """Write a text whose middle line is at y."""
        self.paper.text(self.place.left + x, self.place.bottom + y - style.size * 0.33, text, style, align)

    def finish(self) -> None:
        put(self.paper, self.place.left, self.place.bottom, self.drawing)


def put(paper: Paper, x: float, y: float, drawing: Drawing) -> None:
    """Put shapes on a page, their lower left corner at x, y; they lie under its texts."""
    paper.under(lambda canvas: renderPDF.draw(drawing, canvas, x, y))


def chart_block(chart: Chart, x: float, width: float, height: float, *, size: float = 8, noted: bool = True) -> Block:
    """A chart with its title, key and note; the picture is ``height`` points high.

    A chart without figures says so; ``noted`` leaves the note to a paper that prints the same assumptions elsewhere.
    """
    small = Style(REGULAR, size)
    parts = [paragraph(x, width, chart.title, Style(BOLD, size + 1.5), 2)]
    if chart.is_empty:
        parts.append(paragraph(x, width, chart.said_when_empty, Style(ITALIC, size + 0.5)))
    else:
        shown = distinct(chart)
        parts += [key_block(shown, x, width, small), gap(2), _picture(shown, x, width, height, size)]
    if noted and chart.note:
        parts.append(paragraph(x, width, chart.note, Style(ITALIC, size - 0.5)))
    return stack(parts)


def distinct(chart: Chart) -> Chart:
    """The same chart with a dash or fill of its own for each series, as far as there are enough."""
    if isinstance(chart, LineChart):
        # a strong line is told by its thickness already
        dashes = iter(_told_apart([one.dash for one in chart.series if not one.strong], tuple(Dash)))
        lines = (one if one.strong else replace(one, dash=next(dashes)) for one in chart.series)
        return replace(chart, series=tuple(lines))
    fills = _told_apart([one.fill for one in chart.series], _FILLS)
    bars = zip(chart.series, fills, strict=True)
    return replace(chart, series=tuple(replace(one, fill=fill) for one, fill in bars))


def _told_apart(wished: Sequence[Any], all_of_them: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for one in wished:
        free = [other for other in all_of_them if other not in found and other not in wished]
        found.append(one if one not in found or not free else free[0])
    return found


def part_of_bar(drawing: Drawing, one: BarSeries, room: tuple[float, float, float, float]) -> None:
    """Draw one part of a bar with its filling; ``room`` is left, bottom, width, height."""
    left, bottom, width, height = room
    colour = _TONES[one.tone]
    solid = one.fill is Fill.SOLID
    drawing.add(_rect((left, bottom, width, height), colour if solid else white, white if solid else colour))
    if one.fill is Fill.LINED:
        for step in range(1, int(height / _LINES) + 1):
            y = bottom + min(step * _LINES, height)
            drawing.add(Line(left, y, left + width, y, strokeColor=colour, strokeWidth=0.5))
    if one.fill in {Fill.HATCHED, Fill.CROSSED}:
        for x1, y1, x2, y2 in _hatch(width, height):
            drawing.add(Line(left + x1, bottom + y1, left + x2, bottom + y2, strokeColor=colour, strokeWidth=0.5))
            if one.fill is Fill.CROSSED:
                mirrored = (left + width - x1, bottom + y1, left + width - x2, bottom + y2)
                drawing.add(Line(*mirrored, strokeColor=colour, strokeWidth=0.5))


def _hatch(width: float, height: float) -> Iterable[tuple[float, float, float, float]]:
    """Rising strokes that end at the edges of a rectangle."""
    start = -height + _STEP
    while start < width:
        begin, end = max(start, 0.0), min(start + height, width)
        if end > begin:
            yield begin, begin - start, end, end - start
        start += _STEP


def key_samples(chart: Chart) -> tuple[BarSeries | LineSeries | Level, ...]:
    """The series that the picture itself does not name, and the levels."""
    if isinstance(chart, LineChart):
        lines = tuple(one for one in chart.series if not one.end_text) if len(chart.series) > 1 else ()
        return (*lines, *chart.levels)
    return (*(chart.series if len(chart.series) > 1 else ()), *chart.levels)


def key_block(chart: Chart, x: float, width: float, style: Style) -> Block:
    """The unit and a sample of each series, as many in a line as fit."""
    samples = key_samples(chart)
    unit = f"Đơn vị: {chart.axis.unit}"
    lines: list[list[tuple[float, BarSeries | LineSeries | Level]]] = [[]]
    at = text_width(unit, style) + 12
    for one in samples:
        wide = 20 + text_width(_name(one), style) + 10
        if at + wide > width and at:
            lines.append([])
            at = 0.0
        lines[-1].append((at, one))
        at += wide
    leading = style.size * 1.45

    def draw(paper: Paper, top: float) -> None:
        paper.text(x, top - style.size, unit, style)
        drawing = Drawing(width, leading * len(lines))
        for number, line in enumerate(lines):
            base = leading * (len(lines) - number) - style.size
            for offset, one in line:
                _sample(drawing, one, offset, base, style.size)
                room = width - offset - 20
                paper.text(
                    x + offset + 19, top - leading * number - style.size, _name(one), fit(_name(one), style, room)
                )
        put(paper, x, top - leading * len(lines), drawing)

    return Block(leading * len(lines), draw)


def _sample(drawing: Drawing, one: BarSeries | LineSeries | Level, x: float, y: float, size: float) -> None:
    if isinstance(one, BarSeries):
        part_of_bar(drawing, one, (x + 4, y - 0.5, 11, size * 0.8))
        return
    drawing.add(stroke([x, y + size * 0.3, x + 16, y + size * 0.3], one))


def _name(one: BarSeries | LineSeries | Level) -> str:
    return one.text if isinstance(one, Level) else one.name


def stroke(points: list[float], one: LineSeries | Level) -> PolyLine:
    """A line of a series or level through points, x and y in turn."""
    strong = isinstance(one, LineSeries) and one.strong
    dash = one.dash if isinstance(one, LineSeries) else Dash.DASHED
    width = 2.0 if strong else 1.0 if isinstance(one, LineSeries) else 1.2
    look: dict[str, Any] = {"strokeColor": _TONES[one.tone], "strokeWidth": width, "strokeDashArray": _DASHES.get(dash)}
    return PolyLine(points, **look)


def _rect(room: tuple[float, float, float, float], fill: Color, border: Color | None) -> Rect:
    look: dict[str, Any] = {"fillColor": fill, "strokeColor": border, "strokeWidth": 0.5}
    return Rect(*room, **look)


def _picture(chart: Chart, x: float, width: float, height: float, size: float) -> Block:
    def draw(paper: Paper, top: float) -> None:
        ground = _Ground(paper, _Place(x, top - height, width, height), size)
        if isinstance(chart, LineChart):
            _lines(ground, chart)
        elif chart.horizontal:
            _lying(ground, chart)
        else:
            _standing(ground, chart)
        ground.finish()

    return Block(height, draw)


def _lines(ground: _Ground, chart: LineChart) -> None:
    scale, xs, style = chart.scale(), chart.positions(), ground.style
    ends = max((text_width(one.end_text, ground.bold if one.strong else style) for one in chart.series), default=0.0)
    first_half = text_width(chart.places[0].text, style) / 2
    left = max(max(text_width(tick.text, style) for tick in scale.ticks) + 5, first_half)
    last_half = text_width(chart.places[-1].text, style) / 2
    right = max(min(ends + 8, ground.place.width * _MOST_FOR_ENDS) if ends else 0, last_half)
    bottom, top = style.size * 1.7, style.size * 0.6
    wide, high = ground.place.width - left - right, ground.place.height - bottom - top
    span = (xs[-1] - xs[0]) or Fraction(1)
    across = [left + float((x - xs[0]) / span) * wide for x in xs]
    _ticks_beside(ground, scale, (left, left + wide), bottom, high)
    for index in thinned(across, [text_width(place.text, style) for place in chart.places], 6):
        ground.text(across[index], style.size * 0.6, chart.places[index].text, style, Align.CENTRE)
    for level in chart.levels:
        y = bottom + float(scale.part(level.value)) * high
        ground.drawing.add(stroke([left, y, left + wide, y], level))
    for one in sorted(chart.series, key=lambda one: one.strong):
        heights = [None if value is None else bottom + float(scale.part(value)) * high for value in one.values]
        _one_line(ground, one, across, heights)
    _line_ends(ground, chart, scale, (left + wide + 6, right - 8, bottom, high))


def _one_line(ground: _Ground, one: LineSeries, across: list[float], heights: list[float | None]) -> None:
    """The line in its unbroken stretches; a lone figure is a point."""
    stretch: list[float] = []
    points = [None if y is None else (x, y) for x, y in zip(across, heights, strict=True)]
    for point in [*points, None]:
        if point is not None:
            stretch += point
        elif stretch:
            if len(stretch) > 2:
                ground.drawing.add(stroke(stretch, one))
            if one.strong or len(stretch) == 2:
                for x, y in {(stretch[0], stretch[1]), (stretch[-2], stretch[-1])}:
                    ground.drawing.add(
                        Circle(x, y, 2.4, fillColor=white, strokeColor=_TONES[one.tone], strokeWidth=1.2)
                    )
            stretch = []


def _line_ends(ground: _Ground, chart: LineChart, scale: Scale, room: tuple[float, float, float, float]) -> None:
    x, width, bottom, high = room
    named = [one for one in chart.series if one.end_text and any(value is not None for value in one.values)]
    lasts = [[value for value in one.values if value is not None][-1] for one in named]
    size = ground.style.size
    places = spread([float(scale.part(last)) * high for last in lasts], size * 1.2, -size * 0.4, high + size * 0.4)
    for one, y in zip(named, places, strict=True):
        style = ground.bold if one.strong else ground.style
        ground.text(x, bottom + y, one.end_text, fit(one.end_text, style, width, smallest=5))


def _ticks_beside(ground: _Ground, scale: Scale, sides: tuple[float, float], bottom: float, high: float) -> None:
    """Lines across at every tick, zero the darkest, with the texts to their left."""
    for tick in scale.ticks:
        y = bottom + float(scale.part(tick.value)) * high
        ground.tick((sides[0], y, sides[1], y), zero=not tick.value)
        ground.text(sides[0] - 4, y, tick.text, ground.style, Align.RIGHT)


def _lying(ground: _Ground, chart: BarChart) -> None:
    scale, style = chart.scale(), ground.style
    most = ground.place.width
    left = min(max(text_width(one.text, ground.bold) for one in chart.places), most * _MOST_FOR_NAMES) + 6
    ends = max(text_width(one.end_text, style) for one in chart.places)
    last = text_width(scale.ticks[-1].text, style) / 2
    right = max(min(ends, most * _MOST_FOR_NAMES) + 6 if ends else 0.0, last)
    bottom, wide = style.size * 1.6, most - left - right
    row = (ground.place.height - bottom) / len(chart.places)
    places = [left + float(scale.part(tick.value)) * wide for tick in scale.ticks]
    for tick, x in zip(scale.ticks, places, strict=True):
        ground.tick((x, bottom, x, ground.place.height), zero=not tick.value)
    for index in thinned(places, [text_width(tick.text, style) for tick in scale.ticks], 4):
        ground.text(places[index], style.size * 0.55, scale.ticks[index].text, style, Align.CENTRE)
    for index, place in enumerate(chart.places):
        middle = ground.place.height - row * (index + 0.5)
        size = min(style.size, row * 0.8)
        name = shortened(place.text, ground.bold._replace(size=size), left - 4)
        ground.text(0, middle, name, ground.bold._replace(size=size))
        ground.text(
            left + wide + 4, middle, place.end_text, fit(place.end_text, style._replace(size=size), right - 4, 5)
        )
        for number, (one, begin, end) in enumerate(chart.parts(index)):
            thick = row * 0.72 if chart.stacked or chart.shares else row * 0.72 / len(chart.series)
            shift = 0.0 if chart.stacked or chart.shares else row * 0.36 - thick * (number + 0.5)
            x1, x2 = sorted(left + float(scale.part(at)) * wide for at in (begin, end))
            part_of_bar(ground.drawing, one, (x1, middle + shift - thick / 2, x2 - x1, thick))
            _count(ground, chart, one, index, (x1, x2, middle + shift, thick))
    for level in chart.levels:
        x = left + float(scale.part(level.value)) * wide
        ground.drawing.add(stroke([x, bottom, x, ground.place.height], level))


def _count(
    ground: _Ground, chart: BarChart, one: BarSeries, place: int, room: tuple[float, float, float, float]
) -> None:
    """The figure on its part where it fits, on a white ground where the part is hatched."""
    x1, x2, middle, thick = room
    value = one.values[place]
    text = "" if value is None or value == 0 else chart.axis.text(value)
    style = ground.bold._replace(size=min(ground.style.size, thick * 0.95))
    if not text or style.size < 4.5 or text_width(text, style) + 6 > x2 - x1:
        return
    wide = text_width(text, style) + 3
    ground.drawing.add(_rect((x1 + 1.5, middle - thick / 2 + 0.6, wide, thick - 1.2), white, None))
    ground.text(x1 + 3, middle, text, style)


def _standing(ground: _Ground, chart: BarChart) -> None:
    scale, style = chart.scale(), ground.style
    left = max(text_width(tick.text, style) for tick in scale.ticks) + 5
    bottom, top = style.size * 1.7, style.size * 0.6
    wide, high = ground.place.width - left, ground.place.height - bottom - top
    step = wide / len(chart.places)
    _ticks_beside(ground, scale, (left, left + wide), bottom, high)
    middles = [left + step * (index + 0.5) for index in range(len(chart.places))]
    for index in thinned(middles, [text_width(place.text, style) for place in chart.places], 4):
        ground.text(middles[index], style.size * 0.6, chart.places[index].text, style, Align.CENTRE)
    together = chart.stacked or chart.shares
    for index, middle in enumerate(middles):
        for one, begin, end in chart.parts(index):
            number = 0 if together else chart.series.index(one)
            thick = step * 0.72 / (1 if together else len(chart.series))
            y1, y2 = sorted(bottom + float(scale.part(at)) * high for at in (begin, end))
            x = middle - step * 0.36 + thick * number
            part_of_bar(ground.drawing, one, (x, y1, thick, y2 - y1))
    for level in chart.levels:
        y = bottom + float(scale.part(level.value)) * high
        ground.drawing.add(stroke([left, y, left + wide, y], level))
