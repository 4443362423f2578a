"""Which row of the reply is about this line."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.services.lists.batches import BatchRow, BatchView, LineView, RowView
from desktop.services.lists.replies.numbers import PersonChange
from desktop.services.lists.settling import ChooseRow, choose_row, row_changes
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.lists.dialogs.numbers_table import NumbersTable
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class ChooseRowDialog(DimmedDialog):
    """Closes with the batch's row; F9 gives the line the chosen row's answer, Enter does not."""

    TITLE = mark("Chọn dòng đúng")
    ACTS = (
        Act(key="F9", label=mark("đúng dòng này"), method="take"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, view: BatchView, line: LineView, window: QWidget) -> None:
        super().__init__(window, width=860, height=600)
        self._counter, self._view, self._line = counter, view, line
        self._running = False
        self.rows = Table(t("Các dòng của tệp trả lời"), _columns(), row_height=50)
        self.numbers = NumbersTable()
        self.note = NoticeBox(tone="bad")
        take = PrimaryButton(t("Đúng dòng này"), icon_name="check")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        take.clicked.connect(self.take)
        leave.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.addWidget(take, 1)
        acts.addWidget(leave)
        title = t("Dòng nào của trả lời là {name}", name=line.name)
        facts = in_row((line.number, t("biên lai {number}", number=line.receipt_number), line.what), " · ")
        self._numbers_title = Text(t("Ghi vào sổ theo dòng này (dấu cách để bỏ qua)"), "label")
        self.body.addWidget(Text(title, "page_title", wrap=True))
        self.body.addWidget(Text(facts, "body", tone="text2", wrap=True))
        self.body.addWidget(self.note)
        self.body.addWidget(self.rows, 2)
        self.body.addWidget(self._numbers_title)
        self.body.addWidget(self.numbers, 1)
        self.body.addLayout(acts)
        self.note.hide()
        self._show_numbers(())
        self.rows.row_changed.connect(self._ask_numbers)
        own = {row.row_id for row in line.rows}
        self.rows.set_rows([*line.rows, *(row for row in view.unknown if row.row_id not in own)])

    def first_focus(self) -> QWidget:
        """The rows of the reply."""
        return self.rows

    def take(self) -> None:
        """F9."""
        row = self.rows.current_row()
        if not isinstance(row, RowView) or self._running:
            return
        self._running = True
        desk = self._counter.open_desk
        command = ChooseRow(
            batch_id=self._view.row.batch_id,
            version=self._view.row.version,
            line_id=self._line.line_id,
            row_id=row.row_id,
            changes=self.numbers.chosen(),
        )
        self._counter.worker.run(lambda: choose_row(desk, command), self._taken, self._failed, receiver=self)

    def _ask_numbers(self, row: RowView | None) -> None:
        self._show_numbers(())
        if row is None:
            return
        desk, line_id, row_id = self._counter.open_desk, self._line.line_id, row.row_id

        def arrived(changes: tuple[PersonChange, ...]) -> None:
            now = self.rows.current_row()
            if isinstance(now, RowView) and now.row_id == row_id:
                self._show_numbers(changes)

        self._counter.worker.run(lambda: row_changes(desk, line_id, row_id), arrived, self._failed, receiver=self)

    def _show_numbers(self, changes: tuple[PersonChange, ...]) -> None:
        self.numbers.show_changes(changes)
        self.numbers.setVisible(bool(changes))
        self._numbers_title.setVisible(bool(changes))

    def _taken(self, row: BatchRow) -> None:
        self.finish(row)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.note.set(shown(error.title), shown(error.advice), "bad")
            self.note.show()
        else:
            self._counter.shell.show_error(error)


def _columns() -> tuple[Column[RowView], ...]:
    return (
        Column(
            t("DÒNG"), lambda row: Cell(str(row.row_number)), order=lambda row: row.row_number, width=72, right=True
        ),
        Column(t("TRONG TỆP TRẢ LỜI"), lambda row: Cell(row.text, bold=True)),
        Column(t("KẾT QUẢ, LÝ DO"), lambda row: Cell(row.reason), width=280),
    )
