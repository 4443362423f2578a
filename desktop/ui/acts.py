"""Acts declared as data: the key bar, the command palette, the help and the keyboard all read the same tuple."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing a page or dialog can do.

    Attributes:
        key: as printed on the keyboard: ``F9``, ``Ctrl+P``, ``Enter``, ``Ins``, ``Alt+1``; empty = palette only.
        label: what it does, as a Vietnamese verb (``mark("thu tiền")``).
        method: name of the owner's method, called without arguments.
        in_bar: whether the key bar shows it.
        explanation: a sentence for the help page.
    """

    key: str
    label: str
    method: str
    in_bar: bool = True
    explanation: str = ""


class ActOwner(Protocol):
    """A page, dialog or window that declares acts."""

    ACTS: tuple[Act, ...]


_NAMES = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Insert: "Ins",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDn",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
}
_FIELD_KEYS = {*_NAMES.values(), "Ctrl+Z", "Ctrl+Y", "Ctrl+Del", "Shift+Enter"}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)


def key_name(event: QKeyEvent) -> str:
    """``Ctrl+Shift+F4`` and the like; an empty text for a bare letter or a modifier alone."""
    key = event.key()
    prefix = "".join(name for modifier, name in _MODIFIERS if event.modifiers() & modifier)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return f"{prefix}F{key - Qt.Key.Key_F1 + 1}"
    named = next((name for one, name in _NAMES.items() if one == key), "")
    if named:
        return prefix + named
    is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    return prefix + chr(key) if is_letter and prefix not in {"", "Shift+"} else ""


def belongs_to_fields(name: str) -> bool:
    """Keys that a field may want for itself; they become acts only when the field leaves them."""
    return name in _FIELD_KEYS


def find_act(owner: ActOwner, name: str) -> Act | None:
    """The owner's act for a key."""
    return next((act for act in owner.ACTS if name and act.key == name), None)


def run_act(owner: ActOwner, act: Act) -> None:
    """Do it."""
    getattr(owner, act.method)()


def press(owner: ActOwner, event: QKeyEvent) -> bool:
    """Run the owner's act for a key press; held keys are taken but not repeated. False when there is no such act."""
    act = find_act(owner, key_name(event))
    if act is None:
        return False
    if not event.isAutoRepeat():
        run_act(owner, act)
    event.accept()
    return True
