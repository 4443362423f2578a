"""Why the renewal costs what it costs: each line with its numbers and its article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine
from desktop.services.payment.renewal import RenewalProposal
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView


def show_why(counter: Counter, window: QWidget, proposal: RenewalProposal, insurance: Insurance) -> None:
    """Explain one insurance's amount; where only the other is renewed, that one."""
    si = None if proposal.si is None else proposal.si.offer.quote
    hi = None if proposal.hi is None else proposal.hi.offer.quote
    dialog: WhyDialog | None = None
    if si is not None and (insurance is Insurance.VOLUNTARY_SI or hi is None):
        title = t("Vì sao đóng số này: BHXH tự nguyện")
        dialog = WhyDialog(window, title, si.lines, si.participant_pays, si.in_words)
    elif hi is not None:
        title = t("Vì sao đóng số này: BHYT hộ gia đình")
        dialog = WhyDialog(window, title, hi.lines, hi.total, hi.in_words)
    if dialog is not None:
        counter.shell.show_dialog(dialog)


class WhyDialog(DimmedDialog):
    """The lines of one quote; Enter or Esc closes."""

    TITLE = mark("Vì sao đóng số này")
    ACTS = (Act(key="Enter", label=mark("đóng lại"), method="close_dialog"),)

    def __init__(self, window: QWidget, title: str, lines: tuple[QuoteLine, ...], total: Money, words: str) -> None:
        super().__init__(window, width=560, height=520, padding=8)
        panel = QuotePanel(title)
        panel.show_quote(QuoteView(lines=lines, total_label=t("Cộng"), total=total, words=words))
        self.body.addWidget(panel, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = SecondaryButton(t("Đóng"), key="Esc")
        close.clicked.connect(self.close_dialog)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(row)

    def close_dialog(self) -> None:
        """Back to the page."""
        self.finish(None)
