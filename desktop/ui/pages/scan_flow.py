"""What a scanned card does when the open page did not take it: open, add, or ask in a bar; never in a dialog."""

from __future__ import annotations

from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from desktop.services.people.scan import DamagedScan, KnownPerson, NewPerson, ScanResult, read_scan
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import CardDifferences, PersonArgument
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.scan_bar import Choice, ScanBar
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.page import Page


@runtime_checkable
class HoldsDraft(Protocol):
    """A page with typed, unsaved work: a scan does not leave it unasked."""

    def draft_in_progress(self) -> bool:
        """Whether something is typed and not saved."""


@runtime_checkable
class TakesHouseholdMember(Protocol):
    """A page that can take the scanned person into its household."""

    def add_scanned(self, person: PersonArgument) -> None:
        """Add them."""


class ScanFlow(QObject):
    """One per window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._counter = window, window.counter
        self.bar = ScanBar(window)
        window.navigator.page_changed.connect(lambda _page: self.bar.close_bar())

    def take(self, text: str) -> None:
        """Read a scanned text against the book and go on from what it is."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: read_scan(desk, text), self._read)

    def _read(self, found: ScanResult) -> None:
        if isinstance(found, DamagedScan):
            self._window.show_dialog(DamagedScanDialog(self._window, found.raw, found.messages, self.take))
            return
        argument = as_argument(found)
        page = self._window.navigator.current
        if page is not None and isinstance(page, HoldsDraft) and page.draft_in_progress():
            self._ask(page, argument, _name(found))
        else:
            self._open(argument)

    def _ask(self, page: Page, argument: PersonArgument, name: str) -> None:
        choices = [Choice(t("Mở {name}", name=name), partial(self._open, argument)), Choice(t("Bỏ qua"), lambda: None)]
        if isinstance(page, TakesHouseholdMember):
            choices.insert(0, Choice(t("Thêm vào hộ"), partial(page.add_scanned, argument)))
        self.bar.ask(t("Vừa quét {name}. Nháp đang gõ vẫn giữ.", name=name), choices)

    def _open(self, argument: PersonArgument) -> None:
        self._counter.shell.open_page("person", argument)


def as_argument(found: KnownPerson | NewPerson) -> PersonArgument:
    """What the person page receives of a card."""
    if isinstance(found, NewPerson):
        return PersonArgument(person_id=found.draft.person_id, new_person=found.draft, candidates=found.candidates)
    card = None
    if found.differences:
        card = CardDifferences(differences=found.differences, draft=found.draft, by_old_id=found.by_old_id)
    return PersonArgument(person_id=found.person_id, card=card)


def _name(found: KnownPerson | NewPerson) -> str:
    return found.name if isinstance(found, KnownPerson) else found.draft.full_name
