"""Prints the papers of receipts: saved long before, so a printer that fails undoes nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CounterError
from desktop.services.book.settings import Settings
from desktop.services.payment.receipt_papers import Paper
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.receipt_loading import Kind, Sight, to_hand_out
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

    def prepare(self, settings: Settings) -> None:
        """Look for the printers; ``printer_found`` tells when it is known."""
        self._papers.find_printer(settings.schedule_printer, self._sheets_found, self)
        self._papers.find_printer(settings.receipt_printer, self._receipts_found, self)

    def print(self, sight: Sight, number: str) -> None:
        """Print a paper; without a printer nothing is counted and the clerk is told what to do."""
        printer = self._receipts if sight.kind is Kind.RECEIPT else self._sheets or self._receipts
        if not printer:
            self.printing.emit(sight, Printing.FAILED)
            self.failed.emit(
                t("Chưa in được: chưa có máy in."),
                t("Biên lai {number} đã lưu; bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác.", number=number),
            )
            return
        self.printing.emit(sight, Printing.RUNNING)
        desk = self._counter.open_desk
        self._counter.worker.run(
            lambda: to_hand_out(desk, sight),
            lambda paper: self._send(sight, number, printer, paper),
            lambda error: self._broke(sight, number, error),
            receiver=self,
        )

    def _send(self, sight: Sight, number: str, printer: str, paper: Paper) -> None:
        self._papers.print(
            paper,
            printer,
            lambda: self.printing.emit(sight, Printing.DONE),
            lambda error: self._broke(sight, number, error),
            self,
        )

    def _broke(self, sight: Sight, number: str, error: BaseException) -> None:
        self.printing.emit(sight, Printing.FAILED)
        if not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
            return
        saved = t("Biên lai {number} đã lưu; nạp giấy rồi bấm Ctrl+P.", number=number)
        self.failed.emit(t("Chưa in được: {reason}", reason=error.title), f"{error.advice} {saved}")

    def _receipts_found(self, name: str) -> None:
        self._receipts = name
        self.printer_found.emit(name)

    def _sheets_found(self, name: str) -> None:
        self._sheets = name
