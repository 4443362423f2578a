"""The paper in view, and its acts: print it, save it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.services.papers.catalogue import PaperKind, SubjectKey
from desktop.services.papers.making import HandOut, preview_paper
from desktop.services.papers.paper import Paper
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.papers.paper_printing import PaperPrinting
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.paper_view import PaperView
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.worker import CancelToken

Sight = tuple[PaperKind, SubjectKey]


class PaperPreview(QWidget):
    """Shows one paper; what is too late for the paper now wanted is dropped. ``shown`` is the code of the one in view.

    Signals:
        batch_wanted: the button of batch printing.
    """

    batch_wanted = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._sight: Sight | None = None
        self._paper: Paper | None = None
        self._making: CancelToken | None = None
        self.shown = ""
        self.folder: Path = documents_folder()
        self.view, self.note = PaperView(), NoticeBox()
        self.note.hide()
        self.view.setMinimumHeight(240)
        self.papers = PaperDesk(counter.shell.show_error, self)
        self.printing = PaperPrinting(counter, self.papers, self)
        self.printing.told.connect(self.say)
        self.printing.ended.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addLayout(self._buttons())
        column.addWidget(self.note)
        column.addWidget(self.view, 1)

    @property
    def paper(self) -> Paper | None:
        """The paper in view; None while there is none."""
        return self._paper

    def look(self, kind: PaperKind, key: SubjectKey) -> None:
        """Make the paper and show it; nothing is recorded."""
        if self._making is not None:
            self._making.cancel()
        self._sight, self._paper, self.shown = (kind, key), None, ""
        desk, sight = self._counter.open_desk, self._sight
        self._making = self._counter.worker.run(
            lambda: preview_paper(desk, kind, key),
            lambda paper: self._made(sight, paper),
            lambda error: self._cannot(sight, error),
            receiver=self,
        )

    def again(self) -> None:
        """The same anew: once it came out it prints as a copy."""
        if self._sight is not None:
            self.look(*self._sight)

    def take_away(self, sentence: str) -> None:
        """Say something instead of a paper."""
        if self._making is not None:
            self._making.cancel()
        self._sight, self._paper, self.shown = None, None, ""
        self.view.say(sentence)

    def say(self, title: str, text: str, tone: str) -> None:
        """A note above the paper; an empty title takes it away."""
        self.note.set(title, text, tone)
        self.note.setVisible(bool(title))

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self._sight is not None and self._paper is not None:
            self.printing.print(*self._sight)

    def save_paper(self) -> None:
        """Ctrl+S: as a file."""
        window = self._counter.shell
        if self._sight is None or self._paper is None or not isinstance(window, QWidget):
            return
        if self.printing.busy:
            self.say(t("Giấy này đang in."), t("Xin đợi in xong rồi bấm Ctrl+S."), "info")
            return
        handing = HandOut(self._counter.open_desk, *self._sight)

        def write(path: Path) -> Path:
            return save_new_file(path, handing.pdf, handing.take_back)

        dialog = SaveFileDialog(self._counter.worker, window, self._paper.file_name, write, self.folder)
        dialog.closed.connect(self._saved)
        window.show_dialog(dialog)

    def _made(self, sight: Sight, paper: Paper) -> None:
        if sight == self._sight:
            self._paper = paper
            self.papers.draw(paper.pdf, self.view.paper_width(), lambda pages: self._drawn(sight, paper, pages), self)

    def _drawn(self, sight: Sight, paper: Paper, pages: tuple[QImage, ...]) -> None:
        if sight == self._sight:
            self.view.show_pages(shown(paper.title), pages)
            self.shown = sight[0].code

    def _cannot(self, sight: Sight, error: BaseException) -> None:
        if not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
        elif sight == self._sight:
            self.take_away(in_row((error.title, error.advice), " "))

    def _saved(self, path: object) -> None:
        if isinstance(path, Path):
            self.folder = path.parent
            self.say(t("Đã lưu tệp"), str(path), "ok")
            self.again()

    def _buttons(self) -> QHBoxLayout:
        print_button = SecondaryButton(t("In"), key="Ctrl+P", icon_name="print")
        save_button = SecondaryButton(t("Lưu tệp"), key="Ctrl+S", icon_name="export")
        batch_button = SecondaryButton(t("In hàng loạt"), key="Ctrl+B", icon_name="copy")
        print_button.clicked.connect(self.print_paper)
        save_button.clicked.connect(self.save_paper)
        batch_button.clicked.connect(self.batch_wanted)
        row = QHBoxLayout()
        row.setSpacing(Space.STEP)
        for button in (print_button, save_button, batch_button):
            row.addWidget(button, 1)
        return row
