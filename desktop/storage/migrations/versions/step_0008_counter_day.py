"""The counter's day: cash sessions, corrections, refunds, remittances, contacts; whose money every entry is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, is_postgresql, key, protect, refers, unique
from desktop.storage.migrations.parts_0008 import care, corrections, day, remittances

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "receipt_voids",
    "receipt_spoils",
    "receipt_book_handovers",
    "cover_changes",
    "refunds",
    "cash_movements",
    "remittances",
    "remittance_items",
    "remittance_confirmations",
    "contacts",
    "life_events",
    "backups",
)
OF_OPEN_SESSIONS = ("payments", "ledger_entries", "receipt_voids", "refunds", "cash_movements")
ACTS = "('receipt', 'void', 'refund', 'open', 'movement', 'close', 'remittance')"


def upgrade() -> None:
    """Make the tables, widen the old ones; what was there keeps its rows and its triggers."""
    day.make()
    _widen()
    corrections.make()
    remittances.make()
    care.make()
    _make_ledger_anew()
    protect(*APPEND_ONLY, "ledger_entries")
    _seal_closed_sessions()


def _widen() -> None:
    # Plain SQL: batch_alter_table would rebuild the tables and drop their triggers.
    for table, column in (
        ("users", "left_on DATE"),
        ("users", "verifier TEXT"),
        ("receipt_books", "holder_id VARCHAR(36) CONSTRAINT fk_receipt_books_holder_id_users REFERENCES users (id)"),
        ("receipt_books", "handwritten BOOLEAN DEFAULT false NOT NULL"),
        ("receipt_books", "closed_on DATE"),
        ("receipt_books", "closed_by VARCHAR(36) CONSTRAINT fk_receipt_books_closed_by_users REFERENCES users (id)"),
        (
            "payments",
            "session_id VARCHAR(36) CONSTRAINT fk_payments_session_id_cash_sessions REFERENCES cash_sessions (id)",
        ),
        ("payments", "late_reason TEXT"),
        (
            "si_cycles",
            "moved_from_id VARCHAR(36) CONSTRAINT fk_si_cycles_moved_from_id_si_cycles REFERENCES si_cycles (id)",
        ),
        (
            "hi_cards",
            "moved_from_id VARCHAR(36) CONSTRAINT fk_hi_cards_moved_from_id_hi_cards REFERENCES hi_cards (id)",
        ),
        ("people", "merged_into_id VARCHAR(36) CONSTRAINT fk_people_merged_into_id_people REFERENCES people (id)"),
    ):
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    index("payments", "session_id")
    index("people", "merged_into_id")


def _make_ledger_anew() -> None:
    """Entries of acts without a receipt: SQLite cannot loosen a column in place."""
    if is_postgresql():
        _widen_ledger_in_place()
        return
    name = "ledger_entries"
    op.create_table(
        f"{name}_new",
        key("id"),
        sa.Column("act", sa.String(20), nullable=False),
        key("act_id"),
        key("receipt_id", nullable=True),
        key("session_id", nullable=True),
        sa.Column("account", sa.String(40), nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("entered_on", sa.Date, nullable=False),
        key("reverses_id", nullable=True),
        key("entered_by"),
        sa.Column("entered_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "receipt_id", "receipts"),
        refers(name, "session_id", "cash_sessions"),
        refers(name, "reverses_id", name),
        refers(name, "entered_by", "users"),
        unique(name, "reverses_id"),
        check(name, "account", "account <> ''"),
        check(name, "act", f"act IN {ACTS}"),
        check(name, "receipt", "(act IN ('receipt', 'void', 'refund')) = (receipt_id IS NOT NULL)"),
        check(name, "act_id", "act <> 'receipt' OR act_id = receipt_id"),
    )
    op.execute(
        f"INSERT INTO {name}_new (id, act, act_id, receipt_id, account, amount, entered_on, reverses_id, entered_by,"
        f" entered_at) SELECT id, 'receipt', receipt_id, receipt_id, account, amount, entered_on, reverses_id,"
        f" entered_by, entered_at FROM {name}"
    )
    op.execute(f"DROP TABLE {name}")
    op.execute(f"ALTER TABLE {name}_new RENAME TO {name}")
    index(name, "act_id", "receipt_id", "session_id", "entered_on")


def _widen_ledger_in_place() -> None:
    name = "ledger_entries"
    op.execute(f"DROP TRIGGER {name}_no_change ON {name}")
    op.add_column(name, sa.Column("act", sa.String(20)))
    op.add_column(name, key("act_id", nullable=True))
    op.add_column(name, key("session_id", nullable=True))
    op.execute(f"UPDATE {name} SET act = 'receipt', act_id = receipt_id")
    op.execute(f"ALTER TABLE {name} ALTER COLUMN act SET NOT NULL, ALTER COLUMN act_id SET NOT NULL")
    op.execute(f"ALTER TABLE {name} ALTER COLUMN receipt_id DROP NOT NULL")
    op.create_foreign_key(f"fk_{name}_session_id_cash_sessions", name, "cash_sessions", ["session_id"], ["id"])
    op.create_check_constraint(f"ck_{name}_act", name, f"act IN {ACTS}")
    op.create_check_constraint(
        f"ck_{name}_receipt", name, "(act IN ('receipt', 'void', 'refund')) = (receipt_id IS NOT NULL)"
    )
    op.create_check_constraint(f"ck_{name}_act_id", name, "act <> 'receipt' OR act_id = receipt_id")
    index(name, "act_id", "session_id")


def _seal_closed_sessions() -> None:
    """A closed session changes no more and takes no money, no void, no refund."""
    if is_postgresql():
        op.execute(
            "CREATE FUNCTION refuse_sealed() RETURNS trigger LANGUAGE plpgsql AS $$"
            " BEGIN RAISE EXCEPTION 'sealed: %', TG_TABLE_NAME; END $$"
        )
        op.execute(
            "CREATE FUNCTION refuse_closed_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF (SELECT state FROM cash_sessions WHERE id = NEW.session_id) <> 'open' THEN"
            " RAISE EXCEPTION 'sealed: %', TG_TABLE_NAME; END IF; RETURN NEW; END $$"
        )
        op.execute(
            "CREATE TRIGGER cash_sessions_sealed BEFORE UPDATE ON cash_sessions FOR EACH ROW"
            " WHEN (OLD.state = 'closed') EXECUTE FUNCTION refuse_sealed()"
        )
        op.execute(
            "CREATE TRIGGER cash_sessions_kept BEFORE DELETE OR TRUNCATE ON cash_sessions"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_sealed()"
        )
        for table in OF_OPEN_SESSIONS:
            op.execute(
                f"CREATE TRIGGER {table}_open_session BEFORE INSERT ON {table} FOR EACH ROW"
                " WHEN (NEW.session_id IS NOT NULL) EXECUTE FUNCTION refuse_closed_session()"
            )
        return
    op.execute(
        "CREATE TRIGGER cash_sessions_sealed BEFORE UPDATE ON cash_sessions WHEN OLD.state = 'closed'"
        " BEGIN SELECT RAISE(ABORT, 'sealed: cash_sessions'); END"
    )
    op.execute(
        "CREATE TRIGGER cash_sessions_kept BEFORE DELETE ON cash_sessions"
        " BEGIN SELECT RAISE(ABORT, 'sealed: cash_sessions'); END"
    )
    for table in OF_OPEN_SESSIONS:
        op.execute(
            f"CREATE TRIGGER {table}_open_session BEFORE INSERT ON {table} WHEN NEW.session_id IS NOT NULL"
            f" AND (SELECT state FROM cash_sessions WHERE id = NEW.session_id) <> 'open'"
            f" BEGIN SELECT RAISE(ABORT, 'sealed: {table}'); END"
        )
