"""One-line inputs: the base of all, free text, and digits that no input method touches."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.texts.text import clean
from desktop.ui.widgets.fields.field_state import make_input, speak


class LineField(QLineEdit):
    """A line edit that says its label, unit and content, and tidies itself on Enter and when left.

    Signals:
        value_changed: the value behind the text changed by the clerk's hand; carries it as an object.
    """

    value_changed = Signal(object)

    def __init__(self, label: str, *, unit: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._unit = label, unit
        self.setPlaceholderText(placeholder)
        make_input(self)
        self.textChanged.connect(self._say)
        self._say()

    def tidy(self) -> None:
        """Rewrite the text the way it is shown; subclasses decide how."""

    def set_read_only(self, reason: str) -> None:
        """Make it read-only with its reason inside; an empty reason makes it editable again."""
        self.setReadOnly(bool(reason))
        if reason:
            self.clear()
        self.setPlaceholderText(reason)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tidy before Enter goes on to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.tidy()
            event.ignore()
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt+1 is a choice of the page, never a digit
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all when reached by keyboard, so that typing replaces."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tidy when left."""
        super().focusOutEvent(event)
        self.tidy()

    def _say(self) -> None:
        state = self.placeholderText() if self.isReadOnly() and not self.text() else self.text()
        speak(self, self._label, self._unit, state)


class TextField(LineField):
    """Free text, NFC and trimmed when read. At most 500 characters are taken."""

    def __init__(self, label: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder=placeholder, parent=parent)
        self.setMaxLength(500)
        self.textEdited.connect(lambda: self.value_changed.emit(self.value()))

    def value(self) -> str:
        """The cleaned text."""
        return clean(self.text())

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setText(clean(text))
        self.setCursorPosition(0)

    def tidy(self) -> None:
        """Show the text as it is kept."""
        if self.text() != self.value():
            self.setText(self.value())


class DigitsField(LineField):
    """Digits only (phone, numbers, codes): composition is ignored, pasted dots and spaces are dropped.

    ``groups`` spaces the digits while shown: ``(4, 3, 3)`` writes ``0905 000 001``.
    """

    def __init__(
        self,
        label: str,
        *,
        length: int = 20,
        groups: tuple[int, ...] = (),
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, placeholder=placeholder, parent=parent)
        self._length, self._groups = length, groups
        refuse_composition(self)
        self.textEdited.connect(self._edited)

    def value(self) -> str:
        """The bare digits."""
        return digits_of(self.text())

    def set_value(self, digits: str) -> None:
        """Show digits."""
        self.setText(self._grouped(digits_of(digits)[: self._length]))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take digits out of a commit, never a composition."""
        take_commit(self, event)

    def _edited(self, text: str) -> None:
        behind = len(digits_of(text[self.cursorPosition() :]))
        digits = digits_of(text)[: self._length]
        shown = self._grouped(digits)
        if shown != text:
            self.setText(shown)
            self.setCursorPosition(position_before(shown, behind))
        self.value_changed.emit(digits)

    def _grouped(self, digits: str) -> str:
        parts, rest = [], digits
        for size in self._groups:
            parts.append(rest[:size])
            rest = rest[size:]
        return " ".join(part for part in (*parts, rest) if part)


def refuse_composition(field: QLineEdit) -> None:
    """Keep Telex and VNI away from a field of digits."""
    field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhLatinOnly
    )


def take_commit(field: QLineEdit, event: QInputMethodEvent) -> None:
    """Insert what an input method commits nevertheless; its composition is dropped."""
    if event.commitString():
        before = field.text()
        field.insert(event.commitString())
        if field.text() != before:
            field.textEdited.emit(field.text())
    event.accept()


def digits_of(text: str) -> str:
    """The ASCII digits of a text."""
    return "".join(character for character in text if character in "0123456789")


def position_before(text: str, digits_behind: int) -> int:
    """The caret position that has this many digits behind it."""
    position = len(text)
    while digits_behind > 0 and position > 0:
        position -= 1
        digits_behind -= text[position].isdigit()
    return position
