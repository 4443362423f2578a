"""A field with its label above and its hint or problem below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.i18n import shown
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.field_state import mark_problem
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text


class ProblemLabel(QWidget):
    """Icon and sentence: what is wrong and how to mend it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("warn", "bad", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._text = Text("", "hint", tone="bad", wrap=True)
        row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def show_sentence(self, sentence: str) -> None:
        """Show the sentence; an empty one hides the label."""
        self._text.setText(sentence)
        self.setAccessibleName(shown(sentence))
        self.setVisible(bool(sentence))


class FieldBox(QWidget):
    """Label above, control, hint below; a problem takes the hint's place and reddens the control.

    Hint and problem are made when there is something to say: a form has dozens of boxes and opens at once.
    """

    def __init__(self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = Text(label, "label")
        buddy: QLabel = self._label
        buddy.setBuddy(control)
        self._hint: Text | None = None
        self._problem: ProblemLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addStretch(1)  # beside a higher field the label stays at the top
        self._column = column
        self.set_hint(hint)
        self.setFocusProxy(control)

    def set_hint(self, hint: str) -> None:
        """Change the line below."""
        if self._hint is None:
            if not hint:
                return
            self._hint = Text("", "hint", wrap=True, parent=self)
            self._column.insertWidget(2, self._hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.problem())

    def problem(self) -> str:
        """The problem shown, or an empty text."""
        return self._problem.text() if self._problem is not None else ""

    def show_problem(self, sentence: str) -> None:
        """Show a problem; an empty sentence clears it."""
        mark_problem(self._input(), sentence)
        if self._problem is None:
            if not sentence:
                return
            self._problem = ProblemLabel(self)
            self._column.insertWidget(self._column.count() - 1, self._problem)
        self._problem.show_sentence(sentence)
        if self._hint is not None:
            self._hint.setVisible(not sentence and bool(self._hint.text()))

    def _input(self) -> QWidget:
        inner = self.control.focusProxy()
        return inner if inner is not None else self.control
