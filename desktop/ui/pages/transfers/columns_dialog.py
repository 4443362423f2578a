"""Which column of the statement is what: guessed or remembered, corrected here, F9 brings the rows in."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.documents.sheet_reading.sheet import column_letters
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.transfers.statements.cells import TARGETS
from desktop.services.transfers.statements.importing import ImportStatement, import_statement
from desktop.services.transfers.statements.sheet import StatementColumns, StatementSheet
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_NONE = -1


class ColumnsDialog(DimmedDialog):
    """Closes with what came of the import."""

    TITLE = mark("Nhập sao kê")
    ACTS = (
        Act(key="F9", label=mark("nhập sao kê"), method="bring_in"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, sheet: StatementSheet, columns: StatementColumns, window: QWidget) -> None:
        super().__init__(window, width=760)
        self._counter, self._sheet, self._running = counter, sheet, False
        options: list[tuple[object, str]] = [(_NONE, t("không có"))]
        options += [(place, f"{column_letters(place)}: {heading}") for place, heading in enumerate(sheet.headings)]
        self.fields = {target: ChoiceField(t(name), options) for target, name in TARGETS.items()}
        for target, field in self.fields.items():
            field.set_value(columns.columns.get(target, _NONE))
        told = (
            t("Như lần trước với tệp có cùng tiêu đề cột.")
            if columns.remembered
            else t("Đoán theo tiêu đề ở dòng {row}. Xin xem lại; lần sau sẽ nhớ.", row=sheet.heading_row)
        )
        self.note = NoticeBox(tone="bad")
        grid = QGridLayout()
        for place, (target, field) in enumerate(self.fields.items()):
            grid.addWidget(FieldBox(t(TARGETS[target]), field), place // 2, place % 2)
        take = PrimaryButton(t("Nhập sao kê"), icon_name="import")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        acts = QHBoxLayout()
        acts.addWidget(take, 1)
        acts.addWidget(leave)
        self.body.addWidget(Text(t("Cột nào là gì"), "page_title"))
        self.body.addWidget(Text(f"{sheet.file_name}. {told}", "body", tone="text2", wrap=True))
        self.body.addWidget(self.note)
        self.body.addLayout(grid)
        self.body.addLayout(acts)
        self.note.hide()
        take.clicked.connect(self.bring_in)
        leave.clicked.connect(self.escape)

    def bring_in(self) -> None:
        """F9."""
        if self._running:
            return
        self._running = True
        chosen = {target: field.value() for target, field in self.fields.items()}
        columns = {target: place for target, place in chosen.items() if isinstance(place, int) and place != _NONE}
        desk, command = self._counter.open_desk, ImportStatement(sheet=self._sheet, columns=columns)
        self._counter.worker.run(lambda: import_statement(desk, command), self._answered, self._failed, receiver=self)

    def _answered(self, answer: object) -> None:
        self._running = False
        if isinstance(answer, tuple):
            problems = [one for one in answer if isinstance(one, Problem)]
            self.note.set(t("Chưa nhập gì."), "\n".join(message(one, t) for one in problems), "bad")
            self.note.show()
            return
        self.finish(answer)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.note.set(shown(error.title), shown(error.advice), "bad")
            self.note.show()
        else:
            self._counter.shell.show_error(error)
