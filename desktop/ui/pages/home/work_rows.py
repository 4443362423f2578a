"""The work list: its model and how a row is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.money import format_money
from desktop.services.counter.counter_today import WorkRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import Theme, current_theme
from desktop.ui.widgets.chip import ICONS, chip_width, paint_chip
from desktop.ui.widgets.painting import icon, key_cap, key_cap_width

ROW_HEIGHT = 49
Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of each column at a list width; without room the contact column goes."""

    due: tuple[int, int]
    person: tuple[int, int]
    what: tuple[int, int]
    amount: tuple[int, int]
    contact: tuple[int, int]
    end: int

    @classmethod
    def at(cls, width: int) -> Columns:
        """The columns at a width."""
        due, amount, end = 128, 132, 56
        contact = 124 if width >= 800 else 0
        rest = max(width - 8 - due - amount - contact - end, 200)
        person = rest * 44 // 100
        left = 8 + due
        what = left + person
        money = what + rest - person
        reach = money + amount + 16
        return cls((8, due), (left, person), (what, rest - person), (money, amount), (reach, contact), width)


class WorkModel(QAbstractListModel):
    """The rows of one page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WorkRow, ...] = ()

    def set_rows(self, rows: tuple[WorkRow, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> WorkRow | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in one spoken line, and the row itself under the user role."""
        row = self.row(index)
        if row is None:
            return None
        if role == _ROLE:
            return row
        return spoken(row) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


def spoken(row: WorkRow) -> str:
    """The row as a screen reader says it."""
    amount = "" if row.amount is None else t("{amount} đồng", amount=format_money(row.amount))
    parts = (row.chip.text, row.name, row.number, row.place, row.what, row.detail, amount, row.last, row.phone)
    return in_row(parts)


class WorkDelegate(QStyledItemDelegate):
    """Draws due chip, person, what, amount and contact in two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows of 49 px."""
        return QSize(400, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(_ROLE)
        if not isinstance(row, WorkRow):
            return
        frame: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(frame, theme.colour("sel"))
            painter.fillRect(frame.left(), frame.top(), 3, frame.height(), theme.colour("primary"))
        painter.fillRect(frame.left(), frame.bottom(), frame.width(), 1, theme.colour("line"))
        painter.translate(frame.topLeft())
        _Row(painter, theme, Columns.at(frame.width())).draw(row, selected=selected)
        painter.restore()


class _Row:
    def __init__(self, painter: QPainter, theme: Theme, columns: Columns) -> None:
        self._painter, self._theme, self._columns = painter, theme, columns

    def draw(self, row: WorkRow, *, selected: bool) -> None:
        columns, tone = self._columns, chip_tone(row.chip.tone)
        width = min(chip_width(row.chip.text, has_icon=tone in ICONS), columns.due[1] - 8)
        paint_chip(self._painter, QRectF(columns.due[0], 13, width, 24), row.chip.text, tone, ICONS.get(tone, ""))
        below = " · ".join(part for part in (row.number, row.place) if part)
        self._cell(columns.person, row.name, below, bold=True)
        self._cell(columns.what, row.what, row.detail)
        amount = "" if row.amount is None else format_money(row.amount)
        self._cell(columns.amount, amount, row.last, bold=True, right=True)
        if columns.contact[1]:
            self._cell(columns.contact, spaced_phone(row.phone), "")
        self._end(selected=selected)

    def _cell(
        self, column: tuple[int, int], above: str, below: str, *, bold: bool = False, right: bool = False
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        lines = ((above, 5, font(Type.BODY, bold=bold), "text"), (below, 26, font(Type.HINT), "text2"))
        for text, top, face, tone in lines:
            self._painter.setFont(face)
            self._painter.setPen(self._theme.colour(tone))
            place = QRectF(column[0], top, column[1] - 8, 20)
            cut = self._painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, int(place.width()))
            self._painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), cut)

    def _end(self, *, selected: bool) -> None:
        middle = ROW_HEIGHT / 2
        if not selected:
            pixmap = self._theme.pixmap("chevron-right", "text2", 18)
            icon(self._painter, pixmap, self._columns.end - 42, middle)
            return
        left = QPointF(self._columns.end - key_cap_width("Enter") - 10, middle)
        key_cap(self._painter, left, "Enter", text=self._theme.colour("text2"), border=self._theme.colour("line2"))
