"""The chosen slip beside the lists: its sums, what became of it, its acts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.remittances.reconcile import SlipView
from desktop.services.remittances.slip import SOURCE_NAMES
from desktop.ui.i18n import t
from desktop.ui.pages.remittances.tables import days_of
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text


class DetailCard(Card):
    """The page's primary act above, what is chosen below.

    Signals:
        act_wanted: name of the page's method.
    """

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.main = PrimaryButton(t("Nộp tiền"), icon_name="cash")
        self.main.clicked.connect(lambda: self.act_wanted.emit("remit"))
        self.name, self.lines = Text("", "card_title"), Text("", "body", wrap=True)
        self.note = NoticeBox()
        self.print_button = SecondaryButton(t("Xem, in giấy nộp"), key="Ctrl+P", icon_name="print")
        self.confirm_button = SecondaryButton(t("Ghi xác nhận"), key="Alt+4", icon_name="check")
        self.reverse_button = SecondaryButton(t("Rút lại giấy nộp"), key="Ctrl+Del", icon_name="undo", danger=True)
        self._slip = QWidget()
        column = QVBoxLayout(self._slip)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        buttons = (
            (self.print_button, "print_slip"),
            (self.confirm_button, "confirm"),
            (self.reverse_button, "reverse"),
        )
        for part in (self.name, self.lines, self.note):
            column.addWidget(part)
        for button, method in buttons:
            button.clicked.connect(lambda _checked=False, name=method: self.act_wanted.emit(name))
            column.addWidget(button)
        self.body.addWidget(self.main)
        self.body.addWidget(self._slip)
        self.body.addStretch(1)
        self.show_slip(None)

    def show_slip(self, view: SlipView | None) -> None:
        """Show a slip, or none."""
        self._slip.setVisible(view is not None)
        if view is None:
            return
        slip = view.slip
        self.name.setText(t("Giấy nộp số {number}", number=view.number))
        lines = [
            t("Tiền thu: {days}", days=days_of(view)),
            t("BHXH tự nguyện: {amount} đ", amount=format_money(slip.voluntary_si)),
            t("BHYT hộ gia đình: {amount} đ", amount=format_money(slip.household_hi)),
            t("Cộng: {amount} đ, {count} khoản", amount=format_money(slip.total), count=view.items),
            t("Nguồn: {source}", source=SOURCE_NAMES[slip.source]),
        ]
        if slip.reference:
            lines.append(t("Chứng từ: {reference}", reference=slip.reference))
        self.lines.setText("\n".join(lines))
        self._tell(view)
        self.print_button.setVisible(not view.reverses)
        open_slip = view.standing and view.confirmation is None
        self.confirm_button.setVisible(open_slip)
        self.reverse_button.setVisible(open_slip)

    def _tell(self, view: SlipView) -> None:
        confirmed = view.confirmation
        if view.reverses or view.reversed_by:
            told = t("Rút lại giấy số {number}. Lý do: {reason}", number=view.reverses, reason=view.slip.reason)
            self.note.set(
                "", told if view.reverses else t("Đã rút lại bằng số {number}.", number=view.reversed_by), "warn"
            )
        elif confirmed is not None:
            told = t(
                "Nhận {amount} đ ngày {day}. {reference}",
                amount=format_money(confirmed.amount),
                day=format_date(confirmed.confirmed_on),
                reference=confirmed.reference,
            ).strip()
            if view.difference:
                told += " " + t(
                    "Chênh lệch {amount} đ: {note}", amount=format_money(view.difference), note=confirmed.note
                )
            self.note.set(t("Đã xác nhận"), told, "bad" if view.difference else "ok")
        self.note.setVisible(bool(view.reverses or view.reversed_by or confirmed is not None))
