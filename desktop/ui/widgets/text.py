"""Labels by role; always plain text, because names and notes come from outside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.ui.i18n import shown

ELIDES = "elides"
"""Dynamic property: this label may cut its text with … and tells the whole of it elsewhere."""


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


class ElidedText(Text):
    """One line that ends with … where there is no room; the pointer and the accessible name tell all of it."""

    def __init__(self, text: str = "", role: str = "body", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, tone=tone, parent=parent)
        self.setProperty(ELIDES, True)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(super().minimumSizeHint().width(), 40), super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """What is drawn at this width."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), self.shown_text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut is told by the pointer."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip("" if self.shown_text() == self.text() else self.text())


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
