"""The voluntary SI page, driven by keys in the real window on a real book."""

import io
import statistics
import time
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.counter.drafts import list_drafts, load_draft
from desktop.services.desk import Desk
from desktop.services.papers.paper import Paper
from desktop.services.payment.si_estimate import estimated_schedule, estimated_why
from desktop.services.people.person_form import PersonDraft
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, pay_si, registered, si_draft
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import hold, notices_in, page_of, pages_in
from tests.ui.pages.voluntary_si.opened import Settled, open_known, open_new, receipts_in


def test_a_new_participant_takes_thirteen_keys_after_f6(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    assert page.form.participant.phone.hasFocus()
    write("0905000001")
    press(Key.Key_F9)
    assert isinstance(counter_window.dialog, PaymentDialog)
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    facts = load_si_facts(desk, scanned.person_id)
    assert facts.person is not None
    assert facts.person.phone == "0905000001"
    assert facts.last_cycle is not None
    assert facts.last_cycle.participant_pays == 3_168_000
    assert list_drafts(desk) == ()


def test_every_offered_value_can_be_passed_with_enter(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    write("0905000001")
    visited = []
    for _offered in range(5):
        press(Key.Key_Return)
        visited.append(QApplication.focusWidget())
    form = page.form
    assert visited == [form.income.field, form.method.tiles, form.support.start, form.support.group, page.quote.pay]
    press(Key.Key_Return)
    assert counter_window.dialog is None


def test_keys_pressed_before_the_book_has_answered_are_not_lost(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    counter_window.open_page("voluntary_si", PersonArgument(person_id=scanned.person_id, new_person=scanned))
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    write("0905000001")
    press(Key.Key_F9)
    assert counter_window.dialog is None
    settled()
    assert isinstance(counter_window.dialog, PaymentDialog)
    assert page.form.participant.phone.value() == "0905000001"


def test_the_quote_follows_each_key_and_names_the_next_rule(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    assert page.quote.total_text() == "3.168.000 đ"
    assert any("01/01/2027" in text for text in notices_in(page.quote))
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("2tr")
    assert page.quote.total_text() == "4.488.000 đ"
    page.form.method.tiles.setFocus()
    write("6")
    assert page.quote.total_text() == "2.244.000 đ"
    tiles = page.form.method.tiles
    assert "2.244.000" in tiles.accessibleName()


def test_years_ahead_are_chosen_by_their_months(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    page.form.method.tiles.setFocus()
    write("36")
    assert (page.form.method.method(), page.form.method.months()) == ("VS", 36)
    assert not page.form.method.years.isHidden()
    assert page.quote.total_text() not in {"", "3.168.000 đ"}


def test_all_problems_stand_beside_their_fields_at_once(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, replace(scanned, birth="31/02/1992"), settled)
    form = page.form
    write("12345")
    form.income.field.setFocus()
    form.income.field.selectAll()
    write("100000")
    form.support.start.setFocus()
    form.support.start.selectAll()
    write("99/2026")
    press(Key.Key_F9)
    assert counter_window.dialog is None
    boxes = (form.participant.person_box, form.participant.phone_box, form.income.box, form.support.start_box)
    assert all(box.problem() for box in boxes)
    assert "1.500.000" in form.income.box.problem()
    assert page.quote.pay.text() == "Còn 4 ô cần sửa"
    assert form.participant.button.hasFocus()
    assert form.income.field.accessibleDescription() == form.income.box.problem()
    assert receipts_in(desk) == 0


def test_a_field_in_hand_is_not_scolded_until_it_is_left(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("1")
    assert page.form.income.box.problem() == ""
    press(Key.Key_Return)
    assert "1.500.000" in page.form.income.box.problem()
    assert page.quote.pay.text() == "Thu tiền"


@pytest.mark.parametrize("typed", ["99999999999999999", "1500000,5", "một triệu"])
def test_an_income_that_is_none_is_refused_with_a_sentence(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled, typed: str
) -> None:
    page = open_new(counter_window, scanned, settled)
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write(typed)
    press(Key.Key_F9)
    assert counter_window.dialog is None
    assert page.form.income.box.problem()
    assert page.form.income.field.text()


def test_near_poor_needs_its_paper_and_the_paper_is_stored(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    proof = page.form.support.proof
    assert proof.number.isReadOnly()
    assert "không cần giấy tờ" in proof.number.accessibleName()
    write("0905000001")
    page.form.support.group.setFocus()
    write("h")
    write("ộ")
    page.form.support.group.set_value("near_poor")
    page.form.support.group.value_changed.emit("near_poor")
    assert not proof.number.isReadOnly()
    press(Key.Key_F9)
    assert proof.number_box.problem()
    assert proof.number.hasFocus()
    write("CN-12/2026")
    press(Key.Key_Return)
    write("UBND")
    press(Key.Key_F9)
    press(Key.Key_F9)
    settled()
    claims = load_si_facts(desk, scanned.person_id).claims
    assert [(claim.group, claim.paper_number, claim.issuer) for claim in claims] == [
        ("near_poor", "CN-12/2026", "UBND")
    ]


def test_a_draft_is_saved_while_typing_and_restored(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    page = open_new(counter_window, scanned, settled)
    write("0905000001")
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("2500000")
    qtbot.waitUntil(lambda: load_draft(desk, "voluntary_si", str(scanned.person_id)) is not None)
    settled()
    assert page.head.saved_text() == "Nháp tự lưu 09:42"
    counter_window.go_home()
    settled()
    counter_window.open_page("voluntary_si", PersonArgument(person_id=scanned.person_id))
    settled()
    assert page.form.income.income() == Money(2_500_000)
    assert page.form.participant.phone.value() == "0905000001"
    assert page.head.saved_text() == "Nháp tự lưu 09:42"


def test_esc_keeps_what_was_typed_a_moment_ago(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    counter_window.open_page("home")
    open_new(counter_window, scanned, settled)
    write("0905000007")
    press(Key.Key_Escape)
    settled()
    draft = load_draft(desk, "voluntary_si", str(scanned.person_id))
    assert draft is not None
    assert draft.state["new_person"]["phone"] == "0905000007"
    assert draft.title == "BHXH tự nguyện: Trần Thị Bình"


def test_a_known_person_goes_on_where_the_last_cycle_ended(
    counter_window: MainWindow, desk: Desk, settled: Settled, clock: Clock
) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, income=Money(2_000_000), method="3")
    counter_window.open_page("voluntary_si", PersonArgument(person_id=person_id))
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    assert page.form.income.income() == Money(2_000_000)
    assert page.form.method.method() == "3"
    assert page.form.support.first_month() == Month(2027, 3)
    assert page.form.income.field.hasFocus()
    assert load_draft(desk, "voluntary_si", str(person_id)) is None


def test_months_already_paid_are_refused_beside_the_month(
    counter_window: MainWindow, desk: Desk, settled: Settled
) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id)
    counter_window.open_page("voluntary_si", PersonArgument(person_id=person_id))
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    page.form.support.start.setFocus()
    page.form.support.start.selectAll()
    write("122026")
    press(Key.Key_F9)
    assert counter_window.dialog is None
    assert page.form.support.start_box.problem()


def test_the_owner_of_a_phone_is_told_and_nothing_is_in_the_way(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    registered(desk, "Nguyễn Văn An", phone="0905000001")
    page = open_new(counter_window, scanned, settled)
    write("0905000001")
    settled()
    assert "Nguyễn Văn An" in page.form.participant.notice.accessibleName()
    press(Key.Key_F9)
    assert isinstance(counter_window.dialog, PaymentDialog)


def test_a_possible_duplicate_is_decided_before_money_is_taken(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    registered(desk, scanned.full_name, birth=scanned.birth, sex=scanned.sex, phone="0905000009")
    page = open_new(counter_window, scanned, settled)
    assert "Alt+1" in page.form.participant.notice.accessibleName()
    write("0905000001")
    press(Key.Key_F9)
    assert counter_window.dialog is None
    assert page.form.participant.button.hasFocus()


def test_months_elsewhere_are_folded_away_and_unfold_for_their_problem(
    counter_window: MainWindow, desk: Desk, settled: Settled
) -> None:
    page = open_known(counter_window, desk, settled)
    assert page.form.elsewhere.isHidden()
    press(Key.Key_2, ALT)
    assert page.form.elsewhere.supported.hasFocus()
    write("115")
    assert any("5" in text and "12" in text for text in notices_in(page.quote))
    assert "115" in page.form.elsewhere.button.text()


def test_names_with_markup_and_sql_are_plain_text(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    odd = "<b>Trần</b>'; DROP TABLE people;--"
    page = open_new(counter_window, replace(scanned, full_name=odd), settled)
    assert odd in page.head.subject.text()
    write("0905000001")
    press(Key.Key_F9)
    press(Key.Key_F9)
    settled()
    person = load_si_facts(desk, scanned.person_id).person
    assert person is not None
    assert person.full_name == odd


def test_a_keystroke_is_answered_within_fifty_milliseconds(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    page.form.income.field.setFocus()
    taken = []
    for _key in range(15):
        started = time.perf_counter()
        press(Key.Key_Up)
        taken.append(time.perf_counter() - started)
    assert statistics.median(taken) < 0.050


def test_f4_lets_the_keys_scroll_the_reasons(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    press(Key.Key_F4)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.quote.isAncestorOf(focused)


def test_a_held_f9_opens_one_dialog_and_pays_nothing(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled
) -> None:
    open_new(counter_window, scanned, settled)
    write("0905000001")
    press(Key.Key_F9)
    hold(Key.Key_F9)
    settled()
    assert isinstance(counter_window.dialog, PaymentDialog)
    assert receipts_in(desk) == 0


def test_every_input_has_a_name_with_its_unit(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    assert page.form.income.field.accessibleName() == "Thu nhập một tháng, đồng, 1.500.000"


def test_the_schedule_before_payment_is_marked_as_an_estimate(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    open_new(counter_window, scanned, settled)
    write("0905000001")
    press(Key.Key_P, CONTROL)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, PaperDialog)
    qtbot.waitUntil(lambda: pages_in(dialog.view) == 1, timeout=10_000)
    press(Key.Key_P, CONTROL)
    settled()
    qtbot.waitUntil(lambda: not dialog.note.isHidden(), timeout=10_000)
    assert "chưa có máy in" in dialog.note.accessibleName()
    assert receipts_in(desk) == 0
    press(Key.Key_Escape)
    assert counter_window.dialog is None


def test_papers_before_payment_say_so(desk: Desk) -> None:
    person_id = registered(desk)
    facts, draft = load_si_facts(desk, person_id), si_draft(desk, person_id)
    schedule, why = estimated_schedule(desk, facts, draft), estimated_why(desk, facts, draft)
    assert isinstance(schedule, Paper)
    assert isinstance(why, Paper)
    assert "(DỰ KIẾN)" in text_of(schedule)
    assert "đã đóng" not in text_of(schedule)
    assert "dự kiến, chưa đóng" in " ".join(text_of(why).split())
    assert schedule.file_name == "lich-dong-du-kien-nguyen-van-an.pdf"
    problems = estimated_schedule(desk, facts, replace(draft, income=Money(1)))
    assert isinstance(problems, tuple)
    assert [problem.code for problem in problems] == ["below_floor"]


def text_of(paper: Paper) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper.pdf)).pages)


def test_f4_twice_opens_the_page_that_explains(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    open_new(counter_window, scanned, settled)
    write("0905000001")
    press(Key.Key_F4)
    press(Key.Key_F4)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, PaperDialog)
    qtbot.waitUntil(lambda: pages_in(dialog.view) == 1, timeout=10_000)
    assert dialog.view.accessibleName().startswith("Vì sao tôi đóng số này")


def test_a_paper_of_a_form_with_problems_shows_the_problems(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    write("123")
    press(Key.Key_P, CONTROL)
    settled()
    assert counter_window.dialog is None
    assert page.form.participant.phone_box.problem()


def test_a_scan_asks_before_it_leaves_a_new_persons_page(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    page = open_new(counter_window, scanned, settled)
    assert page.draft_in_progress()


def test_starting_again_drops_the_draft(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    page = open_new(counter_window, scanned, settled)
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("4000000")
    qtbot.waitUntil(lambda: load_draft(desk, "voluntary_si", str(scanned.person_id)) is not None)
    page.start_again()
    settled()
    assert page.form.income.income() == Money(1_500_000)
    assert load_draft(desk, "voluntary_si", str(scanned.person_id)) is None


def test_page_and_payment_speak_english_by_switch(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled, english: None
) -> None:
    page = open_new(counter_window, scanned, settled)
    assert page.form.income.field.accessibleName().startswith("Income a month")
    assert "12 months" in page.form.method.tiles.accessibleName()
    write("123")
    press(Key.Key_F9)
    assert page.form.participant.phone_box.problem().startswith("Phone must be")
    page.form.participant.phone.selectAll()
    write("0905000001")
    press(Key.Key_F9)
    assert isinstance(counter_window.dialog, PaymentDialog)
    assert counter_window.dialog.confirm.accessibleName() == "Received, issue the receipt, F9"


def test_another_language_keeps_the_person_and_what_was_typed(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled
) -> None:
    open_new(counter_window, scanned, settled)
    write("0905000003")
    counter_window.navigator.rebuild()
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    assert page.form.participant.phone.value() == "0905000003"


def test_coming_back_after_the_payment_finds_nobody_and_goes_home(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    counter_window.open_page("home")
    open_new(counter_window, scanned, settled)
    write("0905000001")
    press(Key.Key_F9)
    press(Key.Key_F9)
    settled()
    counter_window.navigator.back()
    qtbot.waitUntil(lambda: isinstance(counter_window.navigator.current, HomePage))
    settled()
