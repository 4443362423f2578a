"""Whose is this transfer: what the bank says at the top, what it may be for below, side by side in amount and name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.transfers.statements.matching import Candidate, RowMatch
from desktop.services.transfers.statements.settling import post_row, tick_row
from desktop.services.transfers.waiting import PostTransfer
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.transfers.tables import candidate_columns
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Table
from desktop.ui.widgets.text import Text


class ChooseDialog(DimmedDialog):
    """F9 gives the transfer to the chosen payment: posts what waits, ticks what was confirmed. Enter does not."""

    TITLE = mark("Tiền này của khoản nào")
    ACTS = (
        Act(key="F9", label=mark("đúng khoản này"), method="take"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, row: RowMatch, others: Sequence[Candidate], window: QWidget) -> None:
        super().__init__(window, width=900, height=600)
        self._counter, self._row, self._running = counter, row, False
        self.table = Table(t("Các khoản có thể"), candidate_columns(), row_height=50)
        self.reason = TextField(t("Lý do khác số tiền"))
        self.box = FieldBox(t("Lý do khác số tiền (khi biên lai đã lập)"), self.reason)
        self.note = NoticeBox(tone="bad")
        take = PrimaryButton(t("Đúng khoản này"), icon_name="check")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        acts = QHBoxLayout()
        acts.addWidget(take, 1)
        acts.addWidget(leave)
        told = row.row
        title = t("{amount} đ này của khoản nào", amount=format_money(told.amount))
        self.body.addWidget(Text(title, "page_title", wrap=True))
        facts = in_row((format_date(told.booked_on), told.purpose, told.reference), " · ")
        self.body.addWidget(Text(facts, "body", tone="text2", wrap=True))
        self.body.addWidget(self.note)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.box)
        self.body.addLayout(acts)
        self.note.hide()
        self.box.hide()
        take.clicked.connect(self.take)
        leave.clicked.connect(self.escape)
        self.table.row_changed.connect(self._show_box)
        known = {one.payment_id for one in row.candidates}
        self.table.set_rows([*row.candidates, *(one for one in others if one.payment_id not in known)])

    def first_focus(self) -> QWidget:
        """The likeliest payment."""
        return self.table

    def take(self) -> None:
        """F9."""
        chosen = self.table.current_row()
        if not isinstance(chosen, Candidate) or self._running:
            return
        self._running = True
        desk, row_id, reason = self._counter.open_desk, self._row.row.id, self.reason.value()

        def act() -> object:
            if chosen.version is None:
                return tick_row(desk, row_id, chosen.payment_id, reason)
            return post_row(desk, row_id, PostTransfer(transfer_id=chosen.payment_id, version=chosen.version))

        self._counter.worker.run(act, self._answered, self._failed, receiver=self)

    def _show_box(self, chosen: object) -> None:
        differs = isinstance(chosen, Candidate) and not chosen.waits and chosen.amount != self._row.row.amount
        self.box.setVisible(differs)

    def _answered(self, answer: object) -> None:
        self._running = False
        problems = [one for one in answer if isinstance(one, Problem)] if isinstance(answer, tuple) else []
        if not problems:
            self.finish(True if answer == () else answer)
        elif problems[0].field == "note":
            self.box.show_problem(message(problems[0], t))
            self.reason.setFocus()
        else:
            self.note.set(t("Chưa lập biên lai."), "\n".join(message(one, t) for one in problems[:3]), "bad")
            self.note.show()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.note.set(shown(error.title), shown(error.advice), "bad")
            self.note.show()
        else:
            self._counter.shell.show_error(error)
