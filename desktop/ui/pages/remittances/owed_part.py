"""What is owed, at the top of the page: by insurance, by age, what others pay for the same receipts."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.services.remittances.owed import AGES, Owed
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text

_STATE = mark("Nhà nước hỗ trợ")
"""As receipts have printed it from the first one on."""


class OwedPart(QWidget):
    """Three cards beside each other: BHXH, BHYT, and both with their age."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.si, self.hi = _SumCard(t("BHXH phải nộp")), _SumCard(t("BHYT phải nộp"))
        self.ages = _AgesCard()
        row.addWidget(self.si, 2)
        row.addWidget(self.hi, 2)
        row.addWidget(self.ages, 3)

    def show_owed(self, owed: Owed) -> None:
        """Show what is owed now."""
        for card, insurance in ((self.si, Insurance.VOLUNTARY_SI), (self.hi, Insurance.HOUSEHOLD_HI)):
            supports = [
                (one.name, one.voluntary_si if insurance is Insurance.VOLUNTARY_SI else one.household_hi)
                for one in owed.supports
            ]
            card.show_sum(owed.of(insurance), [(name, amount) for name, amount in supports if amount])
        self.ages.show_ages(owed)


def _name(printed: str) -> str:
    """The State by the window's language; others by the name that stands on their receipts."""
    return t(_STATE) if printed == _STATE else shown(printed)


class _SumCard(Card):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.sum, self._others = Text("", "sum"), Text("", "hint", wrap=True)
        self.body.addWidget(self.sum)
        self.body.addWidget(self._others)
        self.body.addStretch(1)

    def show_sum(self, amount: Money, supports: list[tuple[str, Money]]) -> None:
        self.sum.setText(t("{amount} đ", amount=format_money(amount)))
        told = [t("{name} {amount} đ", name=_name(name), amount=format_money(paid)) for name, paid in supports]
        others = in_row(told)
        self._others.setText(t("Nơi khác đóng: {others}", others=others) if others else t("Không có phần hỗ trợ."))
        self.setAccessibleDescription(in_row((self.sum.text(), self._others.text()), ". "))


class _AgesCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Tuổi của khoản phải nộp"), parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self._amounts = []
        for place, (first, last) in enumerate(AGES):
            name = (
                t("trên {days} ngày", days=first - 1)
                if last is None
                else t("{first}–{last} ngày", first=first, last=last)
            )
            amount = Text("", "strong")
            grid.addWidget(Text(name, "hint"), 0, place)
            grid.addWidget(amount, 1, place)
            self._amounts.append(amount)
        self._deadline = Text("", "quiet", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._deadline)

    def show_ages(self, owed: Owed) -> None:
        for label, amount in zip(self._amounts, owed.ages, strict=True):
            label.setText(format_money(amount))
        told, tone = _deadline(owed)
        self._deadline.setText(told)
        self._deadline.set_tone(tone)
        self.setAccessibleDescription(told)


def _deadline(owed: Owed) -> tuple[str, str]:
    if owed.late:
        return t("Quá hạn hợp đồng: {amount} đ. Xin nộp ngay.", amount=format_money(owed.late)), "bad"
    if owed.due_on is not None:
        near = (owed.due_on - owed.today).days <= 1
        return t("Hạn nộp gần nhất: {day}.", day=format_date(owed.due_on)), "warn" if near else "text2"
    if owed.total:
        return t("Chưa ghi số ngày phải nộp ở Cài đặt nên không tính hạn."), "text2"
    return t("Đã nộp hết."), "ok"
