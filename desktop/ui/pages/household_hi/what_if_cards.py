"""Nếu khác đi thì sao: at most three variations with their totals; trying changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.household_hi.hi_choices import WhatIf
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.field_state import speak
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text

MOST = 3
_SIDE_BY_SIDE = 640


class WhatIfCard(Card):
    """One variation; its key or a click applies it.

    Signals:
        chosen: this card was clicked.
    """

    chosen = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._key = f"Alt+{number}"
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(2)
        self._title, self._text = Text("", "strong", wrap=True), Text("", "hint", tone="text2", wrap=True)
        self._total, self._difference = Text("", "card_title"), Text("", "label")
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(KeyCap(self._key))
        bottom.addWidget(self._total)
        bottom.addStretch(1)
        bottom.addWidget(self._difference)
        self.body.addLayout(top)
        self.body.addWidget(self._text)
        self.body.addStretch(1)
        self.body.addLayout(bottom)

    def show_what_if(self, what_if: WhatIf) -> None:
        """Show one."""
        self._title.setText(what_if.title)
        self._text.setText(what_if.text)
        self._total.setText(format_money(what_if.total))
        self._difference.setText(what_if.difference_text)
        signed = what_if.difference_text[:1] in {"+", "−"}
        dearer = "bad" if what_if.difference > 0 else "ok"
        self._difference.set_tone(dearer if signed else "text2")
        total = f"{format_money(what_if.total)} {t('đồng')}"
        speak(self, what_if.title, what_if.text, total, what_if.difference_text, self._key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Apply it."""
        self.chosen.emit()
        event.accept()


class WhatIfCards(QWidget):
    """The head with ``more`` at its right, and the cards.

    Signals:
        chosen: the :class:`WhatIf` to apply.
    """

    chosen = Signal(object)

    def __init__(self, more: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[WhatIf, ...] = ()
        self._cards = [WhatIfCard(number + 1) for number in range(MOST)]
        self._holder = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for place, card in enumerate(self._cards):
            card.setMinimumHeight(92)
            card.chosen.connect(lambda place=place: self.choose(place))
            self._row.addWidget(card, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = Text(t("Nếu khác đi thì sao?"), "card_title")
        self._hint = Text(t("thử không đổi gì; bấm phím để áp dụng"), "hint", tone="text2", wrap=True)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addStretch(0)
        self.wider = LinkButton(t("Thử cách khác"), key="Alt+6")
        head.addWidget(self.wider)
        head.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._holder)

    def show_what_ifs(self, what_ifs: Sequence[WhatIf]) -> None:
        """Show these; without any only the head's right part stays."""
        self._shown = tuple(what_ifs)[:MOST]
        for place, card in enumerate(self._cards):
            if place < len(self._shown):
                card.show_what_if(self._shown[place])
            card.setVisible(place < len(self._shown))
        for part in (self._holder, self._title, self._hint):
            part.setVisible(bool(self._shown))

    def titles(self) -> tuple[str, ...]:
        """What is offered now."""
        return tuple(one.title for one in self._shown)

    def choose(self, place: int) -> None:
        """Alt+1…3."""
        if place < len(self._shown):
            self.chosen.emit(self._shown[place])

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the cards to stand below each other."""
        return QSize(320, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
