"""Incomes side by side: what each costs, what pension it buys, whether it fits the budget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget

from desktop.domain.advice import IncomeRow
from desktop.domain.money import Money, format_money
from desktop.services.advice.advise import Advised, payback_years
from desktop.services.advice.told import payback_text
from desktop.ui.i18n import t
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW = 40


@dataclass(frozen=True, slots=True)
class ShownIncome:
    """A row of the table."""

    row: IncomeRow
    chosen: bool
    budget: Money | None


class IncomesTable(Table):
    """As high as its rows; Enter or a double click looks at an income."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("So các mức"), _columns(), row_height=_ROW, parent=parent)
        hug_rows(self, 0)

    def show_advised(self, advised: Advised, budget: Money | None) -> None:
        """Every income of the budget; the one looked at is selected."""
        rows = () if advised.budget is None else advised.budget.rows
        shown = [ShownIncome(row, row.income == advised.income, budget) for row in rows]
        self.set_rows(shown)
        for place, one in enumerate(self.table_model.rows()):
            if one.chosen:
                self.selectRow(place)
        hug_rows(self, len(shown))


def hug_rows(table: Table, count: int) -> None:
    """Make a short table as high as its rows."""
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + max(count, 1) * _ROW + 2)


def _columns() -> tuple[Column[ShownIncome], ...]:
    return (
        Column(t("CHỌN MỨC (đ)"), _income, order=lambda one: one.row.income, width=104),
        Column(t("MỖI THÁNG"), _monthly, order=lambda one: one.row.monthly, width=90, right=True),
        Column(t("12 THÁNG"), _year, order=lambda one: one.row.year, width=98, right=True),
        Column(t("HƯU 15 NĂM"), _at_15, order=lambda one: one.row.pension_at_15 or 0, width=102, right=True),
        Column(t("LƯƠNG HƯU"), _pension, order=lambda one: _monthly_pension(one.row), width=104, right=True),
        Column(t("TỔNG ĐÓNG"), _total, order=lambda one: one.row.plan.pays, width=108, right=True),
        Column(t("HOÀN VỐN"), _payback, order=lambda one: one.row.plan.payback_months or 0, width=88, right=True),
        Column(t("GHI CHÚ"), _fit, order=lambda one: one.row.over),
    )


def _income(one: ShownIncome) -> Cell:
    return Cell(format_money(one.row.income), bold=True)


def _monthly(one: ShownIncome) -> Cell:
    return Cell(format_money(one.row.monthly), bold=one.chosen)


def _year(one: ShownIncome) -> Cell:
    return Cell(format_money(one.row.year))


def _at_15(one: ShownIncome) -> Cell:
    return Cell("–" if one.row.pension_at_15 is None else format_money(one.row.pension_at_15), tone="text2")


def _monthly_pension(row: IncomeRow) -> int:
    pension = row.plan.pension
    return 0 if pension is None or pension.monthly is None else pension.monthly.amount


def _pension(one: ShownIncome) -> Cell:
    amount = _monthly_pension(one.row)
    return Cell(format_money(amount) if amount else "–", tone="si", bold=True)


def _total(one: ShownIncome) -> Cell:
    return Cell(format_money(one.row.plan.pays))


def _payback(one: ShownIncome) -> Cell:
    return Cell(payback_text(payback_years(one.row.plan)) or "–")


def _fit(one: ShownIncome) -> Cell:
    if one.row.holds_until is not None:
        return Cell(t("đến {month}", month=one.row.holds_until), tone="unsure", chip=True)
    if one.budget is None:
        return Cell("")
    if one.row.fits:
        return Cell(t("vừa khả năng"), tone="ok", chip=True)
    return Cell(t("vượt {amount}", amount=format_money(one.row.over)), chip=True)
