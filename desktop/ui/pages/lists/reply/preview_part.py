"""What a reply would do, before anything is stored: counts, rows with their reasons, numbers to take over."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.services.lists.replies.importing import PreviewLine, PreviewRow, ReplyPreview, RowOutcome
from desktop.services.lists.replies.numbers import PersonChange
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.lists.dialogs.numbers_table import NumbersTable
from desktop.ui.pages.lists.step_chips import StepChips
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.panels.card import EmptyState, NoticeBox
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

Row = PreviewRow | PreviewLine

CHIPS = {
    RowOutcome.REJECTED: (mark("Không nhận"), "bad"),
    RowOutcome.UNCLEAR: (mark("Chưa rõ"), "unsure"),
    RowOutcome.UNKNOWN: (mark("Ngoài đợt"), "unsure"),
    RowOutcome.ACCEPTED: (mark("Đã nhận"), "ok"),
}
"""The outcomes, those to look at first."""


class PreviewTab(StrEnum):
    """What is shown of the preview."""

    ALL = "all"
    TO_SEE = "to_see"
    MISSING = "missing"
    NUMBERS = "numbers"


class PreviewPart(QWidget):
    """The preview and the button that stores it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: ReplyPreview | None = None
        self.note, self.chips = NoticeBox(tone="bad"), StepChips()
        self.tabs = CountTabs(
            [
                (PreviewTab.ALL, t("Mọi dòng")),
                (PreviewTab.TO_SEE, t("Cần xem")),
                (PreviewTab.MISSING, t("Không có trả lời")),
                (PreviewTab.NUMBERS, t("Mã số mới")),
            ],
            _spoken,
        )
        self.table = Table(t("Các dòng của trả lời"), _columns(), row_height=50)
        self.numbers = NumbersTable()
        self._empty = EmptyState(t("Chưa có gì để xem. Chọn tệp trả lời, hoặc mục khác ở trên."), icon_name="import")
        self._stack = QStackedWidget()
        for page in (self.table, self.numbers, self._empty):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(180)
        self.told = Text("", "quiet", wrap=True)
        self.store = PrimaryButton(t("Ghi trả lời"), icon_name="check")
        self._tab = PreviewTab.ALL
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        for part in (self.note, self.chips, self.tabs):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self.told)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.STEP)
        outer.addWidget(scrolling(upper), 1)
        outer.addWidget(self.store)
        self.note.hide()
        self.tabs.tab_chosen.connect(self.choose_tab)
        self.show_preview(None)

    def show_preview(self, preview: ReplyPreview | None) -> None:
        """Show it; what was left out of the numbers stays out."""
        self.preview = preview
        self.numbers.show_changes(() if preview is None else preview.changes)
        self.tabs.show_counts({} if preview is None else _counts(preview))
        self.chips.show_steps([] if preview is None else _chips(preview))
        problems = () if preview is None else preview.problems
        self.say(t("Chưa ghi được trả lời này."), in_row(problems, "\n")) if problems else self.say("")
        self.store.set_act(_act(preview))
        self._fill()

    def choose_tab(self, tab: object) -> None:
        """Show another part of it."""
        self._tab = PreviewTab(str(tab))
        self.tabs.choose(self._tab)
        self._fill()

    def say(self, title: str, text: str = "") -> None:
        """Tell what is wrong above the rows; an empty title takes it away."""
        self.note.set(title, text, "bad")
        self.note.setVisible(bool(title))

    def taken(self) -> tuple[PersonChange, ...]:
        """The numbers to take over."""
        return self.numbers.chosen()

    def focus(self) -> None:
        """On the rows in view."""
        self.table_in_view().setFocus(Qt.FocusReason.OtherFocusReason)

    def table_in_view(self) -> Table:
        """Rows of the reply, or numbers for the book."""
        return self.numbers if self._stack.currentWidget() is self.numbers else self.table

    def _fill(self) -> None:
        rows = () if self.preview is None else _rows(self.preview, self._tab)
        if self._tab is PreviewTab.NUMBERS:
            has_rows = bool(self.preview is not None and self.preview.changes)
            self._stack.setCurrentWidget(self.numbers if has_rows else self._empty)
        else:
            self.table.set_rows(rows)
            self._stack.setCurrentWidget(self.table if rows else self._empty)
        numbers = self._tab is PreviewTab.NUMBERS and self._stack.currentWidget() is self.numbers
        self.told.setText(t("Dấu cách ghi hoặc bỏ qua mã số đang chọn.") if numbers else "")
        self.told.setVisible(numbers)


