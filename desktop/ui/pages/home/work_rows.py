"""The work list: how a row is spoken and drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.money import format_money
from desktop.services.counter.work_kinds import WorkRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import Theme, current_theme
from desktop.ui.widgets.chip import ICONS, chip_width, paint_chip
from desktop.ui.widgets.painting import icon, key_cap, key_cap_width
from desktop.ui.widgets.tables.row_list import ROW_ROLE, Index, paint_row_ground

ROW_HEIGHT = 49


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
        row = index.data(ROW_ROLE)
        if not isinstance(row, WorkRow):
            return
        frame: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = paint_row_ground(painter, theme, frame, state)
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
