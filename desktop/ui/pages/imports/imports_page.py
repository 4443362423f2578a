"""Nhập dữ liệu: choose or drop a sheet, say what its columns are, try it, bring it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.services.imports import (
    ImportOutcome,
    ImportReport,
    ImportSheet,
    ProposedSheet,
    dry_run,
    error_sheet,
    propose_sheet,
    run_import,
    sample_sheet,
    with_heading_row,
)
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import ImportsArgument
from desktop.ui.pages.imports.import_runner import ImportRunner, Report, Stop
from desktop.ui.pages.imports.result_part import ResultPart, Tab, whole_file
from desktop.ui.pages.imports.sheet_card import SheetCard
from desktop.ui.pages.lists.two_parts import TwoParts
from desktop.ui.pages.settings.settings_acts import communes_named
from desktop.ui.pages.shared.exporting import Exporter, write_counted
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.panels.long_work import LongWork

KEPT = "imports"
"""Where the window keeps a sheet that is not brought in yet, for a page made anew in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptImport:
    """A sheet as the clerk left it."""

    proposed: ProposedSheet
    sheet: ImportSheet


class ImportsPage(Page):
    """Nothing goes into the book before the sheet was tried and F9 is pressed again."""

    NAME = "imports"
    TITLE = mark("Nhập dữ liệu")
    ICON = "import"
    ACTS = (
        Act(key="F9", label=mark("thử, rồi nhập"), method="go_on"),
        Act(key="Ctrl+O", label=mark("chọn tệp"), method="choose_file"),
        Act(key="Ctrl+E", label=mark("lưu tờ lỗi, xuất dòng"), method="export"),
        Act(key="Alt+1", label=mark("các cột"), method="show_columns", in_bar=False),
        Act(key="Alt+2", label=mark("dòng dừng"), method="show_stopped"),
        Act(key="Alt+3", label=mark("người sẽ sửa"), method="show_changes", in_bar=False),
        Act(key="Alt+4", label=mark("lưu ý"), method="show_notes", in_bar=False),
        Act(key="Alt+9", label=mark("lưu tệp mẫu"), method="save_sample"),
        Act(key="Esc", label=mark("dừng, quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Chọn hoặc kéo tệp .xlsx, .xls, .ods, .csv vào trang; các cột được đoán theo tiêu đề và nhớ cho lần sau."),
        mark("F9 lần đầu chỉ thử, chưa ghi gì; xem dòng dừng và người sẽ sửa rồi bấm F9 lần nữa để nhập."),
        mark("Dòng sai được lưu ra tờ lỗi bằng Ctrl+E: sửa ngay trong tờ ấy rồi nhập lại chính nó."),
        mark("Ở mục Sẽ sửa và Lưu ý, Ctrl+E xuất các dòng đang xem ra .xlsx hoặc .csv."),
        mark("Esc dừng giữa chừng: hộ nào đã nhập xong thì ở lại trong sổ, nhập lại tệp ấy để đi tiếp."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.proposed: ProposedSheet | None = None
        self._brought: ImportSheet | None = None
        self._last: ImportReport | None = None
        self.head = PageHead(t(self.TITLE))
        self.card, self.part = SheetCard(), ResultPart()
        self.work = LongWork(monotonic)
        self.runner = ImportRunner(counter, self)
        self.exporter = Exporter(counter, self)
        self.folder: Path = self.exporter.folder
        for tab in Tab:
            setattr(self, f"show_{tab.value}", partial(self.part.choose_tab, tab))
        self._build()

    def opened(self, argument: object = None) -> None:
        """A file, or what was left."""
        if isinstance(argument, ImportsArgument):
            self.read(argument.path)
            return
        kept = self.counter.drafts.get(KEPT)
        if self.proposed is None and not self.runner.running and isinstance(kept, KeptImport):
            self.show_sheet(replace(kept.proposed, sheet=kept.sheet))
            self.card.set_chosen(kept.sheet.strategy, kept.sheet.scope)

    def closing(self) -> None:
        """What was chosen stays."""
        if self.proposed is not None:
            self.counter.drafts[KEPT] = KeptImport(proposed=self.proposed, sheet=self._sheet(self.proposed))

    def leave(self) -> None:
        """Esc: stop what is under way, else go back."""
        if self.runner.running:
            self.runner.stop()
        else:
            self.counter.shell.back()

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the choice of a column goes to the next column."""
        if forward and self.part.columns.choice.hasFocus():
            self.part.columns.next_column()
            return True
        return super().next_input(forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths[0])

    def choose_file(self) -> None:
        """Ctrl+O."""
        if not self.runner.running:
            ask_path(self, t("Chọn tệp danh sách"), self.folder, Wanted.FILE, self.read)

    def read(self, path: Path, sheet: str = "") -> None:
        """Look into a file: its sheets, its headings, what its columns may be."""
        self.folder = path.parent
        desk = self.counter.open_desk
        self.start(lambda _report, _stop: propose_sheet(desk, path, sheet), self.show_sheet)

    def go_on(self) -> None:
        """F9: choose a file, try it, bring it in: whichever comes next."""
        if self.proposed is None or self.part.outcome is not None:
            self.choose_file()
            return
        sheet, desk = self._sheet(self.proposed), self.counter.open_desk
        if "full_name" not in sheet.columns and "given_name" not in sheet.columns:
            self.part.say(t("Chưa có cột họ và tên."), t("Chọn cột ấy trong bảng rồi cho biết nó là “Họ và tên”."))
            self.part.choose_tab(Tab.COLUMNS)
            self.part.focus()
        elif self.part.report is None:
            self.start(lambda report, stop: dry_run(desk, sheet, report, stop), partial(self._tried, sheet))
        elif self.part.report.stopped and whole_file(sheet.scope):
            self.part.choose_tab(Tab.STOPPED)
            self.part.focus()
        elif self.part.report.new + self.part.report.changed:
            self.start(lambda report, stop: run_import(desk, sheet, report, stop), partial(self._done, sheet))

    def export(self) -> None:
        """Ctrl+E: the changes or notes in view, as they are shown; else the stopped rows."""
        listing = self.part.listing_in_view()
        if listing is not None:
            self.exporter.ask(listing)
        else:
            self.save_errors()

    def save_errors(self) -> None:
        """The stopped rows, to correct and bring again."""
        sheet, report = self._brought, self._last
        if sheet is None or report is None or not report.stopped:
            self.counter.shell.toast(t("Chưa có dòng nào bị dừng."))
            return
        name = f"{sheet.path.stem}-loi.xlsx"
        _save(self.exporter, name, lambda: (error_sheet(sheet, report), report.stopped_rows))

    def save_sample(self) -> None:
        """Alt+9: an empty sheet with every column that can be brought in."""
        _save(self.exporter, t("mau-danh-sach") + ".xlsx", lambda: (sample_sheet(), 2))

    def start(
        self, work: Callable[[Report, Stop], object], on_success: Callable[[object], object] | Callable[..., object]
    ) -> None:
        """Start work unless some is under way."""
        if self.runner.run(work, on_success, self._failed):
            self.part.say("")
            self.work.begin()

    def show_sheet(self, proposed: ProposedSheet) -> None:
        """Show a file that was looked into."""
        self.work.end()
        self.proposed, self._brought, self._last = proposed, None, None
        self.head.subject.setText(proposed.sheet.path.name)
        self.card.show_sheet(proposed)
        self.part.show_sheet(proposed)
        self.part.focus()

    def _tried(self, sheet: ImportSheet, report: ImportReport) -> None:
        self.work.end()
        self._brought, self._last = sheet, report
        self.part.show_report(report, whole_file=whole_file(sheet.scope))
        self.part.focus()

    def _done(self, sheet: ImportSheet, outcome: ImportOutcome) -> None:
        self.work.end()
        self._brought, self._last = sheet, outcome.report
        self.part.show_outcome(outcome)
        self.part.focus()
        if outcome.written:
            self.counter.announcer.announce(outcome)
        if not outcome.cancelled and not outcome.refused:
            self.counter.drafts.pop(KEPT, None)

    def _failed(self, error: BaseException) -> None:
        self.work.end()
        if isinstance(error, CounterError):
            self.part.say(shown(error.title), shown(error.advice))
        else:
            self.counter.shell.show_error(error)

    def _sheet(self, proposed: ProposedSheet) -> ImportSheet:
        strategy, scope, commune = self.card.chosen()
        columns: Mapping[str, int] = self.part.columns.mapping()
        return replace(proposed.sheet, columns=columns, strategy=strategy, scope=scope, commune_code=commune)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.work)
        column.addWidget(TwoParts(self.card, self.part), 1)
        column.addWidget(self.exporter.bar)
        self.card.file_wanted.connect(self.choose_file)
        self.card.sample_wanted.connect(self.save_sample)
        self.card.sheet_chosen.connect(partial(_other_sheet, self))
        self.card.heading_chosen.connect(partial(_other_heading, self))
        self.card.commune.search_wanted.connect(partial(_search_commune, self))
        for choices in (self.card, self.part.columns):
            # something was chosen otherwise: what was tried is no longer true
            choices.changed.connect(lambda: self.part.show_report(None, whole_file=False))
        self.part.act.clicked.connect(self.go_on)
        self.part.begin.act_pressed.connect(self.choose_file)
        self.part.out.clicked.connect(self.export)
        self.runner.moved.connect(lambda progress: self.work.report(progress.done, progress.total))
        self.work.stop_wanted.connect(self.runner.stop)


def _save(exporter: Exporter, name: str, make: Callable[[], tuple[bytes, int]]) -> None:
    exporter.ask_where(name, (".xlsx",), lambda path, _report: write_counted(path, make))


def _other_sheet(page: ImportsPage, name: str) -> None:
    if page.proposed is not None:
        page.read(page.proposed.sheet.path, name)


def _other_heading(page: ImportsPage, row: object) -> None:
    desk, proposed = page.counter.open_desk, page.proposed
    if proposed is not None and isinstance(row, int):
        page.start(lambda _report, _stop: with_heading_row(desk, proposed, row), page.show_sheet)


def _search_commune(page: ImportsPage, text: str) -> None:
    desk, offer = page.counter.open_desk, page.card.commune.offer
    page.counter.worker.run(lambda: communes_named(desk, text), lambda found: offer(text, found), receiver=page)
