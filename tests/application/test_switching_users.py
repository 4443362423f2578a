"""One counter, several users: whoever unlocks it works there, and drafts stay whose they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Program
from desktop.services.book.approval import Approval
from desktop.services.book.users import AddUser, Role, add_user
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import User
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.shell.lock import LockOverlay
from desktop.ui.shell.main_window import MainWindow
from tests.storage.engines import CHEAP, CLERK, PASSPHRASE
from tests.ui.keys import Key, press, write

HOA, MAI = "mật khẩu của Hoa", "mật khẩu của Mai"


@pytest.fixture
def opened(program: Program, book_path: Path, at_home: Callable[[], None]) -> Program:
    """The book open, with a second clerk and an auditor."""
    program.open(book_path, PASSPHRASE)
    at_home()
    desk = program.window.counter.open_desk
    for name, role, passphrase in (("Phạm Thị Hoa", Role.CLERK, HOA), ("Lê Thị Mai", Role.AUDITOR, MAI)):
        command = AddUser(
            name=name,
            collector_code=name[:2],
            role=role,
            passphrase=passphrase,
            approval=Approval(PASSPHRASE),
            cost=CHEAP,
        )
        assert isinstance(add_user(desk, command), User)
    return program


def unlock(window: MainWindow, secret: str, qtbot: QtBot) -> None:
    """F12, the passphrase, Enter."""
    press(Key.Key_F12, widget=window)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    lock.line.setText(secret)
    press(Key.Key_Return, widget=lock.line)
    qtbot.waitUntil(lambda: window.dialog is None, timeout=20_000)


def test_another_users_passphrase_switches_the_user_and_drafts_stay_apart(opened: Program, qtbot: QtBot) -> None:
    window = opened.window
    window.open_page("settings")
    page = window.navigator.current
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.office.user_name.value() == CLERK.name, timeout=20_000)
    page.office.organisation.setFocus()
    write("Buu dien")
    unlock(window, HOA, qtbot)
    qtbot.waitUntil(lambda: window.counter.open_desk.user.name == "Phạm Thị Hoa", timeout=20_000)
    assert window.navigator.current is not None
    assert window.navigator.current.NAME == "home"
    assert window.toasts.text() == "Phạm Thị Hoa đang làm việc ở quầy này."
    assert window.top_bar._user.accessibleName() == "Người thu Ph: Phạm Thị Hoa"
    assert window.counter.worker.wait(10_000)
    assert list_drafts(window.counter.open_desk) == ()
    unlock(window, PASSPHRASE, qtbot)
    qtbot.waitUntil(lambda: window.counter.open_desk.user.name == CLERK.name, timeout=20_000)
    assert window.counter.worker.wait(10_000)
    assert [draft.page for draft in list_drafts(window.counter.open_desk)] == ["settings"]


def test_the_own_passphrase_gives_the_page_back_as_it_was(opened: Program, qtbot: QtBot) -> None:
    window = opened.window
    window.open_page("settings")
    page = window.navigator.current
    unlock(window, PASSPHRASE, qtbot)
    assert window.navigator.current is page
    assert window.counter.open_desk.user == CLERK


def test_a_wrong_passphrase_keeps_the_counter_locked(opened: Program, qtbot: QtBot) -> None:
    window = opened.window
    press(Key.Key_F12, widget=window)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    lock.line.setText("mật khẩu của ai đó")
    press(Key.Key_Return, widget=lock.line)
    qtbot.waitUntil(lambda: bool(lock.box.problem()), timeout=20_000)
    assert window.dialog is lock
    assert window.counter.open_desk.user == CLERK


def test_an_auditor_sees_that_nothing_can_be_written(opened: Program, qtbot: QtBot) -> None:
    window = opened.window
    assert not window.top_bar._reading.isVisible()
    unlock(window, MAI, qtbot)
    qtbot.waitUntil(window.top_bar._reading.isVisible, timeout=20_000)
    assert window.top_bar._reading.text == "Chỉ xem"
    assert window.top_bar._user.accessibleName() == "Người kiểm tra: Lê Thị Mai"
    unlock(window, HOA, qtbot)
    qtbot.waitUntil(lambda: not window.top_bar._reading.isVisible(), timeout=20_000)
