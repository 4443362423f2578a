"""Ctrl+P on the board: the monthly report is frozen in the book and shown; earlier ones are shown as they were told."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.services.board.model import Board
from desktop.services.board.monthly import ReportLine, ReportMade, make_report, report_lines
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.month_field import MonthField
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_ROW, _HEIGHT = 44, 216


@dataclass(frozen=True, slots=True)
class ReportChosen:
    """The report to show, on paper or as a sheet."""

    report_id: UUID
    month: Month
    as_sheet: bool = False


class ReportDialog(ActFrame):
    """Closes with a :class:`ReportChosen`, None after Esc."""

    TITLE = mark("Báo cáo tháng")
    ACTS = (
        Act(key="F9", label=mark("lập báo cáo"), method="make"),
        Act(key="Ctrl+E", label=mark("lấy tệp .xlsx"), method="take_sheet"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, board: Board) -> None:
        super().__init__(counter, window, width=680)
        self._board, self._as_sheet = board, False
        self.month = MonthField(t("Tháng báo cáo"), counter.today)
        self.month.set_value(board.month)
        self.table = Table(t("Báo cáo đã lập"), _columns(), row_height=_ROW)
        self.table.setFixedHeight(_HEIGHT)
        self.table.row_opened.connect(self._again)
        self.earlier = Text(t("Báo cáo đã lập (Enter để xem lại như khi đã báo)"), "strong", wrap=True)
        self.sheet = SecondaryButton(t("Lấy tệp .xlsx"), key="Ctrl+E", height=56)
        self.sheet.clicked.connect(self.take_sheet)
        self._build()
        desk = counter.open_desk
        counter.worker.run(lambda: report_lines(desk), self._show_lines, receiver=self)

    def make(self) -> None:
        """F9: freeze the report of the month and show it."""
        self._as_sheet = False
        self._make()

    def take_sheet(self) -> None:
        """Ctrl+E: the report chosen in the list as .xlsx; while none was made the month's, which is frozen first."""
        line = self.table.current_row()
        if isinstance(line, ReportLine) and self.table.hasFocus():
            self.finish(ReportChosen(line.id, line.month, as_sheet=True))
            return
        self._as_sheet = True
        self._make()

    def act_done(self, result: object) -> None:
        """It is in the book."""
        if isinstance(result, ReportMade):
            self.finish(ReportChosen(result.id, result.report.month, self._as_sheet))

    def _make(self) -> None:
        month = self.month.value()
        if month is None:
            self.show_problems((Problem("month", "missing_field"),))
            return
        desk, board = self.counter.open_desk, self._board
        self.run(lambda: make_report(desk, month, board), ReportMade)

    def _again(self, line: object) -> None:
        if isinstance(line, ReportLine):
            self.finish(ReportChosen(line.id, line.month))

    def _show_lines(self, lines: tuple[ReportLine, ...]) -> None:
        self.table.set_rows(lines)
        for widget in (self.table, self.earlier):
            widget.setVisible(bool(lines))

    def _build(self) -> None:
        self.body.addWidget(Text(t("Báo cáo bao phủ tháng"), "page_title"))
        told = t("Số liệu là của hôm nay, {day}. Báo cáo được giữ nguyên trong sổ; số liệu đổi thì lập báo cáo khác.",
                 day=format_date(self._board.on))  # fmt: skip
        self.body.addWidget(Text(told, "quiet", wrap=True))
        self.body.addWidget(self.box("month", t("Tháng báo cáo"), self.month, t("tháng này hoặc 12 tháng trước")))
        self.body.addWidget(self.earlier)
        self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        for widget in (self.earlier, self.table):
            widget.hide()
        row = QHBoxLayout()
        primary = PrimaryButton(t("Lập báo cáo"), icon_name="print")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        primary.clicked.connect(self.make)
        leave.clicked.connect(self.escape)
        row.addWidget(primary, 1)
        row.addWidget(self.sheet)
        row.addWidget(leave)
        self.body.addLayout(row)


def _columns() -> tuple[Column[ReportLine], ...]:
    return (
        Column(t("THÁNG"), lambda one: Cell(str(one.month), bold=True), lambda one: one.month, width=110),
        Column(t("SỐ LIỆU NGÀY"), lambda one: Cell(format_date(one.as_of)), lambda one: one.as_of, width=150),
        Column(t("LẬP LÚC"), lambda one: Cell(f"{one.made_at:%H:%M %d/%m/%Y}"), lambda one: one.made_at, width=170),
        Column(t("NGƯỜI LẬP"), lambda one: Cell(one.made_by)),
    )
