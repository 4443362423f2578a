"""Above the table while the payer's phone is not in the book: one field, the first of the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.i18n import t
from desktop.ui.pages.shared.bare_box import BareBox
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.fields.line_field import DigitsField
from desktop.ui.widgets.text import Rule, Text

_NOTED = 520


class PayerBar(QWidget):
    """The phone of the person who pays for the household.

    Signals:
        phone_typed: the digits.
    """

    phone_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone = DigitsField(t("Số điện thoại người nộp"), length=11, groups=(4, 3, 4), placeholder=t("10 chữ số"))
        self.phone.setFixedWidth(180)
        self.box = BareBox(t("Số điện thoại người nộp"), self.phone)
        self._note = Text("", "quiet", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        label = Text(t("Số điện thoại người nộp"), "label")
        label.setFixedHeight(Height.CONTROL)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box)
        row.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule())
        self.phone.value_changed.connect(lambda digits: self.phone_typed.emit(str(digits)))
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """The note gives way first."""
        return QSize(370, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The note stays where there is room."""
        super().resizeEvent(event)
        self._note.setVisible(self.width() >= _NOTED)

    def show_payer(self, name: str, phone: str, *, asked: bool) -> None:
        """Show the bar while the phone is asked for."""
        if self.phone.value() != phone:
            self.phone.set_value(phone)
        if not self._note.property("shared"):
            self._note.setText(t("{name} nộp tiền cho cả hộ; sổ chưa có số điện thoại.", name=name) if name else "")
        self.setVisible(asked)

    def show_owner(self, owner: str) -> None:
        """Who else has this phone."""
        self._note.setProperty("shared", bool(owner))
        if owner:
            self._note.setText(t("Số này đang ghi cho {name}. Dùng chung được; bấm Enter để giữ.", name=owner))
