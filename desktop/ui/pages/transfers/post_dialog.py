"""The money of an awaited transfer was seen: read it once more, F9 issues the receipts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import format_date
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import Collected
from desktop.services.transfers.waiting import PostTransfer, WaitingTransfer, post_transfer
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.payment.payment_dialog import MoneyButton
from desktop.ui.pages.payment.refusal_part import RefusalPart
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class PostDialog(DimmedDialog):
    """Closes with the payment. Another amount by today's rules shows both and asks to call the payer."""

    TITLE = mark("Tiền đã về")
    ACTS = (
        Act(key="F9", label=mark("đã thấy tiền, lập biên lai"), method="post"),
        Act(key="Alt+2", label=mark("nhận số tiền mới"), method="take_new_amount", in_bar=False),
        Act(key="Alt+4", label=mark("mở trang Chốt ngày"), method="open_day", in_bar=False),
        Act(key="Esc", label=mark("chưa thấy, quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, transfer: WaitingTransfer, window: QWidget) -> None:
        super().__init__(window, width=680)
        self._counter, self._transfer, self._saving = counter, transfer, False
        self._accepted: tuple[Money, ...] | None = None
        self.amount = Text(t("{amount} đồng", amount=format_money(transfer.total)), "read_back")
        self.refusal = RefusalPart(self)
        self.confirm = MoneyButton(t("Đã thấy tiền, lập biên lai"), icon_name="check", height=Height.MONEY)
        leave = SecondaryButton(t("Chưa thấy, quay lại"), key="Esc", height=48)
        column = self.body
        column.addWidget(Text(t(self.TITLE), "page_title"))
        column.addWidget(Text(transfer.payer_name, "name", wrap=True))
        column.addWidget(Text(t("nộp cho {about}", about=transfer.about), "body", tone="text2", wrap=True))
        column.addWidget(self.amount)
        asked = t(
            "Nội dung {purpose} · số tham chiếu {bill} · chờ từ {day}",
            purpose=transfer.purpose,
            bill=transfer.bill,
            day=format_date(transfer.asked_on),
        )
        column.addWidget(Text(asked, "quiet", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.refusal.new_amount)
        row.addWidget(self.refusal.day)
        for part in (self.refusal.box, self.confirm, leave):
            column.addWidget(part)
        column.insertLayout(column.count() - 2, row)
        self.confirm.clicked.connect(self.post)
        self.refusal.new_amount.clicked.connect(self.take_new_amount)
        self.refusal.day.clicked.connect(self.open_day)
        leave.clicked.connect(self.escape)

    def first_focus(self) -> QWidget:
        """Where no key moves money."""
        return self.confirm

    def post(self) -> None:
        """F9: quoted again on today's rules, then the receipts."""
        if self._saving:
            return
        self._saving = True
        self.refusal.forget()
        desk = self._counter.open_desk
        command = PostTransfer(
            transfer_id=self._transfer.id, version=self._transfer.version, accepted=self._accepted
        )  # fmt: skip
        self._counter.worker.run(lambda: post_transfer(desk, command), self._answered, self._failed, receiver=self)

    def take_new_amount(self) -> None:
        """Alt+2: the payer was called and pays the amount of today; F9 then issues the receipts."""
        changed = self.refusal.changed
        if changed is not None and not self._saving:
            self._accepted = changed.now
            self.amount.setText(t("{amount} đồng", amount=format_money(changed.read_back.total)))
            self.refusal.forget()

    def open_day(self) -> None:
        """Alt+4, where the day refused the money."""
        if not self._saving and not self.refusal.day.isHidden():
            self.finish(None)
            self._counter.shell.open_page("day")

    def escape(self) -> None:
        """Esc: it goes on waiting."""
        if not self._saving:
            self.finish(None)

    def _answered(self, answer: object) -> None:
        self._saving = False
        if isinstance(answer, Collected):
            self.finish(answer)
        elif isinstance(answer, tuple):
            self.refusal.say_problems(answer)

    def _failed(self, error: BaseException) -> None:
        self._saving = False
        self.refusal.say_error(error)
        if isinstance(error, AmountChangedError):
            told = t("Chưa lập biên lai. Xin gọi người nộp; đồng ý số mới thì bấm Alt+2, không thì bỏ chờ.")
            self.refusal.say(error.title, told)
        elif not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
