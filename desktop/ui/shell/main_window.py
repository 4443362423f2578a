"""The window: rail, top bar, page, key bar; keys, scans, dialogs and toasts are led from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.acts import Act, ActOwner, press, run_act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.key_listeners import key_listeners
from desktop.ui.shell.dialog_stack import DialogStack
from desktop.ui.shell.help import HelpOverlay
from desktop.ui.shell.keys import KeyRouter
from desktop.ui.shell.lock import Unlock
from desktop.ui.shell.navigation import Navigator
from desktop.ui.shell.page import Page
from desktop.ui.shell.palette import Command, CommandPalette
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.registry import PageEntry
from desktop.ui.shell.top_bar import TopBar
from desktop.ui.theme.scale import NARROW
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.key_cap import KeyBar
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.status_line import StatusLine
from desktop.ui.widgets.panels.toast import ToastHost

RECEIPTS = "receipts"
"""The page behind F3."""


class MainWindow(QMainWindow):
    """The counter's window; it is also the ``Shell`` that pages talk to.

    Attributes:
        unlock: asks whether a passphrase is right; without it F12 says why it cannot lock.
        on_error: shows an error; set by the application.

    Signals:
        scan_unclaimed: text of a scan that the open page did not take.
        closing: the window is about to close; drafts are kept by now.
    """

    ACTS: tuple[Act, ...] = (
        Act(key="F1", label=mark("trợ giúp"), method="show_help"),
        Act(key="F2", label=mark("tìm người"), method="focus_search", in_bar=False),
        Act(key="F3", label=mark("biên lai"), method="open_receipts", in_bar=False),
        Act(key="Ctrl+K", label=mark("tìm lệnh"), method="show_commands", in_bar=False),
        Act(key="F12", label=mark("khóa quầy"), method="lock", in_bar=False),
        Act(key="Esc", label=mark("quay lại, giữ nháp"), method="back"),
    )

    scan_unclaimed = Signal(str)
    closing = Signal()

    def __init__(self, entries: Sequence[PageEntry], make_counter: Callable[[MainWindow], Counter]) -> None:
        super().__init__()
        theme = current_theme()
        theme.dress(self)
        self.setMinimumSize(640, 480)  # below, the parts overlap; above, they rearrange themselves
        self.unlock: Unlock | None = None
        self.on_error: Callable[[BaseException], object] = _raise
        self._dialogs = DialogStack(self)
        self._kept_scans: list[str] = []
        self.counter = make_counter(self)
        self.status = StatusLine()
        self.rail = Rail(entries)
        self.top_bar = TopBar()
        self.key_bar = KeyBar(self.status)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(320, 200)  # a tall page scrolls, it does not stretch the window
        self.navigator = Navigator(entries, self.counter, self._stack)
        theme.changing.connect(self.navigator.drop_unseen)
        self.setCentralWidget(_frame(self.rail, self.top_bar, self._stack, self.key_bar))
        self.toasts = ToastHost(self)
        self.toasts.room_wanted.connect(self.key_bar.make_room)
        self.rail.page_wanted.connect(self.open_page)
        self.top_bar.commands_wanted.connect(self.show_commands)
        self.navigator.page_changed.connect(self._page_changed)
        self._router = KeyRouter(self, self._in_front)
        key_listeners().add(self._router)

    def open_page(self, name: str, argument: object = None) -> None:
        """Go to a page; scans kept from before the first page follow."""
        self.navigator.open(name, argument)
        while self._kept_scans:
            self.take_scan(self._kept_scans.pop(0))

    def back(self) -> None:
        """Go to the page before; the draft is kept."""
        self.navigator.back()

    def go_home(self) -> None:
        """Go to the first page."""
        self.navigator.home()

    def toast(self, sentence: str) -> None:
        """Say something in passing."""
        self.toasts.say(sentence)

    def show_error(self, error: BaseException) -> None:
        """Show an error."""
        self.on_error(error)

    def show_dialog(self, dialog: DimmedDialog) -> None:
        """Show a dialog; one that is open already is closed first (never a dialog on a dialog).

        While the counter is locked it waits: nothing opens the lock but the passphrase.
        """
        self._dialogs.show(dialog)

    @property
    def dialog(self) -> DimmedDialog | None:
        """The dialog in front, or None."""
        return self._dialogs.front

    def take_scan(self, text: str) -> None:
        """A card was read: the page takes it, or it is handed on; before the first page it is kept."""
        page = self.navigator.current
        if page is None:
            self._kept_scans.append(text)
        elif self.dialog is not None and self.dialog.card_scanned(text):
            return
        elif not self._dialogs.locked and not page.card_scanned(text):
            self.scan_unclaimed.emit(text)

    def show_help(self) -> None:
        """F1."""
        page = self.navigator.current
        if page is not None and not self._dialogs.locked:
            self.show_dialog(HelpOverlay(self, t(page.TITLE), page.HELP, (*page.ACTS, *self.ACTS)))

    def show_commands(self) -> None:
        """Ctrl+K."""
        self.show_dialog(CommandPalette(self, _commands(self)))

    def focus_search(self) -> None:
        """F2: the page's own search, else the top bar's."""
        page = self.navigator.current
        field = page.search_field() if page is not None and page.OWN_SEARCH else None
        (field or self.top_bar.search).setFocus()

    def open_receipts(self) -> None:
        """F3: every receipt of the book; a person's page shows that person's instead."""
        if any(entry.name == RECEIPTS for entry in self.navigator.entries):
            self.open_page(RECEIPTS)

    def lock(self) -> None:
        """F12: hide everything until the passphrase is given."""
        if self.unlock is None:
            self.toast(t("Chưa mở sổ nên chưa có gì để khóa."))
        else:
            self._dialogs.lock(self.unlock)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that neither field nor page wanted."""
        page = self.navigator.current
        if (page is None or not press(page, event)) and not press(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail shows icons only on narrow windows."""
        super().resizeEvent(event)
        self.fit_width()

    def fit_width(self) -> None:
        """Rail and top bar as this width wants them; also after they were made anew."""
        narrow = self.width() <= NARROW
        self.rail.set_narrow(narrow=narrow)
        self.top_bar.set_narrow(narrow=narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft and let go."""
        page = self.navigator.current
        if page is not None:
            page.closing()
        self.closing.emit()
        super().closeEvent(event)

    def _in_front(self) -> tuple[ActOwner, ...]:
        if self.dialog is not None:
            return (self.dialog,) if self._dialogs.locked else (self.dialog, _Only(self, "F1", "F12"))
        page = self.navigator.current
        return (self, _PageKeys(self)) if page is None else (page, self, _PageKeys(self))

    def _page_changed(self, page: Page) -> None:
        self.rail.show_current(page.NAME)
        if page.OWN_SEARCH:
            self.top_bar.show_heading(*page.heading())
        else:
            self.top_bar.show_search()
        shown = [act for act in (*page.ACTS, *self.ACTS) if act.in_bar and act.key]
        self.key_bar.set_keys(tuple((act.key, t(act.label)) for act in shown))


class _PageKeys:
    """Ctrl+1 … Ctrl+9 as acts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        entries = [entry for entry in window.navigator.entries if entry.key]
        self.ACTS = tuple(Act(key=entry.key, label=entry.title, method=f"open_{entry.name}") for entry in entries)

    def __getattr__(self, method: str) -> Callable[[], None]:
        return lambda: self._window.open_page(method.removeprefix("open_"))


class _Only:
    """Some of an owner's acts."""

    def __init__(self, owner: MainWindow, *keys: str) -> None:
        self._owner = owner
        self.ACTS = tuple(act for act in owner.ACTS if act.key in keys)

    def __getattr__(self, method: str) -> object:
        return getattr(self._owner, method)


def _commands(window: MainWindow) -> list[Command]:
    page = window.navigator.current
    owners: list[ActOwner] = [window] if page is None else [page, window]
    acts = [
        Command(capital(t(act.label)), act.key, partial(run_act, owner, act)) for owner in owners for act in owner.ACTS
    ]
    pages = [
        Command(
            t("Mở trang {title}", title=t(entry.title)), entry.key, partial(window.open_page, entry.name, entry.fresh)
        )
        for entry in window.navigator.entries
        if entry.listed
    ]
    return acts + pages


def capital(label: str) -> str:
    """The label with a capital first letter."""
    return label[:1].upper() + label[1:]


def _frame(rail: Rail, top_bar: TopBar, stack: QStackedWidget, key_bar: KeyBar) -> QWidget:
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(top_bar)
    column.addWidget(stack, 1)
    column.addWidget(key_bar)
    row.addLayout(column, 1)
    return frame


def _raise(error: BaseException) -> None:
    raise error
