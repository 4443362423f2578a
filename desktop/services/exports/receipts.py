"""The list of receipts, as filtered and sorted on screen."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.papers.frozen import thaw
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.payment.receipts import BATCH, INSURANCES, MEANS, ListReceipts, Voided, receipt_filter, voided_of
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import Receipt

_COLUMNS = (
    "Số",
    "Ký hiệu",
    "Ngày",
    "Loại",
    "Người nộp",
    "Nội dung",
    "Số tiền",
    "Hình thức",
    "Đã hủy ngày",
    "Lý do hủy",
    "Thay bằng",
    "Thay cho",
)


def receipt_listing(command: ListReceipts) -> Listing:
    """Every receipt that matches, however many pages the screen has."""
    which = receipt_filter(command)

    def rows(tx: Transaction, _desk: Desk) -> Iterator[Line]:
        offset = 0
        while found := receipts.page(tx, which, limit=BATCH, offset=offset, order=command.sort):
            gone = voided_of(tx, [receipt.id for receipt in found])
            yield from (_line(receipt, gone.get(receipt.id)) for receipt in found)
            offset += BATCH

    return Listing(
        title="Biên lai",
        stem="bien-lai",
        columns=_COLUMNS,
        count=lambda tx, _desk: receipts.count(tx, which),
        rows=rows,
    )


def _line(receipt: Receipt, voided: Voided | None) -> Line:
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
        None if voided is None else voided.on,
        "" if voided is None else voided.reason,
        "" if voided is None else voided.replaced_by,
        "" if content.replaces is None else content.replaces.shown_number,
    )
