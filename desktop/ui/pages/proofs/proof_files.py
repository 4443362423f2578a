"""What leaves from the page: the list as a file, the call list, letters; and what is done with the selected row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.people import Insurance
from desktop.services.exports.proofs import proof_listing
from desktop.services.proofs.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.filtered_lists.view_papers import ViewPapers

if TYPE_CHECKING:
    from desktop.ui.pages.proofs.proofs_page import ProofsPage


class ProofFiles(ViewPapers):
    """Each act works on the view as it is filtered and sorted."""

    def __init__(self, counter: Counter, page: ProofsPage) -> None:
        super().__init__(counter, page)
        self._view = page

    def export(self) -> None:
        """Ctrl+E: every row of the view, as it is filtered and sorted."""
        self.exporter.ask(proof_listing(self._view.query))

    def print_calls(self) -> None:
        """Ctrl+P: the call list of the view."""
        query = self._view.query
        self.making.make(lambda desk, report: call_list_paper(desk, query, report))

    def print_letters(self) -> None:
        """Ctrl+T: a letter to everyone of the view, or to the selected row alone."""
        query, row = self._view.query, self._view.table.current_row()
        if row is None:
            self._counter.shell.toast(t("Không có ai để gửi thư trong danh sách này."))
            return
        self.ask_letters("proof_letter", lambda desk: letter_keys(desk, query), (row.name, row.person_id))

    def open_selected(self) -> None:
        """Enter: the person."""
        row = self._view.table.current_row()
        if row is not None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def try_otherwise(self) -> None:
        """F8: of health insurance the household's what-if, of voluntary SI the adviser."""
        row = self._view.table.current_row()
        if row is not None:
            of_household = row.claim.insurance is Insurance.HOUSEHOLD_HI
            name = "household_what_if" if of_household else "advice"
            self._counter.shell.open_page(name, PersonArgument(person_id=row.person_id))

    def log_contact(self) -> None:
        """Ctrl+L."""
        row = self._view.table.current_row()
        if row is not None:
            subject = ContactSubject(person_id=row.person_id, name=row.name, phone=row.phone)
            ask_contact(self._counter, self._page.window(), subject)
