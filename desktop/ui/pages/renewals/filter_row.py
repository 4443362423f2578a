"""The filters of the renewals list: kind, hamlet, clerk, what came of the last contact, search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.counter.work_kinds import Work
from desktop.services.renewals.contact_log import OUTCOMES
from desktop.services.renewals.query import NOT_CONTACTED, RenewalQuery
from desktop.services.renewals.renewal_list import RenewalList
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import TextField

KINDS: Mapping[Work, str] = {
    Work.ALL: mark("Mọi việc"),
    Work.HI_ENDING: mark("BHYT hết hạn"),
    Work.SI_DUE: mark("BHXH đến kỳ"),
    Work.PROOF_ENDING: mark("Giấy tờ hết hạn"),
    Work.PROMISED: mark("Hẹn đến đóng"),
    Work.RETURNED: mark("Bị trả lại"),
    Work.DRAFT: mark("Làm dở"),
}
_ALL = ""
_LEAST = 130


class FilterRow(QWidget):
    """Drop-downs and the search; each change asks for the list again.

    Signals:
        changed: a filter has another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceField(t("Loại việc"), [(kind.value, t(title)) for kind, title in KINDS.items()])
        self.hamlet = ChoiceField(t("Thôn, xóm"), [(_ALL, t("Mọi thôn"))])
        self.clerk = ChoiceField(t("Người thu"), [(_ALL, t("Mọi người thu"))])
        outcomes = [(outcome.value, t(chip.text)) for outcome, chip in OUTCOMES.items()]
        everything = [(_ALL, t("Mọi kết quả")), (NOT_CONTACTED, t("Chưa liên hệ")), *outcomes]
        self.outcome = ChoiceField(t("Kết quả liên hệ"), everything)
        self.text = TextField(t("Lọc theo tên, số, thôn"), placeholder=t("lọc tên, số, thôn (Ctrl+F)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field in (self.kind, self.hamlet, self.clerk, self.outcome):
            field.set_value(field.itemData(0))
            field.setMinimumWidth(_LEAST)
            field.value_changed.connect(lambda _value: self.changed.emit())
            row.addWidget(field, 1)
        self.text.setMinimumWidth(_LEAST)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        row.addWidget(self.text, 1)

    def filtered(self, query: RenewalQuery) -> RenewalQuery:
        """The query with these filters."""
        clerk = str(self.clerk.value() or "")
        return replace(
            query,
            kind=Work(str(self.kind.value() or Work.ALL.value)),
            hamlet=str(self.hamlet.value() or ""),
            clerk_id=UUID(clerk) if clerk else None,
            outcome=str(self.outcome.value() or ""),
            text=self.text.value(),
        )

    def show_choices(self, found: RenewalList) -> None:
        """Offer the hamlets and clerks that are in the list, with counts; what is chosen stays."""
        counts = {**found.kinds, Work.ALL: sum(found.kinds.values())}
        kinds = [(kind.value, t(title), format_money(counts.get(kind, 0))) for kind, title in KINDS.items()]
        hamlets = [(name, name, format_money(count)) for name, count in found.hamlets]
        self.kind.offer_choices(kinds)
        self.hamlet.offer_choices([(_ALL, t("Mọi thôn"), ""), *hamlets])
        clerks = [(str(key), name, "") for key, name in found.clerks]
        self.clerk.offer_choices([(_ALL, t("Mọi người thu"), ""), *clerks])

    def clear(self) -> None:
        """Everything again."""
        for field in (self.kind, self.hamlet, self.clerk, self.outcome):
            field.set_value(field.itemData(0))
        self.text.clear()
