"""What a scan does when the open page did not take it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.people.household_overview import household_overview
from desktop.services.people.register_person import load_person_draft
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.person.form.typed_person import typed_person
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.picture_card import CameraDialog, read_card_picture
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import AN_CARD, Story, family, texts


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


def test_a_known_person_opens_at_once(story: Story, desk: Desk) -> None:
    registered(desk, personal_id="001090000001")
    story.open("home")
    story.scan(AN_CARD)
    page = story.wait_page("person")
    assert isinstance(page, PersonPage)
    assert not page._is_new


@pytest.mark.parametrize(
    "damaged", ["xin chào", "001090000001|x", "https://example.com/|1|2|3|4|5|6", "|" * 11, "0" * 4000]
)
def test_a_damaged_scan_is_corrected_and_read_again(story: Story, damaged: str) -> None:
    story.open("home")
    story.scan(damaged)
    dialog = story.window.dialog
    assert isinstance(dialog, DamagedScanDialog)
    assert dialog.line.text() == damaged[:32767]
    assert dialog.line.hasFocus()
    assert dialog._box.problem()
    dialog.line.setText(AN_CARD)
    press(Key.Key_Return)
    page = story.wait_page("person")
    assert "Nguyễn Văn An" in texts(page)


def test_esc_drops_a_damaged_scan(story: Story) -> None:
    home = story.open("home")
    story.scan("abc|def")
    press(Key.Key_Escape)
    assert story.window.dialog is None
    assert story.window.navigator.current is home


def test_with_a_draft_open_a_bar_asks_and_typing_goes_on(story: Story) -> None:
    page = story.open("person_form", typed_person(""))
    assert isinstance(page, PersonFormPage)
    write("Trần")
    focused = QApplication.focusWidget()
    story.scan(AN_CARD)
    assert story.flow.bar.isVisible()
    assert "Nguyễn Văn An" in texts(story.flow.bar)
    assert QApplication.focusWidget() is focused
    write("x")
    assert page.fields.widgets["full_name"].text() == "Trầnx"  # type: ignore[attr-defined]
    press(Key.Key_2, ALT)
    assert not story.flow.bar.isVisible()
    assert story.window.navigator.current is page
    story.scan(AN_CARD)
    press(Key.Key_1, ALT)
    opened = story.wait_page("person")
    assert "Nguyễn Văn An" in texts(opened)
    assert not story.flow.bar.isVisible()


def test_a_picture_file_is_read_as_a_scan(story: Story, tmp_path: Path) -> None:
    code = zxingcpp.create_barcode(AN_CARD, zxingcpp.BarcodeFormat.QRCode)
    picture = zxingcpp.write_barcode_to_image(code, scale=6)
    height, width = picture.shape[:2]
    image = QImage(bytes(memoryview(picture)), width, height, width, QImage.Format.Format_Grayscale8)
    path = tmp_path / "the.png"
    assert image.save(str(path))
    read_card_picture(story.window.counter, story.open("home"), path)
    story.settle()
    assert "Nguyễn Văn An" in texts(story.wait_page("person"))


def test_without_a_camera_the_dialog_says_what_to_do(story: Story) -> None:
    page = story.open("home")
    assert isinstance(page, HomePage)
    page.read_camera()
    dialog = story.window.dialog
    assert isinstance(dialog, CameraDialog)
    assert "tệp ảnh" in texts(dialog)
    press(Key.Key_Escape)
    assert story.window.dialog is None


def test_the_scanned_person_may_join_the_household_of_the_one_on_the_page(
    story: Story, desk: Desk, clock: Clock
) -> None:
    people = family(desk, clock)
    story.open("person_form", PersonArgument(person_id=people.head))
    write("1")
    story.scan(AN_CARD.replace("001090000001", "001065000003").replace("01011990", "03031965").replace("012345678", ""))
    assert "Thêm vào hộ" in story.flow.bar.accessibleName()
    press(Key.Key_1, ALT)
    page = story.wait_page("household")
    assert isinstance(page, HouseholdPage)
    story.wait(page.acts.add.relation.hasFocus)
    write("03")
    press(Key.Key_Return)
    story.settle()
    assert [row.relation for row in household_overview(desk, people.household).members] == ["00", "01", "03"]


def test_an_untouched_form_lets_the_scan_pass(story: Story) -> None:
    story.open("person_form", typed_person(""))
    story.scan(AN_CARD)
    story.wait_page("person")
    assert not story.flow.bar.isVisible()


def test_the_same_card_comes_back_to_its_draft_in_progress(story: Story, desk: Desk) -> None:
    story.open("home")
    story.scan(AN_CARD)
    story.wait_page("person")
    press(Key.Key_U, CONTROL)
    form = story.wait_page("person_form")
    assert isinstance(form, PersonFormPage)
    form.fields.widgets["occupation"].setFocus()
    write("tho ren")
    story.scan(AN_CARD)
    assert story.window.navigator.current is form
    assert not story.flow.bar.isVisible()
    story.open("home")
    story.scan(AN_CARD)
    form = story.wait_page("person_form")
    assert form.fields.widgets["occupation"].text() == "tho ren"  # type: ignore[attr-defined]
    assert [draft.page for draft in list_drafts(desk)] == ["person_form"]


@pytest.mark.parametrize(("key", "page"), [(Key.Key_F6, "voluntary_si"), (Key.Key_F7, "household_hi")])
def test_the_same_card_comes_back_to_its_enrolment(story: Story, desk: Desk, key: Key, page: str) -> None:
    story.open("home")
    story.scan(AN_CARD)
    story.wait_page("person")
    press(key)
    story.wait_page(page)
    write("0912000011")
    story.open("home")
    story.scan(AN_CARD)
    story.wait_page(page)
    assert [draft.page for draft in list_drafts(desk)] == [page]


def test_a_draft_of_someone_registered_meanwhile_becomes_a_change_of_theirs(story: Story, desk: Desk) -> None:
    story.open("person_form", typed_person("001090000001"))
    story.window.navigator.current.fields.widgets["occupation"].setFocus()  # type: ignore[union-attr]
    write("tho ren")
    home = story.open("home")
    assert isinstance(home, HomePage)
    known = registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    home.drafts.draft_wanted.emit(list_drafts(desk)[0])
    form = story.wait_page("person_form")
    assert isinstance(form, PersonFormPage)
    assert form.head.subject.text() == "Nguyễn Văn An"
    assert form.fields.widgets["occupation"].text() == "tho ren"  # type: ignore[attr-defined]
    press(Key.Key_F9)
    opened = story.wait_page("person")
    assert isinstance(opened, PersonPage)
    assert not opened._is_new
    assert load_person_draft(desk, known).occupation == "tho ren"
    assert list_drafts(desk) == ()


@pytest.mark.parametrize("page", ["voluntary_si", "household_hi"])
def test_an_enrolment_of_someone_registered_meanwhile_goes_on_with_them(story: Story, desk: Desk, page: str) -> None:
    story.open("home")
    story.scan(AN_CARD)
    story.wait_page("person")
    press(Key.Key_F6 if page == "voluntary_si" else Key.Key_F7)
    story.wait_page(page)
    write("0912000011")
    home = story.open("home")
    assert isinstance(home, HomePage)
    known = registered(desk, "Nguyễn Văn An", personal_id="001090000001", phone="0912000011")
    home.drafts.draft_wanted.emit(list_drafts(desk)[0])
    story.wait_page(page)
    (draft,) = list_drafts(desk)
    assert draft.subject == str(known)
    assert str(known) in str(draft.state)
    assert not draft.state.get("new_person")
    assert not draft.state.get("new_people")
