"""The main window with its book: closed until one is open, then its name, user, lock and scans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent

from desktop.domain.errors import CounterError
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.error_dialog import error_dialog
from desktop.ui.first_use import BOOK_ACTS, load
from desktop.ui.i18n import mark, t
from desktop.ui.kept_keys import KeptKeys
from desktop.ui.pages.opening.forms import BookOpened, UserChanged
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.page import Page
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.registry import PageEntry
from desktop.ui.shell.top_bar import TopBar

if TYPE_CHECKING:  # the desk brings SQLAlchemy; the window must be painted before that loads
    from desktop.services.desk import User

OPENING = "opening"


class CounterWindow(MainWindow):
    """The window that ``application`` shows.

    Signals:
        painted: the window stands on the screen and takes keys and scans.
        entered: a book is open and the first page of it is shown.
        bar_renewed: the top bar was made anew (language); whoever fills it does so again.
    """

    ACTS: tuple[Act, ...] = (
        *MainWindow.ACTS,
        Act(key="", label=mark("mở sổ khác"), method="open_another_book", in_bar=False),
        Act(key="", label=mark("đổi người làm việc"), method="lock", in_bar=False),
    )

    painted = Signal()
    entered = Signal()
    bar_renewed = Signal()

    def __init__(self, entries: Sequence[PageEntry], make_counter: Callable[[MainWindow], Counter]) -> None:
        self._early_scans: list[str] = []
        self._was_painted = False
        self._book: Path | None = None
        self._name, self._practice = "", False
        super().__init__(entries, make_counter)
        self.keys = KeptKeys(self)
        self.on_error = self._show_error
        self.navigator.page_changed.connect(self._fit_bars)
        self.counter.announcer.changed.connect(self._notice)
        self.setWindowTitle(t("Quầy An Sinh"))
        self.resize(self.counter.settings.width, self.counter.settings.height)

    @property
    def has_book(self) -> bool:
        """Whether a book is open and entered."""
        return self._book is not None

    def open_page(self, name: str, argument: object = None) -> None:
        """As the main window; without a book only the opening page."""
        if self.has_book or name == OPENING:
            super().open_page(name, argument)
        else:
            self.toast(t("Xin mở sổ trước."))

    def go_home(self) -> None:
        """As the main window, once a book is open."""
        if self.has_book:
            super().go_home()

    def open_another_book(self) -> None:
        """Go to the opening page; the book stays open until another one is."""
        self.open_page(OPENING)

    def switch_user(self, user: User) -> None:
        """Someone else works here from now on: what was typed stays the other's draft, every page is made anew."""
        self._dialogs.close()
        super().go_home()  # the page in front keeps its draft while the desk is still the other's
        self.counter.drafts.clear()
        self.counter.desk = replace(self.counter.open_desk, user=user)
        self.navigator.rebuild()
        self._show_title()
        self.counter.announcer.announce(UserChanged(user.id))
        self.toast(t("{name} đang làm việc ở quầy này.", name=user.name))

    def take_scan(self, text: str) -> None:
        """Scans before the book is open are kept."""
        if self.has_book:
            super().take_scan(text)
        else:
            self._early_scans.append(text)
            self.toast(t("Đã nhận thẻ. Thẻ mở ra ngay khi sổ mở."))

    def renew_texts(self) -> None:
        """The language changed: rail, bar and pages are made anew, the way back starts at the first page."""
        here = self.navigator.current
        rail, bar = Rail(self.navigator.entries), TopBar()
        for old, new in ((self.rail, rail), (self.top_bar, bar)):
            frame = self.centralWidget()
            layout = frame.layout() if frame is not None else None
            if layout is not None:
                layout.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
        self.rail, self.top_bar = rail, bar
        rail.page_wanted.connect(self.open_page)
        bar.commands_wanted.connect(self.show_commands)
        self.bar_renewed.emit()
        self.fit_width()
        self.navigator.rebuild()
        if self.has_book and here is not None:
            name = here.NAME
            self.go_home()
            if name != self.navigator.entries[0].name:
                self.open_page(name)
        self._show_title()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is seen for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _notice(self, notice: object) -> None:
        if isinstance(notice, BookOpened):
            self._enter(notice)
        elif self.counter.desk is not None:
            self._show_title()

    def _enter(self, notice: BookOpened) -> None:
        again = self.has_book
        self._book = notice.path
        self.counter.drafts.clear()
        self.counter.settings.remember_book(notice.path)
        self.unlock = self._unlock
        self._name, self._practice = notice.name or notice.path.stem, notice.practice
        self._show_title()
        if again:
            self.navigator.rebuild()
        super().go_home()
        self.entered.emit()
        self.keys.give()
        scans, self._early_scans = self._early_scans, []
        for text in scans:
            super().take_scan(text)

    def _show_title(self) -> None:
        if not self.has_book:
            return
        self.setWindowTitle(t("Quầy An Sinh · Sổ: {name}", name=self._name))
        self.top_bar.set_practice(practice=self._practice)
        desk = self.counter.open_desk
        reads_only = desk.user.role == "auditor"
        told = t("Người kiểm tra") if reads_only else t("Người thu {code}", code=desk.user.collector_code).strip()
        self.top_bar.set_user(told, desk.user.name)
        self.top_bar.set_read_only(read_only=reads_only)

    def _fit_bars(self, page: Page) -> None:
        shown = page.NAME != OPENING
        for bar in (self.rail, self.top_bar, self.key_bar):
            bar.setVisible(shown)

    def _show_error(self, error: BaseException) -> None:
        self.show_dialog(error_dialog(self, error))

    def _unlock(self, passphrase: str, answer: Callable[[bool], None]) -> None:
        desk = self.counter.open_desk

        def work() -> User:
            user: User = load(BOOK_ACTS).who_unlocks(desk, passphrase)
            return user

        def unlocked(user: User) -> None:
            answer(True)
            if user.id != desk.user.id:
                self.switch_user(user)

        def failed(error: BaseException) -> None:
            answer(False)
            if not isinstance(error, CounterError):
                self.show_error(error)

        self.counter.worker.run(work, unlocked, failed, receiver=self)
