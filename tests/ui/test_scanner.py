"""Scans are told from typing by speed and bars, keys and compositions alike."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.key_listeners import key_listeners
from desktop.ui.scanner import HOLD_SECONDS, WedgeScanner
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

    def __init__(self, stage: QWidget, clock: Callable[[], float] | None = None) -> None:
        self.clock = Clock()
        self.stamp = 5_000
        self.scanner = WedgeScanner(clock or self.clock)
        self.scanned: list[str] = []
        self.scanner.card_scanned.connect(self.scanned.append)
        self.scanner.install()
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

    def stamped(self, character: str, after: int, *, stays: int = 1, key: int = 0) -> None:
        """One key as the window system sends it: milliseconds after the one before, a finger that long on it."""
        self.stamp += after
        for kind, stamp in ((QEvent.Type.KeyPress, self.stamp), (QEvent.Type.KeyRelease, self.stamp + stays)):
            event = QKeyEvent(kind, key or int(Key.Key_unknown), NONE, character)
            event.setTimestamp(stamp)
            QApplication.postEvent(QApplication.focusWidget(), event)

    def stamped_burst(self, text: str, after: int, *, stays: int = 1) -> None:
        """Many of them, waiting to be processed."""
        for character in text:
            self.stamped(character, after, stays=stays)

    def compose(self, preedit: str, commit: str = "", seconds: float = 0.005) -> None:
        """One event of an input method."""
        self.clock.now += seconds
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def desk(stage: QWidget) -> Iterator[Desk]:
    made = Desk(stage)
    yield made
    key_listeners().remove(made.scanner)


@pytest.fixture
def live(stage: QWidget) -> Iterator[Desk]:
    """The same on the machine's own clock."""
    made = Desk(stage, time.monotonic)
    yield made
    key_listeners().remove(made.scanner)


def stand_still(seconds: float) -> None:
    """Keep the event loop from running, as a busy program does; no sleep, the processor is not given away."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        pass


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


@pytest.mark.parametrize(("burst", "is_card"), [("0011920000|An.", False), ("0011920000|Anh.", True)])
def test_a_burst_with_a_bar_is_a_card_from_fifteen_characters_on(desk: Desk, burst: str, is_card: bool) -> None:  # noqa: FBT001
    desk.burst(burst)
    desk.scanner.settle()
    assert (desk.scanned, desk.field.text()) == (([burst], "") if is_card else ([], burst))


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


@pytest.mark.parametrize("before", [1, 5, 40])
def test_a_busy_program_in_the_middle_of_a_scan_leaks_nothing(live: Desk, qapp: QApplication, before: int) -> None:
    live.stamped_burst(CARD[:before], 2)
    qapp.processEvents()
    stand_still(0.12)
    qapp.processEvents()  # the timer is over time before the queued keys are seen
    live.stamped_burst(CARD[before:], 2)
    live.stamped("\r", 2, key=int(Key.Key_Return))
    qapp.processEvents()
    assert live.scanned == [CARD]
    assert (live.field.text(), live.texts) == ("", [])


def test_a_scan_that_waited_whole_in_the_queue_is_one_scan(live: Desk, qapp: QApplication) -> None:
    live.stamped_burst(CARD, 2)
    live.stamped("\r", 2, key=int(Key.Key_Return))
    stand_still(0.12)
    qapp.processEvents()
    assert (live.scanned, live.texts) == ([CARD], [])


def test_slow_typing_that_queued_up_is_typing(live: Desk, qapp: QApplication) -> None:
    live.stamped_burst(CARD, 120, stays=80)
    live.stamped("\r", 120, key=int(Key.Key_Return))
    stand_still(0.12)
    qapp.processEvents()
    assert (live.scanned, live.field.text()) == ([], CARD)


def test_a_key_under_a_finger_reaches_its_field_with_its_release(desk: Desk, qapp: QApplication) -> None:
    desk.stamped("7", 120, stays=80)
    qapp.processEvents()
    assert desk.field.text() == "7"


def test_one_character_is_held_no_longer_than_nobody_feels(live: Desk, qtbot: QtBot) -> None:
    begun = time.monotonic()
    live.stamped("7", 120)
    qtbot.waitUntil(lambda: live.field.text() == "7")
    assert time.monotonic() - begun >= HOLD_SECONDS - 0.005
    assert HOLD_SECONDS <= 0.030


def test_the_first_scan_of_a_slow_scanner_is_taken_back(desk: Desk, qtbot: QtBot) -> None:
    edited: list[str] = []
    desk.field.textEdited.connect(edited.append)
    desk.field.setText("Hòa")
    desk.field.setSelection(1, 2)
    for shown in ("H0", "H00", "H001"):
        desk.stamped(shown[-1], 45)
        qtbot.waitUntil(lambda text=shown: desk.field.text() == text)  # type: ignore[misc]
    desk.stamped_burst(CARD[3:], 45)
    desk.stamped("\r", 45, key=int(Key.Key_Return))
    qtbot.waitUntil(lambda: bool(desk.scanned))
    assert desk.scanned == [CARD]
    assert (desk.field.text(), desk.field.selectedText()) == ("Hòa", "òa")
    assert edited[-1] == "Hòa"


def test_the_second_scan_of_a_slow_scanner_is_held_from_its_first_character(live: Desk, qtbot: QtBot) -> None:
    for first in (True, False):
        live.texts.clear()
        for character in CARD[:3]:
            live.stamped(character, 45)
            ends = time.monotonic() + HOLD_SECONDS
            qtbot.waitUntil(lambda end=ends: time.monotonic() > end or bool(live.texts))  # type: ignore[misc]
        live.stamped_burst(CARD[3:], 45)
        live.stamped("\r", 45, key=int(Key.Key_Return))
        live.stamp += 500
        qtbot.waitUntil(lambda wanted=1 if first else 2: len(live.scanned) == wanted)  # type: ignore[misc]
        assert bool(live.texts) is first
    assert live.field.text() == ""


def test_a_letter_mended_by_an_input_method_does_not_flicker(desk: Desk, qapp: QApplication) -> None:
    desk.stamped("a", 120, stays=80)
    desk.stamped("\b", 120, key=int(Key.Key_Backspace))
    desk.stamped("á", 1)
    desk.stamped("n", 1)
    qapp.processEvents()
    assert desk.field.text() == "án"
