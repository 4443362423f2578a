"""Giấy tờ hết hạn by keyboard on a real book: days, filters, order, effects, contact, calls, letters, the file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook

from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.renewals.contact_log import history_of
from desktop.ui.pages.household_hi.what_if.what_if_page import WhatIfPage
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.proofs.proofs_page import ProofsPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.shared.contact_dialog import ContactDialog
from tests.services.builders import Clock, hi_part, household_of, paid, registered
from tests.ui.exports import export
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story, texts


@pytest.fixture
def wife(desk: Desk, clock: Clock) -> UUID:
    """Near-poor until 10/12/2026, her card until 18/01/2027; the head pays as household."""
    clock.go_to(date(2025, 12, 20))
    head = registered(desk, phone="0905000001", hamlet="Thôn Hạ")
    wife = registered(desk, "Trần Thị Bình", sex="female", phone="0905000002", hamlet="Thôn Hạ")
    home = household_of(desk, head, wife)
    claims(desk, wife, "near_poor", "10/12/2026")
    rows = (HiRow(person_id=head, relation="00"), HiRow(person_id=wife, relation="01", group="near_poor"))
    paid(desk, hi_part(desk, HiDraft(household_id=home, is_new=False, rows=rows)))
    other = registered(desk, "Lê Văn Ân", phone="0912000003", hamlet="Thôn Thượng")
    claims(desk, other, "artisan", "01/11/2026")
    clock.go_to(date(2026, 11, 23))
    return wife


def claims(desk: Desk, person: UUID, group: str, until: str) -> None:
    claim = ClaimDraft(group=group, paper_number="CN-1", valid_to=until)
    add_claim(desk, AddClaim(person_id=person, insurance=Insurance.HOUSEHOLD_HI, claim=claim))


@pytest.fixture
def page(story: Story, wife: UUID) -> Iterator[ProofsPage]:
    opened = story.open("proofs")
    assert isinstance(opened, ProofsPage)
    story.wait(lambda: opened.effects.complete)
    yield opened
    assert opened.files.making.wait(10_000)
    assert opened.files.exporter.wait(10_000)


def shown_rows(page: ProofsPage) -> list[tuple[str, ...]]:
    return list(page.table.shown_texts()[1:])


def dialog(story: Story, kind: type) -> object:
    story.wait(lambda: isinstance(story.window.dialog, kind))
    story.settle()
    return story.window.dialog


def test_it_opens_on_sixty_days_with_what_changes(story: Story, page: ProofsPage) -> None:
    assert shown_rows(page) == [
        (
            "Còn 17 ngày",
            "Trần Thị Bình; Thôn Hạ",
            "Hộ cận nghèo; BHYT, 10/12/2026, số CN-1",
            "18/01/2027; BHYT hộ 2 người",
            "1.776.060",
            "2.322.540",
            "+546.480",
            "Chưa gọi",
        )
    ]
    told = texts(page)
    assert "1 giấy · 1 lần đóng đổi mức, cộng 546.480 đ (ước tính)" in told
    assert "Đóng đến hết 10/12/2026 thì còn tính theo giấy này" in told
    assert "Ước tính như đóng lần trước" in told


def test_days_by_alt_filter_by_typing_and_order_by_the_heading(story: Story, page: ProofsPage) -> None:
    assert page.chips.spoken()[0] == "Đã hết hạn, 1 dòng"
    press(Key.Key_1, ALT)
    story.settle()
    assert [row[1] for row in shown_rows(page)] == ["Lê Văn Ân; Thôn Thượng"]
    story.wait(lambda: page.effects.complete)
    assert "chưa ở hộ nào" in shown_rows(page)[0][3]
    press(Key.Key_6, ALT)
    story.settle()
    assert len(shown_rows(page)) == 2
    page.table.horizontalHeader().sectionClicked.emit(1)
    page.table.horizontalHeader().sectionClicked.emit(1)
    assert [row[1][:4] for row in shown_rows(page)] == ["Trần", "Lê V"]
    press(Key.Key_F, CONTROL)
    write("binh")
    story.wait(lambda: len(shown_rows(page)) == 1)
    press(Key.Key_Return)
    assert page.table.hasFocus()


def test_an_empty_list_says_so(story: Story, page: ProofsPage) -> None:
    page.filter.text.setText("không ai tên này")
    story.wait(lambda: not shown_rows(page))
    assert "Không có giấy tờ nào" in texts(page)
    press(Key.Key_T, CONTROL)
    assert story.window.dialog is None


def test_from_a_row_to_the_person_the_what_if_and_the_contact(
    story: Story, page: ProofsPage, desk: Desk, wife: UUID
) -> None:
    press(Key.Key_F8)
    story.settle()
    assert isinstance(story.window.navigator.current, WhatIfPage)
    press(Key.Key_Escape)
    story.settle()
    press(Key.Key_L, CONTROL)
    assert isinstance(dialog(story, ContactDialog), ContactDialog)
    press(Key.Key_Escape)
    story.settle()
    assert history_of(desk, wife) == ()
    page.focus_first()
    press(Key.Key_Return)
    story.settle()
    assert isinstance(story.window.navigator.current, PersonPage)


def test_calls_letters_and_the_file(story: Story, page: ProofsPage, tmp_path: Path) -> None:
    press(Key.Key_P, CONTROL)
    assert isinstance(dialog(story, PaperDialog), PaperDialog)
    press(Key.Key_Escape)
    story.settle()
    page.files.exporter.folder = tmp_path
    press(Key.Key_T, CONTROL)
    letters = dialog(story, BatchDialog)
    assert isinstance(letters, BatchDialog)
    press(Key.Key_F9)
    story.wait(lambda: story.window.dialog is None)
    story.wait(lambda: not page.files.letters.is_running)
    story.settle()
    assert [path.suffix for path in tmp_path.glob("*/*.pdf")] == [".pdf"]
    page.exporter = page.files.exporter  # type: ignore[attr-defined]
    export(page, story.settle)
    line = next(load_workbook(tmp_path / "giay-to-het-han-2026-11-23.xlsx").worksheets[0].iter_rows(min_row=2))
    assert "Trần Thị Bình" in [cell.value for cell in line]
