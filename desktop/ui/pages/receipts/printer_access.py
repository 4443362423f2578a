"""Talks to printers. Imports QtPrintSupport, so it is loaded by name and on a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.domain.errors import CounterError
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.pdf_pages import pages_by_resolution
from desktop.ui.pages.receipts.printing_errors import NothingPrintedError

_SIZES = {"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5}
_RESOLUTION = 300


def find_printer(wanted: str) -> str:
    """The printer of that name if it is there, else the system's own; empty when there is none."""
    names = QPrinterInfo.availablePrinterNames()
    if wanted in names:
        return wanted
    default = QPrinterInfo.defaultPrinterName()
    return default if default in names else ""


def print_pdf(pdf: bytes, size: str, printer_name: str) -> None:
    """Send a paper to a printer.

    Raises:
        NothingPrintedError: the printer is not there or takes nothing.
        CounterError: it stopped half way; a sheet may have come out.
    """
    if printer_name not in QPrinterInfo.availablePrinterNames():
        raise NothingPrintedError(
            t("không thấy máy in {name}.", name=printer_name), t("Xin bật máy in hoặc chọn máy khác ở trang Cài đặt.")
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(printer_name)
    draw(pages_by_resolution(pdf, _RESOLUTION), size, printer)


def draw(pages: tuple[QImage, ...], size: str, printer: QPrinter) -> None:
    """Draw pages on a printer, each filling its sheet; lying pages turn the sheet."""
    first = pages[0]
    lying = first.width() > first.height()
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setResolution(_RESOLUTION)
    printer.setPageLayout(QPageLayout(QPageSize(_SIZES[size]), orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NothingPrintedError(t("máy in không nhận lệnh in."), t("Xin xem giấy và dây nối rồi bấm Ctrl+P."))
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise CounterError(t("máy in dừng giữa chừng."), t("Xin xem giấy rồi bấm Ctrl+P."))
            painter.drawImage(QRect(0, 0, printer.width(), printer.height()), page)
    finally:
        painter.end()
