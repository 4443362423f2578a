"""Gia hạn by keyboard on a real book: days, filters, amounts, contacts, renewal, what is printed and written."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.services.desk import Desk
from desktop.services.payment.basket import load_basket
from desktop.services.renewals.contact_log import Outcome, history_of
from desktop.services.renewals.query import RenewalQuery, Sort, When
from desktop.services.renewals.renewal_list import renewal_list
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from desktop.ui.pages.renewals.changes_dialog import ChangesDialog
from desktop.ui.pages.renewals.messages_dialog import MessagesDialog
from desktop.ui.pages.renewals.renewals_page import RenewalsPage
from desktop.ui.pages.shared.contact_dialog import ContactDialog
from tests.services.builders import Clock, pay_si
from tests.services.renewals.stories import TODAY, Village, village
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story, texts


@pytest.fixture
def home(desk: Desk, clock: Clock) -> Village:
    return village(desk, clock)


@pytest.fixture
def page(story: Story, home: Village) -> Iterator[RenewalsPage]:
    opened = story.open("renewals")
    assert isinstance(opened, RenewalsPage)
    yield opened
    assert opened.files.making.wait(10_000)
    assert opened.files.exporter.wait(10_000)


def names(page: RenewalsPage) -> list[str]:
    return [row.work.name for row in page.table.table_model.rows()]


def column(page: RenewalsPage, place: int) -> list[str]:
    return [row[place] for row in page.table.shown_texts()[1:]]


def dialog(story: Story, kind: type) -> object:
    story.wait(lambda: isinstance(story.window.dialog, kind))
    story.settle()
    return story.window.dialog


def test_it_opens_on_the_fourteen_days_ahead_with_amounts_and_reasons(story: Story, page: RenewalsPage) -> None:
    story.wait(lambda: page.amounts.complete)
    assert names(page) == ["Nguyễn Văn An", "Nguyễn Văn An"]
    assert column(page, 4) == ["2.322.540; 2.148.120", "792.000; 792.000"]
    assert column(page, 5) == ["+174.420", "0"]
    told = texts(page)
    assert "2 người, hộ đến hạn trong 14 ngày · cần thu 3.114.540 đ" in told
    assert "tăng 174.420 đ vì lương cơ sở lên 2.530.000 đ từ 01/07/2026" in told
    assert "ngày cuối 30/11/2026: sau ngày này thẻ gián đoạn" in told
    assert "Đã liên hệ 0/2" in told


def test_days_are_chosen_by_alt_and_number_or_typed(story: Story, page: RenewalsPage) -> None:
    assert page.chips.spoken()[:3] == ("Quá hạn, 1 dòng", "Đến 7 ngày, 2 dòng", "Đến 14 ngày, 2 dòng")
    press(Key.Key_1, ALT)
    story.settle()
    assert names(page) == ["Lê Thị Muộn"]
    press(Key.Key_7, ALT)
    story.settle()
    assert len(names(page)) == 3
    page.days.setFocus()
    write("5")
    story.settle()
    assert names(page) == []
    assert "Đến 5 ngày" in page.chips.spoken()[-1]
    assert page.query.ahead == 5


def test_the_filter_text_narrows_and_enter_goes_to_the_rows(story: Story, page: RenewalsPage) -> None:
    page.choose_days(When.ALL)
    press(Key.Key_F, CONTROL)
    write("muon")
    story.settle()
    assert names(page) == ["Lê Thị Muộn"]
    press(Key.Key_Return)
    assert QApplication.focusWidget() is page.table


def test_a_heading_sorts_the_whole_list(story: Story, page: RenewalsPage) -> None:
    page.choose_days(When.ALL)
    story.settle()
    page.table.sort_wanted.emit(Sort.NAME)
    assert names(page) == ["Lê Thị Muộn", "Nguyễn Văn An", "Nguyễn Văn An"]
    page.table.sort_wanted.emit(Sort.NAME)
    assert names(page)[-1] == "Lê Thị Muộn"
    page.table.sort_wanted.emit(Sort.AMOUNT)
    story.wait(lambda: page.amounts.complete)
    amounts = [row.work.amount for row in page.table.table_model.rows() if row.work.amount is not None]
    assert amounts == sorted(amounts)


def test_a_contact_takes_three_keys_and_the_phone_is_copied(
    story: Story, desk: Desk, home: Village, page: RenewalsPage
) -> None:
    press(Key.Key_L, CONTROL)
    dialog(story, ContactDialog)
    assert QGuiApplication.clipboard().text() == "0905000001"
    write("1")
    press(Key.Key_Return)
    story.wait(lambda: story.window.dialog is None)
    story.settle()
    assert [line.contact.outcome for line in history_of(desk, home.head)] == [Outcome.NOT_REACHED]
    assert column(page, 6) == ["Chưa gặp", "Chưa gặp"]
    assert "Đã liên hệ 2/2" in texts(page)


def test_a_promise_asks_for_its_day_and_says_what_it_cannot_read(
    story: Story, desk: Desk, home: Village, page: RenewalsPage
) -> None:
    press(Key.Key_L, CONTROL)
    asked = dialog(story, ContactDialog)
    assert isinstance(asked, ContactDialog)
    press(Key.Key_Return)
    assert "Chưa chọn kết quả" in texts(asked)
    write("3")
    press(Key.Key_Return)
    write("mai kia")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert "Không đọc được ngày này" in texts(asked)
    assert history_of(desk, home.head) == ()
    asked.day.setText("")
    press(Key.Key_Return)
    press(Key.Key_Return)
    story.settle()
    assert "Ngày hẹn" in texts(asked)
    assert history_of(desk, home.head) == ()
    asked.day.setFocus()
    write("24")
    press(Key.Key_Return)
    write("sang")
    press(Key.Key_Return)
    story.wait(lambda: story.window.dialog is None)
    story.settle()
    (line,) = history_of(desk, home.head)
    assert line.text == "23/11/2026 · Gọi điện · Hẹn đến 24/11/2026 · sang"
    assert column(page, 7)[0] == "sang; hẹn 24/11"


def test_a_contact_from_home_household_and_person_page(story: Story, desk: Desk, home: Village) -> None:
    for name, argument in (
        ("home", None),
        ("person", PersonArgument(person_id=home.head)),
        ("household", HouseholdArgument(household_id=home.household)),
    ):
        opened = story.open(name, argument)
        if name == "home":
            press(Key.Key_Down)
        press(Key.Key_L, CONTROL)
        dialog(story, ContactDialog)
        write("4")
        press(Key.Key_Return)
        press(Key.Key_Return)
        press(Key.Key_Return)
        story.wait(lambda: story.window.dialog is None)
        story.settle()
        if isinstance(opened, PersonPage):
            assert "23/11/2026 · Gọi điện · Đồng ý" in texts(opened.known.panel)
    assert len(history_of(desk, home.head)) == 3


def test_renewal_takes_three_keys_after_the_selection(story: Story, page: RenewalsPage) -> None:
    press(Key.Key_F5)
    dialog(story, PaymentDialog)
    press(Key.Key_F9)
    story.wait(lambda: isinstance(story.window.navigator.current, ReceiptPage))
    story.settle()
    press(Key.Key_Return)
    story.settle()
    opened = story.open("renewals")
    assert isinstance(opened, RenewalsPage)
    assert "hi_ending" not in [row.work.kind.value for row in opened.table.table_model.rows()]


def test_a_whole_household_takes_four_keys(story: Story, home: Village) -> None:
    opened = story.open("household", HouseholdArgument(household_id=home.household))
    assert isinstance(opened, HouseholdPage)
    press(Key.Key_F5)
    shown = dialog(story, ChangesDialog)
    assert isinstance(shown, ChangesDialog)
    rows = shown.table.shown_texts()[1:]
    assert [(row[0], row[1], row[2], row[3]) for row in rows] == [
        ("Nguyễn Văn An; BHXH 3 tháng", "792.000", "792.000", "0"),
        ("Nguyễn Văn An; BHYT 12 tháng", "1.366.200", "1.263.600", "+102.600"),
        ("Trần Thị Bình; BHYT 12 tháng", "956.340", "884.520", "+71.820"),
    ]
    assert shown.total.text() == "3.114.540 đ"
    press(Key.Key_Return)
    dialog(story, PaymentDialog)
    press(Key.Key_F9)
    story.wait(lambda: isinstance(story.window.navigator.current, ReceiptPage))
    story.settle()
    press(Key.Key_Return)


def test_the_call_list_of_the_view_is_shown(story: Story, page: RenewalsPage) -> None:
    press(Key.Key_P, CONTROL)
    shown = dialog(story, PaperDialog)
    assert isinstance(shown, PaperDialog)
    text = " ".join(one.extract_text() for one in PdfReader(io.BytesIO(shown._paper.pdf)).pages)
    assert "0905 000 001" in text
    assert "Lê Thị Muộn" not in text
    assert shown.papers.wait(10_000)


def test_letters_offer_the_view_and_the_selected_row(story: Story, page: RenewalsPage) -> None:
    press(Key.Key_T, CONTROL)
    shown = dialog(story, BatchDialog)
    assert isinstance(shown, BatchDialog)
    assert [source.label for source in shown._sources] == ["Mọi người đang xem", "Chỉ Nguyễn Văn An"]


def test_messages_are_written_and_logged(
    story: Story, desk: Desk, home: Village, page: RenewalsPage, tmp_path: Path
) -> None:
    press(Key.Key_M, CONTROL)
    shown = dialog(story, MessagesDialog)
    assert isinstance(shown, MessagesDialog)
    assert "1 số điện thoại" in texts(shown)
    write("{tien}")
    press(Key.Key_F9)
    assert "chỗ trống lạ" in texts(shown)
    shown.template.setText("Chào {xung_ho} {ten}, hạn {han}")
    story.settle()
    press(Key.Key_F9)
    asked = dialog(story, SaveFileDialog)
    assert isinstance(asked, SaveFileDialog)
    path = tmp_path / "tin.csv"
    asked.field.setText(str(path))
    press(Key.Key_Return)
    story.wait(path.exists)
    story.wait(lambda: not page.files.exporter.running)
    text = path.read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ","))
    assert rows[1][3:] == ["Chao ong Nguyen Van An, han 30/11/2026", "Chào ông Nguyễn Văn An, hạn 30/11/2026"]
    press(Key.Key_M, CONTROL)
    again = dialog(story, MessagesDialog)
    assert isinstance(again, MessagesDialog)
    assert again.template.value() == "Chào {xung_ho} {ten}, hạn {han}"
    press(Key.Key_2, ALT)
    story.wait(lambda: story.window.dialog is None)
    story.settle()
    assert [line.contact.outcome for line in history_of(desk, home.head)] == [Outcome.SENT]
    assert column(page, 6) == ["Đã nhắn", "Đã nhắn"]


def test_english(story: Story, home: Village, english: None) -> None:
    page = story.open("renewals")
    assert isinstance(page, RenewalsPage)
    assert page.chips.spoken()[0] == "Overdue, 1 line"
    assert TODAY.year == 2026


def test_several_rows_are_renewed_in_one_payment(story: Story, desk: Desk, page: RenewalsPage) -> None:
    press(Key.Key_7, ALT)
    story.settle()
    assert len(names(page)) == 3
    page.focus_first()
    page.table.selectRow(0)
    press(Key.Key_Space)
    press(Key.Key_Space)
    press(Key.Key_Space)
    assert [name.startswith("✓ ") for name in column(page, 1)] == [True, True, True]
    assert "đã chọn 3" in texts(page)
    press(Key.Key_Space)  # the last row stays in front: its mark goes again
    assert len(page.table.marked_rows()) == 2
    press(Key.Key_Space)
    press(Key.Key_F5)
    story.settle()
    assert story._name() == "basket"
    basket = load_basket(desk)
    assert (len(basket.items), basket.people) == (3, 3)
    press(Key.Key_F9)
    opened = dialog(story, PaymentDialog)
    assert isinstance(opened, PaymentDialog)
    press(Key.Key_F9)
    story.settle()
    assert load_basket(desk).items == ()
    assert renewal_list(desk, RenewalQuery(when=When.ALL)).rows == ()


def test_marks_of_rows_that_need_nothing_say_so(story: Story, desk: Desk, page: RenewalsPage, home: Village) -> None:
    page.focus_first()
    page.table.selectRow(1)
    press(Key.Key_Space)
    pay_si(desk, home.head)  # in another window
    pay_si(desk, home.head, method="12")
    press(Key.Key_F5)
    story.settle()
    assert load_basket(desk).items == ()
    assert story._name() == "renewals"
    assert "chưa cần gia hạn" in story.window.toasts.text()
