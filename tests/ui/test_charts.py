"""Charts in the window: read back from their items, led through by keys, told in words, in both themes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.charts import BarChart, LineChart
from desktop.ui.first_use import CHART_PLOT, warm_up_list
from desktop.ui.theme.theme import Scheme, Theme
from desktop.ui.widgets.charts.chart_panel import ChartPanel
from tests.domain.test_charts import hamlets, pensions
from tests.ui.keys import Key, press


@pytest.fixture
def panel(stage: QWidget) -> ChartPanel:
    """A panel between two fields."""
    made = ChartPanel(height=220)
    column = QVBoxLayout(stage)
    before, after = QLineEdit(), QLineEdit()
    for widget in (before, made, after):
        column.addWidget(widget)
    after.setObjectName("after")
    QApplication.processEvents()
    return made


def shown(panel: ChartPanel, chart: LineChart | BarChart) -> ChartPanel:
    panel.show_chart(chart)
    QApplication.processEvents()
    panel.picture.setFocus()
    return panel


def test_lines_are_read_back_from_their_items(panel: ChartPanel) -> None:
    plot = shown(panel, pensions()).picture.plot
    lines = plot.lines()
    assert lines["chọn 2,3 triệu"] == ((15, 1_035_000), (20, 1_265_000), (25.5, 1_518_000))
    assert lines["chọn 1,5 triệu"][:2] == ((15, 675_000), (20, 825_000))
    assert str(lines["chọn 1,5 triệu"][2][1]) == "nan"
    assert {"0", "500 nghìn", "1 triệu", "1,5 triệu", "2 triệu", "15 năm", "25,5 năm"} <= set(plot.texts())
    assert panel.key.names() == ("chọn 2,3 triệu", "chọn 1,5 triệu")


def test_bars_are_read_back_and_the_target_lies_across(panel: ChartPanel) -> None:
    plot = shown(panel, hamlets()).picture.plot
    bars, whole = plot.bars(), 78_900 / 903
    [(left, bottom, right, top)] = bars["đã có"]
    assert (left, round(right, 6), round((bottom + top) / 2, 6)) == (0, round(whole, 6), 1)
    assert [round(bar[2], 6) for bar in bars["chưa có"]] == [100]
    assert {point[0] for point in plot.lines()["mục tiêu"]} == {95}
    assert {"Thôn Hạ", "Xóm Mới", "789", "50 %"} <= set(plot.texts())
    assert "114" not in plot.texts()  # a hatched part leaves its figure to the table
    assert panel.key.names() == ("đã có", "chưa có", "mục tiêu")


def test_tab_leads_to_the_table_of_the_same_figures_and_on(panel: ChartPanel) -> None:
    shown(panel, pensions())
    press(Key.Key_Tab)
    assert panel.shows_table
    assert panel.table.hasFocus()
    assert panel.table.shown_texts() == (
        ("SỐ NĂM ĐÓNG", "CHỌN 2,3 TRIỆU", "CHỌN 1,5 TRIỆU"),
        ("15 năm", "1.035.000 đ", "675.000 đ"),
        ("20 năm", "1.265.000 đ", "825.000 đ"),
        ("25,5 năm", "1.518.000 đ", "chưa có"),
    )
    press(Key.Key_Tab)
    assert not panel.shows_table
    assert QApplication.focusWidget().objectName() == "after"
    panel.picture.setFocus()
    press(Key.Key_Tab)
    press(Key.Key_Backtab)
    assert not panel.shows_table
    assert panel.picture.hasFocus()


def test_the_table_that_was_asked_for_stays_and_follows_the_chart(panel: ChartPanel) -> None:
    shown(panel, pensions())
    panel.switch.click()
    assert panel.shows_table
    assert panel.switch.text() == "Biểu đồ"
    panel.show_chart(hamlets())
    assert panel.shows_table
    assert panel.table.shown_texts()[1] == ("Thôn Hạ", "789", "114", "903")
    panel.switch.click()
    assert panel.picture.isVisible()


def test_figures_sort_by_value_and_rows_still_open_their_place(panel: ChartPanel) -> None:
    opened: list[object] = []
    panel.place_opened.connect(opened.append)
    shown(panel, pensions())
    press(Key.Key_Tab)
    panel.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in panel.table.shown_texts()[1:]] == ["25,5 năm", "15 năm", "20 năm"]
    panel.table.selectRow(0)
    press(Key.Key_Return)
    assert opened == [2]


def test_arrows_read_place_by_place_and_enter_opens(panel: ChartPanel) -> None:
    opened: list[object] = []
    read: list[object] = []
    panel.place_opened.connect(opened.append)
    panel.place_changed.connect(read.append)
    shown(panel, pensions())
    press(Key.Key_Return)
    assert opened == []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_End, Key.Key_Right, Key.Key_Home):
        press(key)
    assert read == [0, 1, 0, 2, 2, 0]
    assert panel.reading.text() == "15 năm: chọn 2,3 triệu 1.035.000 đ · chọn 1,5 triệu 675.000 đ"
    assert panel.picture.accessibleName() == f"Lương hưu ước tính. {panel.reading.text()}"
    press(Key.Key_Return)
    assert opened == [0]


def test_the_pointer_reads_and_a_double_click_opens_a_lying_bar(panel: ChartPanel) -> None:
    opened: list[object] = []
    panel.place_opened.connect(opened.append)
    picture = shown(panel, hamlets()).picture
    first = QPoint(picture.width() // 2, picture.middle_of(0) + 2)
    second = QPoint(picture.width() // 2, picture.middle_of(1) + 2)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=second)
    assert panel.reading.text() == "Xóm Mới: đã có 0 · chưa có 0"
    QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=first)
    assert opened == [0]


def test_title_description_and_assumptions_are_told(panel: ChartPanel) -> None:
    shown(panel, pensions())
    assert panel.accessibleName() == "Lương hưu ước tính"
    assert "15 năm 1.035.000 đ, đến 25,5 năm 1.518.000 đ" in panel.picture.accessibleDescription()
    assert panel.note.text() == "Thu nhập không tăng."
    assert panel.note.isVisible()


@pytest.mark.parametrize(
    "chart",
    [pensions(series=(), empty_text="Nhập năm sinh để ước tính."), hamlets(places=(), series=(), levels=())],
)
def test_a_chart_without_figures_says_so(panel: ChartPanel, chart: LineChart | BarChart) -> None:
    panel.show_chart(chart)
    assert panel.empty.isVisible()
    assert panel.empty.text() in {"Nhập năm sinh để ước tính.", "Chưa có số liệu để vẽ."}
    assert not panel.switch.isVisible()
    panel.show_table(shown=True)
    assert panel.empty.isVisible()
    panel.show_chart(pensions())
    assert panel.picture.isVisible()
    panel.show_chart(None)
    assert (panel.title.text(), panel.empty.text()) == ("", "")


def test_one_place_and_thirty_places_are_drawn(panel: ChartPanel) -> None:
    lone = pensions()
    shown(panel, replace(lone, places=lone.places[:1], series=tuple(
        replace(one, values=one.values[:1]) for one in lone.series
    )))  # fmt: skip
    assert panel.picture.plot.lines()["chọn 2,3 triệu"] == ((15, 1_035_000),)
    bars = hamlets()
    many = replace(bars, places=bars.places[:1] * 30, series=tuple(
        replace(one, values=one.values[:1] * 30) for one in bars.series
    ))  # fmt: skip
    shown(panel, many)
    assert panel.picture.height() >= 30 * 24
    assert panel.picture.plot.texts().count("Thôn Hạ") == 30
    press(Key.Key_End)
    bottom = panel.picture.mapTo(panel.window_on_picture, QPoint(0, panel.picture.middle_of(29))).y()
    assert 0 <= bottom <= panel.window_on_picture.height()


def test_the_drawing_follows_the_theme(panel: ChartPanel, theme: Theme) -> None:
    shown(panel, hamlets())
    light = {one.colour.name() for one in panel.picture.plot._canvas.writing.texts}
    theme.set_scheme(Scheme.DARK)
    QApplication.processEvents()
    dark = {one.colour.name() for one in panel.picture.plot._canvas.writing.texts}
    assert light.isdisjoint(dark)
    assert theme.tokens.named("text").lower() in dark


def test_the_drawing_is_loaded_ahead_and_not_by_the_panel() -> None:
    assert CHART_PLOT in warm_up_list()
    assert ChartPanel().picture.plot is None


def test_standing_bars_side_by_side_keep_their_zero_line(panel: ChartPanel) -> None:
    chart = hamlets(shares=False, stacked=False, horizontal=False, levels=())
    series = (replace(chart.series[0], values=(Fraction(5, 2), None)), replace(chart.series[1], values=(-3, 4)))
    plot = shown(panel, replace(chart, series=series)).picture.plot
    [(_left, bottom, _right, top)] = plot.bars()["đã có"]
    assert (bottom, top) == (0, 2.5)
    assert [(bar[1], bar[3]) for bar in plot.bars()["chưa có"]] in ([(0, -3), (0, 4)], [(-3, 0), (0, 4)])
    assert {"−4", "0", "4"} <= set(plot.texts())
