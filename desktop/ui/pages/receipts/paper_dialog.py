"""A paper in the window, before or beside any receipt: look at it, print it, save it."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.services.book.settings import load_settings
from desktop.services.papers.making import for_printer
from desktop.services.papers.paper import Paper
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.paper_view import PaperView
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


def show_paper(counter: Counter, paper: Paper) -> None:
    """Show a paper over the page."""
    window = counter.shell
    if isinstance(window, QWidget):
        window.show_dialog(PaperDialog(counter, paper, window))


class PaperDialog(DimmedDialog):
    """The paper fills the window's height; nothing is recorded by looking."""

    TITLE = mark("Xem giấy")
    ACTS = (
        Act(key="Ctrl+P", label=mark("in"), method="print_paper"),
        Act(key="Ctrl+S", label=mark("lưu tệp PDF"), method="save_paper"),
        Act(key="Enter", label=mark("đóng lại"), method="escape"),
    )

    def __init__(self, counter: Counter, paper: Paper, window: QWidget) -> None:
        super().__init__(window, width=1000, height=4000)
        self._counter, self._paper = counter, paper
        self.papers = PaperDesk(counter.shell.show_error, self)
        self.view = PaperView()
        self.view.say(t("Đang mở {title}…", title=paper.title))
        self.note = NoticeBox()
        self.note.hide()
        print_button = SecondaryButton(t("In"), key="Ctrl+P", icon_name="print")
        save_button = SecondaryButton(t("Lưu tệp"), key="Ctrl+S", icon_name="export")
        close_button = SecondaryButton(t("Đóng"), key="Esc")
        row = QHBoxLayout()
        row.addWidget(Text(paper.title, "card_title"), 1)
        for button in (print_button, save_button, close_button):
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.body.addWidget(self.view, 1)
        print_button.clicked.connect(self.print_paper)
        save_button.clicked.connect(self.save_paper)
        close_button.clicked.connect(self.escape)

    def first_focus(self) -> QWidget:
        """The pages, so that arrows scroll."""
        return self.view

    def show_over(self) -> None:
        """Draw the pages for the width that the dialog has now."""
        super().show_over()
        self.papers.draw(self._paper.pdf, self.view.paper_width(), self._drawn, self)

    def print_paper(self) -> None:
        """Ctrl+P: on the printer for schedules, else for receipts."""
        desk = self._counter.open_desk
        self._counter.worker.run(
            lambda: load_settings(desk),
            lambda settings: self.papers.find_printer(
                settings.schedule_printer or settings.receipt_printer, self._printer_found, self
            ),
            receiver=self,
        )

    def save_paper(self) -> None:
        """Ctrl+S: this dialog makes room for the one that asks where."""
        counter, paper, window = self._counter, self._paper, self._counter.shell
        if isinstance(window, QWidget):
            window.show_dialog(
                SaveFileDialog(
                    counter.worker,
                    window,
                    paper.file_name,
                    lambda path: save_new_file(path, lambda: paper.pdf),
                    documents_folder(),
                )
            )

    def _drawn(self, pages: tuple[QImage, ...]) -> None:
        self.view.show_pages(self._paper.title, pages)

    def _printer_found(self, name: str) -> None:
        if name:
            desk, paper = self._counter.open_desk, self._paper
            self._counter.worker.run(
                lambda: for_printer(desk, paper, name),
                lambda fit: self.papers.print(fit, name, lambda: self._say(t("Đã in."), "", "ok"), self._failed, self),
                receiver=self,
            )
        else:
            self._say(t("Chưa in được: chưa có máy in."), t("Bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác."), "warn")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CounterError):
            self._say(t("Chưa in được: {reason}", reason=error.title), error.advice, "warn")
        else:
            self._counter.shell.show_error(error)

    def _say(self, title: str, text: str, tone: str) -> None:
        self.note.set(title, text, tone)
        self.note.show()
