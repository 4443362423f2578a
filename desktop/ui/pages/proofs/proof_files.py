"""What leaves from the page: the list as a file, the call list, letters; and what is done with the selected row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.people import Insurance
from desktop.services.exports.proofs import proof_listing
from desktop.services.papers.batches.batch import BatchState
from desktop.services.papers.catalogue import paper_kind
from desktop.services.proofs.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.subject_panel import BatchSource
from desktop.ui.pages.renewals.paper_making import PaperMaking
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.exporting import Exporter

if TYPE_CHECKING:
    from desktop.ui.pages.proofs.proofs_page import ProofsPage


class ProofFiles(QObject):
    """Each act works on the view as it is filtered and sorted; put ``widgets`` into the page's layout."""

    def __init__(self, counter: Counter, page: ProofsPage) -> None:
        super().__init__(page)
        self._counter, self._page = counter, page
        self.exporter, self.making = Exporter(counter, page), PaperMaking(counter, page)
        self.letters = BatchDesk(counter, self, ("", "", "Alt+9"))
        self.widgets: tuple[QWidget, ...] = (self.exporter.bar, self.making.bar, self.letters.card)
        self.letters.card.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc stops letters that are being made, before it would leave the page."""
        del watched
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and self.letters.is_running and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.letters.runner.stop()
            return True
        return False

    def leave(self) -> None:
        """The page is left: what was made is told no more."""
        if not self.letters.is_running:
            self.letters.card.hide()

    def export(self) -> None:
        """Ctrl+E: every row of the view, as it is filtered and sorted."""
        self.exporter.ask(proof_listing(self._page.query))

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
            BatchSource(t("Chỉ {name}", name=row.name), lambda _desk: (row.person_id,)),
        ]
        kind = paper_kind("proof_letter")
        dialog = BatchDialog(self._counter, self._page.window(), kind, sources, self.exporter.folder)
        dialog.closed.connect(self._letters_begun)
        self._counter.shell.show_dialog(dialog)

    def open_letters(self) -> None:
        """Alt+9: the letters made last."""
        self.letters.card.open_finished()

    def open_selected(self) -> None:
        """Enter: the person."""
        row = self._page.table.current_row()
        if row is not None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def try_otherwise(self) -> None:
        """F8: of health insurance the household's what-if, of voluntary SI the adviser."""
        row = self._page.table.current_row()
        if row is not None:
            of_household = row.claim.insurance is Insurance.HOUSEHOLD_HI
            name = "household_what_if" if of_household else "advice"
            self._counter.shell.open_page(name, PersonArgument(person_id=row.person_id))

    def log_contact(self) -> None:
        """Ctrl+L."""
        row = self._page.table.current_row()
        if row is not None:
            subject = ContactSubject(person_id=row.person_id, name=row.name, phone=row.phone)
            ask_contact(self._counter, self._page.window(), subject)

    def _letters_begun(self, state: object) -> None:
        if isinstance(state, BatchState):
            self.letters.card.show()
            self.letters.run(state)
