"""Hoàn trả: the refunds that were made, their slips and papers, the list as a file."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.corrections.causes import CAUSE_NAMES
from desktop.services.corrections.refund import Refunded
from desktop.services.corrections.refund_slips import PAYOUT_NAMES
from desktop.services.corrections.refunds_list import RefundView, list_refunds
from desktop.services.exports.refunds import refund_listing
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table


class RefundsPage(Page):
    """The newest first; the slip of the chosen one is one key away."""

    NAME = "refunds"
    TITLE = mark("Hoàn trả tiền đóng")
    ICON = "undo"
    ACTS = (
        Act(key="Enter", label=mark("mở biên lai"), method="open_receipt"),
        Act(key="Ctrl+P", label=mark("xem, in phiếu hoàn trả"), method="print_slip"),
        Act(key="Ctrl+I", label=mark("xem, in TK1-TS"), method="print_declaration"),
        Act(key="Ctrl+E", label=mark("xuất danh sách"), method="export"),
    )
    HELP = (
        mark("Lập phiếu hoàn trả từ trang người tham gia hoặc từ biên lai (Alt+1)."),
        mark("Phần Nhà nước hỗ trợ không hoàn trả; mỗi kỳ đóng hoặc thẻ chỉ hoàn trả một lần."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._wanted: UUID | None = None
        self.head = PageHead(t(self.TITLE))
        self._is_narrow = False
        self.table = Table(t("Phiếu hoàn trả"), _columns(lambda: self._is_narrow), row_height=50)
        self.empty = EmptyState(t("Chưa có phiếu hoàn trả nào."), icon_name="undo")
        self.exporter = Exporter(counter, self)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.exporter.bar)
        self.table.row_opened.connect(lambda _row: self.open_receipt())
        self.empty.hide()

    def opened(self, argument: object = None) -> None:
        """Read the list; a refund just made is chosen."""
        if isinstance(argument, Refunded):
            self._wanted = argument.refund_id
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: list_refunds(desk), self._show, receiver=self)

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_receipt(self) -> None:
        """Enter: the receipt that was paid back."""
        row = self._chosen()
        if row is not None:
            self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(row.receipt_id,)))

    def print_slip(self) -> None:
        """Ctrl+P."""
        self._paper("refund_slip")

    def print_declaration(self) -> None:
        """Ctrl+I: the declaration by which the agency is asked."""
        self._paper("tk1_ts_of_refund")

    def export(self) -> None:
        """Ctrl+E."""
        self.exporter.ask(refund_listing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows receipt, months and payout stand in the second lines."""
        super().resizeEvent(event)
        self._is_narrow = self.window().width() <= NARROW
        for place in _GIVE_WAY:
            self.table.setColumnHidden(place, self._is_narrow)

    def _paper(self, code: str) -> None:
        row, desk = self._chosen(), self.counter.open_desk
        if row is None:
            self.counter.shell.toast(t("Xin chọn một phiếu hoàn trả."))
            return
        key = row.refund_id
        self.counter.worker.run(
            lambda: preview_paper(desk, paper_kind(code), key),
            lambda paper: show_paper(self.counter, paper),
            receiver=self,
        )

    def _chosen(self) -> RefundView | None:
        found = self.table.current_row()
        return found if isinstance(found, RefundView) else None

    def _show(self, rows: tuple[RefundView, ...]) -> None:
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)


_GIVE_WAY = (1, 3, 5, 7)
"""Columns whose words narrow windows show in the second lines of the others."""


def _columns(narrow: Callable[[], bool]) -> tuple[Column[RefundView], ...]:
    return (
        Column(
            t("PHIẾU"),
            lambda one: Cell(one.slip, format_date(one.on) if narrow() else "", bold=True),
            order=lambda one: one.slip,
            width=96,
        ),
        Column(t("NGÀY"), lambda one: Cell(format_date(one.on)), order=lambda one: one.on, width=112),
        Column(
            t("HỌ VÀ TÊN"),
            lambda one: Cell(
                one.name, in_row((t(SHORT_INSURANCES[one.insurance]), one.receipt if narrow() else ""), " · ")
            ),
            order=lambda one: one.name,
        ),
        Column(t("BIÊN LAI"), lambda one: Cell(one.receipt), order=lambda one: one.receipt, width=96),
        Column(
            t("LÝ DO"),
            lambda one: Cell(
                t(CAUSE_NAMES[one.cause]),
                in_row((one.override_reason, t(PAYOUT_NAMES[one.payout]) if narrow() else ""), " · "),
            ),
        ),
        Column(t("SỐ THÁNG"), lambda one: Cell(str(one.months)), order=lambda one: one.months, width=90, right=True),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(
                format_money(one.amount), t("{count} tháng", count=one.months) if narrow() else "", bold=True
            ),
            order=lambda one: one.amount,
            width=130,
            right=True,
        ),
        Column(t("CÁCH TRẢ"), lambda one: Cell(t(PAYOUT_NAMES[one.payout]), one.approved_by), width=210),
    )
