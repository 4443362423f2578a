"""Tables of looking after people: contacts with them and what changed in their lives. Append-only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, String, Table, Text, UniqueConstraint, text

from desktop.storage.column_types import JsonText
from desktop.storage.tables.base import done_by, key, metadata, refers

contacts = Table(
    "contacts",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("household_id", "households.id", nullable=True),
    Column("channel", String(20), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("promised_on", Date, index=True),
    Column("note", Text, nullable=False),
    Column("contacted_on", Date, nullable=False),
    *done_by("contacted_"),
    refers("round_id", "outreach_rounds.id", nullable=True),
    # Who was met in the person's place (a wife, a neighbour) and what was left with them; empty where nobody, nothing.
    Column("met", Text, nullable=False, server_default=text("''")),
    Column("papers_left", Text, nullable=False, server_default=text("''")),
    CheckConstraint("channel IN ('call', 'message', 'visit', 'letter', 'counter')", name="channel"),
    CheckConstraint(
        "outcome IN ('not_reached', 'reached', 'promised', 'agreed', 'refused', 'wrong_number', 'sent', 'moved')",
        name="outcome",
    ),
    CheckConstraint("outcome <> 'promised' OR promised_on IS NOT NULL", name="promised_on"),
)

life_events = Table(
    "life_events",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("household_id", "households.id", nullable=True),
    refers("undoes_id", "life_events.id", nullable=True, index=False),
    Column("kind", String(40), nullable=False),
    Column("happened_on", Date, nullable=False),
    Column("data", JsonText, nullable=False),
    *done_by("noted_"),
    CheckConstraint("kind <> ''", name="kind"),
    UniqueConstraint("undoes_id"),
)
