"""Tiền mặt: what the payer hands over, and the change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.services.payment.read_back import Change, change_of, tender_choices
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Text, repolish

_EXACT = "exact"


class ChangeFrame(QFrame):
    """Phải thu and thối lại, or what is still missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due, self._label, self._back = Text("", "strong"), Text("", "strong"), Text("", "amount", tone="ok")
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.CARD, 10, Space.CARD, 10)
        grid.addWidget(Text(t("Phải thu"), "body", tone="text2"), 0, 0)
        grid.addWidget(self._due, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._label, 1, 0)
        grid.addWidget(self._back, 1, 1, Qt.AlignmentFlag.AlignRight)

    def show_change(self, change: Change) -> None:
        """Show change or shortage."""
        short = change.short > 0
        tone = "warn" if short else "ok"
        amount = format_money(change.short if short else change.back)
        self._due.setText(format_money(change.due))
        self._label.setText(t("Còn thiếu") if short else t("Thối lại"))
        self._back.setText(t("{amount} đ", amount=amount))
        self._back.set_tone(tone)
        self.setProperty("notice", tone)
        repolish(self)
        due = t("Phải thu {amount} đồng", amount=format_money(change.due))
        self.setAccessibleName(f"{due}. {self._label.text()} {amount}")


class CashPart(QWidget):
    """Field, quick chips, change, advice on small change.

    Signals:
        edited: another sum was handed over.
    """

    edited = Signal()

    def __init__(self, total: Money, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = total
        self.field = MoneyField(t("Người nộp đưa"), big=True)
        self.box = FieldBox(t("Người nộp đưa"), self.field, hint=t("để trống nếu đưa vừa đủ; gõ tắt “4,5tr”"))
        self.chips = QuickChips(_choices(total))
        self.change = ChangeFrame()
        self.advice = NoticeBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        for part in (self.box, self.chips, self.change, self.advice):
            column.addWidget(part)
        self.field.value_changed.connect(lambda _amount: self._changed())
        self.chips.chosen.connect(self._picked)
        self._show()

    def set_total(self, total: Money) -> None:
        """Another amount is due; what was typed stays."""
        self._total = total
        self.chips.set_options(_choices(total))
        self._changed()

    def tendered(self) -> Money | None:
        """What was handed over; None means exactly the total."""
        return self.field.value()

    def unreadable(self) -> bool:
        """Something is typed that is no amount."""
        return bool(self.field.text().strip()) and self.field.value() is None

    def short(self) -> Money:
        """What is missing; zero when it is enough."""
        return change_of(self._total, self.tendered()).short

    def _picked(self, choice: object) -> None:
        self.field.set_value(choice if isinstance(choice, Money) else None)
        self.field.setFocus()
        self._changed()

    def _changed(self) -> None:
        self.box.show_problem("")
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        tendered = self.tendered()
        change = change_of(self._total, tendered)
        self.change.show_change(change)
        self.chips.set_current(_EXACT if tendered is None else tendered)
        if change.advice is not None:
            self.advice.set(change.advice.title, change.advice.text, "info")
        self.advice.setVisible(change.advice is not None)


def _choices(total: Money) -> list[tuple[str, object]]:
    return [(t("Vừa đủ"), _EXACT), *((format_money(amount), amount) for amount in tender_choices(total))]
