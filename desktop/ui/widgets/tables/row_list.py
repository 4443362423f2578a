"""Lists whose rows are objects that a delegate draws: their model, and the ground that every row stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from desktop.ui.theme.theme import Theme

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class RowListModel(QAbstractListModel, Generic[T]):
    """The rows shown; ``spoken`` gives a row in one line, as a screen reader says it."""

    def __init__(self, spoken: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._rows: tuple[T, ...] = ()

    def set_rows(self, rows: Sequence[T]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> T | None:
        """The row behind an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The spoken line, and the row itself under ``ROW_ROLE``."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        return self._spoken(row) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


def paint_row_ground(painter: QPainter, theme: Theme, frame: QRect, state: QStyle.StateFlag) -> bool:
    """Draw the line below a row, and its colours when it is selected; whether it is."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(frame, theme.colour("sel"))
        painter.fillRect(frame.left(), frame.top(), 3, frame.height(), theme.colour("primary"))
    painter.fillRect(frame.left(), frame.bottom(), frame.width(), 1, theme.colour("line"))
    return selected
