"""The list of days with their seals, as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.day.day_state import DayRow, ListDays, read_days
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.storage.book import Transaction
from desktop.storage.counter import sessions

_COLUMNS = (
    "Ngày",
    "Người thu",
    "Biên lai",
    "Tiền mặt",
    "Chuyển khoản",
    "Phải có",
    "Đếm được",
    "Chênh lệch",
    "Lý do",
    "Rút khỏi két",
    "Người chốt",
    "Lần chốt",
    "Dấu niêm phong",
)
_AT_ONCE = 50


def day_listing(*, everyone: bool) -> Listing:
    """Every day of the user, or of everybody, the latest first."""

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        offset = 0
        while found := read_days(tx, desk, ListDays(everyone=everyone, offset=offset, limit=_AT_ONCE)).rows:
            yield from map(_line, found)
            offset += _AT_ONCE

    return Listing(
        title="Chốt ngày",
        stem="chot-ngay",
        columns=_COLUMNS,
        count=lambda tx, desk: sessions.count(tx, None if everyone else desk.user.id),
        rows=rows,
    )


def _line(row: DayRow) -> Line:
    return (
        row.day,
        row.user,
        row.receipts,
        row.cash,
        row.transfer,
        row.expected,
        row.counted,
        row.difference,
        row.reason,
        row.handed_over,
        row.closed_by or "chưa chốt",
        row.seq,
        row.seal,
    )
