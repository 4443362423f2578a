"""The settings page by keyboard on a real book."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.errors import CounterError
from desktop.services.book.book_keys import raw_key
from desktop.services.book.clinics import list_clinics
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.settings import load_settings, office_of
from desktop.services.counter.drafts import load_draft
from desktop.services.desk import Desk
from desktop.storage.counter import users
from desktop.ui.i18n import Language
from desktop.ui.look import LookWanted
from desktop.ui.pages.settings.settings_acts import write_key
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.pages.settings.support_form import PercentField
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.theme.theme import Scheme
from tests.storage.engines import PASSPHRASE
from tests.ui.keys import ALT, Key, press, write


@pytest.fixture
def page(counter_window: MainWindow, settled: Callable[[], None]) -> SettingsPage:
    """The page in front, the settings read."""
    counter_window.open_page("settings")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, SettingsPage)
    return found


def retype(text: str) -> None:
    """Replace what stands in the field."""
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(text)


def test_office_and_user_are_kept_in_the_book_and_the_journal(
    page: SettingsPage, counter_window: MainWindow, settled: Callable[[], None], desk: Desk
) -> None:
    page.office.organisation.setFocus()
    retype("Bưu điện xã An Hòa")
    press(Key.Key_Return)
    retype("BHXH cơ sở")
    page.office.user_name.setFocus()
    retype("Lê Thị Thu")
    press(Key.Key_Return)
    retype("0009")
    press(Key.Key_F9)
    settled()
    kept = load_settings(desk)
    assert (kept.organisation, kept.agency) == ("Bưu điện xã An Hòa", "BHXH cơ sở")
    assert (counter_window.counter.open_desk.user.name, counter_window.counter.open_desk.user.collector_code) == (
        "Lê Thị Thu",
        "0009",
    )
    with desk.book.reading() as tx:
        assert [one.name for one in users.all_users(tx)] == ["Lê Thị Thu"]
    assert counter_window.toasts.text() == "Đã lưu cài đặt."
    told = " ".join(row.sentence for row in recent_journal(counter_window.counter.open_desk))
    assert "Lê Thị Thu" in told
    assert not page.unsaved.isVisible()


def test_a_user_without_a_name_and_a_commune_not_chosen_are_told_beside_their_fields(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    page.show_section(6)
    page.office.commune.line.setText("xã nào đó")
    page.office.user_name.setText("  ")
    page.office.edited.emit()
    press(Key.Key_F9, widget=page.list)
    settled()
    assert page.list.currentRow() == 0
    assert page.save_button.text() == "Còn 2 ô cần sửa"
    problems = [box.problem() for box in page.office.board._boxes.values() if box.problem()]
    assert problems == [
        "Chưa chọn xã, phường trong danh sách. Xin gõ vài chữ rồi chọn một dòng.",
        "Chưa có họ tên người thu. Xin nhập vào.",
    ]
    with desk.book.reading() as tx:
        assert all(one.name for one in users.all_users(tx))


def test_papers_say_unconfirmed_until_the_clerk_confirms(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    press(Key.Key_2, ALT, page.list)
    assert page.papers.unsure.isVisible()
    page.papers.form_name.setFocus()
    retype("Mẫu 01")
    page.papers.form_confirmed.click()
    assert not page.papers.unsure.isVisible()
    assert page.unsaved.isVisible()
    press(Key.Key_F9)
    settled()
    kept = load_settings(desk)
    assert (kept.form_name, kept.form_confirmed) == ("Mẫu 01", True)


def test_a_symbol_that_is_too_long_leads_back_to_its_section(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    page.papers.receipt_symbol.setText("A" * 21)
    page.show_section(0)
    press(Key.Key_F9, widget=page.list)
    settled()
    assert page.list.currentRow() == 1
    assert page.papers.receipt_symbol.hasFocus()
    assert load_settings(desk).receipt_symbol == ""


def test_without_a_name_of_its_own_the_receipt_has_the_form_in_force(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    press(Key.Key_2, ALT, page.list)
    assert page.papers.form_name.value() == ""
    assert page.papers.form_name.placeholderText() == "C45-BB"
    assert page.papers.form_legal_line.placeholderText() == "(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)"
    page.papers.form_name.setText("Mẫu 01")
    press(Key.Key_F9, widget=page.list)
    settled()
    own = office_of(desk, load_settings(desk))
    assert (own.form_name, own.form_legal_line) == ("Mẫu 01", "")
    page.papers.form_name.setText("")
    press(Key.Key_F9, widget=page.list)
    settled()
    usual = office_of(desk, load_settings(desk))
    assert (usual.form_name, usual.form_legal_line, usual.form_confirmed) == (
        "C45-BB",
        "(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)",
        False,
    )


def test_language_and_theme_are_wished_at_once(page: SettingsPage, counter_window: MainWindow) -> None:
    wishes: list[object] = []
    counter_window.counter.announcer.changed.connect(wishes.append)
    press(Key.Key_4, ALT, page.list)
    page.window_section.scheme.setFocus()
    press(Key.Key_3)
    page.window_section.language.setFocus()
    press(Key.Key_2)
    assert wishes == [
        LookWanted(Language.VIETNAMESE, Scheme.DARK),
        LookWanted(Language.ENGLISH, Scheme.DARK),
    ]


def test_odd_months_are_a_permission_of_the_book(page: SettingsPage, settled: Callable[[], None], desk: Desk) -> None:
    press(Key.Key_3, ALT, page.list)
    page.window_section.odd_months.click()
    press(Key.Key_F9)
    settled()
    assert load_settings(desk).odd_months_allowed


def fill_support(page: SettingsPage, name: str, percent: str, since: str) -> None:
    """The form of a support, by keyboard."""
    write(name)
    press(Key.Key_Return)
    press(Key.Key_Return)
    write(percent)
    press(Key.Key_Return)
    press(Key.Key_Return)
    write(since)


def test_a_local_support_is_added_changed_and_taken_out(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    press(Key.Key_5, ALT, page.list)
    assert page.supports.empty.isVisible()
    press(Key.Key_Insert)
    fill_support(page, "Tỉnh", "12,5", "01012026")
    page.supports.form.groups["near_poor"].click()
    page.supports.keep_button.click()
    settled()
    (support,) = load_settings(desk).local_supports
    assert (support.name, support.percent, support.groups) == ("Tỉnh", Fraction(25, 2), ("near_poor",))
    assert support.since.isoformat() == "2026-01-01"
    assert not page.supports.form.isVisible()

    page.supports.table.setFocus()
    press(Key.Key_Return)
    retype("Tỉnh và huyện")
    page.supports.keep_button.click()
    settled()
    assert [one.name for one in load_settings(desk).local_supports] == ["Tỉnh và huyện"]

    page.supports.table.setFocus()
    press(Key.Key_Delete)
    settled()
    assert load_settings(desk).local_supports == ()
    assert page.supports.empty.isVisible()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("abc", "01012026", ""), {"percent"}),
        (("", "", ""), {"since"}),
        (("10", "012026", ""), {"since"}),
        (("10", "01012026", "31022026"), {"until"}),
        (("101", "01012026", ""), {"percent"}),
        (("", "01012026", ""), {"percent"}),
        (("10", "01012026", "31122025"), {"until"}),
    ],
)
def test_a_support_that_cannot_be_is_told_beside_its_fields(
    page: SettingsPage,
    settled: Callable[[], None],
    desk: Desk,
    typed: tuple[str, str, str],
    expected: set[str],
) -> None:
    page.show_section(4)
    page.add_row()
    form = page.supports.form
    form.name.setText("Tỉnh")
    form.percent.setText(typed[0])
    form.since.line.setText(typed[1])
    form.until.line.setText(typed[2])
    page.supports.keep()
    settled()
    assert {field for field, box in form.board._boxes.items() if box.problem()} == expected
    assert load_settings(desk).local_supports == ()
    assert form.name.value() == "Tỉnh"


def test_clinics_are_added_hidden_and_checked(page: SettingsPage, settled: Callable[[], None], desk: Desk) -> None:
    press(Key.Key_6, ALT, page.list)
    page.clinics.code.setFocus()
    press(Key.Key_Return)
    page.clinics.save()
    settled()
    assert {field for field, box in page.clinics.board._boxes.items() if box.problem()} == {"code", "name"}
    page.clinics.code.setFocus()
    write("24001")
    press(Key.Key_Return)
    write("Trạm y tế An Hòa")
    page.clinics.save_button.click()
    settled()
    assert [(one.code, one.name) for one in list_clinics(desk)] == [("24001", "Trạm y tế An Hòa")]
    page.clinics.table.setFocus()
    press(Key.Key_Return)
    page.clinics.active.click()
    page.clinics.save()
    settled()
    assert list_clinics(desk) == ()
    assert page.clinics.table.table_model.rowCount() == 1


def test_the_passphrase_is_changed_with_the_present_one(
    page: SettingsPage, settled: Callable[[], None], book_path: Path, counter_window: MainWindow
) -> None:
    press(Key.Key_7, ALT, page.list)
    security = page.security
    security.present.setFocus()
    write("sai mat khau")
    press(Key.Key_Return)
    write("con duong lang")
    press(Key.Key_Return)
    write("con duong lang")
    security.change_button.setFocus()
    security.change()
    settled()
    problems = {field for field, box in security.board._boxes.items() if box.problem()}
    assert problems == {"present"}
    assert security.passphrases.first.text() == "con duong lang"
    security.present.setText(PASSPHRASE)
    before = raw_key(book_path, PASSPHRASE)
    security.change()
    settled()
    assert raw_key(book_path, "con duong lang") == before
    with pytest.raises(CounterError):
        raw_key(book_path, PASSPHRASE)
    assert security.present.text() == ""
    assert counter_window.toasts.text() == "Đã đổi mật khẩu."


def test_the_public_key_is_shown_and_exported(
    page: SettingsPage, settled: Callable[[], None], tmp_path: Path, counter_window: MainWindow
) -> None:
    path = tmp_path / "khoa.pem"
    page.export_key_to(path)
    settled()
    assert path.read_text(encoding="ascii").startswith("-----BEGIN PUBLIC KEY-----")
    assert page.security.key_line.text() in path.read_text(encoding="ascii").replace("\n", "")
    assert counter_window.toasts.text() == "Đã xuất khóa công khai ra khoa.pem."
    with pytest.raises(CounterError):
        write_key(tmp_path / "khong-co" / "khoa.pem", "x")


def test_what_is_typed_comes_back_when_the_page_is_made_anew(
    page: SettingsPage, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    page.office.agency.setFocus()
    retype("BHXH huyện cũ")
    press(Key.Key_Return)
    counter_window.navigator.rebuild()
    settled()
    fresh = counter_window.navigator.current
    assert isinstance(fresh, SettingsPage)
    assert fresh is not page
    assert fresh.office.agency.value() == "BHXH huyện cũ"
    assert fresh.unsaved.isVisible()


@pytest.mark.parametrize(
    ("text", "value"),
    [("10", Fraction(10)), ("12,5", Fraction(25, 2)), ("0.25 %", Fraction(1, 4)), ("1,234", None), ("-1", None)],
)
def test_percent(text: str, value: Fraction | None, theme: object) -> None:
    field = PercentField("Tỷ lệ")
    field.setText(text)
    assert field.value() == value


def test_parts_name_their_licences(page: SettingsPage) -> None:
    press(Key.Key_8, ALT, page.list)
    rows = page.about.table.table_model.rows()
    assert any("PySide6" in name and "LGPL" in licence for name, licence, _use in rows)
    assert all(all(row) for row in rows)


def test_what_was_typed_and_not_saved_is_there_after_a_crash(
    page: SettingsPage, counter_window: MainWindow, settled: Callable[[], None], desk: Desk, qtbot: QtBot
) -> None:
    page.office.organisation.setFocus()
    retype("Bưu điện xã dở dang")
    page.security.present.setText("mật khẩu đang gõ")
    qtbot.waitUntil(lambda: load_draft(desk, "settings", "book") is not None)
    settled()
    again = SettingsPage(counter_window.counter)  # nothing was asked of the first one: it could be gone
    qtbot.addWidget(again)
    again.opened()
    settled()
    assert again.office.organisation.value() == "Bưu điện xã dở dang"
    assert not again.unsaved.isHidden()
    kept = load_draft(desk, "settings", "book")
    assert kept is not None
    assert kept.title == f"Cài đặt: {desk.book.name}"
    assert "đang gõ" not in str(kept.state)
    again.save()
    settled()
    assert load_draft(desk, "settings", "book") is None
    assert load_settings(desk).organisation == "Bưu điện xã dở dang"


def test_a_bank_of_the_list_brings_its_code_and_the_account_is_kept(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    press(Key.Key_3, ALT, page.list)
    page.account.bank.setFocus()
    write("Saco")
    assert (page.account.bank_bin.value(), page.account.bank_name.value()) == ("970403", "Sacombank")
    page.account.bank_account.setFocus()
    write("0011012345678")
    page.account.bank_holder.setFocus()
    write("BUU DIEN XA AN HOA")
    press(Key.Key_F9)
    settled()
    kept = load_settings(desk)
    assert (kept.bank_bin, kept.bank_account, kept.bank_holder) == ("970403", "0011012345678", "BUU DIEN XA AN HOA")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("97040", "0011012345678"), ["Mã ngân hàng phải có đúng 6 chữ số. Xin chọn ngân hàng trong danh sách."]),
        (("970403", "00-11"), ["Số tài khoản chỉ gồm chữ và số, nhiều nhất 19 ký tự. Xin nhập lại."]),
        (("", "0011012345678"), ["Mã ngân hàng: chưa có. Xin nhập vào."]),
        (("970403", ""), ["Số tài khoản: chưa có. Xin nhập vào."]),
    ],
)
def test_an_account_that_no_bank_knows_is_refused_beside_its_field(
    page: SettingsPage, settled: Callable[[], None], desk: Desk, typed: tuple[str, str], told: list[str]
) -> None:
    page.account.bank_bin.set_value(typed[0])
    page.account.bank_account.setText(typed[1])
    press(Key.Key_F9, widget=page.list)
    settled()
    assert [box.problem() for box in page.account.board._boxes.values() if box.problem()] == told
    assert page.stack.currentIndex() == 2
    assert load_settings(desk).bank_account == ""


def test_phone_and_where_money_is_handed_in_are_kept(
    page: SettingsPage, settled: Callable[[], None], desk: Desk
) -> None:
    page.office.office_phone.setFocus()
    retype("0222 300 0001")
    press(Key.Key_Return)
    retype("3741.0.1234567")
    press(Key.Key_Return)
    retype("trong ngày")
    press(Key.Key_F9)
    settled()
    kept = load_settings(desk)
    assert (kept.office_phone, kept.remittance_account) == ("0222 300 0001", "3741.0.1234567")
    assert kept.remittance_deadline == "trong ngày"
