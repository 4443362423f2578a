"""Months paid and supported outside this book: one line, opened when it is needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField


class ElsewhereSection(QWidget):
    """Two fields, folded away; ``button`` stands in the head of the step and unfolds them.

    Signals:
        edited: the clerk changed a number.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.supported = DigitsField(t("Số tháng đã được hỗ trợ ở nơi khác"), length=3, placeholder="0")
        self.paid = DigitsField(t("Số tháng đã đóng ở nơi khác, kể cả bắt buộc"), length=3, placeholder="0")
        self.boxes = {
            "supported_months_before": FieldBox(t("Đã được hỗ trợ ở nơi khác, tháng"), self.supported),
            "paid_months_before": FieldBox(t("Đã đóng ở nơi khác, tháng"), self.paid, hint=t("kể cả BHXH bắt buộc")),
        }
        self.button = LinkButton("", key="Alt+2")
        self.button.clicked.connect(self.toggle)
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in self.boxes.values():
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fields)
        self.hide()
        for field in (self.supported, self.paid):
            field.value_changed.connect(self._typed)
        self._say()

    def months(self) -> tuple[int, int]:
        """Supported and paid months."""
        return _count(self.supported), _count(self.paid)

    def show_months(self, supported: int, paid: int) -> None:
        """Fill in without telling anyone."""
        self.supported.set_value(str(supported or ""))
        self.paid.set_value(str(paid or ""))
        self._say()

    def unfold(self) -> None:
        """Show the fields."""
        self.show()

    def toggle(self) -> None:
        """Show the fields and go to the first, or fold them again."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.supported.setFocus()

    def _typed(self, _value: object) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        supported, paid = self.months()
        text = t("Ngoài sổ: đóng {paid}, hỗ trợ {supported} tháng", paid=paid, supported=supported)
        self.button.set_text(text if paid or supported else t("Đã đóng ở nơi khác"))


def _count(field: DigitsField) -> int:
    return int(field.value() or 0)
