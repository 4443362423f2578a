"""Brings the window's keys to the page, its dialog or the window, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.acts import ActOwner, belongs_to_fields, key_name, press


class KeyRouter(QObject):
    """A listener of the whole application for function keys and chords.

    Keys that a field may want (Enter, Esc, Ins, Del, arrows) are not touched here: they bubble up to the page and the
    window when the field leaves them.
    """

    def __init__(self, window: QWidget, owners: Callable[[], Sequence[ActOwner]]) -> None:
        super().__init__(window)
        self._window = window
        self._owners = owners

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that is an act of someone in front."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        name = key_name(event)
        if not name or belongs_to_fields(name):
            return False
        return any(press(owner, event) for owner in self._owners())
