"""One question about a transfer with its answer: why it is given up, whose it is, or that it is not the counter's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class AnswerDialog(DimmedDialog):
    """Closes with what the act returned; problems stand beside the field, errors above it, nothing typed is lost."""

    TITLE = mark("Trả lời")
    ACTS = (
        Act(key="F9", label=mark("ghi"), method="answer"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(
        self,
        counter: Counter,
        window: QWidget,
        texts: tuple[str, str, str, str],
        act: Callable[[str], object],
    ) -> None:
        title, about, label, button = texts
        super().__init__(window, width=620)
        self._counter, self._act, self._running = counter, act, False
        self.text = TextField(label)
        self.box = FieldBox(label, self.text)
        self.note = NoticeBox(tone="bad")
        self.take = PrimaryButton(button, icon_name="check")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        acts = QHBoxLayout()
        acts.addWidget(self.take, 1)
        acts.addWidget(leave)
        for part in (Text(title, "page_title", wrap=True), Text(about, "body", tone="text2", wrap=True), self.note):
            self.body.addWidget(part)
        self.body.addWidget(self.box)
        self.body.addLayout(acts)
        self.note.hide()
        self.take.clicked.connect(self.answer)
        leave.clicked.connect(self.escape)

    def answer(self) -> None:
        """F9: what was typed, to the book."""
        if self._running:
            return
        self._running = True
        act, text = self._act, self.text.value()
        self._counter.worker.run(lambda: act(text), self._answered, self._failed, receiver=self)

    def _answered(self, answer: object) -> None:
        self._running = False
        problems = [one for one in answer if isinstance(one, Problem)] if isinstance(answer, tuple) else []
        if problems:
            self.box.show_problem(message(problems[0], t))
            self.text.setFocus()
            return
        self.finish(answer if answer != () else True)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.note.set(shown(error.title), shown(error.advice), "bad")
            self.note.show()
        else:
            self._counter.shell.show_error(error)
