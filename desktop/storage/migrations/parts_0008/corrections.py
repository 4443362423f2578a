"""Voids, spoilt numbers, handovers of receipt books, changed covers, refunds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, key, refers, unique


def make() -> None:
    """Make the tables with their indexes."""
    _receipt_voids()
    _receipt_spoils()
    _receipt_book_handovers()
    _cover_changes()
    _refunds()


def _receipt_voids() -> None:
    name = "receipt_voids"
    op.create_table(
        name,
        key("id"),
        key("receipt_id"),
        key("replaced_by_id", nullable=True),
        key("session_id"),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("voided_on", sa.Date, nullable=False),
        sa.Column("corrects_day", sa.Date),
        key("approved_by"),
        key("voided_by"),
        sa.Column("voided_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "receipt_id", "receipts"),
        refers(name, "replaced_by_id", "receipts"),
        refers(name, "session_id", "cash_sessions"),
        refers(name, "approved_by", "users"),
        refers(name, "voided_by", "users"),
        check(name, "outcome", "outcome IN ('replaced', 'returned')"),
        check(name, "replaced", "(outcome = 'replaced') = (replaced_by_id IS NOT NULL)"),
        check(name, "another", "replaced_by_id <> receipt_id"),
        check(name, "reason", "reason <> ''"),
        check(name, "corrects_day", "corrects_day < voided_on"),
        unique(name, "receipt_id"),
        unique(name, "replaced_by_id"),
    )
    index(name, "session_id", "voided_on")


def _receipt_spoils() -> None:
    name = "receipt_spoils"
    op.create_table(
        name,
        key("id"),
        key("receipt_book_id"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        key("spoiled_by"),
        sa.Column("spoiled_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "receipt_book_id", "receipt_books"),
        refers(name, "spoiled_by", "users"),
        check(name, "number", "number >= 1"),
        check(name, "reason", "reason <> ''"),
        unique(name, "receipt_book_id", "number"),
    )


def _receipt_book_handovers() -> None:
    name = "receipt_book_handovers"
    op.create_table(
        name,
        key("id"),
        key("receipt_book_id"),
        key("from_id", nullable=True),
        key("to_id", nullable=True),
        sa.Column("next_number", sa.Integer, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("handed_on", sa.Date, nullable=False),
        key("handed_by"),
        sa.Column("handed_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "receipt_book_id", "receipt_books"),
        refers(name, "from_id", "users"),
        refers(name, "to_id", "users"),
        refers(name, "handed_by", "users"),
    )
    index(name, "receipt_book_id")


def _cover_changes() -> None:
    name = "cover_changes"
    op.create_table(
        name,
        key("id"),
        key("cycle_id", nullable=True),
        key("card_id", nullable=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("months", sa.Integer),
        sa.Column("supported_months", sa.Integer),
        sa.Column("last_month", sa.String(7)),
        sa.Column("valid_to", sa.Date),
        key("changed_by"),
        sa.Column("changed_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "cycle_id", "si_cycles"),
        refers(name, "card_id", "hi_cards"),
        refers(name, "changed_by", "users"),
        check(name, "kind", "kind IN ('void', 'refund', 'moved')"),
        check(name, "cover", "(cycle_id IS NULL) <> (card_id IS NULL)"),
        check(name, "months", "(kind = 'refund') = (months IS NOT NULL)"),
        check(name, "months_left", "months IS NULL OR months >= 0"),
        unique(name, "cycle_id", "kind"),
        unique(name, "card_id", "kind"),
    )


def _refunds() -> None:
    name = "refunds"
    op.create_table(
        name,
        key("id"),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        key("receipt_id"),
        key("person_id"),
        key("cycle_id", nullable=True),
        key("card_id", nullable=True),
        key("session_id", nullable=True),
        sa.Column("cause", sa.String(40), nullable=False),
        sa.Column("stops_on", sa.Date, nullable=False),
        sa.Column("months_left", sa.Integer, nullable=False),
        sa.Column("computed", sa.BigInteger, nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("override_reason", sa.Text, nullable=False),
        sa.Column("payout", sa.String(20), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("refunded_on", sa.Date, nullable=False),
        key("approved_by"),
        key("refunded_by"),
        sa.Column("refunded_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "receipt_id", "receipts"),
        refers(name, "person_id", "people"),
        refers(name, "cycle_id", "si_cycles"),
        refers(name, "card_id", "hi_cards"),
        refers(name, "session_id", "cash_sessions"),
        refers(name, "approved_by", "users"),
        refers(name, "refunded_by", "users"),
        check(name, "payout", "payout IN ('cash', 'transfer', 'agency')"),
        check(name, "session", "(payout = 'agency') = (session_id IS NULL)"),
        check(name, "cover", "(cycle_id IS NULL) <> (card_id IS NULL)"),
        check(name, "amount", "amount >= 0 AND computed >= 0"),
        check(name, "override_reason", "amount = computed OR override_reason <> ''"),
        check(name, "months_left", "months_left >= 1"),
        unique(name, "year", "number"),
        unique(name, "cycle_id"),
        unique(name, "card_id"),
    )
    index(name, "receipt_id", "person_id", "session_id", "refunded_on")
