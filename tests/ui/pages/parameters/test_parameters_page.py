"""The figures' page on the real figures of the program."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.ui.pages.parameters.figure_columns import shown_figure
from desktop.ui.pages.parameters.parameters_page import ParametersPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.chip import Chip
from tests.services.builders import Clock
from tests.ui.exports import export
from tests.ui.keys import ALT, Key, press, write


@pytest.fixture
def page(counter_window: MainWindow, settled: Callable[[], None]) -> ParametersPage:
    """The page in front, its figures read."""
    counter_window.open_page("parameters")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, ParametersPage)
    return found


def paths(page: ParametersPage) -> list[str]:
    """The figures shown."""
    return [one.group.path for one in page.table.table_model.rows()]


def test_every_figure_is_there_and_counted(page: ParametersPage, counter_window: MainWindow) -> None:
    known = counter_window.counter.open_desk.parameters.paths()
    assert sorted(paths(page)) == sorted(known)
    assert page.count.text().startswith(f"{len(known)} trong {len(known)} mức")
    assert page.search.line.hasFocus()


def test_the_base_salary_of_the_day_with_its_history(page: ParametersPage) -> None:
    write("luong co so tham chieu")
    press(Key.Key_Down)  # ends the burst and stays on the one row
    assert paths(page) == ["common/base_salary"]
    shown = page.panel.texts()
    assert "2.530.000 đ" in shown
    assert "Nghị định 161/2026/NĐ-CP" in shown
    assert "2.340.000 đ" in shown
    assert "base_salary" not in shown
    assert "đang áp dụng" in {chip.text for chip in page.panel.findChildren(Chip)}
    assert "xét vào ngày 23/11/2026" in page.heading()


def test_nothing_found_is_said_and_esc_shows_all_again(page: ParametersPage) -> None:
    write("khong co gi nhu the")
    press(Key.Key_Escape)
    assert page.search.line.text() == ""
    assert len(paths(page)) > 50
    page.search.line.setText("zzz")
    page.apply_filter()
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert page.count.text().startswith("0 trong ")


def test_only_what_is_not_confirmed(page: ParametersPage, counter_window: MainWindow) -> None:
    everything = len(paths(page))
    press(Key.Key_9, ALT)
    few = page.table.table_model.rows()
    assert 0 < len(few) < everything
    assert not any(one.confirmed for one in few)
    assert "voluntary_si/fund_return" in paths(page)
    cell = page.table.table_model.columns[3].cell(few[0])
    assert (cell.text, cell.tone) == ("chưa xác nhận", "unsure")
    press(Key.Key_9, ALT)
    assert len(paths(page)) == everything


def test_a_branch_alone(page: ParametersPage) -> None:
    page._choose_branch("BHYT hộ gia đình")
    assert paths(page)
    assert all(path.startswith("household_hi/") for path in paths(page))


def test_a_value_to_come_is_marked(counter_window: MainWindow, settled: Callable[[], None], clock: Clock) -> None:
    clock.go_to(date(2026, 6, 30))
    counter_window.open_page("parameters")
    settled()
    page = counter_window.navigator.current
    assert isinstance(page, ParametersPage)
    salary = next(one for one in page.table.table_model.rows() if one.group.path == "common/base_salary")
    cell = page.table.table_model.columns[1].cell(salary)
    assert (cell.text, cell.below) == ("2.340.000 đ", "sẽ áp dụng từ 01/07/2026")
    assert shown_figure(salary.group, date(2026, 7, 1)).next is None


def test_export_holds_every_dated_value_of_what_is_shown(
    page: ParametersPage, tmp_path: Path, settled: Callable[[], None], counter_window: MainWindow
) -> None:
    page.search.line.setText("luong co so tham chieu")
    page.apply_filter()
    page.exporter.folder = tmp_path
    export(page, settled, "muc.csv")
    with (tmp_path / "muc.csv").open(encoding="utf-8-sig", newline="") as file:
        titles, *rows = list(csv.reader(file))
    assert titles[1] == "Số liệu"
    history = counter_window.counter.open_desk.parameters.history("common/base_salary")
    assert [row[4] for row in rows] == [f"{one.since:%d/%m/%Y}" for one in reversed(history)]
    assert counter_window.toasts.text() == f"Đã xuất {len(rows)} dòng ra muc.csv"


def test_the_factor_of_a_year_says_for_which_settlements_it_holds(page: ParametersPage) -> None:
    write("dieu chinh 2014")
    press(Key.Key_Down)
    assert paths(page) == ["income_factor/year_2014"]
    (figure,) = page.table.table_model.rows()
    name, value, held, status = (column.cell(figure) for column in page.table.table_model.columns)
    assert (name.text, name.below) == ("Thu nhập của các tháng đóng năm 2014", "Hệ số điều chỉnh")
    assert (value.text, held.text, held.below) == ("× 1,36", "từ 01/01/2026", "đến 31/12/2026")
    assert status.text == "đã xác nhận"
    assert "điều 104" in figure.row.reference


def test_the_figures_of_benefits_stand_together_and_what_is_doubtful_is_marked(page: ParametersPage) -> None:
    page._choose_branch("Quyền lợi BHXH")
    assert len(paths(page)) == 14
    assert all(path.startswith("benefits/") for path in paths(page))
    doubtful = {one.group.path for one in page.table.table_model.rows() if not one.confirmed}
    assert doubtful == {
        "benefits/pensioner_hi",
        "benefits/social_pension",
        "benefits/social_pension_age",
        "benefits/social_pension_age_poor",
    }
