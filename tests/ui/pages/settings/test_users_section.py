"""Users and receipt books on the settings page, by keyboard on a real book."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest

from desktop.services.book.passphrases import identify
from desktop.services.book.receipt_books import BookState, list_receipt_books
from desktop.services.book.settings import load_settings
from desktop.services.book.users import Role, list_users
from desktop.services.desk import Desk
from desktop.ui.pages.settings.act_dialog import ActDialog
from desktop.ui.pages.settings.receipt_books.book_dialogs import (
    BookDialog,
    CloseBookDialog,
    HandOverDialog,
    SpoilDialog,
)
from desktop.ui.pages.settings.receipt_books.books_section import ReceiptBooksSection
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.pages.settings.users.user_dialogs import LeaveDialog, SetPassphraseDialog, UserDialog
from desktop.ui.pages.settings.users.users_section import UsersSection
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import pay_si, registered
from tests.storage.engines import CLERK, PASSPHRASE
from tests.ui.exports import export
from tests.ui.keys import Key, press, write

HOA = "mật khẩu của Hoa"
D = TypeVar("D", bound=ActDialog)


@pytest.fixture
def page(counter_window: MainWindow, settled: Callable[[], None]) -> SettingsPage:
    """The page in front, the settings read."""
    counter_window.open_page("settings")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, SettingsPage)
    return found


@pytest.fixture
def users(page: SettingsPage, settled: Callable[[], None]) -> UsersSection:
    """The list of users in front."""
    page.show_section(page.sections.index(page.users))
    settled()
    page.users.table.setFocus()
    return page.users


@pytest.fixture
def books(page: SettingsPage, settled: Callable[[], None]) -> ReceiptBooksSection:
    """The list of receipt books in front."""
    page.show_section(page.sections.index(page.receipt_books))
    settled()
    page.receipt_books.table.setFocus()
    return page.receipt_books


def dialog_of(window: MainWindow, kind: type[D]) -> D:
    dialog = window.dialog
    assert isinstance(dialog, kind), dialog
    return dialog


def problems(dialog: ActDialog) -> dict[str, str]:
    """What stands beside the fields."""
    return {field: box.problem() for field, box in dialog.board._boxes.items() if box.problem()}


def add_hoa(window: MainWindow, settled: Callable[[], None]) -> None:
    press(Key.Key_Insert)
    dialog = dialog_of(window, UserDialog)
    write("Pham Thi Hoa")
    press(Key.Key_Return)
    write("NV02")
    for field, text in ((dialog.passphrases.first, HOA), (dialog.passphrases.again, HOA)):
        field.setFocus()
        write(text)
    dialog.approval.setFocus()
    write(PASSPHRASE)
    press(Key.Key_F9)
    settled()


def test_a_user_is_added_with_a_passphrase_that_opens_the_book(
    users: UsersSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    add_hoa(counter_window, settled)
    assert counter_window.dialog is None
    assert counter_window.toasts.text() == "Đã thêm người dùng."
    assert [row.user.name for row in list_users(desk)] == [CLERK.name, "Pham Thi Hoa"]
    assert identify(desk, HOA).user.collector_code == "NV02"
    shown = users.table.shown_texts()
    assert shown[1][:4] == (f"{CLERK.name}; đang làm ở quầy này", "NV01", "Người thu", "có riêng")
    assert shown[2][:4] == ("Pham Thi Hoa", "NV02", "Người thu", "có riêng")
    assert users.count.text() == "2 người đang làm"


def test_every_problem_stands_beside_its_field_and_what_was_typed_stays(
    users: UsersSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    users.add()
    dialog = dialog_of(counter_window, UserDialog)
    press(Key.Key_F9)
    assert set(problems(dialog)) == {"user_name", "passphrase", "approval"}
    assert dialog.button.text() == "Còn 3 ô cần sửa"
    dialog.name.setText("Phạm Thị Hoa")
    dialog.code.setText("NV01")
    dialog.passphrases.first.setText(HOA)
    dialog.passphrases.again.setText("khác hẳn")
    dialog.approval.line.setText("mật khẩu sai")
    press(Key.Key_F9)
    assert set(problems(dialog)) == {"passphrase_again"}
    dialog.passphrases.again.setText(HOA)
    press(Key.Key_F9)
    settled()
    assert problems(dialog) == {"collector_code": f"Mã nhân viên thu này đang là của {CLERK.name}. Xin xem lại."}
    dialog.code.setText("NV02")
    press(Key.Key_F9)
    settled()
    assert problems(dialog) == {"approval": "Mật khẩu chưa đúng. Xin nhập lại."}
    assert dialog.approval.line.hasFocus()
    assert (dialog.name.text(), dialog.passphrases.first.text()) == ("Phạm Thị Hoa", HOA)
    assert len(list_users(desk)) == 1


def test_a_role_is_changed_and_the_window_knows_at_once(
    users: UsersSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    press(Key.Key_Return)
    dialog = dialog_of(counter_window, UserDialog)
    assert (dialog.name.text(), dialog.code.text()) == (CLERK.name, "NV01")
    dialog.role.setFocus()
    write("2")
    dialog.approval.setFocus()
    write(PASSPHRASE)
    press(Key.Key_Return)
    settled()
    assert counter_window.dialog is None
    assert [row.user.role for row in list_users(desk)] == [Role.SUPERVISOR]
    assert counter_window.counter.open_desk.user.role is Role.SUPERVISOR
    users.edit()
    again = dialog_of(counter_window, UserDialog)
    again.role.setFocus()
    write("3")
    again.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    settled()
    assert "người kiểm soát cuối cùng" in problems(again)["role"]
    press(Key.Key_Escape)
    assert counter_window.dialog is None


def test_a_passphrase_is_set_and_someone_leaves(
    users: UsersSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk, tmp_path: Path
) -> None:
    add_hoa(counter_window, settled)
    users.table.selectRow(1)
    users.buttons["passphrase"].click()
    setting = dialog_of(counter_window, SetPassphraseDialog)
    for field in (setting.passphrases.first, setting.passphrases.again):
        field.setText("mật khẩu khác")
    setting.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    settled()
    assert identify(desk, "mật khẩu khác").user.name == "Pham Thi Hoa"
    users.table.selectRow(0)
    users.buttons["leave"].click()
    leaving = dialog_of(counter_window, LeaveDialog)
    leaving.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    settled()
    assert "Không tự cho mình nghỉ được" in leaving.note.accessibleName()
    press(Key.Key_Escape)
    users.table.selectRow(1)
    users.buttons["leave"].click()
    dialog_of(counter_window, LeaveDialog).approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    settled()
    assert users.table.shown_texts()[2][5] == "nghỉ 23/11/2026"
    users.table.selectRow(1)
    assert not users.buttons["edit"].isEnabled()
    users.exporter.folder = tmp_path
    users.table.setFocus()
    export(users, settled)
    [file] = tmp_path.glob("nguoi-dung-*.xlsx")
    rows = list(openpyxl.load_workbook(file).active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert any(row[0] == "Pham Thi Hoa" and "nghỉ 23/11/2026" in row for row in rows)


def test_a_book_is_opened_spoilt_handed_over_and_closed(
    books: ReceiptBooksSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    assert books.count.text() == "Quyển đầu tiên tự mở khi thu tiền."
    press(Key.Key_Insert)
    settled()
    opening = dialog_of(counter_window, BookDialog)
    assert (opening.year.value(), opening.first.value(), opening.last.value()) == ("2026", "1", "50")
    press(Key.Key_F9)
    settled()
    pay_si(desk, registered(desk))
    assert books.table.shown_texts()[1][6:] == ("0000001", "đang dùng")

    books.reload()
    settled()
    books.buttons["spoil"].click()
    spoiling = dialog_of(counter_window, SpoilDialog)
    assert (spoiling.first.value(), spoiling.reason.hasFocus()) == ("0000002", True)
    press(Key.Key_F9)
    settled()
    assert set(problems(spoiling)) == {"reason"}
    write("rach")
    press(Key.Key_F9)
    settled()
    assert books.table.shown_texts()[1][4:7] == ("1; 1 hỏng", "48", "0000003")

    books.table.setFocus()
    press(Key.Key_Return)
    settled()
    handing = dialog_of(counter_window, HandOverDialog)
    press(Key.Key_F9)
    settled()
    assert "đang ở chỗ" in problems(handing)["holder"]
    handing.holder.set_value(str(CLERK.id))
    press(Key.Key_F9)
    settled()
    assert books.table.shown_texts()[1][3] == CLERK.name

    books.buttons["close"].click()
    closing = dialog_of(counter_window, CloseBookDialog)
    press(Key.Key_F9)
    assert set(problems(closing)) == {"approval"}
    write(PASSPHRASE)
    press(Key.Key_Return)
    settled()
    [row] = list_receipt_books(desk)
    assert (row.state, row.unused) == (BookState.CLOSED, 48)
    assert books.table.shown_texts()[1][7] == "đóng 23/11/2026"
    assert not any(books.buttons[name].isEnabled() for name in ("hand", "spoil", "close"))


def test_an_overlapping_book_is_told_beside_its_numbers(
    books: ReceiptBooksSection, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    for first, last in (("1", "50"), ("50", "70")):
        books.add()
        settled()
        dialog = dialog_of(counter_window, BookDialog)
        dialog.first.set_value(first)
        dialog.last.set_value(last)
        press(Key.Key_F9)
        settled()
    assert list(problems(dialog)) == ["first_number"]
    assert "trùng với quyển 01/2026 (từ 0000001 đến 0000050)" in problems(dialog)["first_number"]
    assert len(list_receipt_books(desk)) == 1


def test_the_low_stock_warning_is_a_setting(
    books: ReceiptBooksSection, page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    assert books.low.value() == "25"
    books.low.setFocus()
    books.low.selectAll()
    write("10")
    assert page.unsaved.isVisible()
    press(Key.Key_F9)
    settled()
    assert load_settings(desk).low_receipts == 10
