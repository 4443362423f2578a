"""Below the potential list: why the selected person stands where they do, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.potential.potential_list import PotentialRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.text import ElidedText, Text


class BelowList(QWidget):
    """The buttons are connected by the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.reasons = ElidedText("", "strong"), Text("", "quiet", wrap=True)
        self.contact = SecondaryButton(t("Ghi liên hệ"), key="Ctrl+L", icon_name="phone", height=48)
        self.advice = SecondaryButton(t("Tư vấn"), key="F8", icon_name="idea", height=48)
        self.round = SecondaryButton(t("Đưa vào đợt đi"), key="Ctrl+N", icon_name="print", height=48)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.title)
        told.addWidget(self.reasons)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.contact, self.advice, self.round):
            buttons.addWidget(button)
        self._row.addLayout(told, 1)
        self._row.addLayout(buttons)

    def show_row(self, row: PotentialRow | None) -> None:
        """Tell about the selected person."""
        if row is None:
            self.title.setText("")
            self.reasons.setText("")
            return
        told = (row.name, row.hamlet_name, row.group_name, spaced_phone(row.phone) or t("không có số"))
        self.title.setText(in_row(told, " · "))
        self.reasons.setText(in_row((why.text for why in row.reasons), "; "))

    def event(self, event: QEvent) -> bool:
        """On narrow windows the acts stand under the words."""
        if isinstance(event, QResizeEvent):
            narrow = self.window().width() <= NARROW
            self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        return super().event(event)
