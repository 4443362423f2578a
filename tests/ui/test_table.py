"""Tables sort in Vietnamese order, open, export and read aloud."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.tables.table_header import TableHeader
from tests.ui.keys import Key, press, put


@dataclass(frozen=True)
class Work:
    """One row."""

    name: str
    amount: int


COLUMNS = (
    Column[Work]("NGƯỜI", lambda row: Cell(row.name, "Thôn Đông", bold=True)),
    Column[Work]("SỐ TIỀN (đ)", lambda row: Cell(f"{row.amount}"), order=lambda row: row.amount, width=120, right=True),
    Column[Work]("HẠN", lambda _row: Cell("Hôm nay", tone="bad", chip=True), width=120),
)
UP = Qt.SortOrder.AscendingOrder
ROWS = [Work("Đỗ Lan", 5), Work("Dương Hiền", 30), Work("Ấn", 2), Work("An", 3_000_000_000), Work("Ân", 1)]


@pytest.fixture
def table(stage: QWidget) -> Table:
    made = Table("Việc hôm nay", COLUMNS)
    put(made, stage)
    made.setGeometry(0, 0, 700, 400)
    made.set_rows(ROWS)
    return made


def names(table: Table) -> list[str]:
    return [row.name for row in table.table_model.rows()]


def test_rows_stand_as_given_until_sorted(table: Table) -> None:
    assert names(table) == [row.name for row in ROWS]


def test_names_sort_in_vietnamese_order(table: Table) -> None:
    table.sortByColumn(0, UP)
    assert names(table) == ["An", "Ân", "Ấn", "Dương Hiền", "Đỗ Lan"]
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names(table)[0] == "Đỗ Lan"


def test_amounts_sort_as_numbers_beyond_32_bits(table: Table) -> None:
    table.sortByColumn(1, UP)
    assert [row.amount for row in table.table_model.rows()] == [1, 2, 5, 30, 3_000_000_000]


def test_enter_opens_the_selected_row(table: Table) -> None:
    seen: list[object] = []
    table.row_opened.connect(seen.append)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert seen == [ROWS[1]]


def test_selection_is_told(table: Table) -> None:
    seen: list[object] = []
    table.row_changed.connect(seen.append)
    press(Key.Key_Down)
    assert seen == [ROWS[1]]
    assert table.current_row() == ROWS[1]


def test_the_texts_are_those_shown_in_their_order(table: Table) -> None:
    table.sortByColumn(1, UP)
    titles, first, *others = table.shown_texts()
    assert titles == ("NGƯỜI", "SỐ TIỀN (đ)", "HẠN")
    assert first == ("Ân; Thôn Đông", "1", "Hôm nay")
    assert len(others) == 4


def test_cells_are_read_aloud_with_their_column(table: Table) -> None:
    index = table.table_model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "NGƯỜI, Đỗ Lan, Thôn Đông"
    assert table.table_model.headerData(9, Qt.Orientation.Horizontal) is None


def test_the_model_keeps_qt_s_rules(table: Table) -> None:
    tester = QAbstractItemModelTester(table.table_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.set_rows(ROWS[:2])
    table.sortByColumn(0, UP)
    table.set_rows([])
    assert tester.model() is table.table_model
    assert table.current_row() is None


@pytest.mark.parametrize("section", [0, 1, 2])
@pytest.mark.parametrize("width", [60, 120, 300])
def test_the_sort_arrow_stands_beside_the_title(table: Table, section: int, width: int) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, TableHeader)
    header.setSectionResizeMode(section, TableHeader.ResizeMode.Interactive)
    table.setColumnWidth(section, width)
    table.sortByColumn(section, UP)
    title, text, arrow = header.places(section)
    frame = QRect(header.sectionViewportPosition(section), 0, width, header.height())
    assert not text.intersects(arrow)
    assert frame.contains(arrow)
    assert frame.contains(text)
    assert title == COLUMNS[section].title or title.endswith("…")
    other = (section + 1) % 3
    assert header.places(other)[2].isEmpty()
