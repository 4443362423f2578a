"""The deadline by which money must be handed to the SI agency; the card is there only while it nears or is over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.context import Counter
from desktop.ui.first_use import REMITTANCES_OWED, load
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text


class RemittanceCard(Card):
    """One sentence; its button opens the remittances.

    Signals:
        wanted: the clerk wants the page.
    """

    wanted = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Nộp cơ quan BHXH"), parent=parent)
        self._counter = counter
        self.told = Text("", "body", tone="warn", wrap=True)
        open_button = LinkButton(t("Mở trang nộp tiền"))
        open_button.clicked.connect(self.wanted)
        self.body.addWidget(self.told)
        self.body.addWidget(open_button)
        self.hide()

    def reload(self) -> None:
        """Read again, on the worker."""
        self._counter.read(lambda desk: load(REMITTANCES_OWED).deadline_warning(desk), self._show)

    def _show(self, told: str | None) -> None:
        self.told.setText(told or "")
        self.setAccessibleDescription(shown(told or ""))
        self.setVisible(told is not None)
