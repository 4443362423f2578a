"""The lines that wait for a list; each can be left out of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.services.lists.drafts import ReceiptPerson
from desktop.services.lists.waiting import WaitingLine
from desktop.ui.i18n import t
from desktop.ui.pages.lists.dialogs.left_out_table import LeftOutTable
from desktop.ui.widgets.tables.table import Cell, Column


class WaitingTable(LeftOutTable):
    """``left_out`` is kept by the caller."""

    def __init__(self, left_out: set[ReceiptPerson], parent: QWidget | None = None) -> None:
        super().__init__(t("Các dòng chờ lập danh sách"), self._columns(), left_out, parent)

    def chosen(self) -> tuple[WaitingLine, ...]:
        """The lines that the list will have."""
        rows: tuple[WaitingLine, ...] = self.table_model.rows()
        return tuple(row for row in rows if self.is_in(row))

    def key_of(self, row: object) -> ReceiptPerson | None:
        """Receipt and person."""
        return (row.receipt_id, row.person_id) if isinstance(row, WaitingLine) else None

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
        return Cell(t("Lấy"), tone="ok", chip=True) if self.is_in(line) else Cell(t("Bỏ ra"), chip=True)


def _receipt(line: WaitingLine) -> Cell:
    return Cell(line.receipt_number, f"{line.issued_on:%d/%m/%Y}")


def _amount(line: WaitingLine) -> Cell:
    return Cell(format_money(line.amount), t("gửi lại") if line.corrects_id is not None else "")
