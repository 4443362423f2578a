"""Numbers whose sheet was spoilt or skipped (biên lai hỏng): named with a reason, never used again."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert

from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.tables import receipt_spoils


def insert_spoil(
    tx: Transaction, receipt_book: ReceiptBook, number: int, reason: str, *, by: UUID, at: datetime
) -> None:
    """Keep a number of a book as spoilt; the database refuses one that is spoilt already."""
    values = {"id": new_key(), "receipt_book_id": receipt_book.id, "number": number, "reason": reason}
    tx.connection.execute(insert(receipt_spoils).values(**values, spoiled_by=by, spoiled_at=at))
