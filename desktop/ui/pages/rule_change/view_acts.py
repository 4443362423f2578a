"""What leaves from the preview, and what is done with the selected row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.services.exports.rule_change import preview_listing
from desktop.services.papers.paper import Paper
from desktop.services.rule_change.choices import about_text
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView
from desktop.services.rule_change.rows import PreviewRow
from desktop.services.rule_change.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.filtered_lists.view_papers import ViewPapers


class ViewActs(ViewPapers):
    """Each act works on the view as it is filtered and sorted."""

    def __init__(self, counter: Counter, page: QWidget, selected: Callable[[], PreviewRow | None]) -> None:
        super().__init__(counter, page)
        self._selected = selected
        self._found: Preview | None = None
        self._view: PreviewView | None = None

    def take(self, found: Preview, view: PreviewView) -> None:
        """What the page shows now."""
        self._found, self._view = found, view

    def open_selected(self) -> None:
        """Enter: the person, of a household its head."""
        row = self._selected()
        if row is not None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def log_contact(self) -> None:
        """Ctrl+L."""
        row = self._selected()
        if row is not None:
            subject = ContactSubject(
                person_id=row.person_id, name=row.name, phone=row.phone, household_id=row.household_id
            )
            ask_contact(self._counter, self._page.window(), subject)

    def export(self) -> None:
        """Ctrl+E: every row of the view with the change and its assumptions."""
        if self._found is None or self._view is None:
            self._nothing()
            return
        self.exporter.ask(preview_listing(self._found, self._view))

    def print_calls(self) -> None:
        """Ctrl+P: the call list of the view."""
        if self._found is None or self._view is None:
            self._nothing()
            return
        found, view = self._found, self._view

        def make(desk: Desk, report: Callable[[int, int], None]) -> Paper:
            report(0, len(view.rows))
            return call_list_paper(desk, found, view)

        self.making.make(make)

    def print_letters(self) -> None:
        """Ctrl+T: a letter to everyone of the view, or to the selected row alone; of a trial every page says so."""
        row = self._selected()
        if self._found is None or self._view is None or row is None:
            self._nothing()
            return
        view, about = self._view, about_text(self._found.change)
        self.ask_letters("rule_change_letter", lambda _desk: letter_keys(view), (row.name, row.person_id), about)

    def _nothing(self) -> None:
        self._counter.shell.toast(t("Chưa có danh sách. Chọn mức đóng rồi bấm F9 để xem trước."))
