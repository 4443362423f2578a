"""The household by keyboard: who comes, who leaves, one head, nobody twice."""

import pytest

from desktop.domain.people import HEAD
from desktop.services.desk import Desk
from desktop.services.people.household_overview import household_of, household_overview
from desktop.ui.pages.arguments import HouseholdArgument
from desktop.ui.pages.household.household_page import HouseholdPage
from tests.services.builders import Clock, registered
from tests.services.builders import household_of as make_household
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import AN_CARD, Family, Story, family, texts


@pytest.fixture
def people(desk: Desk, clock: Clock) -> Family:
    return family(desk, clock)


def page_of(story: Story, people: Family) -> HouseholdPage:
    page = story.open("household", HouseholdArgument(household_id=people.household))
    assert isinstance(page, HouseholdPage)
    return page


def relations(desk: Desk, people: Family) -> dict[str, str]:
    return {row.name: row.relation for row in household_overview(desk, people.household).members}


def test_members_stand_with_relation_and_covers(story: Story, people: Family) -> None:
    page = page_of(story, people)
    rows = page.members.table.table_model.rows()
    assert [(row.name, row.relation_label) for row in rows] == [("Nguyễn Văn An", "chủ hộ"), ("Trần Thị Bình", "vợ")]
    assert all(row.hi is not None for row in rows)
    assert "chủ hộ Nguyễn Văn An" in texts(page.head)


def test_ins_adds_someone_of_the_book_by_code(story: Story, desk: Desk, people: Family) -> None:
    registered(desk, "Nguyễn Minh Khôi", birth="2014", personal_id="001214000006", phone="")
    page = page_of(story, people)
    press(Key.Key_Insert)
    write("khoi")
    press(Key.Key_Return)
    story.wait(page.acts.add.relation.hasFocus)
    write("08")
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people)["Nguyễn Minh Khôi"] == "08"
    assert not page.acts.add.isVisible()
    assert page.members.table.hasFocus()


@pytest.mark.parametrize(
    ("typed", "field"), [(("khoi", "00"), "member.relation"), (("binh", "05"), "member.person_id")]
)
def test_a_second_head_or_a_member_twice_is_refused_beside_the_field(
    story: Story, desk: Desk, people: Family, typed: tuple[str, str], field: str
) -> None:
    name, code = typed
    registered(desk, "Nguyễn Minh Khôi", birth="2014", personal_id="001214000006", phone="")
    page = page_of(story, people)
    press(Key.Key_Insert)
    write(name)
    press(Key.Key_Return)
    story.wait(page.acts.add.relation.hasFocus)
    write(code)
    press(Key.Key_Return)
    story.settle()
    assert page.acts.add.board._boxes[field].problem()
    assert len(relations(desk, people)) == 2


def test_what_is_missing_is_told_before_the_book_is_asked(story: Story, people: Family) -> None:
    page = page_of(story, people)
    press(Key.Key_Insert)
    page.acts.add.relation.setFocus()
    press(Key.Key_Return)
    assert page.acts.add.board._boxes["member.person_id"].problem()
    assert page.acts.add.board._boxes["member.relation"].problem()


def test_someone_of_another_household_stays_there(story: Story, desk: Desk, people: Family) -> None:
    other = registered(desk, "Lê Văn Minh", personal_id="001075000012", birth="1975", phone="")
    make_household(desk, other)
    page = page_of(story, people)
    press(Key.Key_Insert)
    write("le van minh")
    press(Key.Key_Return)
    story.wait(page.acts.add.relation.hasFocus)
    write("05")
    press(Key.Key_Return)
    story.settle()
    assert page.acts.add.board._boxes["member.person_id"].problem()
    assert household_of(desk, other) != people.household


def test_a_scanned_card_is_the_person_to_add(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    card = AN_CARD.replace("001090000001", "001065000003").replace("Nguyễn Văn An", "Nguyễn Văn Cường")
    story.scan(card.replace("01011990", "03031965").replace("012345678", ""))
    assert page.acts.add.relation.hasFocus()
    assert "Nguyễn Văn Cường" in texts(page.acts.add)
    write("03")
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people)["Nguyễn Văn Cường"] == "03"


