"""Who opened the book decides what the window lets happen: an auditor sees everything and changes nothing."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.application import Program
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.users import Role
from desktop.services.desk import Desk
from desktop.ui.error_dialog import ErrorDialog, error_dialog
from desktop.ui.pages.opening.opening_page import OpeningPage
from tests.services.test_users import MAI, added
from tests.ui.keys import Key, press, write
from tests.ui.pages.counter_story import texts
from tests.ui.pages.opening.test_opening_page import choose


def test_an_auditor_is_told_so_and_what_the_keys_ask_for_is_refused(
    program: Program, page: OpeningPage, desk: Desk, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    added(desk, "Lê Thị Mai", MAI, Role.AUDITOR)
    assert desk.book.path is not None
    desk.book.close()
    choose(page, desk.book.path)
    write(MAI)
    press(Key.Key_Return)
    at_home()
    window = program.window
    assert window.top_bar._reading.isVisible()
    assert window.top_bar._reading.text == "Chỉ xem"
    reading = window.counter.open_desk
    before = recent_journal(reading)
    window.on_error = lambda error: window.show_dialog(error_dialog(window, error))
    window.open_page("day")
    qtbot.waitUntil(lambda: getattr(window.navigator.current, "state", None) is not None, timeout=10_000)
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.dialog, ErrorDialog), timeout=10_000)
    assert "Người kiểm tra chỉ xem sổ, không ghi hay sửa gì." in texts(window.dialog)
    assert "Xin nhờ người thu hoặc người kiểm soát" in texts(window.dialog)
    assert recent_journal(reading) == before
