"""The counter home by keyboard on a real book."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.services.book.receipt_books import ReceiptBook, add_receipt_book, proposed_book
from desktop.services.counter.drafts import Draft, list_drafts, save_draft
from desktop.services.desk import Desk
from desktop.services.people.households import SetHouseholdCode, set_code
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.shared.person_search import PersonSearch, open_found
from desktop.ui.widgets.people.person_picker import PersonPicker
from tests.services.builders import Clock, household_of, pay_si, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import AN_CARD, Story, due_soon, family, texts


def home_of(story: Story) -> HomePage:
    page = story.open("home")
    assert isinstance(page, HomePage)
    return page


def name_of(page: object) -> str:
    assert isinstance(page, PersonPage)
    return page.known.header._name.text()


def test_it_opens_ready_for_a_name_and_says_so_when_there_is_no_work(story: Story) -> None:
    page = home_of(story)
    assert QApplication.focusWidget() is page._search.line
    assert "Không có việc nào đến hạn" in texts(page.work)
    assert story.window.navigator.current is page
    assert page.heading()[0] == "Thứ Hai, 23/11/2026"


def test_arrows_and_enter_open_the_selected_work(story: Story, desk: Desk, clock: Clock) -> None:
    due_soon(desk, clock, "Lê Văn Minh", "Đỗ Văn Lân")
    page = home_of(story)
    assert page.work.model.rowCount() == 2
    press(Key.Key_Down)
    wanted = page.work.current_row()
    assert wanted is not None
    assert page.work.list.currentIndex().row() == 1
    press(Key.Key_Return)
    assert name_of(story.wait_page("person")) == wanted.name


def test_f5_goes_straight_to_the_payment(story: Story, desk: Desk, clock: Clock) -> None:
    family(desk, clock)
    home_of(story)
    press(Key.Key_F5)
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    press(Key.Key_Escape)
    assert isinstance(story.window.navigator.current, PersonPage)


def test_tabs_narrow_the_work_and_carry_counts(story: Story, desk: Desk, clock: Clock) -> None:
    family(desk, clock)
    due_soon(desk, clock, "Lê Văn Minh")
    page = home_of(story)
    assert page.work.model.rowCount() == 2
    press(Key.Key_2, ALT)
    story.settle()
    kinds = {page.work.model.row(page.work.model.index(place)).kind for place in range(page.work.model.rowCount())}
    assert {kind.value for kind in kinds} == {"hi_ending"}
    names = page.work.tabs.spoken()
    assert names[1] == f"BHYT sắp hết hạn, {page.work.model.rowCount()} việc"


def test_search_without_marks_in_any_order_opens_with_enter(story: Story, desk: Desk) -> None:
    registered(desk, "Đỗ Thị Lan", sex="female", personal_id="001190000013", birth="1990")
    home_of(story)
    write("lan do")
    press(Key.Key_Return)
    assert name_of(story.wait_page("person")) == "Đỗ Thị Lan"


def test_households_stand_after_people_and_open_with_enter(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    set_code(desk, SetHouseholdCode(household_id=people.household, code="0100070123"))
    page = home_of(story)
    write("binh")
    story.settle()
    spoken = [page._picker._model.index(row).data() for row in range(page._picker.results_shown())]
    assert spoken[-1] == "Hộ 0100070123, chủ hộ Nguyễn Văn An, 2 người, thấy theo Trần Thị Bình"
    assert "Trần Thị Bình" in spoken[0]
    press(Key.Key_Down)
    press(Key.Key_Return)
    opened = story.wait_page("household")
    assert "Hộ 0100070123" in texts(opened)
    home_of(story)
    write("tran")
    story.settle()
    press(Key.Key_Up)
    press(Key.Key_Return)
    story.wait_page("household")


def test_a_household_is_found_by_its_code_before_enter_is_answered(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    set_code(desk, SetHouseholdCode(household_id=people.household, code="HK-7"))
    home_of(story)
    write("HK-7")
    press(Key.Key_Return)
    story.wait_page("household")


def test_the_top_bar_of_the_window_finds_households_too(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    picker = PersonPicker(
        story.window.top_bar.search, PersonSearch(story.window.counter, story.window, households=True)
    )
    picker.person_chosen.connect(lambda key: open_found(story.window.counter, key))
    story.open("person", PersonArgument(person_id=people.wife))
    press(Key.Key_F2)
    write("nguyen van an")
    story.settle()
    press(Key.Key_Up)
    press(Key.Key_Return)
    story.wait_page("household")


def test_the_name_of_an_old_commune_finds_who_lives_there_now(story: Story, desk: Desk) -> None:
    commune = next(one for one in desk.places.communes if "Xã Vân Hà" in desk.places.old.names(one.code))
    registered(desk, "Đỗ Thị Lan", sex="female", personal_id="001190000013", birth="1990", commune_code=commune.code)
    home_of(story)
    write("van ha lan")
    press(Key.Key_Return)
    assert name_of(story.wait_page("person")) == "Đỗ Thị Lan"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("Nguyễn Thị Mới", "full_name"),
        ("001190000013", "personal_id"),
        ("0912000011", "phone"),
        ("012345678", "old_id"),
    ],
)
def test_nobody_found_begins_a_new_person_with_what_was_typed(story: Story, typed: str, field: str) -> None:
    home_of(story)
    write(typed)
    press(Key.Key_N, CONTROL)
    page = story.wait_page("person_form")
    assert isinstance(page, PersonFormPage)
    draft = page._sitting.draft
    assert draft is not None
    assert getattr(draft, field) == typed


def test_enter_on_nobody_offers_the_form(story: Story) -> None:
    page = home_of(story)
    write("khong co ai")
    story.wait(lambda: "Ctrl+N" in texts(story.window))
    press(Key.Key_Return)
    story.wait_page("person_form")
    assert page._search.line.text() == ""


def test_money_and_recent_acts_are_those_of_the_book(story: Story, desk: Desk) -> None:
    person = registered(desk)
    collected = pay_si(desk, person)
    page = home_of(story)
    shown = texts(page.money)
    assert f"{collected.total:,} đ".replace(",", ".") in shown
    assert "1 biên lai" in shown
    assert "số tiếp theo 0000002" in texts(page.book)
    assert "Nguyễn Văn An" in page.recent.findChildren(type(page.recent._rows.itemAt(0).widget()))[0].accessibleName()


def test_a_draft_is_offered_dropped_and_brought_back(story: Story, desk: Desk) -> None:
    person = registered(desk)
    save_draft(desk, Draft(page="person_form", subject=str(person), title="Sửa thông tin: Nguyễn Văn An", state={}))
    page = home_of(story)
    assert page.drafts.isVisible()
    page.drafts._drop(list_drafts(desk)[0])
    story.settle()
    assert not page.drafts.isVisible()
    assert list_drafts(desk) == ()
    press(Key.Key_Z, CONTROL)
    story.wait(page.drafts.isVisible)
    (draft,) = list_drafts(desk)
    assert draft.title == "Sửa thông tin: Nguyễn Văn An"
    page.drafts.draft_wanted.emit(draft)
    story.wait_page("person_form")


def test_a_payment_elsewhere_shows_at_once(story: Story, desk: Desk) -> None:
    page = home_of(story)
    assert "0 biên lai" in texts(page.money)
    pay_si(desk, registered(desk))
    story.window.counter.announcer.announce("paid")
    story.settle()
    assert "1 biên lai" in texts(page.money)


def test_page_down_goes_on_and_the_footer_tells_how_many(story: Story, desk: Desk, clock: Clock) -> None:
    due_soon(desk, clock, *(f"Người Số {place}" for place in range(12)))
    page = home_of(story)
    first = page.work.current_row()
    assert "trong 12 việc" in texts(page.work)
    press(Key.Key_PageDown)
    story.settle()
    assert first is not None
    assert page.work.current_row() != first
    press(Key.Key_PageUp)
    story.settle()
    assert page.work.current_row() == first


@pytest.mark.parametrize(("key", "page"), [(Key.Key_F6, "voluntary_si"), (Key.Key_F7, "household_hi")])
def test_an_enrolment_left_half_done_is_gone_on_with(story: Story, desk: Desk, key: Key, page: str) -> None:
    story.open("home")
    story.scan(AN_CARD)
    story.wait_page("person")
    press(key)
    story.wait_page(page)
    write("0905")
    story.window.go_home()
    story.wait_page("home")
    story.settle()
    home = story.window.navigator.current
    assert isinstance(home, HomePage)
    (draft,) = list_drafts(desk)
    assert draft.page == page
    story.window.navigator.rebuild()
    story.settle()
    home = story.window.navigator.current
    assert isinstance(home, HomePage)
    assert home.drafts.isVisible()
    home.drafts.draft_wanted.emit(draft)
    opened = story.wait_page(page)
    assert "Nguyễn Văn An" in texts(opened) + " ".join(field.text() for field in opened.findChildren(QLineEdit))
    assert any(field.text().replace(" ", "") == "0905" for field in opened.findChildren(QLineEdit))


def test_more_households_than_are_shown_are_told(story: Story, desk: Desk) -> None:
    for number in range(12):
        set_code(
            desk,
            SetHouseholdCode(household_id=household_of(desk, registered(desk, f"Lê Văn {number}", phone="")), code="X"),
        )
    home_of(story)
    write("le van")
    story.wait(lambda: "12 người, hơn 10 hộ, 10 hộ đầu ở cuối danh sách" in texts(story.window))


def test_a_receipt_book_that_runs_low_says_so(story: Story, desk: Desk) -> None:
    wanted = replace(proposed_book(desk), last_number=12, holder_id=desk.user.id)
    assert isinstance(add_receipt_book(desk, wanted), ReceiptBook)
    page = home_of(story)
    assert "số tiếp theo 0000001" in texts(page.book)
    assert page.book._advice.text() == "Còn 12 số. Nên mở quyển mới."
    assert page.book._advice.property("tone") == "warn"
