"""Values of the reply for people of the book, before → after; each can be left out."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.lists.replies.numbers import PersonChange
from desktop.ui.i18n import shown, t
from desktop.ui.pages.lists.dialogs.left_out_table import LeftOutTable
from desktop.ui.widgets.tables.table import Cell, Column


class NumbersTable(LeftOutTable):
    """Values to write into the book or to leave out; refused ones stay out and say why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Mã số mới"), self._columns(), set(), parent)

    def show_changes(self, changes: Sequence[PersonChange]) -> None:
        """Show these; what was left out before stays left out."""
        self.set_rows(changes)

    def chosen(self) -> tuple[PersonChange, ...]:
        """What would be written, in the order shown."""
        rows: tuple[PersonChange, ...] = self.table_model.rows()
        return tuple(row for row in rows if self.is_in(row))

    def key_of(self, row: object) -> tuple[UUID, str] | None:
        """Person and field; None for a refused value."""
        return (row.person_id, row.field) if isinstance(row, PersonChange) and not row.refused else None

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
        return Cell(t("Ghi"), tone="ok", chip=True) if self.is_in(change) else Cell(t("Bỏ qua"), chip=True)
