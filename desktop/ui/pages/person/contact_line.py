"""Contacts on the participant page: the newest below the renewal, Ctrl+L logs another."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.people.person_overview import PersonOverview
from desktop.services.renewals.contact_log import Contact, ContactLine, history_of
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row
from desktop.ui.pages.person.person_loader import PersonLoader
from desktop.ui.pages.person.renewal_panel import RenewalPanel
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.worker import CancelToken

_SHOWN = 3


class ContactLines(QObject):
    """Keeps the panel's lines those of the person in front."""

    def __init__(self, counter: Counter, panel: RenewalPanel, loader: PersonLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._panel, self._loader = counter, panel, loader
        self._loading = CancelToken()
        loader.proposal_ready.connect(self.reload)
        counter.announcer.changed.connect(self._something_changed)

    def reload(self, _proposal: object = None) -> None:
        """Read the newest contacts."""
        person_id = self._loader.person_id
        if person_id is None or self._counter.desk is None:
            return
        desk = self._counter.desk
        self._loading.cancel()
        self._loading = self._counter.worker.run(
            lambda: history_of(desk, person_id, limit=_SHOWN), self._show, receiver=self
        )

    def _show(self, lines: tuple[ContactLine, ...]) -> None:
        self._panel.show_contacts(in_row((line.text for line in lines), "\n"))

    def _something_changed(self, notice: object) -> None:
        if isinstance(notice, Contact):
            self.reload()


def log_contact_of(counter: Counter, page: QWidget, loader: PersonLoader) -> None:
    """Ctrl+L: a contact with the person in front."""
    overview: PersonOverview | None = loader.overview
    if overview is not None:
        person = overview.person
        subject = ContactSubject(
            person_id=person.id, name=person.full_name, phone=person.phone, household_id=overview.household_id
        )
        ask_contact(counter, page.window(), subject)
