"""The whole program is killed while somebody types: the draft is offered by the next window and comes back whole."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from desktop.domain.money import Money
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import open_sqlcipher
from desktop.tour.clerk import Clerk
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from tests.faults.typing_clerk import INCOME, PHONE
from tests.services.builders import Clock
from tests.storage.engines import NOW, PASSPHRASE, make_template
from tests.ui.conftest import show_active

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills a process without warning, which only POSIX has"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def book_path(tmp_path: Path) -> Path:
    (tmp_path / "template").mkdir()
    return make_template(tmp_path / "template").copy_to(tmp_path / "an-hoa.quay")


@pytest.fixture
def clerk_at_work(book_path: Path, tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The other window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.faults.typing_clerk", str(book_path), str(tmp_path / "data")]
    process = subprocess.Popen(command, env=environment)
    yield process
    process.kill()
    process.wait()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The window after the crash."""
    made = build_counter_window(tmp_path / "data", Clock(NOW))
    made.window.resize(1366, 696)
    with qtbot.waitSignal(made.window.painted):
        show_active(made.window, qtbot)
    yield made
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kept_in(book_path: Path, raw_key: bytes) -> dict[str, Any]:
    """The draft as the file holds it; read beside the window that writes it."""
    connection = open_sqlcipher(book_path, raw_key)
    try:
        row = connection.execute("SELECT data FROM drafts WHERE page = 'voluntary_si'").fetchone()
    finally:
        connection.close()
    return {} if row is None else dict(json.loads(row[0]))


def test_what_was_typed_comes_back_after_the_window_was_killed(
    clerk_at_work: "subprocess.Popen[bytes]", book_path: Path, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    raw_key = opening.raw_key_of(book_path, PASSPHRASE)

    def all_is_stored() -> bool:
        assert clerk_at_work.poll() is None, "the other window ended by itself"
        text = json.dumps(kept_in(book_path, raw_key))
        return PHONE in text and str(INCOME) in text and '"method": "6"' in text

    qtbot.waitUntil(all_is_stored, timeout=60_000)
    clerk_at_work.send_signal(signal.SIGKILL)
    assert clerk_at_work.wait() == -signal.SIGKILL

    program: Program = request.getfixturevalue("program")
    program.open(book_path, PASSPHRASE)
    navigator, worker = program.window.navigator, program.window.counter.worker
    qtbot.waitUntil(lambda: isinstance(navigator.current, HomePage) and worker.waiting == 0, timeout=20_000)
    home = navigator.current
    assert isinstance(home, HomePage)
    qtbot.waitUntil(home.drafts.isVisible)
    (row,) = home.drafts.findChildren(SideRow)
    assert "Trần Thị Bình" in row.accessibleName()
    Clerk(program.window).click(row)
    qtbot.waitUntil(lambda: isinstance(navigator.current, VoluntarySiPage) and worker.waiting == 0, timeout=20_000)
    page = navigator.current
    assert isinstance(page, VoluntarySiPage)
    assert "Trần Thị Bình" in page.head.subject.text()
    assert page.form.participant.phone.value() == PHONE
    assert page.form.income.income() == Money(INCOME)
    assert page.form.method.method() == "6"
