"""Mỗi tháng để dành được bao nhiêu: the first question, by number or slider."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.advice import IncomeRange
from desktop.domain.money import Money, format_money
from desktop.ui.i18n import t
from desktop.ui.pages.shared.bare_box import BareBox
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.value_slider import ValueSlider

STEP = 10_000
_USUAL = 1_100_000
_WIDER = (2_000_000, 50_000), (99_000_000, 500_000)


class BudgetCard(Card):
    """The amount and its slider; both say the same.

    Signals:
        edited: the clerk changed the amount.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.field = MoneyField(t("Mỗi tháng để dành được bao nhiêu?"), big=True)
        self.box = BareBox(t("Mỗi tháng để dành được bao nhiêu?"), self.field)
        self.slider = ValueSlider(t("Mỗi tháng để dành"), t("đồng"), format_money)
        self._least, self._most = Text("", "hint"), Text("", "hint")
        way = QHBoxLayout()
        way.setSpacing(8)
        way.addWidget(self._least)
        way.addWidget(self.slider, 1)
        way.addWidget(self._most)
        self.body.setSpacing(0)
        self.body.setContentsMargins(16, 8, 16, 4)
        label = Text(t("Mỗi tháng để dành được bao nhiêu?"), "label", wrap=True)
        label.setBuddy(self.field)
        self.body.addWidget(label)
        self.body.addWidget(self.box)
        self.body.addLayout(way)
        self.body.addStretch(1)
        self.field.value_changed.connect(self._typed)
        self.slider.chosen.connect(self._slid)

    def budget(self) -> Money | None:
        """What was typed; None while it is no amount."""
        return self.field.value()

    def unreadable(self) -> bool:
        """Whether something is typed that is no amount."""
        return bool(self.field.text().strip()) and self.field.value() is None

    def show_budget(self, budget: Money | None) -> None:
        """Fill in without telling anyone."""
        self.field.set_value(budget)
        self.slider.set_number(budget or 0)

    def set_range(self, found: IncomeRange) -> None:
        """From what the lowest income costs to what the highest does."""
        self.field.set_range(found.lowest_pays, found.highest_pays)
        self.slider.set_values(tuple(_amounts(found.lowest_pays, found.highest_pays)))
        self._least.setText(format_money(found.lowest_pays))
        self._most.setText(format_money(found.highest_pays))

    def _typed(self, amount: object) -> None:
        if isinstance(amount, Money):
            self.slider.set_number(amount)
        self.edited.emit()

    def _slid(self, amount: object) -> None:
        self.field.set_value(Money(int(str(amount))))
        self.edited.emit()


def _amounts(least: Money, most: Money) -> Iterator[int]:
    """Round amounts between the two, close together where people save and far apart beyond."""
    yield int(least)
    last = int(least)
    for limit, step in ((_USUAL, STEP), *_WIDER):
        while last < min(limit, most):
            last = min((last // step + 1) * step, int(most))
            yield last
