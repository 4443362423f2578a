"""The only place that joins the parts: folders, settings, theme, language, window, book.

The window is painted first; parameters, places, services and storage load on the worker after that. Keys and scans
that come earlier wait until the book is open.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from desktop.milestones import Milestones
from desktop.program_log import start_log
from desktop.resource_files import resource_folder
from desktop.ui.announcer import Announcer
from desktop.ui.context import Counter
from desktop.ui.counter_window import OPENING, CounterWindow
from desktop.ui.error_dialog import install_excepthook
from desktop.ui.first_use import BOOK_ACTS, COUNTER_FACTS, FIND_PEOPLE, WarmUp, load, warm_up_list
from desktop.ui.i18n import Language, LanguageSwitch
from desktop.ui.look import LookWanted
from desktop.ui.pages import PAGES
from desktop.ui.pages.opening.door import BookDoor
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.scanner import WedgeScanner
from desktop.ui.settings import WindowSettings, load_window_settings, save_window_settings
from desktop.ui.theme.theme import current_theme
from desktop.ui.worker import DatabaseWorker

VIETNAM = timezone(timedelta(hours=7))
"""Asia/Ho_Chi_Minh has had no other offset since 1975; reading the zone's file would delay the first picture."""
_LAST_WORK_MS = 10_000
_FIRST_SEARCH = "nguyen"


def vietnam_time() -> datetime:
    """The present time in Viet Nam."""
    return datetime.now(VIETNAM)


def _nobody(_name: str) -> None:
    return None


class Program(QObject):
    """One running window with everything that lives as long as it.

    Attributes:
        window: the counter's window; its ``counter`` is what pages see.
    """

    def __init__(self, application: QApplication, folder: Path, now: Callable[[], datetime]) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self.settings = load_window_settings(folder / "window.json")
        current_theme(self.settings.scheme).set_scheme(self.settings.scheme)
        self._switch = LanguageSwitch(application, resource_folder() / "translations")
        self._use_language(self.settings.language)
        self.window = CounterWindow(PAGES, lambda window: self._counter(window, now))  # type: ignore[arg-type]
        self.scanner = WedgeScanner(time.monotonic, self.window)
        self.scanner.card_scanned.connect(self.window.take_scan)
        self.warm_up = WarmUp(self.window.counter.worker, warm_up_list(), self)
        self.warm_up.loaded.connect(self._loaded)
        self.warm_up.failed.connect(self._not_loaded)
        self._facts: Any = None
        self._facts_module: Any = None
        self._unread_scans: list[str] = []
        self.window.scan_unclaimed.connect(self._scanned)
        self.window.painted.connect(self._painted)
        self.window.entered.connect(self._entered)
        self.window.closing.connect(self.close)
        self.window.counter.announcer.changed.connect(self._notice)

    def open(self, book: Path, passphrase: str, *, reached: Callable[[str], object] | None = None) -> BookDoor:
        """Open a book whose passphrase is known; keys and scans wait. A refusal goes to the opening page."""
        door = BookDoor(self.window.counter, self)
        self.window.keys.keep()
        door.open(book, passphrase, lambda error: self.refused(book, error), reached=reached or _nobody)
        return door

    def ask(self, book: Path | None = None) -> None:
        """Show the opening page, with a book to begin with."""
        self.window.open_page(OPENING, book)

    def refused(self, book: Path, error: BaseException) -> None:
        """A book could not be opened: say why on the opening page."""
        self.window.keys.drop()
        self.ask(book)
        page = self.window.navigator.current
        if isinstance(page, OpeningPage):
            page.failed(error)

    def close(self) -> None:
        """Keep the window's settings, close the book, wait for the work under way. May be called twice."""
        counter = self.window.counter
        self.settings.width, self.settings.height = self.window.width(), self.window.height()
        self._save_settings()
        desk, counter.desk = counter.desk, None
        if desk is not None:
            counter.worker.run(lambda: load(BOOK_ACTS).close(desk), receiver=self)
        counter.worker.wait(_LAST_WORK_MS)

    def dispose(self) -> None:
        """Close, and take the window away."""
        self.close()
        if isValid(self.window):
            delete(self.window)

    def _counter(self, window: CounterWindow, now: Callable[[], datetime]) -> Counter:
        return Counter(
            worker=DatabaseWorker(window.show_error, self),
            announcer=Announcer(self),
            now=now,
            settings=self.settings,
            shell=window,
            books_folder=self._folder / "books",
        )

    def _painted(self) -> None:
        # before that no key can come, and a filter over all events of a window in the making takes its time
        self.scanner.install()

    def _entered(self) -> None:
        # the first page asks the book first
        QTimer.singleShot(0, self, self._after_first_page)

    def _after_first_page(self) -> None:
        self._save_settings()
        self.warm_up.start()
        self._attach_facts()

    def _loaded(self, name: str, module: Any) -> None:
        if name == COUNTER_FACTS:
            self._facts_module = module
            self._attach_facts()

    def _not_loaded(self, name: str, error: BaseException) -> None:
        if name == COUNTER_FACTS and isValid(self.window):  # the bars would stay empty without a word
            self.window.show_error(error)

    def _attach_facts(self) -> None:
        if self._facts is not None or self._facts_module is None or not isValid(self.window):
            return
        if not self.window.has_book:
            return
        self._facts = self._facts_module.CounterFacts(self.window)
        scans, self._unread_scans = self._unread_scans, []
        for text in scans:
            self._facts.scans.take(text)

    def _scanned(self, text: str) -> None:
        """A card that no page took; one that comes before the services are loaded waits for them."""
        if self._facts is None:
            self._unread_scans.append(text)
        else:
            self._facts.scans.take(text)

    def _notice(self, notice: object) -> None:
        if not isinstance(notice, LookWanted):
            return
        self.settings.scheme = notice.scheme
        current_theme().set_scheme(notice.scheme)
        if notice.language is not self._switch.language:
            self.settings.language = notice.language
            self._use_language(notice.language)
            self.window.renew_texts()
        self._save_settings()

    def _use_language(self, language: Language) -> None:
        try:
            self._switch.use(language)
        except FileNotFoundError:
            self._switch.use(Language.VIETNAMESE)

    def _save_settings(self) -> None:
        try:
            save_window_settings(self.settings, self._folder / "window.json")
        except OSError:
            self.window.toast("")


