"""What the renewals page hands out of its view: call list, letters, messages, the list as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.exports.listing import Ending
from desktop.services.exports.messages import left_out_listing, message_listing
from desktop.services.exports.renewals import renewal_listing
from desktop.services.renewals.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.renewals.messages_dialog import MessagesDialog, WriteMessages
from desktop.ui.pages.shared.exporting import write_listing
from desktop.ui.pages.shared.filtered_lists.view_papers import ViewPapers

if TYPE_CHECKING:
    from desktop.ui.pages.renewals.renewals_page import RenewalsPage


class ViewFiles(ViewPapers):
    """Each act works on the view as it is filtered and sorted."""

    def __init__(self, counter: Counter, page: RenewalsPage) -> None:
        super().__init__(counter, page)
        self._view = page

    def export(self) -> None:
        """Ctrl+E: every row of the view, as it is filtered and sorted."""
        self.exporter.ask(renewal_listing(self._view.query))

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
        self.ask_letters("reminder_letter", lambda desk: letter_keys(desk, query), (row.work.name, row.work.person_id))

    def write_messages(self) -> None:
        """Ctrl+M: the message list of the view."""
        dialog = MessagesDialog(self._counter, self._page.window(), self._view.query)
        dialog.closed.connect(self._messages_wanted)
        self._counter.shell.show_dialog(dialog)

    def _messages_wanted(self, wanted: object) -> None:
        if not isinstance(wanted, WriteMessages):
            return
        if wanted.plan is not None:
            self.exporter.ask(left_out_listing(wanted.plan))
            return
        desk, listing = self._counter.open_desk, message_listing(self._view.query, wanted.template)
        name = f"{listing.stem}-{self._counter.today():%Y-%m-%d}.csv"
        self.exporter.ask_where(name, tuple(Ending), lambda path, report: write_listing(desk, listing, path, report))
