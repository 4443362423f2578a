"""Who hears a key, in which order, and who hears none."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from desktop.ui.key_listeners import key_listeners


class Listener(QObject):
    """Notes its name for each key press; takes those it shall take."""

    def __init__(self, name: str, heard: list[str], *, takes: bool = False) -> None:
        super().__init__()
        self._name, self._heard, self._takes = name, heard, takes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only presses that come to a field."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QLineEdit):
            return False
        self._heard.append(self._name)
        return self._takes


def test_the_last_one_added_is_asked_first_and_may_keep_the_key(qapp: QApplication) -> None:
    field, heard = QLineEdit(), list[str]()
    first, taking, gone = Listener("first", heard), Listener("taking", heard, takes=True), Listener("gone", heard)
    for listener in (first, taking, gone):
        key_listeners().add(listener)
    delete(gone)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert (heard, field.text()) == (["taking"], "")
    key_listeners().add(first)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert (heard[1:], field.text()) == (["first", "taking"], "")
    key_listeners().remove(taking)
    with key_listeners().deaf():
        QTest.keyClick(field, Qt.Key.Key_A)
    assert (heard[3:], field.text()) == ([], "a")
    QTest.keyClick(field, Qt.Key.Key_B)
    assert (heard[3:], field.text()) == (["first"], "ab")
    key_listeners().remove(first)
    assert key_listeners().parent() is qapp
