"""The right side: the total of the trial beside now, a month of it, why each pays what, under which assumptions."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.money import format_money, format_signed
from desktop.services.household_hi.what_if import Comparison, WhatIfCase
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.household_hi.quote_side import HiQuoteSide, is_unsure
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.quote_panel import QuoteView


class TrialSide(HiQuoteSide):
    """Shows a comparison; ``use`` hands the trial to the HI page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.use = PrimaryButton(t("Đóng theo cách này"), key="F7", icon_name="heart")
        super().__init__(self.use, parent)
        self.assumed = NoticeBox()
        self.assumed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.first_notes.addWidget(self.assumed)

    def show_comparison(self, case: WhatIfCase, found: Comparison) -> None:
        """Show totals, lines and notices; a trial that cannot be paid says why instead of an amount."""
        then, offer = found.then, found.offer
        self.show_reasons(offer)
        month = found.per_month
        facts = () if month is None else ((t("Mỗi tháng (ước tính)"), t("{amount} đ", amount=format_money(month))),)
        self.show_quote(
            QuoteView(
                lines=(),
                total_label=t("Cả hộ (?)") if is_unsure(then) else t("Cả hộ"),
                total=None if then is None else then.total,
                words="",
                facts=facts,
                comparison=_compared(found),
                waiting=in_row(offer.messages, " ") if then is None else "",
            )
        )
        self.assumed.set(t("Ước tính"), in_row(case.assumptions, " "), "info")
        self.assumed.show()
        self.show_notices(offer.notices if then is not None else ())


def _compared(found: Comparison) -> str:
    if found.now is None or found.difference is None:
        return ""
    before = t("nay {amount}", amount=format_money(found.now.total))
    if not found.difference:
        return t("{before}, không đổi", before=before)
    return f"{before} · {format_signed(found.difference)}"
