"""Below the list: why the selected row's amount differs, the last safe day, and the page's acts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.renewals.renewal_list import RenewalRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.text import ElidedText, Text


class BelowList(QWidget):
    """Says what the selected row is about; the buttons are connected by the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.reason = ElidedText("", "strong"), Text("", "label", tone="text2", wrap=True)
        self.safe = Text("", "hint", tone="text2", wrap=True)
        self.contact = SecondaryButton(t("Ghi liên hệ"), key="Ctrl+L", icon_name="phone", height=48)
        self.print = SecondaryButton(t("In danh sách gọi"), key="Ctrl+P", icon_name="print", height=48)
        self.renew = PrimaryButton(t("Gia hạn"), key="F5", icon_name="renew")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(2)
        for text in (self.title, self.reason, self.safe):
            told.addWidget(text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.contact, self.print, self.renew):
            buttons.addWidget(button)
        self._row.addLayout(told, 1)
        self._row.addLayout(buttons)

    def show_row(self, row: RenewalRow | None) -> None:
        """Tell about the selected row."""
        if row is None:
            for text in (self.title, self.reason, self.safe):
                text.setText("")
            return
        work = row.work
        amount = "" if work.amount is None else t("{amount} đ", amount=format_money(work.amount))
        what = in_row((work.what, work.detail if work.amount is None else "", amount), ", ")
        self.title.setText(in_row((work.name, what), ": "))
        self.reason.setText(_reason(row))
        phone = spaced_phone(work.phone) or t("chưa có số điện thoại")
        safe = "" if work.safe_day is None else t("ngày cuối {day}", day=format_date(work.safe_day))
        self.safe.setText(in_row((in_row((safe, work.after), ": "), phone), " · "))

    def event(self, event: QEvent) -> bool:
        """On narrow windows the acts stand under the words."""
        if isinstance(event, QResizeEvent):
            narrow = self.window().width() <= NARROW
            wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._row.setDirection(wanted)
        return super().event(event)


def _reason(row: RenewalRow) -> str:
    change = row.work.change
    if change is None or change.last is None:
        return row.work.last if row.work.amount is not None else ""
    more = change.difference
    if not more:
        return t("như lần trước")
    amount = format_money(abs(more))
    template = t("tăng {amount} đ", amount=amount) if more > 0 else t("giảm {amount} đ", amount=amount)
    return in_row((template, t("vì {reason}", reason=change.reason) if change.reason else ""), " ")
