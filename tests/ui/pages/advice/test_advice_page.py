"""The page of advice, driven by keys in the real window on a real book."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.advice.consult import ConsultationLine, ConsultationOutcome
from desktop.services.advice.facts import load_advice
from desktop.services.counter.drafts import list_drafts, load_draft
from desktop.services.desk import Desk
from desktop.storage.advice import consultations
from desktop.ui.pages.advice.advice_page import AdvicePage
from desktop.ui.pages.advice.earlier_dialog import EarlierDialog
from desktop.ui.pages.advice.keep_dialog import KeepDialog
from desktop.ui.pages.advice.why_dialog import AdviceWhyDialog
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import person_draft, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import notices_in, page_of

Settled = Callable[[], None]
BINH = {"birth": "15/03/1992", "sex": "female", "personal_id": "001192000002"}


def consultations_of(desk: Desk, person_id: UUID) -> tuple[ConsultationLine, ...]:
    return load_advice(desk, person_id).consultations


def opened(window: MainWindow, settled: Settled, argument: PersonArgument | None = None) -> AdvicePage:
    window.open_page("advice", argument)
    settled()
    page = page_of(window, AdvicePage)
    assert isinstance(page, AdvicePage)
    return page


@pytest.fixture
def binh(desk: Desk) -> PersonArgument:
    return PersonArgument(person_id=registered(desk, "Trần Thị Bình", **BINH))


def test_the_budget_is_asked_first_and_answered_as_the_picture_shows(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    assert page.budget.field.hasFocus()
    write("450000")
    assert page.income.amount.text() == "2.300.000 đ"
    assert page.income.chip.text == "vừa khả năng"
    assert [fact.value for fact in page.income.told()][:4] == [
        "440.000 đ",
        "66.000 đ",
        "5.280.000 đ",
        "1.518.000 đ/tháng",
    ]
    assert "Trần Thị Bình" in page.head.subject.text()
    assert any("Chưa xác nhận" in text for text in notices_in(page.income))
    chart = page.right.chart.chart
    assert chart is not None
    assert "Không phải cam kết" in chart.note
    assert "Không phải cam kết" in page.right.chart.note.text()
    strong = next(one for one in chart.series if one.strong)  # type: ignore[union-attr]
    assert strong.values[-1] == 1_518_000
    rows = page.right.incomes.shown_texts()
    assert [row[0] for row in rows[1:]] == ["1.500.000", "2.300.000", "3.000.000", "5.000.000"]


def test_every_slider_moves_by_keys_and_changes_what_is_shown(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    page.budget.slider.setFocus()
    press(Key.Key_Right)
    assert page.budget.field.value() == 460_000
    assert page.inputs.budget == 460_000
    press(Key.Key_PageUp)
    assert page.inputs.budget == 560_000
    press(Key.Key_End)
    assert page.income.amount.text() == "50.600.000 đ"
    press(Key.Key_Home)
    assert page.income.amount.text() == "1.500.000 đ"
    assert "đồng, 264.000" in page.budget.slider.accessibleName()
    page.income.slider.setFocus()
    press(Key.Key_Up)
    assert page.inputs.income == 1_550_000
    assert page.income.chip.text == "vượt 11.000"
    assert "đồng một tháng, 1.550.000" in page.income.slider.accessibleName()
    press(Key.Key_3, ALT)
    assert page.inputs.income is None
    page.right.years.setFocus()
    before = page.right.years_text.text()
    press(Key.Key_Home)
    assert page.inputs.months == 12
    assert page.right.years_text.text() != before
    assert "1 năm" in page.right.years.accessibleName()
    assert page.right.chart.chart is not None
    assert page.right.chart.chart.is_empty
    press(Key.Key_End)
    assert page.advised is not None
    assert page.advised.plan is not None
    assert page.advised.plan.months == 304


def test_a_change_is_answered_within_fifty_milliseconds(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    page.budget.slider.setFocus()
    taken = []
    for _step in range(15):
        begun = time.process_time()
        press(Key.Key_Right)
        taken.append(time.process_time() - begun)
    assert statistics.median(taken) <= 0.05


def test_f6_hands_the_choice_to_the_payment_page_as_its_draft(
    counter_window: MainWindow, desk: Desk, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    page.right.methods.setFocus()
    page.right.methods.selectRow(1)
    press(Key.Key_Return)
    press(Key.Key_F6)
    settled()
    settled()
    si = page_of(counter_window, VoluntarySiPage)
    assert isinstance(si, VoluntarySiPage)
    draft = si.form.draft("")
    assert (draft.income, draft.method) == (Money(2_300_000), "3")
    (line,) = consultations_of(desk, binh.person_id)
    assert line.consultation.outcome is ConsultationOutcome.ENROLS
    assert load_draft(desk, "advice", str(binh.person_id)) is None


def test_a_passer_by_is_advised_by_year_and_sex_and_enrols_as_a_new_person(
    counter_window: MainWindow, desk: Desk, settled: Settled
) -> None:
    page = opened(counter_window, settled)
    assert page.who.birth.hasFocus()
    write("1975")
    press(Key.Key_Return)
    write("nu")
    page.budget.field.setFocus()
    write("800000")
    assert page.advised is not None
    assert page.advised.missing is not None
    assert page.right.missing.lines()
    press(Key.Key_F6)
    settled()
    settled()
    si = page_of(counter_window, VoluntarySiPage)
    assert isinstance(si, VoluntarySiPage)
    draft = si.form.draft("")
    assert draft.new_person is not None
    assert (draft.new_person.birth, draft.new_person.sex) == ("1975", "female")
    with desk.book.reading() as tx:
        (kept,) = consultations.every(tx)
    assert kept.person_id is None
    assert kept.inputs["person_key"] == str(draft.person_id)


def test_a_new_person_who_is_not_saved_is_advised_with_what_the_card_says(
    counter_window: MainWindow, settled: Settled
) -> None:
    new = person_draft("Lê Văn Cường", birth="01/01/1980", sex="male", personal_id="001080000003")
    page = opened(counter_window, settled, PersonArgument(person_id=new.person_id, new_person=new))
    write("450000")
    assert "Lê Văn Cường" in page.head.subject.text()
    assert page.advised is not None
    assert page.advised.plan is not None
    assert page.advised.plan.pension is not None


@pytest.mark.parametrize(("birth", "told"), [("2015", "Chưa đủ 15 tuổi"), ("2030", "sau hôm nay")])
def test_who_cannot_be_advised_is_told_why_and_nothing_is_handed_over(
    counter_window: MainWindow, desk: Desk, settled: Settled, birth: str, told: str
) -> None:
    page = opened(counter_window, settled)
    write(birth)
    page.who.sex.set_value("female")
    page.who.edited.emit()
    assert told in page.income.waiting.text()
    assert any(told in text for text in notices_in(page.right))
    page.budget.field.setFocus()
    for key, chord in ((Key.Key_F6, None), (Key.Key_F4, None), (Key.Key_P, CONTROL)):
        press(key) if chord is None else press(key, chord)
        settled()
        assert counter_window.navigator.current is page
        assert counter_window.dialog is None
    assert page.who.birth.hasFocus()
    with desk.book.reading() as tx:
        assert consultations.every(tx) == ()


def test_why_names_article_and_assumption_of_every_figure(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    opened(counter_window, settled, binh)
    write("450000")
    press(Key.Key_F4)
    dialog = counter_window.dialog
    assert isinstance(dialog, AdviceWhyDialog)
    assert all(reason.reference for reason in dialog.reasons)
    assert dialog.assumptions
    press(Key.Key_Return)
    assert counter_window.dialog is None


def test_the_sheet_is_kept_before_it_is_shown_and_opens_again_as_it_was(
    counter_window: MainWindow, desk: Desk, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    press(Key.Key_P, CONTROL)
    asked = counter_window.dialog
    assert isinstance(asked, KeepDialog)
    write("2")
    asked.day.setFocus()
    write("+7")
    press(Key.Key_F9)
    settled()
    settled()
    assert isinstance(counter_window.dialog, PaperDialog)
    press(Key.Key_Escape)
    (line,) = consultations_of(desk, binh.person_id)
    assert str(line.consultation.promised_on) == "2026-11-30"
    settled()
    assert any("2.300.000" in text for text in page.right.before.texts())
    press(Key.Key_4, ALT)
    settled()
    assert isinstance(counter_window.dialog, PaperDialog)


def test_a_day_nobody_can_read_keeps_nothing(
    counter_window: MainWindow, desk: Desk, binh: PersonArgument, settled: Settled
) -> None:
    opened(counter_window, settled, binh)
    write("450000")
    press(Key.Key_L, CONTROL)
    asked = counter_window.dialog
    assert isinstance(asked, KeepDialog)
    asked.day.setFocus()
    write("hom nao do")
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is asked
    assert asked.day_box.problem()
    assert consultations_of(desk, binh.person_id) == ()


def test_months_paid_before_are_entered_by_keys_and_change_the_advice(
    counter_window: MainWindow, desk: Desk, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    press(Key.Key_2, ALT)
    dialog = counter_window.dialog
    assert isinstance(dialog, EarlierDialog)
    for typed in ("012012", "122016", "3tr"):
        write(typed)
        press(Key.Key_Return)
    assert "5 năm" in dialog.total.text()
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is dialog
    assert dialog.source_box.problem()
    dialog.source.setFocus()
    write("so BHXH")
    press(Key.Key_F9)
    settled()
    settled()
    assert counter_window.dialog is None
    assert load_advice(desk, binh.person_id).earlier.periods[0].last == Month(2016, 12)
    assert "60 tháng" in page.who.earlier.text()
    assert page.right.loss.lines()
    assert page.inputs.budget == 450_000


def test_what_was_typed_survives_leaving_and_is_dropped_on_demand(
    counter_window: MainWindow, desk: Desk, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    counter_window.go_home()
    settled()
    (draft,) = list_drafts(desk)
    assert draft.title == "Tư vấn: Trần Thị Bình"
    again = opened(counter_window, settled, binh)
    assert again.inputs.budget == 450_000
    assert again.income.amount.text() == "2.300.000 đ"
    page.start_again()
    settled()
    assert page.inputs.budget is None
    assert list_drafts(desk) == ()


def test_the_rail_begins_with_the_next_passer_by_and_the_way_back_with_the_same_person(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    press(Key.Key_F6)
    settled()
    settled()
    press(Key.Key_Escape)
    settled()
    assert counter_window.navigator.current is page
    assert "Trần Thị Bình" in page.head.subject.text()
    opened(counter_window, settled)
    assert page.who.birth.isVisible()
    assert page.inputs.budget is None


def test_an_amount_that_is_none_is_said_beside_the_field(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("nhieu")
    assert page.budget.box.problem()
    page.budget.field.selectAll()
    write("450k")
    assert page.budget.box.problem() == ""
    assert page.inputs == replace(page.inputs, budget=Money(450_000))


def test_nothing_is_cut_at_nine_hundred_pixels(
    counter_window: MainWindow, binh: PersonArgument, settled: Settled
) -> None:
    page = opened(counter_window, settled, binh)
    write("450000")
    counter_window.resize(900, 696)
    settled()
    for part in (page.income.enrol, page.budget.field, page.income.amount, page.who.earlier):
        assert isinstance(part, QWidget)
        assert part.isVisible()
        corner = part.mapTo(counter_window, part.rect().bottomRight())
        assert corner.x() <= 900
