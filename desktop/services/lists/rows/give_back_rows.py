"""Rows that take back what a list told the agency: the sent rows with the other sign, or the months paid back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell, Row
from desktop.services.lists.rows.kinds import GATEWAY_KINDS, KIND_NAMES
from desktop.storage.lists.lines import LineKind
from desktop.storage.payment.refunds import StoredRefund

_MONEY = ("due", "pays", "state_amount", "budget_amount", "other_amount")
"""Cells of a row that a line which takes everything back has with the other sign."""
_ASKED: Mapping[str, Cell] = {
    "kind": str(KIND_NAMES[LineKind.STOP]),
    "kind_code": GATEWAY_KINDS[LineKind.STOP],
    "electronic": False,
    "paper": False,
    "own_note": "",
}


def give_back_rows(sent: Sequence[Row], refund: StoredRefund | None, where: str) -> list[Row]:
    """All rows of a voided receipt's line, or one row for what a refund paid back; ``where`` names the sent line."""
    return [_negated(row, where) for row in sent] if refund is None else [_cut(sent[0], refund, where)]


def _negated(row: Row, where: str) -> Row:
    """The whole row taken back."""
    money = {key: Money(-cell) for key in _MONEY if isinstance(cell := row.get(key), int)}
    note = f"Hủy BL {row.get('receipt_number') or ''}; giảm dòng đã gửi: {where}"
    return {**row, **money, **_ASKED, "note": note, "bare_note": note}


def _cut(row: Row, refund: StoredRefund, where: str) -> Row:
    """The months that were paid back."""
    told = f"Hoàn trả {refund.months_left} tháng, phiếu {refund.number:03d}/{refund.year}"
    note = f"{told}; BL {row.get('receipt_number') or ''}; giảm dòng đã gửi: {where}"
    cells: dict[str, Cell] = {key: None for key in _MONEY if key in row}
    cells |= {"pays": -refund.amount, "months": refund.months_left, "first_month": Month.of(refund.stops_on)}
    if "first_day" in row:
        cells["first_day"] = refund.stops_on
    return {**row, **cells, **_ASKED, "note": note, "bare_note": note}
