"""Labels by role; always plain text, because names and notes come from outside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.ui.i18n import shown


class Text(QLabel):
    """A plain-text label with a role of the type scale (``hint, label, quiet, body, strong, card_title …``).

    Phrases stand in the window's language. ``tone`` is a colour token that replaces the role's own colour.
    """

    def __init__(
        self, text: str = "", role: str = "body", *, tone: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, a phrase in the window's language."""
        super().setText(shown(text))

    def minimumSizeHint(self) -> QSize:
        """Wrapped text may become narrow and then grows by its height for that width."""
        hint = super().minimumSizeHint()
        return QSize(40, self.fontMetrics().height()) if self.wordWrap() else hint

    def set_tone(self, tone: str) -> None:
        """Change the colour token; an empty tone is the role's own."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)


class Rule(QFrame):
    """A dividing line of one pixel."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "v" if vertical else "h")


def repolish(widget: QWidget) -> None:
    """Let the stylesheet see a changed dynamic property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
