"""Expected against counted, why they differ, and what is taken out of the drawer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.money import Money, format_money, format_signed
from desktop.domain.papers.day_book import DayFacts
from desktop.domain.papers.receipt import Means
from desktop.services.day.closing import REASONS, CloseReason
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import ElidedText, Rule, Text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReckoningCard(Card):
    """The lines of the drawer down to the difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Đối chiếu tiền mặt"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._place = 0
        self.lines: list[tuple[str, str]] = []

    def show_opening(self, facts: DayFacts, counted: Money | None, *, is_first: bool) -> None:
        """The float before the day is opened: what was carried over against what is there."""
        self._clear()
        carried = facts.opening or Money(0)
        self.title.setText(t("Tiền đầu ngày"))
        if not is_first:
            self._line(t("Lần chốt trước để lại"), f"{format_money(carried)} đ")
        self._line(t("Đếm được"), t("chưa đếm") if counted is None else f"{format_money(counted)} đ", "strong")
        self._rule()
        if is_first:
            told = "–" if counted is None else f"{format_money(counted)} đ"
            self._line(t("Đưa vào két từ ngoài sổ"), told, "name")
        else:
            self._difference(None if counted is None else counted - carried)

    def show_facts(self, facts: DayFacts, counted: Money | None) -> None:
        """Show the lines; ``counted`` is None before anything was counted."""
        self._clear()
        self.title.setText(t("Đối chiếu tiền mặt"))
        opening = t("Đầu ngày") if facts.opening_counted else t("Đầu ngày (mang sang, chưa đếm)")
        self._line(opening, format_money(facts.opening or Money(0)))
        self._line(t("Thu tiền mặt"), format_signed(facts.taken(Means.CASH)[1]))
        for label, amount in (
            (t("Trả lại vì hủy biên lai"), -facts.returned),
            (t("Hoàn trả tiền mặt"), -facts.refunded),
            (t("Tiền lẻ để thối"), facts.moved("float")),
            (t("Bàn giao với két sắt"), facts.moved("handover")),
            (t("Điều chỉnh ngày đã chốt"), facts.moved("correction")),
            (t("Nộp thẳng cơ quan BHXH"), -facts.remitted),
            (t("Bút toán khác"), facts.other),
        ):
            if amount:
                self._line(label, format_signed(Money(amount)))
        self._line(t("Nộp ngân hàng trong ngày"), format_money(facts.moved("deposit")))
        self._rule()
        expected = facts.expected or Money(0)
        self._line(t("Phải có"), f"{format_money(expected)} đ", "strong")
        self._line(t("Đếm được"), t("chưa đếm") if counted is None else f"{format_money(counted)} đ", "strong")
        self._rule()
        self._difference(None if counted is None else counted - expected)

    def _difference(self, difference: Money | None) -> None:
        told = "–" if difference is None else f"{format_signed(difference)} đ"
        self._line(t("Chênh lệch"), told, "name", "warn" if difference else "" if difference is None else "ok")

    def _line(self, label: str, amount: str, role: str = "body", tone: str = "") -> None:
        name = ElidedText(label, "card_title" if role == "name" else role, tone="" if role != "body" else "text2")
        value = Text(amount, role, tone=tone)
        value.setAlignment(_RIGHT)
        line = QWidget()  # of its own width: the large difference takes none of the labels above it
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name, 1)
        row.addWidget(value)
        self._grid.addWidget(line, self._place, 0, 1, 2)
        self._place += 1
        self.lines.append((shown(label), amount))

    def _rule(self) -> None:
        self._grid.addWidget(Rule(), self._place, 0, 1, 2)
        self._place += 1

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._place, self.lines = 0, []


class ReasonCard(Card):
    """Why it differs, and what is handed over; the handover follows the count until it is typed.

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Lý do chênh lệch"), parent=parent)
        self.reason = ChoiceField(t("Lý do chênh lệch"), [(one, text) for one, text in REASONS.items()])
        self.note = TextField(t("Lý do, ghi rõ"))
        self.handed_over = MoneyField(t("Số tiền nộp cơ quan BHXH"))
        self.reason_box = FieldBox(t("Lý do"), self.reason)
        self.note_box = FieldBox(t("Ghi rõ"), self.note)
        self.handed_box = FieldBox(t("Số tiền nộp cơ quan BHXH"), self.handed_over)
        self.match = NoticeBox()
        self.match.hide()
        for part in (self.reason_box, self.match, self.note_box, self.handed_box):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._typed = self._chosen = False
        self.reason.value_changed.connect(self._reason_chosen)
        self.note.value_changed.connect(lambda _text: self.changed.emit())
        self.handed_over.value_changed.connect(self._handed_typed)

    def chosen_reason(self) -> CloseReason:
        """The reason, or none."""
        value = self.reason.value()  # Qt gives back a plain text
        return CloseReason(str(value)) if value else CloseReason.NONE

    def typed_handover(self) -> Money | None:
        """What the clerk typed; None while it follows the count."""
        return self.handed_over.value() if self._typed else None

    def handover_unread(self) -> bool:
        """Something is typed there that is no amount."""
        return bool(self.handed_over.text().strip()) and self.handed_over.value() is None

    def restore(self, reason: CloseReason, note: str, handed_over: Money | None) -> None:
        """Put back what was typed."""
        self._chosen, self._typed = reason is not CloseReason.NONE, handed_over is not None
        self.reason.set_value(reason if self._chosen else None)
        self.note.set_value(note)
        self.handed_over.set_value(handed_over)

    def show_facts(self, facts: DayFacts, counted: Money | None) -> None:
        """Follow the count: the offered reason, the handover, what stays for tomorrow."""
        expected = facts.expected or Money(0)
        difference = None if counted is None else counted - expected
        explained = bool(difference) and difference == facts.small_change_sum
        if not self._chosen:
            self.reason.set_value(CloseReason.SMALL_CHANGE if explained else None)
        self._show_match(facts, difference)
        self.note_box.setVisible(bool(difference) and self.chosen_reason() is CloseReason.OTHER)
        self.reason.setEnabled(bool(difference))
        self.reason_box.set_hint("" if difference else t("Không lệch thì không cần lý do."))
        if not self._typed:
            usual = min(max(expected - (facts.opening or Money(0)), Money(0)), counted or Money(0))
            self.handed_over.set_value(Money(usual))
        left = (counted or Money(0)) - (self.handed_over.value() or Money(0))
        hint = t("để lại két {left} đ cho ngày mai", left=format_money(left)) if left >= 0 else ""
        self.handed_box.set_hint(hint)

    def _show_match(self, facts: DayFacts, difference: Money | None) -> None:
        self.match.setVisible(bool(difference) and self.chosen_reason() is CloseReason.SMALL_CHANGE)
        odd, count = format_money(facts.small_change_sum), len(facts.small_change)
        if difference == facts.small_change_sum:
            self.match.set("", t("Khớp với mục Tiền lẻ: {odd} đ của {count} lần thu.", odd=odd, count=count), "ok")
        else:
            self.match.set("", t("Mục Tiền lẻ chỉ có {odd} đ của {count} lần thu.", odd=odd, count=count), "warn")

    def _reason_chosen(self) -> None:
        self._chosen = True
        self.changed.emit()

    def _handed_typed(self) -> None:
        self._typed = bool(self.handed_over.text())
        self.changed.emit()
