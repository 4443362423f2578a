"""Supports that the place adds to the State's (NSĐP, hỗ trợ khác), with their dates."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.shown import decimal_text
from desktop.services.book.settings import LocalSupport, Settings
from desktop.services.voluntary_si.si_groups import group_label
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.settings.support_form import SupportForm
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table


class SupportsSection(Section):
    """The list, and below it the support that is added or changed. ``save_wanted`` follows every change."""

    TITLE = mark("Hỗ trợ của địa phương")
    HINT = mark("Cộng thêm vào phần Nhà nước hỗ trợ, theo thứ tự trong danh sách. Enter để sửa, Ins thêm, Del bỏ.")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.supports: tuple[LocalSupport, ...] = ()
        self._place: int | None = None
        self.table = Table(t("Hỗ trợ của địa phương"), _columns(), row_height=52)
        self.table.row_opened.connect(self.edit)
        self.empty = EmptyState(t("Nơi đây chưa có hỗ trợ thêm."), t("Thêm hỗ trợ"), "Ins", "plus")
        self.empty.act_pressed.connect(self.add)
        self.form = SupportForm()
        self.form.hide()
        self.keep_button = SecondaryButton(t("Ghi hỗ trợ này"), icon_name="check")
        self.keep_button.clicked.connect(self.keep)
        self.keep_button.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep_button)
        self.column.addLayout(row)

    def show_state(self, state: SettingsState) -> None:
        """Show the book's list."""
        self._show(state.settings.local_supports)

    def collect(self, settings: Settings) -> Settings:
        """The settings with this list."""
        return replace(settings, local_supports=self.supports)

    def add(self) -> None:
        """Ins: an empty form."""
        self._open_form(None, None)

    def edit(self, support: LocalSupport) -> None:
        """Enter on a row."""
        self._open_form(support, self.supports.index(support))

    def remove(self) -> None:
        """Del: take the selected one out; the journal keeps what it was."""
        chosen = self.table.current_row()
        if chosen is not None:
            self._show(tuple(one for one in self.supports if one is not chosen))
            self.save_wanted.emit()

    def keep(self) -> None:
        """Put the form's support into the list and save."""
        made = self.form.collect()
        if isinstance(made, tuple):
            self.form.show_problems(made)
            return
        listed = list(self.supports)
        if self._place is None:
            self._place = len(listed)
            listed.append(made)
        else:
            listed[self._place] = made
        self.supports = tuple(listed)
        self.save_wanted.emit()

    def show_refusal(self, problems: tuple[Problem, ...]) -> int:
        """The service's problems of the support in the form; returns how many."""
        start = f"local_supports[{self._place}]."
        own = [Problem(one.field.removeprefix(start), one.code, one.values) for one in problems if start in one.field]
        return self.form.show_problems(own)

    def saved(self) -> None:
        """The list is in the book."""
        self.form.hide()
        self.keep_button.hide()
        self._place = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes out."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)

    def _open_form(self, support: LocalSupport | None, place: int | None) -> None:
        self._place = place
        self.form.show_support(support)
        self.form.show()
        self.keep_button.show()
        self.empty.hide()
        self.form.name.setFocus()

    def _show(self, supports: tuple[LocalSupport, ...]) -> None:
        self.supports = supports
        self.table.set_rows(supports)
        self.table.setVisible(bool(supports))
        self.empty.setVisible(not supports and not self.form.isVisible())


def support_value(support: LocalSupport) -> str:
    """``10 %`` or ``300.000 đ``."""
    if support.percent is not None:
        return f"{decimal_text(support.percent)} %"
    return "" if support.amount is None else f"{format_money(support.amount)} đ"


def _columns() -> tuple[Column[LocalSupport], ...]:
    return (
        Column(t("NGUỒN"), lambda one: Cell(one.name, _insurance(one), bold=True)),
        Column(t("MỨC"), lambda one: Cell(support_value(one), t("cả kỳ") if one.whole_cycle else ""), width=140),
        Column(t("NHÓM"), lambda one: Cell(_groups(one)), width=260),
        Column(t("HIỆU LỰC"), _dates, lambda one: one.since, width=140),
    )


def _insurance(support: LocalSupport) -> str:
    return t("BHXH tự nguyện") if support.insurance is Insurance.VOLUNTARY_SI else t("BHYT hộ gia đình")


def _groups(support: LocalSupport) -> str:
    return ", ".join(t(group_label(code)) for code in support.groups) or t("mọi người")


def _dates(support: LocalSupport) -> Cell:
    ends = t("đến {day}", day=f"{support.until:%d/%m/%Y}") if support.until else ""
    return Cell(t("từ {day}", day=f"{support.since:%d/%m/%Y}"), ends)
