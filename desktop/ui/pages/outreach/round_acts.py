"""What one can do with a round and with the person chosen in it, besides typing a result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.book.settings import load_settings
from desktop.services.exports.listing import Report
from desktop.services.outreach.kinds import MET_THERE
from desktop.services.outreach.planning import RoundPlanned, TakeAlong, add_people, remove_person
from desktop.services.outreach.sheet_out import is_in_book, sheet_name, write_sheet
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.people.person_form import PersonDraft, new_person_draft
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument, RoundArgument
from desktop.ui.pages.outreach.add_person_dialog import NEW_PERSON, AddPersonDialog
from desktop.ui.pages.outreach.round_dialog import RoundDialog
from desktop.ui.pages.outreach.taken_words import taken_text
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.receipts.save_file_dialog import documents_folder
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.exporting import Exporter, write_counted
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog

if TYPE_CHECKING:
    from desktop.ui.pages.outreach.round_page import RoundPage


class RoundActs:
    """The acts of a :class:`RoundPage`; each looks at the round and the row that are in view then."""

    def __init__(self, counter: Counter, page: RoundPage) -> None:
        self._counter, self._page = counter, page
        self._new_person: PersonDraft | None = None
        self.exporter = Exporter(counter, page)
        self.folder: Path = documents_folder()

    def change(self) -> None:
        """F6: day, place, who goes, how many were met besides."""
        found = self._page.found
        if found is not None:
            self._ask(lambda window: RoundDialog(self._counter, window, page=found), self._changed)

    def add(self) -> None:
        """Ins: somebody of the book, or somebody new."""
        if self._page.found is not None:
            self._ask(lambda window: AddPersonDialog(self._counter, window), self._chosen)

    def register(self) -> None:
        """Ctrl+N: somebody met on the way goes into the person's form, and once saved joins the round."""
        found = self._page.found
        if found is None:
            return
        hamlet = found.hamlet or (found.round.place if found.round.kind.value == "hamlet" else "")
        desk = self._counter.open_desk
        draft = replace(new_person_draft(), hamlet=hamlet)

        def begin(commune: str) -> None:
            self._new_person = replace(draft, commune_code=commune)
            argument = PersonArgument(person_id=draft.person_id, new_person=self._new_person, then_back=True)
            self._counter.shell.open_page("person_form", argument)

        self._counter.worker.run(lambda: load_settings(desk).commune_code, begin, receiver=self._page)

    def returned(self) -> None:
        """Back from the form: whoever was saved there joins the round."""
        new, found = self._new_person, self._page.found
        self._new_person = None
        if new is None or found is None:
            return
        desk, round_id = self._counter.open_desk, found.round.id
        taken = (TakeAlong(person_id=new.person_id, reason=MET_THERE),)
        self._counter.worker.run(
            lambda: add_people(desk, round_id, taken) if is_in_book(desk, new.person_id) else None,
            lambda result: self._taken(result, new.person_id),
            receiver=self._page,
        )

    def remove(self) -> None:
        """Del: the chosen person is left out."""
        row, found = self._page.row(), self._page.found
        if row is None or found is None:
            return
        desk, round_id = self._counter.open_desk, found.round.id
        self._counter.worker.run(
            lambda: remove_person(desk, round_id, row.person_id), lambda _none: self._page.reload(), receiver=self._page
        )

    def open_person(self) -> None:
        """F4: the person's page."""
        row = self._page.row()
        if row is not None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def advise(self) -> None:
        """F8: what the insurance would cost and bring this person."""
        row = self._page.row()
        if row is not None:
            self._counter.shell.open_page("advice", PersonArgument(person_id=row.person_id))

    def contact(self) -> None:
        """Ctrl+L: a call or a word since the visit."""
        row = self._page.row()
        if row is not None:
            phone = row.phone.replace(" ", "")
            subject = ContactSubject(person_id=row.person_id, name=row.name, phone=phone, household_id=row.household_id)
            ask_contact(self._counter, self._page.window(), subject)

    def print_sheet(self) -> None:
        """Ctrl+P: the sheet to take along."""
        found, counter = self._page.found, self._counter
        if found is not None:
            desk, key = counter.open_desk, found.round.id
            counter.worker.run(
                lambda: preview_paper(desk, paper_kind("visit_sheet"), key),
                lambda paper: show_paper(counter, paper),
                receiver=self._page,
            )

    def export_sheet(self) -> None:
        """Ctrl+E: the same sheet as .xlsx, to be typed into and brought back."""
        found, desk = self._page.found, self._counter.open_desk
        if found is None:
            return

        def write(path: Path, _report: Report) -> int:
            return write_counted(path, lambda: write_sheet(desk, found.round.id))

        self.exporter.ask_where(sheet_name(found.round), (".xlsx",), write)

    def bring_back(self) -> None:
        """Ctrl+O: the sheet that came back."""
        if self._page.found is not None:
            ask_path(self._page, t("Chọn phiếu kết quả"), self.folder, Wanted.FILE, self.read_back)

    def read_back(self, path: Path) -> None:
        """Try it on a page of its own."""
        found = self._page.found
        if found is not None:
            self.folder = path.parent
            self._counter.shell.open_page("outreach_returned", RoundArgument(round_id=found.round.id, path=path))

    def _ask(self, make: Callable[[QWidget], DimmedDialog], on_closed: Callable[[object], object]) -> None:
        window: object = self._counter.shell
        if isinstance(window, QWidget):
            dialog = make(window)
            dialog.closed.connect(on_closed)
            self._counter.shell.show_dialog(dialog)

    def _changed(self, result: object) -> None:
        if result is not None:
            self._counter.announcer.announce(result)
            self._counter.shell.toast(t("Đã lưu đợt vận động."))
            self._page.reload()

    def _chosen(self, key: object) -> None:
        found = self._page.found
        if key == NEW_PERSON:
            self.register()
        elif isinstance(key, UUID) and found is not None:
            desk, round_id = self._counter.open_desk, found.round.id
            self._counter.worker.run(
                lambda: add_people(desk, round_id, (TakeAlong(person_id=key),)),
                lambda result: self._taken(result, key),
                receiver=self._page,
            )

    def _taken(self, result: object, person_id: UUID) -> None:
        if isinstance(result, RoundPlanned):
            self._counter.announcer.announce(result)
            self._counter.shell.toast(taken_text(result))
            self._page.reload(select=person_id)
