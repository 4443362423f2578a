"""The right column of the participant page: renew as last time, or go another way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.people import Insurance
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.renewals.differences import member_changes
from desktop.services.shown import AmountChange
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Rule, Text

_ACTS = {
    (True, True): mark("Gia hạn cả hai"),
    (True, False): mark("Gia hạn BHXH"),
    (False, True): mark("Gia hạn BHYT"),
}


class RenewalPanel(Card):
    """Amounts of both covers, the sum, last time's and why it moved; then the four ways on.

    Signals:
        renew_wanted, si_wanted, hi_wanted, papers_wanted, before_wanted, life_wanted: a button was pressed.
    """

    renew_wanted = Signal()
    si_wanted = Signal()
    hi_wanted = Signal()
    papers_wanted = Signal()
    before_wanted = Signal()
    life_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Gia hạn như lần trước"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._rule = Rule()
        self._sum_row, self._sum = QWidget(), Text("", "sum")
        self._last, self._difference = Text("", "hint", tone="text2"), Text("", "label")
        self._reason = Text("", "hint", tone="text2", wrap=True)
        self._members = Text("", "hint", tone="text2", wrap=True)
        self._members.hide()
        self._notes = Text("", "quiet", wrap=True)
        self.renew = PrimaryButton(t("Gia hạn cả hai"), key="F5", icon_name="renew")
        self.to_si = SecondaryButton(t("Đóng BHXH, đổi mức hoặc kỳ"), key="F6")
        self.to_hi = SecondaryButton(t("BHYT cả hộ"), key="F7")
        self._papers = SecondaryButton(t("Biên lai, giấy tờ, nhật ký"), key="F3")
        self.before = SecondaryButton(t("Trước khi có sổ này"), key="Ctrl+D")
        self._life = SecondaryButton(t("Biến động, đổi mức kỳ tới"), key="Ctrl+B")
        self._receipts = Text("", "hint", wrap=True)
        self._contacts = Text("", "hint", tone="text2", wrap=True)
        self._contacts.hide()
        self._build()
        self.renew.clicked.connect(self.renew_wanted)
        self.to_si.clicked.connect(self.si_wanted)
        self.to_hi.clicked.connect(self.hi_wanted)
        self._papers.clicked.connect(self.papers_wanted)
        self.before.clicked.connect(self.before_wanted)
        self._life.clicked.connect(self.life_wanted)

    def show_waiting(self) -> None:
        """The proposal is being worked out."""
        self._show_amounts((), AmountChange(Money(0), None))
        self._members.hide()
        self._notes.setText(t("Đang tính lần gia hạn…"))
        self._notes.show()
        self._receipts.setText("")

    def show_proposal(self, proposal: RenewalProposal) -> None:
        """Show the proposal; a cover that cannot be renewed now says why."""
        parts = [(part.label, part.change.now) for part in (proposal.si, proposal.hi) if part is not None]
        self._show_amounts(tuple(parts), proposal.change)
        nothing = t("Chưa có lần đóng nào để gia hạn. Bấm F6 để đăng ký BHXH, F7 để đăng ký BHYT.")
        notes = in_row(proposal.notes, "\n") or ("" if parts else nothing)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._members.setText(in_row(_member_lines(proposal), "\n"))
        self._members.setVisible(bool(self._members.text()))
        kinds = proposal.insurances
        key = (Insurance.VOLUNTARY_SI in kinds, Insurance.HOUSEHOLD_HI in kinds)
        if key in _ACTS:
            self.renew.set_act(t(_ACTS[key]))
        self._receipts.setText(proposal.last_receipts)

    def show_contacts(self, text: str) -> None:
        """The newest contacts, a line each; empty for none."""
        self._contacts.setText(text)
        self._contacts.setVisible(bool(text))

    def _show_amounts(self, parts: tuple[tuple[str, Money], ...], change: AmountChange) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label, amount in parts:
            self._lines.addWidget(_line(label, amount))
        for widget in (self._rule, self._sum_row, self._last, self._difference, self._reason, self.renew):
            widget.setVisible(bool(parts))
        self._sum.setText(f"{format_money(change.now)} đ")
        self._sum_row.setAccessibleName(t("Cộng {amount} đồng", amount=format_money(change.now)))
        self._last.setText("" if change.last is None else t("lần trước {amount}", amount=format_money(change.last)))
        difference = change.difference
        sign = "+" if difference > 0 else ""
        self._difference.setText(f"{sign}{format_money(difference)}" if difference else "")
        self._difference.set_tone("warn" if difference > 0 else "ok")
        self._reason.setText(change.reason)
        self._reason.setVisible(bool(parts) and bool(change.reason))

    def _build(self) -> None:
        above = QHBoxLayout(self._sum_row)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(Text(t("Cộng"), "strong"))
        above.addStretch(1)
        above.addWidget(self._sum)
        below = QHBoxLayout()
        below.addWidget(self._last)
        below.addStretch(1)
        below.addWidget(self._difference)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._sum_row)
        self.body.addLayout(below)
        ways = (self.renew, self.to_si, self.to_hi, self._papers, self.before, self._life)
        for widget in (self._reason, self._members, self._notes, *ways, self._contacts, self._receipts):
            self.body.addWidget(widget)
        self.body.addStretch(1)


def _member_lines(proposal: RenewalProposal) -> Iterator[str]:
    """Each member of a household now and last time, and why; one alone is told by the sum."""
    changes = () if proposal.hi is None else member_changes(proposal.hi)
    for one in changes if len(changes) > 1 else ():
        now = format_money(one.now)
        last = "" if one.last is None else t("trước {amount}", amount=format_money(one.last))
        why = "" if one.reason == proposal.change.reason else one.reason  # told once, under the sum
        yield in_row((in_row((one.name, in_row((now, last), ", ")), ": "), why), " · ")


def _line(label: str, amount: Money) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Text(label, "body", tone="text2"))
    row.addStretch(1)
    row.addWidget(Text(format_money(amount), "strong"))
    return holder
