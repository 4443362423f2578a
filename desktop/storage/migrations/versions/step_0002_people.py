"""People, households with their members, support claims, enrolments, decisions about duplicates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INSURANCES = "insurance IN ('voluntary_si', 'household_hi')"
HEAD_OF = (
    "CASE WHEN relation = '00' AND until IS NULL THEN head_of IS NOT NULL AND head_of = household_id"
    " ELSE head_of IS NULL END"
)


def upgrade() -> None:
    """Make the tables of people."""
    _make_people()
    _make_households()
    _make_members()
    _make_claims_and_enrolments()
    _make_duplicate_decisions()


def _user(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["users.id"], name=f"fk_{table}_{column}_users")


def _person(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["people.id"], name=f"fk_{table}_{column}_people")


def _order_text() -> sa.types.TypeEngine[str]:
    return sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _make_people() -> None:
    op.create_table(
        "people",
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("full_name", sa.Text, nullable=False),
        sa.Column("personal_id", sa.String(12)),
        sa.Column("old_id", sa.String(9)),
        sa.Column("si_number", sa.String(10)),
        sa.Column("birth_year", sa.Integer, nullable=False),
        sa.Column("birth_month", sa.Integer),
        sa.Column("birth_day", sa.Integer),
        sa.Column("sex", sa.String(6), nullable=False),
        sa.Column("ethnicity", sa.String(2), nullable=False),
        sa.Column("nationality", sa.String(2), nullable=False),
        sa.Column("phone", sa.String(20)),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("occupation", sa.Text, nullable=False),
        sa.Column("clinic_code", sa.String(20)),
        sa.Column("street", sa.Text, nullable=False),
        sa.Column("hamlet", sa.Text, nullable=False),
        sa.Column("commune_code", sa.String(5), nullable=False),
        sa.Column("old_address", sa.Text, nullable=False),
        sa.Column("folded_name", _order_text(), nullable=False),
        sa.Column("sort_key", _order_text(), nullable=False),
        sa.Column("place_words", sa.Text, nullable=False),
        sa.Column("search_text", _order_text(), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_by", sa.String(36), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_by", sa.String(36), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_people"),
        *(sa.UniqueConstraint(name, name=f"uq_people_{name}") for name in ("id", "personal_id", "old_id", "si_number")),
        sa.ForeignKeyConstraint(["clinic_code"], ["clinics.code"], name="fk_people_clinic_code_clinics"),
        _user("created_by", "people"),
        _user("updated_by", "people"),
        *(
            sa.CheckConstraint(f"{name} <> ''", name=f"ck_people_{name}")
            for name in ("full_name", "personal_id", "old_id", "si_number", "phone")
        ),
        sa.CheckConstraint("birth_year BETWEEN 1800 AND 9999", name="ck_people_birth_year"),
        sa.CheckConstraint("birth_month BETWEEN 1 AND 12", name="ck_people_birth_month"),
        sa.CheckConstraint("birth_day BETWEEN 1 AND 31", name="ck_people_birth_day"),
        sa.CheckConstraint("birth_day IS NULL OR birth_month IS NOT NULL", name="ck_people_birth_precision"),
        sa.CheckConstraint("sex IN ('male', 'female')", name="ck_people_sex"),
        sa.CheckConstraint("version >= 1", name="ck_people_version"),
    )
    op.create_index("ix_people_phone", "people", ["phone"])
    op.create_index("ix_people_clinic_code", "people", ["clinic_code"])
    op.create_index("ix_people_folded_name_birth_year", "people", ["folded_name", "birth_year"])
    op.create_index("ix_people_birth_year_birth_month", "people", ["birth_year", "birth_month"])
    op.create_index("ix_people_sort_key_seq", "people", ["sort_key", "seq"])


def _make_households() -> None:
    """PostgreSQL wants members first for the head's foreign key, SQLite wants it inside CREATE TABLE."""
    one_head = sa.ForeignKeyConstraint(
        ["head_key"],
        ["members.head_of"],
        name="fk_households_head_key_members",
        deferrable=True,
        initially="DEFERRED",
    )
    op.create_table(
        "households",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("code", sa.String(20)),
        sa.Column("head_key", sa.String(36)),
        sa.Column("closed_on", sa.Date),
        sa.Column("created_by", sa.String(36), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_households"),
        _user("created_by", "households"),
        *([one_head] if op.get_bind().dialect.name == "sqlite" else []),
        sa.CheckConstraint("code <> ''", name="ck_households_code"),
        sa.CheckConstraint("head_key = id", name="ck_households_head_key"),
        sa.CheckConstraint("(closed_on IS NULL) = (head_key IS NOT NULL)", name="ck_households_open_or_closed"),
    )
    op.create_index("ix_households_code", "households", ["code"])
    op.create_index("ix_households_head_key", "households", ["head_key"])


def _make_members() -> None:
    op.create_table(
        "members",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("household_id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("relation", sa.String(2), nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("until", sa.Date),
        sa.Column("head_of", sa.String(36)),
        sa.Column("updated_by", sa.String(36), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
        sa.UniqueConstraint("head_of", name="uq_members_head_of"),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name="fk_members_household_id_households"),
        _person("person_id", "members"),
        _user("updated_by", "members"),
        sa.CheckConstraint(HEAD_OF, name="ck_members_head_of"),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_members_period"),
        sa.CheckConstraint("length(relation) = 2", name="ck_members_relation"),
    )
    op.create_index("ix_members_household_id", "members", ["household_id"])
    op.create_index("ix_members_person_id", "members", ["person_id"])
    current = sa.text("until IS NULL")
    op.create_index(
        "uq_members_person_id_current",
        "members",
        ["person_id"],
        unique=True,
        sqlite_where=current,
        postgresql_where=current,
    )
    if op.get_bind().dialect.name == "postgresql":
        op.create_foreign_key(
            "fk_households_head_key_members",
            "households",
            "members",
            ["head_key"],
            ["head_of"],
            deferrable=True,
            initially="DEFERRED",
        )


def _make_claims_and_enrolments() -> None:
    op.create_table(
        "support_claims",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("insurance", sa.String(20), nullable=False),
        sa.Column("group_code", sa.String(40), nullable=False),
        sa.Column("paper_number", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("valid_from", sa.Date),
        sa.Column("valid_to", sa.Date),
        sa.Column("by", sa.String(36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_support_claims"),
        _person("person_id", "support_claims"),
        _user("by", "support_claims"),
        sa.CheckConstraint(INSURANCES, name="ck_support_claims_insurance"),
        sa.CheckConstraint("group_code <> ''", name="ck_support_claims_group_code"),
        sa.CheckConstraint(
            "valid_from IS NULL OR valid_to IS NULL OR valid_to >= valid_from", name="ck_support_claims_period"
        ),
    )
    op.create_index("ix_support_claims_person_id", "support_claims", ["person_id"])
    op.create_table(
        "enrolments",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("insurance", sa.String(20), nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("ended_on", sa.Date),
        sa.Column("by", sa.String(36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_enrolments"),
        _person("person_id", "enrolments"),
        _user("by", "enrolments"),
        sa.UniqueConstraint("person_id", "insurance", name="uq_enrolments_person_id_insurance"),
        sa.CheckConstraint(INSURANCES, name="ck_enrolments_insurance"),
        sa.CheckConstraint("ended_on IS NULL OR ended_on >= since", name="ck_enrolments_period"),
    )


def _make_duplicate_decisions() -> None:
    op.create_table(
        "duplicate_decisions",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("other_id", sa.String(36)),
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.String(36), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_duplicate_decisions"),
        _person("person_id", "duplicate_decisions"),
        _person("other_id", "duplicate_decisions"),
        _user("by", "duplicate_decisions"),
        sa.CheckConstraint("decision IN ('same', 'different')", name="ck_duplicate_decisions_decision"),
        sa.CheckConstraint("other_id IS NULL OR other_id <> person_id", name="ck_duplicate_decisions_two_people"),
    )
    op.create_index("ix_duplicate_decisions_person_id", "duplicate_decisions", ["person_id"])
    op.create_index("ix_duplicate_decisions_other_id", "duplicate_decisions", ["other_id"])
