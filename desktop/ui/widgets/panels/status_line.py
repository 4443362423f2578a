"""The status line at the right of the key bar: book saved, last backup, figures' date."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.i18n import shown
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text


class StatusLine(QWidget):
    """Icon and one short line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = IconLabel("check", "ok", 16)
        self._text = Text("", "hint", tone="text2")
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()

    def text(self) -> str:
        """The line shown."""
        return self._text.text()

    def say(self, line: str, tone: str = "ok") -> None:
        """Show a line; tone ``ok``, ``warn`` or ``bad``."""
        self._icon.set_icon("check" if tone == "ok" else "warn", tone)
        self._text.setText(line)
        self.setAccessibleName(shown(line))
        self.setVisible(bool(line))
