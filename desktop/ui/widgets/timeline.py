"""The timeline: one lane an insurance over the months; solid = paid, dashed = next, hatched = gap; today and flags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.month import Month, months_from
from desktop.domain.partial_date import format_date
from desktop.ui.i18n import t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import Theme, current_theme

_LABELS = 144
_HEAD = 48
_LANE = 64
_BAR = 32
_FLAGS = 36


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


class Timeline(QWidget):
    """Two years of months. What it draws is also its accessible description, as sentences."""

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
        self._lanes, self._flags = tuple(lanes), tuple(flags)
        self._today = today or self._today
        self._first = Month(self._today.year, 1)
        self.setAccessibleDescription(". ".join(self.sentences()))
        self.updateGeometry()
        self.update()

    def sentences(self) -> tuple[str, ...]:
        """The picture in words."""
        spans = [
            f"{lane.title}: {span.text} ({format_date(span.first)} – {format_date(span.last)})"
            for lane in self._lanes
            for span in lane.spans
        ]
        return (*spans, *(flag.text for flag in self._flags))

    def sizeHint(self) -> QSize:
        """A head of months, a row a lane, a row of flags."""
        return QSize(600, _HEAD + _LANE * max(len(self._lanes), 1) + _FLAGS)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows squeeze the months."""
        return QSize(420, self.sizeHint().height())

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
        for place, lane in enumerate(self._lanes):
            self._paint_lane(painter, theme, lane, _HEAD + place * _LANE)
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

    def _paint_lane(self, painter: QPainter, theme: Theme, lane: Lane, top: int) -> None:
        middle = top + _LANE / 2
        painter.fillRect(QRectF(0, middle - 16, 4, 32), theme.colour(lane.tone))
        painter.setPen(theme.colour("text"))
        painter.setFont(font(Type.BODY, bold=True))
        painter.drawText(QRectF(12, middle - 20, _LABELS - 14, 20), int(Qt.AlignmentFlag.AlignVCenter), lane.title)
        painter.setPen(theme.colour("text2"))
        painter.setFont(font(Type.HINT))
        painter.drawText(QRectF(12, middle, _LABELS - 14, 18), int(Qt.AlignmentFlag.AlignVCenter), lane.below)
        for span in lane.spans:
            left, right = self._x(span.first), self._x(span.last, end=True)
            if right > left:
                bar = QRectF(left + 1, middle - _BAR / 2, right - left - 2, _BAR)
                _paint_span(painter, theme, bar, span, lane.tone)

    def _paint_flag_lines(self, painter: QPainter, theme: Theme) -> None:
        bottom = _HEAD + _LANE * max(len(self._lanes), 1) + 6
        for flag in self._flags:
            x = self._x(flag.day, end=True)
            painter.setPen(QPen(theme.colour(flag.tone), 2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, _HEAD + 8), QPointF(x, bottom))

    def _paint_flags(self, painter: QPainter, theme: Theme) -> None:
        top = _HEAD + _LANE * max(len(self._lanes), 1) + 6
        today_x = self._x(self._today)
        painter.setPen(QPen(theme.colour("text"), 2))
        painter.drawLine(QPointF(today_x, _HEAD), QPointF(today_x, top))
        text = t("Hôm nay {day}", day=format_date(self._today)[:5])
        width = QFontMetrics(font(Type.HINT, bold=True)).horizontalAdvance(text) + 16
        _paint_flag(
            painter, QRectF(max(today_x - width, 0), top, width, 22), text, (theme.tokens.text, theme.tokens.surface)
        )
        taken = today_x
        for flag in sorted(self._flags, key=lambda one: one.day):
            x = self._x(flag.day, end=True)
            width = QFontMetrics(font(Type.HINT, bold=True)).horizontalAdvance(flag.text) + 16
            left = min(max(x, taken + 4), self.width() - width)
            colours = (theme.tokens.named(flag.tone), theme.tokens.on)
            _paint_flag(painter, QRectF(left, top, width, 22), flag.text, colours)
            taken = left + width


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
    inner = bar.adjusted(8, 0, -4, 0)
    shown = painter.fontMetrics().elidedText(span.text, Qt.TextElideMode.ElideRight, int(inner.width()))
    if span.kind is SpanKind.GAP and shown:
        ground = QRectF(
            inner.left() - 4, inner.top() + 6, painter.fontMetrics().horizontalAdvance(shown) + 8, _BAR - 12
        )
        painter.fillRect(ground, theme.colour("surface"))
    painter.setPen(theme.colour(text))
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def _paint_flag(painter: QPainter, place: QRectF, text: str, colours: tuple[str, str]) -> None:
    ground, ink = colours
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(QColor(ink))
    painter.setFont(font(Type.HINT, bold=True))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
