"""The money field: dots while typing, shorthand, steps of 50.000, exact integers of any size."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money, format_money, parse_money
from desktop.ui.i18n import t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.line_field import LineField, digits_of, position_before, refuse_composition, take_commit

STEP = 50_000
_PLAIN = re.compile(r"^[\d.\s]*$")
_PASTED = re.compile(r"^\d{1,3}(?:[.,\s]\d{3})+\s*đ?$")


class MoneyField(LineField):
    """Whole đồng. ``value_changed`` carries a ``Money`` or None (empty, or not an amount)."""

    def __init__(self, label: str, *, step: int = STEP, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, unit=t("đồng"), parent=parent)
        self._step = step
        self._lowest = Money(0)
        self._highest: Money | None = None
        refuse_composition(self)
        self.setProperty("big", "true" if big else "false")
        self.setTextMargins(0, 0, 22, 0)
        self.setMaxLength(30)
        self.textEdited.connect(self._edited)

    def value(self) -> Money | None:
        """The amount, or None when the text is none."""
        return parse_money(self.text())

    def set_value(self, amount: Money | None) -> None:
        """Show an amount without telling anyone."""
        self.setText("" if amount is None else format_money(amount))

    def set_range(self, lowest: Money, highest: Money | None) -> None:
        """Where ↑ and ↓ stop; a typed amount outside is a problem that the page shows, never a silent change."""
        self._lowest, self._highest = lowest, highest

    def range_hint(self) -> str:
        """``từ 1.500.000 đến 50.600.000 đ``."""
        if self._highest is None:
            return t("từ {lowest} đ", lowest=format_money(self._lowest))
        return t("từ {lowest} đến {highest} đ", lowest=format_money(self._lowest), highest=format_money(self._highest))

    def tidy(self) -> None:
        """Write shorthand and pasted amounts in full."""
        amount = self.value()
        if amount is not None and self.text() != format_money(amount):
            self.setText(format_money(amount))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ move one step."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.isReadOnly():
            self._step_by(1 if event.key() == Qt.Key.Key_Up else -1)
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Ignore composition."""
        take_commit(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the suffix đ at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(font(Type.FIELD))
        painter.setPen(current_theme().colour("text2"))
        frame = self.rect().adjusted(0, 0, -13, 0)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "đ")

    def _edited(self, text: str) -> None:
        if _PLAIN.match(text) or _PASTED.match(text):
            behind = len(digits_of(text[self.cursorPosition() :]))
            digits = digits_of(text)[:18]
            shown = format_money(int(digits)) if digits else ""
            if shown != text:
                self.setText(shown)
                self.setCursorPosition(position_before(shown, behind))
        self.value_changed.emit(self.value())

    def _step_by(self, direction: int) -> None:
        now = self.value() or Money(0)
        steps = now // self._step + (direction if direction > 0 or now % self._step == 0 else 0)
        target = max(self._lowest, Money(steps * self._step))
        if self._highest is not None:
            target = min(self._highest, target)
        self.set_value(target)
        self.value_changed.emit(target)
