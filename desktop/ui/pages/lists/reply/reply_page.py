"""Cơ quan BHXH trả lời: choose the file, say what its columns hold, look at what it would do, store it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.services.exports.listing import fixed_listing
from desktop.services.lists.batches import BatchRow, open_batch
from desktop.services.lists.replies.importing import (
    ImportReply,
    ReplyPreview,
    ReplyStored,
    import_reply,
    preview_reply,
)
from desktop.services.lists.replies.reply_sheet import ReplyColumns, ReplySheet, read_reply_sheet, reply_columns
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import ReplyArgument
from desktop.ui.pages.lists.reply.columns_card import ColumnsCard
from desktop.ui.pages.lists.reply.preview_part import PreviewPart, PreviewTab
from desktop.ui.pages.lists.two_parts import TwoParts
from desktop.ui.pages.receipts.save_file_dialog import documents_folder
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.worker import CancelToken, DatabaseWorker

KEPT = "lists/reply"
"""Where the window keeps a reply that is not stored yet, for a page made anew in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReply:
    """A reply as the clerk left it."""

    batch: BatchRow
    sheet: ReplySheet
    columns: Mapping[str, int]
    remembered: bool


class ReplyPage(Page):
    """The preview is made anew with every column that changes; only F9 stores."""

    NAME = "lists_reply"
    TITLE = mark("Cơ quan BHXH trả lời")
    ICON = "import"
    ACTS = (
        Act(key="F9", label=mark("ghi trả lời"), method="store"),
        Act(key="Ctrl+O", label=mark("chọn tệp khác"), method="choose_file"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export", in_bar=False),
        Act(key="Alt+1", label=mark("mọi dòng"), method="show_all", in_bar=False),
        Act(key="Alt+2", label=mark("dòng cần xem"), method="show_to_see"),
        Act(key="Alt+3", label=mark("dòng không có trả lời"), method="show_missing", in_bar=False),
        Act(key="Alt+4", label=mark("mã số mới"), method="show_numbers"),
        Act(key="Esc", label=mark("dừng đọc, quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Dòng của tệp được khớp với dòng đã gửi theo số định danh, mã số BHXH, số thẻ hoặc số biên lai."),
        mark("Chưa bấm F9 thì chưa ghi gì vào sổ. Mã số mới nào không muốn ghi thì bỏ qua bằng dấu cách."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._batch: BatchRow | None = None
        self._sheet: ReplySheet | None = None
        self._reading, self._previewing = CancelToken(), CancelToken()
        self._storing = False
        self.folder: Path = documents_folder()
        # a sheet is read by a process of its own: the book's worker stays free for the next person
        self._reader = DatabaseWorker(counter.shell.show_error, self)
        self.head = PageHead(t(self.TITLE))
        self.columns, self.part = ColumnsCard(), PreviewPart()
        self.work, self.exporter = LongWork(monotonic), Exporter(counter, self)
        self.export = lambda: _export(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        for method, tab in (
            ("show_all", PreviewTab.ALL),
            ("show_to_see", PreviewTab.TO_SEE),
            ("show_missing", PreviewTab.MISSING),
            ("show_numbers", PreviewTab.NUMBERS),
        ):
            setattr(self, method, lambda wanted=tab: self.part.choose_tab(wanted))

    def opened(self, argument: object = None) -> None:
        """A reply to a batch, with its file if it was chosen already; None shows what was left."""
        if isinstance(argument, ReplyArgument):
            if self._batch is None or argument.batch_id != self._batch.batch_id:
                self._forget()
            self._load_batch(argument.batch_id)
            if argument.path is not None:
                self.read(argument.path)
            return
        kept = self.counter.drafts.get(KEPT)
        if self._sheet is None and isinstance(kept, KeptReply):
            self._batch = kept.batch
            self._show_sheet(kept.sheet, ReplyColumns(columns=kept.columns, remembered=kept.remembered))
        if self._batch is not None:
            self._load_batch(self._batch.batch_id)

    def closing(self) -> None:
        """What was chosen stays."""
        if self._batch is not None and self._sheet is not None:
            kept = KeptReply(batch=self._batch, sheet=self._sheet, columns=self.columns.columns(), remembered=False)
            self.counter.drafts[KEPT] = kept

    def leave(self) -> None:
        """Esc: stop reading, else go back."""
        reading = self.work.isVisible()
        self._stop()
        if not reading:
            self.counter.shell.back()

    def choose_file(self) -> None:
        """Ctrl+O."""
        ask_path(self, t("Chọn tệp trả lời"), self.folder, Wanted.FILE, self.read)

    def read(self, path: Path) -> None:
        """Read a file; Esc stops."""
        self.folder = path.parent
        self._reading.cancel()
        self.part.say("")
        self.work.begin()
        self._reading = self._reader.run_long(
            lambda token, _report: read_reply_sheet(path, stopped=lambda: token.cancelled),
            self._read,
            on_failure=self._unread,
            receiver=self,
        )

    def store(self) -> None:
        """F9: store the reply; without a file it is asked for, with problems they are shown."""
        preview, batch, received = self.part.preview, self._batch, self.columns.day()
        if self._sheet is None:
            self.choose_file()
        if self._sheet is None or batch is None or preview is None or received is None or self._storing:
            return
        if preview.problems:
            self.part.show_preview(preview)
            return
        self._storing = True
        command = self._command(self._sheet, batch, received)
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: import_reply(desk, command), self._stored, self._refused, receiver=self)

    def _load_batch(self, batch_id: UUID) -> None:
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: open_batch(desk, batch_id).row, self._show_batch, receiver=self)

    def _show_batch(self, row: BatchRow) -> None:
        self._batch = row
        self.head.subject.setText(row.title)
        self._ask_preview()

    def _read(self, sheet: ReplySheet) -> None:
        self.work.end()
        desk = self.counter.open_desk
        self.counter.worker.run(
            lambda: reply_columns(desk, sheet), lambda columns: self._show_sheet(sheet, columns), receiver=self
        )

    def _unread(self, error: BaseException) -> None:
        self.work.end()
        if isinstance(error, CounterError):
            self.part.say(shown(error.title), shown(error.advice))
        else:
            self.counter.shell.show_error(error)

    def _show_sheet(self, sheet: ReplySheet, columns: ReplyColumns) -> None:
        self._sheet = sheet
        self.columns.show_sheet(sheet, columns)
        self._ask_preview()
        self.part.focus()

    def _ask_preview(self) -> None:
        sheet, batch, received = self._sheet, self._batch, self.columns.day()
        if sheet is None or batch is None or received is None:
            return
        self._previewing.cancel()
        desk, command = self.counter.open_desk, self._command(sheet, batch, received)
        self._previewing = self.counter.worker.run(
            lambda: preview_reply(desk, command), self._show_preview, self._refused, receiver=self
        )

    def _command(self, sheet: ReplySheet, batch: BatchRow, received: date) -> ImportReply:
        return ImportReply(
            batch_id=batch.batch_id,
            version=batch.version,
            sheet=sheet,
            columns=self.columns.columns(),
            received_on=received,
            changes=self.part.taken(),
        )

    def _show_preview(self, preview: ReplyPreview) -> None:
        self.part.show_preview(preview)

    def _stored(self, stored: ReplyStored) -> None:
        self._forget()
        self.counter.announcer.announce(stored)
        told = t("Đã ghi trả lời của {list}: {count} dòng cần xem.", list=stored.batch.title, count=stored.batch.to_see)
        self.counter.shell.toast(told)
        self.counter.shell.back()

    def _refused(self, error: BaseException) -> None:
        self._storing = False
        if not isinstance(error, CounterError):
            self.counter.shell.show_error(error)
            return
        self.part.say(shown(error.title), shown(error.advice))

    def _forget(self) -> None:
        self._batch, self._sheet, self._storing = None, None, False
        self.counter.drafts.pop(KEPT, None)
        self.columns.show_sheet(None, None)
        self.columns.set_received(self.counter.today())
        self.part.show_preview(None)

    def _stop(self) -> None:
        self._reading.cancel()
        self.work.end()

    def _build(self) -> None:
        self.columns.set_received(self.counter.today())
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.work)
        column.addWidget(TwoParts(self.columns, self.part), 1)
        column.addWidget(self.exporter.bar)
        self.columns.file_wanted.connect(self.choose_file)
        self.columns.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._ask_preview)
        self.part.store.clicked.connect(self.store)
        self.work.stop_wanted.connect(self._stop)


def _export(page: ReplyPage) -> None:
    """Ctrl+E: the rows in view, as they are shown."""
    titles, *rows = page.part.table_in_view().shown_texts()
    if rows:
        page.exporter.ask(fixed_listing(t("Trả lời của cơ quan BHXH"), "tra-loi", titles, tuple(rows)))
    else:
        page.counter.shell.toast(t("Chưa có dòng nào để xuất."))
