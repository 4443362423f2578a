"""What a scanned card does when the open page did not take it: open, add, or ask in a bar; never in a dialog."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.services.counter.draft_people import draft_of_card
from desktop.services.counter.drafts import Draft
from desktop.services.desk import Desk
from desktop.services.people.household_overview import household_of
from desktop.services.people.scan import DamagedScan, KnownPerson, NewPerson, ScanResult, read_scan
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import CardDifferences, HouseholdArgument, PersonArgument
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.resume import target_of
from desktop.ui.pages.scan_bar import Choice, ScanBar
from desktop.ui.shell.main_window import MainWindow


@runtime_checkable
class HoldsDraft(Protocol):
    """A page with typed, unsaved work: a scan does not leave it unasked."""

    def draft_in_progress(self) -> bool:
        """Whether something is typed and not saved."""


@runtime_checkable
class KeepsDraft(Protocol):
    """A page that saves what is typed after a moment."""

    def keep_draft(self) -> None:
        """Save it now; the page stays in front."""


@runtime_checkable
class AboutPerson(Protocol):
    """A page about a person, whose household the scanned one may belong to."""

    def person_in_progress(self) -> UUID | None:
        """Who the page is about."""


class ScanFlow(QObject):
    """One per window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._counter = window, window.counter
        self.bar = ScanBar(window)
        window.navigator.page_changed.connect(lambda _page: self.bar.close_bar())

    def take(self, text: str) -> None:
        """Read a scanned text against the book and the drafts, and go on from what it is."""
        desk, page = self._counter.open_desk, self._window.navigator.current
        if isinstance(page, KeepsDraft):
            page.keep_draft()  # what was typed a moment ago is to be found among the drafts
        self._counter.worker.run(lambda: scanned(desk, text), partial(self._read, text), receiver=self)

    def _read(self, text: str, scan: Scanned) -> None:
        if isinstance(scan.found, DamagedScan):
            self._window.show_dialog(DamagedScanDialog(self._window, scan.found.raw, scan.found.messages, self.take))
            return
        page = self._window.navigator.current
        if page is None or not isinstance(page, HoldsDraft) or not page.draft_in_progress():
            self._open(scan)
            return
        person_id = page.person_in_progress() if isinstance(page, AboutPerson) else None
        if scan.draft is not None and (page.NAME, str(person_id)) == (scan.draft.page, scan.draft.subject):
            self._counter.shell.toast(t("Thẻ này là của người đang ghi ở đây."))
            return
        desk = self._counter.open_desk
        self._counter.worker.run(
            lambda: None if person_id is None else household_of(desk, person_id),
            partial(self._ask, text, scan),
            receiver=self,
        )

    def _ask(self, text: str, scan: Scanned, household_id: UUID | None) -> None:
        """Three ways; the household's only where the page's person lives in one."""
        name = scan.name
        choices = [Choice(t("Mở {name}", name=name), partial(self._open, scan)), Choice(t("Bỏ qua"), lambda: None)]
        if household_id is not None:
            choices.insert(0, Choice(t("Thêm vào hộ"), partial(self._add, text, household_id)))
        self.bar.ask(t("Vừa quét {name}. Nháp đang gõ vẫn giữ.", name=name), choices)

    def _add(self, text: str, household_id: UUID) -> None:
        """The household's page takes the scan as if it had been open."""
        self._counter.shell.open_page("household", HouseholdArgument(household_id=household_id))
        page = self._window.navigator.current
        if page is not None:
            page.card_scanned(text)

    def _open(self, scan: Scanned) -> None:
        if isinstance(scan.found, DamagedScan):
            return
        if scan.draft is None:
            self._counter.shell.open_page("person", as_argument(scan.found))
        else:
            self._counter.shell.toast(t("{name} đang ghi dở, nháp mở lại.", name=scan.name))
            self._counter.shell.open_page(*target_of(scan.draft))


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scanned text is, and the draft in progress of a card's person who is not in the book yet."""

    found: ScanResult
    draft: Draft | None = None

    @property
    def name(self) -> str:
        """The person's name."""
        if isinstance(self.found, DamagedScan):
            return ""
        return self.found.name if isinstance(self.found, KnownPerson) else self.found.draft.full_name


def scanned(desk: Desk, text: str) -> Scanned:
    """Read a text; reads only."""
    found = read_scan(desk, text)
    return Scanned(found, draft_of_card(desk, found.card.personal_id) if isinstance(found, NewPerson) else None)


def as_argument(found: KnownPerson | NewPerson) -> PersonArgument:
    """What the person page receives of a card."""
    if isinstance(found, NewPerson):
        return PersonArgument(person_id=found.draft.person_id, new_person=found.draft, candidates=found.candidates)
    card = None
    if found.differences:
        card = CardDifferences(differences=found.differences, draft=found.draft, by_old_id=found.by_old_id)
    return PersonArgument(person_id=found.person_id, card=card)
