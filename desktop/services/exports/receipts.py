"""The list of receipts, as filtered and sorted on screen."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.papers.frozen import thaw
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.payment.receipts import BATCH, INSURANCES, MEANS, ListReceipts, receipt_filter
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import Receipt

_COLUMNS = ("Số", "Ký hiệu", "Ngày", "Loại", "Người nộp", "Nội dung", "Số tiền", "Hình thức")


def receipt_listing(command: ListReceipts) -> Listing:
    """Every receipt that matches, however many pages the screen has."""
    which = receipt_filter(command)

    def rows(tx: Transaction, _desk: Desk) -> Iterator[Line]:
        offset = 0
        while found := receipts.page(tx, which, limit=BATCH, offset=offset, order=command.sort):
            yield from map(_line, found)
            offset += BATCH

    return Listing(
        title="Biên lai",
        stem="bien-lai",
        columns=_COLUMNS,
        count=lambda tx, _desk: receipts.count(tx, which),
        rows=rows,
    )


def _line(receipt: Receipt) -> Line:
    content = thaw(receipt.content)
    return (
        content.shown_number,
        content.symbol,
        receipt.issued_on,
        INSURANCES[receipt.insurance],
        receipt.payer_name,
        content.content,
        receipt.total,
        MEANS[content.means],
    )
