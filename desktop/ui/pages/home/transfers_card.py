"""Transfers that were announced and not yet seen; the card is there only while one is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.ui.context import Counter
from desktop.ui.first_use import WAITING_SUMMARY, load
from desktop.ui.i18n import t
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.home.today_cards import clear
from desktop.ui.widgets.panels.card import Card

if TYPE_CHECKING:  # the first page must not wait for it
    from desktop.services.transfers.summary import WaitingSummary


class TransfersCard(Card):
    """One row; a click opens the page.

    Signals:
        wanted: the page of transfers.
    """

    wanted = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Chờ tiền về"), parent=parent)
        self._counter = counter
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.hide()

    def reload(self) -> None:
        """Read again, on the worker."""
        self._counter.read(lambda desk: load(WAITING_SUMMARY).load_waiting_summary(desk), self._show)

    def _show(self, summary: WaitingSummary) -> None:
        clear(self._rows)
        if summary.oldest is not None:
            told = t("{count} khoản, {total} đ", count=summary.count, total=format_money(summary.total))
            line = SideRow("", told, t("từ {day}", day=format_date(summary.oldest)))
            line.clicked.connect(lambda _checked=False: self.wanted.emit())
            self._rows.addWidget(line)
        self.setVisible(summary.count > 0)
