"""The drop-downs and the search above the list; each change asks for it again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.proofs.proof_list import ProofList
from desktop.services.proofs.query import ProofQuery
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import TextField

_ALL = ""
_LEAST = 130


class ProofFilter(QWidget):
    """Insurance, group, hamlet, text.

    Signals:
        changed: a filter has another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        insurances = [
            (_ALL, t("Cả hai bảo hiểm")),
            (Insurance.VOLUNTARY_SI.value, t("BHXH tự nguyện")),
            (Insurance.HOUSEHOLD_HI.value, t("BHYT")),
        ]
        self.insurance = ChoiceField(t("Bảo hiểm"), insurances)
        self.group = ChoiceField(t("Nhóm được hỗ trợ"), [(_ALL, t("Mọi nhóm"))])
        self.hamlet = ChoiceField(t("Thôn, xóm"), [(_ALL, t("Mọi thôn"))])
        self.text = TextField(t("Lọc theo tên, số, thôn"), placeholder=t("lọc tên, số, thôn (Ctrl+F)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field in (self.insurance, self.group, self.hamlet):
            field.set_value(_ALL)
            field.setMinimumWidth(_LEAST)
            field.value_changed.connect(lambda _value: self.changed.emit())
            row.addWidget(field, 1)
        self.text.setMinimumWidth(_LEAST)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        row.addWidget(self.text, 1)

    def filtered(self, query: ProofQuery) -> ProofQuery:
        """The query with these filters."""
        return replace(
            query,
            insurance=str(self.insurance.value() or ""),
            group=str(self.group.value() or ""),
            hamlet=str(self.hamlet.value() or ""),
            text=self.text.value(),
        )

    def show_choices(self, found: ProofList) -> None:
        """Offer the groups and hamlets that are in the list, with counts; what is chosen stays."""
        groups = [(code, shown(name), format_money(count)) for code, name, count in found.groups]
        hamlets = [(value, shown(name), format_money(count)) for value, name, count in found.hamlets]
        self.group.offer_choices([(_ALL, t("Mọi nhóm"), ""), *groups])
        self.hamlet.offer_choices([(_ALL, t("Mọi thôn"), ""), *hamlets])
