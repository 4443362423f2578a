"""Tells a wedge scan from typing by speed and "|", wherever the focus is; nothing of a scan reaches a field.

A wedge scanner types the card's text as a keyboard would, some milliseconds a character; under Telex or VNI the same
characters arrive as composition. Every character is therefore held for a moment: if the next one comes in time the
burst goes on, else what was held is given to the field it was meant for, in order.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

GAP_SECONDS = 0.050
"""The longest time between two characters of a scan."""
SHORTEST_CARD = 15
"""A text with "|" and at least this long is a card; a shorter one was typed."""
SHORTEST_FOREIGN = 16
"""A burst without "|", without spaces, this long and closed by Enter is some other code, never typed by hand."""
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_KINDS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod}
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WedgeScanner(QObject):
    """Install with :meth:`install`; ``clock`` gives seconds that never run backward.

    Signals:
        card_scanned: the whole text of a scan, as read (the reader of cards judges it).
    """

    card_scanned = Signal(str)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held: list[tuple[QWidget, QEvent]] = []
        self._text = ""
        self._composing = ""
        self._last = 0.0
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(GAP_SECONDS * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.settle)

    def install(self, application: QApplication) -> None:
        """Listen to the whole application; installed last, it is asked first."""
        application.installEventFilter(self)

    def settle(self) -> None:
        """The burst is over: emit it if it is a scan, else give it to its field. Also ends waiting in tests."""
        self._timer.stop()
        text = self._text + self._composing
        if is_card(text):
            self._take(text)
        else:
            self._release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold characters; True keeps the event from its field."""
        if self._replaying or event.type() not in _KINDS or not isinstance(watched, QWidget):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._release_of_held(watched, event)
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return isinstance(event, QInputMethodEvent) and self._composition(watched, event)

    def _key(self, watched: QWidget, event: QKeyEvent) -> bool:
        self._close_if_late()
        if event.key() in _ENDS and not event.modifiers() & _CHORDS:
            return self._end(by_enter=event.key() != Qt.Key.Key_Tab)
        character = event.text()
        if len(self._text) > 1 and event.key() == Qt.Key.Key_Backspace:
            # an input method on Windows mends what it typed: part of the burst
            self._text = self._text[:-1]
            return self._hold(watched, _copy_key(event))
        if not character or not character.isprintable() or event.modifiers() & _CHORDS or event.isAutoRepeat():
            if event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}:
                self.settle()
            return False
        if character == " " and not self._held:
            return False  # no code begins with it, and a button must get it before its release
        self._text += character
        return self._hold(watched, _copy_key(event))

    def _release_of_held(self, watched: QWidget, event: QEvent) -> bool:
        """A release must not overtake its press: Space on a button would press it for ever."""
        if not self._held or not isinstance(event, QKeyEvent):
            return False
        self._held.append((watched, _copy_key(event)))
        return True

    def _composition(self, watched: QWidget, event: QInputMethodEvent) -> bool:
        self._close_if_late()
        if not event.commitString() and not event.preeditString() and not self._held:
            return False
        self._text += event.commitString()
        self._composing = event.preeditString()
        if self._text.endswith(("\n", "\r")):
            return self._end(by_enter=True)
        return self._hold(watched, _copy_composition(event))

    def _hold(self, watched: QWidget, event: QEvent) -> bool:
        self._held.append((watched, event))
        self._last = self._clock()
        self._timer.start()
        return True

    def _close_if_late(self) -> None:
        if self._held and self._clock() - self._last > GAP_SECONDS:
            self.settle()

    def _end(self, *, by_enter: bool) -> bool:
        """Enter or Tab: of a scan it is the last character, of typing it is a key of its own."""
        text = (self._text + self._composing).strip("\r\n")
        self._timer.stop()
        if is_card(text) or (by_enter and is_foreign_code(text)):
            self._take(text)
            return True
        self._release()
        return False

    def _take(self, text: str) -> None:
        composing = bool(self._composing)
        self._forget()
        if composing:
            self._replaying = True  # what the method commits on reset belongs to the scan
            QGuiApplication.inputMethod().reset()
            self._replaying = False
        self.card_scanned.emit(text)

    def _release(self) -> None:
        held = self._held
        self._forget()
        self._replaying = True
        try:
            for watched, event in held:
                if isValid(watched):
                    QCoreApplication.sendEvent(watched, event)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._held = []
        self._text = self._composing = ""


def is_card(text: str) -> bool:
    """Whether a burst is an identity card's text, whole or mangled: long, with separators."""
    return "|" in text and len(text) >= SHORTEST_CARD


def is_foreign_code(text: str) -> bool:
    """Whether a burst closed by Enter is some other code: long, without spaces, no e-mail address."""
    return len(text) >= SHORTEST_FOREIGN and not any(letter.isspace() for letter in text) and not _is_email(text)


def _is_email(text: str) -> bool:
    return "@" in text and "/" not in text


def _copy_key(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _copy_composition(event: QInputMethodEvent) -> QInputMethodEvent:
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
