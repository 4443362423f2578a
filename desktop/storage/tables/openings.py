"""Tables of what was before this book: opening entries of both insurances, with their source. Append-only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Integer, String, Table, Text, UniqueConstraint

from desktop.storage.column_types import Amount, MonthText
from desktop.storage.tables.base import done_by, key, metadata, refers

si_openings = Table(
    "si_openings",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("replaces_id", "si_openings.id", nullable=True, index=False),
    Column("paid_months", Integer, nullable=False),
    Column("supported_months", Integer, nullable=False),
    Column("last_month", MonthText, index=True),
    Column("method", String(2)),
    Column("income", Amount),
    Column("as_of", Date, nullable=False),
    Column("source", Text, nullable=False),
    *done_by("entered_"),
    CheckConstraint("paid_months BETWEEN 0 AND 840", name="paid_months"),
    CheckConstraint("supported_months BETWEEN 0 AND 120", name="supported_months"),
    CheckConstraint("supported_months <= paid_months", name="supported_of_paid"),
    CheckConstraint("method IS NULL OR method IN ('1', '3', '6', '12', 'VS', 'TH')", name="method"),
    CheckConstraint("income IS NULL OR income >= 0", name="income"),
    CheckConstraint("source <> ''", name="source"),
    UniqueConstraint("replaces_id"),
)

hi_openings = Table(
    "hi_openings",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("household_id", "households.id", nullable=True),
    refers("replaces_id", "hi_openings.id", nullable=True, index=False),
    Column("group_code", String(40), nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date, index=True),
    Column("continuous_since", Date),
    # The place taken in the household by a payment of this calendar year, made before this book.
    Column("place", Integer),
    Column("place_year", Integer),
    Column("months", Integer),
    Column("as_of", Date, nullable=False),
    Column("source", Text, nullable=False),
    *done_by("entered_"),
    CheckConstraint("group_code <> ''", name="group_code"),
    CheckConstraint("valid_from IS NULL OR valid_to IS NULL OR valid_to >= valid_from", name="period"),
    CheckConstraint("(place IS NULL) = (place_year IS NULL)", name="place_year"),
    CheckConstraint("place IS NULL OR place >= 1", name="place"),
    CheckConstraint("place IS NULL OR household_id IS NOT NULL", name="place_of"),
    CheckConstraint("months IS NULL OR months BETWEEN 1 AND 12", name="months"),
    CheckConstraint("source <> ''", name="source"),
    UniqueConstraint("replaces_id"),
)
