"""The left side of the board: rows with bars and their legend, or the months as a chart."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.charts import LineChart
from desktop.domain.people import Insurance
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.board.bar_painting import LegendSign
from desktop.ui.pages.board.bar_parts import BarPart
from desktop.ui.pages.board.line_tables import LinesTable, headings_of
from desktop.ui.pages.board.lines import HI, Line, Lines, Tab
from desktop.ui.widgets.charts.chart_panel import ChartPanel
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.text import ElidedText, Text
from desktop.ui.widgets.wrap_layout import WrapLayout

_TITLES = {
    Tab.HAMLETS: mark("Theo thôn, nhiều người chưa có trước"),
    Tab.SEX: mark("Theo giới tính"),
    Tab.AGE: mark("Theo tuổi"),
    Tab.GROUP: mark("Theo nhóm được hỗ trợ"),
    Tab.METHOD: mark("Người tham gia BHXH tự nguyện theo phương thức đóng"),
    Tab.INCOME: mark("Người tham gia BHXH tự nguyện theo mức thu nhập chọn"),
    Tab.KEPT: mark("Đến hạn từ đầu năm đã đóng tiếp, và phần Nhà nước đóng"),
    Tab.MONTHS: mark("Bao phủ theo tháng"),
}


class RowsCard(Card):
    """One tab at a time.

    Signals:
        line_chosen: the row (:class:`Line`) that the clerk has now chosen.
        part_chosen: the key of the part chosen in it.
        drilled: Enter or a double click on a row: go to its people.
    """

    line_chosen = Signal(object)
    part_chosen = Signal(object)
    drilled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.heading, self.note = ElidedText("", "card_title"), Text("", "hint", wrap=True)
        self.table = LinesTable(t("Bao phủ, từng dòng"), headings_of(Tab.HAMLETS, HI))
        self.chart = ChartPanel()
        self.empty = EmptyState(t("Chưa có ai ở phần này."))
        self.legend = QWidget()
        self._signs: list[LegendSign] = []
        self._legend_row = WrapLayout(self.legend)
        self._stack = QStackedWidget()
        self._tab = Tab.HAMLETS
        self._lay_out()
        self.table.row_changed.connect(self.line_chosen)
        self.table.part_chosen.connect(self.part_chosen)
        self.table.row_opened.connect(lambda _line: self.drilled.emit())

    def show_lines(self, tab: Tab, insurance: Insurance, lines: Lines) -> None:
        """Show the rows of a tab."""
        changed, self._tab = tab is not self._tab, tab
        self.heading.setText(t(_TITLES[tab]))
        self.heading.show()
        self._show_legend(lines)
        self._say(in_row(lines.assumptions, " "))
        quiet = QSignalBlocker(self.table)  # who shows rows asks for the chosen one when all are there
        if changed:
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.table.selectionModel().clearCurrentIndex()
        self.table.set_headings(headings_of(tab, insurance), long=tab not in (Tab.HAMLETS, Tab.KEPT))
        self.table.show_lines(lines.rows)
        self._stack.setCurrentWidget(self.table if lines.rows else self.empty)
        quiet.unblock()

    def show_chart(self, chart: LineChart) -> None:
        """Show the months."""
        self._tab = Tab.MONTHS
        self.heading.hide()
        self._show_legend(Lines((), ()))
        self._say("")
        self.chart.show_chart(chart)
        self._stack.setCurrentWidget(self.chart)

    def line(self) -> Line | None:
        """The chosen row."""
        if self._stack.currentWidget() is not self.table:
            return None
        row = self.table.current_row()
        return row if isinstance(row, Line) else None

    def mark_part(self, key: str) -> None:
        """Mark the part that is looked into."""
        self.table.choose_part(key)

    def take_focus(self) -> None:
        """Go to the rows, or to the chart."""
        target = self.chart.picture if self._tab is Tab.MONTHS else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_legend(self, lines: Lines) -> None:
        wanted = [
            LegendSign(t(kind.legend), BarPart(kind.key, "", 1, kind.tone, kind.hatched)) for kind in lines.legend
        ]
        if lines.target:
            wanted.append(LegendSign(lines.target, None))
        for sign in self._signs:
            self._legend_row.removeWidget(sign)
            sign.hide()
            sign.deleteLater()
        self._signs = wanted
        for sign in wanted:
            self._legend_row.addWidget(sign)
        self.legend.setVisible(bool(wanted))

    def _say(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _lay_out(self) -> None:
        for part in (self.table, self.chart, self.empty):
            self._stack.addWidget(part)
        self.body.setContentsMargins(0, 10, 0, 10)
        self.body.setSpacing(6)
        for widget in (self.heading, self.legend, self.note):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget, 1)
            self.body.addLayout(row)
            if widget is self.legend:
                self.body.addWidget(self._stack, 1)
        self.chart.layout().setContentsMargins(16, 0, 16, 0)  # type: ignore[union-attr]
