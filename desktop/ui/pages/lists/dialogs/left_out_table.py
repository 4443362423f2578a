"""A table each of whose rows can be left out and taken in again, by Space, Del or a click on its mark."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.tables.table import Column, Table

ROW_HEIGHT = 50


class LeftOutTable(Table):
    """The mark is the first column; ``left_out`` holds the keys of the rows that are out.

    Signals:
        choice_changed: another choice.
    """

    choice_changed = Signal()

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], left_out: set[Any], parent: QWidget | None = None
    ) -> None:
        self._left_out = left_out
        super().__init__(name, columns, row_height=ROW_HEIGHT, parent=parent)
        self.clicked.connect(self._clicked)

    def key_of(self, row: object) -> Hashable | None:
        """What a row is known by; None for one that cannot be taken in."""
        raise NotImplementedError

    def is_in(self, row: object) -> bool:
        """Whether a row is taken."""
        key = self.key_of(row)
        return key is not None and key not in self._left_out

    def toggle(self) -> None:
        """Take the chosen row in, or leave it out."""
        key = self.key_of(self.current_row())
        if key is not None:
            self._left_out ^= {key}
            self.viewport().update()
            self.choice_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Del; the rest as in any table."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Delete} and not event.modifiers():
            if not event.isAutoRepeat():
                self.toggle()
            event.accept()
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle()
