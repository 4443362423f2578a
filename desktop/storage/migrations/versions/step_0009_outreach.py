"""Hamlets, targets, rounds of visits, consultations, monthly reports; whose visit a contact came from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.making import check, index, is_postgresql, key, protect, refers, unique

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

APPEND_ONLY = ("consultations", "earlier_periods", "monthly_reports")
INSURANCES = "insurance IN ('voluntary_si', 'household_hi')"


def upgrade() -> None:
    """Make the tables and widen the contacts."""
    _hamlets()
    _targets()
    _rounds()
    _consultations()
    _earlier_periods()
    _monthly_reports()
    # Plain SQL: batch_alter_table would rebuild the table and drop its triggers.
    for column in (
        "round_id VARCHAR(36) CONSTRAINT fk_contacts_round_id_outreach_rounds REFERENCES outreach_rounds (id)",
        "met TEXT DEFAULT '' NOT NULL",
        "papers_left TEXT DEFAULT '' NOT NULL",
    ):
        op.execute(f"ALTER TABLE contacts ADD COLUMN {column}")
    index("contacts", "round_id")
    protect(*APPEND_ONLY)


def _ordered(name: str) -> sa.Column[str]:
    """Text compared byte by byte on both engines."""
    kind = sa.Text(collation="C") if is_postgresql() else sa.Text()
    return sa.Column(name, kind, nullable=False)


def _by(prefix: str) -> tuple[sa.Column[str], sa.Column[str]]:
    return key(f"{prefix}by"), sa.Column(f"{prefix}at", sa.String(32), nullable=False)


def _hamlets() -> None:
    name = "hamlets"
    op.create_table(
        name,
        key("id"),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        _ordered("folded"),
        _ordered("sort_key"),
        sa.Column("residents", sa.Integer),
        sa.Column("closed_on", sa.Date),
        *_by("updated_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "updated_by", "users"),
        check(name, "name", "name <> ''"),
        check(name, "residents", "residents IS NULL OR residents >= 0"),
        unique(name, "commune_code", "folded"),
    )
    name = "hamlet_names"
    op.create_table(
        name,
        key("id"),
        key("hamlet_id"),
        sa.Column("commune_code", sa.String(5), nullable=False),
        _ordered("folded"),
        *_by("noted_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "hamlet_id", "hamlets"),
        refers(name, "noted_by", "users"),
        check(name, "folded", "folded <> ''"),
        unique(name, "commune_code", "folded"),
    )
    index(name, "hamlet_id")


def _targets() -> None:
    name = "coverage_targets"
    op.create_table(
        name,
        key("id"),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("insurance", sa.String(20), nullable=False),
        key("hamlet_id", nullable=True),
        sa.Column("percent_hundredths", sa.Integer, nullable=False),
        *_by("set_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "hamlet_id", "hamlets"),
        refers(name, "set_by", "users"),
        check(name, "year", "year BETWEEN 2000 AND 2200"),
        check(name, "insurance", INSURANCES),
        check(name, "percent", "percent_hundredths BETWEEN 0 AND 10000"),
    )
    index(name, "hamlet_id")
    op.create_index(f"uq_{name}_hamlet", name, ["year", "insurance", "hamlet_id"], unique=True)
    whole = sa.text("hamlet_id IS NULL")
    op.create_index(
        f"uq_{name}_commune", name, ["year", "insurance"], unique=True, sqlite_where=whole, postgresql_where=whole
    )


def _rounds() -> None:
    name = "outreach_rounds"
    op.create_table(
        name,
        key("id"),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        key("hamlet_id", nullable=True),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("who_went", sa.Text, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("met_others", sa.Integer, nullable=False),
        sa.Column("papers_left", sa.Integer, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *_by("created_"),
        *_by("updated_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "hamlet_id", "hamlets"),
        refers(name, "created_by", "users"),
        refers(name, "updated_by", "users"),
        check(name, "kind", "kind IN ('hamlet', 'women_union', 'farmers_union', 'market_day', 'other')"),
        check(name, "state", "state IN ('planned', 'held', 'cancelled')"),
        check(name, "title", "title <> ''"),
        check(name, "counts", "met_others >= 0 AND papers_left >= 0"),
        check(name, "version", "version >= 1"),
    )
    index(name, "hamlet_id", "held_on")
    name = "outreach_people"
    op.create_table(
        name,
        key("id"),
        key("round_id"),
        key("person_id"),
        key("household_id", nullable=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("reason", sa.String(40), nullable=False),
        *_by("added_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "round_id", "outreach_rounds"),
        refers(name, "person_id", "people"),
        refers(name, "household_id", "households"),
        refers(name, "added_by", "users"),
        check(name, "place", "place >= 1"),
        unique(name, "round_id", "person_id"),
    )
    index(name, "round_id", "person_id")


def _consultations() -> None:
    name = "consultations"
    op.create_table(
        name,
        key("id"),
        key("person_id", nullable=True),
        key("household_id", nullable=True),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("promised_on", sa.Date),
        sa.Column("inputs", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("consulted_on", sa.Date, nullable=False),
        *_by("consulted_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "person_id", "people"),
        refers(name, "household_id", "households"),
        refers(name, "consulted_by", "users"),
        check(name, "outcome", "outcome IN ('advised', 'enrols', 'thinks', 'declines')"),
    )
    index(name, "person_id", "consulted_on")


def _earlier_periods() -> None:
    name = "earlier_periods"
    op.create_table(
        name,
        key("id"),
        key("person_id"),
        sa.Column("periods", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        *_by("entered_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "person_id", "people"),
        refers(name, "entered_by", "users"),
        check(name, "source", "source <> ''"),
    )
    index(name, "person_id")


def _monthly_reports() -> None:
    name = "monthly_reports"
    op.create_table(
        name,
        key("id"),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        *_by("made_"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        refers(name, "made_by", "users"),
    )
    index(name, "month")
