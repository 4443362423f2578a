"""The month field: MM/YYYY, "12" for the nearest sensible December, ↑ ↓ one month; a day never appears."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.month import Month
from desktop.ui.i18n import t
from desktop.ui.widgets.fields.line_field import LineField, refuse_composition, take_commit

_DIGITS = re.compile(r"^(\d{1,2})(\d{4})$")
_SHORT_YEAR = re.compile(r"^(\d{1,2})[/.\-\s](\d{2})$")
_FULL = re.compile(r"^(\d{1,2})[/.\-\s](\d{4})$")


class MonthField(LineField):
    """A calendar month near a reference day. ``value_changed`` carries a ``Month`` or None."""

    def __init__(self, label: str, today: Callable[[], date], *, parent: QWidget | None = None) -> None:
        super().__init__(label, unit=t("tháng/năm"), placeholder="MM/YYYY", parent=parent)
        self._today = today
        refuse_composition(self)
        self.setMaxLength(10)
        self.textEdited.connect(lambda: self.value_changed.emit(self.value()))

    def value(self) -> Month | None:
        """The month, or None when the text is none."""
        return read_month(self.text(), self._today())

    def set_value(self, month: Month | None) -> None:
        """Show a month without telling anyone."""
        self.setText("" if month is None else str(month))

    def tidy(self) -> None:
        """Write the month in full."""
        month = self.value()
        if month is not None:
            self.setText(str(month))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ move one month."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.isReadOnly():
            self._step_by(1 if event.key() == Qt.Key.Key_Up else -1)
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Ignore composition."""
        take_commit(self, event)

    def _step_by(self, months: int) -> None:
        now = self.value()
        target = Month.of(self._today()) if now is None else now + months
        self.set_value(target)
        self.value_changed.emit(target)


def read_month(text: str, today: date) -> Month | None:
    """Read ``12``, ``12/26``, ``122026``, ``12/2026``; a bare month is the one nearest to ``today``."""
    typed = text.strip()
    if typed.isascii() and typed.isdigit() and len(typed) <= 2:
        return nearest_month(int(typed), today) if 1 <= int(typed) <= 12 else None
    found = _FULL.match(typed) or _DIGITS.match(typed)
    short = _SHORT_YEAR.match(typed)
    try:
        if found:
            return Month(int(found[2]), int(found[1]))
        return Month(today.year // 100 * 100 + int(short[2]), int(short[1])) if short else None
    except ValueError:
        return None


def nearest_month(number: int, today: date) -> Month:
    """The month of that number within six months before and after today; of two equally near, the later."""
    here = Month.of(today)
    candidates = [Month(year, number) for year in (here.year - 1, here.year, here.year + 1)]
    return min(candidates, key=lambda month: (abs(month - here), here - month))
