"""The days with their seals: one's own, or everybody's for whoever supervises or audits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money, format_signed
from desktop.services.day.day_state import DayList, DayRow
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class DaysView(QWidget):
    """A table of sessions, the latest day first.

    Signals:
        opened: the row to look at. everyone_wanted: one's own or everybody's, the other than now.
    """

    opened = Signal(object)
    everyone_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(t("Các ngày của quầy"), _columns(), row_height=50)
        self.count_text, self.rows_text = Text("", "strong"), Text("", "hint")
        self.everyone = SecondaryButton(t("Xem của mọi người thu"), key="Alt+3", icon_name="family")
        self.everyone.clicked.connect(self.everyone_wanted)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count_text)
        row.addWidget(self.rows_text)
        row.addStretch(1)
        row.addWidget(self.everyone)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.row_opened.connect(self.opened)

    def show_days(self, found: DayList, offset: int, *, everyone: bool) -> None:
        """Show a page of rows."""
        self.table.set_rows(found.rows)
        self.count_text.setText(t("{count} ngày", count=format_money(found.count)))
        last = offset + len(found.rows)
        more = t("dòng {first} – {last}; PgDn xem tiếp", first=offset + 1, last=last)
        self.rows_text.setText(more if found.count > len(found.rows) else "")
        self.everyone.set_text(t("Chỉ xem của tôi") if everyone else t("Xem của mọi người thu"))


def _columns() -> tuple[Column[DayRow], ...]:
    return (
        Column(t("NGÀY"), lambda row: Cell(row.shown_day, bold=True), order=lambda row: row.day, width=110),
        Column(t("NGƯỜI THU"), lambda row: Cell(row.user)),
        Column(
            t("BIÊN LAI"),
            lambda row: Cell(format_money(row.receipts)),
            order=lambda row: row.receipts,
            width=90,
            right=True,
        ),
        _money(t("TIỀN MẶT (đ)"), lambda row: row.cash),
        _money(t("CHUYỂN KHOẢN (đ)"), lambda row: row.transfer, 150),
        _money(t("ĐẾM ĐƯỢC (đ)"), lambda row: row.counted),
        Column(t("LỆCH (đ)"), _difference, order=lambda row: row.difference or 0, width=100, right=True),
        Column(t("CHỐT"), _state, order=lambda row: row.seq or 0, width=210),
    )


def _money(title: str, amount: Callable[[DayRow], Money | None], width: int = 130) -> Column[DayRow]:
    def cell(row: DayRow) -> Cell:
        told = amount(row)
        return Cell("" if told is None else format_money(told))

    return Column(title, cell, order=lambda row: amount(row) or 0, width=width, right=True)


def _difference(row: DayRow) -> Cell:
    if row.difference is None:
        return Cell("")
    return Cell(format_signed(row.difference), tone="warn" if row.difference else "")


def _state(row: DayRow) -> Cell:
    if row.is_open:
        return Cell(t("chưa chốt"), tone="warn", chip=True)
    return Cell(row.closed_by, below=t("dấu {seal}…", seal=row.seal[:16]))
