"""How many transfers are awaited, for the home card and the day page: it must not wait for what payments bring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.services.desk import Desk
from desktop.storage import transfers
from desktop.storage.book import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingSummary:
    """Count, sum, and since when the oldest is awaited."""

    count: int
    total: Money
    oldest: date | None


def waiting_summary(tx: Transaction) -> WaitingSummary:
    """Of the whole book, inside a transaction of the caller's."""
    count, total, oldest = transfers.sum_waiting(tx)
    return WaitingSummary(count=count, total=total, oldest=oldest)


def load_waiting_summary(desk: Desk) -> WaitingSummary:
    """The same in a transaction of its own."""
    with desk.book.reading() as tx:
        return waiting_summary(tx)
