"""Money into or out of the drawer besides receipts; a correction names the sealed day and is approved here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.approval import Approval
from desktop.services.day.day_state import DayRow
from desktop.services.day.movements import CashMovement, MoveCash, MovementKind, move_cash
from desktop.services.payment.collect_payment import new_command_id
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.approval_field import ApprovalField
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

Way = tuple[MovementKind, int]
WAYS: tuple[tuple[Way, str], ...] = (
    ((MovementKind.FLOAT, 1), mark("Thêm tiền lẻ để thối vào két")),
    ((MovementKind.FLOAT, -1), mark("Rút bớt tiền lẻ khỏi két")),
    ((MovementKind.DEPOSIT, -1), mark("Nộp vào tài khoản ngân hàng")),
    ((MovementKind.HANDOVER, -1), mark("Bàn giao vào két sắt")),
    ((MovementKind.HANDOVER, 1), mark("Lấy lại từ két sắt")),
    ((MovementKind.CORRECTION, 1), mark("Điều chỉnh ngày đã chốt: thêm tiền vào két")),
    ((MovementKind.CORRECTION, -1), mark("Điều chỉnh ngày đã chốt: bớt tiền trong két")),
)
"""What may be done, and whether it brings money (1) or takes it (−1)."""

_DRAFT = "movement"


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed before Esc."""

    way: object
    amount: Money | None
    note: str


class MovementDialog(DimmedDialog):
    """Closes with the movement; only F9 moves money."""

    TITLE = mark("Ghi tiền vào, ra két")
    ACTS = (
        Act(key="F9", label=mark("ghi vào sổ"), method="move_money"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, sealed: Sequence[DayRow], window: QWidget) -> None:
        super().__init__(window, width=560)
        self._counter = counter
        self._command_id: UUID = new_command_id()
        self._running = False
        offered = [place for place, (way, _text) in enumerate(WAYS) if sealed or way[0] is not CORRECTION]
        self.way = ChoiceField(t("Việc"), [(place, t(WAYS[place][1])) for place in offered])
        self.amount, self.note = MoneyField(t("Số tiền")), TextField(t("Ghi chú"))
        self.day = ChoiceField(t("Ngày đã chốt"), [(row.session_id, row.shown_day, row.user) for row in sealed])
        self.approval = ApprovalField()
        self.refused = NoticeBox(tone="bad")
        self.refused.hide()
        self.day_box, note_box = FieldBox(t("Ngày đã chốt"), self.day), FieldBox(t("Ghi chú"), self.note)
        self.board = ProblemBoard(lambda problem: message(problem, t), self)
        boxes = {
            "kind": FieldBox(t("Việc"), self.way),
            "corrects": self.day_box,
            "amount": FieldBox(t("Số tiền"), self.amount),
            "note": note_box,
            "approval": self.approval.box,
        }
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addWidget(self.refused)
        for field, box in boxes.items():
            self.board.register(field, box)
            self.body.addWidget(self.approval if field == "approval" else box)
        move = PrimaryButton(t("Ghi vào sổ"), key="F9", icon_name="check")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        acts = QHBoxLayout()
        acts.addWidget(move, 1)
        acts.addWidget(leave)
        self.body.addLayout(acts)
        move.clicked.connect(self.move_money)
        leave.clicked.connect(self.escape)
        self.board.unplaced.connect(self._say)
        self.way.value_changed.connect(lambda _way: self._arrange())
        self.way.set_value(0)
        self._take_up(offered)
        self._arrange()

    def escape(self) -> None:
        """Esc: nothing moved; what was typed is there again, but for the passphrase."""
        if not self._running:
            self._counter.drafts[_DRAFT] = _Typed(self.way.value(), self.amount.value(), self.note.value())
            super().escape()

    def _take_up(self, offered: Sequence[int]) -> None:
        typed = self._counter.drafts.get(_DRAFT)
        if isinstance(typed, _Typed):
            self.way.set_value(typed.way if typed.way in offered else 0)
            self.amount.set_value(typed.amount)
            self.note.set_value(typed.note)

    def move_money(self) -> None:
        """F9."""
        if self._running:
            return
        desk, command = self._counter.open_desk, self._command(*self._chosen())
        self._running = True
        self._counter.worker.run(lambda: move_cash(desk, command), self._moved, self._failed, receiver=self)

    def choose(self, kind: MovementKind, sign: int) -> None:
        """Choose a way as the list does."""
        self.way.set_value(next(place for place, (way, _text) in enumerate(WAYS) if way == (kind, sign)))
        self._arrange()

    def _chosen(self) -> Way:
        place = self.way.value()
        return WAYS[place if isinstance(place, int) else 0][0]

    def _command(self, kind: MovementKind, sign: int) -> MoveCash:
        corrects, is_correction = self.day.value(), kind is CORRECTION
        return MoveCash(
            command_id=self._command_id,
            kind=kind,
            amount=Money((self.amount.value() or 0) * sign),
            note=self.note.value(),
            corrects_id=corrects if is_correction and isinstance(corrects, UUID) else None,
            approval=Approval(self.approval.secret()) if is_correction else None,
        )

    def _moved(self, result: CashMovement | tuple[Problem, ...]) -> None:
        self._running = False
        if isinstance(result, CashMovement):
            self._counter.drafts.pop(_DRAFT, None)
            self.finish(result)
            return
        self.refused.hide()
        self.board.show(result)
        self.board.focus_first()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            problems = error.problems or ()
            self.board.show(problems)
            if not self.approval.show_problems(problems):
                self._say((f"{shown(error.title)} {shown(error.advice)}".strip(),))
        else:
            self._counter.shell.show_error(error)

    def _say(self, sentences: tuple[str, ...]) -> None:
        self.refused.set("", " ".join(sentences), "bad")
        self.refused.setVisible(bool(sentences))

    def _arrange(self) -> None:
        is_correction = self._chosen()[0] is CORRECTION
        self.day_box.setVisible(is_correction)
        self.approval.setVisible(is_correction)


CORRECTION = MovementKind.CORRECTION
