"""How a list that was sent stands, in one digest: the journal keeps it with each act, so that a check sees changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from uuid import UUID

from desktop.services.lists.building import loaded_batch
from desktop.storage.book import Transaction
from desktop.storage.column_types import canonical_json
from desktop.storage.lists import lines, replies

ACTS = (
    "list_sent",
    "list_answered",
    "list_line_relisted",
    "list_line_settled",
    "list_row_chosen",
    "list_closed",
    "list_line_voided",
)
"""What changes a list after its making; the last of them tells how it stands."""


def batch_standing(tx: Transaction, batch_id: UUID) -> str:
    """SHA-256 in hex over state and days, what each line came to, and every row of the replies."""
    digest = hashlib.sha256()
    for values in _facts(tx, batch_id):
        digest.update(canonical_json({"": [None if value is None else str(value) for value in values]}).encode())
    return digest.hexdigest()


def _facts(tx: Transaction, batch_id: UUID) -> Iterator[tuple[object, ...]]:
    batch = loaded_batch(tx, batch_id)
    yield batch.state.value, batch.sent_on, batch.answered_on, batch.closed_on
    for line in lines.of_batch(tx, batch_id):
        yield line.id, line.position, line.receipt_id, line.person_id, line.corrects_id, line.kind.value
        yield line.active, line.outcome.value, line.reason, line.handling.value
    for row in sorted(replies.rows_of_batch(tx, batch_id), key=lambda one: one.id):
        yield row.id, row.reply_id, row.line_id, row.row_number, row.outcome.value, row.reason
        yield row.si_number, row.hi_number, *(part for cell in sorted(row.cells.items()) for part in cell)
