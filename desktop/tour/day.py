"""One tour: the window, the clerk's hands, the album, the journal, the clock and the stall probe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.application import Program
from desktop.services.desk import Desk
from desktop.services.payment.receipts import StoredReceipt, get_receipt
from desktop.tour.clerk import Clerk
from desktop.tour.pictures import Album
from desktop.tour.stall import LOOK, StallProbe
from desktop.ui.i18n import t
from desktop.ui.look import LookWanted
from desktop.ui.pages import PAGES
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.shell.page import Page


@dataclass(slots=True)
class TourClock:
    """The tour's own time, so that the same tour gives the same papers on any day."""

    moment: datetime

    def __call__(self) -> datetime:
        """The present moment of the tour."""
        return self.moment


@dataclass(slots=True, kw_only=True)
class Day:
    """Everything a story of the tour uses."""

    program: Program
    clerk: Clerk
    album: Album
    probe: StallProbe
    folder: Path
    clock: TourClock
    stories: list[dict[str, Any]] = field(default_factory=list)
    _used: set[str] = field(default_factory=set)

    @property
    def desk(self) -> Desk:
        """The open book, for looking things up."""
        return self.program.window.counter.open_desk

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self.program.window.navigator.current
        assert page is not None
        return page

    @property
    def dialog(self) -> QWidget | None:
        """The dialog in front, if any."""
        return self.program.window.dialog

    def picture(self, title: str) -> None:
        """Take a picture of the window; the probe does not look meanwhile."""
        self.clerk.settle()
        self.clerk.settle()  # what was laid out may have asked for another layout
        self.probe.pause()
        self.album.take(self.program.window, title)
        self.probe.start()

    def go(self, key: str, name: str) -> Page:
        """Press a key that leads to a page, and wait for it."""
        self._label(name)
        self.clerk.press(key)
        return self.wait_for_page(name)

    def command(self, title: str, name: str) -> Page:
        """Open a page without a key of its own from the palette (Ctrl+K), by its title."""
        self._label(name)
        self.clerk.press("Ctrl+K")
        self.clerk.type(t("Mở trang {title}", title=t(title)))
        self.clerk.press("Enter")
        return self.wait_for_page(name)

    def show(self, key: str, name: str) -> Page:
        """Open a page by its key, or one without a key by its title."""
        if key:
            return self.go(key, name)
        return self.command(next(entry.title for entry in PAGES if entry.name == name), name)

    def scan(self, text: str, name: str) -> Page:
        """Scan a card that leads to a page, and wait for it; keys are counted from here."""
        self._label(name)
        self.clerk.scan(text)
        self.clerk.start_counting()
        return self.wait_for_page(name)

    def open_payment(self, key: str) -> PaymentDialog:
        """Press the key that opens the payment dialog, and wait for it."""
        self._label("payment")
        self.clerk.press(key)
        return self.wait_for_dialog()

    def change_look(self, wanted: LookWanted) -> None:
        """Change theme or language; every page is then made anew at its next use."""
        self.probe.label = LOOK
        self._used.clear()
        self.program.window.counter.announcer.announce(wanted)
        self.at_rest()

    def wait_for_page(self, name: str) -> Page:
        """Wait until a page is in front and the book has answered it."""
        self.clerk.wait_for(lambda: name == self.page.NAME and self.dialog is None, f"page {name}")
        self.at_rest()
        return self.page

    def wait_for_dialog(self) -> PaymentDialog:
        """Wait until the payment dialog is in front."""
        self.clerk.wait_for(lambda: isinstance(self.dialog, PaymentDialog), "payment dialog")
        self.at_rest()
        dialog = self.dialog
        assert isinstance(dialog, PaymentDialog)
        return dialog

    def at_rest(self) -> None:
        """Wait until nothing is under way on the book's thread."""
        worker = self.program.window.counter.worker
        self.clerk.wait_for(lambda: worker.waiting == 0, "the book's thread at rest")
        self.clerk.settle()

    def home(self) -> None:
        """Be on the first page with the focus in its search."""
        if self.page.NAME == "home":
            self.wait_for_page("home")
        else:
            self.go("Ctrl+1", "home")

    def stored(self, receipt_id: UUID) -> StoredReceipt:
        """A receipt as the book holds it."""
        return get_receipt(self.desk, receipt_id)

    @contextmanager
    def story(self, title: str, limit: int | None = None) -> Iterator[dict[str, Any]]:
        """Journal one story: what was entered, the keys, the amounts. ``limit`` is the most keys allowed."""
        entry: dict[str, Any] = {"story": title, "limit": limit}
        self.stories.append(entry)
        self.clerk.start_counting()
        yield entry
        entry.setdefault("keys", list(self.clerk.keys))
        entry.setdefault("counted_keys", len(entry["keys"]))

    def _label(self, name: str) -> None:
        self.probe.label = name if name in self._used else f"{name}!"
        self._used.add(name)
