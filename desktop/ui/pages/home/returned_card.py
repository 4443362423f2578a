"""Lists of which the SI agency sent lines back; the card is there only while something is to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.ui.context import Counter
from desktop.ui.first_use import RETURNED_LISTS, load
from desktop.ui.i18n import shown, t
from desktop.ui.pages.arguments import ListsArgument
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.home.today_cards import clear
from desktop.ui.widgets.panels.card import Card

if TYPE_CHECKING:  # the first page must not wait for what the lists bring
    from desktop.services.lists.returned import ReturnedList

_SHOWN = 3


class ReturnedCard(Card):
    """One row a batch; a click opens it.

    Signals:
        batch_wanted: the argument of the page of lists.
    """

    batch_wanted = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Cơ quan BHXH trả lời"), hint="Ctrl+4", parent=parent)
        self._counter = counter
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.hide()

    def reload(self) -> None:
        """Read again, on the worker."""
        self._counter.read(lambda desk: load(RETURNED_LISTS).returned_lists(desk), self._show)

    def _show(self, batches: tuple[ReturnedList, ...]) -> None:
        clear(self._rows)
        for row in batches[:_SHOWN]:
            line = SideRow("", shown(row.title), t("{count} dòng cần xem", count=format_money(row.to_see)))
            argument = ListsArgument(batch_id=row.batch_id)
            line.clicked.connect(lambda _checked=False, wanted=argument: self.batch_wanted.emit(wanted))
            self._rows.addWidget(line)
        self.setVisible(bool(batches))
