"""Cards, notice boxes and empty states: the surfaces that content lies on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.i18n import in_row, shown
from desktop.ui.theme.scale import Space
from desktop.ui.theme.theme import current_theme
from desktop.ui.theme.tokens import Tokens
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.chip import ICONS
from desktop.ui.widgets.hugging import hug, hugging_hint
from desktop.ui.widgets.text import ElidedText, Text, repolish


class IconLabel(QLabel):
    """An icon that follows the theme; decoration only, so it has no accessible name."""

    def __init__(self, name: str, tone: str = "text2", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._size = name, tone, size
        self.setFixedSize(size, size)
        self._drawn_in: Tokens | None = None
        self._draw()

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._icon_name, self._tone = name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new theme's colour."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and current_theme().tokens is not self._drawn_in:
            self._draw()

    def _draw(self) -> None:
        theme = current_theme()
        self._drawn_in = theme.tokens
        self.setPixmap(theme.pixmap(self._icon_name, self._tone, self._size))


class Card(QFrame):
    """A white surface with an optional title: content goes into ``body``, small things by the title into ``head``."""

    def __init__(
        self, title: str = "", *, hint: str = "", padding: int = Space.CARD, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, max(padding - 4, 0), padding, padding)
        self.body.setSpacing(Space.STEP)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.STEP)
        self.title = ElidedText(title, "card_title")
        self.hint = ElidedText(hint, "hint")
        if title or hint:
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.head.addWidget(self.hint)
            self.body.addLayout(self.head)
            self.setAccessibleName(shown(title))


class NoticeBox(QFrame):
    """A note with a bar at its left. ``tone``: ``info, warn, unsure, ok, bad`` (violet "?" = chưa xác nhận)."""

    def __init__(self, title: str = "", text: str = "", tone: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self._icon = IconLabel(ICONS[tone], tone, 18)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._title = Text("", "label", wrap=True)
        self._text = Text("", "quiet", tone="text", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        row.addLayout(column, 1)
        hug(self)
        self.set(title, text, tone)

    def sizeHint(self) -> QSize:
        """As high as the texts need at this width."""
        return hugging_hint(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """No line is squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set(self, title: str, text: str, tone: str) -> None:
        """Change the note; two empty texts hide it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._title.set_tone(tone)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._icon.set_icon("warn" if tone == "warn" else ICONS[tone], tone)
        self.setProperty("notice", tone)
        self.setAccessibleName(in_row((title, text), ". "))
        repolish(self)
        self.updateGeometry()
        if not title and not text:
            self.hide()


class EmptyState(QWidget):
    """One sentence and one act.

    Signals:
        act_pressed: the clerk wants the act.
    """

    act_pressed = Signal()

    def __init__(
        self, sentence: str, act: str = "", key: str = "", icon_name: str = "box", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        column.addWidget(IconLabel(icon_name, "text3", 40), 0, Qt.AlignmentFlag.AlignCenter)
        label = Text(sentence, "body", tone="text2", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        self.setAccessibleName(shown(sentence))
        if act:
            button = SecondaryButton(act, key=key)
            button.clicked.connect(self.act_pressed)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
