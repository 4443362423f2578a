"""The voluntary SI page beside the person's own form, and what must be seen without scrolling."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.services.counter.drafts import list_drafts, load_draft
from desktop.services.desk import Desk
from desktop.services.people.person_form import PersonDraft
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.voluntary_si.eligibility_section import EligibilityDialog
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.panels.card import NoticeBox
from tests.ui.keys import ALT, Key, press, write
from tests.ui.pages.conftest import notices_in, page_of
from tests.ui.pages.voluntary_si.opened import Settled, open_known, open_new, receipts_in


@pytest.mark.parametrize("known", [True, False], ids=["a person of the book", "a scanned person"])
def test_a_person_mended_in_their_own_form_comes_back_with_what_was_typed(
    counter_window: MainWindow, desk: Desk, scanned: PersonDraft, settled: Settled, *, known: bool
) -> None:
    page = open_known(counter_window, desk, settled) if known else open_new(counter_window, scanned, settled)
    if not known:
        write("0905000001")
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("2tr")
    press(Key.Key_1, ALT)
    settled()
    form = page_of(counter_window, PersonFormPage)
    assert isinstance(form, PersonFormPage)
    hamlet = form.fields.widgets["hamlet"]
    hamlet.setFocus()
    write("Thon Ha ")
    press(Key.Key_F9)
    settled()
    assert page_of(counter_window, VoluntarySiPage) is page
    settled()
    assert page.form.income.income() == Money(2_000_000)
    assert page.form.participant.phone.value() == "0905000001"
    assert "Thon Ha" in page.form.participant.line()
    press(Key.Key_F9)
    dialog = counter_window.dialog
    assert isinstance(dialog, PaymentDialog)
    press(Key.Key_F9)
    settled()
    assert receipts_in(desk) == 1
    assert list_drafts(desk) == ()


def test_who_may_join_is_asked_on_demand_and_told_at_once(
    counter_window: MainWindow, desk: Desk, settled: Settled
) -> None:
    page = open_known(counter_window, desk, settled)
    press(Key.Key_3, ALT)
    asked = counter_window.dialog
    assert isinstance(asked, EligibilityDialog)
    assert asked.checks["in_compulsory_si"].hasFocus()
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert counter_window.dialog is None
    assert "bắt buộc" in page.form.participant.person_box.problem()
    press(Key.Key_F9)
    assert counter_window.dialog is None
    press(Key.Key_3, ALT)
    for _ in range(4):
        press(Key.Key_Tab)
    press(Key.Key_Space)
    for _ in range(3):
        press(Key.Key_Backtab)
    press(Key.Key_Space)
    press(Key.Key_Escape)
    assert page.form.participant.person_box.problem() == ""
    assert any("không chuyên trách" in text for text in notices_in(page.quote))
    assert "3" in page.form.eligibility.text()
    page.closing()
    settled()
    person_id = page.form.draft("").person_id
    kept = load_draft(desk, "voluntary_si", str(person_id))
    assert kept is not None
    assert kept.state["commune_officer"] is True


def test_what_is_not_confirmed_is_seen_whole_without_scrolling(
    counter_window: MainWindow, scanned: PersonDraft, settled: Settled, qtbot: QtBot
) -> None:
    page = open_new(counter_window, scanned, settled)
    (notice,) = [box for box in page.quote.findChildren(NoticeBox) if "351/2025" in box.accessibleName()]
    qtbot.waitUntil(lambda: notice.height() > 0 and notice.visibleRegion().boundingRect().size() == notice.size())
