"""Draws table cells: a main line, a small line below it, or a chip; the selected row has a bar at its left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.chip import ICONS, chip_width, paint_chip

_PADDING = 8


class CellDelegate(QStyledItemDelegate):
    """For models that answer ``UserRole`` with a cell (``text, below, tone, chip, bold``)."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        cell: Any = index.data(Qt.ItemDataRole.UserRole)
        if cell is None:
            return
        theme, frame = current_theme(), QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, theme.colour("sel"))
            if index.column() == 0:
                painter.fillRect(QRectF(frame.left(), frame.top(), 3, frame.height()), theme.colour("primary"))
        painter.fillRect(QRectF(frame.left(), frame.bottom() - 1, frame.width(), 1), theme.colour("line"))
        inner = frame.adjusted(_PADDING, 0, -_PADDING, -1)
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) is not None
        if cell.chip and cell.text:
            _chip(painter, inner, cell)
        else:
            _lines(painter, inner, cell, right=right)
        painter.restore()


def _chip(painter: QPainter, inner: QRectF, cell: Any) -> None:
    tone = cell.tone or "plain"
    width = min(chip_width(cell.text, has_icon=tone in ICONS), inner.width())
    place = QRectF(inner.left(), inner.center().y() - 12, width, 24)
    paint_chip(painter, place, cell.text, tone, ICONS.get(tone, ""))


def _lines(painter: QPainter, inner: QRectF, cell: Any, *, right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignVCenter)
    top = inner
    if cell.below:
        middle = inner.center().y()
        top = QRectF(inner.left(), middle - 20, inner.width(), 20)
        painter.setFont(font(Type.HINT))
        painter.setPen(current_theme().colour("text2"))
        below = QRectF(inner.left(), middle, inner.width(), 18)
        painter.drawText(below, flags, _cut(painter, cell.below, inner.width()))
    painter.setFont(font(Type.BODY, bold=cell.bold))
    painter.setPen(current_theme().colour(cell.tone or "text"))
    painter.drawText(top, flags, _cut(painter, cell.text, inner.width()))


def _cut(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, int(width))
