"""Tables of the commune that is to be reached: its hamlets, targets, rounds of visits, consultations, reports."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, String, Table, Text, UniqueConstraint, text

from desktop.storage.column_types import JsonText, MonthText, OrderText
from desktop.storage.tables.base import done_by, key, metadata, refers

hamlets = Table(
    "hamlets",
    metadata,
    key(),
    Column("commune_code", String(5), nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", OrderText, nullable=False),
    Column("sort_key", OrderText, nullable=False),
    # How many people the commune itself counts there; None: those of the book are all that is known.
    Column("residents", Integer),
    Column("closed_on", Date),
    *done_by("updated_"),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint("residents IS NULL OR residents >= 0", name="residents"),
    UniqueConstraint("commune_code", "folded"),
)

hamlet_names = Table(
    "hamlet_names",
    metadata,
    key(),
    refers("hamlet_id", "hamlets.id"),
    Column("commune_code", String(5), nullable=False),
    Column("folded", OrderText, nullable=False),
    *done_by("noted_"),
    CheckConstraint("folded <> ''", name="folded"),
    UniqueConstraint("commune_code", "folded"),
)

coverage_targets = Table(
    "coverage_targets",
    metadata,
    key(),
    Column("year", Integer, nullable=False),
    Column("insurance", String(20), nullable=False),
    refers("hamlet_id", "hamlets.id", nullable=True),
    Column("percent_hundredths", Integer, nullable=False),
    *done_by("set_"),
    CheckConstraint("year BETWEEN 2000 AND 2200", name="year"),
    CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="insurance"),
    CheckConstraint("percent_hundredths BETWEEN 0 AND 10000", name="percent"),
    Index("uq_coverage_targets_hamlet", "year", "insurance", "hamlet_id", unique=True),
    Index(
        "uq_coverage_targets_commune",
        "year",
        "insurance",
        unique=True,
        sqlite_where=text("hamlet_id IS NULL"),  # on PostgreSQL by its migration: naming it here loads that dialect
    ),
)

outreach_rounds = Table(
    "outreach_rounds",
    metadata,
    key(),
    Column("kind", String(20), nullable=False),
    Column("title", Text, nullable=False),
    refers("hamlet_id", "hamlets.id", nullable=True),
    Column("place", Text, nullable=False),
    Column("held_on", Date, nullable=False, index=True),
    Column("who_went", Text, nullable=False),
    Column("state", String(20), nullable=False),
    # People met who are on no list, and papers handed out to anybody.
    Column("met_others", Integer, nullable=False),
    Column("papers_left", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("version", Integer, nullable=False),
    *done_by("created_"),
    *done_by("updated_"),
    CheckConstraint("kind IN ('hamlet', 'women_union', 'farmers_union', 'market_day', 'other')", name="kind"),
    CheckConstraint("state IN ('planned', 'held', 'cancelled')", name="state"),
    CheckConstraint("title <> ''", name="title"),
    CheckConstraint("met_others >= 0 AND papers_left >= 0", name="counts"),
    CheckConstraint("version >= 1", name="version"),
)

outreach_people = Table(
    "outreach_people",
    metadata,
    key(),
    refers("round_id", "outreach_rounds.id"),
    refers("person_id", "people.id"),
    refers("household_id", "households.id", nullable=True, index=False),
    Column("place", Integer, nullable=False),
    Column("reason", String(40), nullable=False),
    *done_by("added_"),
    CheckConstraint("place >= 1", name="place"),
    UniqueConstraint("round_id", "person_id"),
)

consultations = Table(
    "consultations",
    metadata,
    key(),
    refers("person_id", "people.id", nullable=True),
    refers("household_id", "households.id", nullable=True, index=False),
    Column("outcome", String(20), nullable=False),
    Column("promised_on", Date),
    Column("inputs", JsonText, nullable=False),
    Column("content", JsonText, nullable=False),
    Column("consulted_on", Date, nullable=False, index=True),
    *done_by("consulted_"),
    CheckConstraint("outcome IN ('advised', 'enrols', 'thinks', 'declines')", name="outcome"),
)

earlier_periods = Table(
    "earlier_periods",
    metadata,
    key(),
    refers("person_id", "people.id"),
    Column("periods", JsonText, nullable=False),
    Column("source", Text, nullable=False),
    Column("as_of", Date, nullable=False),
    *done_by("entered_"),
    CheckConstraint("source <> ''", name="source"),
)

monthly_reports = Table(
    "monthly_reports",
    metadata,
    key(),
    Column("month", MonthText, nullable=False, index=True),
    Column("content", JsonText, nullable=False),
    *done_by("made_"),
)
