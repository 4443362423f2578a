"""Contacts with people, changes in their lives, backups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, key, refers, unique


def make() -> None:
    """Make the tables with their indexes."""
    _contacts()
    _life_events()
    _backups()


def _contacts() -> None:
    name = "contacts"
    op.create_table(
        name,
        key("id"),
        key("person_id"),
        key("household_id", nullable=True),
        sa.Column("channel", sa.String(20), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("promised_on", sa.Date),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("contacted_on", sa.Date, nullable=False),
        key("contacted_by"),
        sa.Column("contacted_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "person_id", "people"),
        refers(name, "household_id", "households"),
        refers(name, "contacted_by", "users"),
        check(name, "channel", "channel IN ('call', 'message', 'visit', 'letter', 'counter')"),
        check(
            name,
            "outcome",
            "outcome IN ('not_reached', 'reached', 'promised', 'agreed', 'refused', 'wrong_number', 'sent', 'moved')",
        ),
        check(name, "promised_on", "outcome <> 'promised' OR promised_on IS NOT NULL"),
    )
    index(name, "person_id", "household_id", "promised_on")


def _life_events() -> None:
    name = "life_events"
    op.create_table(
        name,
        key("id"),
        key("person_id"),
        key("household_id", nullable=True),
        key("undoes_id", nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("happened_on", sa.Date, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        key("noted_by"),
        sa.Column("noted_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "person_id", "people"),
        refers(name, "household_id", "households"),
        refers(name, "undoes_id", "life_events"),
        refers(name, "noted_by", "users"),
        check(name, "kind", "kind <> ''"),
        unique(name, "undoes_id"),
    )
    index(name, "person_id", "household_id")


def _backups() -> None:
    name = "backups"
    op.create_table(
        name,
        key("id"),
        sa.Column("reason", sa.String(20), nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("bytes", sa.BigInteger, nullable=False),
        sa.Column("journal_seq", sa.Integer, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("receipts", sa.Integer, nullable=False),
        sa.Column("problem", sa.Text, nullable=False),
        key("made_by"),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "made_by", "users"),
        check(name, "reason", "reason IN ('day_close', 'upgrade', 'demand', 'restore')"),
        check(name, "bytes", "bytes >= 0"),
    )
