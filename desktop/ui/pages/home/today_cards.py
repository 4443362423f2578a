"""The right column: today's money, the receipt book, what was just done, what was left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.people import Insurance
from desktop.ui.i18n import t
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import ElidedText, Rule, Text
from desktop.ui.widgets.wrap_layout import WrapLayout

if TYPE_CHECKING:  # the first search must not wait for it
    from desktop.services.counter.counter_today import ReceiptBookState, RecentAct
    from desktop.services.day.money_kinds import MoneyToday

_SHOWN = 3


class MoneyCard(Card):
    """Money taken today by means, with the number of receipts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Tiền tại quầy hôm nay"), parent=parent)
        self._cash, self._transfer = Text("", "body"), Text("", "body")
        self._cash_note, self._transfer_note = ElidedText("", "hint"), ElidedText("", "hint")
        self._total = Text("", "sum")
        self._line(t("Thu tiền mặt"), self._cash_note, self._cash)
        self._line(t("Thu chuyển khoản"), self._transfer_note, self._transfer)
        self._returned, self._returned_note = Text("", "body"), ElidedText("", "hint")
        self._back = QWidget()
        self._line(t("Đã trả lại"), self._returned_note, self._returned, self._back)
        self.body.addWidget(Rule())
        row = QHBoxLayout()
        row.addWidget(Text(t("Cộng"), "strong"))
        row.addStretch(1)
        row.addWidget(self._total)
        self.body.addLayout(row)

    def show_money(self, money: MoneyToday) -> None:
        """Show the sums."""
        self._cash.setText(format_money(money.cash))
        self._transfer.setText(format_money(money.transfer))
        self._cash_note.setText(t("{count} biên lai", count=money.cash_receipts))
        self._transfer_note.setText(t("{count} biên lai", count=money.transfer_receipts))
        self._returned.setText(format_money(Money(-money.returned)))
        self._returned_note.setText(t("{count} lần hủy, hoàn trả", count=money.returned_acts))
        self._back.setVisible(bool(money.returned_acts))
        total = money.total
        self._total.setText(f"{format_money(total)} đ")
        self.setAccessibleDescription(t("Cộng {total} đồng", total=format_money(total)))

    def _line(self, label: str, note: Text, amount: Text, holder: QWidget | None = None) -> None:
        """A line of the card; one that may be hidden stands in a holder of its own."""
        row = QHBoxLayout() if holder is None else QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ElidedText(label, "body", tone="text2"))
        row.addWidget(note)
        row.addStretch(1)
        row.addWidget(amount)
        if holder is None:
            self.body.addLayout(row)
        else:
            self.body.addWidget(holder)


class _UsedBar(QWidget):
    """How much of the receipt book is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(8)
        self._part, self._tone = 0.0, "primary"

    def show_part(self, part: float, tone: str) -> None:
        self._part, self._tone = part, tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(theme.colour(self._tone))
        painter.drawRoundedRect(QRectF(0, 0, max(self.width() * self._part, 8), self.height()), 4, 4)


class ReceiptBookCard(Card):
    """The receipt book in use and how much is left of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._label, self._next = Text("", "strong"), ElidedText("", "quiet")
        self._bar = _UsedBar()
        self._advice = Text("", "label")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._label)
        above.addStretch(1)
        above.addWidget(self._next)
        below.setSpacing(8)
        below.addWidget(self._advice)
        below.addStretch(1)
        self.body.addLayout(above)
        self.body.addWidget(self._bar)
        self.body.addLayout(below)

    def show_book(self, book: ReceiptBookState) -> None:
        """Show the state; a book that runs low speaks in words and colour."""
        self._label.setText(t("Quyển {label}", label=book.label) if book.label else t("Chưa có quyển"))
        following = t("số tiếp theo {number}", number=book.next_number) if book.next_number else ""
        self._next.setText(following)
        self._advice.setText(book.advice)
        self._advice.set_tone("warn" if book.low else "")
        whole = max(book.used + book.left, 1)
        self._bar.show_part(book.used / whole, "warn" if book.low else "primary")


class RecentCard(Card):
    """The last receipts of today; a click opens one.

    Signals:
        receipt_wanted: key of a receipt to open.
        reprint_wanted: the last receipt again.
        journal_wanted: everything done in the book.
    """

    receipt_wanted = Signal(object)
    reprint_wanted = Signal()
    journal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Vừa làm"), parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._empty = Text(t("Hôm nay chưa lập biên lai nào."), "quiet")
        self._reprint = LinkButton(t("In lại biên lai cuối"), key="Ctrl+P", icon_name="print")
        self._reprint.clicked.connect(self.reprint_wanted)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._empty)
        journal = LinkButton(t("Nhật ký"), icon_name="journal")
        journal.setAccessibleName(t("Nhật ký của sổ"))
        journal.clicked.connect(self.journal_wanted)
        below = QWidget()
        links = WrapLayout(below)
        links.addWidget(self._reprint)
        links.addWidget(journal)
        self.body.addWidget(below)

    def show_acts(self, acts: tuple[RecentAct, ...]) -> None:
        """Show the newest three."""
        clear(self._rows)
        for act in acts[:_SHOWN]:
            kind = t("BHXH") if act.insurance is Insurance.VOLUNTARY_SI else t("BHYT")
            row = SideRow(act.at.strftime("%H:%M"), act.name, f"{kind} · {format_money(act.total)}")
            row.clicked.connect(lambda _checked=False, key=act.receipt_id: self.receipt_wanted.emit(key))
            self._rows.addWidget(row)
        self._empty.setVisible(not acts)


def clear(layout: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
