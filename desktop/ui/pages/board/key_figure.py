"""The figures at the head of the board: each a number, large, and what it counts beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.i18n import in_row
from desktop.ui.widgets.hugging import hug, hugging_hint
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.wrap_layout import WrapLayout

_WIDTH, _HEIGHT = 240, 60


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
        hug(self)

    def sizeHint(self) -> QSize:
        """As high as the words need at this width, at least 60 pixels."""
        hint = hugging_hint(self, super().sizeHint())
        return QSize(_WIDTH, max(hint.height(), _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """No line is squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_figure(self, number: str, words: str, tone: str = "") -> None:
        """Show a number with its unit, and what it is the number of."""
        self.number.setText(number)
        self.number.set_tone(tone or "text")
        self.words.setText(words)
        self.setAccessibleName(in_row((number, words), " "))
        self.updateGeometry()

    def told(self) -> str:
        """The whole sentence."""
        return self.accessibleName()


class FigureRow(QWidget):
    """The cards side by side, or two lines of them where the width does not hold four."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = WrapLayout(self, even=True)
        hug(self)

    def sizeHint(self) -> QSize:
        """As many lines as this width needs."""
        return hugging_hint(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """No line is squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
