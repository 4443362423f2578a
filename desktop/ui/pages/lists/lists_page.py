"""Danh sách gửi cơ quan BHXH: what waits, the batches, and the lines of the open one with the agency's answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.lists.batches import BatchRow, BatchState, BatchView
from desktop.services.lists.drafts import Changed
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import ListsArgument, PersonArgument, ReplyArgument
from desktop.ui.pages.lists.batch_card import BatchCard
from desktop.ui.pages.lists.batch_files import BatchFiles
from desktop.ui.pages.lists.batch_part import TAKES_REPLY, BatchPart
from desktop.ui.pages.lists.dialogs.line_dialog import LineDialog
from desktop.ui.pages.lists.dialogs.new_batch_dialog import NewBatchDialog
from desktop.ui.pages.lists.dialogs.send_dialog import SendDialog
from desktop.ui.pages.lists.line_settling import LINE_ACTS, LineSettling
from desktop.ui.pages.lists.line_table import Tab
from desktop.ui.pages.lists.list_acts import ListActs
from desktop.ui.pages.lists.lists_loading import Lists, Opened, load_batch, load_lists
from desktop.ui.pages.lists.main_act import Main, first_to_mend, next_to_see
from desktop.ui.pages.lists.two_parts import TwoParts
from desktop.ui.pages.receipts.save_file_dialog import documents_folder
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.worker import CancelToken

KEPT = "lists"
"""Where the window keeps which batch is open."""


class ListsPage(Page):
    """Batches at the left, lines at the right; F9 does what the box below the lines says, Enter never does."""

    NAME = "lists"
    TITLE = mark("Danh sách gửi cơ quan BHXH")
    ICON = "list"
    ACTS = (
        Act(key="F9", label=mark("làm việc ghi ở nút chính"), method="do_main"),
        Act(key="Enter", label=mark("mở người đang chọn"), method="open_person"),
        Act(key="Ctrl+N", label=mark("lập danh sách"), method="new_batch"),
        Act(key="Ctrl+O", label=mark("nhập trả lời"), method="bring_reply"),
        Act(key="Ctrl+E", label=mark("xuất tệp"), method="export"),
        Act(key="Ctrl+P", label=mark("xem, in"), method="preview"),
        Act(key="Ins", label=mark("thêm các dòng đang chờ"), method="add_waiting", in_bar=False),
        Act(key="Del", label=mark("bỏ dòng, bỏ danh sách trống"), method="take_out", in_bar=False),
        Act(key="Ctrl+Z", label=mark("lấy lại dòng vừa bỏ, xét lại dòng"), method="undo", in_bar=False),
        Act(key="Ctrl+F", label=mark("lọc dòng"), method="filter_lines", in_bar=False),
        Act(key="Ctrl+L", label=mark("chép số điện thoại để gọi"), method="call_person", in_bar=False),
        Act(key="F3", label=mark("biên lai của dòng"), method="open_receipt", in_bar=False),
        Act(key="Alt+1", label=mark("mọi dòng"), method="show_all", in_bar=False),
        Act(key="Alt+2", label=mark("dòng cần xem"), method="show_to_see", in_bar=False),
        Act(key="Alt+3", label=mark("dòng đã khớp, đủ dữ liệu"), method="show_good", in_bar=False),
        Act(key="Alt+4", label=mark("sửa dòng, ghi mã số mới"), method="edit_or_numbers", in_bar=False),
        Act(key="Alt+5", label=mark("đưa lại vào đợt sau"), method="relist", in_bar=False),
        Act(key="Alt+6", label=mark("phải hoàn trả"), method="refund", in_bar=False),
        Act(key="Alt+7", label=mark("chọn dòng đúng"), method="choose", in_bar=False),
        Act(key="Alt+8", label=mark("cơ quan BHXH đã nhận"), method="accept", in_bar=False),
        Act(key="Alt+9", label=mark("để nguyên dòng"), method="leave_line", in_bar=False),
    )
    HELP = (
        mark("Mỗi dòng biên lai vào đúng một danh sách. Danh sách đã gửi giữ nguyên; dòng bị trả lại vào đợt sau."),
        mark("Ctrl+N lập đợt mới, F9 đánh dấu đã gửi, Ctrl+O nhập trả lời của cơ quan BHXH rồi xem từng dòng."),
        mark("Khi mọi dòng đã khớp hoặc đã xử lý, F9 đóng đợt."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._opened: Opened | None = None
        self._wanted: UUID | None = None
        self._wanted_line: UUID | None = None
        self._arriving = False
        self._loading = CancelToken()
        self.folder: Path = documents_folder()
        self.head = PageHead(t(self.TITLE))
        self.batches, self.part = BatchCard(), BatchPart()
        self.acts = ListActs(counter, self)
        self.files = BatchFiles(counter, self)
        self.settling = LineSettling(counter, self.acts, self.part)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(TwoParts(self.batches, self.part), 1)
        column.addWidget(self.files.exporter.bar)
        self._name_acts()
        self.batches.new_wanted.connect(self.new_batch)
        self.batches.batch_chosen.connect(self._open_batch)
        self.batches.lines_wanted.connect(self.part.focus)
        self.part.act_wanted.connect(lambda name: getattr(self, name)())
        self.part.table.row_opened.connect(lambda _line: self.open_person())
        self.acts.refused.connect(self.part.say)
        self.acts.done.connect(self._begun)
        self.acts.read_again.connect(self._load)
        self.reload_on_change(self._load)

    def opened(self, argument: object = None) -> None:
        """A batch, and a line of it if told; None shows the one that was open."""
        if isinstance(argument, ListsArgument):
            self._wanted, self._wanted_line = argument.batch_id, argument.line_id
        elif self._wanted is None:
            kept = self.counter.drafts.get(KEPT)
            self._wanted = kept if isinstance(kept, UUID) else None
        self._arriving = True
        self._load()

    def focus_first(self) -> None:
        """On the lines; without any on the batches."""
        if self.part.line() is not None:
            self.part.focus()
        elif self.batches.list.isVisible():
            self.batches.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the filter goes to the lines."""
        if forward and self.part.filter.hasFocus():
            self.part.focus()
            return True
        return super().next_input(forward=forward)

    def do_main(self) -> None:
        """F9: what the primary button says."""
        kind, view = self.part.detail.act.kind, self.part.view
        if view is None or kind is Main.NEW:
            self.new_batch()
        elif kind in {Main.MEND, Main.LOOK}:
            line = first_to_mend(view) if kind is Main.MEND else next_to_see(view, self.part.line())
            self.part.choose_line(None if line is None else line.line_id)
            if kind is Main.MEND and line is not None and line.clinic_code == "":
                self._edit_or_numbers()  # what is missing can be chosen right there
        elif kind is Main.NOTHING:
            self.counter.shell.toast(t("Đợt này đã xong."))
        else:
            self._do(kind, view)

    def new_batch(self, form_code: str = "") -> None:
        """Ctrl+N: a new draft from the waiting lines."""
        self._show_dialog(NewBatchDialog(self.counter, form_code, self.window()), self._made)

    def bring_reply(self) -> None:
        """Ctrl+O: the file first, then its columns."""
        view = self.part.view
        if view is None or view.row.state not in TAKES_REPLY:
            title = t("Chưa nhập trả lời được cho đợt này.")
            self.part.say(title, t("Chọn đợt đã gửi và chưa đóng ở bên trái, rồi bấm Ctrl+O."), "warn")
            return
        batch_id, shell = view.row.batch_id, self.counter.shell

        def chosen(path: Path) -> None:
            shell.open_page("lists_reply", ReplyArgument(batch_id=batch_id, path=path))

        ask_path(self, t("Chọn tệp trả lời"), self.folder, Wanted.FILE, chosen)

    def open_person(self) -> None:
        """Enter: the participant of the line."""
        line = self.part.sent_line()
        if line is not None:
            self.counter.shell.open_page("person", PersonArgument(person_id=line.person_id))

    def _name_acts(self) -> None:
        """Acts of the parts, under the names that keys and buttons use."""
        for tab in (Tab.ALL, Tab.TO_SEE, Tab.GOOD):
            setattr(self, f"show_{tab.value}", partial(self.part.choose_tab, tab))
        for name in (*LINE_ACTS, "open_receipt", "call_person"):
            setattr(self, name, getattr(self.settling, name))
        self.export, self.preview = (partial(one, self.part) for one in (self.files.export, self.files.preview))
        self.filter_lines = partial(self.part.filter.setFocus, Qt.FocusReason.TabFocusReason)
        self.edit_or_numbers = self.edit_line = self.take_numbers = self._edit_or_numbers

    def _edit_or_numbers(self) -> None:
        view, line = self.part.view, self.part.sent_line()
        if view is not None and view.row.state is BatchState.DRAFT and line is not None:
            self._show_dialog(LineDialog(self.counter, view, line, self.window()), self.counter.announcer.announce)
        elif self._opened is not None and self._opened.numbers:
            self.settling.show_numbers(self._opened.numbers)

    def _do(self, kind: Main, view: BatchView) -> None:
        if kind is Main.SEND:
            self._show_dialog(SendDialog(self.counter, view, self.window()), self._sent)
            return
        acts: dict[Main, Callable[[], object]] = {
            Main.FILL: self.settling.add_waiting,
            Main.REPLY: self.bring_reply,
            Main.RELIST: self.settling.relist,
            Main.REFUND: self.settling.refund,
            Main.CHOOSE: self.settling.choose,
            Main.ACCEPT: self.settling.accept,
            Main.LEAVE: self.settling.leave_line,
            Main.CLOSE: partial(self.acts.close, view),
        }
        acts[kind]()

    def _made(self, changed: Changed) -> None:
        self._wanted = changed.batch_id
        self._arriving = True
        self.counter.announcer.announce(changed)

    def _sent(self, row: BatchRow) -> None:
        told = t("{list} đã gửi. Ctrl+E xuất tệp, Ctrl+P in.", list=row.title)
        self.counter.shell.toast(told)
        self.counter.announcer.announce(row)

    def _begun(self) -> None:
        """An act on a line goes on to the next one that waits to be looked at."""
        self.part.say("")
        view, line = self.part.view, self.part.sent_line()
        if view is not None and line is not None and view.row.state is BatchState.ANSWERED and not line.settled:
            following = next_to_see(view, line)
            self._wanted_line = None if following is None else following.line_id

    def _open_batch(self, batch_id: UUID) -> None:
        self._wanted = batch_id
        self.counter.drafts[KEPT] = batch_id
        self.part.say("")
        self._loading.cancel()
        desk = self.counter.open_desk
        self._loading = self.counter.worker.run(lambda: load_batch(desk, batch_id), self._show_opened, receiver=self)

    def _load(self) -> None:
        self._loading.cancel()
        desk, wanted = self.counter.open_desk, self._wanted
        self._loading = self.counter.worker.run(lambda: load_lists(desk, wanted), self._show, receiver=self)

    def _show(self, lists: Lists) -> None:
        self.files.lists = lists
        self.batches.show_waiting(lists.waiting)
        opened = lists.opened
        chosen = None if opened is None else opened.view.row.batch_id
        self.batches.show_batches(lists.batches, chosen)
        self._show_opened(opened)

    def _show_opened(self, opened: Opened | None) -> None:
        self._opened = opened
        self._wanted = None if opened is None else opened.view.row.batch_id
        self.head.subject.setText("" if opened is None else shown(opened.view.row.title))
        self.part.show_batch(None if opened is None else opened.view, 0 if opened is None else len(opened.numbers))
        if self._wanted_line is not None:
            self.part.choose_line(self._wanted_line)
            self._wanted_line = None
        focused = QApplication.focusWidget()
        if self._arriving and (focused is None or self.isAncestorOf(focused)):
            self.focus_first()  # only now there are lines; a clerk who types elsewhere is left alone
        self._arriving = False

    def _show_dialog(self, dialog: DimmedDialog, done: Callable[[Any], object]) -> None:
        def closed(result: object) -> None:
            if result is not None:
                done(result)

        dialog.closed.connect(closed)
        self.counter.shell.show_dialog(dialog)
