"""The lines that wait for a list; each can be left out of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.services.lists.drafts import ReceiptPerson
from desktop.services.lists.waiting import WaitingLine
from desktop.ui.i18n import t
from desktop.ui.widgets.tables.table import Cell, Column, Table


class WaitingTable(Table):
    """Del or Space leaves the chosen line out, and takes it in again; ``left_out`` is kept by the caller.

    Signals:
        choice_changed: another choice.
    """

    choice_changed = Signal()

    def __init__(self, left_out: set[ReceiptPerson], parent: QWidget | None = None) -> None:
        self._left_out = left_out
        super().__init__(t("Các dòng chờ lập danh sách"), self._columns(), row_height=50, parent=parent)
        self.clicked.connect(self._clicked)

    def chosen(self) -> tuple[WaitingLine, ...]:
        """The lines that the list will have."""
        rows: tuple[WaitingLine, ...] = self.table_model.rows()
        return tuple(row for row in rows if self._is_in(row))

    def toggle(self) -> None:
        """Leave the chosen line out, or take it in again."""
        row = self.current_row()
        if isinstance(row, WaitingLine):
            self._left_out ^= {_key(row)}
            self.viewport().update()
            self.choice_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del and Space; the rest as in any table."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Delete} and not event.modifiers():
            if not event.isAutoRepeat():
                self.toggle()
            event.accept()
            return
        super().keyPressEvent(event)

    def _is_in(self, line: WaitingLine) -> bool:
        return _key(line) not in self._left_out

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle()

    def _columns(self) -> tuple[Column[WaitingLine], ...]:
        return (
            Column(t("VÀO DANH SÁCH"), self._mark, width=136),
            Column(t("NGƯỜI THAM GIA"), lambda line: Cell(line.name, line.number, bold=True)),
            Column(t("BIÊN LAI"), _receipt, order=lambda line: (line.issued_on, line.receipt_number), width=132),
            Column(
                t("SỐ THÁNG"),
                lambda line: Cell(str(line.months)),
                order=lambda line: line.months,
                width=104,
                right=True,
            ),
            Column(t("SỐ TIỀN (đ)"), _amount, order=lambda line: int(line.amount), width=128, right=True),
        )

    def _mark(self, line: WaitingLine) -> Cell:
        return Cell(t("Lấy"), tone="ok", chip=True) if self._is_in(line) else Cell(t("Bỏ ra"), chip=True)


def _key(line: WaitingLine) -> ReceiptPerson:
    return line.receipt_id, line.person_id


def _receipt(line: WaitingLine) -> Cell:
    return Cell(line.receipt_number, f"{line.issued_on:%d/%m/%Y}")


def _amount(line: WaitingLine) -> Cell:
    return Cell(format_money(line.amount), t("gửi lại") if line.corrects_id is not None else "")
