"""For whom a refunded cover was paid: the record on its receipt, whoever holds the cover after merges and splits."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from desktop.storage.book import Transaction
from desktop.storage.payment.refunds import RefundRow, StoredRefund
from desktop.storage.tables import hi_cards, si_cycles


def paid_for(tx: Transaction, refund: StoredRefund) -> UUID:
    """The record in whose name the refunded cover was paid, as receipts and lists to the agency name it."""
    cover = si_cycles if refund.cycle_id is not None else hi_cards
    own = refund.cycle_id or refund.card_id
    while own is not None:
        row = tx.connection.execute(select(cover.c.moved_from_id, cover.c.person_id).where(cover.c.id == own)).one()
        person_id: UUID = row.person_id
        own = row.moved_from_id
    return person_id


def by_line(tx: Transaction, rows: Sequence[RefundRow]) -> dict[tuple[UUID, UUID], StoredRefund]:
    """The refunds by receipt and record, as lines of lists are known."""
    return {(row.refund.receipt_id, paid_for(tx, row.refund)): row.refund for row in rows}
