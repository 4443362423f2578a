"""The members' table: a head, one row a person, scrolling inside itself when the household is large."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.household_hi.hi_enrolment import HiShownRow
from desktop.services.household_hi.hi_facts import HiRow
from desktop.ui.i18n import t
from desktop.ui.pages.household_hi.table.member_row import COLUMNS, MemberRow
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_state import is_input
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.text import Text

_ONE_LINE = 800
"""Narrower tables show each member on two lines."""
_HEAD = 28
_LEAST_ROWS = 156
_SLICE = 12
"""So many rows are made at once; the next ones when what is waiting has been done."""
_BESIDE, _PHONE = 386, 57
"""Heights of everything above and below the rows, and of the phone's bar."""


class TableHead(QWidget):
    """Names of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEAD)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 0, 0, 0)
        grid.setSpacing(0)
        names = (
            t("THỨ TỰ"),
            t("NGƯỜI TRONG HỘ"),
            t("QUAN HỆ"),
            t("THÁNG"),
            t("THẺ CÓ GIÁ TRỊ"),
            t("TIỀN ĐÓNG (đ)"),
            "",
        )
        for column, (name, width) in enumerate(zip(names, COLUMNS, strict=True)):
            label = Text(name, "table_head")
            if column == len(COLUMNS) - 2:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnMinimumWidth(column, width)
            grid.setColumnStretch(column, 0 if width else 1)
            grid.addWidget(label, 0, column)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sunken ground between two lines."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        for edge in (0, self.height() - 1):
            painter.fillRect(0, edge, self.width(), 1, theme.colour("line"))


class MemberTable(QWidget):
    """Rows in the clerk's order.

    Signals:
        relation_chosen: (person, code). months_typed: (person, months). removed: the person of a pressed ×.
        current_changed: the person whose row is in hand. add_wanted: the empty table's act.
    """

    relation_chosen = Signal(object, str)
    months_typed = Signal(object, int)
    removed = Signal(object)
    current_changed = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MemberRow] = []
        self._count = 0
        self._wanted: tuple[Sequence[HiRow], Sequence[HiShownRow]] = ((), ())
        self._sentences: Sequence[dict[str, list[str]]] = ()
        self._anchor: QWidget = self
        self.current: UUID | None = None
        self.head = TableHead()
        self._empty = EmptyState(t("Chưa có ai trong hộ. Quét thẻ hoặc bấm Ins."), t("Thêm"), "Ins", "family")
        self._empty.act_pressed.connect(self.add_wanted)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self._area = _RowsArea(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._area)
        self.setAccessibleName(t("Người trong hộ"))

    def show_rows(self, rows: Sequence[HiRow], shown: Sequence[HiShownRow]) -> None:
        """Show these; rows are made when they are needed first and kept, those of a large household in slices."""
        self._wanted = (rows, shown)
        self._show(min(len(rows), len(self._rows) + _SLICE))

    def _go_on(self) -> None:
        count = len(self._wanted[0])
        if self._count < count:
            self._show(min(count, self._count + _SLICE), since=self._count)
            self.show_problems(self._sentences)

    def _show(self, count: int, since: int = 0) -> None:
        rows, shown = self._wanted
        if count < len(rows):
            QTimer.singleShot(0, self, self._go_on)
        grown = count > len(self._rows)
        self._column.setEnabled(False)  # one layout at the end, not one for each row
        while len(self._rows) < count:
            self._add_row()
        self._count = count
        narrow = self._is_narrow()
        for place, widget in enumerate(self._rows):
            if since <= place < count:
                widget.arrange(narrow=narrow)
                widget.show_member(rows[place], shown[place])
            if widget.isHidden() == (place < count):
                widget.setVisible(place < count)
        self._empty.setVisible(not rows)
        self._column.setEnabled(True)
        self._column.activate()
        if grown:
            self._order_tabs()
        if self.current not in {row.person_id for row in rows}:
            self.current = rows[0].person_id if rows else None
        self._mark_current()
        self._area.updateGeometry()

    def show_problems(self, sentences: Sequence[dict[str, list[str]]]) -> None:
        """The sentences of each row by cell; rows without any are cleared."""
        self._sentences = sentences
        for place, widget in enumerate(self._rows):
            widget.show_problems(sentences[place] if place < min(self._count, len(sentences)) else {})
        self._area.updateGeometry()

    def row(self, person_id: UUID | None) -> MemberRow | None:
        """The row of a person; whoever asks for one that is not made yet gets them all."""
        if any(row.person_id == person_id for row in self._wanted[0][self._count :]):
            self._show(len(self._wanted[0]))
            self.show_problems(self._sentences)
        return next((row for row in self.shown_rows() if row.person_id == person_id), None)

    def shown_rows(self) -> list[MemberRow]:
        """The rows in view, in order."""
        return self._rows[: self._count]

    def focus_cell(self, person_id: UUID | None, cell: str = "months") -> bool:
        """Put the focus on the person's relation or months and bring the row into view."""
        row = self.row(person_id)
        if row is None:
            return False
        wanted = row.relation if cell == "relation" or not is_input(row.months) else row.months
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, 0)
        return True

    def cell_in_hand(self) -> str:
        """The problem field of the cell that has the focus: ``rows[2].months``; empty when none has."""
        for place, row in enumerate(self.shown_rows()):
            if row.relation.hasFocus():
                return f"rows[{place}].relation"
            if row.months.hasFocus():
                return f"rows[{place}].months"
        return ""

    def leave_room(self, *, for_phone: bool) -> None:
        """The bar of the phone takes a row's room."""
        self._area.beside = _BESIDE + (_PHONE if for_phone else 0)

    def order_after(self, widget: QWidget) -> None:
        """The rows follow this widget in the order of the keyboard."""
        self._anchor = widget
        self._order_tabs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ ↓ go to the same cell of the row above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        cell = self.cell_in_hand()
        if step is None or not cell or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        there = int(cell[len("rows[") : cell.index("]")]) + step
        if 0 <= there < self._count:
            self.focus_cell(self._rows[there].person_id, cell.rsplit(".", 1)[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line or two."""
        super().resizeEvent(event)
        narrow = self._is_narrow()
        self.head.setVisible(not narrow)
        for row in self._rows:
            row.arrange(narrow=narrow)
        self._area.updateGeometry()

    def _is_narrow(self) -> bool:
        return self.width() < _ONE_LINE

    def _add_row(self) -> None:
        row = MemberRow()
        row.relation_chosen.connect(lambda code: self.relation_chosen.emit(row.person_id, code))
        row.months_typed.connect(lambda months: self.months_typed.emit(row.person_id, months))
        row.removed.connect(lambda: self.removed.emit(row.person_id))
        row.entered.connect(partial(self._entered, row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _entered(self, row: MemberRow) -> None:
        if row.person_id != self.current:
            self.current = row.person_id
            self._mark_current()
            self.current_changed.emit(self.current)
        self._area.ensureWidgetVisible(row, 0, 0)

    def _mark_current(self) -> None:
        for row in self.shown_rows():
            row.set_current(current=row.person_id == self.current)

    def _order_tabs(self) -> None:
        before = self._anchor
        for row in self._rows:
            for widget in (row.relation, row.months, row.remove):
                QWidget.setTabOrder(before, widget)
                before = widget


class _RowsArea(QScrollArea):
    """As high as its rows while there is room; never lower than three of them."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.beside = _BESIDE
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        """The height of all rows, or what the window has for them beside the rest of the page."""
        return QSize(600, min(self._rows_height(), max(_LEAST_ROWS, self.window().height() - self.beside)))

    def minimumSizeHint(self) -> QSize:
        """Three rows, or fewer when there are fewer."""
        return QSize(320, min(self._rows_height(), _LEAST_ROWS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the table's, not the scroll bar's."""
        event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the rows: they may need another height once they are laid out."""
        if watched is self.widget() and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _rows_height(self) -> int:
        inner = self.widget()
        layout = None if inner is None else inner.layout()
        if layout is None:
            return 0
        return (
            layout.heightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
