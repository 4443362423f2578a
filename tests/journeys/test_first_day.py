"""The first day with a real book: made in the window, a person enrolled, everything found again after a restart."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from desktop.tour.cards import NEAR_POOR
from desktop.tour.clerk import Clerk
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.widgets.text import Text
from tests.services.builders import Clock
from tests.storage.engines import NOW
from tests.ui.conftest import show_active

PASSPHRASE = "một câu dài khó đoán 2026"


def started(folder: Path, qtbot: QtBot) -> tuple[Program, Clerk]:
    """The program on its opening page."""
    program = build_counter_window(folder, Clock(NOW))
    program.ask()
    with qtbot.waitSignal(program.window.painted):
        show_active(program.window, qtbot)
    return program, Clerk(program.window)


def front(program: Program, name: str) -> bool:
    page = program.window.navigator.current
    return page is not None and name == page.NAME and program.window.counter.worker.waiting == 0


@pytest.mark.usefixtures("qapp")
def test_a_book_is_made_used_closed_and_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    program, clerk = started(tmp_path / "data", qtbot)
    try:
        book = make_book(program, clerk, tmp_path)
        pay_for_someone_new(program, clerk)
    finally:
        program.dispose()
    program, clerk = started(tmp_path / "data", qtbot)
    try:
        find_again(program, clerk)
    finally:
        program.dispose()
    environment = {**os.environ, "QUAY_AN_SINH_PASSPHRASE": PASSPHRASE}
    checked = subprocess.run(
        [sys.executable, "-m", "desktop", "check", "--book", str(book)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert json.loads(checked.stdout) == {"healthy": True, "people": 1, "receipts": 1, "problems": []}


def make_book(program: Program, clerk: Clerk, folder: Path) -> Path:
    page = program.window.navigator.current
    assert isinstance(page, OpeningPage)
    clerk.press("Ctrl+N")
    view = page.new_view
    assert view is not None
    view.folder.clear()
    texts = (
        (view.name, "An Hòa 2026"),
        (view.folder, str(folder)),
        (view.passphrases.first, PASSPHRASE),
        (view.passphrases.again, PASSPHRASE),
        (view.organisation, "Điểm thu xã An Hòa"),
        (view.agency, "BHXH cơ sở"),
        (view.point_code, "3456789000TH0100070003"),
        (view.user_name, "Phạm Thị Thu"),
        (view.collector_code, "0007"),
    )
    for field, text in texts:
        clerk.click(field)
        clerk.type(text)
    clerk.click(view.commune.line)
    clerk.type("tien du")
    clerk.wait_for(lambda: program.window.counter.worker.waiting == 0 and view.commune.line.list_open, "communes")
    clerk.press("Enter")
    clerk.press("F9")
    clerk.wait_for(lambda: page.sheet_view is not None and page.views.view is page.sheet_view, "recovery sheet")
    sheet = page.sheet_view
    assert sheet is not None
    assert sheet.code.text()
    clerk.press("F9")
    assert page.views.view is sheet, "the sheet is put away first"
    clerk.click(sheet.check)
    clerk.press("F9")
    clerk.wait_for(lambda: front(program, "home"), "the counter")
    return folder / "An Hòa 2026.quay"


def pay_for_someone_new(program: Program, clerk: Clerk) -> None:
    clerk.scan(NEAR_POOR.qr)
    clerk.wait_for(lambda: front(program, "person"), "the new person")
    clerk.start_counting()
    clerk.press("F6")
    clerk.wait_for(lambda: front(program, "voluntary_si"), "the voluntary SI page")
    clerk.type(NEAR_POOR.phone)
    clerk.press("F9")
    clerk.wait_for(lambda: program.window.dialog is not None, "the read-back")
    clerk.press("F9")
    clerk.wait_for(lambda: front(program, "receipt"), "the receipt")
    clerk.press("Enter")
    clerk.wait_for(lambda: front(program, "home"), "the next person")
    assert len(clerk.keys) == 14


def find_again(program: Program, clerk: Clerk) -> None:
    clerk.type(PASSPHRASE)
    clerk.press("Enter")
    clerk.wait_for(lambda: front(program, "home"), "the counter")
    page = program.window.navigator.current
    assert isinstance(page, HomePage)
    clerk.type("binh tran")
    clerk.wait_for(lambda: front(program, "home"), "the answer")
    clerk.press("Enter")
    clerk.wait_for(lambda: front(program, "person"), "the person found without marks")
    found = program.window.navigator.current
    assert isinstance(found, PersonPage)
    assert any(label.text() == NEAR_POOR.name for label in found.findChildren(Text))
