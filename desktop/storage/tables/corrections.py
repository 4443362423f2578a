"""Tables of what corrects receipts: voids, spoilt numbers, handovers of books, changed covers, refunds. Append-only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Integer, String, Table, Text, UniqueConstraint

from desktop.storage.column_types import Amount, MonthText, Utf8
from desktop.storage.tables.base import done_by, key, metadata, refers

receipt_voids = Table(
    "receipt_voids",
    metadata,
    key(),
    refers("receipt_id", "receipts.id", index=False),
    refers("replaced_by_id", "receipts.id", nullable=True, index=False),
    refers("session_id", "cash_sessions.id"),
    Column("outcome", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("voided_on", Date, nullable=False, index=True),
    # The sealed day whose receipt is corrected on this later one.
    Column("corrects_day", Date),
    refers("approved_by", "users.id", index=False),
    *done_by("voided_"),
    CheckConstraint("outcome IN ('replaced', 'returned')", name="outcome"),
    CheckConstraint("(outcome = 'replaced') = (replaced_by_id IS NOT NULL)", name="replaced"),
    CheckConstraint("replaced_by_id <> receipt_id", name="another"),
    CheckConstraint("reason <> ''", name="reason"),
    CheckConstraint("corrects_day < voided_on", name="corrects_day"),
    UniqueConstraint("receipt_id"),
    UniqueConstraint("replaced_by_id"),
)

receipt_spoils = Table(
    "receipt_spoils",
    metadata,
    key(),
    refers("receipt_book_id", "receipt_books.id", index=False),
    Column("number", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    *done_by("spoiled_"),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("reason <> ''", name="reason"),
    UniqueConstraint("receipt_book_id", "number"),
)

receipt_book_handovers = Table(
    "receipt_book_handovers",
    metadata,
    key(),
    refers("receipt_book_id", "receipt_books.id"),
    refers("from_id", "users.id", nullable=True, index=False),
    refers("to_id", "users.id", nullable=True, index=False),
    Column("next_number", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("handed_on", Date, nullable=False),
    *done_by("handed_"),
)

cover_changes = Table(
    "cover_changes",
    metadata,
    key(),
    refers("cycle_id", "si_cycles.id", nullable=True, index=False),
    refers("card_id", "hi_cards.id", nullable=True, index=False),
    Column("kind", String(20), nullable=False),
    # What stays after a refund; a void and a move leave nothing.
    Column("months", Integer),
    Column("supported_months", Integer),
    Column("last_month", MonthText),
    Column("valid_to", Date),
    *done_by("changed_"),
    CheckConstraint("kind IN ('void', 'refund', 'moved')", name="kind"),
    CheckConstraint("(cycle_id IS NULL) <> (card_id IS NULL)", name="cover"),
    CheckConstraint("(kind = 'refund') = (months IS NOT NULL)", name="months"),
    CheckConstraint("months IS NULL OR months >= 0", name="months_left"),
    UniqueConstraint("cycle_id", "kind"),
    UniqueConstraint("card_id", "kind"),
)

refunds = Table(
    "refunds",
    metadata,
    key(),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    refers("receipt_id", "receipts.id"),
    refers("person_id", "people.id"),
    refers("cycle_id", "si_cycles.id", nullable=True, index=False),
    refers("card_id", "hi_cards.id", nullable=True, index=False),
    refers("session_id", "cash_sessions.id", nullable=True),
    Column("cause", String(40), nullable=False),
    # From when the cover is no longer needed; for voluntary SI the first day of the first month paid back.
    Column("stops_on", Date, nullable=False),
    Column("months_left", Integer, nullable=False),
    Column("computed", Amount, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("override_reason", Text, nullable=False),
    Column("payout", String(20), nullable=False),
    Column("content", Utf8, nullable=False),
    Column("refunded_on", Date, nullable=False, index=True),
    refers("approved_by", "users.id", index=False),
    *done_by("refunded_"),
    CheckConstraint("payout IN ('cash', 'transfer', 'agency')", name="payout"),
    CheckConstraint("(payout = 'agency') = (session_id IS NULL)", name="session"),
    CheckConstraint("(cycle_id IS NULL) <> (card_id IS NULL)", name="cover"),
    CheckConstraint("amount >= 0 AND computed >= 0", name="amount"),
    CheckConstraint("amount = computed OR override_reason <> ''", name="override_reason"),
    CheckConstraint("months_left >= 1", name="months_left"),
    UniqueConstraint("year", "number"),
    UniqueConstraint("cycle_id"),
    UniqueConstraint("card_id"),
)
