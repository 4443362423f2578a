"""A table with a stacked bar in each row: ← → and the mouse choose a part of the bar, ↑ ↓ the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.board.bar_painting import BarDelegate, bar_frame
from desktop.ui.pages.board.bar_parts import Bar, part_places
from desktop.ui.widgets.tables.table import Column, Table

BAR_COLUMN = 1


class BarTable(Table):
    """``bar_of`` gives the bar of a row; it stands in the second column.

    Signals:
        part_chosen: the key of the part that is now chosen in the selected row.
    """

    part_chosen = Signal(object)

    def __init__(
        self,
        label: str,
        columns: Sequence[Column[Any]],
        bar_of: Callable[[Any], Bar],
        *,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, columns, row_height=row_height, parent=parent)
        self._bar_of = bar_of
        self.part: object = None
        self.setItemDelegateForColumn(BAR_COLUMN, BarDelegate(bar_of, self._chosen_of, self))

    def choose_part(self, key: object) -> None:
        """Mark a part of every selected row without telling anyone."""
        self.part = key
        self.viewport().update()

    def parts(self) -> tuple[object, ...]:
        """What can be chosen in the selected row, from left to right: the parts that are not empty."""
        row = self.current_row()
        return () if row is None else tuple(part.key for part in self._bar_of(row).parts if part.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← → go through the parts of the selected bar, Home and End to the first and last row."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
            event.accept()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.table_model.rowCount() - 1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a part chooses row and part."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.table_model.row_at(index.row()) if index.isValid() else None
        if row is None or index.column() != BAR_COLUMN:
            return
        frame = bar_frame(QRectF(self.visualRect(index)))
        for part, place in part_places(self._bar_of(row), frame):
            if place.adjusted(-1, -8, 1, 8).contains(event.position()):
                self._choose(part.key)

    def _step(self, by: int) -> None:
        parts = self.parts()
        if not parts:
            return
        place = parts.index(self.part) + by if self.part in parts else len(parts) - 1
        self._choose(parts[max(0, min(place, len(parts) - 1))])

    def _choose(self, key: object) -> None:
        if key != self.part:
            self.choose_part(key)
            self.part_chosen.emit(key)

    def _chosen_of(self, row: Any) -> object:
        return self.part if row is self.current_row() else None
