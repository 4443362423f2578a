"""Methods side by side: 1, 3, 6, 12 months and years ahead, with what paying ahead saves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.domain.advice import MethodRow
from desktop.domain.money import format_money, half_up
from desktop.domain.partial_date import format_date
from desktop.domain.texts.messages import message
from desktop.services.advice.pictures import method_name
from desktop.ui.i18n import t
from desktop.ui.pages.advice.incomes_table import hug_rows
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW = 40


@dataclass(frozen=True, slots=True)
class ShownMethod:
    """A row of the table."""

    row: MethodRow
    chosen: bool


class MethodsTable(Table):
    """As high as its rows; Enter or a double click takes a method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("So các phương thức đóng"), _columns(), row_height=_ROW, parent=parent)
        hug_rows(self, 0)

    def show_methods(self, rows: Sequence[MethodRow], method: str, months: int | None) -> None:
        """Every method; the one taken is selected."""
        shown = [ShownMethod(row, row.method == method and months in (None, row.months)) for row in rows]
        self.set_rows(shown)
        for place, one in enumerate(self.table_model.rows()):
            if one.chosen:
                self.selectRow(place)
        hug_rows(self, len(shown))


def _columns() -> tuple[Column[ShownMethod], ...]:
    return (
        Column(t("PHƯƠNG THỨC"), _name, order=lambda one: one.row.months, width=136),
        Column(t("ĐÓNG MỘT LẦN (đ)"), _pays, order=_paid, width=136, right=True),
        Column(t("MỖI THÁNG (đ)"), _each, order=lambda one: one.row.each_month or 0, width=116, right=True),
        Column(t("ĐƯỢC HỖ TRỢ (đ)"), _support, order=_supported, width=130, right=True),
        Column(t("TIẾT KIỆM (đ)"), _saved, order=lambda one: one.row.saved, width=112, right=True),
        Column(t("HẠN ĐÓNG"), _deadline),
    )


def _name(one: ShownMethod) -> Cell:
    return Cell(method_name(one.row.method, one.row.months), bold=True)


def _paid(one: ShownMethod) -> int:
    return 0 if one.row.quote is None else one.row.quote.participant_pays


def _pays(one: ShownMethod) -> Cell:
    return Cell("–" if one.row.quote is None else format_money(one.row.quote.participant_pays), bold=one.chosen)


def _each(one: ShownMethod) -> Cell:
    return Cell("–" if one.row.each_month is None else format_money(half_up(one.row.each_month)))


def _supported(one: ShownMethod) -> int:
    quote = one.row.quote
    return 0 if quote is None else quote.state_support + quote.extra_support


def _support(one: ShownMethod) -> Cell:
    return Cell("–" if one.row.quote is None else format_money(_supported(one)), tone="ok")


def _saved(one: ShownMethod) -> Cell:
    return Cell(format_money(one.row.saved) if one.row.saved else "–", bold=bool(one.row.saved))


def _deadline(one: ShownMethod) -> Cell:
    quote = one.row.quote
    if quote is None:
        return Cell(" ".join(message(problem, t) for problem in one.row.problems), tone="warn")
    if quote.unconfirmed and one.row.saved:
        return Cell(t("chưa xác nhận"), tone="unsure", chip=True)
    return Cell(t("đóng khi đăng ký") if quote.pay_by is None else format_date(quote.pay_by), tone="text2")
