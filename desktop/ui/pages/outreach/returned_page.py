"""Nhập phiếu kết quả: the sheet that came back, what each row would do, and F9 to write it."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import CounterError
from desktop.services.exports.listing import fixed_listing
from desktop.services.outreach.returned.importing import (
    ImportResults,
    PreviewRow,
    ResultPreview,
    ResultsStored,
    Verdict,
    import_results,
    preview_results,
)
from desktop.services.outreach.returned.sheet import ReturnedSheet, read_returned
from desktop.services.outreach.round_page import load_round
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import RoundArgument
from desktop.ui.pages.lists.step_chips import StepChips
from desktop.ui.pages.receipts.save_file_dialog import documents_folder
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.panels.card import Card, EmptyState, NoticeBox
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken, DatabaseWorker

_VERDICTS: dict[Verdict, tuple[str, str]] = {
    Verdict.STOPPED: (mark("Dừng"), "bad"),
    Verdict.REPLACES: (mark("Thay kết quả"), "warn"),
    Verdict.NEW_PERSON: (mark("Người mới"), "info"),
    Verdict.KNOWN_PERSON: (mark("Thêm vào đợt"), "info"),
    Verdict.RESULT: (mark("Ghi kết quả"), "ok"),
    Verdict.SAME: (mark("Đã ghi rồi"), "plain"),
    Verdict.EMPTY: (mark("Chưa có kết quả"), "plain"),
}
"""What becomes of rows, those to look at first."""


class ReturnedPage(Page):
    """The preview is made by the code that writes; only F9 writes."""

    NAME = "outreach_returned"
    TITLE = mark("Nhập phiếu kết quả")
    ICON = "import"
    ACTS = (
        Act(key="F9", label=mark("ghi kết quả"), method="store"),
        Act(key="Ctrl+O", label=mark("chọn tệp khác"), method="choose_file"),
        Act(key="F7", label=mark("thay kết quả đã ghi, hoặc không"), method="turn_replacing"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export", in_bar=False),
        Act(key="Esc", label=mark("dừng đọc, quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Dòng của phiếu khớp với đợt theo TT và họ tên; dòng để trống TT là người gặp thêm."),
        mark("Người gặp thêm chưa có trong sổ được đăng ký; giống người đã có thì dừng để xem lại."),
        mark("Chưa bấm F9 thì chưa ghi gì vào sổ. Dòng dừng không cản những dòng khác."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._round_id: UUID | None = None
        self._sheet: ReturnedSheet | None = None
        self._replaces, self._storing = False, False
        self.preview: ResultPreview | None = None
        self._reading, self._previewing = CancelToken(), CancelToken()
        # a sheet is read by a process of its own: the book's worker stays free for the next person
        self._reader = DatabaseWorker(counter.shell.show_error, self)
        self.folder: Path = documents_folder()
        self.head, self.note, self.chips = PageHead(t(self.TITLE)), NoticeBox(tone="bad"), StepChips()
        self.table = Table(t("Các dòng của phiếu"), _columns(), row_height=52)
        self.empty = EmptyState(t("Chưa chọn phiếu. Chọn tệp .xlsx đã ghi kết quả."), t("Chọn tệp"), "Ctrl+O", "import")
        self.replacing, self.told = Text("", "quiet", wrap=True), Text("", "body", wrap=True)
        self.main = PrimaryButton(t("Ghi kết quả"), key="F9", icon_name="check")
        self.work, self.exporter = LongWork(monotonic), Exporter(counter, self)
        self._build()

    def opened(self, argument: object = None) -> None:
        """A round, with the file if it was chosen already; None shows what was left."""
        if isinstance(argument, RoundArgument):
            self._round_id, self._sheet, self._replaces = argument.round_id, None, False
            self._show(None)
            desk, round_id = self.counter.open_desk, argument.round_id
            self.counter.worker.run(
                lambda: load_round(desk, round_id).round.title, self.head.subject.setText, receiver=self
            )
            if argument.path is not None:
                self.read(argument.path)
        self._ask_preview()

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Esc: stop reading, else go back."""
        reading = self.work.isVisible()
        self._stop()
        if not reading:
            self.counter.shell.back()

    def choose_file(self) -> None:
        """Ctrl+O."""
        ask_path(self, t("Chọn phiếu kết quả"), self.folder, Wanted.FILE, self.read)

    def read(self, path: Path) -> None:
        """Read a file; Esc stops."""
        self.folder = path.parent
        self._reading.cancel()
        self._say("")
        self.work.begin()
        self._reading = self._reader.run_long(
            lambda token, _report: read_returned(path, stopped=lambda: token.cancelled),
            self._read,
            on_failure=self._refused,
            receiver=self,
        )

    def turn_replacing(self) -> None:
        """F7: whether results that stand may be written over."""
        self._replaces = not self._replaces
        self._ask_preview()

    def store(self) -> None:
        """F9: write every row that does not stop; without a file it is asked for."""
        preview, command = self.preview, self._command()
        if command is None:
            self.choose_file()
        elif preview is not None and not self._storing:
            if preview.problem or not preview.writes:
                self._say(preview.problem or t("Phiếu này không có kết quả nào mới để ghi."))
                return
            self._storing = True
            desk = self.counter.open_desk
            self.counter.worker.run(lambda: import_results(desk, command), self._stored, self._refused, receiver=self)

    def export(self) -> None:
        """Ctrl+E: the rows as they are shown, to be mended in the sheet."""
        titles, *rows = self.table.shown_texts()
        if rows:
            self.exporter.ask(fixed_listing(t(self.TITLE), "ket-qua-van-dong", titles, tuple(rows)))
        else:
            self.counter.shell.toast(t("Chưa có dòng nào để xuất."))

    def _command(self) -> ImportResults | None:
        if self._round_id is None or self._sheet is None:
            return None
        return ImportResults(round_id=self._round_id, sheet=self._sheet, replace_results=self._replaces)

    def _read(self, sheet: ReturnedSheet) -> None:
        self.work.end()
        self._sheet = sheet
        self._ask_preview()

    def _ask_preview(self) -> None:
        command = self._command()
        if command is not None:
            self._previewing.cancel()
            desk = self.counter.open_desk
            self._previewing = self.counter.worker.run(
                lambda: preview_results(desk, command), self._show, self._refused, receiver=self
            )

    def _show(self, preview: ResultPreview | None) -> None:
        self.preview = preview
        rows: tuple[PreviewRow, ...] = () if preview is None else preview.rows
        order = list(_VERDICTS)
        in_order = sorted((order.index(row.verdict), row.row_number, row) for row in rows)
        self.table.set_rows([row for *_, row in in_order])
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        steps = [] if preview is None else [(verdict, preview.count(verdict)) for verdict in order]
        self.chips.show_steps(
            [
                (t("{count} {what}", count=count, what=t(_VERDICTS[verdict][0]).lower()), _VERDICTS[verdict][1])
                for verdict, count in steps
                if count
            ]
        )
        self._say("" if preview is None else shown(preview.problem))
        told = t("Kết quả đã ghi khác với phiếu sẽ được thay. F7 để giữ.")
        self.replacing.setText(
            told if self._replaces else t("Kết quả đã ghi được giữ, dòng khác thì dừng. F7 để thay.")
        )
        writes = 0 if preview is None else preview.writes
        self.main.set_act(t("Ghi {count} kết quả", count=writes) if writes else t("Ghi kết quả"))
        if self.isVisible() and rows:
            self.focus_first()

    def _stored(self, stored: ResultsStored) -> None:
        self._storing, self._sheet = False, None
        self._show(None)
        self.counter.announcer.announce(stored)
        told = t("Đã ghi {count} kết quả, đăng ký {new} người mới.", count=stored.results, new=stored.new_people)
        rest = t("{count} dòng dừng.", count=stored.stopped) if stored.stopped else ""
        self.counter.shell.toast(f"{told} {rest}".strip())
        self.counter.shell.back()

    def _refused(self, error: BaseException) -> None:
        self._storing = False
        self.work.end()
        if isinstance(error, CounterError):
            self._say(shown(error.title), shown(error.advice))
        else:
            self.counter.shell.show_error(error)

    def _say(self, title: str, text: str = "") -> None:
        self.note.set(title, text, "bad")
        self.note.setVisible(bool(title))

    def _tell(self, row: PreviewRow | None) -> None:
        """A reason that the table has no room for stands below it whole."""
        self.told.setText(shown(row.said) if row is not None and row.verdict is Verdict.STOPPED else "")

    def _stop(self) -> None:
        self._reading.cancel()
        self.work.end()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card = Card(padding=8)
        card.body.addWidget(self.chips)
        card.body.addWidget(self._stack, 1)
        card.body.addWidget(self.told)
        card.body.addWidget(self.replacing)
        column = page_column(self)
        for part in (self.head, self.work, self.note):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addWidget(self.main)
        column.addWidget(self.exporter.bar)
        self.note.hide()
        self.empty.act_pressed.connect(self.choose_file)
        self.main.clicked.connect(self.store)
        self.table.row_changed.connect(self._tell)
        self.work.stop_wanted.connect(self._stop)
        self._show(None)


def _columns() -> tuple[Column[PreviewRow], ...]:
    return (
        Column(t("DÒNG"), lambda row: Cell(str(row.row_number)), lambda row: row.row_number, width=72, right=True),
        Column(t("HỌ TÊN"), lambda row: Cell(row.name, bold=True), width=232),
        Column(t("SẼ LÀM GÌ"), _verdict, width=168),
        Column(t("KẾT QUẢ, LÝ DO"), lambda row: Cell(row.said)),
    )


def _verdict(row: PreviewRow) -> Cell:
    text, tone = _VERDICTS[row.verdict]
    return Cell(t(text), tone=tone, chip=True)
