"""A dialog that does one act of the book: fields, problems beside them, approval where it is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.opening.sentences import sentence
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.approval_field import ApprovalField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text


class ActDialog(DimmedDialog):
    """Closes with what the act made; with problems it stays and shows them. Subclasses fill ``fields`` and ``work``."""

    ACTS: tuple[Act, ...] = (
        Act(key="Enter", label=mark("ghi vào sổ"), method="save"),
        Act(key="F9", label=mark("ghi vào sổ"), method="save"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, title: str, *, told: str = "") -> None:
        super().__init__(window, width=640)
        self.setAccessibleName(title)
        self.counter = counter
        self._running = False
        self.board = ProblemBoard(sentence, self)
        self.board.unplaced.connect(self._show_unplaced)
        self.approval = ApprovalField()
        self.note = NoticeBox(tone="bad")
        self.note.hide()
        self.body.addWidget(Text(title, "page_title", wrap=True))
        if told:
            self.body.addWidget(Text(told, "quiet", wrap=True))

    def box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        """A labelled control whose problems are those of ``field``."""
        made = FieldBox(label, control, hint=hint)
        self.board.register(field, made)
        return made

    def finish_layout(self, button: str, *, icon_name: str = "check", approved: bool = False) -> None:
        """The approval if the act needs one, what went wrong as a whole, and the two buttons."""
        if approved:
            self.board.register("approval", self.approval.box)
            self.body.addWidget(self.approval)
        else:
            self.approval.hide()
        self.body.addWidget(self.note)
        self.button = PrimaryButton(button, icon_name=icon_name)
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        self.button.clicked.connect(self.save)
        leave.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.addWidget(self.button, 1)
        acts.addWidget(leave)
        self.body.addLayout(acts)

    def work(self) -> Callable[[], object]:
        """The act with what is typed now, to be done on the worker: what it made, or a tuple of problems."""
        raise NotImplementedError

    def typed_problems(self) -> tuple[Problem, ...]:
        """What only the form can see."""
        return ()

    def save(self) -> None:
        """Enter on the last field, or F9; once at a time."""
        if self._running:
            return
        problems = self.typed_problems()
        if problems:
            self._show(problems)
            return
        self._running = True
        self.counter.worker.run(self.work(), self._answered, self._failed, receiver=self)

    def _answered(self, answer: object) -> None:
        self._running = False
        if isinstance(answer, tuple) and answer and all(isinstance(one, Problem) for one in answer):
            self._show(answer)
        else:
            self.finish(answer)

    def _show(self, problems: tuple[Problem, ...]) -> None:
        self.button.show_problem_count(self.board.show(problems))
        self.board.focus_first()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self._show_unplaced((in_row((shown(error.title), shown(error.advice)), " "),))
        else:
            self.counter.shell.show_error(error)

    def _show_unplaced(self, sentences: tuple[str, ...]) -> None:
        self.note.set("", " ".join(sentences), "bad")
        self.note.setVisible(bool(sentences))
