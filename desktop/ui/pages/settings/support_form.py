"""The form of one local support: name, percent or amount, groups, dates."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.shown import decimal_text
from desktop.services.book.settings import LocalSupport
from desktop.services.voluntary_si.si_groups import group_label
from desktop.ui.i18n import t
from desktop.ui.pages.settings.section import Section
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.fields.line_field import LineField, TextField
from desktop.ui.widgets.fields.money_field import MoneyField

GROUPS = ("poor", "near_poor", "ethnic_minority", "island", "other")


class PercentField(LineField):
    """``10`` or ``12,5``; two decimals at most."""

    def __init__(self, label: str) -> None:
        super().__init__(label, unit="%")
        self.setMaxLength(8)
        self.textEdited.connect(lambda: self.value_changed.emit(self.value()))

    def value(self) -> Fraction | None:
        """The percent, or None when the text is none."""
        text = self.text().strip().removesuffix("%").strip().replace(",", ".")
        whole, _, decimals = text.partition(".")
        if not (whole + decimals).isdigit() or not whole or len(decimals) > 2:
            return None
        return Fraction(text)

    def set_value(self, percent: Fraction | None) -> None:
        """Show a percent."""
        self.setText("" if percent is None else decimal_text(percent))


class SupportForm(Section):
    """Everything of one support; ``collect`` names what is not readable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = TextField(t("Nguồn hỗ trợ"))
        self.insurance = ChoiceField(
            t("Loại bảo hiểm"),
            ((Insurance.VOLUNTARY_SI, t("BHXH tự nguyện")), (Insurance.HOUSEHOLD_HI, t("BHYT hộ gia đình"))),
        )
        self.percent, self.amount = PercentField(t("Tỷ lệ")), MoneyField(t("Hoặc số tiền cho cả kỳ"))
        self.since, self.until = DateField(t("Từ ngày")), DateField(t("Đến ngày"))
        self.groups = {code: QCheckBox(t(group_label(code))) for code in GROUPS}
        self.whole_cycle = QCheckBox(t("Hỗ trợ cả những tháng Nhà nước không hỗ trợ"))
        percent_hint = t("% của 22 % chuẩn hộ nghèo nông thôn")
        self.column.addLayout(
            self.grid(
                self.box("name", t("Nguồn hỗ trợ"), self.name, t("ví dụ: tỉnh, mạnh thường quân")),
                self.box("insurance", t("Loại bảo hiểm"), self.insurance),
                self.box("percent", t("Tỷ lệ"), self.percent, percent_hint),
                self.box("amount", t("Hoặc số tiền cho cả kỳ"), self.amount),
                self.box("since", t("Từ ngày"), self.since),
                self.box("until", t("Đến ngày"), self.until, t("để trống nếu chưa biết ngày hết")),
            )
        )
        groups = QWidget()
        row = QHBoxLayout(groups)
        row.setContentsMargins(0, 0, 0, 0)
        for check in self.groups.values():
            make_input(check)
            row.addWidget(check)
        row.addStretch(1)
        box = FieldBox(t("Nhóm được hỗ trợ"), groups, hint=t("không đánh dấu nhóm nào là hỗ trợ mọi người"))
        self.board.register("groups", box)
        self.column.addWidget(box)
        make_input(self.whole_cycle)
        self.column.addWidget(self.whole_cycle, 0, Qt.AlignmentFlag.AlignLeft)

    def show_support(self, support: LocalSupport | None) -> None:
        """Show one to change, or an empty form."""
        self.show_problems(())
        self.name.set_value(support.name if support else "")
        self.insurance.set_value(support.insurance if support else Insurance.VOLUNTARY_SI)
        self.percent.set_value(support.percent if support else None)
        self.amount.set_value(support.amount if support else None)
        self.since.set_value(PartialDate.of(support.since) if support else None)
        self.until.set_value(PartialDate.of(support.until) if support and support.until else None)
        self.whole_cycle.setChecked(bool(support and support.whole_cycle))
        for code, check in self.groups.items():
            check.setChecked(bool(support and code in support.groups))

    def collect(self) -> LocalSupport | tuple[Problem, ...]:
        """The support, or what of it cannot be read."""
        problems = list(self._unreadable())
        since = _day(self.since)
        if since is None:
            problems.append(Problem("since", "day_needed" if self.since.line.text() else "missing_field"))
        if problems or since is None:
            return tuple(problems)
        return LocalSupport(
            name=self.name.value(),
            percent=self.percent.value(),
            amount=self.amount.value(),
            whole_cycle=self.whole_cycle.isChecked(),
            groups=tuple(code for code, check in self.groups.items() if check.isChecked()),
            since=since,
            until=_day(self.until),
            insurance=Insurance(str(self.insurance.value())),
        )

    def _unreadable(self) -> list[Problem]:
        found = []
        if self.percent.text() and self.percent.value() is None:
            found.append(Problem("percent", "bad_percent"))
        if self.amount.text() and self.amount.value() is None:
            found.append(Problem("amount", "not_whole_dong"))
        if self.until.line.text() and _day(self.until) is None:
            found.append(Problem("until", "day_needed"))
        if not self.name.value():
            found.append(Problem("name", "missing_field"))
        return found


def _day(field: DateField) -> date | None:
    value = field.value()
    return value.earliest if value is not None and value.precision is Precision.DAY else None
