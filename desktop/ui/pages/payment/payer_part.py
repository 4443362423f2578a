"""Người nộp tiền: another person than the participant may hand over the money."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.payment.collect_payment import Payer
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField


class PayerPart(QWidget):
    """One line that unfolds into name, number and address.

    Signals:
        edited: the payer's name as it stands now; empty for the one foreseen.
    """

    edited = Signal(str)

    def __init__(self, payer: Payer | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = payer
        self.button = LinkButton(t("Người khác nộp tiền"), key="Alt+1")
        self.button.clicked.connect(self.toggle)
        self.name, self.number = TextField(t("Họ và tên người nộp")), TextField(t("Số định danh người nộp"))
        self.address = TextField(t("Địa chỉ người nộp"))
        self.name_box = FieldBox(t("Họ và tên người nộp"), self.name)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.name_box, 0, 0)
        grid.addWidget(FieldBox(t("Số định danh"), self.number), 0, 1)
        grid.addWidget(FieldBox(t("Địa chỉ"), self.address), 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self._fields)
        self._fields.hide()
        self.name.value_changed.connect(lambda name: self.edited.emit(str(name)))

    @property
    def open(self) -> bool:
        """Whether another person pays."""
        return not self._fields.isHidden()

    def payer(self) -> Payer | None:
        """Who pays; None is the participant or the household's head."""
        if not self.open:
            return self._given
        return Payer(name=self.name.value(), number=self.number.value(), address=self.address.value())

    def is_named(self) -> bool:
        """Whether another payer has a name; else it is said beside the field, with the focus there."""
        named = not self.open or bool(self.name.value())
        self.name_box.show_problem("" if named else message(Problem("payer", "missing_field"), t))
        if not named:
            self.name.setFocus()
        return named

    def toggle(self) -> None:
        """Unfold and go to the name, or fold and forget."""
        self._fields.setVisible(not self.open)
        self.button.set_text(t("Chính người này nộp") if self.open else t("Người khác nộp tiền"))
        if self.open:
            self.name.setFocus()
        self.edited.emit(self.name.value() if self.open else "")
