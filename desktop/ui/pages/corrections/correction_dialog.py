"""What dialogs of corrections share: a column that scrolls, and an approval at its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.text import Text


class CorrectionDialog(ActFrame):
    """The buttons stay in view below the column."""

    def __init__(self, counter: Counter, window: QWidget, *, width: int = 720, height: int = 620) -> None:
        super().__init__(counter, window, width=width, height=height)
        self.head = QHBoxLayout()
        self.head.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addLayout(self.head)
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.STEP)
        self._scroll = scrolling(holder)
        self.body.addWidget(self._scroll, 1)

    def finish_layout(self, primary: str, icon: str, act: Callable[[], object]) -> PrimaryButton:
        """The end of the column, the note and the buttons."""
        self.column.addStretch(1)
        return super().finish_layout(primary, icon, act)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each beside its field, the passphrase's in view."""
        super().show_problems(problems)
        if any(one.field == "approval" for one in problems):
            # once its sentence has its place
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.approval, 0, Space.GAP))
