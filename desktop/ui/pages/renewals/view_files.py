"""What the renewals page hands out of its view: call list, letters, messages, the list as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.exports.listing import Ending
from desktop.services.exports.messages import left_out_listing, message_listing
from desktop.services.exports.renewals import renewal_listing
from desktop.services.papers.batches.batch import BatchState
from desktop.services.papers.catalogue import paper_kind
from desktop.services.renewals.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.subject_panel import BatchSource
from desktop.ui.pages.renewals.messages_dialog import MessagesDialog, WriteMessages
from desktop.ui.pages.renewals.paper_making import PaperMaking
from desktop.ui.pages.shared.exporting import Exporter, write_listing

if TYPE_CHECKING:
    from desktop.ui.pages.renewals.renewals_page import RenewalsPage


class ViewFiles(QObject):
    """Each act works on the view as it is filtered and sorted; put ``widgets`` into the page's layout."""

    def __init__(self, counter: Counter, page: RenewalsPage) -> None:
        super().__init__(page)
        self._counter, self._page = counter, page
        self.exporter, self.making = Exporter(counter, page), PaperMaking(counter, page)
        self.letters = BatchDesk(counter, self, ("", "", "Alt+9"))
        self.widgets: tuple[QWidget, ...] = (self.exporter.bar, self.making.bar, self.letters.card)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc stops letters that are being made, before it would leave the page."""
        del watched
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and self.letters.is_running and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.letters.runner.stop()
            return True
        return False

    def export(self) -> None:
        """Ctrl+E: every row of the view, as it is filtered and sorted."""
        self.exporter.ask(renewal_listing(self._page.query))

    def open_letters(self) -> None:
        """Alt+9: the letters made last."""
        self.letters.card.open_finished()

    def leave(self) -> None:
        """The page is left: what was made is told no more."""
        if not self.letters.is_running:
            self.letters.card.hide()

    def print_calls(self) -> None:
        """Ctrl+P: the call list of the view."""
        query = self._page.query
        self.making.make(lambda desk, report: call_list_paper(desk, query, report))

    def print_letters(self) -> None:
        """Ctrl+T: a letter to everyone of the view, or to the selected row alone."""
        query, row = self._page.query, self._page.table.current_row()
        if row is None:
            self._counter.shell.toast(t("Không có ai để gửi thư trong danh sách này."))
            return
        sources = [
            BatchSource(t("Mọi người đang xem"), lambda desk: letter_keys(desk, query)),
            BatchSource(t("Chỉ {name}", name=row.work.name), lambda _desk: (row.work.person_id,)),
        ]
        kind = paper_kind("reminder_letter")
        dialog = BatchDialog(self._counter, self._page.window(), kind, sources, self.exporter.folder)
        dialog.closed.connect(self._letters_begun)
        self._counter.shell.show_dialog(dialog)

    def write_messages(self) -> None:
        """Ctrl+M: the message list of the view."""
        dialog = MessagesDialog(self._counter, self._page.window(), self._page.query)
        dialog.closed.connect(self._messages_wanted)
        self._counter.shell.show_dialog(dialog)

    def _letters_begun(self, state: object) -> None:
        if isinstance(state, BatchState):
            self.letters.card.show()
            self.letters.run(state)

    def _messages_wanted(self, wanted: object) -> None:
        if not isinstance(wanted, WriteMessages):
            return
        if wanted.plan is not None:
            self.exporter.ask(left_out_listing(wanted.plan))
            return
        desk, listing = self._counter.open_desk, message_listing(self._page.query, wanted.template)
        name = f"{listing.stem}-{self._counter.today():%Y-%m-%d}.csv"
        self.exporter.ask_where(name, tuple(Ending), lambda path, report: write_listing(desk, listing, path, report))
