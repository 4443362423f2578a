"""The work of the coming days, the whole list of one tab."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.counter.work_kinds import Work, WorkRow
from desktop.services.counter.work_rows import found_work, with_amount
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.storage.book import Transaction

COLUMNS = (
    "Hạn",
    "Họ và tên",
    "Số định danh hoặc mã số BHXH",
    "Nơi ở",
    "Việc",
    "Chi tiết",
    "Số tiền",
    "Kỳ trước",
    "Điện thoại",
)
WHOLE = 30_000
"""More than a commune has due at once; the screen counts to 2,000 of a kind."""


def work_listing(tab: Work = Work.ALL) -> Listing:
    """All rows of a tab with their amounts, nearest due first."""

    def wanted(tx: Transaction, desk: Desk) -> list[WorkRow]:
        return [row for row in found_work(tx, desk, WHOLE) if tab in (Work.ALL, row.kind)]

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        for row in wanted(tx, desk):
            yield _line(with_amount(tx, desk, row))

    return Listing(
        title="Việc đến hạn",
        stem="viec-den-han",
        columns=COLUMNS,
        count=lambda tx, desk: len(wanted(tx, desk)),
        rows=rows,
    )


def _line(row: WorkRow) -> Line:
    return (row.due, row.name, row.number, row.place, row.what, row.detail, row.amount, row.last, row.phone)
