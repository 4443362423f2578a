"""What leaves from the preview, and what is done with the selected row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.services.exports.rule_change import preview_listing
from desktop.services.papers.batches.batch import BatchState
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.paper import Paper
from desktop.services.rule_change.choices import about_text
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView
from desktop.services.rule_change.rows import PreviewRow
from desktop.services.rule_change.view_files import call_list_paper, letter_keys
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.subject_panel import BatchSource
from desktop.ui.pages.renewals.paper_making import PaperMaking
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.exporting import Exporter


class ViewActs(QObject):
    """Each act works on the view as it is filtered and sorted; put ``widgets`` into the page's layout."""

    def __init__(self, counter: Counter, page: QWidget, selected: Callable[[], PreviewRow | None]) -> None:
        super().__init__(page)
        self._counter, self._page, self._selected = counter, page, selected
        self._found: Preview | None = None
        self._view: PreviewView | None = None
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

    def take(self, found: Preview, view: PreviewView) -> None:
        """What the page shows now."""
        self._found, self._view = found, view

    def leave(self) -> None:
        """The page is left: what was made is told no more."""
        if not self.letters.is_running:
            self.letters.card.hide()

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
        sources = [
            BatchSource(t("Mọi người đang xem"), lambda _desk: letter_keys(view)),
            BatchSource(t("Chỉ {name}", name=row.name), lambda _desk: (row.person_id,)),
        ]
        kind = paper_kind("rule_change_letter")
        dialog = BatchDialog(self._counter, self._page.window(), kind, sources, self.exporter.folder, about=about)
        dialog.closed.connect(self._letters_begun)
        self._counter.shell.show_dialog(dialog)

    def open_letters(self) -> None:
        """Alt+9: the letters made last."""
        self.letters.card.open_finished()

    def _letters_begun(self, state: object) -> None:
        if isinstance(state, BatchState):
            self.letters.card.show()
            self.letters.run(state)

    def _nothing(self) -> None:
        self._counter.shell.toast(t("Chưa có danh sách. Chọn mức đóng rồi bấm F9 để xem trước."))
