"""Giấy tờ: every paper of the counter, for whom, on screen, on paper, one or thousands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.papers.batches.batch import BatchState
from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKind
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import PapersArgument
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.catalogue_list import CatalogueList
from desktop.ui.pages.papers.day_panel import DayPanel, NothingPanel
from desktop.ui.pages.papers.people_panel import PeoplePanel
from desktop.ui.pages.papers.preview import PaperPreview
from desktop.ui.pages.papers.receipt_panel import ReceiptPanel
from desktop.ui.pages.papers.subject_panel import SubjectPanel
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import SplitPage, page_column
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.panels.card import Card

_DELAY_MILLISECONDS = 120


class PapersPage(Page):
    """Left the catalogue, in the middle whose paper it is, right the paper."""

    NAME = "papers"
    TITLE = mark("Giấy tờ")
    ICON = "print"
    ACTS = (
        Act(key="Ctrl+P", label=mark("in"), method="print_paper"),
        Act(key="Ctrl+S", label=mark("lưu tệp PDF"), method="save_paper"),
        Act(key="Ctrl+B", label=mark("in hàng loạt"), method="start_batch"),
        Act(key="Alt+1", label=mark("tiếp tục việc in đang dừng"), method="resume_first", in_bar=False),
        Act(key="Alt+2", label=mark("bỏ việc in đang dừng"), method="forget_first", in_bar=False),
        Act(key="Alt+3", label=mark("mở tệp vừa lập xong"), method="open_finished", in_bar=False),
        Act(key="Esc", label=mark("dừng in, quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Chọn loại giấy ở bên trái, Enter, rồi chọn biên lai, người hoặc hộ; giấy hiện ở bên phải."),
        mark("Ctrl+B in cho cả danh sách. Dừng lúc nào cũng được: lần sau bấm “Tiếp tục”, không tờ nào in hai lần."),
        mark("Biên lai in hàng loạt cũng được tính là đã in; bản in lại ghi “BẢN SAO lần n”."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.catalogue = CatalogueList(PAPERS)
        self.receipts, self.people = ReceiptPanel(counter), PeoplePanel(counter)
        self.day, self.nothing = DayPanel(counter), NothingPanel(counter)
        self._panels: dict[SubjectKind, SubjectPanel] = {
            SubjectKind.RECEIPT: self.receipts,
            SubjectKind.PERSON: self.people,
            SubjectKind.HOUSEHOLD: self.people,
            SubjectKind.WORK_LIST: self.people,
            SubjectKind.DAY: self.day,
        }
        self.preview, self.jobs = PaperPreview(counter), BatchDesk(counter, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._build()
        self.catalogue.kind_chosen.connect(self._kind_chosen)
        self.catalogue.entered.connect(self._go_on)
        self.preview.batch_wanted.connect(self.start_batch)
        self.jobs.ended.connect(self.preview.again)
        for panel in (self.receipts, self.people, self.day, self.nothing):
            panel.subject_changed.connect(self._timer.start)

    def opened(self, argument: object = None) -> None:
        """A paper for somebody, or as it was left; the jobs that wait are listed."""
        before = self._kind if self._stack.currentWidget() is not self._blank else None
        kind = argument.kind if isinstance(argument, PapersArgument) else self._kind
        self.catalogue.choose(kind)
        if kind == before:
            self._panel.show_for(kind.subject)
        else:
            self._kind_chosen(kind)
        if isinstance(argument, PapersArgument) and argument.key is not None:
            self.people.show_subject(kind.subject, argument.key)
        self.jobs.reload()

    def focus_first(self) -> None:
        """The catalogue."""
        self.catalogue.setFocus(Qt.FocusReason.TabFocusReason)

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in a filter goes to the rows."""
        here = QApplication.focusWidget()
        for panel in (self.receipts, self.people):
            inside = here is not None and here is not panel.list and panel.isAncestorOf(here)
            if forward and inside and panel.list.rows():
                panel.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().next_input(forward=forward)

    def print_paper(self) -> None:
        """Ctrl+P: the paper in view."""
        self.preview.print_paper()

    def save_paper(self) -> None:
        """Ctrl+S: the paper in view as a file."""
        self.preview.save_paper()

    def start_batch(self) -> None:
        """Ctrl+B: for whom, how many files, where."""
        window, sources = self.counter.shell, self._panel.sources()
        if self.jobs.is_running:
            self.preview.say(t("Đang in một việc hàng loạt."), t("Xin đợi xong, hoặc bấm Esc để dừng."), "info")
        elif not sources:
            self.preview.say(t("Giấy này chỉ in từng tờ."), t("Bấm Ctrl+P để in."), "info")
        elif isinstance(window, QWidget):
            dialog = BatchDialog(self.counter, window, self._kind, sources, self.preview.folder)
            dialog.closed.connect(self._begun)
            window.show_dialog(dialog)

    def resume_first(self) -> None:
        """Alt+1: the newest stopped job goes on."""
        self.jobs.resume_first()

    def forget_first(self) -> None:
        """Alt+2: the newest stopped job is given up."""
        self.jobs.forget_first()

    def open_finished(self) -> None:
        """Alt+3: what the last job made, in the system's own program."""
        self.jobs.card.open_finished()

    def leave(self) -> None:
        """Esc: stop the job that runs, else go back."""
        if self.jobs.is_running:
            self.jobs.runner.stop()
        else:
            self.counter.shell.back()

    @property
    def _kind(self) -> PaperKind:
        return self.catalogue.chosen() or PAPERS[0]

    @property
    def _panel(self) -> SubjectPanel:
        return self._panels.get(self._kind.subject, self.nothing)

    def _kind_chosen(self, kind: PaperKind) -> None:
        panel = self._panels.get(kind.subject, self.nothing)
        self._stack.setCurrentWidget(panel)
        self.preview.say("", "", "info")
        self.preview.take_away(t("Đang mở…"))
        panel.show_for(kind.subject)

    def _go_on(self) -> None:
        """Enter in the catalogue."""
        fields = (self.receipts.text, self.people.search.line, self.people.work, self.day.day)
        first = next((field for field in fields if field.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _look(self) -> None:
        """The paper of whoever is chosen now, once the keys are quiet."""
        kind, key = self._kind, self._panel.key()
        if key is None and kind.subject is not SubjectKind.NONE:
            self.preview.take_away(self._panel.waiting_for())
        else:
            self.preview.look(kind, key)

    def _begun(self, state: object) -> None:
        if isinstance(state, BatchState):
            self.preview.folder = state.folder.parent
            self.jobs.run(state)

    def _build(self) -> None:
        left = Card(t(self.TITLE), padding=0)
        left.body.setSpacing(0)
        left.head.setContentsMargins(16, 12, 16, 8)
        left.body.addWidget(self.catalogue, 1)
        subject = Card(padding=12)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        for panel in (self.receipts, self.people, self.day, self.nothing):
            self._stack.addWidget(panel)
        subject.body.addWidget(self._stack, 1)
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        column = QVBoxLayout()
        column.setSpacing(Space.GAP)
        column.addWidget(left, 1)
        column.addWidget(self.jobs.card)
        row.addLayout(column, 20)
        row.addWidget(subject, 22)
        page_column(self).addWidget(SplitPage(main, self.preview, side_width=540), 1)
