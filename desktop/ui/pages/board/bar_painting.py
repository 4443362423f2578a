"""Draws stacked bars, their hatch, the line of the target and the swatches of their legend."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from desktop.domain.money import format_money
from desktop.ui.i18n import shown
from desktop.ui.pages.board.bar_parts import Bar, BarPart, part_places, target_place
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.tables.table_delegate import CellDelegate

_PADDING, _HEIGHT, _STRIPE = 8, 26, 6
_TARGET_DASHES = (4.0, 3.0)


class BarDelegate(CellDelegate):
    """Draws the bar of a row.

    Attributes:
        bar_of: the bar of a row's object. chosen_of: which of its parts is chosen, None for none.
    """

    def __init__(
        self, bar_of: Callable[[Any], Bar], chosen_of: Callable[[Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.bar_of, self.chosen_of = bar_of, chosen_of

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground and line of the row, then bar and target."""
        model: Any = index.model()
        row = model.row_at(index.row())
        frame, theme = QRectF(option.rect), current_theme()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, theme.colour("sel"))
        painter.fillRect(QRectF(frame.left(), frame.bottom() - 1, frame.width(), 1), theme.colour("line"))
        paint_bar(painter, frame, self.bar_of(row), self.chosen_of(row))
        painter.restore()


def bar_frame(cell: QRectF) -> QRectF:
    """Where a bar stands in its cell."""
    return QRectF(cell.left() + _PADDING, cell.center().y() - _HEIGHT / 2, cell.width() - 2 * _PADDING, _HEIGHT)


def paint_bar(painter: QPainter, cell: QRectF, bar: Bar, chosen: object = None) -> None:
    """Draw a bar into a cell; the part chosen has a ring."""
    frame = bar_frame(cell)
    for part, place in part_places(bar, frame):
        paint_part(painter, place, part)
        if part.key == chosen:
            _ring(painter, place)
    line = target_place(bar, frame)
    if line is not None:
        _target_line(painter, line, cell.top(), cell.bottom())


def paint_part(painter: QPainter, place: QRectF, part: BarPart) -> None:
    """One part with its count, if the count has room."""
    theme = current_theme()
    if part.hatched:
        hatch(painter, place, part.tone)
        return
    painter.fillRect(place, theme.colour(part.tone))
    text = format_money(part.count)
    face = font(Type.HINT, bold=True)
    if QFontMetrics(face).horizontalAdvance(text) + 2 * _PADDING > place.width():
        return
    painter.setFont(face)
    painter.setPen(theme.colour("on"))
    painter.drawText(place.adjusted(_PADDING, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)


def hatch(painter: QPainter, place: QRectF, tone: str) -> None:
    """Slanted lines on a quiet ground in a border: something is missing, also without colours."""
    theme = current_theme()
    painter.fillRect(place, theme.colour(f"{tone}_tint"))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    painter.setPen(QPen(theme.colour(tone), 1))
    step = place.left() - place.height()
    while step < place.right():
        painter.drawLine(QPointF(step, place.bottom()), QPointF(step + place.height(), place.top()))
        step += _STRIPE
    painter.restore()
    painter.setPen(QPen(theme.colour(tone), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def _ring(painter: QPainter, place: QRectF) -> None:
    painter.setPen(QPen(current_theme().colour("focus"), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(-1, -1, 1, 1))


def _target_line(painter: QPainter, left: float, top: float, bottom: float) -> None:
    pen = QPen(current_theme().colour("text"), 2)
    pen.setDashPattern(_TARGET_DASHES)
    painter.setPen(pen)
    painter.drawLine(QPointF(left, top), QPointF(left, bottom))


class LegendSign(QWidget):
    """A swatch and what it stands for; without a part the dashed line of the target."""

    def __init__(self, label: str, part: BarPart | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self._part = shown(label), part
        self.setAccessibleName(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rename(self, label: str) -> None:
        """Another text; an empty one hides the sign."""
        self.label = shown(label)
        self.setAccessibleName(self.label)
        self.setVisible(bool(label))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Swatch and text."""
        return QSize(QFontMetrics(font(Type.HINT)).horizontalAdvance(self.label) + 28, 20)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        painter, theme = QPainter(self), current_theme()
        middle = self.height() / 2
        swatch = QRectF(0, middle - 7, 14, 14)
        if self._part is None:
            _target_line(painter, 7, middle - 8, middle + 8)
        elif self._part.hatched:
            hatch(painter, swatch, self._part.tone)
        else:
            painter.fillRect(swatch, theme.colour(self._part.tone))
        painter.setFont(font(Type.HINT))
        painter.setPen(theme.colour("text2"))
        painter.drawText(
            QRectF(22, 0, self.width() - 22, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.label
        )
