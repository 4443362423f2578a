"""The potential list by keyboard on a real book: filters, why this order, contacts, who is taken along, the sheet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook

from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.potential.kinds import Reason
from desktop.services.potential.potential_list import ContactFilter, PotentialQuery
from desktop.services.renewals.contact_log import Outcome, history_of
from desktop.ui.pages.outreach.outreach_page import OutreachPage
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.potential.order_dialog import OrderDialog
from desktop.ui.pages.potential.potential_page import PotentialPage
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.pages.shared.contact_dialog import ContactDialog
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import household_of, registered
from tests.services.opening_builders import hi_before
from tests.ui.exports import export
from tests.ui.keys import ALT, CONTROL, Key, press, write

Settled = Callable[[], None]


@pytest.fixture
def people(desk: Desk) -> dict[str, UUID]:
    """Nghèo (near poor, no card), Út (the only one missing at home), Cũ (expired), Mới (never), of two hamlets."""
    found = {
        "Nghèo": registered(desk, "Hà Văn Nghèo"),
        "Chủ": registered(desk, "Trần Chủ", hamlet="Thôn Đoài"),
        "Út": registered(desk, "Trần Út", birth="05/05/2015", hamlet="Thôn Đoài"),
        "Cũ": registered(desk, "Lê Thị Cũ", sex="female", birth="01/01/1960"),
        "Mới": registered(desk, "Đỗ Thị Mới", sex="female", phone=""),
    }
    claim = ClaimDraft(group="near_poor", paper_number="CN-1", issuer="UBND xã", valid_to="31/12/2026")
    add_claim(desk, AddClaim(person_id=found["Nghèo"], insurance=Insurance.HOUSEHOLD_HI, claim=claim))
    household_of(desk, found["Chủ"], found["Út"], relations=("00", "08"))
    hi_before(desk, found["Chủ"], group="covered_elsewhere", valid_from=None, valid_to=None)
    hi_before(desk, found["Cũ"], valid_from=date(2025, 1, 1), valid_to=date(2025, 12, 31))
    return found


@pytest.fixture
def page(counter_window: MainWindow, settled: Settled, people: dict[str, UUID]) -> PotentialPage:
    return opened(counter_window, settled)


def opened(window: MainWindow, settled: Settled, query: PotentialQuery | None = None) -> PotentialPage:
    window.open_page("potential", query)
    settled()
    found = window.navigator.current
    assert isinstance(found, PotentialPage)
    return found


def names(page: PotentialPage) -> list[str]:
    return [row.name for row in page.table.table_model.rows()]


def test_the_order_is_that_of_the_reasons_and_says_why(
    page: PotentialPage, counter_window: MainWindow, settled: Settled
) -> None:
    assert names(page) == ["Hà Văn Nghèo", "Trần Út", "Lê Thị Cũ", "Đỗ Thị Mới"]
    assert page.head.subject.text() == "4 trong 4 người"
    assert page.below.reasons.text().startswith("Có giấy hộ cận nghèo đến 31/12/2026, chưa có thẻ BHYT; ")
    assert page.table.shown_texts()[2][3] == "BHYT"
    press(Key.Key_F4)
    dialog = counter_window.dialog
    assert isinstance(dialog, OrderDialog)
    dialog.finish(True)
    settled()
    settings = counter_window.navigator.current
    assert isinstance(settings, SettingsPage)
    assert settings.sections[settings.list.currentRow()] is settings.priority


def test_filters_narrow_the_list_and_keep_the_counts(page: PotentialPage, settled: Settled) -> None:
    press(Key.Key_5, ALT)
    settled()
    assert names(page) == ["Trần Út"]
    assert page.chips.spoken()[0] == "Tất cả, 4 dòng"
    press(Key.Key_1, ALT)
    page.filters.hamlet.setCurrentIndex(1)
    settled()
    assert names(page) in (["Trần Út"], ["Hà Văn Nghèo", "Lê Thị Cũ", "Đỗ Thị Mới"])
    page.filters.clear()
    settled()
    page.filters.insurance.setCurrentIndex(2)
    settled()
    assert names(page) == ["Hà Văn Nghèo", "Đỗ Thị Mới"]
    page.filters.clear()
    page.filters.contact.setCurrentIndex(3)
    settled()
    assert page.empty.isVisible()
    assert page.query.contact is ContactFilter.LATE


def test_ages_and_words_are_typed(page: PotentialPage, settled: Settled) -> None:
    page.filters.youngest.setFocus()
    write("60")
    page.filters.changed.emit()
    settled()
    assert names(page) == ["Lê Thị Cũ"]
    page.filters.clear()
    press(Key.Key_F, CONTROL)
    write("ngheo")
    page.filters.changed.emit()
    settled()
    assert names(page) == ["Hà Văn Nghèo"]
    press(Key.Key_Return)
    assert page.table.hasFocus()


def test_a_contact_is_logged_and_the_row_says_so(
    page: PotentialPage, desk: Desk, counter_window: MainWindow, settled: Settled, people: dict[str, UUID]
) -> None:
    press(Key.Key_L, CONTROL)
    settled()
    assert isinstance(counter_window.dialog, ContactDialog)
    press(Key.Key_5)
    press(Key.Key_Return)
    settled()
    (line,) = history_of(desk, people["Nghèo"])
    assert line.contact.outcome is Outcome.REFUSED
    assert page.table.current_row().state.text == "Từ chối"


def test_marked_people_are_taken_along_with_their_reasons(
    page: PotentialPage, counter_window: MainWindow, settled: Settled
) -> None:
    press(Key.Key_Space)
    press(Key.Key_Space)
    assert [row.reason for row in page.table.marked_rows()] == [Reason.POOR_NO_CARD, Reason.ONE_SHORT]
    assert page.head.subject.text() == "4 trong 4 người · đã chọn 2"
    press(Key.Key_N, CONTROL)
    settled()
    assert isinstance(counter_window.navigator.current, OutreachPage)
    assert page.table.marked_rows() == ()


def test_heads_sort_the_whole_list(page: PotentialPage, settled: Settled) -> None:
    for wanted in (["Đỗ Thị Mới", "Hà Văn Nghèo", "Lê Thị Cũ", "Trần Út"], None):
        page.table.horizontalHeader().sectionClicked.emit(1)
        settled()
        if wanted is not None:
            first = names(page)
        else:
            assert names(page) == first[::-1]


def test_enter_opens_and_the_sheet_is_the_list(
    page: PotentialPage, counter_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    page.exporter.folder = tmp_path
    export(page, settled, "tiem-nang.xlsx")
    sheet = list(load_workbook(tmp_path / "tiem-nang.xlsx").worksheets[0].iter_rows(values_only=True))
    assert [row[:3] for row in sheet[1:]] == [
        (1, "Hà Văn Nghèo", "Thôn Đông"),
        (2, "Trần Út", "Thôn Đoài"),
        (3, "Lê Thị Cũ", "Thôn Đông"),
        (4, "Đỗ Thị Mới", "Thôn Đông"),
    ]
    assert sheet[1][9] == "Hộ nghèo, cận nghèo chưa có thẻ"
    press(Key.Key_Return)
    settled()
    assert isinstance(counter_window.navigator.current, PersonPage)


def test_another_page_may_ask_for_a_view(counter_window: MainWindow, settled: Settled, people: dict[str, UUID]) -> None:
    page = opened(counter_window, settled, PotentialQuery(text="cu", insurance=Insurance.HOUSEHOLD_HI))
    assert names(page) == ["Lê Thị Cũ"]


def test_an_empty_book_has_nobody_and_does_nothing(counter_window: MainWindow, settled: Settled) -> None:
    page = opened(counter_window, settled)
    assert page.empty.isVisible()
    for act in ("open_person", "log_contact", "take_along"):
        getattr(page, act)()
    assert counter_window.navigator.current is page
    assert counter_window.dialog is None
