"""The filters of the potential list: hamlet, insurance, group, ages, last contact, search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.potential.potential_list import ContactFilter, PotentialList, PotentialQuery
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import DigitsField, LineField, TextField
from desktop.ui.widgets.wrap_layout import WrapLayout

_EVERY = "*"
_OLDEST = 150
_WAIT_MS = 120
CONTACTS: Mapping[ContactFilter, str] = {
    ContactFilter.ANY: mark("Mọi lần liên hệ"),
    ContactFilter.NOT_YET: mark("Chưa liên hệ"),
    ContactFilter.PROMISED: mark("Đang hẹn"),
    ContactFilter.LATE: mark("Lỡ hẹn"),
    ContactFilter.REFUSED: mark("Từ chối"),
    ContactFilter.OLDER: mark("Quá 90 ngày"),
}


class PotentialFilters(QWidget):
    """Drop-downs, ages and the search; each change asks for the list again.

    Signals:
        changed: a filter has another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hamlet = ChoiceField(t("Thôn, xóm"), [(_EVERY, t("Mọi thôn"))])
        self.insurance = ChoiceField(
            t("Chưa có"),
            [
                (_EVERY, t("BHYT hoặc BHXH")),
                (Insurance.HOUSEHOLD_HI.value, t("Thiếu BHYT")),
                (Insurance.VOLUNTARY_SI.value, t("Thiếu BHXH")),
            ],
        )
        self.group = ChoiceField(t("Nhóm được hỗ trợ"), [(_EVERY, t("Mọi nhóm"))])
        self.contact = ChoiceField(t("Lần liên hệ cuối"), [(one.value or _EVERY, t(text)) for one, text in _contacts()])
        self.youngest = DigitsField(t("Tuổi từ"), length=3, placeholder=t("tuổi từ"))
        self.oldest = DigitsField(t("Tuổi đến"), length=3, placeholder=t("đến"))
        self.text = TextField(t("Lọc theo tên, điện thoại"), placeholder=t("lọc tên, điện thoại (Ctrl+F)"))
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.changed)
        self._lay_out()

    def filtered(self, query: PotentialQuery) -> PotentialQuery:
        """The query with these filters."""
        insurance = _chosen(self.insurance)
        return replace(
            query,
            hamlet=_chosen(self.hamlet),
            insurance=None if insurance is None else Insurance(insurance),
            group=_chosen(self.group) or "",
            youngest=_age(self.youngest),
            oldest=_age(self.oldest),
            contact=ContactFilter(_chosen(self.contact) or ""),
            text=self.text.value(),
        )

    def show_query(self, query: PotentialQuery) -> None:
        """Show the filters of a view that another page asked for."""
        self.hamlet.set_options([(_EVERY, t("Mọi thôn")), *([(query.hamlet, query.hamlet)] if query.hamlet else [])])
        self.hamlet.set_value(_EVERY if query.hamlet is None else query.hamlet)
        self.insurance.set_value(_EVERY if query.insurance is None else query.insurance.value)
        self.contact.set_value(query.contact.value or _EVERY)
        self.text.set_value(query.text)

    def show_choices(self, found: PotentialList) -> None:
        """Offer the hamlets and groups of the list, with counts; what is chosen stays."""
        hamlets = [(key, name, format_money(count)) for key, name, count in found.hamlets]
        groups = [(code, name, format_money(count)) for code, name, count in found.groups]
        self.hamlet.offer_choices([(_EVERY, t("Mọi thôn"), ""), *hamlets])
        self.group.offer_choices([(_EVERY, t("Mọi nhóm"), ""), *groups])

    def clear(self) -> None:
        """Everything again."""
        for field in (self.hamlet, self.insurance, self.group, self.contact):
            field.set_value(_EVERY)
        for line in self._lines:
            line.clear()
        self.changed.emit()

    @property
    def _lines(self) -> tuple[LineField, ...]:
        return self.youngest, self.oldest, self.text

    def _lay_out(self) -> None:
        row = WrapLayout(self)
        for field, width in ((self.hamlet, 176), (self.insurance, 176), (self.group, 200), (self.contact, 168)):
            field.set_value(_EVERY)
            field.setFixedWidth(width)
            field.value_changed.connect(lambda _value: self.changed.emit())
            row.addWidget(field)
        for line, width in zip(self._lines, (80, 64, 264), strict=True):
            line.setFixedWidth(width)
            line.textChanged.connect(lambda _text: self._soon.start())
            row.addWidget(line)


def _contacts() -> tuple[tuple[ContactFilter, str], ...]:
    return tuple(CONTACTS.items())


def _chosen(field: ChoiceField) -> str | None:
    value = field.value()
    return None if value in (None, _EVERY) else str(value)


def _age(field: DigitsField) -> int | None:
    digits = str(field.value() or "")
    return min(int(digits), _OLDEST) if digits else None
