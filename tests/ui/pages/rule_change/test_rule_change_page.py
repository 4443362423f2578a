"""The page of a change on a real book, by keyboard: dated change, trial, problems, filters, chart, files, Esc."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.charts import figures_of
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.services.rule_change.query import Limit
from desktop.storage.counter import journal
from desktop.ui.pages.arguments import RuleChangeArgument
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.parameters.parameters_page import ParametersPage
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.rule_change.rule_change_page import RuleChangePage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.ui.exports import export, finish
from tests.ui.keys import ALT, CONTROL, Key, press, write

BASE, LINE = "common/base_salary", "voluntary_si/rural_poverty_line"


@pytest.fixture
def people(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    low = registered(desk, "Lê Thị Thấp", phone="0905000011", hamlet="Thôn Hạ")
    pay_si(desk, low, method="12", income=Money(1_500_000), start=Month(2026, 12))
    ahead = registered(desk, "Vũ Thị Sau", phone="0905000013", hamlet="Thôn Thượng")
    pay_si(desk, ahead, method="VS", months=24, income=Money(5_000_000), start=Month(2026, 12))
    couple = tuple(registered(desk, name, hamlet="Thôn Thượng") for name in ("Nguyễn Văn Hộ", "Phạm Thị Hai"))
    home = household_of(desk, *couple)
    paid(desk, hi_part(desk, hi_draft(home, *couple)))


Page = RuleChangePage


@pytest.fixture
def page(counter_window: MainWindow, people: None, settled: Callable[[], None]) -> Iterator[Page]:
    del people
    counter_window.open_page("rule_change")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, Page)
    rest(found)
    yield found
    assert found.runner.wait(10_000)


def rest(page: Page) -> None:
    """Wait for the preview and its answer."""
    assert page.runner.wait(10_000)
    for _ in range(50):
        QApplication.processEvents()
        if not page.runner.running:
            return
    raise AssertionError("waited in vain")


def try_value(page: Page, value: str, since: str, path: str = BASE) -> None:
    """Choose a figure, type value and day, Enter on the last field."""
    key = next(one for one in (page.bar.option.itemData(at) for at in range(page.bar.option.count()))
               if one == f"trial|{path}")  # fmt: skip
    page.bar.option.setCurrentIndex(page.bar.option.findData(key))
    page.bar.value.setFocus()
    page.bar.value.selectAll()
    write(value)
    press(Key.Key_Return)
    assert page.bar.since.hasFocus()
    page.bar.since.selectAll()
    write(since)
    press(Key.Key_Return)
    rest(page)


def names(page: Page) -> list[str]:
    return [row.name for row in page.table.table_model.rows()]


def test_the_nearest_change_of_the_law_is_there_at_once(page: Page) -> None:
    assert names(page) == ["Lê Thị Thấp", "Vũ Thị Sau"]
    assert "1.500.000 đ → 2.200.000 đ từ 01/01/2027" in page.head.subject.text()
    assert page.state.text == "chưa xác nhận"
    assert page.bar.value.isReadOnly()
    assert "Lãi suất đầu tư quỹ" in page.notice.accessibleName()
    assert page.sums.text().startswith("2 lần đóng · trước 3.168.000 đ · sau 4.646.400 đ · thay đổi +1.478.400")
    assert "1 chưa tính được" in page.sums.text()
    told = page.panel.texts()
    for text in ("Lê Thị Thấp", "3.168.000 đ", "4.646.400 đ", "Luật BHXH 41/2024/QH15", "Nếu đóng ngày 01/01/2027"):
        assert text in told
    page.table.selectRow(1)
    assert "chưa rõ" in page.panel.texts()


def test_a_trial_by_keyboard_is_marked_and_stored_nowhere(page: Page, desk: Desk) -> None:
    with desk.book.reading() as tx:
        before = journal.count(tx)
    try_value(page, "2,8tr", "15122026")
    assert names(page)[0] == "Nguyễn Văn Hộ"
    assert (page.state.text, "(mức thử)" in page.head.subject.text()) == ("mức thử", True)
    assert "không lưu vào sổ" in page.notice.accessibleName()
    # 4,5 % × 2.800.000 × 12 × (100 + 70) %
    assert "2.570.400" in page.table.shown_texts()[1][4]
    assert "? chưa xác nhận" in page.table.shown_texts()[1][4]
    assert desk.parameters.value(BASE, date(2027, 6, 1)).value == 2_530_000
    with desk.book.reading() as tx:
        assert journal.count(tx) == before


def test_every_problem_stands_beside_its_field_and_nothing_is_worked_out(page: Page) -> None:
    shown = page.found
    try_value(page, "abc", "01/01/2020")
    assert "từ 1 đ đến 1.000.000.000 đ" in page.bar.boxes["value"].problem()
    assert "từ 24/11/2026" in page.bar.boxes["since"].problem()
    assert page.bar.value.hasFocus()
    assert page.found is shown
    try_value(page, "2.800.000", "15/12/2026")
    assert not page.bar.boxes["value"].problem()


def test_filters_search_and_the_order_of_the_list(page: Page, qtbot: QtBot) -> None:
    del qtbot
    page.filter.limit.setCurrentIndex(page.filter.limit.findData(Limit.RAISED.value))
    assert names(page) == ["Lê Thị Thấp"]
    page.filter.limit.setCurrentIndex(0)
    press(Key.Key_F, CONTROL)
    write("thuong")
    assert names(page) == ["Vũ Thị Sau"]
    press(Key.Key_Return)
    assert page.table.hasFocus()
    page.filter.text.setText("khong ai")
    assert names(page) == []
    assert page.sums.text() == "0 lần đóng"
    page.filter.text.clear()
    page.table.horizontalHeader().sectionClicked.emit(0)
    assert names(page) == ["Lê Thị Thấp", "Vũ Thị Sau"]
    page.table.horizontalHeader().sectionClicked.emit(0)
    assert names(page) == ["Vũ Thị Sau", "Lê Thị Thấp"]


def test_the_chart_shows_the_sums_of_the_list_and_opens_a_hamlet(page: Page) -> None:
    press(Key.Key_2, ALT)
    chart = page.chart.panel.chart
    assert chart is not None
    assert figures_of(chart).rows == (("Thôn Hạ", 3_168_000, 4_646_400),)
    assert "đóng ngày 31/12/2026" in page.chart.panel.note.text()
    page.chart.panel.place_opened.emit(0)
    assert names(page) == ["Lê Thị Thấp"]
    assert page.table.isVisible()
    press(Key.Key_2, ALT)
    page.chart.choices.chosen.emit("band")
    banded = page.chart.panel.chart
    assert banded is not None
    assert sum(int(str(row[1])) for row in figures_of(banded).rows) == len(names(page)) == 1


def test_esc_stops_the_work_and_keeps_what_was_shown(page: Page, counter_window: MainWindow) -> None:
    shown = page.found
    page.table.setFocus()
    press(Key.Key_F9)
    assert page.runner.running
    press(Key.Key_Escape)
    assert not page.runner.running
    assert page.runner.wait(10_000)
    QApplication.processEvents()
    assert page.found is shown
    assert counter_window.navigator.current is page


def test_what_is_typed_stays_after_leaving(page: Page, counter_window: MainWindow, settled: Callable[[], None]) -> None:
    try_value(page, "2.800.000", "15/12/2026")
    counter_window.open_page("parameters")
    settled()
    counter_window.open_page("rule_change")
    settled()
    typed = page.bar.typed()
    assert (typed.path, typed.value, typed.since) == (BASE, "2.800.000", "15/12/2026")
    assert names(page)[0] == "Nguyễn Văn Hộ"


def test_another_language_shows_the_same_trial_again(page: Page, counter_window: MainWindow) -> None:
    try_value(page, "2.800.000", "15/12/2026")
    page.closing()
    again = Page(counter_window.counter)
    again.opened(None)
    rest(again)
    assert names(again) == names(page)
    again.deleteLater()


def test_from_the_figures_page_to_its_change(
    counter_window: MainWindow, people: None, settled: Callable[[], None]
) -> None:
    del people
    counter_window.open_page("parameters")
    settled()
    figures = counter_window.navigator.current
    assert isinstance(figures, ParametersPage)
    write("luong co so")
    press(Key.Key_T, CONTROL)
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, Page)
    assert (found.bar.typed().path, found.bar.typed().value) == (BASE, "2.530.000")
    assert found.found is None  # a trial waits for its value and day
    counter_window.open_page("rule_change", RuleChangeArgument(path=LINE))
    settled()
    rest(found)
    assert names(found) == ["Lê Thị Thấp", "Vũ Thị Sau"]


def test_the_call_list_the_sheet_and_the_letters(
    page: Page, counter_window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    page.exporter.folder = tmp_path
    export(page, settled, "muc-dong.xlsx")
    finish(page.exporter)
    sheet = openpyxl.load_workbook(tmp_path / "muc-dong.xlsx").worksheets[0]
    cells = {cell for line in sheet.iter_rows(values_only=True) for cell in line}
    assert {"Lê Thị Thấp", "Vũ Thị Sau", 3_168_000, 4_646_400} <= cells
    press(Key.Key_P, CONTROL)
    assert page.acts.making.wait(10_000)
    settled()
    QApplication.processEvents()
    dialog = counter_window.dialog
    assert isinstance(dialog, PaperDialog)
    press(Key.Key_Escape)
    press(Key.Key_T, CONTROL)
    letters = counter_window.dialog
    assert isinstance(letters, BatchDialog)
    letters.folder.setText(str(tmp_path))
    press(Key.Key_F9)
    settled()
    page.acts.letters.runner.wait(10_000)
    settled()
    QApplication.processEvents()
    assert [path.suffix for path in tmp_path.rglob("thu-bao-muc-dong*.pdf")] == [".pdf"]


def test_nothing_to_hand_out_is_said(counter_window: MainWindow, settled: Callable[[], None]) -> None:
    """An empty book."""
    counter_window.open_page("rule_change")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, Page)
    rest(found)
    assert names(found) == []
    press(Key.Key_T, CONTROL)
    assert counter_window.dialog is None
