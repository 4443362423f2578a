"""Đang gom 2 người · 5.310.240 đ: what one payer is going to pay together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.payment.basket import Basket, load_basket
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PaymentArgument
from desktop.ui.pages.payment.gathering import gathered_of, payment_of
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import ElidedText, Text


class BasketBar(QFrame):
    """A bar on the pages of an enrolment; hidden while nothing is gathered."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter, self.basket = counter, Basket()
        self.setProperty("notice", "info")
        self.told, self.advice = Text("", "strong"), ElidedText("", "hint")
        self.open = LinkButton(t("Xem, bỏ bớt"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(IconLabel("family", "info", 18))
        row.addWidget(self.told)
        row.addWidget(self.advice, 1)
        row.addWidget(self.open)
        self.open.clicked.connect(lambda: counter.shell.open_page("basket"))
        self.hide()

    def reload(self) -> None:
        """Read what is gathered again."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: load_basket(desk), self.show_basket, receiver=self)

    def show_basket(self, basket: Basket) -> None:
        """Show a basket; an empty one hides the bar."""
        self.basket = basket
        amount = format_money(basket.total)
        self.told.setText(t("Đang gom {count} người · {amount} đ", count=basket.people, amount=amount))
        self.advice.setText(t("F9 thu cả những người này; Ctrl+G gom thêm người đang mở"))
        self.setAccessibleName(f"{self.told.text()}. {self.advice.text()}")
        self.setVisible(bool(basket.items))

    def with_gathered(self, argument: PaymentArgument) -> PaymentArgument:
        """The payment of an enrolment together with everything gathered."""
        if not self.basket.items:
            return argument
        return payment_of(self.basket.with_item(gathered_of(argument)))