def _spoken(title: str, count: int) -> str:
    return t("{title}, {count} dòng", title=title, count=count)


def _counts(preview: ReplyPreview) -> dict[PreviewTab, int]:
    return {
        PreviewTab.ALL: len(preview.rows),
        PreviewTab.TO_SEE: sum(row.outcome is not RowOutcome.ACCEPTED for row in preview.rows),
        PreviewTab.MISSING: len(preview.missing),
        PreviewTab.NUMBERS: len(preview.changes),
    }


def _chips(preview: ReplyPreview) -> list[tuple[str, str]]:
    found = [
        (t("{count} {outcome}", count=preview.count(outcome), outcome=t(name).lower()), tone)
        for outcome, (name, tone) in CHIPS.items()
        if preview.count(outcome)
    ]
    missing = len(preview.missing)
    return [*found, (t("{count} không có trả lời", count=missing), "warn")] if missing else found


def _act(preview: ReplyPreview | None) -> str:
    if preview is None:
        return t("Chọn tệp trả lời")
    if preview.problems:
        return t("Còn {count} điều cần sửa", count=len(preview.problems))
    look = sum(row.outcome is not RowOutcome.ACCEPTED for row in preview.rows) + len(preview.missing)
    accepted = preview.count(RowOutcome.ACCEPTED)
    return t("Ghi trả lời: {accepted} dòng nhận, {look} dòng cần xem", accepted=accepted, look=look)


def _rows(preview: ReplyPreview, tab: PreviewTab) -> tuple[Row, ...]:
    if tab is PreviewTab.MISSING:
        return preview.missing
    order = list(CHIPS)
    rows = sorted(preview.rows, key=lambda row: (order.index(row.outcome), row.row_number))
    return tuple(row for row in rows if tab is PreviewTab.ALL or row.outcome is not RowOutcome.ACCEPTED)


def _columns() -> tuple[Column[Row], ...]:
    return (
        Column(t("DÒNG TỆP"), _row_number, order=_row_order, width=96, right=True),
        Column(t("DÒNG GỬI"), _position, order=lambda row: row.position or 0, width=96, right=True),
        Column(t("NGƯỜI THAM GIA"), _name),
        Column(t("TRẠNG THÁI"), _chip, width=144),
        Column(t("NỘI DUNG"), _said),
    )


def _row_order(row: Row) -> int:
    return row.row_number if isinstance(row, PreviewRow) else 0


def _row_number(row: Row) -> Cell:
    return Cell(str(row.row_number) if isinstance(row, PreviewRow) else "–")


def _position(row: Row) -> Cell:
    return Cell("–" if row.position is None else str(row.position))


def _name(row: Row) -> Cell:
    receipt = "" if isinstance(row, PreviewRow) else t("BL {number}", number=row.receipt_number)
    return Cell(row.name, receipt, bold=True)


def _chip(row: Row) -> Cell:
    if isinstance(row, PreviewLine):
        return Cell(t("Không trả lời"), tone="warn", chip=True)
    text, tone = CHIPS[row.outcome]
    return Cell(t(text), tone=tone, chip=True)


def _said(row: Row) -> Cell:
    if isinstance(row, PreviewLine):
        return Cell(t("Đã gửi nhưng không có trong tệp trả lời"))
    return Cell(row.said, t("cột {column}", column=shown(row.column)) if row.column else "")
