"""A person's newest receipts beside the journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.payment.receipts import ReceiptList, ReceiptListRow
from desktop.ui.i18n import t
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.home.today_cards import clear
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text


class ReceiptsCard(Card):
    """Newest first; a click or Enter opens one.

    Signals:
        receipt_wanted: key of a receipt. all_wanted: the list with its filters and export.
    """

    receipt_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Biên lai, giấy tờ"), hint=" ", parent=parent)
        self._empty = Text(t("Chưa có biên lai nào của người này."), "quiet", wrap=True)
        every = LinkButton(t("Lọc, xuất danh sách"), key="Alt+1", icon_name="receipt")
        every.clicked.connect(self.all_wanted)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self._empty)
        column.addStretch(1)
        self.body.addWidget(scrolling(holder), 1)
        self.body.addWidget(every)

    def show_receipts(self, found: ReceiptList) -> None:
        """Show the newest; the head tells how many there are."""
        clear(self._rows)
        for row in found.rows:
            line = SideRow("", f"{row.number} · {row.issued_at:%d/%m/%Y}", _amount(row))
            line.clicked.connect(lambda _checked=False, key=row.receipt_id: self.receipt_wanted.emit(key))
            self._rows.addWidget(line)
        self._empty.setVisible(not found.rows)
        self.hint.setText(t("{count} biên lai", count=found.count) if found.count else "")


def _amount(row: ReceiptListRow) -> str:
    return f"{t(SHORT_INSURANCES[row.insurance])} {format_money(row.total)}"
