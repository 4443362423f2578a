"""Tables of people, households, support claims and enrolments."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from desktop.storage.column_types import Key, OrderText
from desktop.storage.tables.base import done_by, key, metadata, refers

people = Table(
    "people",
    metadata,
    # The full-text index needs an explicit integer key: implicit rowids move when SQLite vacuums.
    Column("seq", Integer, primary_key=True),
    Column("id", Key, nullable=False, unique=True),
    Column("full_name", Text, nullable=False),
    Column("personal_id", String(12), unique=True),
    Column("old_id", String(9), unique=True),
    Column("si_number", String(10), unique=True),
    Column("birth_year", Integer, nullable=False),
    Column("birth_month", Integer),
    Column("birth_day", Integer),
    Column("sex", String(6), nullable=False),
    Column("ethnicity", String(2), nullable=False),
    Column("nationality", String(2), nullable=False),
    Column("phone", String(20), index=True),
    Column("email", Text, nullable=False),
    Column("occupation", Text, nullable=False),
    Column("clinic_code", String(20), ForeignKey("clinics.code"), index=True),
    Column("street", Text, nullable=False),
    Column("hamlet", Text, nullable=False),
    Column("commune_code", String(5), nullable=False),
    Column("old_address", Text, nullable=False),
    Column("folded_name", OrderText, nullable=False),
    Column("sort_key", OrderText, nullable=False),
    Column("place_words", Text, nullable=False),
    Column("search_text", OrderText, nullable=False),
    Column("version", Integer, nullable=False),
    *done_by("created_"),
    *done_by("updated_"),
    Column("hi_number", String(15)),
    # A record that turned out to be another person's: it stands under that one now and is found no more.
    Column("merged_into_id", Key, ForeignKey("people.id"), index=True),
    CheckConstraint("full_name <> ''", name="full_name"),
    CheckConstraint("personal_id <> ''", name="personal_id"),
    CheckConstraint("old_id <> ''", name="old_id"),
    CheckConstraint("si_number <> ''", name="si_number"),
    CheckConstraint("phone <> ''", name="phone"),
    CheckConstraint("hi_number <> ''", name="hi_number"),
    CheckConstraint("birth_year BETWEEN 1800 AND 9999", name="birth_year"),
    CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month"),
    CheckConstraint("birth_day BETWEEN 1 AND 31", name="birth_day"),
    CheckConstraint("birth_day IS NULL OR birth_month IS NOT NULL", name="birth_precision"),
    CheckConstraint("sex IN ('male', 'female')", name="sex"),
    CheckConstraint("version >= 1", name="version"),
    Index("ix_people_folded_name_birth_year", "folded_name", "birth_year"),
    Index("ix_people_birth_year_birth_month", "birth_year", "birth_month"),
    Index("ix_people_sort_key_seq", "sort_key", "seq"),
    Index("uq_people_hi_number", "hi_number", unique=True),
)

households = Table(
    "households",
    metadata,
    key(),
    Column("code", String(20), index=True),
    # While the household is open its own key must stand in members.head_of when a transaction ends: a deferred
    # foreign key, so exactly one head holds on both engines however the rows are written.
    Column(
        "head_key",
        Key,
        ForeignKey("members.head_of", deferrable=True, initially="DEFERRED", use_alter=True),
        index=True,
    ),
    Column("closed_on", Date),
    *done_by("created_"),
    CheckConstraint("code <> ''", name="code"),
    CheckConstraint("head_key = id", name="head_key"),
    CheckConstraint("(closed_on IS NULL) = (head_key IS NOT NULL)", name="open_or_closed"),
)

members = Table(
    "members",
    metadata,
    key(),
    refers("household_id", "households.id"),
    refers("person_id", "people.id"),
    Column("relation", String(2), nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("head_of", Key, unique=True),
    *done_by("updated_"),
    CheckConstraint(
        "CASE WHEN relation = '00' AND until IS NULL THEN head_of IS NOT NULL AND head_of = household_id"
        " ELSE head_of IS NULL END",
        name="head_of",
    ),
    CheckConstraint("until IS NULL OR until >= since", name="period"),
    CheckConstraint("length(relation) = 2", name="relation"),
    Index(
        "uq_members_person_id_current",
        "person_id",
        unique=True,
        sqlite_where=text("until IS NULL"),  # on PostgreSQL by its migration: naming it here loads that whole dialect
    ),
)

support_claims = Table(
    "support_claims",
    metadata,
    key(),
    refers("person_id", "people.id"),
    Column("insurance", String(20), nullable=False),
    Column("group_code", String(40), nullable=False),
    Column("paper_number", Text, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    *done_by(),
    CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="insurance"),
    CheckConstraint("group_code <> ''", name="group_code"),
    CheckConstraint("valid_from IS NULL OR valid_to IS NULL OR valid_to >= valid_from", name="period"),
)

enrolments = Table(
    "enrolments",
    metadata,
    key(),
    refers("person_id", "people.id", index=False),
    Column("insurance", String(20), nullable=False),
    Column("since", Date, nullable=False),
    Column("ended_on", Date),
    *done_by(),
    CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="insurance"),
    CheckConstraint("ended_on IS NULL OR ended_on >= since", name="period"),
    UniqueConstraint("person_id", "insurance"),
)
