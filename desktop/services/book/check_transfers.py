"""Checks of transfers: what is ticked on a statement is a payment by transfer, what was awaited became its payment."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.partial_date import format_date
from desktop.services.book.findings import Finding
from desktop.storage.book import Transaction
from desktop.storage.payment import transfer_health


def check_transfers(tx: Transaction) -> Iterator[Finding]:
    """Every finding about bank statements and awaited transfers."""
    for row in transfer_health.wrongly_ticked(tx):
        where = f"sao kê ngày {format_date(row.booked_on)}, chứng từ {row.reference}"
        told = f"Dòng {where} khớp với một lần nộp không phải chuyển khoản hoặc không còn."
        yield Finding("statement_row_differs", where, told)
    for one in transfer_health.wrongly_paid(tx):
        where = f"chuyển khoản chờ của {one.payer_name}, ngày {format_date(one.asked_on)}"
        told = f"Khoản {where}: trạng thái hoặc số tiền không khớp với lần nộp."
        yield Finding("waiting_transfer_differs", where, told)
