"""Shows all problems of a form at once, each beside its field, and leads the clerk to the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.domain.problem import Problem
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.field_box import FieldBox


class ProblemBoard(QObject):
    """Maps ``Problem.field`` to the box that shows it.

    A problem of a field without a box of its own goes to the box of the longest registered beginning
    (``members[0].months`` → ``members[0]`` → ``members``), else it is handed out as unplaced.

    Signals:
        unplaced: sentences (tuple of str) that belong to no field of this form.
    """

    unplaced = Signal(object)

    def __init__(self, sentence: Callable[[Problem], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._boxes: dict[str, FieldBox] = {}
        self._shown: dict[str, list[str]] = {}

    def register(self, field: str, box: FieldBox) -> None:
        """Let a box show the problems of a field."""
        self._boxes[field] = box

    def forget(self, field: str) -> None:
        """A row was removed."""
        self._boxes.pop(field, None)
        self._shown.pop(field, None)

    def show(self, problems: Iterable[Problem]) -> int:
        """Show exactly these problems; returns in how many places something is to be mended."""
        found: dict[str, list[str]] = {}
        lost: list[str] = []
        for problem in problems:
            field = self._place(problem.field)
            (found.setdefault(field, []) if field else lost).append(self._sentence(problem))
        for field, box in self._boxes.items():
            sentence = " ".join(dict.fromkeys(found.get(field, [])))
            if box.problem() != sentence:
                box.show_problem(sentence)
        self._shown = found
        self.unplaced.emit(tuple(lost))
        return len(found) + len(lost)

    def focus_first(self) -> bool:
        """Put the focus on the first field (in form order) with a problem; False when there is none."""
        first = next((box for field, box in self._boxes.items() if field in self._shown), None)
        if first is None:
            return False
        _scroll_to(first)
        first.control.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _place(self, field: str) -> str:
        beginnings = [known for known in self._boxes if field == known or field.startswith((f"{known}.", f"{known}["))]
        return max(beginnings, key=len, default="")


class FormController(QObject):
    """Joins a form, its board and its primary button.

    ``check`` returns every problem of the form now. Problems show from the first attempt on; afterwards they follow
    the typing. The button is never disabled: with problems it says how many and leads to the first.

    Signals:
        accepted: the clerk pressed the primary act and nothing is left to mend.
    """

    accepted = Signal()

    def __init__(
        self,
        board: ProblemBoard,
        button: PrimaryButton,
        check: Callable[[], Iterable[Problem]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._button, self._check = board, button, check
        self._attempted = False
        button.clicked.connect(self.attempt)

    def attempt(self) -> None:
        """The primary act: accept, or show all problems and go to the first."""
        self._attempted = True
        if self._show() == 0:
            self.accepted.emit()
        else:
            self._board.focus_first()

    def follow(self) -> None:
        """Something was typed: problems already shown are brought up to date."""
        if self._attempted:
            self._show()

    def reset(self) -> None:
        """A new person: nothing is wrong before something was attempted."""
        self._attempted = False
        self._board.show(())
        self._button.show_problem_count(0)

    def show(self, problems: Iterable[Problem]) -> None:
        """Show problems that a service answered with."""
        self._attempted = True
        self._button.show_problem_count(self._board.show(problems))
        self._board.focus_first()

    def _show(self) -> int:
        count = self._board.show(self._check())
        self._button.show_problem_count(count)
        return count


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
