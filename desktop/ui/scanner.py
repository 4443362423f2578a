"""Tells a wedge scan from typing by speed and "|", wherever the focus is; nothing of a scan reaches a field.

A wedge scanner types the card's text as a keyboard would, some milliseconds a character; under Telex or VNI the same
characters arrive as composition. Every character is therefore held for a moment that nobody feels: if the next one
comes in time the burst goes on, else what was held is given to the field it was meant for, in order. Speed is that of
the window system's time stamps, so it does not matter how late a busy program gets to see the keys.

A scanner slower than that moment is known by its fourth character; the first three are taken back from the field,
and from then on characters are held as long as that scanner needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from desktop.ui.key_listeners import key_listeners

GAP_SECONDS = 0.050
"""The longest time between two characters of a scan."""
HOLD_SECONDS = 0.030
"""How long a character that may begin a scan is held; usual scanners send the next one within 20 ms."""
SHORTEST_CARD = 15
"""A text with "|" and at least this long is a card; a shorter one was typed."""
SHORTEST_FOREIGN = 16
"""A burst without "|", without spaces, this long and closed by Enter is some other code, never typed by hand."""
_LOOK_SECONDS = 0.010
_MOST_LOOKS = 6
_SURELY_FAST = 4
_MENDING_MILLISECONDS = 20
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_QUIET = {Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
_KINDS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod}
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class _FieldState:
    """A field before the first characters of a slow scan came into it."""

    field: QLineEdit
    text: str
    cursor: int
    selection: tuple[int, int]

    @classmethod
    def of(cls, widget: QWidget) -> _FieldState | None:
        if not isinstance(widget, QLineEdit):
            return None
        selection = (widget.selectionStart(), len(widget.selectedText()))
        return cls(widget, widget.text(), widget.cursorPosition(), selection)

    def restore(self) -> None:
        if not isValid(self.field) or self.field.text() == self.text:
            return
        self.field.setText(self.text)
        self.field.setCursorPosition(self.cursor)
        if self.selection[0] >= 0:
            self.field.setSelection(*self.selection)
        self.field.textEdited.emit(self.text)  # whoever reckons with the field heard of the first characters


@dataclass(frozen=True, slots=True)
class _Moment:
    """When a key was pressed: by the window system (ms, 0 = unknown), and when the program saw it (s)."""

    stamp: int
    seen: float

    def gap_to(self, later: _Moment) -> float:
        """Seconds between two keys."""
        stamped = self.stamp and later.stamp
        return (later.stamp - self.stamp) / 1000 if stamped else later.seen - self.seen


class WedgeScanner(QObject):
    """Install with :meth:`install`; ``clock`` gives seconds that never run backward, for keys without a time stamp.

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
        self._last: _Moment | None = None
        self._before: _FieldState | None = None
        self._given = False
        self._mended: int | None = None
        self._hold_seconds = HOLD_SECONDS
        self._replaying = False
        self._due, self._looks = 0.0, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def install(self) -> None:
        """Listen to the whole application; installed last, it is asked first."""
        key_listeners().add(self)

    def settle(self) -> None:
        """Nothing more comes for now: emit what is held if it is a scan, else give it to its field."""
        self._timer.stop()
        text = self._text + self._composing
        if is_card(text):
            self._take(text)
        else:
            self._release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold characters; True keeps the event from its field."""
        if not isinstance(event, (QKeyEvent, QInputMethodEvent)) or self._replaying:
            return False
        if event.type() not in _KINDS or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                return self._release_of_held(watched, event)
            return self._key(watched, event)
        return isinstance(event, QInputMethodEvent) and self._composition(watched, event)

    def _key(self, watched: QWidget, event: QKeyEvent) -> bool:
        now = _Moment(event.timestamp(), self._clock())
        if self._last is not None and self._last.gap_to(now) > GAP_SECONDS:
            self._close()
        if event.key() in _ENDS and not event.modifiers() & _CHORDS:
            return self._end(by_enter=event.key() != Qt.Key.Key_Tab)
        if len(self._text) > 1 and event.key() == Qt.Key.Key_Backspace:
            # an input method on Windows mends what it typed: part of the burst
            self._text = self._text[:-1]
            return self._hold(watched, _copy_key(event), now)
        if not _is_character(event):
            if event.key() not in _QUIET:
                self._close()
                self._mended = now.stamp if event.key() == Qt.Key.Key_Backspace else None
            return False
        if self._passes(event.text(), now):
            return False
        self._text += event.text()
        return self._hold(watched, _copy_key(event), now)

    def _passes(self, character: str, now: _Moment) -> bool:
        """Whether a character cannot begin a scan and goes to its field at once."""
        if self._held or self._text:
            return False
        if self._mended and now.stamp and 0 <= now.stamp - self._mended <= _MENDING_MILLISECONDS:
            # an input method writes the mended letter right behind its Backspace; held, the word would flicker
            self._mended = now.stamp
            return True
        self._mended = None
        return character == " "  # no code begins with it, and a button must get it before its release

    def _release_of_held(self, watched: QWidget, event: QKeyEvent) -> bool:
        """A release must not overtake its press: Space on a button would press it for ever."""
        if not self._held:
            return False
        stamps = (event.timestamp(), self._last.stamp if self._last is not None else 0)
        if all(stamps) and stamps[0] - stamps[1] > GAP_SECONDS * 1000:  # only a finger stays on a key so long
            self._close()
            return False
        self._held.append((watched, _copy_key(event)))
        return True

    def _composition(self, watched: QWidget, event: QInputMethodEvent) -> bool:
        if not event.commitString() and not event.preeditString() and not self._held:
            self._composing = ""
            return False
        self._text += event.commitString()
        self._composing = event.preeditString()
        if self._text.endswith(("\n", "\r")):
            return self._end(by_enter=True)
        # it has no time stamp: only the timer, which knows of a busy program, ends a burst of compositions
        return self._hold(watched, _copy_composition(event), None)

    def _hold(self, watched: QWidget, event: QEvent, now: _Moment | None) -> bool:
        self._held.append((watched, event))
        self._last, self._looks = now, 0
        known = len(self._text) >= _SURELY_FAST
        self._wait((GAP_SECONDS if known else self._hold_seconds) - _LOOK_SECONDS)
        return True

    def _wait(self, seconds: float) -> None:
        self._due = self._clock() + seconds
        self._timer.start(round(seconds * 1000))

    def _look(self) -> None:
        """Time is over twice, and the second time without the program being late: keys that queued up have come."""
        late = self._clock() - self._due > _LOOK_SECONDS
        self._looks += 1
        if self._looks == 1 or (late and self._looks < _MOST_LOOKS):
            self._wait(_LOOK_SECONDS)
        else:
            self.settle()

    def _close(self) -> None:
        """The burst is over; what comes next is another one."""
        self.settle()
        self._forget()

    def _end(self, *, by_enter: bool) -> bool:
        """Enter or Tab: of a scan it is the last character, of typing it is a key of its own."""
        text = (self._text + self._composing).strip("\r\n")
        self._timer.stop()
        if is_card(text) or (by_enter and is_foreign_code(text)):
            self._take(text)
            return True
        self._release()
        self._forget()
        return False

    def _take(self, text: str) -> None:
        composing, given, before = bool(self._composing), self._given, self._before
        self._forget()
        if composing:
            self._replaying = True  # what the method commits on reset belongs to the scan
            QGuiApplication.inputMethod().reset()
            self._replaying = False
        if given:
            self._hold_seconds = GAP_SECONDS  # this counter's scanner is a slow one
            if before is not None:
                before.restore()
        self.card_scanned.emit(text)

    def _release(self) -> None:
        held, self._held = self._held, []
        if held and not self._given:
            self._given, self._before = True, _FieldState.of(held[0][0]) if isValid(held[0][0]) else None
        self._replaying = True
        try:
            for watched, event in held:
                if isValid(watched):
                    QCoreApplication.sendEvent(watched, event)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._text = self._composing = ""
        self._last = self._before = self._mended = None
        self._given = False


def _is_character(event: QKeyEvent) -> bool:
    """Whether a key writes; a repeat comes from a finger that stays on it."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _CHORDS and not event.isAutoRepeat()


def is_card(text: str) -> bool:
    """Whether a burst is an identity card's text, whole or mangled: long, with separators."""
    return "|" in text and len(text) >= SHORTEST_CARD


def is_foreign_code(text: str) -> bool:
    """Whether a burst closed by Enter is some other code: long, without spaces, no e-mail address."""
    return len(text) >= SHORTEST_FOREIGN and not any(letter.isspace() for letter in text) and not _is_email(text)


def _is_email(text: str) -> bool:
    return "@" in text and "/" not in text


def _copy_key(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
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
    copy.setTimestamp(event.timestamp())
    return copy


def _copy_composition(event: QInputMethodEvent) -> QInputMethodEvent:
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
