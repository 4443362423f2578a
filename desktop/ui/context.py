"""What a page receives: the desk and the services of the window, and nothing global."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject

from desktop.ui.announcer import Announcer
from desktop.ui.settings import WindowSettings
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.worker import CancelledError, CancelToken, DatabaseWorker

if TYPE_CHECKING:  # the desk brings SQLAlchemy; the window must be painted before that loads
    from desktop.services.desk import Desk

T = TypeVar("T")


class Shell(Protocol):
    """What a page may ask of the window around it."""

    def open_page(self, name: str, argument: object = None) -> None:
        """Go to a page; Esc comes back."""

    def back(self) -> None:
        """Leave the page as Esc does."""

    def go_home(self) -> None:
        """Forget the way back and go to the first page."""

    def toast(self, sentence: str) -> None:
        """Say in passing that something is done (never problems, never money)."""

    def show_dialog(self, dialog: DimmedDialog) -> None:
        """Show a dialog over the dimmed window."""

    def show_error(self, error: BaseException) -> None:
        """Show an expected error plainly, any other with details."""


@dataclass(slots=True, kw_only=True)
class Counter:
    """The counter as pages see it.

    Attributes:
        desk: the open book with its user, parameters and places; None until a book is open.
        worker: runs everything that touches the book, off the main thread.
        now: the time in Asia/Ho_Chi_Minh.
        books_folder: where new books are made unless the clerk says otherwise.
        drafts: what was typed and not saved, by page and subject (``"voluntary_si/<person id>"``).
    """

    worker: DatabaseWorker
    announcer: Announcer
    now: Callable[[], datetime]
    settings: WindowSettings
    shell: Shell
    desk: Desk | None = None
    books_folder: Path = Path()
    drafts: MutableMapping[str, object] = field(default_factory=dict)

    def today(self) -> date:
        """The day in Asia/Ho_Chi_Minh."""
        return self.now().date()

    @property
    def open_desk(self) -> Desk:
        """The desk of the open book; ``RuntimeError`` before one is open."""
        if self.desk is None:
            raise RuntimeError("no book is open")
        return self.desk

    def read(
        self,
        question: Callable[[Desk], T],
        on_answer: Callable[[T], object],
        *,
        receiver: QObject | None = None,
    ) -> CancelToken:
        """Ask the open book on the worker; once it was closed, or another one opened, neither asked nor answered."""
        desk = self.open_desk

        def work() -> T:
            if self.desk is not desk:
                raise CancelledError
            return question(desk)

        def answer(found: T) -> None:
            if self.desk is desk:
                on_answer(found)

        return self.worker.run(work, answer, receiver=receiver)
