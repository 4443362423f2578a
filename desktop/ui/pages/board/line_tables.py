"""The tables of the board's tabs: the same rows with bars, under the headings of what stands beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.i18n import t
from desktop.ui.pages.board.bar_table import BarTable
from desktop.ui.pages.board.lines import Line
from desktop.ui.widgets.tables.table import Cell, Column

_ROW, _NAME, _FIRST, _SECOND = 47, 142, 112, 136
_SLIM, _SLIM_NAME = 560, 116


class LinesTable(BarTable):
    """Rows of :class:`Line`; a row that was chosen is chosen again after a reload."""

    def __init__(self, label: str, headings: tuple[str, str, str, str], parent: QWidget | None = None) -> None:
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

    def choose_line(self, key: str) -> None:
        """Go to a row."""
        keys = [line.key for line in self.table_model.rows()]
        if key in keys:
            self.selectRow(keys.index(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table leaves the bar its room."""
        super().resizeEvent(event)
        self.setColumnWidth(0, _NAME if self.width() >= _SLIM else _SLIM_NAME)


def standing_table() -> LinesTable:
    """Who is covered and who is not."""
    return LinesTable(t("Bao phủ, từng dòng"), (t("AI, BAO NHIÊU"), t("BẢO HIỂM Y TẾ"), t("CHƯA CÓ"), t("BHXH TN")))


def share_table() -> LinesTable:
    """How those who take part are spread."""
    headings = (t("MỨC, CÁCH ĐÓNG"), t("NGƯỜI THAM GIA BHXH TỰ NGUYỆN"), t("SỐ NGƯỜI"), t("TỶ LỆ"))
    return LinesTable(t("Người tham gia BHXH tự nguyện, từng dòng"), headings)


def kept_table() -> LinesTable:
    """What became of covers that ended, and what the State has paid."""
    headings = (t("THÔN, XÓM"), t("HẾT HẠN TỪ ĐẦU NĂM"), t("ĐÓNG TIẾP"), t("NHÀ NƯỚC ĐÓNG"))
    return LinesTable(t("Gia hạn và phần Nhà nước đóng, từng dòng"), headings)


def _columns(headings: tuple[str, str, str, str]) -> tuple[Column[Line], ...]:
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
