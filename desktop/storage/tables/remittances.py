"""Tables of what was handed to the agency: remittances, what each is made of, their confirmation. Append-only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Integer, String, Table, Text, UniqueConstraint

from desktop.storage.column_types import Amount, Key, Utf8
from desktop.storage.tables.base import done_by, key, metadata, refers

remittances = Table(
    "remittances",
    metadata,
    key(),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    refers("reverses_id", "remittances.id", nullable=True, index=False),
    Column("made_on", Date, nullable=False, index=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("source", String(20), nullable=False),
    Column("voluntary_si", Amount, nullable=False),
    Column("household_hi", Amount, nullable=False),
    Column("reference", Text, nullable=False),
    Column("reason", Text, nullable=False),
    # The slip as it was printed.
    Column("content", Utf8, nullable=False),
    refers("session_id", "cash_sessions.id", nullable=True),
    refers("approved_by", "users.id", nullable=True, index=False),
    *done_by("made_"),
    CheckConstraint("source IN ('drawer', 'safe', 'account')", name="source"),
    CheckConstraint("(source = 'drawer') = (session_id IS NOT NULL)", name="session"),
    CheckConstraint("last_day >= first_day", name="period"),
    CheckConstraint("reverses_id IS NULL OR reason <> ''", name="reason"),
    UniqueConstraint("year", "number"),
    UniqueConstraint("reverses_id"),
)

remittance_items = Table(
    "remittance_items",
    metadata,
    refers("remittance_id", "remittances.id", index=False),
    # A receipt is remitted once; a void or a refund takes back what was remitted before it.
    Column("kind", String(20), nullable=False),
    Column("act_id", Key, nullable=False, index=True),
    Column("insurance", String(20), nullable=False),
    Column("amount", Amount, nullable=False),
    CheckConstraint("kind IN ('receipt', 'void', 'refund')", name="kind"),
    CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="insurance"),
    UniqueConstraint("remittance_id", "kind", "act_id"),
)

remittance_confirmations = Table(
    "remittance_confirmations",
    metadata,
    key(),
    refers("remittance_id", "remittances.id", index=False),
    Column("confirmed_on", Date, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("reference", Text, nullable=False),
    Column("note", Text, nullable=False),
    *done_by("confirmed_"),
    CheckConstraint("amount >= 0", name="amount"),
    UniqueConstraint("remittance_id"),
)
