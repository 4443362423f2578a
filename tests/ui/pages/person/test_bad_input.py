"""Bad input at the counter's first pages: told beside its field, nothing lost, nothing half-saved."""

import unicodedata

import pytest

from desktop.services.desk import Desk
from desktop.services.people.find_people import FindPeople, find_people
from desktop.services.people.household_overview import household_overview
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.person.form.typed_person import typed_person
from tests.services.builders import Clock, household_of, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import AN_CARD, Story, family, texts

ODD_NAMES = (
    "<b>Lê</b> <script>x</script>",
    "'; DROP TABLE people; --",
    "Trần {0} %s ${x}",
    "An 😀🇻🇳",
    unicodedata.normalize("NFD", "Nguyễn Đỗ Ước"),
    ("Nguyễn Thị Hương Giang " * 6)[:119].strip(),
)


def people_in(desk: Desk, text: str) -> list[str]:
    return [row.name for row in find_people(desk, FindPeople(text=text))]


def form_with(story: Story, **typed: str) -> PersonFormPage:
    page = story.open("person_form", typed_person(""))
    assert isinstance(page, PersonFormPage)
    for name, text in typed.items():
        page.fields.widgets[name].setFocus()
        write(text)
    return page


@pytest.mark.parametrize("birth", ["31021990", "29022023", "321990", "131990", "01012030", "01011899", "abc"])
def test_an_impossible_birth_is_told_beside_it_and_stays_typed(story: Story, desk: Desk, birth: str) -> None:
    page = form_with(story, full_name="Nguyen Van An", birth=birth)
    press(Key.Key_F9)
    assert page._board._boxes["birth"].problem()
    draft = page._sitting.draft
    assert draft is not None
    assert page.fields.read(draft).birth.replace("/", "") == birth
    assert people_in(desk, "nguyen van an") == []


@pytest.mark.parametrize(
    ("card", "told"),
    [
        (AN_CARD.replace("01011990", "31021990"), "ngày"),
        (AN_CARD.replace("01011990", "01012090"), ""),
        (AN_CARD.replace("|Nam|", "|Nữ|"), "giới tính"),
        (AN_CARD.replace("01011990", "01011991"), "năm sinh"),
        (AN_CARD.replace("001090000001", "00109000001"), "12"),
        (AN_CARD.replace("Nguyễn Văn An", ""), ""),
        (
            "00020101021238570010A00000072701270006970436011300110012345670208QRIBFTTA530370454061000005802VN63040000",
            "",
        ),
        ("https://example.com/?q=<script>alert(1)</script>", ""),
        ("P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<<", ""),
        ('{"name": "An"}', ""),
        ("8934563138165", ""),
        ("😀|😀|😀|😀|😀|😀|😀", ""),
        ("'; DROP TABLE people; --|1|2|3|4|5|6", ""),
    ],
)
def test_a_code_that_is_no_right_card_says_why_and_writes_nothing(
    story: Story, desk: Desk, card: str, told: str
) -> None:
    home = story.open("home")
    story.scan(card)
    dialog = story.window.dialog
    assert isinstance(dialog, DamagedScanDialog)
    assert dialog.line.text() == card
    assert dialog._box.problem()
    assert told.lower() in dialog._box.problem().lower()
    press(Key.Key_Escape)
    assert story.window.navigator.current is home
    assert people_in(desk, "nguyen van an") == []


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_stand_as_they_are_on_every_page(story: Story, desk: Desk, clock: Clock, name: str) -> None:
    kept = unicodedata.normalize("NFC", name)
    people = family(desk, clock)
    head = registered(desk, name, personal_id="001090000017")
    household = household_of(desk, head)
    page = story.open("person", PersonArgument(person_id=head))
    assert kept in texts(page)
    page = story.open("household", HouseholdArgument(household_id=household))
    assert isinstance(page, HouseholdPage)
    assert [row.name for row in page.members.table.table_model.rows()] == [kept]
    assert kept in texts(page)
    hi = story.open("household_hi", PersonArgument(person_id=head))
    assert kept in texts(hi)
    home = story.open("home")
    assert isinstance(home, HomePage)
    write("001090000017")
    story.settle()
    assert home._picker._model.index(0).data().startswith(kept)
    press(Key.Key_Return)
    assert kept in texts(story.wait_page("person"))
    assert household_overview(desk, people.household).head_name == "Nguyễn Văn An"


@pytest.mark.parametrize(
    "text", ["' OR 1=1 --", '" OR "', "a* OR b*", "name:an", "NEAR(a b)", "😀", "%", "_", "x" * 500]
)
def test_a_search_for_anything_finds_nobody_and_breaks_nothing(
    story: Story, desk: Desk, clock: Clock, text: str
) -> None:
    family(desk, clock)
    home = story.open("home")
    assert isinstance(home, HomePage)
    write(text)
    story.settle()
    assert story.window.dialog is None
    press(Key.Key_A, CONTROL)
    write("binh")
    story.settle()
    assert "Trần Thị Bình" in home._picker._model.index(0).data()


def test_a_household_code_that_is_too_long_is_told_beside_it(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    page = story.open("household", HouseholdArgument(household_id=people.household))
    assert isinstance(page, HouseholdPage)
    press(Key.Key_2, ALT)
    write("<b>0100070123</b>" * 3)
    press(Key.Key_Return)
    story.settle()
    assert "20" in texts(page.acts.code)
    assert household_overview(desk, people.household).code == ""
    press(Key.Key_A, CONTROL)
    write("<b>1</b>")
    press(Key.Key_Return)
    story.settle()
    assert "Hộ <b>1</b>" in texts(page)


def test_someone_whose_number_the_book_has_is_not_stored_twice(story: Story, desk: Desk) -> None:
    registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    page = form_with(story, full_name="Le Van Khac", personal_id="001090000001")
    page.fields.widgets["sex"].setFocus()
    write("1")
    page.fields.widgets["birth"].setFocus()
    write("1990")
    story.settle()
    press(Key.Key_F9)
    story.settle()
    assert "Nguyễn Văn An" in page._board._boxes["personal_id"].problem()
    assert people_in(desk, "le van khac") == []
    assert len(people_in(desk, "001090000001")) == 1
    assert page.fields.widgets["full_name"].text() == "Le Van Khac"  # type: ignore[attr-defined]
    story.wait(page.side.duplicates.isVisible)
    assert "Đã có trong sổ" in texts(page.side.duplicates)
