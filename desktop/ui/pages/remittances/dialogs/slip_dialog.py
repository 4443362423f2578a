"""What the three dialogs share: fields with their problems, one primary act by F9, the way back by Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.pages.opening.sentences import sentence
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text


class SlipDialog(DimmedDialog):
    """Closes with the act's result; problems stand beside their fields, those of none above the buttons."""

    def __init__(self, counter: Counter, window: QWidget, *, width: int = 600) -> None:
        super().__init__(window, width=width)
        self.counter = counter
        self.board = ProblemBoard(sentence, self)
        self.note = NoticeBox(tone="bad")
        self.note.hide()
        self._running = False
        self.board.unplaced.connect(lambda told: self.say(" ".join(told)))
        self.body.addWidget(Text(t(self.TITLE), "page_title"))

    def box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        """A labelled control whose problems are those of ``field``."""
        made = FieldBox(label, control, hint=hint)
        self.board.register(field, made)
        self.body.addWidget(made)
        return made

    def finish_layout(self, primary: str, method: Callable[[], object], icon: str) -> PrimaryButton:
        """The note and the buttons at the end."""
        button = PrimaryButton(primary, icon_name=icon)
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        button.clicked.connect(method)
        leave.clicked.connect(self.escape)
        row = QHBoxLayout()
        row.addWidget(button, 1)
        row.addWidget(leave)
        self.body.addWidget(self.note)
        self.body.addLayout(row)
        return button

    def run(self, work: Callable[[], object], kind: type) -> None:
        """Do the act on the worker; a result of ``kind`` closes the dialog."""
        if self._running:
            return
        self._running = True

        def done(result: object) -> None:
            self._running = False
            if isinstance(result, kind):
                self.finish(result)
            elif isinstance(result, tuple):
                self.show_problems(result)

        self.counter.worker.run(work, done, self._failed, receiver=self)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each beside its field."""
        self.note.hide()
        self.board.show(problems)
        self.board.focus_first()

    def say(self, told: str, advice: str = "") -> None:
        """A sentence of no field."""
        if told or advice:
            self.note.set(told, advice, "bad")
            self.note.show()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.say(shown(error.title), shown(error.advice))
        else:
            self.counter.shell.show_error(error)
