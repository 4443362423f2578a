"""Thu nhập chọn để đóng: the chosen income, quick choices and the range of the law."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.problem import Problem
from desktop.services.voluntary_si.si_choices import IncomeRange
from desktop.ui.i18n import t
from desktop.ui.pages.voluntary_si.section import Step
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Text


class IncomeSection(Step):
    """The second step.

    Signals:
        edited: the clerk changed the income.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, t("Thu nhập chọn để đóng"), t("gõ tắt: “1,5tr” = 1.500.000"), parent)
        self.field = MoneyField(t("Thu nhập một tháng"), big=True)
        self.field.setFixedWidth(250)
        self.box = FieldBox(t("Thu nhập một tháng"), self.field, hint=" ")
        self.chips = QuickChips()
        self._label = Text(t("Chọn nhanh · mũi tên ↑ ↓ đổi 50.000"), "label")
        beside = QVBoxLayout()
        beside.setSpacing(Space.SMALL)
        beside.addWidget(self._label)
        beside.addWidget(self.chips)
        beside.addWidget(Text(t("Chọn càng cao lương hưu càng cao; Nhà nước hỗ trợ như nhau."), "hint", wrap=True))
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.body.addLayout(row)
        self.field.value_changed.connect(self._typed)
        self.chips.chosen.connect(self._picked)

    def set_range(self, offered: IncomeRange) -> None:
        """Floor, ceiling, step and quick choices of the day."""
        self.field.set_range(offered.floor, offered.ceiling)
        self.box.set_hint(self.field.range_hint())
        self._label.setText(t("Chọn nhanh · mũi tên ↑ ↓ đổi {step}", step=format_money(offered.step)))
        self.chips.set_options([(format_money(income), income) for income in offered.choices])
        self.chips.set_current(self.field.value())

    def income(self) -> Money | None:
        """The amount typed, None while it is none."""
        return self.field.value()

    def show_income(self, income: Money | None) -> None:
        """Fill in without telling anyone."""
        self.field.set_value(income)
        self.chips.set_current(income)

    def unreadable(self) -> tuple[Problem, ...]:
        """What was typed and is no whole amount."""
        if self.field.text().strip() and self.field.value() is None:
            return (Problem("income", "not_whole_dong"),)
        return ()

    def _typed(self, income: object) -> None:
        self.chips.set_current(income)
        self.edited.emit()

    def _picked(self, income: object) -> None:
        if isinstance(income, Money):
            self.field.set_value(income)
        self.field.setFocus()
        self.edited.emit()
