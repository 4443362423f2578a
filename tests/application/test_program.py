"""The program as a whole: what waits for the book, what stands around the pages, what is kept, what is let go."""

import json
import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from desktop.domain.errors import CounterError
from desktop.milestones import Milestones, process_age
from desktop.program_log import discreet, start_log
from desktop.ui.error_dialog import ErrorDialog
from desktop.ui.first_use import WarmUp, load, warm_up_list
from desktop.ui.i18n import Language
from desktop.ui.look import LookWanted
from desktop.ui.meanwhile import Meanwhile
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.shell.lock import LockOverlay
from desktop.ui.theme.theme import Scheme, current_theme
from tests.services.builders import Clock
from tests.storage.engines import NOW, PASSPHRASE
from tests.ui.keys import Key, press, write

CARD = "001090000001||Nguyễn Văn An|01011990|Nam|Thôn Đông, Xã Tân Tiến, Tỉnh Bắc Ninh|15042021"


def test_the_window_alone_takes_no_page_but_the_opening_one(program: Program) -> None:
    program.window.go_home()
    program.window.open_page("settings")
    assert program.window.navigator.current is None
    program.ask()
    assert isinstance(program.window.navigator.current, OpeningPage)


def test_keys_before_the_book_is_open_come_to_the_search(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    program.open(book_path, PASSPHRASE)
    for letter in "ng":
        press(Key(ord(letter.upper())), widget=program.window)
    at_home()
    page = program.window.navigator.current
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page._search.line.text() == "ng")