def build_counter_window(
    folder: Path, now: Callable[[], datetime] = vietnam_time, *, settings: WindowSettings | None = None
) -> Program:
    """The real window over a data folder, on a clock of the caller's; a ``QApplication`` must exist.

    The tour and the journeys use it: ``program.open(book, passphrase)`` or ``program.ask()``, then keys.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication must exist before the window")
    (folder / "books").mkdir(parents=True, exist_ok=True)
    if settings is not None:
        save_window_settings(settings, folder / "window.json")
    return Program(application, folder, now)


def run_window(
    book: Path | None = None,
    data_folder: Path | None = None,
    language: str | None = None,
    exit_when_ready: bool = False,  # noqa: FBT001, FBT002 - the command line's own names
    *,
    passphrase: str | None = None,
    now: Callable[[], datetime] = vietnam_time,
) -> int:
    """Open the window and run until it is closed; the exit code of the process.

    ``exit_when_ready`` leaves when the window is painted, or with a book and its passphrase when the first search
    is answered, and prints the milestones.
    """
    application = _application()
    folder = data_folder or platformdirs.user_data_path("quay-an-sinh", appauthor=False)
    start_log(folder / "logs")
    program = build_counter_window(folder, now)
    install_excepthook(program.window.show_error)
    if language is not None:
        program.window.counter.announcer.announce(LookWanted(Language(language), program.settings.scheme))
    milestones = Milestones()
    run = _Run(program, milestones, exit_when_ready=exit_when_ready)
    run.start(book, passphrase)
    code = application.exec()
    current_theme().retire()
    program.dispose()
    return code


class _Run(QObject):
    """The first second: painted, then the book, then the first search."""

    def __init__(self, program: Program, milestones: Milestones, *, exit_when_ready: bool) -> None:
        super().__init__(program)
        self._program, self._milestones, self._leave = program, milestones, exit_when_ready
        program.warm_up.ended.connect(gc.freeze)  # what was loaded ahead stays too: garbage is looked for without it

    def start(self, book: Path | None, passphrase: str | None) -> None:
        window = self._program.window
        if book is None or passphrase is None:
            self._program.ask(book)
            window.painted.connect(self._painted_and_asking)
        else:
            window.painted.connect(lambda: self._open(book, passphrase))
            window.entered.connect(self._search)
        window.show()

    def _painted_and_asking(self) -> None:
        self._milestones.reach("painted")
        if self._leave:
            self._finish()
            return
        self._collect_garbage()
        page = self._program.window.navigator.current
        if isinstance(page, OpeningPage):
            page.door.prepare()
        self._program.warm_up.start()

    def _open(self, book: Path, passphrase: str) -> None:
        self._milestones.reach("painted")
        door = self._program.open(book, passphrase, reached=self._milestones.reach)
        door.opened.connect(lambda _notice: self._milestones.reach("book_open"))

    def _search(self) -> None:
        desk = self._program.window.counter.open_desk

        def work() -> object:
            people = load(FIND_PEOPLE)
            return people.find_people(desk, people.FindPeople(text=_FIRST_SEARCH))

        if self._leave:
            self._program.window.counter.worker.run(work, self._found)
        else:
            self._collect_garbage()

    def _found(self, _rows: object) -> None:
        self._milestones.reach("first_search")
        self._finish()

    def _collect_garbage(self) -> None:
        """From now on again; what the start has loaded is left out for good."""
        gc.freeze()
        gc.enable()

    def _finish(self) -> None:
        sys.stdout.write(self._milestones.line() + "\n")
        sys.stdout.flush()
        QApplication.exit(0)


def _application() -> QApplication:
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Quầy An Sinh")
    return application
