"""The journal of a person, a household and the book, by keyboard on a real book."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.book.clinics import Clinic, save_clinic
from desktop.services.desk import Desk
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.journal.journal_loading import ROWS
from desktop.ui.pages.journal.journal_page import JournalPage
from tests.services.builders import Clock, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story, family, texts


def journal(story: Story) -> JournalPage:
    page = story.wait_page("journal")
    assert isinstance(page, JournalPage)
    return page


def sentences(page: JournalPage) -> list[str]:
    return [row.sentence for row in page.table.table_model.rows()]


def test_f3_shows_receipts_and_journal_of_a_person(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    story.open("person", PersonArgument(person_id=people.head))
    press(Key.Key_F3)
    page = journal(story)
    assert page.head.subject.text() == "Nguyễn Văn An"
    told = sentences(page)
    assert told[-1] == "Đăng ký Nguyễn Văn An, số định danh 001090000001."
    assert any(one.startswith("Thu ") and "BHYT hộ gia đình" in one for one in told)
    receipts = [row for row in page.receipts.findChildren(SideRow) if row.isVisible()]
    assert len(receipts) == 2
    assert "2 biên lai" in texts(page.receipts)
    assert page.whole.text() == told[0]
    receipts[0].setFocus()
    press(Key.Key_Space)
    story.wait_page("receipt")
    press(Key.Key_Escape)
    assert sentences(journal(story)) == told
    press(Key.Key_1, ALT)
    story.wait_page("receipts")


def test_enter_goes_to_whom_the_act_was_about(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    story.open("household", HouseholdArgument(household_id=people.household))
    press(Key.Key_F3)
    page = journal(story)
    assert sentences(page) == ["Lập hộ gồm 2 người."]
    assert not page.receipts.isVisible()
    press(Key.Key_Return)
    story.wait_page("household")
    press(Key.Key_F3)
    page = journal(story)
    press(Key.Key_2, ALT)
    story.settle()
    assert page.head.subject.text() == "cả sổ"
    assert "Đăng ký Trần Thị Bình, số định danh 001192000002." in sentences(page)
    place = sentences(page).index("Đăng ký Trần Thị Bình, số định danh 001192000002.")
    for _step in range(place):
        press(Key.Key_Down)
    assert page.whole.text() == "Đăng ký Trần Thị Bình, số định danh 001192000002."
    press(Key.Key_Return)
    story.wait_page("person")


def test_the_books_journal_from_the_palette_and_from_home_in_pages(story: Story, desk: Desk) -> None:
    for number in range(ROWS + 5):
        save_clinic(desk, Clinic(code=f"{number:05d}", name=f"Trạm y tế {number}"))
    story.open("home")
    press(Key.Key_K, CONTROL)
    write("trang nhat ky")
    press(Key.Key_Return)
    page = journal(story)
    assert len(sentences(page)) == ROWS
    assert "PgDn" in page._range.text()
    press(Key.Key_PageDown)
    story.settle()
    assert len(sentences(page)) == ROWS
    press(Key.Key_End, CONTROL)
    press(Key.Key_PageDown)
    story.settle()
    oldest = sentences(page)
    assert "Lưu nơi khám chữa bệnh 00000 Trạm y tế 0." in oldest
    assert len(oldest) < ROWS
    press(Key.Key_PageUp)
    story.settle()
    assert sentences(page)[0] == f"Lưu nơi khám chữa bệnh {ROWS + 4:05d} Trạm y tế {ROWS + 4}."
    home = story.open("home")
    assert isinstance(home, HomePage)
    home.recent.journal_wanted.emit()
    assert len(sentences(journal(story))) == ROWS


def test_a_name_full_of_code_is_shown_as_it_is(story: Story, desk: Desk) -> None:
    name = "<b>Lê</b> {0} %s '; DROP TABLE people; --"
    person = registered(desk, name)
    story.open("person", PersonArgument(person_id=person))
    press(Key.Key_F3)
    page = journal(story)
    assert page.head.subject.text() == name
    assert sentences(page) == [f"Đăng ký {name}, số định danh chưa có."]
    assert page.whole.text() == f"Đăng ký {name}, số định danh chưa có."


@pytest.mark.usefixtures("english")
def test_it_speaks_english(story: Story, desk: Desk) -> None:
    person = registered(desk)
    story.open("journal", PersonArgument(person_id=person))
    assert QApplication.focusWidget() is not None
    assert "Journal" in texts(story.window)
