"""The right side of a receipt: saved, printed or not and why, what comes next, the acts."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means, ReceiptContent
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.services.payment.receipts import StoredReceipt
from desktop.ui.i18n import mark, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card, IconLabel, NoticeBox
from desktop.ui.widgets.text import Rule, Text

MEANS = {Means.CASH: mark("tiền mặt"), Means.TRANSFER: mark("chuyển khoản")}


class Printing(Enum):
    """How far the copies are."""

    NOT_YET = (mark("Chưa in"), "plain")
    RUNNING = (mark("Đang in"), "warn")
    DONE = (mark("Đã in"), "ok")
    FAILED = (mark("Chưa in được"), "bad")


class ReceiptSide(Card):
    """Shows one receipt's state.

    Signals:
        done, print_wanted, schedule_wanted, save_wanted, why_wanted: the buttons.
    """

    done = Signal()
    print_wanted = Signal()
    schedule_wanted = Signal()
    save_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._line = (
            Text("", "page_title", tone="ok", wrap=True),
            Text("", "body", tone="text2", wrap=True),
        )
        self._copies = (Chip("", "plain"), Chip("", "plain"))
        self._printer = Text("", "strong", wrap=True)
        self.failure = NoticeBox()
        self._next = NoticeBox()
        self.corrected = NoticeBox()
        self._change = NoticeBox()
        self.primary = PrimaryButton(t("Xong, đón người sau"), key="Enter", icon_name="check")
        head = QHBoxLayout()
        self._mark = IconLabel("check", "ok", 24)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._line)
        self.body.addWidget(Rule())
        self._build_copies()
        self.body.addWidget(Rule())
        self.body.addWidget(scrolling(self._notices()), 1)
        self._build_buttons()

    def heading(self) -> str:
        """What stands on top."""
        return self._title.text()

    def show_number(self, number: str, total: Money, change: Money) -> None:
        """What is known the moment the payment is saved."""
        self._title.setText(t("Đã lưu biên lai {number}", number=number))
        self._line.setText(t("{amount} đ", amount=format_money(total)))
        title = t("Thối lại {amount} đ", amount=format_money(change))
        self._change.set(title, "", "ok")
        self._change.setVisible(change > 0)

    def show_receipt(self, receipt: StoredReceipt, today: date) -> None:
        """What the book says of it."""
        content, at = receipt.content, receipt.issued_at
        day = t("hôm nay") if at.date() == today else format_date(at.date())
        self._title.setText(t("Đã lưu biên lai {number}", number=content.shown_number))
        parts = (t("{amount} đ", amount=format_money(content.total)), t(MEANS[content.means]), f"{at:%H:%M} {day}")
        self._line.setText(" · ".join(parts))
        self.show_printing(Printing.DONE if receipt.prints else Printing.NOT_YET)
        self._show_corrected(receipt)
        step = "" if receipt.voided is not None else _next_step(content)
        self._next.set(t("Việc tiếp theo"), step, "ok")
        self._next.setVisible(bool(step))

    def _show_corrected(self, receipt: StoredReceipt) -> None:
        """What became of it, and what it takes the place of."""
        gone, before = receipt.voided, receipt.content.replaces
        self.corrected.setVisible(gone is not None or before is not None)
        self._title.set_tone("bad" if gone is not None else "ok")
        self._mark.set_icon(*(("warn", "bad") if gone is not None else ("check", "ok")))
        if gone is not None:
            self._title.setText(t("Biên lai {number} ĐÃ HỦY", number=receipt.content.shown_number))
            ends = (
                t("Thay bằng biên lai {number}.", number=gone.replaced_by)
                if gone.replaced_by
                else t("Đã trả lại tiền cho người nộp.")
            )
            told = t("Lý do: {reason}. Người duyệt: {name}.", reason=gone.reason.rstrip("."), name=gone.approved_by)
            title = t("Đã hủy ngày {day}", day=format_date(gone.on))
            self.corrected.set(title, f"{ends} {told}", "bad")
        elif before is not None:
            day = format_date(before.issued_on)
            told = t("Biên lai đó lập ngày {day}, {amount} đ, đã hủy.", day=day, amount=format_money(before.total))
            self.corrected.set(t("Thay biên lai {number}", number=before.shown_number), told, "info")

    def show_printing(self, state: Printing) -> None:
        """How far the two copies are."""
        text, tone = state.value
        for chip in self._copies:
            chip.set(t(text), tone)
            chip.show()

    def show_printer(self, name: str) -> None:
        """The printer in use, or that there is none."""
        self._printer.setText(name or t("chưa có máy in"))

    def say_failure(self, title: str, text: str, tone: str = "warn") -> None:
        """Why a paper is not printed; an empty title takes the note away."""
        self.failure.set(title, text, tone)
        self.failure.setVisible(bool(title))

    def set_after_payment(self, *, after_payment: bool) -> None:
        """Enter receives the next person, or goes back to the list."""
        self.primary.set_act(t("Xong, đón người sau") if after_payment else t("Xong, quay lại"))

    def _build_copies(self) -> None:
        names = (t("Liên 1 (lưu)"), t("Liên 2 (giao người nộp)"))
        for name, chip in zip(names, self._copies, strict=True):
            self.body.addLayout(_row(name, chip))
        self.body.addLayout(_row(t("Máy in"), self._printer))
        schedule = SecondaryButton(t("In lịch đóng"), key="Ctrl+I")
        why = SecondaryButton(t("Vì sao"), key="F4")
        schedule.clicked.connect(self.schedule_wanted)
        why.clicked.connect(self.why_wanted)
        row = QHBoxLayout()
        row.addWidget(schedule, 3)
        row.addWidget(why, 2)
        self.body.addLayout(row)

    def _notices(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for box in (self._change, self.corrected, self.failure, self._next, self._about_seal()):
            column.addWidget(box)
        for box in (self._change, self.corrected, self.failure, self._next):
            box.hide()
        column.addStretch(1)
        return holder

    def _build_buttons(self) -> None:
        again = SecondaryButton(t("In lại"), key="Ctrl+P", icon_name="print", height=48)
        save = SecondaryButton(t("Lưu tệp"), key="Ctrl+S", icon_name="export", height=48)
        again.clicked.connect(self.print_wanted)
        save.clicked.connect(self.save_wanted)
        self.primary.clicked.connect(self.done)
        row = QHBoxLayout()
        row.addWidget(again, 1)
        row.addWidget(save, 1)
        self.body.addWidget(self.primary)
        self.body.addLayout(row)
        self.body.addWidget(Text(t("Bản in lại ghi “BẢN SAO lần n”."), "hint"))

    @staticmethod
    def _about_seal() -> NoticeBox:
        return NoticeBox(
            t("Kiểm tra không cần mạng"),
            t("Mã vuông trên biên lai mang chữ ký số của điểm thu; quét là biết thật hay giả."),
            "info",
        )


def _row(label: str, widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Text(label, "body"), 1)
    row.addWidget(widget)
    return row


def _next_step(content: ReceiptContent) -> str:
    """What the payer does next; nothing follows a payment for missing time."""
    if content.insurance is Insurance.HOUSEHOLD_HI:
        return t("Đóng tiếp chậm nhất vào ngày cuối của thẻ thì thẻ mới liền thẻ cũ.")
    if not (ends := content.rows[0].period_to):
        return ""
    month = Month.parse(ends) + 1
    return t("Kỳ sau bắt đầu từ tháng {month}; xin đóng trước hạn ghi trên lịch đóng.", month=month)
