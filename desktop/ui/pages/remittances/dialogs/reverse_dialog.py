"""Take a slip back: why, and a supervisor's passphrase in the same dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.services.book.approval import Approval
from desktop.services.payment.collect_payment import new_command_id
from desktop.services.remittances.reconcile import SlipView
from desktop.services.remittances.remit import Remitted, Reverse, reverse
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.remittances.dialogs.slip_dialog import SlipDialog
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.text import Text


class ReverseDialog(SlipDialog):
    """Closes with :class:`Remitted`, the reversal."""

    TITLE = mark("Rút lại giấy nộp tiền")
    ACTS = (Act(key="F9", label=mark("rút lại"), method="send"),)

    def __init__(self, counter: Counter, window: QWidget, view: SlipView) -> None:
        super().__init__(counter, window)
        self._view, self._command_id = view, new_command_id()
        told = t("Giấy nộp số {number}: {amount} đ", number=view.number, amount=format_money(view.slip.total))
        self.body.addWidget(Text(told, "name", wrap=True))
        why = t("Giấy nộp giữ nguyên trong sổ; một giấy mới ghi ngược lại và tiền trở về nguồn cũ, phải nộp lại.")
        self.body.addWidget(Text(why, "body", tone="text2", wrap=True))
        self.reason = TextField(t("Lý do"))
        self.box("reason", t("Lý do"), self.reason)
        self.body.addWidget(self.approval)
        self.finish_layout(t("Rút lại"), "undo", self.send)

    def send(self) -> None:
        """F9."""
        command = Reverse(
            command_id=self._command_id,
            remittance_id=self._view.slip.id,
            reason=self.reason.value(),
            approval=Approval(self.approval.secret()),
        )
        desk = self.counter.open_desk
        self.run(lambda: reverse(desk, command), Remitted)
