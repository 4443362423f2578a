"""The base of all pages.

To add a page: a class on ``Page`` in ``desktop/ui/pages/<name>.py`` with NAME, TITLE, ICON, ACTS and HELP, and one
``PageEntry`` in ``desktop/ui/pages/__init__.py``. It is imported and made when first opened.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.ui.acts import Act, press
from desktop.ui.context import Counter
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.field_state import is_input
from desktop.ui.widgets.focus_order import next_in_chain, takes_tab

Slot = Callable[..., object]


class Connections:
    """Signals of longer-lived objects that must not call a page that is gone."""

    def __init__(self) -> None:
        self._pairs: list[tuple[Any, Slot]] = []

    def add(self, signal: Any, slot: Slot) -> None:
        """Connect and remember."""
        signal.connect(slot)
        self._pairs.append((signal, slot))

    def drop(self, _gone: QObject | None = None) -> None:
        """Disconnect everything; Qt itself lets go of methods of objects that are gone."""
        while self._pairs:
            signal, slot = self._pairs.pop()
            if not isinstance(getattr(slot, "__self__", None), QObject):
                with suppress(RuntimeError):  # the source may be gone first
                    signal.disconnect(slot)


class Page(QWidget):
    """One page of the window.

    Attributes:
        NAME: key in the registry. TITLE: a ``mark``ed text. ICON: file name in ``resources/icons``.
        ACTS: keys and methods (see :class:`Act`). HELP: ``mark``ed sentences of the help page.
        OWN_SEARCH: the page brings its own search field; the top bar shows ``heading()`` instead.

    Signals:
        heading_changed: what the top bar shows for the page changed.
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ICON: ClassVar[str] = "box"
    ACTS: tuple[Act, ...] = ()
    HELP: ClassVar[tuple[str, ...]] = ()
    OWN_SEARCH: ClassVar[bool] = False

    heading_changed = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.setProperty("ground", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._connections = Connections()
        self.destroyed.connect(self._connections.drop)

    def opened(self, argument: object = None) -> None:
        """The page comes to the front, for this argument (a person, a draft …); None = as it was left."""

    def returned(self) -> None:
        """Esc on the page after it came back to this one: it stands as it was left."""
        self.opened(None)

    def closing(self) -> None:
        """The page is left: keep the draft. Leaving is never refused."""

    def card_scanned(self, text: str) -> bool:
        """A card was scanned while the page is open; True when the page took it."""
        del text
        return False

    def heading(self) -> tuple[str, str]:
        """Title and small line for the top bar of a page with its own search."""
        return "", ""

    def search_field(self) -> QWidget | None:
        """The page's own search field, for F2."""
        return None

    def track(self, signal: Any, slot: Slot) -> None:
        """Connect to an object that lives longer than the page; undone when the page goes."""
        self._connections.add(signal, slot)

    def reload_on_change(self, reload: Callable[[], object]) -> None:
        """What changes in the book is read again while the page is in view; a page behind reads when it opens."""
        self.track(self.counter.announcer.changed, lambda _notice: self.isVisible() and reload())

    def focus_first(self) -> None:
        """Start on the first empty input, else the first input, else anything."""
        self._focus(self._first(_is_empty_input) or self._first(is_input) or self._first(takes_tab))

    def next_input(self, *, forward: bool = True) -> bool:
        """Go to the next input in reading order, from the last one to the primary button; False at the end."""
        here = QApplication.focusWidget() or self
        found = next_in_chain(self, here, is_input, forward=forward)
        if found is None and forward and is_input(here):
            found = next((one for one in self.findChildren(PrimaryButton) if one.isVisible()), None)
        self._focus(found)
        return found is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes through the fields; every other key that a field left alone may be an act."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        here = QApplication.focusWidget()
        if entered and here is not None and self.isAncestorOf(here) and is_input(here):
            backward = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.isAutoRepeat() or self.next_input(forward=not backward):
                event.accept()
                return
        if not press(self, event):
            event.ignore()

    def _first(self, accepts: Callable[[QWidget], bool]) -> QWidget | None:
        return next_in_chain(self, self, accepts, forward=True)

    @staticmethod
    def _focus(widget: QWidget | None) -> None:
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)


def _is_empty_input(widget: QWidget) -> bool:
    return is_input(widget) and isinstance(widget, QLineEdit) and not widget.text() and not widget.isReadOnly()
