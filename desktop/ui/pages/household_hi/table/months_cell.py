"""The number of months of one row; keys of the table pass through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.i18n import t
from desktop.ui.widgets.fields.line_field import DigitsField

_TABLE_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Up, Qt.Key.Key_Down})


class MonthsCell(DigitsField):
    """One or two digits; Del, Ins, ↑ ↓ and Ctrl+Z are the table's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Số tháng"), length=2, parent=parent)
        self._unit = t("tháng")
        self.setFixedWidth(56)

    def name_for(self, person: str) -> None:
        """Whose months these are, for the spoken name."""
        self._label = t("Số tháng của {name}", name=person)
        self._say()

    def months(self) -> int:
        """The number; 0 while there is none."""
        return int(self.value() or 0)

    def show_months(self, months: int) -> None:
        """Show a number; what is being typed stays when it says the same."""
        if self.months() != months:
            self.set_value(str(months) if months else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the table's keys to it."""
        if event.key() in _TABLE_KEYS or event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return
        super().keyPressEvent(event)
