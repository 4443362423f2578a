"""The way from a book's file to the counter's desk, always on the worker; answers arrive on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.problem import Problem
from desktop.ui.context import Counter
from desktop.ui.first_use import BOOK_ACTS, BOOK_KEYS, BOOK_MAKING, FIRST_PAGE, load
from desktop.ui.meanwhile import Meanwhile
from desktop.ui.pages.opening.forms import BookOpened, NewBookForm
from desktop.ui.worker import CancelToken, Progress

if TYPE_CHECKING:  # the services bring SQLAlchemy; the page must be painted before that loads
    from desktop.services.desk import Desk
    from desktop.ui.pages.opening.book_acts import Law, OpenedBook
    from desktop.ui.pages.opening.book_making import MadeBook

Failed = Callable[[BaseException], object]


@dataclass(slots=True)
class _Kept:
    """Read once on the worker, used only there."""

    law: Law | None = None


def _nobody(_name: str) -> None:
    return None


class BookDoor(QObject):
    """Opens, makes and recovers books for a counter.

    Signals:
        opened: a :class:`BookOpened`; the counter's desk is that book's by now.
        made: a :class:`MadeBook` that is open and not yet entered: its recovery sheet comes first.
        refused: the problems of the form.
    """

    opened = Signal(object)
    made = Signal(object)
    refused = Signal(object)
    _law_read = Signal()

    def __init__(self, counter: Counter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._kept = _Kept()
        self._made: MadeBook | None = None
        # the page makes Qt classes, which only the main thread may; the key is still being derived
        self._law_read.connect(self._load_first_page, Qt.ConnectionType.QueuedConnection)

    def prepare(self) -> None:
        """Load the services and read figures and places ahead."""
        self._counter.worker.run(self._law, receiver=self)

    def open(
        self,
        path: Path,
        secret: str,
        on_failure: Failed,
        *,
        take_over: bool = False,
        reached: Callable[[str], object] = _nobody,
    ) -> None:
        """Open a book and make it the counter's.

        ``reached`` is told ``key_began`` and ``key_derived`` when it is so, on the worker.
        """
        now = self._counter.now

        def work() -> OpenedBook:
            keys = load(BOOK_KEYS)
            reached("key_began")
            # deriving is slow on purpose and leaves the interpreter free: everything else loads meanwhile
            key = Meanwhile(lambda: keys.opened_key(path, secret))
            acts, law = load(BOOK_ACTS), self._law()
            self._law_read.emit()
            derived = key.wait()
            reached("key_derived")
            opened: OpenedBook = acts.open_unlocked_at(law, path, derived, now, take_over=take_over)
            return opened

        self._counter.worker.run(work, self._enter, on_failure)

    def practise(
        self, path: Path, people: int, on_progress: Callable[[Progress], object], on_failure: Failed
    ) -> CancelToken:
        """Make a practice book and open it."""
        now = self._counter.now

        def work(_token: CancelToken, report: Callable[[int, int], None]) -> OpenedBook:
            law = self._law()
            opened: OpenedBook = load(BOOK_MAKING).make_practice_book(law, path, people, now, report)
            return opened

        return self._counter.worker.run_long(work, self._enter, on_progress, on_failure=on_failure)

    def make(self, form: NewBookForm, on_failure: Failed) -> None:
        """Make a new book; ``made`` or ``refused`` follows."""
        now = self._counter.now

        def work() -> MadeBook | tuple[Problem, ...]:
            law = self._law()
            made: MadeBook | tuple[Problem, ...] = load(BOOK_MAKING).make_book(law, form, now)
            return made

        self._counter.worker.run(work, self._answered, on_failure)

    def check(self, form: NewBookForm, on_checked: Callable[[tuple[Problem, ...]], object]) -> None:
        """What is wrong with a form, without making its book."""

        def work() -> tuple[Problem, ...]:
            law = self._law()
            problems: tuple[Problem, ...] = load(BOOK_MAKING).form_problems(law, form)
            return problems

        self._counter.worker.run(work, on_checked, receiver=self)

    def enter_made(self) -> None:
        """The recovery sheet is put away: go into the new book."""
        if self._made is not None:
            opened, self._made = self._made.opened, None
            self._enter(opened)

    def recover(self, path: Path, code: str, passphrases: tuple[str, str], on_failure: Failed) -> None:
        """Set a new passphrase by the recovery code and open the book with it; ``refused`` carries problems."""
        now = self._counter.now

        def work() -> OpenedBook | tuple[Problem, ...]:
            acts, law = load(BOOK_ACTS), self._law()
            answer: OpenedBook | tuple[Problem, ...] = acts.recover(law, path, code, passphrases, now)
            return answer

        def arrived(answer: OpenedBook | tuple[Problem, ...]) -> None:
            if isinstance(answer, tuple):
                self.refused.emit(answer)
            else:
                self._enter(answer)

        self._counter.worker.run(work, arrived, on_failure, receiver=self)

    def communes(self, text: str, on_found: Callable[[tuple[tuple[str, str], ...]], object]) -> None:
        """Code and name of the communes that a text may mean."""

        def work() -> tuple[tuple[str, str], ...]:
            law = self._law()
            found: tuple[tuple[str, str], ...] = load(BOOK_ACTS).communes_named(law, text)
            return found

        self._counter.worker.run(work, on_found, receiver=self)

    def _load_first_page(self) -> None:  # a method: a signal calls it on the thread of its object
        load(FIRST_PAGE)

    def _law(self) -> Law:
        """On the worker only."""
        if self._kept.law is None:
            self._kept.law = load(BOOK_ACTS).read_law()
        return self._kept.law

    def _answered(self, answer: MadeBook | tuple[Problem, ...]) -> None:
        if isinstance(answer, tuple):
            self.refused.emit(answer)
        else:
            self._made = answer
            self.made.emit(answer)

    def _enter(self, opened: OpenedBook) -> None:
        before, self._counter.desk = self._counter.desk, opened.desk
        if before is not None:
            self._close(before)
        notice = BookOpened(opened.path, opened.settings.practice, opened.settings.book_name)
        self.opened.emit(notice)
        self._counter.announcer.announce(notice)

    def _close(self, desk: Desk) -> None:
        self._counter.worker.run(lambda: load(BOOK_ACTS).close(desk), receiver=self)
