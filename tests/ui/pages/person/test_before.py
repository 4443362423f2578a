"""The form "Trước khi có sổ này" by keys: entered, corrected, refused with every problem, kept by Esc."""

import os
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.book.check_book import check_book
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.people.opening_form import OpeningDraft
from desktop.services.people.openings import OpeningsSaved, load_openings, save_openings
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.people import openings
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.person.before.before_dialog import BeforeDialog
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.resume import resume
from desktop.ui.theme.theme import Scheme, current_theme
from tests.services.builders import household_of, registered
from tests.ui.keys import CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story, texts

SHOTS = os.environ.get("SHOTS", "")


def opened(story: Story, person_id: UUID) -> BeforeDialog:
    """The dialog over the person's page, opened by its key."""
    story.open("person", PersonArgument(person_id=person_id))
    press(Key.Key_D, CONTROL)
    story.settle()
    return dialog_of(story)


def dialog_of(story: Story) -> BeforeDialog:
    dialog = story.window.dialog
    assert isinstance(dialog, BeforeDialog)
    return dialog


def type_all(*words: str) -> None:
    """Each word into a field, Enter to the next."""
    for word in words:
        write(word)
        press(Key.Key_Return)


def picture(story: Story, name: str) -> None:
    """A picture of the window in both themes, for someone to look at."""
    if not SHOTS:
        return
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        current_theme().set_scheme(scheme)
        QApplication.processEvents()
        story.window.grab().save(str(Path(SHOTS) / f"{name}-{scheme}.png"))
    current_theme().set_scheme(Scheme.LIGHT)


def test_typed_by_keys_it_counts_at_once_and_the_next_key_renews(story: Story, desk: Desk) -> None:
    person_id = registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    household_of(desk, person_id)
    dialog = opened(story, person_id)
    assert dialog.form.paid.hasFocus()
    type_all("100", "90", "11/2026", "6", "2000000", "15122025", "14122026", "01032020", "1", "Hộ")
    assert dialog.form.source.hasFocus()
    picture(story, "before-typed")
    write("sổ BHXH, thẻ cũ")
    press(Key.Key_Return)
    story.wait(lambda: story.window.dialog is None)
    story.settle()
    with desk.book.reading() as tx:
        si, hi = openings.si_of(tx, person_id), openings.hi_of(tx, person_id)
    assert si is not None
    assert hi is not None
    assert (si.paid_months, si.supported_months, si.last_month, si.method) == (100, 90, Month(2026, 11), "6")
    assert (si.income, si.source) == (Money(2_000_000), "sổ BHXH, thẻ cũ")
    assert (hi.valid_from, hi.valid_to) == (date(2025, 12, 15), date(2026, 12, 14))
    assert (hi.group, hi.place, hi.place_year, hi.continuous_since) == ("household", 1, 2026, date(2020, 3, 1))
    page = story.window.navigator.current
    assert isinstance(page, PersonPage)
    assert "Nguồn: sổ BHXH, thẻ cũ." in texts(page.known.si)
    assert "Nguồn: sổ BHXH, thẻ cũ." in texts(page.known.hi)
    assert "Trước khi có sổ · đã đóng đến 11/2026" in page.known.timeline.accessibleDescription()
    picture(story, "before-page")
    assert list_drafts(desk) == ()
    press(Key.Key_Return)
    story.wait(lambda: isinstance(story.window.dialog, PaymentDialog))
    assert check_book(desk).healthy


def test_every_problem_stands_beside_its_field_and_the_form_stays(story: Story, desk: Desk) -> None:
    person_id = registered(desk)
    dialog = opened(story, person_id)
    type_all("90", "91", "13/2026")
    dialog.form.ends.setFocus()
    write("31022026")
    dialog.form.place.setFocus()
    write("1")
    press(Key.Key_F9)
    story.settle()
    assert story.window.dialog is dialog
    told = texts(dialog)
    for sentence in (
        "Được hỗ trợ 91 tháng mà mới đóng 90 tháng.",
        "Tháng đóng gần nhất không phải tháng có thật.",
        "Ngày hết hạn không phải ngày tháng có thật.",
        "Người này chưa ở hộ nào trong sổ",
        "Nguồn: chưa có.",
    ):
        assert sentence in told
    assert dialog.form.supported.hasFocus()
    picture(story, "before-problems")
    with desk.book.reading() as tx:
        assert openings.all_si(tx, person_id) == ()


