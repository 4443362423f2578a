"""The three lists of the page: days not handed over, slips, every receipt with its slip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.payment.receipts import INSURANCES
from desktop.services.remittances.owed import OwedSum
from desktop.services.remittances.reconcile import KIND_NAMES, ReconciledItem, SlipView
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.tables.table import Cell, Column


def day_columns(today: Callable[[], date]) -> tuple[Column[OwedSum], ...]:
    """Days whose money is still here, the oldest first."""
    return (
        Column(t("NGÀY THU"), lambda one: Cell(one.name), order=lambda one: one.day, width=112),
        Column(t("ĐÃ"), lambda one: Cell(_age(one, today())), order=lambda one: one.day, width=110),
        Column(
            t("BIÊN LAI"), lambda one: Cell(str(one.receipts)), order=lambda one: one.receipts, width=90, right=True
        ),
        Column(t("BHXH (đ)"), lambda one: Cell(format_money(one.voluntary_si)), order=_si, right=True),
        Column(t("BHYT (đ)"), lambda one: Cell(format_money(one.household_hi)), order=_hi, right=True),
        Column(
            t("CỘNG (đ)"),
            lambda one: Cell(format_money(one.total), bold=True),
            order=lambda one: one.total,
            width=140,
            right=True,
        ),
    )


def slip_columns() -> tuple[Column[SlipView], ...]:
    """Slips and reversals, the latest first."""
    return (
        Column(t("SỐ"), lambda one: Cell(one.number, bold=True), order=_slip_order, width=84),
        Column(
            t("NGÀY NỘP"),
            lambda one: Cell(format_date(one.slip.made_on), one.made_by),
            order=lambda one: one.slip.made_on,
            width=130,
        ),
        Column(t("TIỀN THU"), lambda one: Cell(days_of(one), one.slip.reference)),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(format_money(one.slip.total), bold=True),
            order=lambda one: one.slip.total,
            width=140,
            right=True,
        ),
        Column(t("TÌNH TRẠNG"), _state, width=170),
    )


def item_columns(marked: Callable[[], set[UUID]]) -> tuple[Column[ReconciledItem], ...]:
    """Every receipt, void and refund; the mark is for those that the next slip is to take alone."""
    return (
        Column("", lambda one: Cell("✓" if one.act.receipt_id in marked() else "", tone="primary"), width=34),
        Column(
            t("SỐ"),
            lambda one: Cell(f"{one.act.number:07d}", shown(KIND_NAMES[one.act.kind]), bold=True),
            order=lambda one: (one.act.symbol, one.act.number),
            width=120,
        ),
        Column(t("NGÀY"), lambda one: Cell(format_date(one.act.day)), order=lambda one: one.act.day, width=104),
        Column(t("NGƯỜI NỘP"), lambda one: Cell(one.act.payer_name, t(INSURANCES[one.act.insurance]))),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(format_money(one.act.amount)),
            order=lambda one: one.act.amount,
            width=124,
            right=True,
        ),
        Column(t("GIẤY NỘP"), _place, width=150),
    )


def days_of(view: SlipView) -> str:
    """The days of a slip, one or from … to …."""
    first, last = format_date(view.slip.first_day), format_date(view.slip.last_day)
    return first if first == last else f"{first} – {last}"


def _age(one: OwedSum, today: date) -> str:
    days = 0 if one.day is None else (today - one.day).days
    return t("{days} ngày", days=days) if days else t("hôm nay")


def _si(one: OwedSum) -> int:
    return one.voluntary_si


def _hi(one: OwedSum) -> int:
    return one.household_hi


def _slip_order(one: SlipView) -> tuple[int, int]:
    return one.slip.year, one.slip.number


def _state(one: SlipView) -> Cell:
    if one.reverses:
        return Cell(t("rút lại số {number}", number=one.reverses), tone="text2")
    if one.reversed_by:
        return Cell(t("đã rút lại"), t("bằng số {number}", number=one.reversed_by), tone="text2")
    if one.confirmation is None:
        return Cell(t("chờ xác nhận"), tone="warn", chip=True)
    if one.difference:
        return Cell(t("lệch {amount} đ", amount=format_money(one.difference)), tone="bad", chip=True)
    return Cell(t("đã xác nhận"), tone="ok", chip=True)


def _place(one: ReconciledItem) -> Cell:
    if not one.slip:
        return Cell(t("chưa nộp"), tone="warn", chip=True)
    below = t("đã xác nhận") if one.confirmed else t("chờ xác nhận")
    return Cell(one.slip, below)
