"""The board by keyboard and mouse on a real book: every number leads to exactly its people."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.people import Insurance
from desktop.services.board.hamlets import SaveHamlet, hamlets_view, save_hamlet
from desktop.services.board.monthly import report_lines
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.desk import Desk
from desktop.services.renewals.contact_log import Channel, Outcome, history_of
from desktop.ui.pages.board.bar_painting import bar_frame
from desktop.ui.pages.board.bar_parts import part_places
from desktop.ui.pages.board.bar_table import BAR_COLUMN
from desktop.ui.pages.board.board_page import BoardPage
from desktop.ui.pages.board.lines import TABS, Tab
from desktop.ui.pages.board.notes_dialog import NotesDialog
from desktop.ui.pages.board.report_dialog import ReportDialog
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.imports.imports_page import ImportsPage
from desktop.ui.pages.outreach.outreach_page import OutreachPage
from desktop.ui.pages.person.person_page import PersonPage
from desktop.ui.pages.potential.potential_page import PotentialPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.shared.contact_dialog import ContactDialog
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import registered
from tests.services.opening_builders import hi_before
from tests.ui.exports import export, finish
from tests.ui.keys import ALT, CONTROL, Key, press
from tests.ui.pages.board.conftest import Commune, opened

Settled = Callable[[], None]
NUMBERS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7, Key.Key_8)


def rows(page: BoardPage) -> list[str]:
    return [line.name for line in page.rows.table.table_model.rows()]


def heads(page: BoardPage) -> list[str]:
    return [row.head for row in page.people.households.table_model.rows()]


def persons(page: BoardPage) -> list[str]:
    return [row.name for row in page.people.people.table_model.rows()]


def show(tab: Tab, settled: Settled) -> None:
    press(NUMBERS[list(TABS).index(tab)], ALT)
    settled()


def test_four_figures_and_the_worst_hamlet_first(page: BoardPage) -> None:
    assert [card.told() for card in page.head.figures] == [
        "28,6 % đã có BHYT, 2 trên 7 người",
        "5 người chưa có BHYT, ở 4 hộ",
        "5 người nữa thì đạt mục tiêu 95\u00a0% của xã",
        "20 % đóng BHXH tự nguyện, 1 trên 5 người; thiếu 2",
    ]
    assert rows(page) == ["Thôn Đông", "Thôn Đoài", "Chưa rõ thôn", "Cả xã"]
    first = page.rows.table.table_model.row_at(0)
    assert (first.first, first.second, first.alarm) == (("3 người", "đã có 25 %"), ("0 / 2", "0 % đủ điều kiện"), True)
    assert page.people.heading.text() == "Thôn Đông: 3 người, 2 hộ chưa có BHYT"
    assert page.people.not_visited.text == "chưa đến 2 hộ"
    assert heads(page) == ["Nguyễn Văn An", "Trần Văn Dũng"]
    assert page.people.households.shown_texts()[2][:2] == ("Trần Văn Dũng; không có số", "1")


def test_keys_lead_from_a_hamlet_to_a_person_and_back(
    page: BoardPage, counter_window: MainWindow, settled: Settled, commune: Commune
) -> None:
    press(Key.Key_Return)
    assert page.people.households.hasFocus()
    press(Key.Key_Right)
    settled()
    assert persons(page) == ["Nguyễn Thị Chi", "Nguyễn Văn An"]
    assert page.people.heading.text() == "Nguyễn Văn An, 2 người, chưa có BHYT"
    press(Key.Key_Return)
    settled()
    person = counter_window.navigator.current
    assert isinstance(person, PersonPage)
    press(Key.Key_Escape)
    settled()
    assert counter_window.navigator.current is page
    assert persons(page) == ["Nguyễn Thị Chi", "Nguyễn Văn An"]
    press(Key.Key_Escape)
    settled()
    assert page.people.households.hasFocus()
    press(Key.Key_Escape)
    assert page.rows.table.hasFocus()
    press(Key.Key_Escape)
    assert counter_window.navigator.current is not page


def test_arrows_and_the_mouse_choose_the_parts_of_a_bar(page: BoardPage, settled: Settled) -> None:
    press(Key.Key_Left)
    settled()
    assert page.people.heading.text() == "Thôn Đông: 1 người, 1 hộ có BHYT từ nơi khác"
    press(Key.Key_Down)
    settled()
    # nobody there is covered elsewhere: those who have nothing are shown
    assert page.people.heading.text() == "Thôn Đoài: 1 người, 1 hộ chưa có BHYT"
    table = page.rows.table
    row = table.table_model.row_at(1)
    cell = table.visualRect(table.table_model.index(1, BAR_COLUMN))
    part, place = part_places(row.bar, bar_frame(QRectF(cell)))[0]
    assert part.key == "household"
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    settled()
    assert page.people.heading.text() == "Thôn Đoài: 1 người, 1 hộ có BHYT hộ gia đình"
    press(Key.Key_End)
    settled()
    assert page.people.heading.text().startswith("Cả xã: ")
    press(Key.Key_Home)
    settled()
    assert table.currentIndex().row() == 0


def test_the_same_hamlet_under_another_tab_is_asked_again(
    counter_window: MainWindow, settled: Settled, commune: Commune, desk: Desk
) -> None:
    hi_before(desk, commune.people["Dũng"], valid_from=date(2025, 9, 1), valid_to=date(2026, 8, 31))
    page = opened(counter_window, settled)
    here = page.people.heading.text()
    show(Tab.KEPT, settled)
    page.rows.table.selectRow(rows(page).index("Thôn Đông"))
    settled()
    assert page.people.heading.text() == "Thôn Đông: 1 người, 1 hộ còn kịp đóng tiếp"
    show(Tab.HAMLETS, settled)
    assert page.people.heading.text() == here == "Thôn Đông: 3 người, 2 hộ chưa có BHYT"
    assert page.people.listed is not None
    assert page.people.listed.count == 3


@pytest.mark.parametrize("insurance", [Key.Key_F7, Key.Key_F6])
def test_totals_are_the_lists_length_at_every_level(page: BoardPage, settled: Settled, insurance: Key) -> None:
    seen = 0
    for tab in (Tab.HAMLETS, Tab.SEX, Tab.AGE, Tab.GROUP, Tab.METHOD, Tab.INCOME, Tab.KEPT):
        show(tab, settled)
        press(insurance)
        settled()
        page.focus_first()
        for place, line in enumerate(page.rows.table.table_model.rows()):
            page.rows.table.selectRow(place)
            for part in (one for one in line.bar.parts if one.count):
                page.rows.table.choose_part(None)
                page.rows.table._choose(part.key)  # as ← and → do
                settled()
                listed = page.people.listed
                assert listed is not None
                assert listed.count == part.count, (tab, line.name, part)
                page.switch_level()
                settled()
                assert page.people.people.table_model.rowCount() == part.count
                page.switch_level()
                settled()
                seen += 1
    assert seen > 12


def test_a_visit_is_logged_with_enter_and_the_list_follows(
    page: BoardPage, desk: Desk, counter_window: MainWindow, settled: Settled, commune: Commune
) -> None:
    press(Key.Key_Return)
    press(Key.Key_Return)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, ContactDialog)
    assert dialog.channel.value() is Channel.VISIT
    press(Key.Key_5)
    press(Key.Key_Return)
    settled()
    (line,) = history_of(desk, commune.people["An"])
    assert (line.contact.channel, line.contact.outcome) == (Channel.VISIT, Outcome.REFUSED)
    # who was not visited stands first now; the household just visited is still the chosen one
    assert heads(page) == ["Trần Văn Dũng", "Nguyễn Văn An"]
    row = page.people.row()
    assert row is not None
    assert row.person_id == commune.people["An"]
    assert page.people.not_visited.text == "chưa đến 1 hộ"
    assert counter_window.navigator.current is page


def test_what_is_listed_can_be_taken_along_or_opened(
    page: BoardPage, counter_window: MainWindow, settled: Settled, commune: Commune
) -> None:
    page.drill()
    press(Key.Key_H, CONTROL)
    settled()
    assert isinstance(counter_window.navigator.current, HouseholdPage)
    press(Key.Key_Escape)
    settled()
    press(Key.Key_N, CONTROL)
    settled()
    assert isinstance(counter_window.navigator.current, OutreachPage)


def test_the_potential_list_of_the_chosen_hamlet_is_one_key_away(
    page: BoardPage, counter_window: MainWindow, settled: Settled
) -> None:
    press(Key.Key_Down)
    settled()
    press(Key.Key_T, CONTROL)
    settled()
    potential = counter_window.navigator.current
    assert isinstance(potential, PotentialPage)
    assert [row.name for row in potential.table.table_model.rows()] == ["Đỗ Thị Gia", "Phạm Văn Em"]
    assert potential.filters.hamlet.currentText() == "Thôn Đoài"


def test_months_are_drawn_with_their_assumptions(page: BoardPage, settled: Settled) -> None:
    show(Tab.MONTHS, settled)
    chart = page.rows.chart.chart
    assert chart is not None
    assert len(chart.places) == 13
    assert chart.places[-1].text == "11/2026"
    assert [series.values[-1] for series in chart.series] == [pytest.approx(28.6), 20]
    assert chart.note.startswith("Số dân mỗi tháng")
    assert page.people.heading.text().startswith("Cả xã: 5 người")
    page.head.scope.setCurrentIndex(1)
    settled()
    assert page.rows.chart.chart is not None
    assert page.rows.chart.chart.title == "Bao phủ theo tháng: Thôn Đông"


def test_notes_say_how_it_is_counted_and_lead_to_doubts(
    page: BoardPage, desk: Desk, counter_window: MainWindow, settled: Settled
) -> None:
    registered(desk, "Cụ Già", birth="1915", hamlet="Thôn Đông")
    registered(desk, "Nguyễn Văn An", birth="01/01/1990", hamlet="Thôn Đông")
    page.opened()
    settled()
    press(Key.Key_F4)
    dialog = counter_window.dialog
    assert isinstance(dialog, NotesDialog)
    wanted = next(button for button in dialog.buttons if "100" in button.accessibleName())
    wanted.click()
    settled()
    assert persons(page) == ["Cụ Già"]
    assert "trên 100 tuổi" in page.people.people.shown_texts()[1][0]


def test_the_sheet_holds_what_is_looked_at(page: BoardPage, settled: Settled, tmp_path: Path) -> None:
    page.exporter.folder = tmp_path
    export(page, settled, "thon.xlsx")
    sheet = list(load_workbook(tmp_path / "thon.xlsx").worksheets[0].iter_rows(values_only=True))
    assert [row[0] for row in sheet] == ["Thôn, xóm", *rows(page)]
    whole = dict(zip(sheet[0], sheet[-1], strict=True))
    assert (whole["Số dân"], whole["Đã có BHYT"], whole["BHYT: chưa có"], whole["BHYT, %"]) == (7, 2, 5, 28.6)
    assert whole["Mục tiêu BHYT, %"] == 95
    press(Key.Key_Return)
    export(page, settled, "ho.xlsx")
    sheet = list(load_workbook(tmp_path / "ho.xlsx").worksheets[0].iter_rows(values_only=True))
    assert [row[:4] for row in sheet[1:]] == [
        ("Nguyễn Văn An", "Thôn Đông", "0905000001", 2),
        ("Trần Văn Dũng", "Thôn Đông", None, 1),
    ]
    for tab in (Tab.AGE, Tab.KEPT, Tab.MONTHS):
        show(tab, settled)
        page.focus_first()
        export(page, settled, f"{tab.value}.xlsx")
        assert load_workbook(tmp_path / f"{tab.value}.xlsx").worksheets[0].max_row > 1


def test_rows_are_sorted_by_their_heads_and_the_commune_stays_below(page: BoardPage) -> None:
    header = page.rows.table.horizontalHeader()
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        header.setSortIndicator(2, order)
        assert rows(page)[-1] == "Cả xã"
    assert rows(page)[0] in {"Thôn Đoài", "Chưa rõ thôn"}


def test_a_book_without_people_says_what_to_do(counter_window: MainWindow, settled: Settled) -> None:
    page = opened(counter_window, settled)
    assert page.empty.isVisible()
    assert page.empty.accessibleName().startswith("Sổ chưa có ai.")
    for key in NUMBERS:
        press(key, ALT, page)
        settled()
    press(Key.Key_O, CONTROL, page)
    assert isinstance(counter_window.navigator.current, ImportsPage)


def test_one_person_without_hamlet_target_or_household(
    counter_window: MainWindow, desk: Desk, settled: Settled
) -> None:
    registered(desk, "Vũ Thị Hoa", sex="female", hamlet="")
    page = opened(counter_window, settled)
    assert rows(page) == ["Chưa rõ thôn", "Cả xã"]
    assert page.head.figures[2].told() == "– chưa đặt mục tiêu BHYT năm 2026 (Cài đặt)"
    assert page.rows.table.table_model.row_at(0).bar.target is None
    for tab in TABS:
        show(tab, settled)
    show(Tab.METHOD, settled)
    assert page.people.nobody.isVisible() or rows(page)


def test_residents_whom_the_book_does_not_know_are_told(page: BoardPage, desk: Desk, settled: Settled) -> None:
    hamlet = next(one for one in hamlets_view(desk).hamlets if one.name == "Thôn Đông")
    save_hamlet(desk, SaveHamlet(hamlet_id=hamlet.id, name=hamlet.name, counted="10"))
    page.opened()
    settled()
    press(Key.Key_Right)
    settled()
    assert page.people.heading.text() == "Thôn Đông: 6 người chưa có tên trong sổ"
    assert page.people.nobody.accessibleName().startswith("Xã đếm nhiều người hơn")
    press(Key.Key_Return)  # nothing to go into, nothing happens
    assert page.head.figures[0].told() == "15,4 % đã có BHYT, 2 trên 13 người"


def test_a_target_that_is_reached_is_said(page: BoardPage, desk: Desk, settled: Settled) -> None:
    set_target(desk, SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent="20"))
    page.opened()
    settled()
    assert page.head.figures[2].told() == "0 người còn thiếu: đã đạt mục tiêu 20\u00a0% của xã"


def test_a_narrow_window_shows_one_side_at_a_time(
    page: BoardPage, counter_window: MainWindow, settled: Settled
) -> None:
    counter_window.resize(880, 696)
    settled()
    assert page.rows.isVisible()
    assert not page.people.isVisible()
    page.focus_first()
    press(Key.Key_Return)
    assert page.people.households.hasFocus()
    assert not page.rows.isVisible()
    press(Key.Key_Escape)
    assert page.rows.table.hasFocus()
    counter_window.resize(1366, 696)
    settled()
    assert page.people.isVisible()


def test_bars_show_every_part_and_end_where_their_share_ends(page: BoardPage) -> None:
    frame = QRectF(0, 0, 300, 26)
    for line in page.rows.table.table_model.rows():
        places = part_places(line.bar, frame)
        assert [part.count for part, _place in places] == [part.count for part in line.bar.parts if part.count]
        assert places[-1][1].right() == pytest.approx(300)
        assert all(place.width() >= 3 for _part, place in places)
    assert page.rows.table.itemDelegateForColumn(BAR_COLUMN) is not None
    assert page.rows.table.rowAt(QPoint(5, 5).y()) == 0


def test_the_monthly_report_is_frozen_shown_and_told_again(
    page: BoardPage, desk: Desk, counter_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    press(Key.Key_P, CONTROL)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, ReportDialog)
    dialog.month.setText("01/2020")
    press(Key.Key_F9)
    settled()
    assert dialog.month.hasFocus()
    assert report_lines(desk) == ()
    dialog.month.setText("11/2026")
    press(Key.Key_F9)
    settled()
    assert page.files.making.wait(20_000)
    QApplication.processEvents()
    assert isinstance(counter_window.dialog, PaperDialog)
    (line,) = report_lines(desk)
    assert str(line.month) == "11/2026"
    press(Key.Key_Escape)
    page.exporter.folder = tmp_path
    press(Key.Key_P, CONTROL)
    settled()
    again = counter_window.dialog
    assert isinstance(again, ReportDialog)
    again.table.setFocus()
    press(Key.Key_E, CONTROL)
    settled()
    press(Key.Key_Return)
    settled()
    finish(page.exporter)
    book = _only_sheet(tmp_path)
    texts = [str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert any("Thôn Đông" in text for text in texts)
    assert len(report_lines(desk)) == 1


def _only_sheet(folder: Path) -> Workbook:
    (path,) = folder.glob("bao-cao*.xlsx")
    return load_workbook(path)
