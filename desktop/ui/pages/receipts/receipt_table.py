"""The rows of the receipts list and the table that shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.money import format_money
from desktop.services.payment.receipts import ReceiptListRow
from desktop.ui.i18n import mark, t
from desktop.ui.pages.receipts.receipt_side import MEANS
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Type

_Index = QModelIndex | QPersistentModelIndex


def _content(row: ReceiptListRow) -> str:
    """What was paid for; of a voided receipt first that it is void, and the receipt that took its place."""
    if row.voided is not None:
        if row.voided.replaced_by:
            return t("ĐÃ HỦY, thay bằng {number} · {content}", number=row.voided.replaced_by, content=row.content)
        return t("ĐÃ HỦY, trả lại tiền · {content}", content=row.content)
    if row.replaces:
        return t("Thay {number} · {content}", number=row.replaces, content=row.content)
    return row.content


COLUMNS: tuple[tuple[str, str, Callable[[ReceiptListRow], str]], ...] = (
    (mark("Số"), "number", lambda row: row.number),
    (mark("Ngày, giờ"), "issued_at", lambda row: f"{row.issued_at:%d/%m/%Y %H:%M}"),
    (mark("Người nộp"), "payer", lambda row: row.payer),
    (mark("Nội dung"), "", _content),
    (mark("Hình thức"), "", lambda row: t(MEANS[row.means])),
    (mark("Lần in"), "", lambda row: str(row.prints)),
    (mark("Số tiền (đ)"), "total", lambda row: format_money(row.total)),
)
"""Heading, the name to sort by (empty: not sortable), text."""
_NUMBERS = {5, 6}
_WIDTHS = (84, 136, 150, 0, 100, 64, 116)
_CONTENT = 3
_ON_WIDE_ONLY = (4, 5)
_NARROW = 820


class ReceiptModel(QAbstractTableModel):
    """A page of rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[ReceiptListRow, ...] = ()

    def set_rows(self, rows: tuple[ReceiptListRow, ...]) -> None:
        """Show exactly these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ReceiptListRow | None:
        """The receipt of a row, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; numbers stand at the right."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return COLUMNS[index.column()][2](self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            room = "     " if section in _NUMBERS and COLUMNS[section][1] else ""  # for the sorting arrow
            return t(COLUMNS[section][0]) + room
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class ReceiptTable(QTableView):
    """One row chosen at a time; Enter opens it, a heading sorts.

    Signals:
        opened: the row's receipt. row_changed: the chosen row's receipt or None. sort_wanted: ``-number`` and the like.
        turned: the next rows (True) or those before are wanted.
    """

    opened = Signal(object)
    row_changed = Signal(object)
    sort_wanted = Signal(str)
    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = "-number"
        self.rows = ReceiptModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(t("Danh sách biên lai"))
        self.setFont(font(Type.LABEL))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Height.ROW - 4)
        self._set_up_header()
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.row_changed.emit(self.chosen()))

    def chosen(self) -> ReceiptListRow | None:
        """The chosen receipt, or None."""
        return self.rows.row(self.currentIndex().row())

    def show_rows(self, rows: tuple[ReceiptListRow, ...]) -> None:
        """Show a page; the receipt chosen before stays chosen if it is there, else the first is."""
        before = self.chosen()
        self.rows.set_rows(rows)
        keys = [row.receipt_id for row in rows]
        place = keys.index(before.receipt_id) if before is not None and before.receipt_id in keys else 0
        if rows:
            self.selectRow(place)
        else:
            self.row_changed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; PgDn and PgUp are the page's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if not event.isAutoRepeat():
                self._open()
            event.accept()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            # told, not left to the parents: the area that scrolls the list would take the key for itself
            self.turned.emit(event.key() == Qt.Key.Key_PageDown)
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows means and prints are told by the receipt's own page only."""
        for column in _ON_WIDE_ONLY:
            self.setColumnHidden(column, self.width() < _NARROW)
        super().resizeEvent(event)

    def _open(self) -> None:
        row = self.chosen()
        if row is not None:
            self.opened.emit(row)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        for place, width in enumerate(_WIDTHS):
            if place == _CONTENT:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                header.resizeSection(place, width)
        header.sectionClicked.connect(self._sort_by)

    def _sort_by(self, section: int) -> None:
        name = COLUMNS[section][1]
        header = self.horizontalHeader()
        if name:
            self._sort = name if self._sort == f"-{name}" else f"-{name}"
            self.sort_wanted.emit(self._sort)
        here = next(place for place, column in enumerate(COLUMNS) if column[1] == self._sort.removeprefix("-"))
        down = self._sort.startswith("-")
        header.setSortIndicator(here, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
