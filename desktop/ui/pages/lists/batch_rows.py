"""The batches in the left card: how a row is spoken and drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.money import format_money
from desktop.services.lists.batches import BatchRow, BatchState
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.shared.tones import as_pair
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.chip import ICONS, chip_width, paint_chip
from desktop.ui.widgets.tables.row_list import ROW_ROLE, Index, paint_row_ground

ROW_HEIGHT = 60
_PADDING = 16


def below(row: BatchRow) -> str:
    """Lines, sum while it is gathered, days."""
    lines = t("{count} dòng", count=format_money(row.lines))
    amount = t("{amount} đ", amount=format_money(row.amount)) if row.state is BatchState.DRAFT else ""
    return in_row((lines, amount, row.dates), " · ")


def spoken(row: BatchRow) -> str:
    """The row as a screen reader says it."""
    return in_row((row.title, row.chip.text, below(row)))


class BatchDelegate(QStyledItemDelegate):
    """Draws title, state chip and the small line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows of 60 px."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, BatchRow):
            return
        frame: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, theme, frame, state)
        text, tone = as_pair(row.chip)
        room = frame.width() - 2 * _PADDING
        width = min(chip_width(text, has_icon=tone in ICONS), room // 2)
        place = QRectF(frame.right() - _PADDING - width, frame.top() + 8, width, 24)
        paint_chip(painter, place, text, tone, ICONS.get(tone, ""))
        painter.setFont(font(Type.BODY, bold=True))
        painter.setPen(theme.colour("text"))
        _line(painter, QRectF(frame.left() + _PADDING, frame.top() + 8, room - width - 8, 24), row.title)
        painter.setFont(font(Type.HINT))
        painter.setPen(theme.colour("text2"))
        _line(painter, QRectF(frame.left() + _PADDING, frame.top() + 34, room, 18), below(row))
        painter.restore()


def _line(painter: QPainter, place: QRectF, text: str) -> None:
    cut = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
