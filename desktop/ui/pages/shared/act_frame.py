"""The frame of dialogs that do one act of the book: problems beside the fields, one act by F9, the way back by Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.pages.opening.sentences import sentence
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.approval_field import ApprovalField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard


class ActFrame(DimmedDialog):
    """Closes with the act's result; problems of no field stand above the buttons. Subclasses lay the fields out.

    Attributes:
        approval: the supervisor's passphrase, for acts that need one.
        running: the book works on the act; Esc and a second F9 wait for its answer.
    """

    def __init__(self, counter: Counter, window: QWidget, *, width: int = 600, height: int = 0) -> None:
        super().__init__(window, width=width, height=height)
        self.counter = counter
        self.board = ProblemBoard(sentence, self)
        self.note = NoticeBox(tone="bad")
        self.note.hide()
        self.approval = ApprovalField()
        self.running = False
        self.board.unplaced.connect(lambda told: self.say("", " ".join(told)))

    def box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        """A labelled control whose problems are those of ``field``; not laid out yet."""
        made = FieldBox(label, control, hint=hint)
        self.board.register(field, made)
        return made

    def finish_layout(self, primary: str, icon: str, act: Callable[[], object]) -> PrimaryButton:
        """The note and the buttons at the end."""
        button = PrimaryButton(primary, icon_name=icon)
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        button.clicked.connect(act)
        leave.clicked.connect(self.escape)
        row = QHBoxLayout()
        row.addWidget(button, 1)
        row.addWidget(leave)
        self.body.addWidget(self.note)
        self.body.addLayout(row)
        return button

    def run(self, work: Callable[[], object], kind: type) -> None:
        """Do the act on the worker; a result of ``kind`` is handed on, problems stand beside their fields."""
        if self.running:
            return
        self.running = True
        self.note.hide()
        self.counter.worker.run(work, lambda result: self._done(result, kind), self._failed, receiver=self)

    def escape(self) -> None:
        """Esc: nothing was done; while the book works it waits for the answer."""
        if not self.running:
            self.finish(None)

    def act_done(self, result: object) -> None:
        """The act's result; closes the dialog unless a subclass goes on."""
        self.finish(result)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each beside its field; the passphrase is the last field."""
        self.approval.show_problems(problems)
        rest = tuple(one for one in problems if one.field != "approval")
        self.board.show(rest)
        if rest:
            self.board.focus_first()

    def say(self, told: str, advice: str = "", tone: str = "bad") -> None:
        """A sentence of no field."""
        if told or advice:
            self.note.set(told, advice, tone)
            self.note.show()

    def _done(self, result: object, kind: type) -> None:
        self.running = False
        if isinstance(result, kind):
            self.act_done(result)
        elif isinstance(result, tuple):
            self.show_problems(result)

    def _failed(self, error: BaseException) -> None:
        self.running = False
        if not isinstance(error, CounterError):
            self.counter.shell.show_error(error)
        elif error.problems:
            self.show_problems(tuple(error.problems))
        else:
            self.say(shown(error.title), shown(error.advice))
