"""The tables of the board's tabs: the same rows with bars, under the headings of what stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.people import Insurance
from desktop.ui.i18n import t
from desktop.ui.pages.board.bar_table import BarTable
from desktop.ui.pages.board.lines import SI_ONLY, Line, Tab
from desktop.ui.widgets.tables.table import Cell, Column

Headings = tuple[str, str, str, str]
_ROW, _NAME, _LONG_NAME, _FIRST, _SECOND = 47, 142, 212, 126, 136
_SLIM, _SLIM_NAME = 560, 116


class LinesTable(BarTable):
    """Rows of :class:`Line`; a row that was chosen is chosen again after a reload."""

    def __init__(self, label: str, headings: Headings, parent: QWidget | None = None) -> None:
        self._long = False
        super().__init__(label, _columns(headings), lambda line: line.bar, row_height=_ROW, parent=parent)
        self.setProperty("plain", "true")
        self.table_model.stays_last = lambda line: line.last

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show rows; the one that was chosen, or the first."""
        here = self.current_row()
        self.set_rows(lines)
        header = self.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self.table_model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if here is not None:
            self.choose_line(here.key)

    def set_headings(self, headings: Headings, *, long: bool = False) -> None:
        """Other titles over the same columns; ``long`` names take more room."""
        model = self.table_model
        pairs = zip(model.columns, headings, strict=True)
        model.columns = tuple(replace(column, title=title) for column, title in pairs)
        self._long = long
        self._fit()
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def choose_line(self, key: str) -> None:
        """Go to a row."""
        keys = [line.key for line in self.table_model.rows()]
        if key in keys:
            self.selectRow(keys.index(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table leaves the bar its room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = _LONG_NAME if self._long else _NAME
        self.setColumnWidth(0, wide if self.width() >= _SLIM else _SLIM_NAME)


def headings_of(tab: Tab, insurance: Insurance) -> Headings:
    """The titles of a tab's columns."""
    if tab in SI_ONLY:
        name = t("PHƯƠNG THỨC") if tab is Tab.METHOD else t("MỨC THU NHẬP")
        return name, t("NGƯỜI THAM GIA"), t("SỐ NGƯỜI"), t("TỶ LỆ")
    if tab is Tab.KEPT:
        return t("THÔN, XÓM"), t("ĐẾN HẠN TỪ ĐẦU NĂM"), t("ĐÓNG TIẾP"), t("NHÀ NƯỚC ĐÓNG")
    name = t("THÔN, SỐ DÂN") if tab is Tab.HAMLETS else t("NHÓM, SỐ NGƯỜI")
    if insurance is Insurance.VOLUNTARY_SI:
        return name, t("BHXH TỰ NGUYỆN"), t("CHƯA THAM GIA"), t("BHYT")
    return name, t("BẢO HIỂM Y TẾ"), t("CHƯA CÓ"), t("BHXH TN")


def _columns(headings: Headings) -> tuple[Column[Line], ...]:
    name, bar, first, second = headings
    return (
        Column(name, lambda line: Cell(line.name, line.below, bold=True), _order(0), width=_NAME),
        Column(bar, lambda line: Cell(line.bar.spoken()), _order(1)),
        Column(first, _first, _order(2), width=_FIRST, right=True),
        Column(second, lambda line: Cell(*line.second, tone="si", bold=True), _order(3), width=_SECOND, right=True),
    )


def _order(place: int) -> Callable[[Line], object]:
    return lambda line: line.orders[place]


def _first(line: Line) -> Cell:
    return Cell(*line.first, tone="bad" if line.alarm else "", bold=True)
