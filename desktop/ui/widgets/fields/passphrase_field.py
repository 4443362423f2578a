"""The passphrase field: hidden, never spoken, never composed, and it notices Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.i18n import t
from desktop.ui.widgets.fields.field_state import speak
from desktop.ui.widgets.fields.line_field import LineField, refuse_composition

_LONGEST = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassphraseField(LineField):
    """A secret of any characters.

    Signals:
        caps_lock_seen: whether the last letter typed shows Caps Lock on.
        entered: Enter was pressed.
    """

    caps_lock_seen = Signal(object)
    entered = Signal()

    def __init__(self, label: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder=placeholder, parent=parent)
        self.caps_lock = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        refuse_composition(self)
        self.textEdited.connect(lambda: self.value_changed.emit(None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at Caps Lock before the letter is taken."""
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            self._saw(caps_lock=letter.isupper() != _shifted(event))
        super().keyPressEvent(event)
        if event.key() in _ENTER and not event.isAutoRepeat() and not _shifted(event):
            self.entered.emit()

    def _saw(self, *, caps_lock: bool) -> None:
        if caps_lock is not self.caps_lock:
            self.caps_lock = caps_lock
            self.caps_lock_seen.emit(caps_lock)

    def _say(self) -> None:
        """What is typed is never spoken."""
        speak(self, self._label, t("đã gõ") if self.text() else "")


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
