"""What the board hands out: the part that is looked at as .xlsx, the monthly report as PDF and .xlsx."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.board.kinds import Cut
from desktop.services.exports.board import (
    breakdown_listing,
    hamlet_listing,
    household_listing,
    kept_listing,
    people_listing,
    trend_listing,
)
from desktop.services.exports.listing import Ending, Listing, Report
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.papers.monthly_report import report_sheet_name, write_report_sheet
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.board.lines import Tab
from desktop.ui.pages.board.people_card import Level
from desktop.ui.pages.board.report_dialog import ReportChosen, ReportDialog
from desktop.ui.pages.shared.exporting import Exporter, write_counted
from desktop.ui.pages.shared.filtered_lists.paper_making import PaperMaking

if TYPE_CHECKING:
    from desktop.ui.pages.board.board_page import BoardPage


class BoardFiles(QObject):
    """Put ``bars`` into the page's layout."""

    def __init__(self, counter: Counter, page: BoardPage) -> None:
        super().__init__(page)
        self._counter, self._page = counter, page
        self.exporter, self.making = Exporter(counter, page), PaperMaking(counter, page)
        self.bars: tuple[QWidget, ...] = (self.exporter.bar, self.making.bar)

    def export(self) -> None:
        """Ctrl+E: the households or people if the clerk is among them, else the rows or months of the tab."""
        listing = self._listing()
        if listing is None:
            self._counter.shell.toast(t("Chưa có số liệu để xuất."))
        else:
            self._page.exporter.ask(listing)

    def print_report(self) -> None:
        """Ctrl+P: make the report of a month, or show one that was made."""
        board = self._page.reading.board
        if board is None:
            return
        dialog = ReportDialog(self._counter, self._page.window(), board)
        dialog.closed.connect(self._chosen)
        self._counter.shell.show_dialog(dialog)

    def _chosen(self, chosen: object) -> None:
        if not isinstance(chosen, ReportChosen):
            return
        report_id = chosen.report_id
        if not chosen.as_sheet:
            kind = paper_kind("monthly_report")
            self.making.make(lambda desk, _report: preview_paper(desk, kind, report_id))
            return
        desk = self._counter.open_desk

        def write(path: Path, _report: Report) -> int:
            return write_counted(path, lambda: (write_report_sheet(desk, report_id), 1))

        self.exporter.ask_where(report_sheet_name(chosen.month), (Ending.XLSX,), write)

    def _listing(self) -> Listing | None:
        board, view, listed = self._page.reading.board, self._page.reading.view, self._page.people.listed
        if board is None:
            return None
        if listed is not None and self._page.people.holds_focus():
            deep = listed.asked.level is Level.PEOPLE
            return people_listing(board, listed.asked.where) if deep else household_listing(board, listed.asked.where)
        if view.tab is Tab.HAMLETS:
            return hamlet_listing(board)
        if view.tab is Tab.KEPT:
            return kept_listing(board)
        if view.tab is Tab.MONTHS:
            return trend_listing(board, view.hamlet)
        return breakdown_listing(board, Cut(view.tab.value), view.shown_insurance, view.hamlet)
