"""A numbered step of the form: head and body."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.panels.section import Section


class Step(QWidget):
    """One step of the form; content goes into ``body``."""

    def __init__(self, number: int, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = str(number)
        self.head = Section(self._place, title, hint=hint)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(5)
        self.body.addWidget(self.head)
        self.setAccessibleName(title)

    def set_done(self, *, done: bool) -> None:
        """Tick the step, or show its number again."""
        self.head.set_done(done=done, number=self._place)
