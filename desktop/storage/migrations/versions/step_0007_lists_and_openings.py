"""Health insurance numbers, opening entries, batches to the agency with its replies, remembered columns of sheets."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

APPEND_ONLY = ("si_openings", "hi_openings", "agency_replies", "agency_reply_rows")


def upgrade() -> None:
    """Make the tables; the triggers of people stay, since its column is added in place."""
    _add_hi_number()
    _make_si_openings()
    _make_hi_openings()
    _make_batches()
    _make_lines()
    _make_replies()
    _make_reply_rows()
    _make_sheet_columns()
    _protect()


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}")


def _key(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(36), nullable=nullable)


def _done_by(prefix: str = "") -> tuple[sa.Column[Any], sa.Column[Any]]:
    return _key(f"{prefix}by"), sa.Column(f"{prefix}at", sa.String(32), nullable=False)


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _add_hi_number() -> None:
    # Plain SQL: batch_alter_table would rebuild the table and drop its search triggers.
    op.execute(
        "ALTER TABLE people ADD COLUMN hi_number VARCHAR(15) CONSTRAINT ck_people_hi_number CHECK (hi_number <> '')"
    )
    op.create_index("uq_people_hi_number", "people", ["hi_number"], unique=True)


def _make_si_openings() -> None:
    name = "si_openings"
    op.create_table(
        name,
        _key("id"),
        _key("person_id"),
        _key("replaces_id", nullable=True),
        sa.Column("paid_months", sa.Integer, nullable=False),
        sa.Column("supported_months", sa.Integer, nullable=False),
        sa.Column("last_month", sa.String(7)),
        sa.Column("method", sa.String(2)),
        sa.Column("income", sa.BigInteger),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        *_done_by("entered_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "person_id", "people"),
        _refers(name, "replaces_id", name),
        _refers(name, "entered_by", "users"),
        _check(name, "paid_months", "paid_months BETWEEN 0 AND 840"),
        _check(name, "supported_months", "supported_months BETWEEN 0 AND 120"),
        _check(name, "supported_of_paid", "supported_months <= paid_months"),
        _check(name, "method", "method IS NULL OR method IN ('1', '3', '6', '12', 'VS', 'TH')"),
        _check(name, "income", "income IS NULL OR income >= 0"),
        _check(name, "source", "source <> ''"),
        sa.UniqueConstraint("replaces_id", name=f"uq_{name}_replaces_id"),
    )
    _index(name, "person_id", "last_month")


def _make_hi_openings() -> None:
    name = "hi_openings"
    op.create_table(
        name,
        _key("id"),
        _key("person_id"),
        _key("household_id", nullable=True),
        _key("replaces_id", nullable=True),
        sa.Column("group_code", sa.String(40), nullable=False),
        sa.Column("valid_from", sa.Date),
        sa.Column("valid_to", sa.Date),
        sa.Column("continuous_since", sa.Date),
        sa.Column("place", sa.Integer),
        sa.Column("place_year", sa.Integer),
        sa.Column("months", sa.Integer),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        *_done_by("entered_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "person_id", "people"),
        _refers(name, "household_id", "households"),
        _refers(name, "replaces_id", name),
        _refers(name, "entered_by", "users"),
        _check(name, "group_code", "group_code <> ''"),
        _check(name, "period", "valid_from IS NULL OR valid_to IS NULL OR valid_to >= valid_from"),
        _check(name, "place_year", "(place IS NULL) = (place_year IS NULL)"),
        _check(name, "place", "place IS NULL OR place >= 1"),
        _check(name, "place_of", "place IS NULL OR household_id IS NOT NULL"),
        _check(name, "months", "months IS NULL OR months BETWEEN 1 AND 12"),
        _check(name, "source", "source <> ''"),
        sa.UniqueConstraint("replaces_id", name=f"uq_{name}_replaces_id"),
    )
    _index(name, "person_id", "household_id", "valid_to")


def _make_batches() -> None:
    name = "agency_batches"
    op.create_table(
        name,
        _key("id"),
        sa.Column("form_code", sa.String(40), nullable=False),
        sa.Column("form_version", sa.String(40), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("sent_on", sa.Date),
        sa.Column("answered_on", sa.Date),
        sa.Column("closed_on", sa.Date),
        sa.Column("content", sa.Text),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *_done_by("created_"),
        *_done_by("updated_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "created_by", "users"),
        _refers(name, "updated_by", "users"),
        _check(name, "state", "state IN ('draft', 'sent', 'answered', 'closed')"),
        _check(name, "sent_on", "(state = 'draft') = (sent_on IS NULL)"),
        _check(name, "content", "(state = 'draft') = (content IS NULL)"),
        _check(name, "answered_on", "state <> 'answered' OR answered_on IS NOT NULL"),
        _check(name, "closed_on", "(state = 'closed') = (closed_on IS NOT NULL)"),
        _check(name, "number", "number >= 1"),
        sa.UniqueConstraint("form_code", "year", "number", name=f"uq_{name}_form_code_year_number"),
    )
    _index(name, "state")


def _make_lines() -> None:
    name = "agency_batch_lines"
    op.create_table(
        name,
        _key("id"),
        _key("batch_id"),
        _key("receipt_id"),
        _key("person_id"),
        _key("corrects_id", nullable=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("form_rows", sa.Text, nullable=False),
        sa.Column("active", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("handling", sa.String(20), nullable=False),
        *_done_by("updated_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "batch_id", "agency_batches"),
        _refers(name, "receipt_id", "receipts"),
        _refers(name, "person_id", "people"),
        _refers(name, "corrects_id", name),
        _refers(name, "updated_by", "users"),
        _check(name, "kind", "kind IN ('new', 'continue', 'again', 'stop', 'change')"),
        _check(name, "outcome", "outcome IN ('pending', 'accepted', 'rejected', 'missing', 'unclear')"),
        _check(name, "handling", "handling IN ('none', 'relisted', 'refund', 'accepted', 'left')"),
        _check(name, "position", "position >= 1"),
        sa.UniqueConstraint("batch_id", "position", name=f"uq_{name}_batch_id_position"),
        sa.UniqueConstraint("corrects_id", name=f"uq_{name}_corrects_id"),
    )
    _index(name, "batch_id", "receipt_id", "person_id", "corrects_id")
    active = sa.text("active")
    op.create_index(
        f"uq_{name}_receipt_id_person_id_active",
        name,
        ["receipt_id", "person_id"],
        unique=True,
        sqlite_where=active,
        postgresql_where=active,
    )


def _make_replies() -> None:
    name = "agency_replies"
    op.create_table(
        name,
        _key("id"),
        _key("batch_id"),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
        *_done_by("imported_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "batch_id", "agency_batches"),
        _refers(name, "imported_by", "users"),
        _check(name, "digest", "length(digest) = 64"),
        sa.UniqueConstraint("digest", name=f"uq_{name}_digest"),
    )
    _index(name, "batch_id")


def _make_reply_rows() -> None:
    name = "agency_reply_rows"
    op.create_table(
        name,
        _key("id"),
        _key("reply_id"),
        _key("line_id", nullable=True),
        sa.Column("row_number", sa.Integer, nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("si_number", sa.String(20), nullable=False),
        sa.Column("hi_number", sa.String(20), nullable=False),
        sa.Column("cells", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "reply_id", "agency_replies"),
        _refers(name, "line_id", "agency_batch_lines"),
        _check(name, "outcome", "outcome IN ('accepted', 'rejected', 'unknown', 'unclear')"),
        _check(name, "row_number", "row_number >= 1"),
        sa.UniqueConstraint("reply_id", "row_number", name=f"uq_{name}_reply_id_row_number"),
    )
    _index(name, "reply_id", "line_id")


def _make_sheet_columns() -> None:
    op.create_table(
        "sheet_columns",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("headings", sa.String(64), nullable=False),
        sa.Column("columns", sa.Text, nullable=False),
        sa.Column("used_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("kind", "headings", name="pk_sheet_columns"),
        _check("sheet_columns", "kind", "kind <> ''"),
    )


def _protect() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for table in APPEND_ONLY:
        if postgresql:
            op.execute(
                f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            )
            continue
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
            )
