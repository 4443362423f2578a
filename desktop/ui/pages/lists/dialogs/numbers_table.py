"""Values of the reply for people of the book, before → after; each can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.lists.replies.numbers import PersonChange
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.tables.table import Cell, Column, Table

_Key = tuple[object, str]


def key_of(change: PersonChange) -> _Key:
    """What a change is known by while the preview is made again."""
    return change.person_id, change.field


class NumbersTable(Table):
    """Space takes a row in or leaves it out; refused ones stay out and say why.

    Signals:
        choice_changed: another choice.
    """

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._left_out: set[_Key] = set()
        super().__init__(t("Mã số mới"), self._columns(), row_height=50, parent=parent)
        self.clicked.connect(self._clicked)

    def show_changes(self, changes: Sequence[PersonChange]) -> None:
        """Show these; what was left out before stays left out."""
        self.set_rows(changes)

    def chosen(self) -> tuple[PersonChange, ...]:
        """What would be written, in the order shown."""
        rows: tuple[PersonChange, ...] = self.table_model.rows()
        return tuple(row for row in rows if self._is_in(row))

    def toggle(self) -> None:
        """Take the chosen row in or out."""
        row = self.current_row()
        if isinstance(row, PersonChange) and not row.refused:
            self._left_out ^= {key_of(row)}
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

    def _is_in(self, change: PersonChange) -> bool:
        return not change.refused and key_of(change) not in self._left_out

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle()

    def _columns(self) -> tuple[Column[PersonChange], ...]:
        return (
            Column(t("GHI VÀO SỔ"), self._mark, width=128),
            Column(t("NGƯỜI THAM GIA"), lambda row: Cell(row.name, shown(row.label), bold=True)),
            Column(t("SỔ ĐANG GHI"), lambda row: Cell(row.before or t("trống"), tone="text2")),
            Column(t("CƠ QUAN TRẢ LỜI"), lambda row: Cell(row.after, shown(row.refused), bold=True)),
        )

    def _mark(self, change: PersonChange) -> Cell:
        if change.refused:
            return Cell(t("Không ghi được"), tone="bad", chip=True)
        return Cell(t("Ghi"), tone="ok", chip=True) if self._is_in(change) else Cell(t("Bỏ qua"), chip=True)
