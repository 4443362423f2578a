"""Tables that their page sorts, the whole list the same way for screen, paper and file; with or without marks."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.tables.table import Column, Table

_ROW = 46
Order = Sequence[Hashable | None]
"""What each column sorts by; None: nothing, the heading does nothing."""


class SortedTable(Table):
    """Rows of two lines; each has a ``key`` that is the same after a reload.

    Signals:
        sort_wanted: what a heading sorts by.
        scrolled: other rows may be in view.
    """

    sort_wanted = Signal(object)
    scrolled = Signal()

    def __init__(
        self, label: str, columns: Sequence[Column[Any]], order: Order, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, columns, row_height=_ROW, parent=parent)
        self._order = tuple(order)
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._want_sort)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())

    def show_sort(self, sort: Hashable, *, descending: bool) -> None:
        """Mark the column that rules."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self._order.index(sort) if sort in self._order else -1, order)

    def show_rows(self, rows: Sequence[Any], key: Hashable | None) -> None:
        """Show rows; the one with this key is selected, else the first."""
        self.set_rows(rows)
        place = next((place for place, row in enumerate(rows) if row.key == key), None)
        if place is not None:
            self.selectRow(place)

    def change_row(self, row: Any) -> None:
        """One row is known better now; selection and scrolling stay."""
        for place, shown in enumerate(self.table_model.rows()):
            if shown.key == row.key:
                self.table_model.change_row(place, row)

    def visible_rows(self) -> tuple[Any, ...]:
        """The rows in view."""
        rows: tuple[Any, ...] = self.table_model.rows()
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return rows[first : last + 1 if last >= 0 else len(rows)]

    def _want_sort(self, section: int) -> None:
        if self._order[section] is not None:
            self.sort_wanted.emit(self._order[section])


class MarkingTable(SortedTable):
    """Space marks a row, or takes its mark away; ``columns`` is given the keys of the marked rows.

    Signals:
        marks_changed: other rows are marked now.
    """

    marks_changed = Signal()

    def __init__(
        self,
        label: str,
        columns: Callable[[Container[Any]], Sequence[Column[Any]]],
        order: Order,
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._marks: set[Hashable] = set()
        super().__init__(label, columns(self._marks), order, parent=parent)

    def show_rows(self, rows: Sequence[Any], key: Hashable | None) -> None:
        """Show rows; marks of rows that are gone go too."""
        self._marks &= {row.key for row in rows}
        super().show_rows(rows, key)
        self.marks_changed.emit()

    def marked_rows(self) -> tuple[Any, ...]:
        """The marked rows, in the order shown."""
        return tuple(row for row in self.table_model.rows() if row.key in self._marks)

    def clear_marks(self) -> None:
        """No row is marked."""
        self._marks.clear()
        self.viewport().update()
        self.marks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks the row, or takes its mark away, and goes on to the next."""
        row = self.current_row()
        if event.key() != Qt.Key.Key_Space or event.modifiers() or row is None:
            super().keyPressEvent(event)
            return
        place = self.currentIndex().row()
        self._marks ^= {row.key}
        self.table_model.change_row(place, row)
        self.selectRow(min(place + 1, self.table_model.rowCount() - 1))
        self.marks_changed.emit()
