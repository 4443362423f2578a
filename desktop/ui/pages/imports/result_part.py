"""What a try or an import says: counts, columns, stopped rows, changes, notes; and the one act below."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.exports.listing import Listing, fixed_listing
from desktop.services.imports import ChangedRow, ImportOutcome, ImportReport, ProposedSheet, RowNote, Scope, StoppedRow
from desktop.services.shown import Difference
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.imports.columns_part import ColumnsPart
from desktop.ui.pages.imports.import_words import act_name, count_chips, told_outcome, told_report
from desktop.ui.pages.lists.step_chips import StepChips
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.panels.card import EmptyState, NoticeBox
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class Tab(StrEnum):
    """What is shown."""

    COLUMNS = "columns"
    STOPPED = "stopped"
    CHANGES = "changes"
    NOTES = "notes"


class ResultPart(QWidget):
    """The right side of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: ImportReport | None = None
        self.outcome: ImportOutcome | None = None
        self.tab = Tab.COLUMNS
        self.note, self.chips = NoticeBox(tone="info"), StepChips()
        self.tabs = CountTabs(
            [
                (Tab.COLUMNS, t("Cột")),
                (Tab.STOPPED, t("Lý do dừng")),
                (Tab.CHANGES, t("Sẽ sửa")),
                (Tab.NOTES, t("Lưu ý")),
            ],
            lambda title, count: t("{title}, {count}", title=title, count=count),
        )
        self.columns = ColumnsPart()
        self.stopped = Table(t("Các dòng bị dừng"), _reason_columns(), row_height=50)
        self.changes = Table(t("Người đã có được sửa"), _change_columns(), row_height=50)
        self.notes = Table(t("Lưu ý về các dòng được nhập"), _reason_columns(), row_height=50)
        self._empty = EmptyState(t("Chưa có gì ở mục này."), icon_name="import")
        self.begin = EmptyState(
            t("Kéo tệp danh sách người và hộ vào đây, hoặc chọn tệp."), t("Chọn tệp"), "Ctrl+O", "import"
        )
        self.act = PrimaryButton(t("Chọn tệp"), icon_name="check")
        self.out = SecondaryButton(t("Lưu tờ lỗi"), key="Ctrl+E", icon_name="export", height=Height.PRIMARY)
        self.told = Text("", "quiet", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self.show_sheet(None)

    def show_sheet(self, proposed: ProposedSheet | None) -> None:
        """Show a sheet that is not tried yet."""
        self.columns.show_sheet(proposed)
        self.show_report(None, whole_file=False)
        self.choose_tab(Tab.COLUMNS)

    def show_report(self, report: ImportReport | None, *, whole_file: bool) -> None:
        """Show what a try says; None = not tried, or no longer true."""
        self.report, self.outcome = report, None
        if report is not None:
            self._fill(report, told_report(report, whole_file=whole_file))
            self.choose_tab(Tab.STOPPED if report.stopped else Tab.CHANGES if report.changes else Tab.COLUMNS)
        else:
            self._fill(ImportReport(), ("", "", "info"))

    def show_outcome(self, outcome: ImportOutcome) -> None:
        """Show what an import did; after a stop F9 goes on with the same sheet."""
        self._fill(outcome.report, told_outcome(outcome))
        again = outcome.refused or outcome.cancelled
        self.report, self.outcome = (None, None) if again else (outcome.report, outcome)
        self.choose_tab(Tab.STOPPED if outcome.report.stopped else self.tab)
        self._name_act()

    def choose_tab(self, tab: object) -> None:
        """Show another kind of rows."""
        self.tab = Tab(str(tab))
        self.tabs.choose(self.tab)
        table = self._part()
        if table.table_model.rowCount() > 0:
            self._stack.setCurrentWidget(self.columns if self.tab is Tab.COLUMNS else table)
        else:
            self._stack.setCurrentWidget(self._empty if self._has_sheet() else self.begin)
        self._name_out()
        self._tell()

    def listing_in_view(self) -> Listing | None:
        """The changes or notes in view as they are shown, to export; None for anything else and without rows."""
        stems = {Tab.CHANGES: "nguoi-se-sua", Tab.NOTES: "luu-y"}
        titles, *rows = self._part().shown_texts()
        if self.tab not in stems or not rows:
            return None
        return fixed_listing(self._part().accessibleName(), stems[self.tab], titles, tuple(rows))

    def say(self, title: str, text: str = "", tone: str = "bad") -> None:
        """Tell something above the rows; an empty title takes it away."""
        self.note.set(title, text, tone)
        self.note.setVisible(bool(title))

    def focus(self) -> None:
        """On the rows in view."""
        self._part().setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self) -> Table:
        tables = {Tab.STOPPED: self.stopped, Tab.CHANGES: self.changes, Tab.NOTES: self.notes}
        return tables.get(self.tab, self.columns.table)

    def _fill(self, report: ImportReport, told: tuple[str, str, str]) -> None:
        self.say(*told)
        self.chips.show_steps(count_chips(report))
        self.chips.setVisible(report.rows > 0)
        self.stopped.set_rows(report.stopped)
        self.changes.set_rows(report.changes)
        self.notes.set_rows(report.notes)
        self.tabs.show_counts(
            {
                Tab.COLUMNS: self.columns.table.table_model.rowCount(),
                Tab.STOPPED: len(report.stopped),
                Tab.CHANGES: report.changed,
                Tab.NOTES: len(report.notes),
            }
        )
        self._name_act()
        self.choose_tab(self.tab)

    def _name_act(self) -> None:
        self.act.set_act(act_name(self.report, self.outcome, has_sheet=self._has_sheet()))

    def _name_out(self) -> None:
        """What Ctrl+E writes: the rows in view, else the stopped ones; nothing to write, no button."""
        in_view = self.listing_in_view() is not None
        self.out.setText(t("Xuất các dòng này") if in_view else t("Lưu tờ lỗi"))
        self.out.setVisible(in_view or self.stopped.table_model.rowCount() > 0)

    def _has_sheet(self) -> bool:
        return self.columns.table.table_model.rowCount() > 0

    def _build(self) -> None:
        for part in (self.columns, self.stopped, self.changes, self.notes, self._empty, self.begin):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(168)
        acts = QHBoxLayout()
        acts.setSpacing(Space.STEP)
        acts.addWidget(self.out)
        acts.addWidget(self.act, 1)
        upper = QWidget()
        rows = QVBoxLayout(upper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.STEP)
        rows.addWidget(self.note)
        rows.addWidget(self.chips)
        rows.addWidget(self.tabs)
        rows.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addWidget(scrolling(upper), 1)
        column.addWidget(self.told)
        column.addLayout(acts)
        self.note.hide()
        self.tabs.tab_chosen.connect(self.choose_tab)
        for table in (self.stopped, self.changes, self.notes):
            table.row_changed.connect(lambda _row: self._tell())

    def _tell(self) -> None:
        """The selected row in full below the table."""
        row = None if self.tab is Tab.COLUMNS else self._part().current_row()
        text = _change_told(row) if isinstance(row, ChangedRow) else _reason_told(row)
        self.told.setText(text)
        self.told.setVisible(bool(text))


