"""The person in hand: what they pay as, for how many months."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.household_hi import USUAL_MONTHS
from desktop.services.household_hi.hi_choices import HiGroupChoice
from desktop.services.household_hi.what_if import TriedMember
from desktop.ui.i18n import t
from desktop.ui.pages.household_hi.what_if.trial_state import LEAVES
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox

_NOT_OFFERED = "budget_paid"


class RowStrip(QWidget):
    """Two drop-downs; each change is tried at once.

    Signals:
        form_chosen: a group or :data:`LEAVES`. months_chosen: 3, 6, 12.
    """

    form_chosen = Signal(str)
    months_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ChoiceField(t("Cách đóng của người đang chọn"))
        self.months = ChoiceField(
            t("Số tháng của người đang chọn"), [(count, t("{months} tháng", months=count)) for count in USUAL_MONTHS]
        )
        self._form_box = FieldBox(t("Cách đóng của người đang chọn"), self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._form_box, 2)
        row.addWidget(FieldBox(t("Số tháng của người đang chọn"), self.months), 1)
        self.form.value_changed.connect(lambda value: self.form_chosen.emit(str(value)))
        self.months.value_changed.connect(self._months)

    def set_groups(self, groups: Sequence[HiGroupChoice]) -> None:
        """Offer the groups of the day, with what each supports."""
        offered = [(one.code, one.label, one.percent) for one in groups if one.code != _NOT_OFFERED]
        self.form.set_options([*offered, (LEAVES, t("Rời hộ"), "")])

    def show_member(self, member: TriedMember | None, form: str) -> None:
        """Show what is tried of the person."""
        self.setEnabled(member is not None)
        if member is None:
            return
        self.form.set_value(form)
        self.months.set_value(member.row.months or None)

    def _months(self, value: object) -> None:
        if isinstance(value, int):
            self.months_chosen.emit(value)
