"""The test sheet of the receipt printer, with how papers are fitted to it now."""

from __future__ import annotations

from desktop.domain.papers.printer_test import PrinterTest
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction


def printer_test_content(tx: Transaction, desk: Desk, printer: str | None) -> PrinterTest:
    """What stands on the sheet for a printer; before one is found, for that of the settings."""
    settings = read_settings(tx)
    fit = settings.fit_of(printer or settings.receipt_printer)
    return PrinterTest(
        organisation=settings.organisation or settings.agency,
        made_on=today(desk),
        printer=fit.printer,
        right_mm=fit.right_mm,
        down_mm=fit.down_mm,
        scale_percent=fit.scale_percent,
        practice=settings.practice,
    )