def test_esc_keeps_what_was_typed_and_the_draft_leads_back(story: Story, desk: Desk) -> None:
    person_id = registered(desk, "Nguyễn Văn An")
    opened(story, person_id)
    type_all("100", "90")
    press(Key.Key_Escape)
    story.settle()
    assert story.window.dialog is None
    assert "giữ nháp" in story.window.toasts.text()
    (draft,) = list_drafts(desk)
    assert draft.title == "Trước khi có sổ: Nguyễn Văn An"
    name, argument = resume(desk, draft)
    story.open(name, argument)
    story.settle()
    dialog = dialog_of(story)
    assert (dialog.form.paid.value(), dialog.form.supported.value()) == ("100", "90")
    press(Key.Key_Escape)
    story.settle()
    assert len(list_drafts(desk)) == 1, "looked at and left: the draft is as it was"


def test_a_correction_shows_where_both_numbers_come_from(story: Story, desk: Desk) -> None:
    person_id = registered(desk, "Nguyễn Văn An")
    draft = OpeningDraft(
        person_id=person_id, paid_months="100", supported_months="90", source="danh-sach.xlsx, dòng 12"
    )
    assert isinstance(save_openings(desk, draft), OpeningsSaved)
    dialog = opened(story, person_id)
    assert dialog.form.paid.value() == "100"
    assert "BHXH đang tính theo: danh-sach.xlsx, dòng 12 (Trần Thị Lan, 23/11/2026 09:42)" in dialog.history.text()
    press(Key.Key_A, CONTROL)
    write("101")
    dialog.form.source.setFocus()
    write("Giấy xác nhận")
    press(Key.Key_F9)
    story.settle()
    assert story.window.dialog is None
    assert load_si_facts(desk, person_id).paid_elsewhere == 101
    dialog = opened(story, person_id)
    assert "BHXH trước đó: danh-sach.xlsx, dòng 12" in dialog.history.text()
    picture(story, "before-history")


def test_a_draft_older_than_a_correction_is_not_shown(story: Story, desk: Desk) -> None:
    person_id = registered(desk, "Nguyễn Văn An")
    opened(story, person_id)
    write("77")
    press(Key.Key_Escape)
    story.settle()
    save_openings(desk, OpeningDraft(person_id=person_id, paid_months="100", source="danh-sach.xlsx, dòng 12"))
    dialog = opened(story, person_id)
    assert dialog.form.paid.value() == "100"
    assert "Nháp ghi: Số tháng đã đóng 77." in texts(dialog.older)
    picture(story, "before-older")


def test_what_someone_else_corrected_meanwhile_is_said_and_nothing_is_written(story: Story, desk: Desk) -> None:
    person_id = registered(desk, "Nguyễn Văn An")
    opened(story, person_id)
    type_all("100", "90")
    save_openings(desk, OpeningDraft(person_id=person_id, paid_months="55", source="máy khác"))
    dialog = dialog_of(story)
    dialog.form.source.setFocus()
    write("thẻ")
    errors: list[BaseException] = []
    story.window.on_error = errors.append
    press(Key.Key_F9)
    story.settle()
    assert "vừa được sửa ở nơi khác" in str(errors[0])
    assert "Nháp ghi: Số tháng đã đóng 100; Số tháng đã được hỗ trợ 90; Nguồn thẻ." in texts(opened(story, person_id))
    assert load_openings(desk, person_id).draft.paid_months == "55"


@pytest.mark.parametrize("width", [1366, 880])
def test_everything_fits(story: Story, desk: Desk, width: int) -> None:
    story.window.resize(width, 696)
    person_id = registered(desk, "Nguyễn Phước Hoàng Bảo Ngọc Quỳnh Anh Thảo Nguyên")
    place = "Danh sách chuyển từ đại lý thu xã Tân Tiến, huyện Yên Dũng, tỉnh Bắc Giang"
    source = f"{place}, tệp so-lieu-2026-cuoi-cung.xlsx, dòng 12345"
    for paid in ("100", "101", "102"):
        draft = load_openings(desk, person_id).draft
        typed = OpeningDraft(
            person_id=person_id,
            si_id=draft.si_id,
            hi_id=draft.hi_id,
            paid_months=paid,
            valid_to=f"{int(paid) - 90}/12/2026",
            source=source,
        )
        assert isinstance(save_openings(desk, typed), OpeningsSaved)
    dialog = opened(story, person_id)
    picture(story, f"before-long-{width}")
    assert dialog.panel.height() <= story.window.height() - 16
    assert dialog.panel.sizeHint().width() <= dialog.panel.width()
