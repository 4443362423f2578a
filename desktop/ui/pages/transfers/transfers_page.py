"""Chờ tiền về: who was promised what, what the bank says came in, and what was confirmed and never seen."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import format_date
from desktop.domain.texts.text import fold
from desktop.services.exports.listing import fixed_listing
from desktop.services.payment.collect_payment import Collected
from desktop.services.transfers.statements.importing import StatementBoard, StatementImported, statement_board
from desktop.services.transfers.statements.matching import Match, RowMatch
from desktop.services.transfers.statements.sheet import (
    StatementColumns,
    StatementSheet,
    read_statement_sheet,
    statement_columns,
)
from desktop.services.transfers.waiting import WaitingState, WaitingTransfer, waiting_list
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.receipts.save_file_dialog import documents_folder
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.pages.transfers.columns_dialog import ColumnsDialog
from desktop.ui.pages.transfers.post_dialog import PostDialog
from desktop.ui.pages.transfers.posting import Posted, post_certain
from desktop.ui.pages.transfers.questions import Ask
from desktop.ui.pages.transfers.tables import row_columns, unseen_columns, waiting_columns
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card, EmptyState, NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.widgets.tables.table import Table
from desktop.ui.worker import CancelToken, DatabaseWorker


class Tab(StrEnum):
    """Đang chờ, trên sao kê, chưa thấy trên sao kê, đã xong, không phải của quầy."""

    WAITING = "waiting"
    STATEMENT = "statement"
    UNSEEN = "unseen"
    DONE = "done"
    ASIDE = "aside"


TITLES = {
    Tab.WAITING: mark("Đang chờ"),
    Tab.STATEMENT: mark("Trên sao kê"),
    Tab.UNSEEN: mark("Chưa thấy tiền"),
    Tab.DONE: mark("Đã xong"),
    Tab.ASIDE: mark("Không của quầy"),
}


class TransfersPage(Page):
    """F9 is the act of the tab: post the selected transfer, or all that are certain."""

    NAME = "transfers"
    TITLE = mark("Chờ tiền về")
    ICON = "screen"
    ACTS = (
        Act(key="F9", label=mark("lập biên lai"), method="post"),
        Act(key="Ctrl+O", label=mark("nhập sao kê"), method="choose_file"),
        Act(key="Del", label=mark("bỏ chờ, không phải của quầy"), method="set_aside"),
        Act(key="Alt+6", label=mark("ghi chú dòng sao kê"), method="note", in_bar=False),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=title, method=f"show_{tab.value}", in_bar=False)
            for place, (tab, title) in enumerate(TITLES.items(), 1)
        ),
        Act(key="Esc", label=mark("dừng, quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Khi thu tiền, F6 ghi lại khoản chờ chuyển khoản: chưa có số biên lai, người sau vẫn làm được."),
        mark("Thấy tiền thì F9 lập biên lai; số tiền được tính lại theo ngày hôm nay."),
        mark("Sao kê .xlsx hoặc .csv khớp theo số tham chiếu, nội dung, số tiền; F9 lập một lượt khoản chắc chắn."),
        mark("Enter mở dòng để chọn khoản đúng. Del: bỏ chờ, hoặc khoản không phải của quầy."),
        mark("Alt+5 xem các khoản không phải của quầy; Del ở đó lấy lại một khoản đã gạt nhầm."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.tab, self.folder = Tab.WAITING, documents_folder()
        self.board = StatementBoard(rows=(), unseen=(), reaches=None)
        self._all: dict[Tab, tuple[object, ...]] = dict.fromkeys(Tab, ())
        self._work_token = CancelToken()
        self._reader = DatabaseWorker(counter.shell.show_error, self)
        self.head, self.ask = PageHead(t(self.TITLE)), Ask(counter, self._done)
        self.tabs = CountTabs(
            [(tab, t(title)) for tab, title in TITLES.items()],
            lambda title, count: t("{title}: {count} dòng", title=title, count=count),
        )
        self.words = TextField(t("Tìm trong danh sách"), placeholder=t("tên, nội dung, số tiền"))
        self.note_box = NoticeBox()
        self.tables = {
            Tab.WAITING: Table(t("Các khoản đang chờ"), waiting_columns(counter.today()), row_height=52),
            Tab.STATEMENT: Table(t("Tiền vào chưa khớp"), row_columns(), row_height=52),
            Tab.UNSEEN: Table(t("Biên lai chưa thấy tiền trên sao kê"), unseen_columns(), row_height=52),
            Tab.DONE: Table(t("Các khoản đã xong"), waiting_columns(counter.today()), row_height=52),
            Tab.ASIDE: Table(t("Tiền vào không phải của quầy"), row_columns(), row_height=52),
        }  # fmt: skip
        self.pages = QStackedWidget()
        told = t("Không có khoản nào ở đây. F6 khi thu tiền ghi khoản chờ, Ctrl+O nhập sao kê.")
        self.empty = EmptyState(told, icon_name="check-circle")
        self.act = PrimaryButton(t("Lập biên lai"), key="F9", height=Height.PRIMARY)
        self.bring_in = SecondaryButton(t("Nhập sao kê"), key="Ctrl+O", icon_name="import")
        self.aside = SecondaryButton("", key="Del")
        self.work, self.exporter = LongWork(monotonic, unit=t("khoản")), Exporter(counter, self)
        self.export = partial(_export, self)
        self.set_aside = lambda: self.ask.set_aside(self.table_in_view().current_row(), self.window())
        self.note = lambda: self.ask.note(self.table_in_view().current_row(), self.window())
        _build(self)
        for table in self.tables.values():
            table.row_opened.connect(self._row_opened)
        self.words.value_changed.connect(lambda _text: self._filter())
        self.work.stop_wanted.connect(self._stop)
        self._show_act()
        for tab in Tab:
            setattr(self, f"show_{tab.value}", partial(self.choose_tab, tab))
        self.reload_on_change(self.opened)

    def opened(self, argument: object = None) -> None:
        """Read everything again; a path is a statement to bring in."""
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: (waiting_list(desk, None), statement_board(desk)), self._loaded, receiver=self)
        if isinstance(argument, Path):
            self.read(argument)

    def focus_first(self) -> None:
        """The list in view."""
        self.table_in_view().setFocus()

    def table_in_view(self) -> Table:
        """The table of the tab."""
        return self.tables[self.tab]

    def choose_tab(self, tab: Tab) -> None:
        """Show a tab."""
        self.tab = tab
        self.tabs.choose(tab)
        self.pages.setCurrentWidget(self.tables[tab])
        self._show_act()
        self.table_in_view().setFocus()

    def post(self) -> None:
        """F9: the selected transfer, or on the statement's tab all that are certain, one act each."""
        row = self.table_in_view().current_row()
        if self.tab is Tab.WAITING and isinstance(row, WaitingTransfer):
            self._show_dialog(PostDialog(self.counter, row, self.window()))
        elif self.tab is Tab.STATEMENT:
            self._post_certain()
        elif self.tab is Tab.DONE and isinstance(row, WaitingTransfer):
            self.ask.open_receipts(row)

    def choose_file(self) -> None:
        """Ctrl+O."""
        ask_path(self, t("Chọn sao kê"), self.folder, Wanted.FILE, self.read)

    def read(self, path: Path) -> None:
        """Read a statement in a process of its own; Esc stops."""
        self.folder = path.parent
        self.note_box.hide()
        self.work.begin()
        desk = self.counter.open_desk

        def read(token: CancelToken, _report: Callable[[int, int], None]) -> tuple[StatementSheet, StatementColumns]:
            sheet = read_statement_sheet(path, stopped=lambda: token.cancelled)
            return sheet, statement_columns(desk, sheet)

        self._work_token = self._reader.run_long(read, self._read, on_failure=self._failed, receiver=self)

    def leave(self) -> None:
        """Esc: stop the work, else go back."""
        running = self.work.isVisible()
        self._stop()
        if not running:
            self.counter.shell.back()

    def _loaded(self, found: tuple[tuple[WaitingTransfer, ...], StatementBoard]) -> None:
        transfers, self.board = found
        waiting = tuple(one for one in transfers if one.state is WaitingState.WAITING)
        done = tuple(reversed([one for one in transfers if one.state is not WaitingState.WAITING]))
        order = list(Match)
        rows = tuple(sorted(self.board.rows, key=lambda one: (order.index(one.match), one.row.booked_on)))
        self._all = {Tab.WAITING: waiting, Tab.STATEMENT: rows, Tab.UNSEEN: self.board.unseen, Tab.DONE: done}
        self._all[Tab.ASIDE] = self.board.aside
        total = format_money(Money(sum(one.total for one in waiting)))
        told = t("{count} khoản đang chờ, {total} đ", count=len(waiting), total=total)
        if self.board.reaches is not None:
            told = t("{waiting} · sao kê đến {day}", waiting=told, day=format_date(self.board.reaches))
        self.head.subject.setText(told)
        self._filter()

    def _filter(self) -> None:
        words = fold(self.words.value()).replace(".", "").split()
        kept = {
            tab: [row for row in rows if not words or _has(self.tables[tab], row, words)]
            for tab, rows in self._all.items()
        }
        for tab, rows in kept.items():
            self.tables[tab].set_rows(rows)
        self.tabs.show_counts({tab: len(rows) for tab, rows in kept.items()})
        self._show_act()

    def _show_act(self) -> None:
        self.empty.setVisible(not self.table_in_view().table_model.rows())
        certain = len(_certain(self.tables[Tab.STATEMENT]))
        acts = {
            Tab.WAITING: t("Đã thấy tiền, lập biên lai"),
            Tab.STATEMENT: t("Lập biên lai {count} khoản chắc chắn", count=certain),
            Tab.DONE: t("Mở biên lai"),
        }
        self.act.setVisible(self.tab in acts and (self.tab is not Tab.STATEMENT or certain > 0))
        self.act.set_text(acts.get(self.tab, ""))
        aside = {Tab.WAITING: t("Bỏ chờ"), Tab.STATEMENT: t("Không phải của quầy"), Tab.ASIDE: t("Lại là của quầy")}
        self.aside.setVisible(self.tab in aside)
        self.aside.set_text(aside.get(self.tab, ""))

    def _post_certain(self) -> None:
        rows, desk = _certain(self.tables[Tab.STATEMENT]), self.counter.open_desk
        if not rows or self.work.isVisible():
            return
        self.work.begin()
        self._work_token = self.counter.worker.run_long(
            lambda token, report: post_certain(desk, rows, token, report),
            self._posted,
            lambda progress: self.work.report(progress.done, progress.total),
            on_failure=self._failed,
            receiver=self,
        )

    def _posted(self, posted: Posted) -> None:
        self.work.end()
        self.counter.announcer.announce(posted)
        title = t("Đã lập biên lai cho {count} khoản.", count=posted.done)
        if posted.left:
            self.note_box.set(title, "\n".join((t("Còn lại chưa lập được:"), *posted.left)), "warn")
            self.note_box.show()
        else:
            self.counter.shell.toast(title)

    def _row_opened(self, row: object) -> None:
        if isinstance(row, RowMatch) and row.row.ignored:
            self.ask.set_aside(row, self.window())
        elif isinstance(row, RowMatch):
            others = (*self.ask.candidates(self._all[Tab.WAITING]), *self.board.unseen)
            self.ask.whose(row, others, self.window())
        elif isinstance(row, WaitingTransfer):
            self.post()

    def _read(self, found: tuple[StatementSheet, StatementColumns]) -> None:
        self.work.end()
        self._show_dialog(ColumnsDialog(self.counter, *found, self.window()))

    def _show_dialog(self, dialog: DimmedDialog) -> None:
        dialog.closed.connect(self._done)
        self.counter.shell.show_dialog(dialog)

    def _done(self, result: object) -> None:
        if result is None:
            return
        self.counter.announcer.announce(result)
        if isinstance(result, Collected):
            receipts = tuple(one.receipt_id for one in result.receipts)
            self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=receipts, collected=result))
        elif isinstance(result, StatementImported):
            self.note_box.set(*self.ask.told(result))
            self.note_box.show()
            self.choose_tab(Tab.STATEMENT)

    def _failed(self, error: BaseException) -> None:
        self.work.end()
        if not isinstance(error, CounterError):
            self.counter.shell.show_error(error)
            return
        self.note_box.set(shown(error.title), shown(error.advice), "bad")
        self.note_box.show()

    def _stop(self) -> None:
        self._work_token.cancel()
        self.work.end()
        if self.counter.desk is not None:
            self.opened()


