"""Tables of the counter's day: cash sessions, cash movements, awaited transfers, bank statements."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from desktop.storage.column_types import Amount, JsonText, Moment, Utf8
from desktop.storage.tables.base import done_by, key, metadata, refers

cash_sessions = Table(
    "cash_sessions",
    metadata,
    key(),
    refers("user_id", "users.id", index=False),
    Column("day", Date, nullable=False, index=True),
    Column("state", String(20), nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("opening", Amount, nullable=False),
    # Pieces by note; None where the float was taken over from the day before without counting.
    Column("opening_notes", JsonText),
    Column("closed_at", Moment),
    Column("closed_by", String(36)),
    Column("expected", Amount),
    Column("counted", Amount),
    Column("counted_notes", JsonText),
    Column("reason", Text, nullable=False),
    Column("handed_over", Amount),
    # The place in the chain of seals, from 1; the day book as it was sealed; the seal and the one before.
    Column("seq", Integer, unique=True),
    Column("content", Utf8),
    Column("seal", String(64)),
    Column("seal_before", String(64)),
    CheckConstraint("state IN ('open', 'closed')", name="state"),
    CheckConstraint("opening >= 0", name="opening"),
    CheckConstraint("handed_over IS NULL OR handed_over >= 0", name="handed_over"),
    CheckConstraint("state = 'closed' OR seal IS NULL", name="open"),
    CheckConstraint(
        "state = 'open' OR (closed_at IS NOT NULL AND closed_by IS NOT NULL AND expected IS NOT NULL"
        " AND counted IS NOT NULL AND handed_over IS NOT NULL AND seq IS NOT NULL AND content IS NOT NULL"
        " AND seal IS NOT NULL AND seal_before IS NOT NULL)",
        name="closed",
    ),
    UniqueConstraint("user_id", "day"),
    Index(
        "uq_cash_sessions_user_id_open",
        "user_id",
        unique=True,
        sqlite_where=text("state = 'open'"),  # on PostgreSQL by its migration: naming it here loads that whole dialect
    ),
)

cash_movements = Table(
    "cash_movements",
    metadata,
    key(),
    refers("session_id", "cash_sessions.id"),
    # The sealed session that it corrects.
    refers("corrects_id", "cash_sessions.id", nullable=True, index=False),
    Column("kind", String(20), nullable=False),
    # What came into the drawer; negative for what left it.
    Column("amount", Amount, nullable=False),
    Column("note", Text, nullable=False),
    refers("approved_by", "users.id", nullable=True, index=False),
    Column("moved_on", Date, nullable=False),
    *done_by("moved_"),
    CheckConstraint("kind IN ('float', 'deposit', 'handover', 'correction')", name="kind"),
    CheckConstraint("amount <> 0", name="amount"),
    CheckConstraint("(kind = 'correction') = (corrects_id IS NOT NULL)", name="corrects"),
)

waiting_transfers = Table(
    "waiting_transfers",
    metadata,
    # The key of the payment it becomes.
    key(),
    Column("state", String(20), nullable=False, index=True),
    Column("payer_name", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("total", Amount, nullable=False),
    Column("bill", String(25), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("command", Utf8, nullable=False),
    Column("asked_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("reason", Text, nullable=False),
    Column("version", Integer, nullable=False),
    *done_by("created_"),
    *done_by("updated_"),
    CheckConstraint("state IN ('waiting', 'paid', 'cancelled')", name="state"),
    CheckConstraint("(state = 'waiting') = (closed_on IS NULL)", name="closed_on"),
    CheckConstraint("total > 0", name="total"),
)

bank_statements = Table(
    "bank_statements",
    metadata,
    key(),
    Column("file_name", Text, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    *done_by("imported_"),
    CheckConstraint("length(digest) = 64", name="digest"),
)

bank_statement_rows = Table(
    "bank_statement_rows",
    metadata,
    key(),
    refers("statement_id", "bank_statements.id"),
    Column("row_number", Integer, nullable=False),
    Column("booked_on", Date, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("reference", Text, nullable=False),
    # One transfer that stands in two statements is one.
    Column("fingerprint", String(64), nullable=False, unique=True),
    refers("payment_id", "payments.id", nullable=True),
    Column("ignored", Boolean(create_constraint=False), nullable=False),
    Column("note", Text, nullable=False),
    *done_by("updated_"),
    CheckConstraint("row_number >= 1", name="row_number"),
    UniqueConstraint("statement_id", "row_number"),
)
