"""A book that is damaged or gone comes back from the opening page, by keyboard, on real files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services.backups.make import BackupReason, make_backups
from desktop.storage.book_file import keyfile, opening
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.pages.opening.restore_dialog import OpeningRestoreDialog
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import registered
from tests.storage.engines import NOW, PASSPHRASE
from tests.ui.keys import Key, press, write


@pytest.mark.parametrize("damage", ["gone", "cut"])
def test_a_lost_book_comes_back(
    counter_window: MainWindow, settled: Callable[[], None], book_path: Path, damage: str
) -> None:
    desk = counter_window.counter.open_desk
    registered(desk)
    (outcome,) = make_backups(desk, BackupReason.DEMAND).outcomes
    assert outcome.path is not None
    desk.book.close()
    counter_window.counter.desk = None
    if damage == "gone":
        book_path.unlink()
        keyfile.key_file_of(book_path).unlink()
    else:
        book_path.write_bytes(book_path.read_bytes()[:4_000])
    counter_window.open_page("opening")
    settled()
    page = counter_window.navigator.current
    assert isinstance(page, OpeningPage)
    page.restoring.restore_from(outcome.path)
    dialog = counter_window.dialog
    assert isinstance(dialog, OpeningRestoreDialog)
    dialog.passphrase.setFocus()
    write("sai")
    press(Key.Key_F9, widget=dialog)
    settled()
    assert counter_window.dialog is dialog
    assert book_path.exists() == (damage == "cut")
    dialog.passphrase.clear()
    write(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    assert dialog.lost.isVisible()
    assert counter_window.dialog is dialog
    press(Key.Key_F9, widget=dialog)
    settled()
    assert counter_window.dialog is None
    assert page.unlock_card.path == book_path
    opening.open_book(book_path, PASSPHRASE, now=NOW).close()
