"""Cash sessions, cash movements, awaited transfers, bank statements."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, key, refers, unique


def make() -> None:
    """Make the tables with their indexes."""
    _cash_sessions()
    _cash_movements()
    _waiting_transfers()
    _bank_statements()
    _bank_statement_rows()


def _cash_sessions() -> None:
    name = "cash_sessions"
    op.create_table(
        name,
        key("id"),
        key("user_id"),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("opened_at", sa.String(32), nullable=False),
        sa.Column("opening", sa.BigInteger, nullable=False),
        sa.Column("opening_notes", sa.Text),
        sa.Column("closed_at", sa.String(32)),
        key("closed_by", nullable=True),
        sa.Column("expected", sa.BigInteger),
        sa.Column("counted", sa.BigInteger),
        sa.Column("counted_notes", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("handed_over", sa.BigInteger),
        sa.Column("seq", sa.Integer),
        sa.Column("content", sa.Text),
        sa.Column("seal", sa.String(64)),
        sa.Column("seal_before", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "user_id", "users"),
        check(name, "state", "state IN ('open', 'closed')"),
        check(name, "opening", "opening >= 0"),
        check(name, "handed_over", "handed_over IS NULL OR handed_over >= 0"),
        check(name, "open", "state = 'closed' OR seal IS NULL"),
        check(
            name,
            "closed",
            "state = 'open' OR (closed_at IS NOT NULL AND closed_by IS NOT NULL AND expected IS NOT NULL"
            " AND counted IS NOT NULL AND handed_over IS NOT NULL AND seq IS NOT NULL AND content IS NOT NULL"
            " AND seal IS NOT NULL AND seal_before IS NOT NULL)",
        ),
        unique(name, "user_id", "day"),
        unique(name, "seq"),
    )
    index(name, "day")
    open_session = sa.text("state = 'open'")
    op.create_index(
        "uq_cash_sessions_user_id_open",
        name,
        ["user_id"],
        unique=True,
        sqlite_where=open_session,
        postgresql_where=open_session,
    )


def _cash_movements() -> None:
    name = "cash_movements"
    op.create_table(
        name,
        key("id"),
        key("session_id"),
        key("corrects_id", nullable=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        key("approved_by", nullable=True),
        sa.Column("moved_on", sa.Date, nullable=False),
        key("moved_by"),
        sa.Column("moved_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "session_id", "cash_sessions"),
        refers(name, "corrects_id", "cash_sessions"),
        refers(name, "approved_by", "users"),
        refers(name, "moved_by", "users"),
        check(name, "kind", "kind IN ('float', 'deposit', 'handover', 'correction')"),
        check(name, "amount", "amount <> 0"),
        check(name, "corrects", "(kind = 'correction') = (corrects_id IS NOT NULL)"),
    )
    index(name, "session_id")


def _waiting_transfers() -> None:
    name = "waiting_transfers"
    op.create_table(
        name,
        key("id"),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("payer_name", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("total", sa.BigInteger, nullable=False),
        sa.Column("bill", sa.String(25), nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("closed_on", sa.Date),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        key("created_by"),
        sa.Column("created_at", sa.String(32), nullable=False),
        key("updated_by"),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "created_by", "users"),
        refers(name, "updated_by", "users"),
        check(name, "state", "state IN ('waiting', 'paid', 'cancelled')"),
        check(name, "closed_on", "(state = 'waiting') = (closed_on IS NULL)"),
        check(name, "total", "total > 0"),
    )
    index(name, "state")


def _bank_statements() -> None:
    name = "bank_statements"
    op.create_table(
        name,
        key("id"),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        key("imported_by"),
        sa.Column("imported_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "imported_by", "users"),
        check(name, "digest", "length(digest) = 64"),
        unique(name, "digest"),
    )


def _bank_statement_rows() -> None:
    name = "bank_statement_rows"
    op.create_table(
        name,
        key("id"),
        key("statement_id"),
        sa.Column("row_number", sa.Integer, nullable=False),
        sa.Column("booked_on", sa.Date, nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        key("payment_id", nullable=True),
        sa.Column("ignored", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        key("updated_by"),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "statement_id", "bank_statements"),
        refers(name, "payment_id", "payments"),
        refers(name, "updated_by", "users"),
        check(name, "row_number", "row_number >= 1"),
        unique(name, "statement_id", "row_number"),
        unique(name, "fingerprint"),
    )
    index(name, "statement_id", "payment_id")
