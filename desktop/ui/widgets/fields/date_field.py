"""The date field that keeps how much is known: a day, a month, or only a year."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.partial_date import PartialDate, Precision
from desktop.ui.i18n import mark, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.line_field import LineField, refuse_composition, take_commit

_PRECISIONS = {
    Precision.DAY: mark("đủ ngày"),
    Precision.MONTH: mark("chỉ tháng, năm"),
    Precision.YEAR: mark("chỉ năm"),
}


class DateLine(LineField):
    """The typed part: ``15031992``, ``031992``, ``1992``, ``15/03/1992``."""

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(label, unit=t("ngày/tháng/năm"), placeholder=t("ngày/tháng/năm"), parent=parent)
        refuse_composition(self)
        self.setMaxLength(12)
        self.textEdited.connect(lambda: self.value_changed.emit(self.value()))

    def value(self) -> PartialDate | None:
        """The date, or None when the text is none."""
        try:
            return PartialDate.parse(self.text())
        except ValueError:
            return None

    def set_value(self, day: PartialDate | None) -> None:
        """Show a date without telling anyone."""
        self.setText("" if day is None else str(day))

    def tidy(self) -> None:
        """Write the date with its slashes."""
        day = self.value()
        if day is not None:
            self.setText(str(day))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Ignore composition."""
        take_commit(self, event)


class DateField(QWidget):
    """A date line and the chip that names its precision.

    Signals:
        value_changed: a ``PartialDate`` or None.
    """

    value_changed = Signal(object)

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = DateLine(label)
        self.line.setFixedWidth(150)
        self._chip = Chip("", "info")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.STEP)
        row.addWidget(self.line)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._show_precision)
        self.line.value_changed.connect(self.value_changed)

    def value(self) -> PartialDate | None:
        """The date, or None."""
        return self.line.value()

    def set_value(self, day: PartialDate | None) -> None:
        """Show a date."""
        self.line.set_value(day)

    def precision_text(self) -> str:
        """What the chip says."""
        return self._chip.text

    def _show_precision(self) -> None:
        day = self.line.value()
        self._chip.set("" if day is None else t(_PRECISIONS[day.precision]), "info")
        self._chip.setVisible(day is not None)
        self.line.setAccessibleDescription(self.precision_text())
