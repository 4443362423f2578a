"""The list of refunds, as a file."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.corrections.causes import CAUSE_NAMES
from desktop.services.corrections.refund_slips import PAYOUT_NAMES
from desktop.services.corrections.refunds_list import RefundView, refund_views
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.payment.receipts import INSURANCES
from desktop.storage.book import Transaction

_COLUMNS = (
    "Số phiếu",
    "Ngày",
    "Họ và tên",
    "Loại",
    "Biên lai",
    "Lý do",
    "Hoàn trả từ",
    "Số tháng",
    "Tính được",
    "Hoàn trả",
    "Cách trả",
    "Lý do khác số tính được",
    "Người duyệt",
)


def refund_listing() -> Listing:
    """Every refund, the newest first."""

    def rows(tx: Transaction, _desk: Desk) -> Iterator[Line]:
        yield from (_line(one) for one in refund_views(tx))

    return Listing(
        title="Hoàn trả", stem="hoan-tra", columns=_COLUMNS, count=lambda tx, _desk: len(refund_views(tx)), rows=rows
    )


def _line(one: RefundView) -> Line:
    return (
        one.slip,
        one.on,
        one.name,
        INSURANCES[one.insurance],
        one.receipt,
        str(CAUSE_NAMES[one.cause]),
        one.stops_on,
        one.months,
        one.computed,
        one.amount,
        str(PAYOUT_NAMES[one.payout]),
        one.override_reason,
        one.approved_by,
    )
