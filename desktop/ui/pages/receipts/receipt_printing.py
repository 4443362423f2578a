"""Prints the papers of receipts: saved long before, so a printer that fails undoes nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CounterError
from desktop.services.book.settings import Settings
from desktop.services.papers.making import HandOut
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.printing_errors import NothingPrintedError
from desktop.ui.pages.receipts.receipt_loading import Kind, Sight, hand_out
from desktop.ui.pages.receipts.receipt_side import Printing


class ReceiptPrinting(QObject):
    """Finds the printers of the settings and sends papers to them.

    Signals:
        printer_found: the name of the receipt printer, empty for none.
        printing: a :class:`Sight` and its :class:`Printing`.
        failed: title and advice for the clerk.
    """

    printer_found = Signal(str)
    printing = Signal(object, object)
    failed = Signal(str, str)

    def __init__(self, counter: Counter, papers: PaperDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._papers = counter, papers
        self._receipts, self._sheets = "", ""
        self._running: set[Sight] = set()

    def prepare(self, settings: Settings) -> None:
        """Look for the printers; ``printer_found`` tells when it is known."""
        self._papers.find_printer(settings.schedule_printer, self._sheets_found, self)
        self._papers.find_printer(settings.receipt_printer, self.use, self)

    def use(self, printer: str) -> None:
        """Print receipts there from now on."""
        self._receipts = printer
        self.printer_found.emit(printer)

    def busy(self, sight: Sight) -> bool:
        """Whether the paper is on its way to the printer: until its end is known, it is not handed out again."""
        return sight in self._running

    def print(self, sight: Sight, number: str) -> None:
        """Print a paper; without a printer nothing is counted and the clerk is told what to do."""
        printer = self._receipts if sight.kind is Kind.RECEIPT else self._sheets or self._receipts
        if self.busy(sight):
            self.failed.emit(t("Biên lai {number} đang in.", number=number), t("Xin đợi in xong rồi bấm Ctrl+P."))
        elif printer:
            self._begin(sight, number, printer)
        else:
            self.printing.emit(sight, Printing.FAILED)
            self.failed.emit(
                t("Chưa in được: chưa có máy in."),
                t("Biên lai {number} đã lưu; bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác.", number=number),
            )

    def _begin(self, sight: Sight, number: str, printer: str) -> None:
        self._running.add(sight)
        self.printing.emit(sight, Printing.RUNNING)
        handing = hand_out(self._counter.open_desk, sight, printer)
        self._counter.worker.run(
            handing.make,
            lambda _paper: self._send(sight, handing, number, printer),
            lambda error: self._broke(sight, handing, number, error),
            receiver=self,
        )

    def _send(self, sight: Sight, handing: HandOut, number: str, printer: str) -> None:
        assert handing.paper is not None
        self._papers.print(
            handing.paper,
            printer,
            lambda: self._end(sight, Printing.DONE),
            lambda error: self._broke(sight, handing, number, error),
            self,
        )

    def _broke(self, sight: Sight, handing: HandOut, number: str, error: BaseException) -> None:
        if isinstance(error, NothingPrintedError):
            self._counter.worker.run(
                handing.take_back, lambda _nothing: self._end(sight, Printing.FAILED), receiver=self
            )
        else:
            self._end(sight, Printing.FAILED)
        if not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
            return
        saved = t("Biên lai {number} đã lưu; nạp giấy rồi bấm Ctrl+P.", number=number)
        self.failed.emit(t("Chưa in được: {reason}", reason=error.title), in_row((error.advice, saved), " "))

    def _end(self, sight: Sight, state: Printing) -> None:
        self._running.discard(sight)
        self.printing.emit(sight, state)

    def _sheets_found(self, name: str) -> None:
        self._sheets = name
