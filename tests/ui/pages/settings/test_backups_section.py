"""Copies of the book on the settings page: made, listed, brought back, on a real book by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.book.book_opening import OpenBook
from desktop.services.book.users import change_own_passphrase
from desktop.services.desk import Desk
from desktop.storage.people import people
from desktop.ui.pages.settings.backups.backups_section import BackupsSection
from desktop.ui.pages.settings.backups.restore_dialog import RestoreDialog
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.pages.shared.backup_notice import BackupNotice
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import pay_si, registered
from tests.storage.engines import CHEAP, PASSPHRASE
from tests.ui.keys import Key, press, write


@pytest.fixture
def section(counter_window: MainWindow, settled: Callable[[], None]) -> BackupsSection:
    """The section in front, the places read."""
    counter_window.open_page("settings")
    settled()
    page = counter_window.navigator.current
    assert isinstance(page, SettingsPage)
    page.show_section(page.sections.index(page.backups))
    settled()
    page.backups.table.setFocus()
    return page.backups


@pytest.fixture
def backed_up(section: BackupsSection, settled: Callable[[], None]) -> BackupsSection:
    """A copy with nobody in it, made by the button."""
    make_copies(section, settled)
    return section


def make_copies(section: BackupsSection, settled: Callable[[], None]) -> None:
    section.buttons["run"].click()
    assert section.wait(20_000)
    while not section.buttons["run"].isEnabled():
        QApplication.processEvents()
    settled()


def count(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return people.count(tx)


def restore_dialog(window: MainWindow) -> RestoreDialog:
    dialog = window.dialog
    assert isinstance(dialog, RestoreDialog)
    return dialog


def test_the_button_makes_a_copy_that_is_listed(backed_up: BackupsSection) -> None:
    (_titles, row) = backed_up.table.shown_texts()
    assert row[1:4] == ("theo yêu cầu", "0", "0")
    assert row[5] == "đã kiểm tra"
    assert "sao lưu" in backed_up.notice._title.text()


def test_enter_and_f9_bring_the_copy_back(
    backed_up: BackupsSection, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    desk = counter_window.counter.open_desk
    before = count(desk)
    pay_si(desk, registered(desk, "Người Sẽ Mất"))
    press(Key.Key_Return, widget=backed_up.table)
    settled()
    dialog = restore_dialog(counter_window)
    told = dialog.lost._text.text()
    assert "1 biên lai mất" in told
    assert "Người Sẽ Mất" in told
    assert dialog.passphrase_box.isHidden()
    press(Key.Key_F9, widget=dialog)
    settled()
    settled()
    now = counter_window.counter.open_desk
    assert now.book is not desk.book
    assert count(now) == before
    now.book.close()


def test_esc_changes_nothing(
    backed_up: BackupsSection, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    desk = counter_window.counter.open_desk
    registered(desk)
    press(Key.Key_Return, widget=backed_up.table)
    settled()
    press(Key.Key_Escape, widget=restore_dialog(counter_window))
    settled()
    assert counter_window.counter.open_desk is desk
    assert count(desk) == 1


def test_other_passphrases_are_asked_for(
    backed_up: BackupsSection, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    desk = counter_window.counter.open_desk
    registered(desk)
    assert change_own_passphrase(desk, PASSPHRASE, "mật khẩu mới hơn", cost=CHEAP) == ()
    press(Key.Key_Return, widget=backed_up.table)
    settled()
    dialog = restore_dialog(counter_window)
    assert dialog.passphrase_box.isVisible()
    dialog.passphrase.setFocus()
    write("mật khẩu mới hơn")
    press(Key.Key_F9, widget=dialog)
    settled()
    assert counter_window.dialog is dialog
    assert count(desk) == 1
    dialog.passphrase.clear()
    dialog.passphrase.setFocus()
    write(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    settled()
    now = counter_window.counter.open_desk
    assert count(now) == 0
    assert now.book.path is not None
    assert OpenBook(path=now.book.path, secret=PASSPHRASE).path.is_file()
    now.book.close()


def test_a_place_is_added_and_taken_away(section: BackupsSection, tmp_path: Path, settled: Callable[[], None]) -> None:
    stick = tmp_path / "thẻ nhớ"
    section.add_folder(stick)
    settled()
    assert "Không thấy thư mục" in section.notice._text.text()
    stick.mkdir()
    section.add_folder(stick)
    settled()
    settled()
    make_copies(section, settled)
    assert len(section.table.shown_texts()) == 3
    section.remove_folder(stick)
    settled()
    settled()
    assert len(section.table.shown_texts()) == 2


def test_after_a_closing_the_copies_are_made_and_a_failure_is_said(
    counter_window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    notice = BackupNotice(counter_window.counter, counter_window)
    notice.after_close()
    assert "sao lưu" in notice.accessibleName()
    assert notice.wait(20_000)
    while not notice.accessibleName().startswith("Đã sao lưu"):
        QApplication.processEvents()
    folder = tmp_path / "backups"
    assert [one.name for one in folder.glob("*.quay")] == ["an-hoa-20261123-094200-chot-ngay.quay"]
    for one in folder.iterdir():
        one.unlink()
    folder.rmdir()
    folder.write_text("một tệp nằm ở chỗ thư mục")
    notice.after_close()
    assert notice.wait(20_000)
    while not notice.accessibleName().startswith("Ngày đã chốt, nhưng"):
        QApplication.processEvents()
    assert "Không thấy thư mục sao lưu backups" in notice.accessibleName()
    settled()


def test_the_book_is_checked_from_here(section: BackupsSection) -> None:
    section.buttons["check"].click()
    assert section.wait(20_000)
    while section.notice.accessibleName().startswith("Đang"):
        QApplication.processEvents()
    assert section.notice.accessibleName() == "Sổ lành lặn. 0 người, 0 biên lai, không thấy gì sai."


def test_the_check_tells_how_far_it_is_and_esc_stops_it(
    section: BackupsSection, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    section.buttons["check"].click()
    while section.notice.accessibleName().startswith("Đang"):
        QApplication.processEvents()
    assert section.work.bar.text().split(",")[0].endswith("/ 18 phần")
    section.buttons["check"].setFocus()
    section.buttons["check"].click()
    press(Key.Key_Escape)
    assert section.notice.accessibleName() == "Đã dừng kiểm tra sổ. Sổ không có gì thay đổi."
    assert not section.work.bar.isVisible()
    assert isinstance(counter_window.navigator.current, SettingsPage)
    assert section.wait(20_000)
    section.buttons["check"].click()
    while section.notice.accessibleName().startswith("Đang"):
        QApplication.processEvents()
    assert section.notice.accessibleName().startswith("Sổ lành lặn")
