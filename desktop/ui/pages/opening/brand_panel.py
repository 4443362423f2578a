"""The dark panel at the left of the opening page: what the program is and promises."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.i18n import mark, t
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text

_WIDTH = 440
_PROMISES = (
    mark("Sổ nằm trên máy này, được mã hóa"),
    mark("Làm được khi mất mạng"),
    mark("Mỗi số tiền đều nói rõ vì sao"),
)


class BrandPanel(QFrame):
    """Name, purpose, three promises, version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 40, 24)
        column.setSpacing(12)
        column.addStretch(3)
        column.addWidget(IconLabel("home", "mark", 56))
        name = Text(t("Quầy An Sinh"), "amount", tone="rail_text")
        column.addWidget(name)
        purpose = t("Thu BHXH tự nguyện và BHYT hộ gia đình tại quầy của xã, phường")
        column.addWidget(Text(purpose, "body", tone="rail_text", wrap=True))
        column.addSpacing(16)
        for promise in _PROMISES:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel("check", "mark", 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(t(promise), "body", tone="rail_text", wrap=True), 1)
            column.addLayout(row)
        column.addStretch(4)
        column.addWidget(Text(t("Phiên bản {version}", version=__version__), "hint", tone="rail_text"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dark ground."""
        QPainter(self).fillRect(self.rect(), current_theme().colour("rail"))
