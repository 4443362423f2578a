"""The tables of awaited transfers, of statement rows and of confirmed payments that no statement shows."""

from __future__ import annotations

from datetime import date

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.transfers.statements.matching import Candidate, Match, RowMatch
from desktop.services.transfers.waiting import WaitingState, WaitingTransfer
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.widgets.tables.table import Cell, Column

MATCHES = {
    Match.CERTAIN: (mark("chắc chắn"), "ok"),
    Match.WRONG_AMOUNT: (mark("sai số tiền"), "bad"),
    Match.UNCLEAR: (mark("chưa rõ"), "warn"),
    Match.UNKNOWN: (mark("không rõ của ai"), "info"),
}
STATES = {
    WaitingState.WAITING: (mark("đang chờ"), "warn"),
    WaitingState.PAID: (mark("đã lập biên lai"), "ok"),
    WaitingState.CANCELLED: (mark("đã bỏ chờ"), "info"),
}
_OLD_DAYS = 3


def waiting_columns(today: date) -> tuple[Column[WaitingTransfer], ...]:
    """Who pays, for whom, by which words it is found, since when."""
    return (
        Column(t("NGƯỜI NỘP"), lambda one: Cell(one.payer_name, one.about, bold=True)),
        Column(t("NỘI DUNG, SỐ THAM CHIẾU"), lambda one: Cell(one.purpose, one.bill), width=224),
        Column(t("CHỜ TỪ"), lambda one: _age(one, today), order=lambda one: one.asked_on, width=112),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(format_money(one.total), bold=True),
            order=lambda one: int(one.total),
            width=140,
            right=True,
        ),
        Column(t("TRẠNG THÁI"), _state, width=168),
    )


def row_columns() -> tuple[Column[RowMatch], ...]:
    """What came in, and what it may be for."""
    return (
        Column(t("NGÀY"), _booked, order=lambda one: one.row.booked_on, width=104),
        Column(
            t("TIỀN VÀO (đ)"),
            lambda one: Cell(format_money(one.row.amount), bold=True),
            order=lambda one: int(one.row.amount),
            width=132,
            right=True,
        ),
        Column(t("NỘI DUNG TRÊN SAO KÊ"), lambda one: Cell(one.row.purpose, one.row.note or one.row.reference)),
        Column(t("CÓ THỂ LÀ"), _likely, width=208),
        Column(t("KHỚP"), _match, order=lambda one: list(Match).index(one.match), width=156),
    )


def unseen_columns() -> tuple[Column[Candidate], ...]:
    """Receipts that were issued on a transfer which no statement shows."""
    return (
        Column(t("NGƯỜI NỘP"), lambda one: Cell(one.name, one.about, bold=True)),
        Column(t("BIÊN LAI"), lambda one: Cell(one.number), width=200),
        Column(t("NGÀY THU"), lambda one: Cell(format_date(one.day)), order=lambda one: one.day, width=140),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(format_money(one.amount), bold=True),
            order=lambda one: int(one.amount),
            width=160,
            right=True,
        ),
    )


def candidate_columns() -> tuple[Column[Candidate], ...]:
    """What a transfer may be for, side by side with it."""
    return (
        Column(t("NGƯỜI NỘP"), lambda one: Cell(one.name, one.about, bold=True)),
        Column(t("LÀ"), _what, width=200),
        Column(t("TỪ NGÀY"), lambda one: Cell(format_date(one.day)), order=lambda one: one.day, width=112),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda one: Cell(format_money(one.amount), bold=True),
            order=lambda one: int(one.amount),
            width=132,
            right=True,
        ),
    )


def _booked(one: RowMatch) -> Cell:
    return Cell(format_date(one.row.booked_on))


def _what(one: Candidate) -> Cell:
    return Cell(t("đang chờ") if one.waits else t("biên lai {number}", number=one.number))


def _age(one: WaitingTransfer, today: date) -> Cell:
    days = (today - one.asked_on).days
    below = t("hôm nay") if days <= 0 else t("{days} ngày", days=days)
    tone = "bad" if days >= _OLD_DAYS and one.state is WaitingState.WAITING else ""
    return Cell(format_date(one.asked_on), below, tone=tone)


def _state(one: WaitingTransfer) -> Cell:
    text, tone = STATES[one.state]
    return Cell(t(text), tone=tone, chip=True)


def _match(one: RowMatch) -> Cell:
    if one.row.ignored:
        return Cell(t("không của quầy"), tone="info", chip=True)
    text, tone = MATCHES[one.match]
    return Cell(t(text), tone=tone, chip=True)


def _likely(one: RowMatch) -> Cell:
    if one.row.ignored:
        return Cell("")
    if not one.candidates:
        return Cell(t("chưa thấy khoản nào"), tone="text3")
    first = one.candidates[0]
    due = "" if first.amount == one.row.amount else t("phải thu {amount} đ", amount=format_money(first.amount))
    more = "" if len(one.candidates) == 1 else t("và {count} khoản nữa", count=len(one.candidates) - 1)
    return Cell(first.name, in_row((due, more), " · "))
