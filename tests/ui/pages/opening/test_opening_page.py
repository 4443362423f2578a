"""The opening page by keyboard, on real files with real keys."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.book.book_keys import raw_key
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.storage.book_file.host import Host
from desktop.storage.book_file.lockfile import acquire
from desktop.ui.i18n import Language
from desktop.ui.look import LookWanted
from desktop.ui.pages.opening.forms import PRACTICE_PASSPHRASE, NewBookForm, free_path, strength
from desktop.ui.pages.opening.kept_form import FILE, forget_form, keep_form, kept_form
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.pages.opening.sheet_view import SheetView
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from desktop.ui.widgets.fields.field_box import FieldBox
from tests.services.builders import Clock
from tests.storage.engines import CHEAP, NOW, PASSPHRASE
from tests.ui.keys import CONTROL, NONE, Key, press, write

NEW_PASSPHRASE = "con duong lang toi"


def error_shown(page: OpeningPage) -> str:
    """What stands beside the passphrase."""
    box = page.unlock_card.problem
    return box.accessibleName() if box.isVisible() else ""


def choose(page: OpeningPage, path: Path) -> None:
    """As after Ctrl+O and a file."""
    page.opened(path)
    page.focus_first()


def test_ctrl_o_asks_for_a_file_and_offers_it(page: OpeningPage, book_path: Path) -> None:
    press(Key.Key_O, CONTROL)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(book_path))
    assert page.unlock_card.path == book_path
    dialog.close()


def test_a_first_start_offers_practice_and_a_new_book(page: OpeningPage, program: Program) -> None:
    assert page.begin_card.isVisible()
    assert not page.unlock_card.isVisible()
    assert page.begin_card.practice_button.hasFocus()
    assert not program.window.rail.isVisible()
    assert not program.window.top_bar.isVisible()


def test_nothing_else_opens_before_a_book_is(program: Program, page: OpeningPage) -> None:
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        press(key, CONTROL)
    assert program.window.navigator.current is page
    assert program.window.toasts.text() == "Xin mở sổ trước."


def test_a_book_opens_by_its_passphrase(
    program: Program, page: OpeningPage, book_path: Path, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    choose(page, book_path)
    write(PASSPHRASE)
    press(Key.Key_Return)
    at_home()
    assert program.window.counter.desk is not None
    assert program.settings.recent_books == [str(book_path)]
    assert page.unlock_card.passphrase.text() == ""
    assert program.window.rail.isVisible()
    assert program.window.unlock is not None
    assert program.window.windowTitle() == "Quầy An Sinh · Sổ: Sổ thử"


def test_a_wrong_passphrase_is_told_beside_the_field_and_can_be_typed_again(
    page: OpeningPage, book_path: Path, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    choose(page, book_path)
    write("sai roi nhe")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: error_shown(page) != "", timeout=10_000)
    assert "Mật khẩu chưa đúng" in error_shown(page)
    assert page.unlock_card.passphrase.text() == "sai roi nhe"
    assert page.unlock_card.passphrase.hasFocus()
    assert "Mật khẩu chưa đúng" in page.unlock_card.passphrase.accessibleDescription()
    write(PASSPHRASE)  # what was there is selected
    qtbot.waitUntil(lambda: error_shown(page) == "")
    press(Key.Key_Return)
    at_home()


def test_caps_lock_is_noticed(page: OpeningPage, book_path: Path, qtbot: QtBot) -> None:
    choose(page, book_path)
    capital = QKeyEvent(QEvent.Type.KeyPress, Key.Key_A, NONE, "A")
    QApplication.sendEvent(page.unlock_card.passphrase, capital)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: error_shown(page) != "", timeout=10_000)
    assert "Caps Lock đang bật" in error_shown(page)


def test_the_passphrase_is_never_spoken(page: OpeningPage, book_path: Path, qtbot: QtBot) -> None:
    choose(page, book_path)
    write("bí mật")
    assert "bí mật" not in page.unlock_card.passphrase.accessibleName()


def _missing_keys(book: Path) -> None:
    book.with_name(f"{book.name}.keys").unlink()


def _damage(book: Path) -> None:
    book.write_bytes(b"\0" * 9000)


def _newer(book: Path) -> None:
    keys = book.with_name(f"{book.name}.keys")
    stored = json.loads(keys.read_text(encoding="utf-8"))
    keys.write_text(json.dumps({**stored, "format": stored["format"] + 1}), encoding="utf-8")


@pytest.mark.parametrize(
    ("harm", "told"),
    [(_missing_keys, ".quay.keys"), (_damage, "bị hỏng"), (_newer, "bản chương trình mới hơn")],
)
def test_every_refusal_says_what_happened_and_what_to_do(
    page: OpeningPage, book_path: Path, qtbot: QtBot, harm: Callable[[Path], None], told: str
) -> None:
    harm(book_path)
    choose(page, book_path)
    write(PASSPHRASE)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: error_shown(page) != "", timeout=10_000)
    assert told in error_shown(page)
    assert "Xin" in error_shown(page)
    assert page.unlock_card.passphrase.text() == PASSPHRASE
    assert not page.unlock_card.take_over_button.isVisible()


def test_a_lock_of_another_machine_is_taken_over_when_the_clerk_says_so(
    page: OpeningPage, book_path: Path, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    acquire(book_path, Host(id="khác", name="QUAY-2"), NOW)
    choose(page, book_path)
    write(PASSPHRASE)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: error_shown(page) != "", timeout=10_000)
    assert "QUAY-2" in error_shown(page)
    assert page.unlock_card.take_over_button.isVisible()
    press(Key.Key_M, CONTROL)
    at_home()


def test_a_practice_book_is_one_key_away(
    program: Program, page: OpeningPage, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    press(Key.Key_T, CONTROL)
    qtbot.waitUntil(page.begin_card.progress.isVisible)
    at_home()
    path = program.window.counter.books_folder / "so-tap.quay"
    assert len(bytes.fromhex(raw_key(path, PRACTICE_PASSPHRASE))) == 32
    assert "so-tap" in program.window.windowTitle()
    assert free_path(path.parent, "so-tap").name == "so-tap-2.quay"


def test_a_practice_book_that_is_stopped_leaves_nothing(program: Program, page: OpeningPage, qtbot: QtBot) -> None:
    press(Key.Key_T, CONTROL)
    press(Key.Key_Escape)
    assert not page.begin_card.progress.isVisible()
    assert program.window.counter.worker.wait(30_000)
    qtbot.waitUntil(lambda: list(program.window.counter.books_folder.iterdir()) == [], timeout=10_000)
    assert program.window.navigator.current is page


def fill(page: OpeningPage, values: dict[str, str]) -> None:
    """Type a whole form, Enter after each field."""
    for value in values.values():
        write(value)
        press(Key.Key_Return)


def test_a_new_book_by_keyboard_with_its_recovery_sheet(
    program: Program, page: OpeningPage, qtbot: QtBot, at_home: Callable[[], None], tmp_path: Path
) -> None:
    press(Key.Key_N, CONTROL)
    view = page.new_view
    assert view is not None
    assert view.name.hasFocus()
    write("An Hòa 2026")
    press(Key.Key_Return)
    press(Key.Key_Return)  # the folder offered
    fill(page, {"passphrase": NEW_PASSPHRASE, "again": NEW_PASSPHRASE})
    fill(page, {"organisation": "Bưu điện An Hòa", "agency": "BHXH cơ sở", "point": "0100070003"})
    write("tan tien bac ninh")
    qtbot.waitUntil(lambda: view.commune.list.count() > 0, timeout=10_000)
    press(Key.Key_Return)  # takes the first commune
    assert view.commune.value() != ""
    press(Key.Key_Return)
    fill(page, {"address": "Thôn Đông", "user": "Nguyễn Thị Thu", "code": "0007"})
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: page.sheet_view is not None, timeout=20_000)
    sheet = page.sheet_view
    assert sheet is not None
    assert sheet.preview.document().pageCount() == 1
    code = sheet.code.text()
    path = program.window.counter.books_folder / "An Hòa 2026.quay"
    assert raw_key(path, code) == raw_key(path, NEW_PASSPHRASE)
    assert program.window.counter.desk is None  # not entered before the sheet is put away
    assert view.passphrases.first.text() == ""

    _save_sheet(program, sheet, tmp_path, qtbot)
    sheet.check.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(sheet.check.isChecked)
    assert sheet.box.problem() == ""
    press(Key.Key_F9)
    at_home()
    desk = program.window.counter.open_desk
    assert (desk.user.name, desk.user.collector_code) == ("Nguyễn Thị Thu", "0007")
    assert sheet.code.text() == ""
    assert not (program.window.counter.books_folder.parent / FILE).exists()


def _save_sheet(program: Program, sheet: SheetView, tmp_path: Path, qtbot: QtBot) -> None:
    press(Key.Key_F9)
    assert "phiếu" in sheet.box.problem()
    press(Key.Key_P, CONTROL)
    assert "chưa có máy in" in sheet.note.accessibleName()
    saved = tmp_path / "phieu.pdf"
    press(Key.Key_E, CONTROL)
    dialog = program.window.dialog
    assert isinstance(dialog, SaveFileDialog)
    dialog.field.setText(str(tmp_path / "khong-co" / "phieu.pdf"))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Không có thư mục" in dialog.box.problem())
    dialog.field.setText(str(saved))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.dialog is None)
    assert saved.read_bytes().startswith(b"%PDF")
    assert "Đã lưu phiếu vào phieu.pdf" in sheet.note.accessibleName()


def boxes_with_problems(page: OpeningPage) -> dict[str, str]:
    """Label and problem of every field that has one."""
    found = page.views.view.findChildren(FieldBox)
    return {box._label.text(): box.problem() for box in found if box.problem()}


def test_every_problem_of_the_form_stands_beside_its_field_at_once(
    page: OpeningPage, qtbot: QtBot, program: Program
) -> None:
    press(Key.Key_N, CONTROL)
    assert page.new_view is not None
    write("a/b")
    page.new_view.passphrases.first.setFocus()
    write("ngan")
    page.new_view.commune.line.setFocus()
    write("xyzxyz")
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: bool(boxes_with_problems(page)), timeout=10_000)
    problems = boxes_with_problems(page)
    assert "tên tệp" in problems["Tên sổ"]
    assert "ít nhất 8 ký tự" in problems["Mật khẩu mở sổ"]
    assert "chọn một dòng" in problems["Xã, phường, đặc khu"]
    assert "Tổ chức dịch vụ thu" in problems
    assert "Mã điểm thu" in problems
    assert "Họ tên người thu" in problems
    assert "Còn 6 ô cần sửa" in page.new_view.make_button.text()
    assert page.new_view.name.hasFocus()
    assert list(program.window.counter.books_folder.iterdir()) == []


def test_the_two_passphrases_must_agree_and_an_existing_file_stays(
    page: OpeningPage, qtbot: QtBot, program: Program, book_path: Path
) -> None:
    there = program.window.counter.books_folder / "co roi.quay"
    shutil.copy(book_path, there)
    before = there.read_bytes()
    press(Key.Key_N, CONTROL)
    assert page.new_view is not None
    write("co roi")
    page.new_view.passphrases.first.setFocus()
    write(NEW_PASSPHRASE)
    press(Key.Key_Return)
    write(NEW_PASSPHRASE + "x")
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: bool(boxes_with_problems(page)), timeout=10_000)
    problems = boxes_with_problems(page)
    assert "co roi.quay" in problems["Tên sổ"]
    assert "chưa giống" in problems["Gõ lại mật khẩu"]
    assert there.read_bytes() == before


def test_problems_follow_what_is_typed_after_the_first_refusal(page: OpeningPage, qtbot: QtBot) -> None:
    press(Key.Key_N, CONTROL)
    view = page.new_view
    assert view is not None
    with qtbot.waitSignal(view.edited):
        write("An Hòa")
    assert boxes_with_problems(page) == {}  # nothing is wrong before something was attempted
    press(Key.Key_F9)
    qtbot.waitUntil(view.passphrases.first.hasFocus, timeout=10_000)
    assert "Còn 5 ô cần sửa" in view.make_button.text()
    write(NEW_PASSPHRASE)
    qtbot.waitUntil(lambda: "Mật khẩu mở sổ" not in boxes_with_problems(page), timeout=10_000)
    assert "chưa giống" in boxes_with_problems(page)["Gõ lại mật khẩu"]
    press(Key.Key_Return)
    fill(page, {"again": NEW_PASSPHRASE, "organisation": "Bưu điện An Hòa"})
    qtbot.waitUntil(lambda: "Còn 3 ô cần sửa" in view.make_button.text(), timeout=10_000)
    assert set(boxes_with_problems(page)) == {"Mã điểm thu", "Xã, phường, đặc khu", "Họ tên người thu"}
    assert view.agency.hasFocus()  # the check does not lead away from where the clerk types


def test_what_is_typed_stays_when_the_form_is_left(page: OpeningPage) -> None:
    press(Key.Key_N, CONTROL)
    write("An Hòa")
    press(Key.Key_Escape)
    assert page.views.view is page.start_view
    press(Key.Key_N, CONTROL)
    assert page.new_view is not None
    assert page.new_view.name.value() == "An Hòa"


def test_the_form_is_there_after_a_crash_without_its_passphrase(
    program: Program, page: OpeningPage, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    kept = tmp_path / "data" / "new-book.json"
    press(Key.Key_N, CONTROL)
    write("An Hoa do dang")
    press(Key.Key_Return)
    press(Key.Key_Return)
    fill(page, {"passphrase": NEW_PASSPHRASE, "again": NEW_PASSPHRASE, "organisation": "Bưu điện"})
    qtbot.waitUntil(lambda: kept.is_file() and "Bưu điện" in json.loads(kept.read_bytes()).values())
    assert NEW_PASSPHRASE not in str(json.loads(kept.read_bytes()))
    again = build_counter_window(tmp_path / "data", clock)  # nothing was asked of the first one: it could be gone
    try:
        again.ask()
        fresh = again.window.navigator.current
        assert isinstance(fresh, OpeningPage)
        fresh.new_book()
        assert fresh.new_view is not None
        form = fresh.new_view.form()
        assert (form.name, form.organisation, form.passphrase) == ("An Hoa do dang", "Bưu điện", "")
    finally:
        again.dispose()


def test_a_kept_form_that_is_damaged_or_cannot_be_kept_stops_nobody(tmp_path: Path) -> None:
    path = tmp_path / "new-book.json"
    assert kept_form(path) == {}
    for damaged in ("{", "[]", '{"name": 7}', "\x00"):
        path.write_text(damaged, encoding="utf-8")
        assert kept_form(path) == {}
    (tmp_path / "file").touch()
    keep_form(tmp_path / "file" / "new-book.json", NewBookForm(name="a", folder="", passphrase="", passphrase_again=""))
    forget_form(tmp_path / "file" / "new-book.json")


@pytest.fixture
def lost(tmp_path: Path, clock: Clock, parameters: ParameterSet, places: AdministrativeUnits) -> tuple[Path, str]:
    """A book whose passphrase nobody knows, and its recovery code."""
    command = MakePractice(path=tmp_path / "quen.quay", people=4, seed=1, passphrase="da quen mat roi", cost=CHEAP)
    made = make_practice(command, parameters, places, clock)
    made.desk.book.close()
    return command.path, made.recovery_code


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(
    page: OpeningPage, lost: tuple[Path, str], qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    path, code = lost
    choose(page, path)
    press(Key.Key_R, CONTROL)
    view = page.recover_view
    assert view is not None
    assert view.code.hasFocus()
    write("AAAAA")
    press(Key.Key_Return)
    fill(page, {"new": NEW_PASSPHRASE, "again": NEW_PASSPHRASE})
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: bool(boxes_with_problems(page)), timeout=10_000)
    assert "không mở được sổ này" in boxes_with_problems(page)["Mã khôi phục"]
    assert view.passphrases.first.text() == NEW_PASSPHRASE
    view.code.selectAll()
    write(code.lower().replace("-", " "))
    press(Key.Key_F9)
    at_home()
    assert raw_key(path, NEW_PASSPHRASE) == raw_key(path, code)


def test_another_book_takes_the_place_of_the_open_one(
    program: Program, page: OpeningPage, book_path: Path, qtbot: QtBot, at_home: Callable[[], None]
) -> None:
    choose(page, book_path)
    write(PASSPHRASE)
    press(Key.Key_Return)
    at_home()
    first = program.window.counter.open_desk
    program.window.open_another_book()
    fresh = program.window.navigator.current
    assert isinstance(fresh, OpeningPage)
    press(Key.Key_T, CONTROL)
    at_home()
    assert program.window.counter.open_desk is not first
    assert len(program.settings.recent_books) == 2
    assert program.window.counter.worker.wait(20_000)
    assert not book_path.with_name(f"{book_path.name}.lock").exists()


def test_the_known_books_stand_there_at_the_next_start(
    program: Program, page: OpeningPage, book_path: Path, qtbot: QtBot
) -> None:
    program.settings.recent_books = [str(book_path), str(book_path.with_name("mat.quay"))]
    program.ask()
    assert page.unlock_card.isVisible()
    assert page.unlock_card.path == book_path
    assert not page.unlock_card.books.isVisible()  # one is left, the other is gone
    assert page.unlock_card.passphrase.hasFocus()


@pytest.mark.parametrize(
    ("text", "level"), [("ngan", "short"), ("matkhauu", "weak"), ("mật khẩu dài 1", "good"), ("abcdefghij1", "good")]
)
def test_the_strength_of_a_passphrase(text: str, level: str) -> None:
    assert strength(text)[1] == level


def test_english_at_once(program: Program, page: OpeningPage, qtbot: QtBot) -> None:
    program.window.counter.announcer.announce(LookWanted(Language.ENGLISH, program.settings.scheme))
    found = program.window.navigator.current
    assert isinstance(found, OpeningPage)
    assert found.begin_card.new_button.text() != "Lập sổ mới"
    program.window.counter.announcer.announce(LookWanted(Language.VIETNAMESE, program.settings.scheme))
