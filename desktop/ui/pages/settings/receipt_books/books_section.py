"""The receipt books: what is used and left, whose hands they are in, and the acts on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.book.receipt_books import (
    BookState,
    ReceiptBookRow,
    list_receipt_books,
    possible_holders,
    proposed_book,
)
from desktop.services.book.settings import Settings
from desktop.services.exports.counter_lists import receipt_book_listing
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.settings.act_buttons import button_row
from desktop.ui.pages.settings.receipt_books.book_dialogs import (
    BookDialog,
    BookForm,
    CloseBookDialog,
    HandOverDialog,
    SpoilDialog,
    number_of,
)
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.line_field import DigitsField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_LOW_WIDTH, _LEAST_HEIGHT = 200, 180
_NARROW = 640
_ON_WIDE_ONLY = (1, 2, 4, 6)


@dataclass(frozen=True, slots=True)
class BooksChanged:
    """Announced when a receipt book was opened, handed over or closed, or numbers of it were spoilt."""


class ReceiptBooksSection(Section):
    """The list, and below it what can be done with the chosen book; the setting of the low-stock warning."""

    TITLE = mark("Quyển biên lai")
    HINT = mark(
        "Biên lai lấy số từ quyển của người thu trước, rồi đến quyển dùng chung. Ins để mở quyển, Ctrl+E để xuất."
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.table = Table(t("Quyển biên lai"), _columns())
        self.table.row_opened.connect(self.hand_over)
        self.table.row_changed.connect(self._show_acts)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.count, self._counted = Text("", "hint"), ""
        self.exporter = Exporter(counter, self)
        self.low = DigitsField(t("Nhắc khi còn"), length=5)
        self.low.value_changed.connect(lambda _value: self.edited.emit())
        self.buttons = {
            "add": SecondaryButton(t("Mở quyển"), key="Ins", icon_name="plus"),
            "hand": SecondaryButton(t("Giao quyển"), key="Enter", icon_name="book"),
            "spoil": SecondaryButton(t("Báo hỏng số"), icon_name="warn"),
            "close": SecondaryButton(t("Đóng quyển"), icon_name="lock"),
            "paper": SecondaryButton(t("Biên bản giao nhận"), icon_name="print"),
        }
        acts = {
            "add": self.add,
            "hand": self.hand_over,
            "spoil": self.spoil,
            "close": self.close_book,
            "paper": self.show_handover,
        }
        self._foot = foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(Space.GAP)
        foot.addWidget(button_row(self.buttons, acts), 1, Qt.AlignmentFlag.AlignBottom)
        low = self.box("low_receipts", t("Nhắc khi quyển còn (số)"), self.low)
        low.setFixedWidth(_LOW_WIDTH)
        foot.addWidget(low, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.count)
        self.column.addWidget(self.exporter.bar)
        self.column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the year, which the name tells, and what is used give way."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column in _ON_WIDE_ONLY:
            self.table.setColumnHidden(column, narrow)
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._foot.setStretch(0, 0 if narrow else 1)

    def show_state(self, state: SettingsState) -> None:
        """Show the setting, and read the list."""
        self.low.set_value(str(state.settings.low_receipts))
        self.reload()

    def collect(self, settings: Settings) -> Settings:
        """The setting as typed."""
        return replace(settings, low_receipts=number_of(self.low))

    def reload(self) -> None:
        """Read the list again, on the worker."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: list_receipt_books(desk), self._arrived, receiver=self)

    def add(self) -> None:
        """Ins: a new book, with numbers that are free."""
        desk = self._counter.open_desk

        def ask(form: BookForm) -> None:
            self._ask(BookDialog(self._counter, self.window(), form), t("Đã mở quyển biên lai."))

        self._counter.worker.run(lambda: BookForm(proposed_book(desk), possible_holders(desk)), ask, receiver=self)

    def hand_over(self, chosen: ReceiptBookRow | None = None) -> None:
        """Enter: the chosen book goes into other hands."""
        row = chosen or self.table.current_row()
        if row is None or row.state is BookState.CLOSED:
            return
        desk = self._counter.open_desk

        def ask(holders: object) -> None:
            if isinstance(holders, tuple):
                dialog = HandOverDialog(self._counter, self.window(), row, holders)
                self._ask(dialog, t("Đã giao quyển biên lai."))

        self._counter.worker.run(lambda: possible_holders(desk), ask, receiver=self)

    def spoil(self) -> None:
        """Numbers of the chosen book that will never be receipts."""
        row = self.table.current_row()
        if row is not None and row.state is BookState.OPEN:
            self._ask(SpoilDialog(self._counter, self.window(), row), t("Đã ghi số hỏng."))

    def close_book(self) -> None:
        """The chosen book gives no number any more."""
        row = self.table.current_row()
        if row is not None and row.state is not BookState.CLOSED:
            self._ask(CloseBookDialog(self._counter, self.window(), row), t("Đã đóng quyển biên lai."))

    def show_handover(self) -> None:
        """The paper of the chosen book's last handover."""
        row, desk, counter = self.table.current_row(), self._counter.open_desk, self._counter
        if row is not None and row.last_handover is not None:
            key, kind = row.last_handover, paper_kind("receipt_book_handover")
            counter.worker.run(
                lambda: preview_paper(desk, kind, key), lambda paper: show_paper(counter, paper), receiver=self
            )

    def export(self) -> None:
        """Ctrl+E: the list as shown."""
        self.exporter.ask(receipt_book_listing(self.table.shown_texts()))

    def _ask(self, dialog: DimmedDialog, done: str) -> None:
        dialog.closed.connect(partial(self._did, done))
        self._counter.shell.show_dialog(dialog)

    def _did(self, done: str, result: object) -> None:
        if result is not None:
            self._counter.shell.toast(done)
            self._counter.announcer.announce(BooksChanged())
            self.reload()

    def _arrived(self, rows: tuple[ReceiptBookRow, ...]) -> None:
        self.table.set_rows(rows)
        self._counted = t("{count} quyển", count=len(rows)) if rows else t("Quyển đầu tiên tự mở khi thu tiền.")
        self._show_acts(self.table.current_row())

    def _show_acts(self, row: ReceiptBookRow | None) -> None:
        state = BookState.CLOSED if row is None else row.state
        for name in ("hand", "close"):
            self.buttons[name].setEnabled(state is not BookState.CLOSED)
        self.buttons["spoil"].setEnabled(state is BookState.OPEN)
        self.buttons["paper"].setEnabled(row is not None and row.last_handover is not None)
        closed = row is not None and state is BookState.CLOSED
        handed = row is None or row.last_handover is not None
        told = (
            self._counted,
            t("quyển này đã đóng nên không giao, báo hỏng hay đóng nữa") if closed else "",
            "" if handed else t("quyển này chưa giao cho ai nên chưa có biên bản"),
        )
        self.count.setText(in_row(told, " · "))


