"""The timeline: one lane an insurance over the months; solid = paid, dashed = next, hatched = gap; today and flags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.month import Month, months_from
from desktop.domain.partial_date import format_date
from desktop.ui.i18n import shown, t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import Theme, current_theme

_LABELS = 144
_HEAD = 48
_LANE = 64
_BAR = 32
_FLAGS = 36
_FLAG_LINE = 25


class SpanKind(StrEnum):
    """How a stretch of time stands."""

    PAID = "paid"
    NEXT = "next"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both inclusive."""

    first: date
    last: date
    text: str
    kind: SpanKind = SpanKind.PAID


@dataclass(frozen=True, slots=True)
class Lane:
    """One insurance: ``tone`` is ``si`` or ``hi``."""

    title: str
    below: str
    tone: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A day to keep in mind, such as the last safe day to pay."""

    day: date
    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A flag with its place in the picture."""

    day: date
    text: str
    tone: str
    place: QRectF


class Timeline(QWidget):
    """Two years of months. What it draws is also its accessible description, as sentences; the pointer tells it too."""

    def __init__(self, today: date, *, months: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._count = today, months
        self._first = Month(today.year, 1)
        self._lanes: tuple[Lane, ...] = ()
        self._flags: tuple[Flag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(t("Lịch tham gia"))

    def show_lanes(self, lanes: Sequence[Lane], flags: Sequence[Flag] = (), today: date | None = None) -> None:
        """Show lanes and flags; the first month drawn is January of the year of ``today``."""
        self._lanes = tuple(_as_shown(lane) for lane in lanes)
        self._flags = tuple(replace(flag, text=shown(flag.text)) for flag in flags)
        self._today = today or self._today
        self._first = Month(self._today.year, 1)
        self.setAccessibleDescription(". ".join(self.sentences()))
        self.updateGeometry()
        self.update()

    def sentences(self) -> tuple[str, ...]:
        """The picture in words."""
        spans = [_sentence(lane, span) for lane in self._lanes for span in lane.spans]
        return (*spans, *(flag.text for flag in self._flags))

    def sizeHint(self) -> QSize:
        """A head of months, a row a lane, as many lines of flags as this width needs."""
        lowest = max(mark.place.bottom() for mark in self.marks())
        return QSize(600, round(lowest) - 22 - 6 + _FLAGS)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows squeeze the months."""
        return QSize(420, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another line of flags."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a bar whose text is cut, or of a flag."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.sentence_at(event.pos()), self)
            return True
        return super().event(event)

    def sentence_at(self, place: QPoint) -> str:
        """What the picture says at a place, or an empty text."""
        for number, lane in enumerate(self._lanes):
            for span in lane.spans:
                if self._bar(number, span).contains(QPointF(place)):
                    return _sentence(lane, span)
        return next((mark.text for mark in self.marks() if mark.place.contains(QPointF(place))), "")

    def bar_texts(self, number: int) -> tuple[str, ...]:
        """What the bars of a lane say in the picture; empty where nothing fits."""
        return tuple(_fitting(span.text, self._bar(number, span).width()) for span in self._lanes[number].spans)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything."""
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter, theme)
        self._paint_flag_lines(painter, theme)
        for number in range(len(self._lanes)):
            self._paint_lane(painter, theme, number)
        self._paint_flags(painter, theme)

    def _month_width(self) -> float:
        return (self.width() - _LABELS - 4) / self._count

    def _x(self, day: date, *, end: bool = False) -> float:
        month = Month.of(day)
        part = (day.day - (0 if end else 1)) / month.last_day.day
        place = min(max(month - self._first + part, 0), self._count)
        return _LABELS + place * self._month_width()

    def _paint_months(self, painter: QPainter, theme: Theme) -> None:
        width, bottom = self._month_width(), _HEAD + _LANE * max(len(self._lanes), 1)
        here = Month.of(self._today)
        for place, month in enumerate(months_from(self._first, self._count)):
            left = _LABELS + place * width
            if month.month == 1:
                painter.setFont(font(Type.LABEL, bold=True))
                painter.setPen(theme.colour("text"))
                painter.drawText(QRectF(left + 3, 0, 80, 22), int(Qt.AlignmentFlag.AlignVCenter), str(month.year))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(left, 0 if month.month == 1 and place else _HEAD), QPointF(left, bottom))
            box = QRectF(left, 24, width, 20)
            if month == here:
                painter.fillRect(box, theme.colour("primary"))
            painter.setFont(font(Type.HINT, bold=month == here))
            painter.setPen(theme.colour("on" if month == here else "text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(month.month))

    def _paint_lane(self, painter: QPainter, theme: Theme, number: int) -> None:
        lane, middle = self._lanes[number], _HEAD + number * _LANE + _LANE / 2
        painter.fillRect(QRectF(0, middle - 16, 4, 32), theme.colour(lane.tone))
        for text, size, tone, top in (
            (lane.title, Type.BODY, "text", middle - 20),
            (lane.below, Type.HINT, "text2", middle),
        ):
            painter.setPen(theme.colour(tone))
            painter.setFont(font(size, bold=size is Type.BODY))
            place = QRectF(12, top, _LABELS - 20, 20)
            written = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), written)
        for span, written in zip(lane.spans, self.bar_texts(number), strict=True):
            bar = self._bar(number, span)
            if bar.width() > 0:
                _paint_span(painter, theme, bar, replace(span, text=written), lane.tone)

    def _bar(self, number: int, span: Span) -> QRectF:
        left, right = self._x(span.first), self._x(span.last, end=True)
        return QRectF(left + 1, _HEAD + number * _LANE + (_LANE - _BAR) / 2, max(right - left - 2, 0), _BAR)

    def _paint_flag_lines(self, painter: QPainter, theme: Theme) -> None:
        for mark in self.marks():
            x = self._x(mark.day, end=mark.tone != "text")
            style = Qt.PenStyle.SolidLine if mark.tone == "text" else Qt.PenStyle.DotLine
            painter.setPen(QPen(theme.colour(mark.tone), 2, style))
            painter.drawLine(QPointF(x, _HEAD if mark.tone == "text" else _HEAD + 8), QPointF(x, mark.place.top()))

    def marks(self) -> tuple[Mark, ...]:
        """Today's flag and the others at this width; those that would overlap stand on a line below."""
        day = format_date(self._today)[:5]
        today = Flag(self._today, t("Hôm nay {day}", day=day), "text")
        metrics, top = QFontMetrics(font(Type.HINT, bold=True)), _HEAD + _LANE * max(len(self._lanes), 1) + 6
        ends: list[float] = []
        found = []
        for flag in (today, *sorted(self._flags, key=lambda one: one.day)):
            width = metrics.horizontalAdvance(flag.text) + 16.0
            x = self._x(flag.day, end=flag is not today) - (width if flag is today else 0)
            left = max(min(x, self.width() - width), 0)
            line = next((place for place, end in enumerate(ends) if end + 4 <= left), len(ends))
            ends[line : line + 1] = [left + width]
            found.append(Mark(flag.day, flag.text, flag.tone, QRectF(left, top + line * _FLAG_LINE, width, 22)))
        return tuple(found)

    def _paint_flags(self, painter: QPainter, theme: Theme) -> None:
        for mark in self.marks():
            colours = (theme.tokens.named(mark.tone), theme.tokens.surface if mark.tone == "text" else theme.tokens.on)
            _paint_flag(painter, mark.place, mark.text, colours)


