"""The participant page: renewal, a new person from a card, duplicates, differences."""

from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.money import format_money
from desktop.services.book.journal_pages import recent_journal
from desktop.services.counter.counter_today import counter_today
from desktop.services.desk import Desk
from desktop.services.payment.renewal import propose_renewal
from desktop.services.people.find_people import FindPeople, find_people
from desktop.services.people.register_person import load_person_draft
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.person.why_dialog import WhyDialog
from desktop.ui.widgets.text import ElidedText
from tests.services.builders import Clock, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import AN_CARD, Story, family, texts


def person_page(story: Story) -> PersonPage:
    page = story.wait_page("person")
    assert isinstance(page, PersonPage)
    return page


def known(story: Story, person_id: object) -> PersonPage:
    story.open("person", PersonArgument(person_id=person_id))  # type: ignore[arg-type]
    return person_page(story)


def test_enter_renews_both_covers_for_the_sum_shown(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    page = known(story, people.head)
    proposal = propose_renewal(desk, people.head)
    assert proposal.si is not None
    assert proposal.hi is not None
    total = f"{format_money(proposal.change.now)} đ"
    assert total in texts(page.known.panel)
    assert page.known.panel.renew.hasFocus()
    press(Key.Key_Return)
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, PaymentDialog)
    assert len(dialog._argument.parts) == 2
    assert sum(part.expected for part in dialog._argument.parts) == proposal.change.now
    assert total in texts(dialog)


