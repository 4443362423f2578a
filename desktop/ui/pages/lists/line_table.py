"""The lines of a batch: which are shown, in which order, and how a row looks."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.texts.text import fold
from desktop.services.lists.batches import BatchState, BatchView, Handling, LineView, NextAct, Outcome, RowView
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.table import Cell, Column, Table

ShownLine = LineView | RowView
"""A line that was sent, or a row of the reply that belongs to none."""

NEXT_ACTS = {
    NextAct.RELIST: mark("Sửa, gửi lại"),
    NextAct.REFUND: mark("Lập hoàn trả"),
    NextAct.CHOOSE: mark("Chọn dòng đúng"),
    NextAct.ASK: mark("Hỏi cơ quan BHXH"),
    NextAct.ACCEPT: mark("Cơ quan đã nhận"),
    NextAct.LEAVE: mark("Để nguyên"),
    NextAct.CALL: mark("Gọi người tham gia"),
}
_TO_DO, _STATE = 5, 4
_NARROW = 700


class Tab(StrEnum):
    """Which lines are shown."""

    ALL = "all"
    TO_SEE = "to_see"
    GOOD = "good"
    OUTSIDE = "outside"


def to_see(view: BatchView, line: LineView) -> bool:
    """Whether the clerk must look at a line: it lacks something, or its answer is not settled."""
    if view.row.state is BatchState.DRAFT:
        return bool(line.problems)
    return line.outcome not in {Outcome.PENDING, Outcome.ACCEPTED} and not line.settled


def is_good(view: BatchView, line: LineView) -> bool:
    """Whether nothing is left to do: a draft's line has all it needs, a sent one is accepted or settled."""
    if view.row.state is BatchState.DRAFT:
        return not line.problems
    return line.outcome is not Outcome.PENDING and not to_see(view, line)


def counts(view: BatchView) -> dict[Tab, int]:
    """How many lines each tab has."""
    return {
        Tab.ALL: len(view.lines),
        Tab.TO_SEE: sum(to_see(view, line) for line in view.lines),
        Tab.GOOD: sum(is_good(view, line) for line in view.lines),
        Tab.OUTSIDE: len(view.unknown),
    }


def chosen_lines(view: BatchView, tab: Tab, typed: str) -> tuple[ShownLine, ...]:
    """The lines of a tab that hold every typed word, those to look at first."""
    found: Sequence[ShownLine] = view.unknown if tab is Tab.OUTSIDE else _sent_lines(view, tab)
    words = fold(typed).split()
    return tuple(line for line in found if all(word in _searched(line) for word in words))


def _sent_lines(view: BatchView, tab: Tab) -> list[LineView]:
    wanted = {Tab.TO_SEE: to_see, Tab.GOOD: is_good}.get(tab)
    found = [line for line in view.lines if wanted is None or wanted(view, line)]
    return sorted(found, key=lambda line: (not to_see(view, line), line.position))


def _searched(line: ShownLine) -> str:
    if isinstance(line, RowView):
        return fold(in_row((line.text, line.reason), " "))
    return fold(in_row((line.name, line.number, line.receipt_number, line.said, *line.problems), " "))


class LineTable(Table):
    """The lines; the columns tell what is asked for in a draft, and what was answered later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Các dòng của danh sách"), _columns(BatchState.ANSWERED), row_height=50, parent=parent)
        self.setMinimumHeight(180)

    def show_lines(self, state: BatchState, lines: Sequence[ShownLine]) -> None:
        """Show these; the line chosen before stays chosen if it is there. A column sorted by stays so."""
        kept = key_of(self.current_row())
        self.table_model.columns = _columns(state)
        self.set_rows(lines)
        header = self.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self.table_model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        header.viewport().update()
        self.choose(kept)

    def choose(self, key: object) -> bool:
        """Choose a line by its key; whether it is there."""
        places = [place for place, row in enumerate(self.table_model.rows()) if key_of(row) == key]
        if places:
            self.selectRow(places[0])
            self.scrollTo(self.currentIndex())
        return bool(places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the box below alone tells the next act."""
        self.setColumnHidden(_TO_DO, self.width() < _NARROW)
        super().resizeEvent(event)