def _columns() -> tuple[Column[ReceiptBookRow], ...]:
    return (
        Column(t("QUYỂN"), lambda row: Cell(row.book.label, row.book.symbol, bold=True), width=110),
        Column(t("NĂM"), lambda row: Cell(str(row.book.year)), order=lambda row: row.book.year, width=64),
        Column(t("TỪ SỐ – ĐẾN SỐ"), _range, order=lambda row: row.book.first_number, width=150),
        Column(t("NGƯỜI GIỮ"), lambda row: Cell(row.holder or t("cả điểm thu"))),
        Column(t("ĐÃ DÙNG"), _used, order=lambda row: row.used, width=100, right=True),
        Column(t("CÒN"), lambda row: Cell(format_money(row.left)), order=lambda row: row.left, width=100, right=True),
        Column(t("SỐ KẾ TIẾP"), lambda row: Cell(row.next_number), width=104),
        Column(t("TÌNH TRẠNG"), _standing, width=150),
    )


def _range(row: ReceiptBookRow) -> Cell:
    return Cell(f"{row.book.first_number} – {row.book.last_number}")


def _used(row: ReceiptBookRow) -> Cell:
    return Cell(format_money(row.used), t("{count} hỏng", count=format_money(row.spoilt)) if row.spoilt else "")


def _standing(row: ReceiptBookRow) -> Cell:
    if row.state is BookState.CLOSED and row.book.closed_on is not None:
        return Cell(t("đóng {day}", day=f"{row.book.closed_on:%d/%m/%Y}"), chip=True)
    if row.state is BookState.USED_UP:
        return Cell(t("đã hết số"), tone="bad", chip=True)
    if row.missing:
        return Cell(t("thiếu {numbers}", numbers=row.missing), tone="warn", chip=True)
    if row.book.handwritten:
        return Cell(t("viết tay"), tone="info", chip=True)
    return Cell(t("sắp hết"), tone="warn", chip=True) if row.low else Cell(t("đang dùng"), tone="ok", chip=True)