def test_the_timeline_says_what_it_draws(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    page = known(story, people.head)
    told = page.known.timeline.accessibleDescription()
    assert "BHXH tự nguyện" in told
    assert "BHYT hộ gia đình" in told
    assert "BHYT: ngày cuối 30/12/2026" in told
    assert "Nguyễn Văn An" in page.known.header.accessibleName()


def test_f4_explains_the_amount_with_its_articles(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    known(story, people.head)
    press(Key.Key_F4)
    dialog = story.window.dialog
    assert isinstance(dialog, WhyDialog)
    assert "22 %" in texts(dialog)
    assert "đồng" in texts(dialog)
    press(Key.Key_Escape)
    assert story.window.dialog is None


def test_ctrl_h_opens_the_household(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    known(story, people.wife)
    press(Key.Key_H, CONTROL)
    page = story.wait_page("household")
    assert isinstance(page, HouseholdPage)
    assert "Nguyễn Văn An" in texts(page.head)


def test_someone_without_a_household_founds_one(story: Story, desk: Desk) -> None:
    person = registered(desk)
    known(story, person)
    press(Key.Key_H, CONTROL)
    write("9900000001")
    press(Key.Key_Return)
    page = story.wait_page("household")
    assert isinstance(page, HouseholdPage)
    assert "9900000001" in page.head.title.text()
    assert page.members.table.table_model.rows()[0].relation == "00"


def test_nobody_to_renew_leaves_the_two_ways_on(story: Story, desk: Desk) -> None:
    page = known(story, registered(desk))
    assert not page.known.panel.renew.isVisible()
    assert page.known.panel.to_si.hasFocus()
    press(Key.Key_F5)
    assert story.window.dialog is None
    assert "F6" in story.window.toasts.text()


def test_a_scanned_new_person_is_shown_as_read_and_registered_by_f9(story: Story, desk: Desk) -> None:
    story.open("home")
    story.scan(AN_CARD)
    page = person_page(story)
    shown = texts(page.new)
    assert "Nguyễn Văn An" in shown
    assert "7 ô" in shown
    assert "012345678" in shown
    assert "Phường Tân Tiến, Tỉnh Bắc Ninh" in shown
    assert page.new.to_si.hasFocus()
    press(Key.Key_F9)
    story.wait(lambda: "Đã lưu" in story.window.toasts.text())
    page = person_page(story)
    assert page._loader.overview is not None
    draft = load_person_draft(desk, page._loader.overview.person.id)
    assert (draft.personal_id, draft.old_id, draft.birth) == ("001090000001", "012345678", "01/01/1990")


def test_f6_takes_the_new_person_to_the_si_page(story: Story) -> None:
    story.open("home")
    story.scan(AN_CARD)
    person_page(story)
    press(Key.Key_F6)
    page = story.wait_page("voluntary_si")
    assert "Nguyễn Văn An" in texts(page)


def test_a_likely_duplicate_is_answered_before_anything_is_saved(story: Story, desk: Desk) -> None:
    registered(desk, "Nguyễn Văn Ân", birth="01/01/1990", personal_id="", phone="0912000011")
    story.open("home")
    story.scan(AN_CARD)
    page = person_page(story)
    box = page.new.duplicates
    assert box.isVisible()
    assert "0912000011" in texts(box)
    press(Key.Key_F9)
    story.settle()
    assert "Xin trả lời trước khi lưu" in texts(box)
    press(Key.Key_2, ALT)
    press(Key.Key_2, ALT)
    assert "lý do" in texts(box)
    write("khac so dinh danh")
    press(Key.Key_Return)
    assert not box.isVisible()
    press(Key.Key_F9)
    story.wait(lambda: "Đã lưu" in story.window.toasts.text())
    assert any("khac so dinh danh" in row.sentence for row in recent_journal(desk))


def test_the_same_person_is_opened_with_what_the_card_says_otherwise(story: Story, desk: Desk) -> None:
    person = registered(desk, "Nguyễn Văn An", birth="1990", personal_id="", phone="0912000011")
    story.open("home")
    story.scan(AN_CARD)
    person_page(story)
    press(Key.Key_1, ALT)
    story.settle()
    page = person_page(story)
    story.wait(page.known.differences.isVisible)
    story.settle()
    assert "001090000001" in texts(page.known.differences)
    press(Key.Key_1, ALT)
    story.settle()
    draft = load_person_draft(desk, person)
    assert (draft.personal_id, draft.birth, draft.phone) == ("001090000001", "01/01/1990", "0912000011")
    assert not page.known.differences.isVisible()


def test_card_differences_of_a_known_person_may_be_left(story: Story, desk: Desk) -> None:
    person = registered(desk, "Nguyễn Văn Anh", personal_id="001090000001")
    story.open("home")
    story.scan(AN_CARD)
    page = person_page(story)
    assert "Thẻ và sổ khác nhau" in texts(page.known.differences)
    press(Key.Key_2, ALT)
    assert not page.known.differences.isVisible()
    assert load_person_draft(desk, person).full_name == "Nguyễn Văn Anh"


def test_only_marked_differences_are_taken(story: Story, desk: Desk) -> None:
    person = registered(desk, "Nguyễn Văn Anh", personal_id="001090000001", hamlet="Thôn Đông")
    story.open("home")
    story.scan(AN_CARD)
    page = person_page(story)
    marks = dict(page.known.differences._marks)
    assert {"full_name", "address"} <= set(marks)
    marks["address"].setChecked(False)
    press(Key.Key_1, ALT)
    story.settle()
    draft = load_person_draft(desk, person)
    assert draft.full_name == "Nguyễn Văn An"
    assert draft.hamlet == "Thôn Đông"


def test_enter_waits_for_the_amounts(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    story.window.open_page("person", PersonArgument(person_id=people.head))
    press(Key.Key_Return)
    assert story.window.dialog is None
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    assert QApplication.focusWidget() is not None


def test_a_renewal_takes_three_keys(story: Story, desk: Desk, clock: Clock) -> None:
    people = family(desk, clock)
    known(story, people.head)
    before = propose_renewal(desk, people.head)
    press(Key.Key_Return)
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    press(Key.Key_F9)
    story.wait_page("receipt")
    press(Key.Key_Return)
    story.wait_page("home")
    after = propose_renewal(desk, people.head)
    assert before.insurances != after.insurances
    assert counter_today(desk).money.cash == before.change.now


def test_a_card_whose_address_fits_several_communes_offers_them_by_one_key(story: Story, desk: Desk) -> None:
    story.open("home")
    story.scan("001090000001||Nguyễn Văn An|01011990|Nam|Số 5, Phường Cống Vị, Quận Ba Đình, Hà Nội|15042021")
    page = story.wait_page("person")
    assert isinstance(page, PersonPage)
    assert "khớp 2 xã, phường" in texts(page.new.communes)
    assert "Phường Giảng Võ" not in texts(page.new._read)
    press(Key.Key_6, ALT)
    story.settle()
    assert "Phường Giảng Võ, Thành phố Hà Nội" in texts(page.new._read)
    assert not page.new.communes.isVisible()
    press(Key.Key_F9)
    story.wait(lambda: not page._is_new)
    story.settle()
    (row,) = find_people(desk, FindPeople(text="001090000001"))
    assert desk.places.commune(row.found.commune_code).full_name == "Phường Giảng Võ"


def test_a_long_name_and_address_cut_no_number(desk: Desk, story: Story) -> None:
    name = "Công Tằng Tôn Nữ Hoàng Phương Thảo Nguyên Bích Ngọc"
    hamlet = "Tổ dân phố số 12 khu tái định cư phía Đông Bắc Nam Cầu Giẽ"
    person = registered(desk, name, hamlet=hamlet, commune_code="00004", si_number="0123456789")
    page = story.open("person", PersonArgument(person_id=person))
    assert isinstance(page, PersonPage)
    story.settle()
    for label in page.known.header.findChildren(QLabel):
        if not label.isVisible():
            continue
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        elif not isinstance(label, ElidedText):  # which ends with … and tells all of it to the pointer
            assert label.width() >= label.sizeHint().width(), label.text()
