"""Receipts, people or households to choose from: two lines each, one or several rows."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.widgets.people.person_list import PersonDelegate, PersonRow
from desktop.ui.widgets.tables.row_list import RowListModel


class SubjectList(QListView):
    """Shift and Ctrl choose several rows, for a batch of those alone.

    Signals:
        row_changed: the key of the row in front, or None.
    """

    row_changed = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self._model = RowListModel(PersonRow.spoken, self)
        self.setModel(self._model)
        self.setItemDelegate(PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.row_changed.emit(self.current_key()))

    def show_rows(self, rows: Sequence[PersonRow], chosen: UUID | None = None) -> None:
        """Show rows; ``chosen`` comes to the front, else what was in front, else the first."""
        before = chosen or self.current_key()
        self._model.set_rows(rows)
        keys = [row.key for row in rows]
        if keys:
            self._select(keys.index(before) if before in keys else 0)
        else:
            self.row_changed.emit(None)

    def current_key(self) -> UUID | None:
        """The key of the row in front."""
        row = self._model.row(self.currentIndex())
        return row.key if row is not None and isinstance(row.key, UUID) else None

    def chosen_keys(self) -> tuple[UUID, ...]:
        """The keys of all chosen rows, from top to bottom."""
        places = sorted(self.selectedIndexes(), key=lambda index: index.row())
        rows = (self._model.row(index) for index in places)
        return tuple(row.key for row in rows if row is not None and isinstance(row.key, UUID))

    def rows(self) -> tuple[PersonRow, ...]:
        """The rows shown."""
        found = (self._model.row(self._model.index(place)) for place in range(self._model.rowCount()))
        return tuple(row for row in found if row is not None)

    def _select(self, place: int) -> None:
        index = self._model.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
