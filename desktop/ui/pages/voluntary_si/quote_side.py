"""The right side of the page: the quote panel with what changes next, and its two acts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.domain.quote import QuoteLine
from desktop.services.shown import Advice, Tone
from desktop.services.voluntary_si.si_enrolment import SiOffer
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView
from desktop.ui.widgets.text import Text

_KIND = re.compile(r"(\d+/\d{4})/[\w-]+")


class QuoteSide(QuotePanel):
    """Shows an offer, or why there is no amount yet. ``pay`` and ``schedule`` are its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(hint=t("tính lại ngay khi gõ"), parent=parent)
        self.pay = PrimaryButton(t("Thu tiền"), icon_name="cash")
        self.schedule = SecondaryButton(t("In lịch đóng"), key="Ctrl+P", height=Height.PRIMARY)
        self.buttons.addWidget(self.pay, 1)
        self.buttons.addWidget(self.schedule)
        self._local = Text("", "quiet", wrap=True)
        self._unsure: list[NoticeBox] = []
        self._boxes: list[NoticeBox] = []
        self.notes.addWidget(self._local)

    def show_offer(self, offer: SiOffer, advice: Iterable[Advice], waiting: str) -> None:
        """Show the quote with its notices; without a quote, ``waiting`` says what is missing."""
        quote = offer.quote
        note = offer.local_support_note if quote is not None else ""
        self._local.setText(t("Tỉnh hỗ trợ thêm: {note}", note=note) if note else "")
        self._local.setVisible(bool(note))
        self.show_quote(
            QuoteView(
                lines=() if quote is None else tuple(map(_on_screen, quote.lines)),
                total_label=t("Người tham gia đóng"),
                total=None if quote is None else quote.participant_pays,
                words="" if quote is None else quote.in_words,
                facts=tuple((fact.label, fact.value) for fact in offer.summary),
                waiting="" if quote is not None else waiting,
            )
        )
        self._show_notices(advice if quote is not None else ())

    def reasons_have_focus(self) -> bool:
        """Whether the keys scroll the lines now."""
        area = self.findChild(QScrollArea)
        return isinstance(area, QScrollArea) and area.hasFocus()

    def focus_reasons(self) -> None:
        """Let the keyboard scroll the lines."""
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.setFocus()

    def _show_notices(self, advice: Iterable[Advice]) -> None:
        """What is not confirmed in law is seen before the long lines, the rest after them."""
        every = tuple(advice)
        for boxes, column, unsure in ((self._unsure, self.first_notes, True), (self._boxes, self.notes, False)):
            shown = [one for one in every if (one.tone is Tone.UNSURE) is unsure]
            while len(boxes) < len(shown):
                boxes.append(NoticeBox())
                column.addWidget(boxes[-1])
            for box, one in zip(boxes, shown, strict=False):
                box.set(one.title, one.text, "info" if one.tone is Tone.NEUTRAL else one.tone.value)
                box.show()
            for box in boxes[len(shown) :]:
                box.hide()


def _on_screen(line: QuoteLine) -> QuoteLine:
    """The same line with its articles short, as people say them; papers print them whole."""
    articles = [_KIND.sub(r"\1", article) for article in line.reference.split("; ")]
    wider = [one for one in articles if any(other.startswith(f"{one} ") for other in articles)]
    return replace(line, reference="; ".join(dict.fromkeys(one for one in articles if one not in wider)))