def key_of(row: ShownLine | None) -> object:
    """What a row is known by."""
    return None if row is None else row.row_id if isinstance(row, RowView) else row.line_id


def _columns(state: BatchState) -> tuple[Column[ShownLine], ...]:
    draft = state is BatchState.DRAFT
    return (
        Column(t("DÒNG"), _place, order=_order, width=64, right=True),
        Column(t("NGƯỜI THAM GIA"), _person),
        Column(t("SỐ TIỀN (đ)"), _amount, order=_money, width=112, right=True),
        Column(t("NỘI DUNG") if draft else t("CƠ QUAN BHXH TRẢ LỜI"), _asked if draft else _answer),
        Column(t("TRẠNG THÁI"), _checked if draft else _outcome, width=164),
        Column(t("VIỆC LÀM TIẾP"), _mending if draft else _next, width=148),
    )


def _order(line: ShownLine) -> int:
    return 1_000_000 + line.row_number if isinstance(line, RowView) else line.position


def _money(line: ShownLine) -> int:
    return -1 if isinstance(line, RowView) else int(line.amount)


def _place(line: ShownLine) -> Cell:
    return Cell("–" if isinstance(line, RowView) else str(line.position))


def _person(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell(line.text, t("dòng {number} của tệp trả lời", number=line.row_number), bold=True)
    return Cell(line.name, line.number, bold=True)


def _amount(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell("")
    return Cell(format_money(line.amount), t("BL {number}", number=line.receipt_number))


def _asked(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell("")
    first = line.problems[0] if line.problems else t("sửa {line}", line=line.corrects) if line.corrects else ""
    return Cell(in_row((line.kind_name, line.what), " · "), first)


def _answer(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell(line.reason or t("Có trong tệp trả lời, không có trong đợt này"))
    if line.outcome is Outcome.PENDING:
        return Cell(t("Chưa có trả lời"), in_row((line.kind_name, line.what), " · "), tone="text2")
    return Cell(line.said, said_otherwise(line))


def said_otherwise(line: LineView) -> str:
    """``sổ: 12/04/1988 · cơ quan: 21/04/1988``; several fields by name."""
    several = len(line.differences) > 1
    parts = []
    for one in line.differences:
        book, agency = one.book or t("trống"), one.card or t("trống")
        told = t("sổ: {book} · cơ quan: {agency}", book=book, agency=agency)
        parts.append(f"{shown(one.label)}: {told}" if several else told)
    return in_row(parts, "; ")


def _checked(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell("")
    if line.problems:
        return Cell(t("Thiếu dữ liệu") if line.blocking else t("Nên xem lại"), tone=_warning(line), chip=True)
    return Cell(t("Đủ dữ liệu"), tone="ok", chip=True)


def _warning(line: LineView) -> str:
    return "bad" if line.blocking else "warn"


def _outcome(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell(t("Ngoài đợt"), tone="unsure", chip=True)
    if line.outcome_chip is None:
        return Cell("")
    return Cell(line.outcome_chip.text, tone=chip_tone(line.outcome_chip.tone), chip=True)


def _mending(line: ShownLine) -> Cell:
    wants = not isinstance(line, RowView) and bool(line.problems)
    return Cell(t("Sửa thông tin"), tone="primary", bold=True) if wants else Cell("")


def _next(line: ShownLine) -> Cell:
    if isinstance(line, RowView):
        return Cell(t(NEXT_ACTS[NextAct.ASK]), tone="primary", bold=True)
    if line.handling is not Handling.NONE:
        return Cell(line.handled, tone="text2")
    if line.settled or not line.acts or line.outcome is Outcome.PENDING:
        return Cell("")
    return Cell(t(NEXT_ACTS[line.acts[0]]), tone="primary", bold=True)
