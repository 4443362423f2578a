"""Đã tư vấn: earlier consultations of this person; each opens its sheet as it was kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.advice.consult import ConsultationLine
from desktop.ui.i18n import in_row, t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card

_SHOWN = 5


class BeforeCard(Card):
    """Hidden while nothing was advised before.

    Signals:
        wanted: the consultation whose sheet is to be seen (its key).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Đã tư vấn"), padding=12, parent=parent)
        self.body.setSpacing(0)
        self._lines: tuple[ConsultationLine, ...] = ()
        self._buttons: list[LinkButton] = []
        self.hide()

    def show_lines(self, lines: Sequence[ConsultationLine]) -> None:
        """The newest first."""
        self._lines = tuple(lines[:_SHOWN])
        while len(self._buttons) < len(self._lines):
            place = len(self._buttons)
            button = LinkButton("", icon_name="print")
            button.clicked.connect(lambda _checked=False, chosen=place: self._open(chosen))
            self._buttons.append(button)
            self.body.addWidget(button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._lines))
            if place < len(self._lines):
                line = self._lines[place]
                button.set_text(in_row((line.text, line.by), " · "))
        self.setVisible(bool(self._lines))

    def texts(self) -> tuple[str, ...]:
        """What is in view."""
        return tuple(button.text() for button in self._buttons[: len(self._lines)])

    def open_first(self) -> None:
        """The newest sheet."""
        if self._lines:
            self._open(0)

    def _open(self, place: int) -> None:
        self.wanted.emit(self._lines[place].consultation.id)