def whole_file(scope: Scope) -> bool:
    """Whether one stopped row holds up everything."""
    return scope is Scope.FILE


def _reason_columns() -> tuple[Column[StoppedRow | RowNote], ...]:
    return (
        Column(t("DÒNG"), lambda row: Cell(str(row.row), bold=True), order=lambda row: row.row, width=80, right=True),
        Column(t("CỘT"), lambda row: Cell(shown(row.column) or "–"), width=192),
        Column(t("LÝ DO"), _reason_cell),
    )


def _reason_cell(row: StoppedRow | RowNote) -> Cell:
    """What is wrong, and below it what to do."""
    first, end, then = shown(row.message).partition(". ")
    return Cell(first + end.strip(), then)


def _reason_told(row: StoppedRow | RowNote | None) -> str:
    """The whole sentence, however long."""
    if row is None:
        return ""
    return t("Dòng {row}, cột {column}: {reason}", row=row.row, column=row.column or "–", reason=shown(row.message))


def _change_told(row: ChangedRow | None) -> str:
    if row is None:
        return ""
    changes = (f"{shown(one.label)}: {shown(one.book)} → {shown(one.card)}" for one in row.differences)
    return t("Dòng {row}, {name}: {changes}", row=row.row, name=row.name, changes=in_row(changes, " · "))


def _change_columns() -> tuple[Column[ChangedRow], ...]:
    return (
        Column(t("DÒNG"), lambda row: Cell(str(row.row), bold=True), order=lambda row: row.row, width=80, right=True),
        Column(t("NGƯỜI TRONG SỔ"), lambda row: Cell(row.name, bold=True), width=208),
        Column(t("TRƯỚC → SAU"), lambda row: _change_cell(row.differences)),
    )


def _change_cell(differences: tuple[Difference, ...]) -> Cell:
    told = [f"{shown(one.label)}: {shown(one.book)} → {shown(one.card)}" for one in differences]
    return Cell(told[0] if told else "–", in_row(told[1:], " · "))
