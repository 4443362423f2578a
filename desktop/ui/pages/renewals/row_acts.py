"""What can be done with the selected row of the renewals list."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.counter.work_kinds import Work
from desktop.services.renewals.gather_renewals import GatheredRenewals, gather_renewals
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.arguments import ListsArgument, PersonArgument
from desktop.ui.pages.renewals.changes_dialog import renew_household
from desktop.ui.pages.renewals.renewal_columns import RenewalTable
from desktop.ui.pages.resume import resume
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact


class RowActs(QObject):
    """Enter, F5, F4 and Ctrl+L of the page."""

    def __init__(self, counter: Counter, page: QWidget, table: RenewalTable) -> None:
        super().__init__(page)
        self._counter, self._page, self._table = counter, page, table

    def open_selected(self) -> None:
        """Enter: the person, or the line or draft that the row is about."""
        row = self._table.current_row()
        if row is None:
            return
        opens, go = row.opens, self._counter.shell.open_page
        if opens is not None and opens.batch_id is not None:
            go("lists", ListsArgument(batch_id=opens.batch_id, line_id=opens.line_id))
        elif opens is not None and opens.draft is not None:
            desk, draft = self._counter.open_desk, opens.draft
            self._counter.worker.run(lambda: resume(desk, draft), lambda target: go(*target), receiver=self)
        else:
            go("person", PersonArgument(person_id=row.work.person_id))

    def renew_selected(self) -> None:
        """F5: the payment as last time; of all rows marked with Space in one, which the first of them pays."""
        marked = self._table.marked_rows()
        if marked:
            self._gather([(one.work.person_id, one.work.kind) for one in marked])
            return
        row = self._table.current_row()
        if row is not None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.work.person_id, renew=True))

    def _gather(self, rows: list[tuple[UUID, Work]]) -> None:
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: gather_renewals(desk, rows), self._gathered, receiver=self)

    def _gathered(self, found: GatheredRenewals) -> None:
        self._table.clear_marks()
        self._counter.announcer.announce(found.basket)
        if found.added:
            self._counter.shell.open_page("basket")
        nothing = t("Chưa có gì để gia hạn. Bấm F6 hoặc F7 để đăng ký.")
        if found.notes or not found.added:
            self._counter.shell.toast(in_row(found.notes, " ") or nothing)

    def show_changes(self) -> None:
        """F4: each member of the household now and last time; from there the whole household can be paid."""
        row = self._table.current_row()
        if row is None:
            return
        if row.work.household_id is not None:
            renew_household(self._counter, self._page, row.work.household_id)
        else:
            self.open_selected()

    def log_contact(self) -> None:
        """Ctrl+L."""
        row = self._table.current_row()
        if row is not None:
            work = row.work
            subject = ContactSubject(
                person_id=work.person_id, name=work.name, phone=work.phone, household_id=work.household_id
            )
            ask_contact(self._counter, self._page.window(), subject)
