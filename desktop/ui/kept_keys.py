"""Keys pressed before the book is open: kept, then given to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.acts import key_name
from desktop.ui.key_listeners import key_listeners

_MOST = 2_000


class KeptKeys(QObject):
    """While it keeps, typed characters reach no widget of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[QKeyEvent] = []
        self._keeping = False

    def keep(self) -> None:
        """From now on."""
        self._keeping = True
        key_listeners().add(self)

    def give(self) -> None:
        """Stop keeping and hand everything to the focus, in order."""
        self._stop()
        kept, self._kept = self._kept, []
        for event in kept:
            QCoreApplication.postEvent(QApplication.focusWidget() or self._window, event)

    def drop(self) -> None:
        """Stop keeping and forget: the book could not be opened."""
        self._stop()
        self._kept = []

    def _stop(self) -> None:
        self._keeping = False
        key_listeners().remove(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key presses of the window; chords and function keys go on."""
        if not self._keeping or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window or _is_chord(event):
            return False
        if len(self._kept) < _MOST:
            self._kept.append(_copy(event))
        return True


def _is_chord(event: QKeyEvent) -> bool:
    name = key_name(event)
    return "+" in name or (name.startswith("F") and name[1:].isdigit())


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
