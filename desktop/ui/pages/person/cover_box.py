"""One insurance of a participant: its facts and its advice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.people import Insurance
from desktop.services.people.person_overview import CoverCard
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.shared.insurance_names import INSURANCES
from desktop.ui.pages.shared.tones import notice_tone
from desktop.ui.theme.scale import Height
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text

_EMPTY = {
    Insurance.VOLUNTARY_SI: mark("Chưa đóng BHXH tự nguyện tại quầy này. Bấm F6 để đăng ký."),
    Insurance.HOUSEHOLD_HI: mark("Chưa đóng BHYT hộ gia đình tại quầy này. Bấm F7 để đăng ký."),
}


class CoverBox(Card):
    """Facts in two columns, advice boxes below; "Vì sao" tells the reason of the amounts.

    Signals:
        why_wanted: the clerk asks why the amount is what it is.
    """

    why_wanted = Signal()

    def __init__(self, insurance: Insurance, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._insurance = insurance
        self.setAccessibleName(t(INSURANCES[insurance]))
        self._bar = QFrame()
        self._bar.setFixedSize(4, 22)
        self.body.setContentsMargins(16, 2, 16, 8)
        self.body.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addStrut(Height.CONTROL)  # as high as with its link
        head.addWidget(self._bar)
        head.addWidget(Text(t(INSURANCES[insurance]), "card_title"))
        head.addStretch(1)
        self._why = LinkButton(t("Vì sao"), key=key)
        self._why.clicked.connect(self.why_wanted)
        head.addWidget(self._why)
        self.body.addLayout(head)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(0, 1)
        self._facts.setVerticalSpacing(0)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(8)
        self._empty = Text(t(_EMPTY[insurance]), "body", tone="text2", wrap=True)
        self.before = Text("", "hint", tone="text2", wrap=True)
        self.body.addLayout(self._facts)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.before)
        self.body.addLayout(self._advice)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.restyle()

    def restyle(self) -> None:
        """The bar in the insurance's colour of the theme in force."""
        tone = "si" if self._insurance is Insurance.VOLUNTARY_SI else "hi"
        colour = current_theme().tokens.named(tone)
        self._bar.setStyleSheet(f"background: {colour}; border-radius: 2px;")

    def show_cover(self, cover: CoverCard, *, explained: bool) -> None:
        """Show facts and advice; "Vì sao" only where there is an amount to explain."""
        _clear(self._facts)
        _clear(self._advice)
        for place, fact in enumerate(cover.facts):
            self._facts.addWidget(Text(fact.label, "body", tone="text2"), place, 0)
            value = Text(fact.value, "strong" if place == 0 else "body")
            self._facts.addWidget(value, place, 1, Qt.AlignmentFlag.AlignRight)
        for advice in cover.advice:
            self._advice.addWidget(NoticeBox(advice.title, advice.text, notice_tone(advice.tone)))
        self._empty.setVisible(not cover.facts)
        self.before.setText(shown(cover.before))
        self.before.setVisible(bool(cover.before))
        self._why.setVisible(explained)


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
