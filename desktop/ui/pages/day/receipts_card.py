"""What was taken on the day by kind and means, what was voided and given back, what is still awaited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import DayFacts, DayRefund, VoidedReceipt
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.ui.i18n import t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import ElidedText, Rule, Text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = 6


class ReceiptsCard(Card):
    """The table of the day; its lines scroll when there are many voids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Biên lai trong ngày"), padding=0, parent=parent)
        self.head.setContentsMargins(16, 10, 16, 6)
        self.body.setSpacing(0)
        self.whole = Chip(t("không thiếu số"), "ok")
        self.head.addWidget(self.whole)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(16, 4, 16, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._place = 0
        self.body.addWidget(scrolling(self._lines), 1)
        self.lines: list[tuple[str, ...]] = []

    def show_facts(self, facts: DayFacts) -> None:
        """Show the day."""
        self._clear()
        self.hint.setText(numbers_text(facts))
        missing = [number for one in facts.numbers for number in one.missing]
        self.whole.set(
            t("thiếu số {numbers}", numbers=", ".join(missing[:3])) if missing else t("không thiếu số"),
            "bad" if missing else "ok",
        )
        self.whole.setVisible(bool(facts.numbers))
        self._heads()
        for insurance, name in (
            (Insurance.VOLUNTARY_SI, t("BHXH tự nguyện")),
            (Insurance.HOUSEHOLD_HI, t("BHYT hộ gia đình")),
        ):
            self._kind(name, facts, insurance)
        for void in facts.voids:
            self._void(void)
        for refund in facts.refunds:
            self._refund(refund)
        self._rule()
        self._kind(t("Cộng"), facts, None)

    def _heads(self) -> None:
        for place, text in enumerate(
            (t("LOẠI"), t("BIÊN LAI"), t("TIỀN MẶT (đ)"), t("BIÊN LAI"), t("CHUYỂN KHOẢN (đ)"), t("CỘNG (đ)"))
        ):
            self._put(place, Text(text, "table_head"))
        self._place += 1
        self._rule()

    def _kind(self, name: str, facts: DayFacts, insurance: Insurance | None) -> None:
        (cash_receipts, cash), (transfer_receipts, transfer) = (facts.taken(means, insurance) for means in Means)
        cells = (
            name,
            format_money(cash_receipts),
            format_money(cash),
            format_money(transfer_receipts),
            format_money(transfer),
            format_money(cash + transfer),
        )
        role = "strong" if insurance is None else "body"
        for place, text in enumerate(cells):
            self._put(place, Text(text, "strong" if place == _COLUMNS - 1 else role))
        self._end(cells)

    def _void(self, void: VoidedReceipt) -> None:
        what = t("thay bằng {number}", number=void.replaced_by) if void.replaced_by else t("đã trả lại tiền")
        day = t("của ngày {day}", day=void.corrects_day) if void.corrects_day else ""
        self._note(
            t("Hủy {number}", number=void.number), " · ".join(part for part in (day, what) if part), -void.returned
        )

    def _refund(self, refund: DayRefund) -> None:
        means = t("tiền mặt") if refund.means is Means.CASH else t("chuyển khoản")
        self._note(t("Hoàn trả {number}", number=refund.number), f"{refund.person} · {means}", -refund.amount)

    def _note(self, name: str, what: str, amount: int) -> None:
        self._put(0, Text(name, "body", tone="text2"))
        note = ElidedText(what, "quiet")
        note.setAlignment(_RIGHT)
        self._grid.addWidget(note, self._place, 1, 1, _COLUMNS - 2)
        self._put(_COLUMNS - 1, Text(format_money(Money(amount)), "body"))
        self._end((name, what, format_money(Money(amount))))

    def _put(self, place: int, text: Text) -> None:
        if place:
            text.setAlignment(_RIGHT)
        self._grid.addWidget(text, self._place, place)

    def _end(self, cells: tuple[str, ...]) -> None:
        self.lines.append(cells)
        self._place += 1

    def _rule(self) -> None:
        self._grid.addWidget(Rule(), self._place, 0, 1, _COLUMNS)
        self._place += 1

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._place, self.lines = 0, []


def numbers_text(facts: DayFacts) -> str:
    """``0000119 – 0000131, 13 số``; several books one behind the other."""
    parts = [
        t("{first} – {last}, {count} số", first=one.first, last=one.last, count=one.count) for one in facts.numbers
    ]
    return " · ".join(parts) or t("chưa có biên lai")
