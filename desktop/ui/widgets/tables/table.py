"""Tables: declared columns, one model, rows of one or two lines, Vietnamese order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.texts.text import sort_key
from desktop.ui.i18n import in_row, shown
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.tables.table_delegate import CellDelegate
from desktop.ui.widgets.tables.table_header import TableHeader

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows.

    Attributes:
        text: the main line. below: the small line under it.
        tone: colour token of the main line, or of the chip.
        chip: draw the main line as a chip. bold: main line in bold.
        spoken: what is read aloud where the main line is a sign.
    """

    text: str
    below: str = ""
    tone: str = ""
    chip: bool = False
    bold: bool = False
    spoken: str = ""


@dataclass(frozen=True)  # generic classes with slots break on Python 3.11 when subscripted
class Column(Generic[Row]):
    """One column.

    Attributes:
        title: in capitals as the pictures show, with its unit: ``SỐ TIỀN (đ)``.
        cell: makes the cell of a row.
        order: what rows are sorted by (int, date, or a text in Vietnamese order); None = by the cell's text.
        width: pixels; 0 = takes the room that is left.
    """

    title: str
    cell: Callable[[Row], Cell]
    order: Callable[[Row], Any] | None = None
    width: int = 0
    right: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows as given, sorted by a column on demand; the sort is stable."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.stays_last: Callable[[Row], bool] = lambda _row: False  # sums stay below, whatever is sorted by
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def change_row(self, place: int, row: Row) -> None:
        """Put another object into a row; selection and scrolling stay."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def rows(self) -> tuple[Row, ...]:
        """The rows in the order shown."""
        return tuple(self._rows)

    def row_at(self, place: int) -> Row | None:
        """The row shown at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell under ``CELL_ROLE``; its texts for reading aloud and for tests."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == CELL_ROLE:
            return column.cell(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(column.cell(self._rows[index.row()]).text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = column.cell(self._rows[index.row()])
            return in_row((column.title, cell.spoken or cell.text, cell.below))
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column.right else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column titles."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        alignment = _RIGHT if self.columns[section].right else _LEFT
        return alignment if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; texts in Vietnamese order."""
        if not 0 <= column < len(self.columns):
            return
        key = self.columns[column].order or (lambda row: shown(self.columns[column].cell(row).text))
        self.layoutAboutToBeChanged.emit()
        self._rows.sort(key=lambda row: _ordered(key(row)), reverse=order is Qt.SortOrder.DescendingOrder)
        self._rows.sort(key=self.stays_last)
        self.layoutChanged.emit()


class Table(QTableView):
    """A styled table: one row at a time, Enter or double click opens.

    Signals:
        row_opened: the row's object. row_changed: the selected row's object, or None.
    """

    row_opened = Signal(object)
    row_changed = Signal(object)

    def __init__(
        self, label: str, columns: Sequence[Column[Any]], *, row_height: int = Height.ROW, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.table_model: TableModel[Any] = TableModel(columns, self)
        self.setHorizontalHeader(TableHeader(self))
        self.setModel(self.table_model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._arrange(columns)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda: self.row_changed.emit(self.current_row()))

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show rows; the first is selected."""
        self.table_model.set_rows(rows)
        if rows:
            self.selectRow(0)

    def current_row(self) -> Any:
        """The selected row's object, or None."""
        index = self.currentIndex()
        return self.table_model.row_at(index.row()) if index.isValid() else None

    def shown_texts(self) -> tuple[tuple[str, ...], ...]:
        """The titles, then the texts of all rows in the order shown; a small line follows the text above it."""
        columns = self.table_model.columns
        cells = ([column.cell(row) for column in columns] for row in self.table_model.rows())
        texts = (tuple(in_row((cell.text, cell.below), "; ") for cell in row) for row in cells)
        return (tuple(column.title for column in columns), *texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; bare letters search nothing (input methods own them)."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if not event.isAutoRepeat():
                self._open()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, _index: QModelIndex | None = None) -> None:
        row = self.current_row()
        if row is not None:
            self.row_opened.emit(row)

    def _arrange(self, columns: Sequence[Column[Any]]) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if column.width:
                self.setColumnWidth(place, column.width)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)


def _ordered(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
