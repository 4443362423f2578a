"""The clerk's hands: real key, scan and mouse events at the real window, each key counted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

PATIENCE = 30.0
TYPING, FINGER, SCANNING = 120, 80, 2
"""Milliseconds by the events' own time stamps: from key to key by hand, a finger on a key, a scanner's characters."""
_NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Ins": Qt.Key.Key_Insert,
    "Del": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
    "PgDn": Qt.Key.Key_PageDown,
    "PgUp": Qt.Key.Key_PageUp,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Space": Qt.Key.Key_Space,
}
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class StuckError(Exception):
    """What the clerk waited for did not come."""


@dataclass(slots=True)
class Clerk:
    """Drives one window.

    Attributes:
        window: the main window.
        keys: every key pressed since :meth:`start_counting`, by name; a chord is one, a scan is none.
        on_wait: called while waiting, so that a probe can note how long the event loop stood still.
    """

    window: QMainWindow
    keys: list[str] = field(default_factory=list)
    _stamp: int = 1_000

    def start_counting(self) -> None:
        """Forget the keys pressed so far."""
        self.keys.clear()

    def press(self, *names: str) -> None:
        """Press keys or chords by name: ``F9``, ``Enter``, ``Ctrl+P``, ``Alt+1``, ``5``."""
        for name in names:
            if len(name) == 1:
                self.type(name)
                continue
            *held, last = name.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= _MODIFIERS[one]
            QTest.keyClick(self._target(), _key(last), modifiers)
            self.keys.append(name)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text character by character, marks included; every character counts as a key.

        The time stamps are a hand's, so nothing has to wait for time to pass.
        """
        for character in text:
            self._send(character, after=TYPING, stays=FINGER)
            self.keys.append(character)
            self.settle()  # between two keys of a hand the window gets its turn

    def scan(self, text: str) -> None:
        """What a wedge scanner does: the whole text at once, then Enter; wherever the focus is."""
        self._stamp += TYPING
        for character in text:
            self._send(character, after=SCANNING, stays=1)
        QTest.keyClick(self._target(), Qt.Key.Key_Return)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Press a widget with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())
        self.settle()

    def wait_for(self, condition: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Let the event loop run until a condition holds; ``StuckError`` names what did not come."""
        ends = time.monotonic() + patience
        while not condition():
            if time.monotonic() > ends:
                raise StuckError(f"waited {patience:g} s for: {what}; focus on {QApplication.focusWidget()!r}")
            self._run_events(5)

    def settle(self) -> None:
        """Let what is already due happen."""
        self._run_events(0)

    def _run_events(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def _send(self, character: str, *, after: int, stays: int) -> None:
        key = ord(character.upper()) if character.isascii() and character.isalnum() else Qt.Key.Key_unknown
        self._stamp += after
        for kind, stamp in ((QEvent.Type.KeyPress, self._stamp), (QEvent.Type.KeyRelease, self._stamp + stays)):
            event = QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(stamp)
            QApplication.sendEvent(self._target(), event)


def _key(name: str) -> Qt.Key:
    if name in _NAMED:
        return _NAMED[name]
    if len(name) > 1 and name[0] == "F" and name[1:].isdigit():
        return Qt.Key(Qt.Key.Key_F1.value + int(name[1:]) - 1)
    return Qt.Key(ord(name.upper()))
