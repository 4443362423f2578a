"""Draws and prints papers on a thread of its own: neither the book nor the next person waits for a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.services.papers.paper import Paper
from desktop.ui.first_use import load
from desktop.ui.worker import DatabaseWorker

_PICTURES = "desktop.ui.pages.receipts.pdf_pages"
_PRINTERS = "desktop.ui.pages.receipts.printer_access"


class PaperDesk(QObject):
    """One a page; QtPdf and QtPrintSupport are imported, on the main thread, when the first paper is wanted."""

    def __init__(self, on_failure: Callable[[BaseException], object], parent: QObject) -> None:
        super().__init__(parent)
        self._thread = DatabaseWorker(on_failure, self)

    def draw(self, pdf: bytes, width: int, done: Callable[[tuple[QImage, ...]], object], receiver: QObject) -> None:
        """Pictures of all pages."""
        draw = load(_PICTURES).pages_by_width
        self._thread.run(lambda: draw(pdf, width), done, receiver=receiver)

    def find_printer(self, wanted: str, found: Callable[[str], object], receiver: QObject) -> None:
        """The printer to use; an empty name when there is none."""
        find = load(_PRINTERS).find_printer
        self._thread.run(lambda: find(wanted), found, receiver=receiver)

    def print(
        self,
        paper: Paper,
        printer: str,
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
        receiver: QObject,
    ) -> None:
        """Send a paper to a printer."""
        send = load(_PRINTERS).print_pdf
        self._thread.run(
            lambda: send(paper.pdf, paper.size, printer),
            lambda _nothing: done(),
            failed,
            receiver=receiver,
        )

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is left to draw or print."""
        return self._thread.wait(milliseconds)