def _paint_span(painter: QPainter, theme: Theme, bar: QRectF, span: Span, tone: str) -> None:
    colour = theme.colour(tone)
    text = tone
    if span.kind is SpanKind.PAID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        text = "on"
    elif span.kind is SpanKind.NEXT:
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour(f"{tone}_tint"))
    else:
        painter.setPen(QPen(theme.colour("warn"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(QBrush(theme.colour("warn"), Qt.BrushStyle.BDiagPattern))
        text = "warn"
    painter.drawRoundedRect(bar, 4, 4)
    painter.setFont(font(Type.LABEL, bold=True))
    inner = bar.adjusted(6, 0, -4, 0)
    if span.kind is SpanKind.GAP and span.text:
        ground = QRectF(
            inner.left() - 4, inner.top() + 6, painter.fontMetrics().horizontalAdvance(span.text) + 8, _BAR - 12
        )
        painter.fillRect(ground, theme.colour("surface"))
    painter.setPen(theme.colour(text))
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), span.text)


def _as_shown(lane: Lane) -> Lane:
    spans = tuple(replace(span, text=shown(span.text)) for span in lane.spans)
    return Lane(shown(lane.title), shown(lane.below), lane.tone, spans)


def _sentence(lane: Lane, span: Span) -> str:
    return f"{lane.title}: {span.text} ({format_date(span.first)} – {format_date(span.last)})"


def _fitting(text: str, width: float) -> str:
    """The longest sensible part of a bar's text that fits: all, its first part, its day, else the words of a range."""
    metrics, first = QFontMetrics(font(Type.LABEL, bold=True)), text.split(" · ", maxsplit=1)[0]
    last = first.rsplit(" ", 1)[-1]
    parts = [text, first]
    if any(sign.isdigit() for sign in last):
        parts += [last, first.rsplit(" ", 1)[0]] if "–" in last else [last]
    return next((part for part in parts if metrics.horizontalAdvance(part) <= width - 12), "")


def _paint_flag(painter: QPainter, place: QRectF, text: str, colours: tuple[str, str]) -> None:
    ground, ink = colours
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(QColor(ink))
    painter.setFont(font(Type.HINT, bold=True))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
