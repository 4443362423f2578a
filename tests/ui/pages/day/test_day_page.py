"""Chốt ngày by keyboard on a real book: open, count, reason, close; drafts; midnight; days before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.money import Money
from desktop.services.backups.places import copies_in, own_folder
from desktop.services.backups.verify import verify_copy
from desktop.services.counter.drafts import list_drafts
from desktop.services.day.closing import CloseReason
from desktop.services.day.day_state import day_state
from desktop.services.desk import Desk, today
from desktop.storage.book_file.backup_names import BackupReason
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter import backups, cash_movements
from desktop.storage.counter.users import Role
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.day.day_page import DayPage
from desktop.ui.pages.day.movement_dialog import CORRECTION, MovementDialog
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.transfers.transfers_page import TransfersPage
from tests.services.builders import Clock, close_open_day, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.day.drawer import closed, opened
from tests.services.transfers.stories import awaited
from tests.storage.engines import PASSPHRASE
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import notices_in
from tests.ui.pages.counter_story import Story, family, texts


def day_page(story: Story) -> DayPage:
    page = story.open("day")
    assert isinstance(page, DayPage)
    return page


def count(*pieces: str) -> None:
    """Type the pieces of the notes from the largest down, Enter after each."""
    for text in pieces:
        write(text)
        press(Key.Key_Return)


def five_pay(desk: Desk) -> None:
    """A household of five pays 4.371.840 with 4.372.000."""
    people = [registered(desk, f"Nguyễn Văn {word}", phone="") for word in ("Một", "Hai", "Ba", "Bốn", "Năm")]
    paid(desk, hi_part(desk, hi_draft(household_of(desk, *people), *people)), tendered=Money(4_372_000))


def test_who_only_reads_is_not_asked_to_open_a_drawer(story: Story, desk: Desk) -> None:
    home = story.open("home")
    assert isinstance(home, HomePage)
    assert home.drawer.isVisible()
    story.window.counter.desk = replace(desk, user=replace(desk.user, role=Role.AUDITOR))
    home.returned()
    story.settle()
    assert not home.drawer.isVisible()


def test_the_drawer_is_opened_with_what_is_counted(story: Story, desk: Desk) -> None:
    page = day_page(story)
    assert QApplication.focusWidget() is page.view.counting.rows[0].field
    assert page.view.bar.act.text() == "Mở quầy 23/11/2026"
    count("4", "0", "1")
    press(Key.Key_F9)
    story.settle()
    session = day_state(desk).session
    assert session is not None
    assert (session.opening, session.opening_notes) == (2_100_000, {"500000": 4, "100000": 1})
    assert page.view.bar.act.text() == "Chốt ngày 23/11/2026"
    assert list_drafts(desk) == ()


def test_what_was_carried_over_is_taken_without_counting(story: Story, desk: Desk, clock: Clock) -> None:
    opened(desk, 2_000_000)
    closed(desk, 2_000_000)
    clock.go_to(today(desk) + timedelta(days=1))
    page = day_page(story)
    assert notices_in(page) == ["Lần chốt trước để lại 2.000.000 đ trong két."]
    press(Key.Key_4, ALT)
    story.settle()
    session = day_state(desk).session
    assert session is not None
    assert (session.opening, session.opening_notes) == (2_000_000, None)
    assert ("Đầu ngày (mang sang, chưa đếm)", "2.000.000") in page.view.reckoning.lines


def test_a_day_is_counted_explained_and_sealed(story: Story, desk: Desk) -> None:
    opened(desk, 2_000_000)
    five_pay(desk)
    page = day_page(story)
    assert page.view.receipts.lines[1] == ("BHYT hộ gia đình", "1", "4.371.840", "0", "0", "4.371.840")
    count("12", "1", "1", "1", "1", "0", "0", "1")
    # 6.000.000 + 200.000 + 100.000 + 50.000 + 20.000 + 2.000
    assert page.view.counted() == 6_372_000
    assert page.view.reckoning.lines[-1] == ("Chênh lệch", "+160 đ")
    assert page.view.reason.chosen_reason() is CloseReason.SMALL_CHANGE
    assert notices_in(page) == ["Khớp với mục Tiền lẻ: 160 đ của 1 lần thu."]
    assert page.view.reason.handed_over.text() == "4.371.840"
    press(Key.Key_F9)
    story.settle()
    session = day_state(desk).session
    assert session is not None
    assert not session.is_open
    assert (session.counted, session.handed_over, session.reason) == (
        6_372_000,
        4_371_840,
        "Tiền lẻ dưới 500 đ không thối được",
    )
    assert page.view.bar.act.isHidden()
    assert "Đã chốt: Trần Thị Lan, 09:42" in texts(page)
    before = page.view.counting.pieces()
    write("7")
    assert page.view.counting.pieces() == before


def test_enter_never_closes_and_problems_stand_beside_their_fields(story: Story, desk: Desk) -> None:
    opened(desk, 1_000_000)
    page = day_page(story)
    press(Key.Key_F9)
    story.settle()
    assert page.view.note.accessibleName() == "Tiền trong két chưa được đếm. Xin gõ số tờ của từng mệnh giá."
    count("1")
    page.view.reason.handed_over.setFocus()
    page.view.reason.handed_over.selectAll()
    write("600000")
    for _again in range(6):
        press(Key.Key_Return)
    story.settle()
    assert day_state(desk).is_open
    press(Key.Key_F9)
    story.settle()
    assert page.view.reason.reason_box.problem() == "Tiền đếm được lệch −500.000 đ. Xin chọn lý do chênh lệch."
    assert page.view.reason.handed_box.problem().startswith("Số tiền này nhiều hơn 500.000 đ")
    assert page.view.bar.act.text() == "Còn 2 ô cần sửa"
    assert day_state(desk).is_open


def test_a_handover_that_is_no_amount_does_not_count_as_nothing(story: Story, desk: Desk) -> None:
    opened(desk, 1_000_000)
    page = day_page(story)
    count("2")
    page.view.reason.handed_over.setFocus()
    page.view.reason.handed_over.selectAll()
    write("7x0")
    press(Key.Key_F9)
    story.settle()
    assert page.view.reason.handed_box.problem()
    assert day_state(desk).is_open


def test_another_reason_is_written_out(story: Story, desk: Desk) -> None:
    opened(desk, 1_000_000)
    page = day_page(story)
    count("1", "2")
    page.view.reason.reason.setFocus()
    write("ly do khac")
    assert page.view.reason.chosen_reason() is CloseReason.OTHER
    press(Key.Key_F9)
    story.settle()
    assert page.view.reason.note_box.problem()
    write("Thiếu một tờ")
    press(Key.Key_F9)
    story.settle()
    session = day_state(desk).session
    assert session is not None
    assert session.reason == "Thiếu một tờ"


def test_esc_keeps_what_was_counted(story: Story, desk: Desk) -> None:
    opened(desk, 1_000_000)
    story.open("home")
    page = day_page(story)
    count("1", "0", "3")
    press(Key.Key_Escape)
    story.wait_page("home")
    again = day_page(story)
    assert again is page
    assert page.view.counting.pieces() == {Money(500_000): 1, Money(200_000): 0, Money(100_000): 3}
    assert [draft.title for draft in list_drafts(desk)] == ["Đếm két: 23/11/2026"]


def test_a_payment_open_over_midnight_goes_through_after_yesterday_is_closed(
    story: Story, desk: Desk, clock: Clock
) -> None:
    head = family(desk, clock).head
    clock.moment = datetime(2026, 11, 23, 23, 58, tzinfo=VIETNAM)
    opened(desk, 1_000_000)
    story.open("person", PersonArgument(person_id=head, renew=True))
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    clock.moment = datetime(2026, 11, 24, 0, 1, tzinfo=VIETNAM)
    press(Key.Key_F9)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, PaymentDialog)
    assert "Đã sang ngày 24/11/2026, mà ngày 23/11/2026 chưa chốt." in texts(dialog) + "".join(notices_in(dialog))
    press(Key.Key_Escape)
    home = story.open("home")
    assert isinstance(home, HomePage)
    assert "Ngày 23/11/2026 chưa chốt" in texts(home.drawer)
    page = day_page(story)
    assert page.unclosed.text == "Ngày 23/11/2026 chưa chốt"
    count("2")
    press(Key.Key_F9)
    story.settle()
    assert not day_state(desk).is_late
    assert page.state is not None
    assert page.state.session is not None
    assert (page.state.session.day.isoformat(), page.state.session.is_open) == ("2026-11-23", False)
    story.open("person", PersonArgument(person_id=head, renew=True))
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    press(Key.Key_F9)
    story.wait_page("receipt")
    assert [receipt.number for receipt in day_state(desk).facts.receipts] == ["0000001", "0000002"]
    assert day_state(desk).facts.day.isoformat() == "2026-11-24"


def test_a_payment_open_over_the_end_of_the_year_follows_the_new_year(story: Story, desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2025, 12, 1))
    head = registered(desk, "Nguyễn Văn An", phone="0905000001")
    pay_si(desk, head, income=Money(3_000_000))
    close_open_day(desk)
    clock.moment = datetime(2026, 12, 31, 23, 58, tzinfo=VIETNAM)
    opened(desk, 1_000_000)
    story.open("person", PersonArgument(person_id=head, renew=True))
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    clock.moment = datetime(2027, 1, 1, 0, 1, tzinfo=VIETNAM)
    press(Key.Key_F9)
    story.settle()
    # 22 % × 3.000.000 × 12 = 7.920.000; 20 % × 22 % of the poverty line × 12 is paid by the State: 792.000 of
    # 1.500.000, from 2027 1.161.600 of 2.200.000.
    told = " ".join(notices_in(story.window.dialog))  # type: ignore[arg-type]
    assert "lúc đọc lại là 7.128.000 đ, nay phải đóng 6.758.400 đ" in told
    press(Key.Key_Escape)
    assert day_state(desk).is_late
    page = day_page(story)
    assert page.unclosed.text == "Ngày 31/12/2026 chưa chốt"
    count("2")
    press(Key.Key_F9)
    story.settle()
    story.open("person", PersonArgument(person_id=head, renew=True))
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    press(Key.Key_F9)
    story.wait_page("receipt")
    facts = day_state(desk).facts
    assert facts.day == date(2027, 1, 1)
    assert [(one.number, one.amount) for one in facts.receipts] == [("0000001", 6_758_400)]


def test_money_goes_to_the_bank_and_a_sealed_day_is_corrected(story: Story, desk: Desk, clock: Clock) -> None:
    opened(desk, 2_000_000)
    sealed = closed(desk, 1_500_000, reason=CloseReason.NOT_FOUND)
    clock.go_to(today(desk) + timedelta(days=1))
    opened(desk, 1_500_000)
    page = day_page(story)
    press(Key.Key_Insert)
    story.wait(lambda: isinstance(story.window.dialog, MovementDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, MovementDialog)
    dialog.choose(CORRECTION, 1)
    dialog.amount.set_value(Money(1_000))
    dialog.note.set_value("Gõ dở")
    press(Key.Key_Escape)  # nothing typed is lost
    press(Key.Key_Insert)
    story.wait(lambda: isinstance(story.window.dialog, MovementDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, MovementDialog)
    assert (dialog.amount.value(), dialog.note.value()) == (Money(1_000), "Gõ dở")
    assert dialog.day_box.isVisible()
    press(Key.Key_F9)
    story.settle()
    assert dialog.day_box.problem()
    assert dialog.approval.box.problem()
    dialog.day.set_value(sealed.id)
    dialog.amount.set_value(Money(500_000))
    dialog.note.set_value("Tìm thấy")
    dialog.approval.line.setText("sai")
    press(Key.Key_F9)
    story.settle()
    assert dialog.approval.box.problem()
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    story.wait(lambda: story.window.dialog is None)
    story.settle()
    with desk.book.reading() as tx:
        (movement,) = cash_movements.corrections_of(tx, sealed.id)
    assert (movement.amount, movement.note) == (500_000, "Tìm thấy")
    assert ("Điều chỉnh ngày đã chốt", "+500.000") in page.view.reckoning.lines
    page.opened(sealed.id)
    story.settle()
    assert "Ngày này đã được điều chỉnh sau khi chốt" in notices_in(page)[0]


def test_days_before_are_listed_opened_and_printed(story: Story, desk: Desk, clock: Clock) -> None:
    for _day in range(2):
        opened(desk, 100_000)
        closed(desk, 100_000)
        clock.go_to(today(desk) + timedelta(days=1))
    page = day_page(story)
    press(Key.Key_2, ALT)
    story.settle()
    shown = page.days.table.shown_texts()
    assert [row[0] for row in shown[1:]] == ["24/11/2026", "23/11/2026"]
    press(Key.Key_Down)
    press(Key.Key_P, CONTROL)
    story.wait(lambda: isinstance(story.window.dialog, PaperDialog))
    dialog = story.window.dialog
    assert isinstance(dialog, PaperDialog)
    assert dialog._paper.file_name == "so-thu-2026-11-23-tran-thi-lan.pdf"
    press(Key.Key_Escape)
    press(Key.Key_Return)
    story.settle()
    assert page.state is not None
    assert page.state.facts.day.isoformat() == "2026-11-23"
    assert page.view.bar.act.isHidden()


@pytest.mark.parametrize("width", [1366, 900])
def test_the_act_is_always_in_view(story: Story, desk: Desk, width: int) -> None:
    opened(desk, 100_000)
    page = day_page(story)
    story.window.resize(width, 696)
    QApplication.processEvents()
    bar = page.view.bar.act
    below = bar.mapTo(story.window, bar.rect().bottomRight())
    assert story.window.rect().contains(below)


def test_closing_through_the_page_leaves_a_verified_copy(story: Story, desk: Desk) -> None:
    opened(desk, 2_000_000)
    five_pay(desk)
    page = day_page(story)
    assert desk.book.path is not None
    folder = own_folder(desk.book.path)
    assert not folder.exists() or not list(folder.iterdir())
    count("12", "1", "1", "1", "1", "0", "0", "1")
    press(Key.Key_F9)
    story.settle()
    story.wait(lambda: page.backup.accessibleName().startswith("Đã sao lưu"))
    assert page.backup.wait(20_000)
    (copy,) = copies_in(folder, None)
    assert copy.reason is BackupReason.DAY_CLOSE
    health = verify_copy(desk, copy.path, desk.book.raw_key)
    assert (health.healthy, health.people, health.receipts) == (True, 5, 1)
    with desk.book.reading() as tx:
        record = backups.last_good(tx)
    assert record is not None
    assert (record.reason, record.file_name, record.problem) == (BackupReason.DAY_CLOSE, copy.path.name, "")


def test_what_is_awaited_is_one_key_away(story: Story, desk: Desk) -> None:
    opened(desk, 1_000_000)
    page = day_page(story)
    assert page.awaited.isHidden()
    awaited(desk, "Lê Văn Bảy", "001090000077")
    page.returned()
    story.settle()
    assert page.awaited.isVisible()
    press(Key.Key_6, ALT)
    story.settle()
    assert isinstance(story.window.navigator.current, TransfersPage)
