"""Where the clerk is and came from: a stack of pages, Esc back, focus where it was left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import delete, isValid

from desktop.ui.context import Counter
from desktop.ui.key_listeners import key_listeners
from desktop.ui.shell.page import Page
from desktop.ui.shell.registry import PageEntry, make_page


@dataclass(slots=True)
class _Visit:
    name: str
    focus: QWidget | None = None


class Navigator(QObject):
    """Opens pages, made on first use, and remembers the way.

    Signals:
        page_changed: the page now in front.
    """

    page_changed = Signal(object)

    def __init__(self, entries: Sequence[PageEntry], counter: Counter, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self.entries = tuple(entries)
        self._counter, self._stack = counter, stack
        self._pages: dict[str, Page] = {}
        self._way: list[_Visit] = []
        self._gone: list[Page] = []

    @property
    def current(self) -> Page | None:
        """The page in front, or None before the first."""
        return self._pages.get(self._way[-1].name) if self._way else None

    def open(self, name: str, argument: object = None) -> Page:
        """Bring a page to the front; ``KeyError`` for a name that is not registered."""
        page = self._page(name)
        self._leave()
        is_home = name == self.entries[0].name
        # going round in a circle must not make Esc endless, and the first page is the end of every way
        self._way = [] if is_home else [visit for visit in self._way if visit.name != name]
        self._way.append(_Visit(name))
        self._stack.setCurrentWidget(page)
        given_by_qt = QApplication.focusWidget()
        page.opened(argument)
        self.page_changed.emit(page)
        if QApplication.focusWidget() is given_by_qt:
            page.focus_first()
        return page

    def back(self) -> bool:
        """Leave the page for the one before, at the end of the way for the first page; False when there already."""
        if len(self._way) < 2:
            if not self._way or self._way[0].name == self.entries[0].name:
                return False
            self.home()
            return True
        self._leave()
        self._way.pop()
        visit = self._way[-1]
        page = self._page(visit.name)
        self._stack.setCurrentWidget(page)
        page.returned()
        self.page_changed.emit(page)
        if visit.focus is not None and isValid(visit.focus) and visit.focus.isVisible():
            visit.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            page.focus_first()
        return True

    def home(self) -> None:
        """Forget the way and open the first page of the registry."""
        self._leave()
        self._way.clear()
        self.open(self.entries[0].name)

    def rebuild(self) -> None:
        """Make all pages anew (language changed); the open one comes back as it was left."""
        self._leave()
        here = self.current
        pages, self._pages = self._pages, {}
        self._let_go([page for page in pages.values() if page is not here])
        if self._way:
            name = self._way.pop().name
            self.open(name)
        if here is not None:  # last: without the page in front the stack would show one of the others
            self._let_go([here])

    def drop_unseen(self) -> None:
        """Let go of the pages that the way back does not lead to; they are made anew when they are wanted."""
        kept = {visit.name for visit in self._way}
        unseen = [name for name in self._pages if name not in kept]
        for name in unseen:
            delete(self._pages.pop(name))

    def _let_go(self, pages: Sequence[Page]) -> None:
        """Take pages away one by one: all at once would hold the window up."""
        for page in pages:
            self._stack.removeWidget(page)
            page.hide()
        self._gone.extend(pages)
        QTimer.singleShot(0, self, self._delete_one)

    def _delete_one(self) -> None:
        if self._gone:
            self._gone.pop(0).deleteLater()
            QTimer.singleShot(0, self, self._delete_one)

    def _leave(self) -> None:
        page = self.current
        if page is None:
            return
        focused = QApplication.focusWidget()
        self._way[-1].focus = focused if focused is not None and page.isAncestorOf(focused) else None
        page.closing()

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            entry = next((one for one in self.entries if one.name == name), None)
            if entry is None:
                raise KeyError(name)
            with key_listeners().deaf():
                page = make_page(entry, self._counter, self._stack)
                self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]
