"""Shows a paper: its pages one under the other, as wide as the view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.text import Text


class Sheet(QWidget):
    """One page; it scales with the view."""

    def __init__(self, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Keep the page's form at this width."""
        self.setFixedHeight(width * self._picture.height() // max(self._picture.width(), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper stays white in the dark theme too."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), self._picture)
        painter.setPen(current_theme().colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PaperView(QScrollArea):
    """The pages of one paper, or a sentence while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheets: list[Sheet] = []
        self._sentence = Text("", "body", tone="text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.GAP)
        self._column.addWidget(self._sentence)
        self._column.addStretch(1)
        self.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width."""
        super().resizeEvent(event)
        self._fit()

    def paper_width(self) -> int:
        """Pixels that a page should have to be sharp here."""
        return max(round(self.viewport().width() * self.devicePixelRatioF()), 400)

    def say(self, sentence: str) -> None:
        """Take the pages away and say something instead."""
        self._clear()
        self._sentence.setText(sentence)
        self._sentence.show()
        self.setAccessibleName(sentence)

    def show_pages(self, title: str, pages: Sequence[QImage]) -> None:
        """Show a paper from its first page."""
        self._clear()
        self._sentence.hide()
        for place, picture in enumerate(pages):
            sheet = Sheet(picture)
            sheet.setAccessibleName(t("{title}, trang {page} / {pages}", title=title, page=place + 1, pages=len(pages)))
            self._sheets.append(sheet)
            self._column.insertWidget(place, sheet)
        self._fit()
        self.setAccessibleName(t("{title}, {pages} trang", title=title, pages=len(pages)))
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        for sheet in self._sheets:
            sheet.fit(self.viewport().width())

    def _clear(self) -> None:
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
