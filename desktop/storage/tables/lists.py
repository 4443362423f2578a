"""Tables of the lists to the agency: batches, their lines, the agency's replies, remembered columns of sheets."""

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

agency_batches = Table(
    "agency_batches",
    metadata,
    key(),
    Column("form_code", String(40), nullable=False),
    Column("form_version", String(40), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", String(20), nullable=False, index=True),
    Column("made_on", Date, nullable=False),
    Column("sent_on", Date),
    Column("answered_on", Date),
    Column("closed_on", Date),
    # What was sent, frozen: a printed list comes back the same, whatever the book says of its people later.
    Column("content", Utf8),
    Column("note", Text, nullable=False),
    Column("version", Integer, nullable=False),
    *done_by("created_"),
    *done_by("updated_"),
    CheckConstraint("state IN ('draft', 'sent', 'answered', 'closed')", name="state"),
    CheckConstraint("(state = 'draft') = (sent_on IS NULL)", name="sent_on"),
    CheckConstraint("(state = 'draft') = (content IS NULL)", name="content"),
    CheckConstraint("state <> 'answered' OR answered_on IS NOT NULL", name="answered_on"),
    CheckConstraint("(state = 'closed') = (closed_on IS NOT NULL)", name="closed_on"),
    CheckConstraint("number >= 1", name="number"),
    UniqueConstraint("form_code", "year", "number"),
)

agency_batch_lines = Table(
    "agency_batch_lines",
    metadata,
    key(),
    refers("batch_id", "agency_batches.id"),
    refers("receipt_id", "receipts.id"),
    refers("person_id", "people.id"),
    refers("corrects_id", "agency_batch_lines.id", nullable=True),
    Column("position", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("amount", Amount, nullable=False),
    # Rows of the form as they stand on the list: a cycle that is supported in part has two.
    Column("form_rows", JsonText, nullable=False),
    # A line counts until the agency's refusal frees its receipt for a later list: only then may it stand in another.
    Column("active", Boolean(create_constraint=False), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("handling", String(20), nullable=False),
    *done_by("updated_"),
    CheckConstraint("kind IN ('new', 'continue', 'again', 'stop', 'change')", name="kind"),
    CheckConstraint("outcome IN ('pending', 'accepted', 'rejected', 'missing', 'unclear')", name="outcome"),
    CheckConstraint("handling IN ('none', 'relisted', 'refund', 'accepted', 'left')", name="handling"),
    CheckConstraint("position >= 1", name="position"),
    UniqueConstraint("batch_id", "position"),
    UniqueConstraint("corrects_id"),
    Index(
        "uq_agency_batch_lines_receipt_id_person_id_active",
        "receipt_id",
        "person_id",
        unique=True,
        sqlite_where=text("active"),  # on PostgreSQL by its migration: naming it here loads that whole dialect
    ),
)

agency_replies = Table(
    "agency_replies",
    metadata,
    key(),
    refers("batch_id", "agency_batches.id"),
    Column("file_name", Text, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("received_on", Date, nullable=False),
    *done_by("imported_"),
    CheckConstraint("length(digest) = 64", name="digest"),
)

agency_reply_rows = Table(
    "agency_reply_rows",
    metadata,
    key(),
    refers("reply_id", "agency_replies.id"),
    refers("line_id", "agency_batch_lines.id", nullable=True),
    Column("row_number", Integer, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("si_number", String(20), nullable=False),
    Column("hi_number", String(20), nullable=False),
    Column("cells", JsonText, nullable=False),
    CheckConstraint("outcome IN ('accepted', 'rejected', 'unknown', 'unclear')", name="outcome"),
    CheckConstraint("row_number >= 1", name="row_number"),
    UniqueConstraint("reply_id", "row_number"),
)

sheet_columns = Table(
    "sheet_columns",
    metadata,
    Column("kind", String(40), primary_key=True),
    Column("headings", String(64), primary_key=True),
    Column("columns", JsonText, nullable=False),
    Column("used_at", Moment, nullable=False),
    CheckConstraint("kind <> ''", name="kind"),
)
