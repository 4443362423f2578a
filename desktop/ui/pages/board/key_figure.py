"""One of the figures at the head of the board: the number, large, and what it counts beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.i18n import in_row
from desktop.ui.widgets.text import Text


class KeyFigure(QFrame):
    """A card of one figure; its accessible name is the whole sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        self.number, self.words = Text("", "name"), Text("", "quiet", wrap=True)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(60)

    def show_figure(self, number: str, words: str, tone: str = "") -> None:
        """Show a number with its unit, and what it is the number of."""
        self.number.setText(number)
        self.number.set_tone(tone or "text")
        self.words.setText(words)
        self.setAccessibleName(in_row((number, words), " "))

    def told(self) -> str:
        """The whole sentence."""
        return self.accessibleName()
