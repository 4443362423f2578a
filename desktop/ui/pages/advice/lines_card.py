"""Sentences under a title: what is missing, what a withdrawal would lose, when the support ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text


class LinesCard(Card):
    """Hidden while there is nothing to say."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, padding=12, parent=parent)
        self.body.setSpacing(2)
        self._lines: list[Text] = []

    def show_lines(self, lines: Sequence[str]) -> None:
        """One sentence a line."""
        while len(self._lines) < len(lines):
            self._lines.append(Text("", "body", wrap=True))
            self.body.addWidget(self._lines[-1])
        for place, label in enumerate(self._lines):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """What is in view."""
        return tuple(label.text() for label in self._lines if label.text())
