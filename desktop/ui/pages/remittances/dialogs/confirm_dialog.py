"""What the agency or the bank says it received of a slip."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import PartialDate, Precision
from desktop.services.payment.collect_payment import new_command_id
from desktop.services.remittances.confirm import Confirm, Confirmed, confirm
from desktop.services.remittances.reconcile import SlipView
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.remittances.dialogs.slip_dialog import SlipDialog
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.text import Text


class ConfirmDialog(SlipDialog):
    """Closes with :class:`Confirmed`; another amount than was handed over needs a note."""

    TITLE = mark("Xác nhận đã nhận tiền")
    ACTS = (Act(key="F9", label=mark("ghi xác nhận"), method="send"),)

    def __init__(self, counter: Counter, window: QWidget, view: SlipView) -> None:
        super().__init__(counter, window)
        self._view, self._command_id = view, new_command_id()
        told = t("Giấy nộp số {number}: {amount} đ", number=view.number, amount=format_money(view.slip.total))
        self.body.addWidget(Text(told, "name", wrap=True))
        self.amount, self.day = MoneyField(t("Số tiền đã nhận")), DateField(t("Ngày nhận tiền"))
        self.reference, self.notes = TextField(t("Số chứng từ")), TextField(t("Ghi chú"))
        self.amount.set_value(view.slip.total)
        self.day.set_value(PartialDate.of(counter.today()))
        self.box("amount", t("Số tiền đã nhận"), self.amount)
        self.difference = Text("", "strong", tone="bad")
        self.body.addWidget(self.difference)
        self.box("confirmed_on", t("Ngày nhận tiền"), self.day)
        self.box("reference", t("Số chứng từ"), self.reference, t("của ngân hàng hoặc cơ quan BHXH"))
        self.box("note", t("Ghi chú"), self.notes, t("bắt buộc khi có chênh lệch"))
        self.finish_layout(t("Ghi xác nhận"), "check", self.send)
        self.amount.value_changed.connect(lambda _amount: self._show_difference())
        self._show_difference()

    def send(self) -> None:
        """F9."""
        day = self.day.value()
        command = Confirm(
            command_id=self._command_id,
            remittance_id=self._view.slip.id,
            confirmed_on=day.earliest if day is not None and day.precision is Precision.DAY else None,
            amount=self.amount.value(),
            reference=self.reference.value(),
            note=self.notes.value(),
        )
        desk = self.counter.open_desk
        self.run(lambda: confirm(desk, command), Confirmed)

    def _show_difference(self) -> None:
        amount = self.amount.value()
        difference = 0 if amount is None else amount - self._view.slip.total
        self.difference.setText(t("Chênh lệch {amount} đ", amount=format_money(difference)))
        self.difference.setVisible(bool(difference))
