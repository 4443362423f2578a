"""Biên lai: all receipts of the book; filter, sort, page, open, export."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.book.journal_pages import JournalRow, journal_of_receipt
from desktop.services.exports.receipts import receipt_listing
from desktop.services.payment.receipts import ListReceipts, ReceiptList, ReceiptListRow, list_receipts
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HANDWRITTEN, ReceiptArgument
from desktop.ui.pages.receipts.filter_bar import FilterBar
from desktop.ui.pages.receipts.journal_side import JournalSide
from desktop.ui.pages.receipts.receipt_table import ReceiptTable
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

ROWS = 100


class ReceiptsPage(Page):
    """The list; its count and sum are of all that match, not only of the rows in view."""

    NAME = "receipts"
    TITLE = mark("Biên lai")
    ICON = "receipt"
    ACTS = (
        Act(key="Enter", label=mark("mở biên lai"), method="open_chosen"),
        Act(key="PgDn", label=mark("trang sau"), method="next_rows"),
        Act(key="PgUp", label=mark("trang trước"), method="rows_before"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export"),
        Act(key="Alt+1", label=mark("xem của mọi người"), method="show_everyone", in_bar=False),
        Act(
            key="Alt+2",
            label=mark("nhập biên lai viết tay"),
            method="enter_handwritten",
            in_bar=False,
            explanation=mark("Biên lai viết tay lúc mất điện được nhập sau, đúng số, đúng ngày trên tờ biên lai."),
        ),
    )
    HELP = (
        mark("Gõ số biên lai, họ tên hoặc số định danh; bấm tiêu đề cột để xếp lại."),
        mark("Enter mở biên lai đang chọn; Ctrl+E xuất mọi dòng khớp ra tệp Excel hoặc CSV."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._sort, self._offset, self._count = "-number", 0, 0
        self._loading: CancelToken | None = None
        self.exporter = Exporter(counter, self)
        self.filter, self.table, self.journal = FilterBar(), ReceiptTable(), JournalSide()
        self.count_text, self.rows_text = Text("", "strong"), Text("", "hint")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(t("Không có biên lai nào khớp. Xóa bớt điều kiện lọc, hoặc thu tiền ở trang Quầy."))
        )
        column = page_column(self)
        column.addWidget(PageHead(t(self.TITLE)))
        column.addWidget(self.filter)
        column.addWidget(SplitPage(self._list(), self.journal, side_width=248), 1)
        column.addWidget(self.exporter.bar)
        self.filter.changed.connect(self._from_start)
        self.filter.everyone.clicked.connect(self.show_everyone)
        self.table.opened.connect(self._open)
        self.table.row_changed.connect(self._row_changed)
        self.table.sort_wanted.connect(self._sort_changed)
        self.table.turned.connect(lambda forward: self.next_rows() if forward else self.rows_before())

    def opened(self, argument: object = None) -> None:
        """A person's receipts, or all of them."""
        self.filter.clear()
        self.filter.show_person(argument if isinstance(argument, UUID) else None)
        self._from_start()

    def returned(self) -> None:
        """Back from a receipt: the same rows, loaded again."""
        self._load()

    def focus_first(self) -> None:
        """The search text."""
        self.filter.text.setFocus(Qt.FocusReason.TabFocusReason)

    def search_field(self) -> QWidget | None:
        """F2 in a page without its own search goes to the top bar."""
        return None

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the search text goes to the rows."""
        if forward and self.filter.text.hasFocus() and self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().next_input(forward=forward)

    def enter_handwritten(self) -> None:
        """Alt+2: find whom the sheet is for; the next payment opens with its number, day and reason."""
        self.counter.drafts[HANDWRITTEN] = True
        self.counter.shell.go_home()
        self.counter.shell.toast(t("Tìm người trên tờ biên lai, lập khoản đóng rồi bấm F9 để ghi số và ngày viết tay."))

    def open_chosen(self) -> None:
        """Enter."""
        row = self.table.chosen()
        if row is not None:
            self._open(row)

    def next_rows(self) -> None:
        """PgDn: the next page of rows."""
        if self._offset + ROWS < self._count:
            self._offset += ROWS
            self._load()

    def rows_before(self) -> None:
        """PgUp: the page before."""
        if self._offset:
            self._offset = max(self._offset - ROWS, 0)
            self._load()

    def show_everyone(self) -> None:
        """Alt+1: no longer one person's."""
        self.filter.show_person(None)
        self._from_start()

    def export(self) -> None:
        """Ctrl+E: every row that matches, sorted as on screen."""
        self.exporter.ask(receipt_listing(self._command()))

    def _command(self) -> ListReceipts:
        return self.filter.command(self._sort, self._offset, ROWS)

    def _from_start(self) -> None:
        self._offset = 0
        self._load()

    def _sort_changed(self, sort: str) -> None:
        self._sort = sort
        self._from_start()

    def _load(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        desk, command = self.counter.open_desk, self._command()
        self._loading = self.counter.worker.run(lambda: list_receipts(desk, command), self._show)

    def _show(self, found: ReceiptList) -> None:
        self._count = found.count
        self.filter.name_person(found.person_name)
        self._stack.setCurrentIndex(0 if found.rows else 1)
        self.table.show_rows(found.rows)
        total = format_money(found.total)
        self.count_text.setText(t("{count} biên lai · tổng {total} đ", count=format_money(found.count), total=total))
        last = self._offset + len(found.rows)
        text = t("dòng {first} – {last}; PgDn xem tiếp", first=self._offset + 1, last=last)
        self.rows_text.setText(text if found.count > len(found.rows) else "")

    def _open(self, row: ReceiptListRow) -> None:
        self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(row.receipt_id,)))

    def _row_changed(self, row: ReceiptListRow | None) -> None:
        if row is None:
            self.journal.show_rows("", ())
            return
        desk, receipt_id = self.counter.open_desk, row.receipt_id

        def arrived(rows: tuple[JournalRow, ...]) -> None:
            if self.table.chosen() == row:
                self.journal.show_rows(row.number, rows)

        self.counter.worker.run(lambda: journal_of_receipt(desk, receipt_id), arrived, receiver=self)

    def _list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.addWidget(self.count_text)
        row.addStretch(1)
        row.addWidget(self.rows_text)
        column.addLayout(row)
        return holder
