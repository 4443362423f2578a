"""The head of a numbered step inside a form: a disc with its number or a tick, title, small hint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import icon
from desktop.ui.widgets.text import Text


class Disc(QWidget):
    """A round number; ``check`` draws a tick on green. ``tone`` is the ground (``primary, ok, text3``)."""

    def __init__(self, sign: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(24, 24)
        self._sign, self._tone = sign, tone

    def set_sign(self, sign: str, tone: str = "") -> None:
        """Change number and ground."""
        self._sign, self._tone = sign, tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done = self._sign == "check"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tone or ("ok" if done else "primary")))
        painter.drawEllipse(QRectF(self.rect()))
        if done:
            icon(painter, theme.pixmap("check", "on", 14), 5, 12)
            return
        painter.setPen(theme.colour("on"))
        painter.setFont(font(Type.LABEL, bold=True))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._sign)


class Section(QWidget):
    """Step ``sign`` (a number or ``check``) with its title; small things at the right go into ``row``."""

    def __init__(self, sign: str, title: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.disc = Disc(sign)
        self.row.addWidget(self.disc)
        self.row.addWidget(Text(title, "card_title"))
        self.row.addStretch(1)
        self.hint = Text(hint, "hint")
        self.row.addWidget(self.hint)

    def set_done(self, *, done: bool, number: str = "") -> None:
        """Tick the step, or show its number again."""
        self.disc.set_sign("check" if done else number)
