"""Changes in life by keyboard: noted, refused beside the field, taken back; two records side by side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.money import Money
from desktop.services.desk import Desk
from desktop.services.life.life_page import load_life
from desktop.services.people.claims import claims_of
from desktop.services.people.household_overview import household_overview
from desktop.services.people.person_overview import person_overview
from desktop.storage.people import people as people_table
from desktop.ui.pages.arguments import LifeArgument, MergeArgument, PersonArgument
from desktop.ui.pages.life.life_page import LifePage
from desktop.ui.pages.life.merge_page import MergePage
from desktop.ui.pages.life.split_page import SplitPersonPage
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from tests.services.builders import Clock, pay_si, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Family, Story, family, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(desk: Desk, clock: Clock) -> Family:
    return family(desk, clock)


def page_of(story: Story, people: Family) -> LifePage:
    page = story.open("life", PersonArgument(person_id=people.head))
    assert isinstance(page, LifePage)
    story.wait(page.form.kind.hasFocus)
    return page


def test_a_death_names_the_new_head_and_is_taken_back(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    write("da mat")
    assert "chủ hộ mới" in texts(page.form)
    press(Key.Key_F9)
    story.settle()
    assert page.form.board._boxes["day"].problem()
    page.form.day.line.setFocus()
    write("20112026")
    press(Key.Key_F9)
    story.settle()
    assert page.form.board._boxes["relations[0].relation"].problem(), "nobody is head yet"
    page.form.relations.fields[0][1].setFocus()
    write("00")
    press(Key.Key_F9)
    story.settle()
    overview = household_overview(desk, people.household)
    assert [(row.name, row.relation) for row in overview.members] == [("Trần Thị Bình", "00")]
    assert load_life(desk, people.head).status.died_on == date(2026, 11, 20)
    assert "đã mất 20/11/2026" in texts(page)
    press(Key.Key_Z, CTRL)
    assert page.events.undo_bar.reason.hasFocus()
    press(Key.Key_Return)
    story.settle()
    assert page.events.undo_bar._box.problem()
    write("nhầm người")
    press(Key.Key_Return)
    story.settle()
    assert load_life(desk, people.head).status.died_on is None
    assert {row.relation for row in household_overview(desk, people.household).members} == {"00", "01"}


def test_the_next_cycle_is_planned_and_stands_on_the_participants_page(
    story: Story, desk: Desk, people: Family
) -> None:
    page = story.open("life", LifeArgument(person_id=people.head, plan=True, method="6", income=Money(3_000_000)))
    assert isinstance(page, LifePage)
    story.settle()
    press(Key.Key_F9)
    story.settle()
    planned = person_overview(desk, people.head).planned
    assert planned is not None
    assert (planned.method, planned.income) == ("6", Money(3_000_000))
    shown = story.open("person", PersonArgument(person_id=people.head))
    story.settle()
    assert f"Đã đăng ký {planned.sentence}" in texts(shown)
    press(Key.Key_B, CONTROL)
    story.settle()
    assert story._name() == "life"
    press(Key.Key_Z, CTRL)
    write("đổi ý")
    press(Key.Key_Return)
    story.settle()
    assert person_overview(desk, people.head).planned is None


def test_two_records_lie_side_by_side_and_become_one(story: Story, desk: Desk, people: Family) -> None:
    twin = registered(desk, "Nguyễn Văn Ân", birth="01/01/1990", phone="0905777888", si_number="0199999999")
    page = story.open("merge_people", PersonArgument(person_id=people.head))
    assert isinstance(page, MergePage)
    story.wait(page.search.line.hasFocus)
    write("0905777888")
    press(Key.Key_Return)
    story.wait(page.table.hasFocus)
    rows = list(page.table.table_model.rows())
    phone = next(place for place, pair in enumerate(rows) if pair.name == "phone")
    page.table.selectRow(phone)
    press(Key.Key_Right)
    press(Key.Key_F9)
    story.settle()
    assert page.board._boxes["reason"].problem()
    page.reason.setFocus()
    write("nhập hai lần")
    press(Key.Key_F9)
    story.settle()
    assert story._name() == "life"
    with desk.book.reading() as tx:
        assert people_table.merged_into(tx, twin) == people.head
        record = people_table.get(tx, people.head)
    assert record is not None
    assert record.person.phone == "0905777888"
    press(Key.Key_Z, CTRL)
    write("hai người khác nhau")
    press(Key.Key_Return)
    story.settle()
    with desk.book.reading() as tx:
        assert people_table.merged_into(tx, twin) is None


def test_one_record_is_split_by_choosing_receipts(story: Story, desk: Desk, people: Family) -> None:
    page = story.open("split_person", PersonArgument(person_id=people.head))
    assert isinstance(page, SplitPersonPage)
    story.settle()
    page.table.setFocus()
    page.table.selectRow(0)
    press(Key.Key_Space)
    press(Key.Key_F9)
    story.settle()
    problems = {name for name, box in page.board._boxes.items() if box.problem()}
    assert "reason" in problems
    page.name.setFocus()
    write("Nguyễn Văn Ấn")
    page.birth.line.setFocus()
    write("05061991")
    page.sex.setFocus()
    write("nam")
    page.reason.setFocus()
    write("hai anh em")
    press(Key.Key_F9)
    story.settle()
    assert story._name() == "life"
    with desk.book.reading() as tx:
        assert people_table.count(tx) == 3


def test_a_number_that_another_has_leads_to_both_records_side_by_side(story: Story, desk: Desk, people: Family) -> None:
    twin = registered(desk, "Nguyễn Văn Ân", birth="01/01/1990", phone="0905777888", si_number="0199999999")
    form = story.open("person_form", PersonArgument(person_id=people.head))
    assert isinstance(form, PersonFormPage)
    story.settle()
    form.fields.widgets["si_number"].setFocus()
    write("0199999999")
    story.wait(lambda: bool(form.side.duplicates.undecided))
    press(Key.Key_1, ALT)
    page = story.wait_page("merge_people")
    assert isinstance(page, MergePage)
    story.wait(page.table.hasFocus)
    pairs = {pair.name: pair for pair in page.table.table_model.rows()}
    assert pairs["si_number"].gone == "0199999999"
    assert pairs["si_number"].take
    with desk.book.reading() as tx:
        assert people_table.merged_into(tx, twin) is None, "nothing happens before F9"


def test_a_planned_group_asks_for_its_proof(story: Story, desk: Desk, people: Family) -> None:
    page = story.open("life", LifeArgument(person_id=people.head, plan=True))
    assert isinstance(page, LifePage)
    story.settle()
    assert page.form.paper.isHidden() or not page.form.paper.isVisible()
    page.form.support.setFocus()
    write("ho can ngheo")
    assert page.form.paper.isVisible()
    press(Key.Key_F9)
    story.settle()
    assert page.form.board._boxes["claim.paper_number"].problem()
    assert page.form.paper.hasFocus()
    assert person_overview(desk, people.head).planned is None
    write("CN-12")
    page.form.until.setFocus()
    write("31122030")
    press(Key.Key_F9)
    story.settle()
    planned = person_overview(desk, people.head).planned
    assert planned is not None
    assert planned.groups == ("near_poor",)
    assert "hộ cận nghèo" in texts(page)
    assert [claim.paper_number for claim in claims_of(desk, people.head)] == ["CN-12"]


def test_what_both_records_paid_is_told_on_the_page(story: Story, desk: Desk, people: Family) -> None:
    twin = registered(desk, "Nguyễn Văn Ân", birth="01/01/1990", phone="")
    pay_si(desk, twin)
    page = story.open("merge_people", MergeArgument(person_id=people.head, other_id=twin))
    assert isinstance(page, MergePage)
    story.settle()
    assert page.twice.isVisible()
    assert "Cùng đóng BHXH tháng" in texts(page.twice)
    other = registered(desk, "Nguyễn Văn Ân", birth="01/01/1990", phone="")
    page = story.open("merge_people", MergeArgument(person_id=people.head, other_id=other))
    story.settle()
    assert isinstance(page, MergePage)
    assert not page.twice.isVisible()