def test_leaving_asks_for_a_reason_and_keeps_the_cover(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    page.members.table.selectRow(1)
    press(Key.Key_Delete)
    assert "Thẻ và kỳ đã đóng vẫn giữ" in texts(page.acts.remove)
    press(Key.Key_Return)
    story.settle()
    assert page.acts.remove.board._boxes["reason"].problem()
    write("tach ho")
    press(Key.Key_Return)
    story.settle()
    assert list(relations(desk, people)) == ["Nguyễn Văn An"]
    assert "Đã rời hộ: Trần Thị Bình" in texts(page.members)
    assert household_overview(desk, people.household).former[0].hi is not None


def test_the_head_leaves_only_with_a_new_head_named_in_the_same_act(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    press(Key.Key_Delete)
    assert "chủ hộ mới" in texts(page.acts.remove)
    page.acts.remove.reason.setFocus()
    write("chuyen di")
    press(Key.Key_Return)
    story.settle()
    assert page.acts.remove.board._boxes["relations[0].relation"].problem()
    assert len(relations(desk, people)) == 2
    write("00")
    page.acts.remove.reason.setFocus()
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people) == {"Trần Thị Bình": HEAD}
    assert "Đã rời hộ: Nguyễn Văn An" in texts(page.members)
    press(Key.Key_Z, CONTROL)
    story.settle()
    assert page.acts.undo.isVisible()
    write("ghi nhầm")
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people) == {"Nguyễn Văn An": HEAD, "Trần Thị Bình": "01"}


def test_another_becomes_head_with_everybodys_relation(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    page.members.table.selectRow(1)
    press(Key.Key_1, ALT)
    write("02")
    page.acts.new_head.reason.setFocus()
    write("chồng đi xa")
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people) == {"Trần Thị Bình": HEAD, "Nguyễn Văn An": "02"}
    assert "chủ hộ Trần Thị Bình" in texts(page.head)


def test_a_household_splits_and_comes_together_again(story: Story, desk: Desk, people: Family) -> None:
    page = page_of(story, people)
    press(Key.Key_3, ALT)
    page.acts.split.relations.fields[1][1].setFocus()
    write("01")
    page.acts.split.reason.setFocus()
    write("ra ở riêng")
    press(Key.Key_Return)
    story.settle()
    assert page.acts.split.board._boxes["going[1].relation"].problem(), "the new household has no head"
    page.acts.split.relations.fields[1][1].setFocus()
    write("00")
    page.acts.split.reason.setFocus()
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people) == {"Nguyễn Văn An": HEAD}
    other = household_of(desk, people.wife)
    assert other is not None
    assert other != people.household
    press(Key.Key_4, ALT)
    write("binh")
    press(Key.Key_Return)
    story.wait(lambda: bool(page.acts.join.relations.fields))
    write("01")
    page.acts.join.reason.setFocus()
    write("về ở chung")
    press(Key.Key_Return)
    story.settle()
    assert relations(desk, people) == {"Nguyễn Văn An": HEAD, "Trần Thị Bình": "01"}
    assert household_of(desk, people.wife) == people.household


def test_the_code_is_set_and_f7_goes_on_to_hi(story: Story, people: Family) -> None:
    page = page_of(story, people)
    press(Key.Key_2, ALT)
    write("9900000077")
    press(Key.Key_Return)
    story.settle()
    assert page.head.title.text() == "Hộ 9900000077"


def test_esc_closes_the_bar_first(story: Story, people: Family) -> None:
    story.open("home")
    page = page_of(story, people)
    press(Key.Key_Insert)
    press(Key.Key_Escape)
    assert not page.acts.add.isVisible()
    assert story.window.navigator.current is page
    press(Key.Key_Escape)
    story.wait_page("home")
