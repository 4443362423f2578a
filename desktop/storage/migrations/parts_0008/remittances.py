"""Remittances to the agency, what each is made of, their confirmation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, key, refers, unique


def make() -> None:
    """Make the tables with their indexes."""
    _remittances()
    _remittance_items()
    _remittance_confirmations()


def _remittances() -> None:
    name = "remittances"
    op.create_table(
        name,
        key("id"),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        key("reverses_id", nullable=True),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("voluntary_si", sa.BigInteger, nullable=False),
        sa.Column("household_hi", sa.BigInteger, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        key("session_id", nullable=True),
        key("approved_by", nullable=True),
        key("made_by"),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "reverses_id", "remittances"),
        refers(name, "session_id", "cash_sessions"),
        refers(name, "approved_by", "users"),
        refers(name, "made_by", "users"),
        check(name, "source", "source IN ('drawer', 'safe', 'account')"),
        check(name, "session", "(source = 'drawer') = (session_id IS NOT NULL)"),
        check(name, "period", "last_day >= first_day"),
        check(name, "reason", "reverses_id IS NULL OR reason <> ''"),
        unique(name, "year", "number"),
        unique(name, "reverses_id"),
    )
    index(name, "made_on", "session_id")


def _remittance_items() -> None:
    name = "remittance_items"
    op.create_table(
        name,
        key("remittance_id"),
        sa.Column("kind", sa.String(20), nullable=False),
        key("act_id"),
        sa.Column("insurance", sa.String(20), nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        refers(name, "remittance_id", "remittances"),
        check(name, "kind", "kind IN ('receipt', 'void', 'refund')"),
        check(name, "insurance", "insurance IN ('voluntary_si', 'household_hi')"),
        unique(name, "remittance_id", "kind", "act_id"),
    )
    index(name, "act_id")


def _remittance_confirmations() -> None:
    name = "remittance_confirmations"
    op.create_table(
        name,
        key("id"),
        key("remittance_id"),
        sa.Column("confirmed_on", sa.Date, nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        key("confirmed_by"),
        sa.Column("confirmed_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "remittance_id", "remittances"),
        refers(name, "confirmed_by", "users"),
        check(name, "amount", "amount >= 0"),
        unique(name, "remittance_id"),
    )
