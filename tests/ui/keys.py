"""Small helpers that press keys as a clerk does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def put(widget: QWidget, stage: QWidget) -> QWidget:
    """Show a widget on the stage with the focus."""
    widget.setParent(stage)
    widget.setGeometry(20, 20, 400, 60)
    widget.show()
    widget.setFocus()
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
    """One key press at the focus."""
    target = widget or QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key, modifier)


def write(text: str) -> None:
    """Type at the focus; what no key carries arrives as Unikey sends it, a key event with a text."""
    assert QApplication.focusWidget() is not None, "nothing has the focus"
    for character in text:
        if character.isascii():
            QTest.keyClick(QApplication.focusWidget(), character)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, 0, NONE, character))
