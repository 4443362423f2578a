"""The one filter that hears every event of the application, and hands keys to those who listen for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from shiboken6 import isValid


class KeyListeners(QObject):
    """Listeners answer by their ``eventFilter``, the last one added first; True keeps the key from the others.

    A page makes thousands of events as it is built, and a filter in Python is called for each: one for all listeners,
    and none while a page is built, saves a third of that time.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._listeners: list[QObject] = []
        application.installEventFilter(self)

    def add(self, listener: QObject) -> None:
        """From now on it is asked first, until it is removed or destroyed."""
        self.remove(listener)
        self._listeners.append(listener)

    def remove(self, listener: QObject) -> None:
        """It is asked no more."""
        self._listeners = [one for one in self._listeners if isValid(one) and one is not listener]

    @contextmanager
    def deaf(self) -> Iterator[None]:
        """While widgets are made, no key can come."""
        self._application.removeEventFilter(self)
        try:
            yield
        finally:
            self._application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask the listeners about a key or a composition."""
        # every event comes by here: asking its class first costs a tenth of asking its type
        if not isinstance(event, (QKeyEvent, QInputMethodEvent)):
            return False
        return any(one.eventFilter(watched, event) for one in reversed(self._listeners) if isValid(one))


def key_listeners() -> KeyListeners:
    """Those of the application, which must exist."""
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(KeyListeners, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return KeyListeners(application) if found is None else found
