"""The right side: why each pays what they pay, in a line each, the articles once, the total of the household."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.household_hi import HiQuote
from desktop.domain.money import format_money, format_signed
from desktop.services.household_hi.hi_enrolment import HiOffer, ReasonLine
from desktop.services.shown import Advice, AmountChange
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.household_hi.reasons import ShortReason, references, short_reasons
from desktop.ui.pages.shared.tones import notice_tone
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.field_state import speak
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView
from desktop.ui.widgets.text import Text

_MOST_NOTICES = 6
_SHORT_LABEL, _SHORT_FORMULA = 6, 27
"""Longer ones are broken."""


class ReasonRow(QWidget):
    """Place, formula, amount; violet when a figure is not confirmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._formula, self._amount = Text("", "label"), Text("", "quiet"), Text("", "strong")
        self._label.setProperty("role", "strong")
        self._label.setFixedWidth(52)
        self._unsure = Chip("", "unsure")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._formula, 1)
        row.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._unsure)

    def show_reason(self, short: ShortReason, whole: ReasonLine) -> None:
        """Show a line; the spoken name and the tool tip say it whole."""
        self._label.setText(short.label)
        self._label.setWordWrap(len(short.label) > _SHORT_LABEL)
        self._formula.setWordWrap(len(short.formula) > _SHORT_FORMULA)
        self._formula.setText(short.formula)
        self._amount.setText(format_money(whole.amount))
        unsure = "" if whole.confirmed else t("chưa xác nhận")
        self._unsure.set(unsure, "unsure")
        self._unsure.setVisible(bool(unsure))
        self.setToolTip(in_row((whole.label, whole.formula), ": "))
        amount = f"{format_money(whole.amount)} {t('đồng')}"
        speak(self, whole.label, whole.formula, amount, whole.reference, unsure)


class HiQuoteSide(QuotePanel):
    """Shows an offer, or why there is no amount yet. ``pay`` is its button, another one where nothing is paid."""

    def __init__(self, button: PrimaryButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(hint=" ", parent=parent)
        self.hint.hide()
        self.head.addWidget(KeyCap("F4"))
        self.pay = button or PrimaryButton(t("Thu tiền"), icon_name="cash")
        self.buttons.addWidget(self.pay, 1)
        self._lines_box = QVBoxLayout()
        self._lines_box.setSpacing(4)
        self._reasons: list[ReasonRow] = []
        self._articles = Text("", "hint", tone="primary", wrap=True)
        self._boxes = [NoticeBox() for _place in range(_MOST_NOTICES)]
        self.notes.addLayout(self._lines_box)
        self.notes.addWidget(self._articles)
        for box in self._boxes:
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # as high as its wrapped text
            box.hide()
            self.notes.addWidget(box)

    def show_offer(self, offer: HiOffer, advice: Iterable[Advice], waiting: str) -> None:
        """Show the quote with its notices; without a quote, ``waiting`` says what is missing."""
        quote = offer.quote
        self.show_reasons(offer)
        self.show_quote(
            QuoteView(
                lines=(),
                total_label=t("Cả hộ đóng (?)") if is_unsure(quote) else t("Cả hộ đóng"),
                total=None if quote is None else quote.total,
                words="" if quote is None else quote.in_words,
                comparison="" if offer.change is None else comparison(offer.change),
                waiting="" if quote is not None else waiting,
            )
        )
        self.show_notices(advice if quote is not None else ())

    def focus_reasons(self) -> None:
        """F4: let the keyboard scroll the lines."""
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.setFocus()

    def show_reasons(self, offer: HiOffer) -> None:
        """The lines of the offer and their articles."""
        short = short_reasons(offer)
        while len(self._reasons) < len(short):
            row = ReasonRow(self)
            self._reasons.append(row)
            self._lines_box.addWidget(row)
        for place, row in enumerate(self._reasons):
            if place < len(short):
                row.show_reason(short[place], offer.reasons[place])
            if row.isHidden() == (place < len(short)):
                row.setVisible(place < len(short))
        articles = "\n".join(references(offer.reasons))
        self._articles.setText(articles)
        self._articles.setVisible(bool(articles))

    def show_notices(self, advice: Iterable[Advice]) -> None:
        """The boxes below the lines."""
        shown: Sequence[Advice] = tuple(advice)[:_MOST_NOTICES]
        for place, box in enumerate(self._boxes):
            if place < len(shown):
                one = shown[place]
                box.set(one.title, one.text, notice_tone(one.tone))
            box.setVisible(place < len(shown))


def is_unsure(quote: HiQuote | None) -> bool:
    """Whether an amount rests on an unconfirmed figure; the day on which a first card begins is no amount."""
    return quote is not None and not all(line.status.is_confirmed for line in quote.lines)


def comparison(change: AmountChange) -> str:
    """Last time's total and why it moved; empty when there was no last time."""
    if change.last is None:
        return ""
    before = t("lần trước {amount}", amount=format_money(change.last))
    if not change.difference:
        return t("{before}, không đổi", before=before)
    return f"{before} · {in_row((format_signed(change.difference), change.reason), ': ')}"
