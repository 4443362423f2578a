"""Scans are told from typing by speed and bars, keys and compositions alike."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.scanner import WedgeScanner
from tests.ui.keys import NONE, Key

CARD = "001192000002|012345678|Trần Thị Bình|15031992|Nữ|Thôn Đông, xã An Hòa|01012022"


class Clock:
    """Seconds that only the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A scanner, its clock, a field and what was scanned."""

    def __init__(self, stage: QWidget, application: QApplication) -> None:
        self.clock = Clock()
        self.scanner = WedgeScanner(self.clock)
        self.scanned: list[str] = []
        self.scanner.card_scanned.connect(self.scanned.append)
        self.scanner.install(application)
        self.field, self.other = QLineEdit(stage), QLineEdit(stage)
        self.texts: list[str] = []
        self.field.textChanged.connect(self.texts.append)
        self.field.show()
        self.other.show()
        self.field.setFocus()

    def key(self, character: str, seconds: float = 0.005, key: int = 0) -> None:
        """One key press and release, that long after the one before."""
        self.clock.now += seconds
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, key, NONE, character))

    def burst(self, text: str, seconds: float = 0.005) -> None:
        """Many keys."""
        for character in text:
            self.key(character, seconds, ord(character.upper()) if character.isascii() else 0)

    def enter(self, seconds: float = 0.005) -> None:
        """Enter."""
        self.key("\r", seconds, int(Key.Key_Return))

    def compose(self, preedit: str, commit: str = "", seconds: float = 0.005) -> None:
        """One event of an input method."""
        self.clock.now += seconds
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def desk(stage: QWidget, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(stage, qapp)
    yield made
    qapp.removeEventFilter(made.scanner)


@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.010, 0.049])
def test_a_scan_is_told_and_leaks_nothing(desk: Desk, seconds: float) -> None:
    desk.burst(CARD, seconds)
    desk.enter(seconds)
    assert desk.scanned == [CARD]
    assert (desk.field.text(), desk.texts) == ("", [])


def test_a_scan_without_enter_ends_by_time(desk: Desk, qtbot: QtBot) -> None:
    desk.burst(CARD)
    with qtbot.waitSignal(desk.scanner.card_scanned, timeout=1000):
        pass
    assert desk.texts == []


def test_a_scan_may_end_with_tab(desk: Desk) -> None:
    desk.burst(CARD)
    desk.key("\t", key=int(Key.Key_Tab))
    assert desk.scanned == [CARD]
    assert QApplication.focusWidget() is desk.field


def test_two_scans_in_a_row(desk: Desk) -> None:
    for _ in range(2):
        desk.burst(CARD)
        desk.enter()
    assert desk.scanned == [CARD, CARD]


def test_typing_arrives_whole_and_in_order(desk: Desk) -> None:
    desk.burst("0905 000 001", 0.2)
    desk.scanner.settle()
    assert (desk.field.text(), desk.scanned) == ("0905 000 001", [])


def test_fast_typing_is_only_late_never_lost(desk: Desk, qtbot: QtBot) -> None:
    desk.burst("Nguyễn Văn An", 0.02)
    qtbot.waitUntil(lambda: desk.field.text() == "Nguyễn Văn An")
    assert desk.scanned == []


def test_enter_after_typing_comes_after_the_text(desk: Desk) -> None:
    seen: list[str] = []
    desk.field.returnPressed.connect(lambda: seen.append(desk.field.text()))
    desk.burst("123", 0.01)
    desk.enter(0.01)
    assert seen == ["123"]


def test_backspace_and_arrows_keep_their_place(desk: Desk) -> None:
    desk.burst("12", 0.2)
    desk.key("\b", 0.2, int(Key.Key_Backspace))
    desk.key("", 0.01, int(Key.Key_Left))
    desk.burst("9", 0.01)
    desk.scanner.settle()
    assert desk.field.text() == "91"


def test_typing_a_bar_by_hand_is_typing(desk: Desk) -> None:
    desk.burst("a|b", 0.01)
    desk.enter()
    assert (desk.field.text(), desk.scanned) == ("a|b", [])


def test_slow_long_text_with_bars_is_typing(desk: Desk) -> None:
    desk.burst(CARD, 0.12)
    desk.scanner.settle()
    assert (desk.field.text(), desk.scanned) == (CARD, [])


def test_an_aborted_scan_without_bars_goes_to_the_field(desk: Desk) -> None:
    desk.burst("001192000", 0.005)
    desk.clock.now += 1
    desk.burst("7", 0)
    desk.scanner.settle()
    assert (desk.field.text(), desk.scanned) == ("0011920007", [])


def test_an_aborted_scan_with_bars_is_handed_out_to_be_corrected(desk: Desk) -> None:
    desk.burst("001192000002|0123")
    desk.scanner.settle()
    assert (desk.field.text(), desk.scanned) == ("", ["001192000002|0123"])


def test_a_foreign_code_is_handed_out(desk: Desk) -> None:
    desk.burst("https://example.vn/abc?x=1")
    desk.enter()
    assert (desk.field.text(), desk.scanned) == ("", ["https://example.vn/abc?x=1"])


@pytest.mark.parametrize("typed", ["nguyenvanan1990@example.com", "Trần Thị Bình Minh Nguyệt", "0905000001"])
def test_what_tests_and_macros_type_at_once_is_typing(desk: Desk, typed: str) -> None:
    desk.burst(typed, 0.0)
    desk.enter(0.0)
    assert (desk.field.text(), desk.scanned) == (typed, [])


def test_a_scan_right_after_typing_takes_only_the_scan(desk: Desk) -> None:
    desk.burst("An", 0.2)
    desk.clock.now += 0.3
    desk.burst(CARD)
    desk.enter()
    assert (desk.field.text(), desk.scanned) == ("An", [CARD])


def test_a_scan_under_telex_arrives_as_composition(desk: Desk) -> None:
    for end in range(1, 4):
        desk.compose("001"[:end])
    desk.compose("", "001192000002|")
    desk.compose("T")
    desk.compose("Tr")
    desk.compose("", "Trần Thị Bình|15031992|Nữ")
    desk.enter()
    assert desk.scanned == ["001192000002|Trần Thị Bình|15031992|Nữ"]
    assert (desk.field.text(), desk.texts) == ("", [])


def test_a_scan_that_ends_inside_a_composition(desk: Desk) -> None:
    desk.compose("", "001192000002|Trần|")
    desk.compose("Nu")
    desk.compose("Nữ")
    desk.scanner.settle()
    assert (desk.scanned, desk.field.text()) == (["001192000002|Trần|Nữ"], "")


def test_vietnamese_typing_by_composition_reaches_the_field(desk: Desk) -> None:
    for preedit in ("a", "an", "án"):
        desk.compose(preedit, seconds=0.2)
    desk.compose("", "án", 0.2)
    desk.scanner.settle()
    assert (desk.field.text(), desk.scanned) == ("án", [])


def test_a_method_that_mends_with_backspaces_inside_a_scan(desk: Desk) -> None:
    desk.burst("001192000002|Nguyên")
    desk.key("\b", key=int(Key.Key_Backspace))
    desk.key("\b", key=int(Key.Key_Backspace))
    desk.burst("ễn|1992")
    desk.enter()
    assert desk.scanned == ["001192000002|Nguyễn|1992"]


def test_shift_inside_a_scan_does_not_break_it(desk: Desk) -> None:
    desk.burst("001192000002")
    desk.key("", key=int(Key.Key_Shift))
    desk.burst("|Trần|1992")
    desk.enter()
    assert desk.scanned == ["001192000002|Trần|1992"]


def test_focus_may_be_on_anything(desk: Desk, stage: QWidget) -> None:
    plain = QWidget(stage)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    plain.show()
    plain.setFocus()
    desk.burst(CARD)
    desk.enter()
    assert desk.scanned == [CARD]


def test_a_field_that_goes_away_meanwhile_is_no_harm(desk: Desk, qtbot: QtBot) -> None:
    desk.burst("12")
    desk.field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.scanner.settle()
    assert desk.scanned == []


def test_chords_pass_at_once(desk: Desk) -> None:
    desk.burst("12", 0.01)
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01")
    QApplication.sendEvent(desk.field, event)
    assert (desk.field.text(), desk.field.selectedText()) == ("12", "12")


def test_space_still_presses_a_button(desk: Desk, stage: QWidget) -> None:
    button = QPushButton("Lưu", stage)
    button.show()
    button.setFocus()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("Lưu"))
    desk.key(" ", key=int(Key.Key_Space))
    desk.scanner.settle()
    assert pressed == ["Lưu"]
    assert not button.isDown()


def test_two_quick_letters_keep_presses_and_releases_in_order(desk: Desk) -> None:
    order: list[tuple[QEvent.Type, str]] = []

    class Watch(QLineEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            order.append((event.type(), event.text()))

        def keyReleaseEvent(self, event: QKeyEvent) -> None:
            order.append((event.type(), event.text()))

    watch = Watch(desk.field.parentWidget())
    watch.show()
    watch.setFocus()
    desk.burst("ab", 0.01)
    desk.scanner.settle()
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert order == [(press, "a"), (release, "a"), (press, "b"), (release, "b")]
