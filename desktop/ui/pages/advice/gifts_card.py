"""What it buys besides the pension: card by card, side by side, in as many lines as the width needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.advice.told import Gift
from desktop.ui.i18n import in_row, t
from desktop.ui.widgets.hugging import hug, hugging_hint
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.wrap_layout import WrapLayout

_WIDTH = 188


class GiftsCard(Card):
    """The cards under the chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.setAccessibleName(t("Còn được gì nữa"))
        self._holder = _Holder()
        self.body.addWidget(self._holder)

    def show_gifts(self, gifts: Sequence[Gift]) -> None:
        """All of them."""
        self._holder.show_gifts(gifts)
        self.setVisible(bool(gifts))

    def texts(self) -> tuple[str, ...]:
        """What each card says."""
        return self._holder.texts()


class _Holder(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapLayout(self, even=True)
        self._row.setSpacing(16)
        self._boxes: list[_Gift] = []
        hug(self)

    def show_gifts(self, gifts: Sequence[Gift]) -> None:
        while len(self._boxes) < len(gifts):
            self._boxes.append(_Gift())
            self._row.addWidget(self._boxes[-1])
        while len(self._boxes) > len(gifts):
            gone = self._boxes.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for box, gift in zip(self._boxes, gifts, strict=True):
            box.show_gift(gift)
        self.updateGeometry()

    def texts(self) -> tuple[str, ...]:
        return tuple(box.accessibleName() for box in self._boxes)

    def sizeHint(self) -> QSize:
        return hugging_hint(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _Gift(QWidget):
    """Title, amount, condition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title, self._text = Text("", "strong", wrap=True), Text("", "body", tone="text2", wrap=True)
        self._more = Text("", "hint", wrap=True)
        for part in (self._title, self._text, self._more):
            column.addWidget(part)
        column.addStretch(1)

    def show_gift(self, gift: Gift) -> None:
        """What is given, how much, on which condition."""
        unsure = gift.estimate is not None and not gift.estimate.status.is_confirmed
        more = in_row((gift.more, t("chưa xác nhận") if unsure else ""), "; ")
        self._title.setText(gift.title)
        self._text.setText(gift.text)
        self._more.setText(more)
        self._more.set_tone("unsure" if unsure else "")
        self.setAccessibleName(in_row((gift.title, gift.text, more)))

    def sizeHint(self) -> QSize:
        """Equal widths, as high as the texts need at the width it was given."""
        layout, width = self.layout(), max(self.width(), _WIDTH)
        height = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 60
        return QSize(_WIDTH, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need fewer lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
