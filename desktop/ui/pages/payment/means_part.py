"""Tiền mặt or chuyển khoản: two large keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.papers.receipt import Means
from desktop.ui.i18n import t
from desktop.ui.pages.payment.means_button import MeansButton
from desktop.ui.theme.scale import Space


class MeansPart(QWidget):
    """The choice.

    Signals:
        chosen: the means, by hand or key.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.means = Means.CASH
        self._buttons = {
            Means.CASH: MeansButton(t("Tiền mặt"), "F7", "cash"),
            Means.TRANSFER: MeansButton(t("Chuyển khoản"), "F8", "screen"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.STEP)
        for means, button in self._buttons.items():
            row.addWidget(button, 1)
            button.clicked.connect(lambda _checked=False, own=means: self.choose(own))
        self._mark()

    def choose(self, means: Means) -> None:
        """Choose and tell."""
        self.means = means
        self._mark()
        self.chosen.emit(means)

    def focus_chosen(self) -> None:
        """Put the focus where no key moves money."""
        self._buttons[self.means].setFocus()

    def _mark(self) -> None:
        for means, button in self._buttons.items():
            button.setChecked(means is self.means)
            button.update()
