"""The right side: the total of the trial beside now, a month of it, why each pays what, under which assumptions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop.domain.money import format_money
from desktop.services.household_hi.what_if import Comparison, WhatIfCase
from desktop.services.shown import Advice
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.household_hi.what_if.trial_tables import signed
from desktop.ui.pages.shared.tones import notice_tone
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView

_MOST_NOTICES = 4


class TrialSide(QuotePanel):
    """Shows a comparison; ``use`` hands the trial to the HI page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(hint=" ", parent=parent)
        self.hint.hide()
        self.head.addWidget(KeyCap("F4"))
        self.use = PrimaryButton(t("Đóng theo cách này"), key="F7", icon_name="heart")
        self.buttons.addWidget(self.use, 1)
        self.assumed = NoticeBox()
        self.first_notes.addWidget(self.assumed)
        self._boxes = [NoticeBox() for _place in range(_MOST_NOTICES)]
        for box in (self.assumed, *self._boxes):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for box in self._boxes:
            box.hide()
            self.notes.addWidget(box)

    def show_comparison(self, case: WhatIfCase, found: Comparison) -> None:
        """Show totals, lines and notices; a trial that cannot be paid says why instead of an amount."""
        then, difference = found.then, found.difference
        compared = ""
        if difference is not None and found.now is not None:
            before = t("nay {amount}", amount=format_money(found.now.total))
            compared = f"{before} · {signed(difference)}" if difference else t("{before}, không đổi", before=before)
        month = found.per_month
        facts = () if month is None else ((t("Mỗi tháng (ước tính)"), t("{amount} đ", amount=format_money(month))),)
        self.show_quote(
            QuoteView(
                lines=() if then is None else then.lines,
                total_label=t("Cả hộ đóng nếu thử"),
                total=None if then is None else then.total,
                words="" if then is None else then.in_words,
                facts=facts,
                comparison=compared,
                waiting=in_row(found.messages, " ") if then is None else "",
            )
        )
        self.assumed.set(t("Ước tính"), in_row(case.assumptions, " "), "info")
        self._show_notices(found.notices if then is not None else ())

    def focus_reasons(self) -> None:
        """F4: let the keyboard scroll the lines."""
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            area.setFocus()

    def _show_notices(self, advice: Iterable[Advice]) -> None:
        given = tuple(advice)[:_MOST_NOTICES]
        for place, box in enumerate(self._boxes):
            if place < len(given):
                box.set(given[place].title, given[place].text, notice_tone(given[place].tone))
            box.setVisible(place < len(given))
