"""An auditor at the real window: every key of every page is pressed, and nothing in the book changes."""

import hashlib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import select

from desktop.services.acts import READING
from desktop.services.book.approval import Approval
from desktop.services.book.users import AddUser, Role, add_user
from desktop.services.desk import User
from desktop.storage.tables import metadata
from desktop.ui.shell.lock import LockOverlay
from desktop.ui.shell.main_window import MainWindow
from tests.ui.pages.practice_window import (
    CHEAP,
    PAGES,
    PASSPHRASE,
    PracticeWindow,
    open_practice,
    wait_until,
)
from tests.ui.pages.shown_texts import shown_texts

MAI = "mật khẩu của Mai"
MORE = ("day", "remittances", "transfers", "refunds", "basket", "coverage", "journal")
SENTENCE = "Người kiểm tra chỉ xem sổ"
LEAVES = frozenset({"leave", "back", "lock", "to_papers_folder", "open_camera", "show_camera", "scan_with_camera"})
UNTOLD = frozenset({"drafts", "journal", "journal_head"})
"""What an auditor may leave: what they typed, and a line in the journal about what they exported."""


@pytest.fixture(scope="module")
def auditing(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeWindow]:
    made = open_practice(tmp_path_factory.mktemp("auditor"))
    desk = made.program.window.counter.open_desk
    command = AddUser(
        name="Lê Thị Mai",
        collector_code="KT1",
        role=Role.AUDITOR,
        passphrase=MAI,
        approval=Approval(PASSPHRASE),
        cost=CHEAP,
    )
    assert isinstance(add_user(desk, command), User)
    window = made.program.window
    QTest.keyClick(window, Qt.Key.Key_F12)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    lock.line.setText(MAI)
    QTest.keyClick(lock.line, Qt.Key.Key_Return)
    wait_until(lambda: window.dialog is None and window.counter.open_desk.user.role is Role.AUDITOR)
    made.rest()
    leaving = QTimer(interval=100)
    leaving.timeout.connect(_leave_system_dialogs)
    leaving.start()
    yield made
    leaving.stop()
    made.program.dispose()


def _leave_system_dialogs() -> None:
    """A dialog of the system keeps everything waiting until somebody leaves it."""
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.reject()


def fingerprint(window: MainWindow) -> dict[str, str]:
    """Each table's rows, and the acts in the journal that are more than reading."""
    found = {}
    with window.counter.open_desk.book.reading() as tx:
        for table in metadata.sorted_tables:
            rows = sorted(repr(tuple(row)) for row in tx.connection.execute(select(table)))
            if table.name not in UNTOLD:
                found[table.name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
        journal = metadata.tables["journal"]
        acts = tx.connection.execute(select(journal.c.act).where(journal.c.act.not_in(sorted(READING)))).scalars()
        found["acts"] = ",".join(acts)
    return found


def close_all(practice: PracticeWindow) -> set[str]:
    """Close what is in front of the page; what it said."""
    window, told = practice.program.window, set[str]()
    for _turn in range(6):
        dialog = window.dialog
        if dialog is None:
            break
        told |= shown_texts(dialog)
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        practice.rest()
    return told


def press_all(practice: PracticeWindow, name: str) -> set[str]:
    """Press every key of a page, and agree to what it asks; what was said."""
    window, told = practice.program.window, set[str]()
    for act in practice.open(name).ACTS:
        if not act.key or act.key == "Esc" or act.method in LEAVES:
            continue
        practice.open(name)
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(_typed(act.key)))
        practice.rest()
        for key in (Qt.Key.Key_F9, Qt.Key.Key_Return):
            if window.dialog is not None:
                told |= shown_texts(window.dialog)
                QTest.keyClick(QApplication.focusWidget() or window.dialog, key)
                practice.rest()
        told |= {window.toasts.text()}
        told |= close_all(practice)
    return told


def _typed(key: str) -> str:
    return key.replace("Enter", "Return").replace("↑", "Up").replace("↓", "Down")


@pytest.mark.parametrize("name", [name for name in (*PAGES, *MORE) if name != "opening"])
def test_no_key_of_a_page_changes_the_book(auditing: PracticeWindow, name: str) -> None:
    window = auditing.program.window
    assert window.top_bar._reading.isVisible()
    before = fingerprint(window)
    press_all(auditing, name)
    after = fingerprint(window)
    assert {table for table in after if after[table] != before[table]} == set()


@pytest.mark.parametrize("name", ["voluntary_si", "day"])
def test_who_only_reads_is_told_so_when_they_act(auditing: PracticeWindow, name: str) -> None:
    assert any(SENTENCE in text for text in press_all(auditing, name))
