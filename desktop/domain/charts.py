"""Charts as plain data: the same content is drawn in the window and on paper, and read as a table of its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop.domain.chart_numbers import Numbers, Scale, nice_scale, number_text
from desktop.domain.texts.phrases import joined, say

Value = int | Fraction | None
"""Exact; None where there is no figure: the line has a gap, the bar is missing, the table says "chưa có"."""


class Tone(StrEnum):
    """What a colour means, by the name of the window's token; dash or fill always goes with it."""

    SI = "si"
    HI = "hi"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    UNSURE = "unsure"
    PRIMARY = "primary"
    QUIET = "text2"


class Dash(StrEnum):
    """How a line is broken, so that lines differ without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOT = "dash_dot"


class Fill(StrEnum):
    """How a bar is filled, so that bars differ without colour; ``OPEN`` is a frame alone."""

    SOLID = "solid"
    HATCHED = "hatched"
    CROSSED = "crossed"
    LINED = "lined"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The axis of the figures; it always shows zero. ``unit`` is said in full: "đồng một tháng", "người", "%"."""

    title: str
    unit: str
    numbers: Numbers = Numbers.COUNT

    def text(self, value: Value) -> str:
        """A figure whole, as tables show it: ``1.518.000 đ``, ``92,3 %``, ``903``."""
        return say("chưa có") if value is None else number_text(value, self.numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place on the other axis: a number of years, a month, a hamlet.

    Attributes:
        text: what stands at the axis. below: a small line under it ("903 người"), for bars.
        at: where a line chart puts it; the places stand at equal distances where it is None.
        end_text: what stands after its bar ("114 người chưa có").
    """

    text: str
    at: int | Fraction | None = None
    below: str = ""
    end_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A line across the chart at one figure: the year's target. In a chart of shares it is in per cent."""

    value: int | Fraction
    text: str
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSeries:
    """One line: a value for each place. ``strong`` is the one chosen; ``end_text`` stands at its end."""

    name: str
    values: tuple[Value, ...]
    tone: Tone = Tone.QUIET
    dash: Dash = Dash.SOLID
    strong: bool = False
    end_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarSeries:
    """One part of every bar: a value for each place."""

    name: str
    values: tuple[Value, ...]
    tone: Tone
    fill: Fill = Fill.SOLID


@dataclass(frozen=True, slots=True, kw_only=True)
class _Titled:
    """What every chart says.

    Attributes:
        title: whole, with "ước tính" where it is one. places_title: what the places are: "Số năm đóng", "Thôn".
        note: the assumptions, or the source and the day; an estimate without them is refused.
        empty_text: said where there are no figures.
    """

    title: str
    places_title: str
    axis: Axis
    places: tuple[Place, ...]
    note: str = ""
    levels: tuple[Level, ...] = ()
    estimate: bool = False
    empty_text: str = ""

    def _check(self, series: Sequence[LineSeries | BarSeries]) -> None:
        if self.estimate and not self.note:
            raise ValueError("an estimate is never shown without its assumptions")
        if any(len(one.values) != len(self.places) for one in series):
            raise ValueError("a series has one value for each place")

    @property
    def said_when_empty(self) -> str:
        """The sentence of a chart without figures."""
        return self.empty_text or say("Chưa có số liệu để vẽ.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(_Titled):
    """Lines over places. ``ValueError`` for a series of another length, or an estimate without its assumptions."""

    series: tuple[LineSeries, ...]

    def __post_init__(self) -> None:
        self._check(self.series)

    @property
    def is_empty(self) -> bool:
        """Whether there is no figure at all."""
        return not any(value is not None for one in self.series for value in one.values)

    def positions(self) -> tuple[Fraction, ...]:
        """Where each place stands, from left to right."""
        known = [place.at for place in self.places]
        return tuple(Fraction(index if at is None else at) for index, at in enumerate(known))

    def scale(self) -> Scale:
        """The axis of the figures with its ticks."""
        values = [value for one in self.series for value in one.values if value is not None]
        return nice_scale([*values, *(level.value for level in self.levels)], self.axis.numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart(_Titled):
    """Bars of one or several series.

    Attributes:
        stacked: parts stand one after the other; else side by side.
        shares: every bar is 100 % long whatever its sum; the parts still say their figures.
        horizontal: bars lie, their names to the left; else they stand.

    Raises:
        ValueError: a series of another length, an estimate without its assumptions, negative parts of a stack.
    """

    series: tuple[BarSeries, ...]
    stacked: bool = True
    shares: bool = False
    horizontal: bool = True

    def __post_init__(self) -> None:
        self._check(self.series)
        if (self.stacked or self.shares) and any((value or 0) < 0 for one in self.series for value in one.values):
            raise ValueError("parts of a stack are not negative")

    @property
    def is_empty(self) -> bool:
        """Whether there is no figure at all; zeros are figures, a sum of zero has no shares."""
        return not any(value is not None for one in self.series for value in one.values)

    def total(self, place: int) -> Fraction:
        """The sum of a bar."""
        return sum((Fraction(one.values[place] or 0) for one in self.series), Fraction(0))

    def parts(self, place: int) -> tuple[tuple[BarSeries, Fraction, Fraction], ...]:
        """The series that are there, each with where its part begins and ends on the axis of the figures."""
        total, begun, found = self.total(place), Fraction(0), []
        for one in self.series:
            value = one.values[place]
            if value is None or (self.shares and not total):
                continue
            long = Fraction(value) * 100 / total if self.shares else Fraction(value)
            found.append((one, begun, begun + long))
            begun = begun + long if self.stacked or self.shares else Fraction(0)
        return tuple(found)

    def scale(self) -> Scale:
        """The axis of the figures with its ticks."""
        if self.shares:
            return nice_scale([100], Numbers.PERCENT)
        ends = [end for place in range(len(self.places)) for _one, _begin, end in self.parts(place)]
        return nice_scale([*ends, *(level.value for level in self.levels)], self.axis.numbers)


Chart = LineChart | BarChart


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The same figures as a table.

    Attributes:
        columns: headings. rows: the place's name, then a number or None under each heading, for real cells of a sheet.
        texts: the rows as people read them, with units.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str | Value, ...], ...]
    texts: tuple[tuple[str, ...], ...]


def figures_of(chart: Chart) -> Figures:
    """Every figure that a chart draws, a row for each place; stacked bars end with their sum."""
    sums = isinstance(chart, BarChart) and (chart.stacked or chart.shares) and len(chart.series) > 1
    columns = [chart.places_title, *(one.name for one in chart.series), *([say("Tổng")] if sums else [])]
    rows: list[tuple[str | Value, ...]] = []
    texts: list[tuple[str, ...]] = []
    for index, place in enumerate(chart.places):
        values: list[Value] = [one.values[index] for one in chart.series]
        if sums and isinstance(chart, BarChart):
            values.append(_plain(chart.total(index)))
        rows.append((place.text, *values))
        texts.append((place.text, *(chart.axis.text(value) for value in values)))
    return Figures(columns=tuple(columns), rows=tuple(rows), texts=tuple(texts))


def sentences_of(chart: Chart) -> tuple[str, ...]:
    """The chart in words, for those who do not see it: its axes, each series from first to last, levels, the note."""
    if chart.is_empty:
        return (chart.said_when_empty, *([chart.note] if chart.note else []))
    axes = say("{figures} ({unit}) theo {places}", figures=chart.axis.title, unit=chart.axis.unit,
               places=chart.places_title)  # fmt: skip
    levels = [joined(": ", (level.text, _level_text(chart, level))) for level in chart.levels]
    lines = [line for one in chart.series if (line := _in_words(chart, one))]
    return (axes, *lines, *levels, *([chart.note] if chart.note else []))


def _in_words(chart: Chart, series: LineSeries | BarSeries) -> str:
    known = [(place.text, value) for place, value in zip(chart.places, series.values, strict=True) if value is not None]
    if not known:
        return ""
    if isinstance(chart, BarChart) or len(known) == 1:
        told = joined(", ", (joined(" ", (text, chart.axis.text(value))) for text, value in known))
        return joined(": ", (series.name, told))
    (first, begin), (last, end) = known[0], known[-1]
    return say("{name}: {first} {begin}, đến {last} {end}", name=series.name, first=first, last=last,
               begin=chart.axis.text(begin), end=chart.axis.text(end))  # fmt: skip


def _level_text(chart: Chart, level: Level) -> str:
    shares = isinstance(chart, BarChart) and chart.shares
    return number_text(level.value, Numbers.PERCENT if shares else chart.axis.numbers)


def _plain(value: Fraction) -> int | Fraction:
    return value.numerator if value.denominator == 1 else value
