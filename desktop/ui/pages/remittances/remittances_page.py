"""Nộp tiền cho cơ quan BHXH: what is owed, the slips with their confirmations, every receipt with its slip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.exports.listing import Report
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.remittances.confirm import Confirmed
from desktop.services.remittances.overview import Overview, load_overview
from desktop.services.remittances.reconcile import ReconciledItem, SlipView
from desktop.services.remittances.remit import Remitted
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.first_use import load
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.remittances.detail_card import DetailCard
from desktop.ui.pages.remittances.dialogs.confirm_dialog import ConfirmDialog
from desktop.ui.pages.remittances.dialogs.remit_dialog import RemitDialog
from desktop.ui.pages.remittances.dialogs.reverse_dialog import ReverseDialog
from desktop.ui.pages.remittances.lists_card import ListsCard, Tab
from desktop.ui.pages.remittances.owed_part import OwedPart
from desktop.ui.pages.shared.exporting import Exporter, write_counted
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.worker import CancelToken

_SIDE = 320
_WORKBOOK = "desktop.services.exports.reconciliation"


class RemittancesPage(Page):
    """F9 asks how to hand over; nothing moves before a second F9 in the dialog."""

    NAME = "remittances"
    TITLE = mark("Nộp tiền cho cơ quan BHXH")
    ICON = "cash"
    ACTS = (
        Act(key="F9", label=mark("nộp tiền"), method="remit"),
        Act(key="Enter", label=mark("mở biên lai, ghi xác nhận"), method="open_chosen"),
        Act(key="Ctrl+P", label=mark("xem, in giấy nộp"), method="print_slip"),
        Act(key="Ctrl+E", label=mark("xuất bảng đối soát"), method="export"),
        Act(key="Ctrl+F", label=mark("tìm biên lai"), method="find_item", in_bar=False),
        Act(key="Space", label=mark("chọn riêng biên lai để nộp"), method="mark_item", in_bar=False),
        Act(key="Ctrl+Del", label=mark("rút lại giấy nộp"), method="reverse", in_bar=False),
        Act(key="Alt+1", label=mark("ngày chưa nộp"), method="show_days", in_bar=False),
        Act(key="Alt+2", label=mark("giấy nộp"), method="show_slips", in_bar=False),
        Act(key="Alt+3", label=mark("đối soát từng biên lai"), method="show_items", in_bar=False),
        Act(key="Alt+4", label=mark("ghi xác nhận của cơ quan BHXH"), method="confirm", in_bar=False),
    )
    HELP = (
        mark("Mỗi biên lai, biên lai hủy và khoản hoàn trả vào đúng một giấy nộp; giấy nộp đã lập giữ nguyên."),
        mark("Nộp nhầm thì rút lại giấy nộp bằng một giấy mới, có lý do và người kiểm soát duyệt."),
        mark("Khi cơ quan BHXH hoặc ngân hàng báo đã nhận, bấm Alt+4 ghi số tiền và ngày; chênh lệch hiện ngay."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._found: Overview | None = None
        self._loading = CancelToken()
        self.head = PageHead(t(self.TITLE))
        self.owed, self.detail = OwedPart(), DetailCard()
        self.lists = ListsCard(counter.today)
        self.show_days, self.show_slips, self.show_items = (partial(self.lists.show_tab, tab) for tab in Tab)
        self.mark_item = self.lists.toggle_mark
        self.exporter = Exporter(counter, self)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(SplitPage(self._main(), self.detail, side_width=_SIDE), 1)
        column.addWidget(self.exporter.bar)
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read everything anew."""
        del argument
        self._load()

    def focus_first(self) -> None:
        """On the rows."""
        self.lists.table_in_view().setFocus(Qt.FocusReason.OtherFocusReason)

    def remit(self) -> None:
        """F9: what is owed until a day, or the receipts marked."""
        window, found = self._window(), self._found
        if window is None or found is None:
            return
        if not found.owed.acts:
            self.counter.shell.toast(t("Không còn tiền phải nộp."))
            return
        dialog = RemitDialog(self.counter, window, found.owed, tuple(self.lists.marked))
        self._ask(dialog)

    def confirm(self) -> None:
        """Alt+4."""
        window, view = self._window(), self.lists.slip()
        if window is None or view is None or not view.standing or view.confirmation is not None:
            self.counter.shell.toast(t("Xin chọn một giấy nộp chờ xác nhận."))
            return
        self._ask(ConfirmDialog(self.counter, window, view))

    def reverse(self) -> None:
        """Ctrl+Del."""
        window, view = self._window(), self.lists.slip()
        if window is None or view is None or not view.standing or view.confirmation is not None:
            self.counter.shell.toast(t("Chỉ rút lại được giấy nộp chờ xác nhận."))
            return
        self._ask(ReverseDialog(self.counter, window, view))

    def print_slip(self) -> None:
        """Ctrl+P: the chosen slip, or the latest."""
        view = self.lists.slip() or next((one for one in self._slips() if not one.reverses), None)
        if view is None or view.reverses:
            self.counter.shell.toast(t("Xin chọn một giấy nộp ở Alt+2."))
            return
        desk, key, counter = self.counter.open_desk, view.slip.id, self.counter
        self.counter.worker.run(
            lambda: preview_paper(desk, paper_kind("remitted_slip"), key),
            lambda paper: show_paper(counter, paper),
            receiver=self,
        )

    def open_chosen(self) -> None:
        """Enter: the receipt of a row, or the confirmation of a slip."""
        row = self.lists.table_in_view().current_row()
        if isinstance(row, ReconciledItem):
            self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(row.act.receipt_id,)))
        elif isinstance(row, SlipView) and row.standing and row.confirmation is None:
            self.confirm()
        elif row is not None and self.lists.tab is Tab.DAYS:
            self.lists.filter.set_value("")
            self.show_items()
            self.focus_first()

    def export(self) -> None:
        """Ctrl+E: the reconciliation of the whole book as .xlsx."""
        desk = self.counter.open_desk

        def write(path: Path, report: Report) -> int:
            make = load(_WORKBOOK).export_reconciliation
            return write_counted(path, lambda: make(desk, report))

        self.exporter.ask_where(f"doi-soat-{self.counter.today():%Y-%m-%d}.xlsx", (".xlsx",), write)

    def find_item(self) -> None:
        """Ctrl+F."""
        self.show_items()
        self.lists.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the search goes to the rows."""
        if forward and self.lists.filter.hasFocus():
            self.lists.items.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().next_input(forward=forward)

    def _main(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.owed)
        column.addWidget(self.lists, 1)
        return holder

    def _connect(self) -> None:
        self.detail.act_wanted.connect(lambda name: getattr(self, name)())
        self.lists.row_opened.connect(self.open_chosen)
        self.lists.chosen.connect(lambda: self.detail.show_slip(self.lists.slip()))
        self.lists.marks_changed.connect(self._name_main)
        self.reload_on_change(self._load)

    def _load(self) -> None:
        self._loading.cancel()
        desk = self.counter.open_desk
        self._loading = self.counter.worker.run(lambda: load_overview(desk), self._show, receiver=self)

    def _show(self, found: Overview) -> None:
        self._found = found
        self.owed.show_owed(found.owed)
        self.lists.show_overview(found)

    def _name_main(self) -> None:
        marked = len(self.lists.marked)
        self.detail.main.setText(t("Nộp {count} biên lai đã chọn", count=marked) if marked else t("Nộp tiền"))

    def _slips(self) -> tuple[SlipView, ...]:
        return () if self._found is None else self._found.slips

    def _window(self) -> QWidget | None:
        window: object = self.counter.shell
        return window if isinstance(window, QWidget) else None

    def _ask(self, dialog: DimmedDialog) -> None:
        dialog.closed.connect(self._done)
        self.counter.shell.show_dialog(dialog)

    def _done(self, result: object) -> None:
        told: dict[type, Callable[[], str]] = {
            Remitted: lambda: t("Đã ghi giấy nộp số {number}.", number=getattr(result, "number", "")),
            Confirmed: lambda: t("Đã ghi xác nhận."),
        }
        if type(result) not in told:
            return
        if isinstance(result, Remitted):
            self.lists.marked.clear()
            self.lists.tab = Tab.SLIPS
        self.counter.shell.toast(told[type(result)]())
        self.counter.announcer.announce(result)