def test_a_scan_before_the_book_is_open_is_read_afterwards(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    program.open(book_path, PASSPHRASE)
    program.window.take_scan(CARD)
    assert "Đã nhận thẻ" in program.window.toasts.text()
    at_home()
    qtbot.waitUntil(lambda: program.window.navigator.current.NAME == "person", timeout=20_000)


def test_a_book_that_does_not_open_leads_to_the_opening_page_with_its_reason(
    program: Program, book_path: Path, qtbot: QtBot
) -> None:
    program.open(book_path, "sai mat khau")
    qtbot.waitUntil(lambda: isinstance(program.window.navigator.current, OpeningPage), timeout=20_000)
    page = program.window.navigator.current
    assert isinstance(page, OpeningPage)
    assert "Mật khẩu chưa đúng" in page.unlock_card.problem.accessibleName()
    assert page.unlock_card.path == book_path
    assert program.window.counter.desk is None


def test_what_stands_around_the_pages(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    program.open(book_path, PASSPHRASE)
    at_home()
    window = program.window
    qtbot.waitUntil(lambda: "mức đóng cập nhật 01/07/2026" in window.status.text(), timeout=20_000)
    assert window.windowTitle() == "Quầy An Sinh · Sổ: Sổ thử"
    assert window.rail.isVisible()


def test_f12_locks_until_the_passphrase_is_right(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    program.open(book_path, PASSPHRASE)
    at_home()
    press(Key.Key_F12)
    lock = program.window.dialog
    assert isinstance(lock, LockOverlay)
    lock.line.setText("sai")
    lock.attempt()
    qtbot.waitUntil(lambda: lock.box.problem() != "", timeout=10_000)
    lock.line.setText(PASSPHRASE)
    lock.attempt()
    qtbot.waitUntil(lambda: program.window.dialog is None, timeout=10_000)


def test_settings_of_the_window_are_kept_and_the_lock_is_let_go(
    program: Program, book_path: Path, at_home: Callable[[], None], tmp_path: Path
) -> None:
    program.open(book_path, PASSPHRASE)
    at_home()
    program.window.counter.announcer.announce(LookWanted(Language.VIETNAMESE, Scheme.DARK))
    assert current_theme().tokens.dark
    program.window.close()
    kept = json.loads((tmp_path / "data" / "window.json").read_text(encoding="utf-8"))
    assert (kept["scheme"], kept["recent_books"]) == ("dark", [str(book_path)])
    assert not book_path.with_name(f"{book_path.name}.lock").exists()
    current_theme().set_scheme(Scheme.LIGHT)


def test_a_data_folder_that_cannot_be_written_stops_nobody(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    program = build_counter_window(folder, Clock(NOW))
    (folder / "window.json").mkdir()
    program.ask()
    program.dispose()
    assert (folder / "window.json").is_dir()


def test_errors_are_shown_plainly_or_with_details(program: Program) -> None:
    program.window.show_error(CounterError("Ổ đĩa đã đầy.", "Xin xóa bớt tệp."))
    dialog = program.window.dialog
    assert isinstance(dialog, ErrorDialog)
    assert dialog.details == ""
    program.window.show_error(ZeroDivisionError("x"))
    dialog = program.window.dialog
    assert isinstance(dialog, ErrorDialog)
    assert "ZeroDivisionError" in dialog.details


def test_everything_is_loaded_ahead_without_a_stall(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    program.open(book_path, PASSPHRASE)
    at_home()
    qtbot.waitUntil(lambda: program.warm_up.left == 0, timeout=60_000)
    missing = [name for name in warm_up_list() if not load(name)]
    assert missing == []


def test_a_module_that_is_not_there_stops_no_other(program: Program, qtbot: QtBot) -> None:
    warm, left_at_end = WarmUp(program.window.counter.worker, ("khong.co.dau", "csv"), program), []
    warm.ended.connect(lambda: left_at_end.append(warm.left))
    warm.start()
    qtbot.waitUntil(lambda: bool(left_at_end), timeout=10_000)
    assert left_at_end == [0]


def test_the_log_keeps_no_personal_data(tmp_path: Path) -> None:
    path = start_log(tmp_path / "logs")
    log = logging.getLogger("desktop")
    log.error("ValueError: Nguyễn Văn An 001090000001\n[parameters: ('Nguyễn Văn An', '0905000001')]\nsố 12345678")
    written = path.read_text(encoding="utf-8")
    assert "ValueError" in written
    for personal in ("Nguyễn", "001090000001", "0905000001", "12345678"):
        assert personal not in written
    start_log(tmp_path / "logs")
    assert discreet('  File "a.py", line 12345') == '  File "a.py", line 12345'


def test_the_log_turns_over(tmp_path: Path) -> None:
    path = tmp_path / "quay-an-sinh.log"
    for _ in range(6):
        path.write_bytes(b"x" * 1_000_001)
        start_log(tmp_path)
    names = sorted(one.name for one in tmp_path.iterdir())
    assert names == [f"quay-an-sinh.log.{number}" for number in range(1, 5)]


def test_a_log_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("not a folder", encoding="utf-8")
    start_log(tmp_path / "logs")
    logging.getLogger("desktop").error("x")
    assert (tmp_path / "logs").read_text(encoding="utf-8") == "not a folder"
    start_log(tmp_path / "others")


def test_milestones_keep_the_first_time() -> None:
    milestones = Milestones()
    milestones.reach("painted")
    milestones.reach("painted")
    milestones.reach("later")
    line = json.loads(milestones.line())
    assert list(line) == ["painted", "later"]
    assert 0 < line["painted"] <= line["later"] <= process_age() * 1000 + 1


def test_meanwhile_brings_its_result_or_its_error() -> None:
    assert Meanwhile(lambda: 7).wait() == 7
    with pytest.raises(ZeroDivisionError):
        Meanwhile(lambda: 1 // 0).wait()


def test_pages_open_without_a_long_stall(
    program: Program, book_path: Path, at_home: Callable[[], None], qtbot: QtBot
) -> None:
    """A generous bound; the bench measures the aim of 100 ms on a quiet machine."""
    program.open(book_path, PASSPHRASE)
    at_home()
    qtbot.waitUntil(lambda: program.warm_up.left == 0, timeout=60_000)
    for name in ("receipts", "parameters", "settings", "person_form", "home"):
        begun = time.thread_time()
        program.window.open_page(name)
        assert time.thread_time() - begun < 0.4, name


def test_typing_reaches_the_passphrase_from_the_first_moment(program: Program, book_path: Path, qtbot: QtBot) -> None:
    program.settings.recent_books = [str(book_path)]
    program.ask()
    page = program.window.navigator.current
    assert isinstance(page, OpeningPage)
    assert page.unlock_card.passphrase.hasFocus()
    write("abc")
    qtbot.waitUntil(lambda: page.unlock_card.passphrase.text() == "abc")
