"""Prints or saves one paper of the catalogue: counted first where it is counted, taken back when nothing came out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CounterError
from desktop.services.book.settings import load_settings
from desktop.services.papers.catalogue import PaperKind, SubjectKey
from desktop.services.papers.making import HandOut
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.printing_errors import NothingPrintedError


class PaperPrinting(QObject):
    """One paper at a time.

    Signals:
        told: title, text and tone of what happened. ended: a paper left for the printer, or could not.
    """

    told = Signal(str, str, str)
    ended = Signal()

    def __init__(self, counter: Counter, papers: PaperDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._papers = counter, papers
        self._running = False

    @property
    def busy(self) -> bool:
        """Whether a paper is on its way: until its end is known it is not handed out again."""
        return self._running

    def print(self, kind: PaperKind, key: SubjectKey) -> None:
        """Print on the printer of the settings for this size."""
        if self._running:
            self.told.emit(t("Giấy này đang in."), t("Xin đợi in xong rồi bấm Ctrl+P."), "info")
            return
        self._running = True
        desk = self._counter.open_desk
        self._counter.worker.run(
            lambda: load_settings(desk),
            lambda settings: self._papers.find_printer(
                settings.receipt_printer
                if kind.size == "A5"
                else settings.schedule_printer or settings.receipt_printer,
                lambda printer: self._found(HandOut(desk, kind, key), printer),
                self,
            ),
            self._broke_early,
            receiver=self,
        )

    def _found(self, handing: HandOut, printer: str) -> None:
        if not printer:
            self._end(t("Chưa in được: chưa có máy in."), t("Bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác."), "warn")
            return
        self.told.emit(t("Đang in…"), "", "info")
        handing.printer = printer
        self._counter.worker.run(
            handing.make, lambda _paper: self._send(handing, printer), self._broke_early, receiver=self
        )

    def _send(self, handing: HandOut, printer: str) -> None:
        assert handing.paper is not None
        self._papers.print(
            handing.paper,
            printer,
            lambda: self._end(t("Đã in."), "", "ok"),
            lambda error: self._broke(handing, error),
            self,
        )

    def _broke(self, handing: HandOut, error: BaseException) -> None:
        if isinstance(error, NothingPrintedError):
            self._counter.worker.run(handing.take_back, lambda _nothing: self._broke_early(error), receiver=self)
        else:
            self._broke_early(error)

    def _broke_early(self, error: BaseException) -> None:
        if isinstance(error, CounterError):
            self._end(t("Chưa in được: {reason}", reason=error.title), error.advice, "warn")
        else:
            self._end("", "", "info")
            self._counter.shell.show_error(error)

    def _end(self, title: str, text: str, tone: str) -> None:
        self._running = False
        self.told.emit(title, text, tone)
        self.ended.emit()
