"""Above the table: whose months change together, the common end, and the way to add someone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.household_hi import USUAL_MONTHS
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.text import ElidedText, Text

_WIDE, _HINTED, _LEAST = 800, 480, 370


class PeriodBar(QWidget):
    """Cả hộ đóng 3, 6, 12 tháng; Cùng hạn; Thêm.

    Signals:
        months_chosen: all who pay, pay for so many months. common_wanted: Cùng hạn was pressed.
        add_wanted: Thêm was pressed.
    """

    months_chosen = Signal(int)
    common_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tiles = [Tile(months, t("{months} tháng", months=months), numbers=(str(months),)) for months in USUAL_MONTHS]
        self.tiles = ChoiceTiles(t("Cả hộ đóng"), tiles)
        self.tiles.setFixedWidth(max(274, self.tiles.sizeHint().width()))
        self.common = SecondaryButton(t("Cùng hạn"))
        self.add = SecondaryButton(t("Thêm"), key="Ins", icon_name="plus")
        self._reason = Text("", "hint", tone="text2", wrap=True)
        self._hint = ElidedText(t("quét thẻ để thêm, hoặc"), "quiet")
        left, right = QHBoxLayout(), QHBoxLayout()
        for part in (Text(t("Cả hộ đóng"), "label"), self.tiles):
            left.addWidget(part)
        left.addStretch(1)
        right.addWidget(self.common)
        right.addStretch(1)
        right.addWidget(self._hint)
        right.addWidget(self.add)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for line in (left, right, self._row):
            line.setSpacing(8)
        self._row.addLayout(left)
        self._row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 9, 16, 9)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self._reason)
        self._reason.hide()
        self.tiles.value_changed.connect(self._chosen)
        self.common.clicked.connect(self.common_wanted)
        self.add.clicked.connect(self.add_wanted)

    def show_period(self, months: int | None, common: str, reason: str) -> None:
        """The months that all pay for (None when they differ); the common end, or why there is none."""
        self.tiles.set_value(months)
        self.common.set_text(t("Cùng hạn {day}", day=common) if common else t("Cùng hạn"))
        self.common.setAccessibleDescription(reason)
        self.common.setToolTip(reason)

    def say(self, sentence: str) -> None:
        """A line below, for a press that could not do anything; an empty one takes it away."""
        self._reason.setText(sentence)
        self._reason.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines where it is narrow; the hint stays where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._hint.setVisible(wide or self.width() >= _HINTED)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be broken into two lines."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _chosen(self, months: object) -> None:
        if isinstance(months, int):
            self.months_chosen.emit(months)