def _certain(table: Table) -> tuple[RowMatch, ...]:
    rows = [row for row in table.table_model.rows() if isinstance(row, RowMatch)]
    return tuple(row for row in rows if row.match is Match.CERTAIN)


def _has(table: Table, row: object, words: list[str]) -> bool:
    """Whether every word stands in what a row shows."""
    cells = [column.cell(row) for column in table.table_model.columns]
    told = fold(" ".join(f"{shown(cell.text)} {shown(cell.below)}" for cell in cells)).replace(".", "")
    return all(word in told for word in words)


def _export(page: TransfersPage) -> None:
    """Ctrl+E: the rows in view."""
    titles, *rows = page.table_in_view().shown_texts()
    if rows:
        page.exporter.ask(fixed_listing(t(TITLES[page.tab]), f"chuyen-khoan-{page.tab.value}", titles, tuple(rows)))
    else:
        page.counter.shell.toast(t("Chưa có dòng nào để xuất."))


def _build(page: TransfersPage) -> None:
    card = Card(padding=8)
    page.words.setFixedWidth(210)
    page.head.chips.addWidget(page.words)  # beside the title: the tabs need the whole width of a narrow window
    card.body.addWidget(page.tabs)
    card.body.addWidget(page.pages, 1)
    card.body.addWidget(page.empty, 1)
    foot = QHBoxLayout()
    foot.addWidget(page.bring_in)
    foot.addWidget(page.aside)
    foot.addStretch(1)
    foot.addWidget(page.act)
    column = page_column(page)
    for part in (page.head, page.note_box, page.work):
        column.addWidget(part)
    column.addWidget(card, 1)
    column.addLayout(foot)
    column.addWidget(page.exporter.bar)
    page.note_box.hide()
    for table in page.tables.values():
        page.pages.addWidget(table)
    page.tabs.tab_chosen.connect(page.choose_tab)
    page.act.clicked.connect(page.post)
    page.bring_in.clicked.connect(page.choose_file)
    page.aside.clicked.connect(page.set_aside)
