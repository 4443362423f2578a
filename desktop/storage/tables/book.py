"""Tables of the book itself: its name and keys, settings, users, clinics, drafts, journal."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from desktop.storage.column_types import JsonText, Key, Moment
from desktop.storage.tables.base import done_by, key, metadata, refers

book = Table(
    "book",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", Key, nullable=False),
    Column("name", Text, nullable=False),
    Column("practice", Boolean(create_constraint=False), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("private_key", LargeBinary, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("format", Integer, nullable=False),
    CheckConstraint("seq = 1", name="one_row"),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("value", JsonText, nullable=False),
)

users = Table(
    "users",
    metadata,
    key(),
    Column("name", Text, nullable=False),
    Column("collector_code", Text, nullable=False),
    Column("role", String(20), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("left_on", Date),
    # Argon2 of the passphrase, for shared books only: a book in a file keeps its slots in the key file.
    Column("verifier", Text),
    CheckConstraint("role IN ('clerk', 'supervisor', 'auditor')", name="role"),
    CheckConstraint("name <> ''", name="name"),
)

clinics = Table(
    "clinics",
    metadata,
    Column("code", String(20), primary_key=True),
    Column("name", Text, nullable=False),
    Column("active", Boolean(create_constraint=False), nullable=False),
    CheckConstraint("code <> ''", name="code"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("user_id", Key, ForeignKey("users.id"), primary_key=True),
    Column("page", String(100), primary_key=True),
    Column("subject", String(200), primary_key=True),
    Column("data", JsonText, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    *done_by(),
    Column("act", String(100), nullable=False),
    Column("subject", String(200), nullable=False, index=True),
    Column("data", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    CheckConstraint("seq >= 1", name="seq"),
)

journal_head = Table(
    "journal_head",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("seal", String(64), nullable=False),
    CheckConstraint("seq = 1", name="one_row"),
)

duplicate_decisions = Table(
    "duplicate_decisions",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("other_id", "people.id", nullable=True),
    Column("draft", Text, nullable=False),
    Column("decision", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    *done_by(),
    CheckConstraint("decision IN ('same', 'different')", name="decision"),
    CheckConstraint("other_id IS NULL OR other_id <> person_id", name="two_people"),
)

backups = Table(
    "backups",
    metadata,
    key(),
    Column("reason", String(20), nullable=False),
    Column("place", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("journal_seq", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("receipts", Integer, nullable=False),
    # Empty after it was opened and checked; else why it cannot be relied on.
    Column("problem", Text, nullable=False),
    *done_by("made_"),
    CheckConstraint("reason IN ('day_close', 'upgrade', 'demand', 'restore')", name="reason"),
    CheckConstraint("bytes >= 0", name="bytes"),
)
