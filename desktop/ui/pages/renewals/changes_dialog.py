"""A household's renewal on one screen: each member now and last time, and why; Enter goes on to the payment."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money, format_signed
from desktop.services.renewals.differences import MemberChange
from desktop.services.renewals.household_renewal import HouseholdProposal, propose_household
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.arguments import PaymentArgument
from desktop.ui.pages.payment.payment_dialog import open_payment
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_ROW, _HEAD, _MOST = 46, 30, 7


def renew_household(counter: Counter, page: QWidget, household_id: UUID) -> None:
    """F5 of a household: what it would pay now beside last time; nothing due is said in passing."""
    desk = counter.open_desk

    def found(proposal: HouseholdProposal) -> None:
        if proposal.parts:
            counter.shell.show_dialog(ChangesDialog(counter, page.window(), proposal))
        else:
            nothing = t("Chưa có gì để gia hạn. Bấm F6 hoặc F7 để đăng ký.")
            counter.shell.toast(in_row(proposal.notes, " ") or nothing)

    counter.worker.run(lambda: propose_household(desk, household_id), found, receiver=page)


class ChangesDialog(DimmedDialog):
    """The table of members; Enter or F5 opens the payment of everything in it."""

    TITLE = mark("Gia hạn cả hộ")
    ACTS = (
        Act(key="Enter", label=mark("thu tiền"), method="pay"),
        Act(key="F5", label=mark("thu tiền"), method="pay", in_bar=False),
    )

    def __init__(self, counter: Counter, window: QWidget, proposal: HouseholdProposal) -> None:
        super().__init__(window, width=1000)
        self._counter, self._proposal = counter, proposal
        self.table = Table(t("Từng người, kỳ này và kỳ trước"), _columns(), row_height=_ROW)
        self.table.set_rows(proposal.members)
        self.table.setFixedHeight(_HEAD + _ROW * min(max(len(proposal.members), 1), _MOST) + 4)
        self.table.row_opened.connect(lambda _row: self.pay())
        change = proposal.change
        self.body.addWidget(Text(t("Gia hạn hộ {name}", name=proposal.payer.full_name), "page_title", wrap=True))
        self.body.addWidget(self.table)
        total = QHBoxLayout()
        total.addWidget(Text(t("Cộng"), "strong"))
        total.addStretch(1)
        last = "" if change.last is None else t("lần trước {amount}", amount=format_money(change.last))
        more = format_signed(change.difference) if change.difference else ""
        total.addWidget(Text(in_row((last, more), " · "), "body", tone="text2"))
        self.total = Text(f"{format_money(change.now)} đ", "sum")
        total.addWidget(self.total)
        self.body.addLayout(total)
        for note in (change.reason, *proposal.notes):
            if note:
                self.body.addWidget(Text(note, "label", tone="text2", wrap=True))
        pay = PrimaryButton(t("Thu tiền"), key="Enter", icon_name="renew")
        leave = SecondaryButton(t("Để sau"), key="Esc", height=56)
        pay.clicked.connect(self.pay)
        leave.clicked.connect(self.escape)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addWidget(pay, 1)
        self.body.addLayout(row)

    def first_focus(self) -> QWidget | None:
        """On the rows."""
        return self.table

    def pay(self) -> None:
        """This dialog makes room for the payment, where F9 takes the money."""
        proposal, counter = self._proposal, self._counter
        self.finish(proposal)
        open_payment(
            counter, PaymentArgument(parts=proposal.parts, read_back=proposal.read_back, payer=proposal.as_payer)
        )


def _columns() -> tuple[Column[MemberChange], ...]:
    return (
        Column(t("NGƯỜI"), lambda one: Cell(one.name, shown(one.what), bold=True), width=220),
        Column(t("KỲ NÀY (đ)"), lambda one: Cell(format_money(one.now), bold=True), width=116, right=True),
        Column(
            t("KỲ TRƯỚC (đ)"),
            lambda one: Cell("" if one.last is None else format_money(one.last)),
            width=124,
            right=True,
        ),
        Column(t("CHÊNH LỆCH"), _difference, width=116, right=True),
        Column(t("VÌ SAO"), lambda one: Cell(shown(one.reason))),
    )


def _difference(one: MemberChange) -> Cell:
    more = one.difference
    if one.last is None or not more:
        return Cell("" if one.last is None else "0")
    return Cell(format_signed(more), tone="warn" if more > 0 else "ok", bold=True)
