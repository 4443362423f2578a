"""Receipt books, payments, receipts and their copies, the ledger, SI cycles and HI cards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of what was paid."""
    _make_receipt_books()
    _make_payments()
    _make_receipts()
    _make_ledger()
    _make_cycles()
    _make_cards()


def _refers(table: str, column: str, target: str, target_column: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{target_column}"], name=f"fk_{table}_{column}_{target}")


def _make_receipt_books() -> None:
    op.create_table(
        "receipt_books",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("symbol", sa.String(20), nullable=False),
        sa.Column("label", sa.String(40), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("first_number", sa.Integer, nullable=False),
        sa.Column("last_number", sa.Integer, nullable=False),
        sa.Column("is_default", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("created_by", sa.String(36), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_receipt_books"),
        _refers("receipt_books", "created_by", "users"),
        sa.UniqueConstraint("symbol", "label", "year", name="uq_receipt_books_symbol_label_year"),
        sa.CheckConstraint(
            "first_number >= 1 AND last_number >= first_number AND last_number <= 99999999",
            name="ck_receipt_books_range",
        ),
    )
    default = sa.text("is_default")
    op.create_index(
        "uq_receipt_books_year_default",
        "receipt_books",
        ["year"],
        unique=True,
        sqlite_where=default,
        postgresql_where=default,
    )


def _make_payments() -> None:
    op.create_table(
        "payments",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("payer_id", sa.String(36)),
        sa.Column("payer_name", sa.Text, nullable=False),
        sa.Column("means", sa.String(20), nullable=False),
        sa.Column("total", sa.BigInteger, nullable=False),
        sa.Column("tendered", sa.BigInteger),
        sa.Column("paid_on", sa.Date, nullable=False),
        sa.Column("paid_by", sa.String(36), nullable=False),
        sa.Column("paid_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_payments"),
        _refers("payments", "payer_id", "people"),
        _refers("payments", "paid_by", "users"),
        sa.CheckConstraint("means IN ('cash', 'transfer')", name="ck_payments_means"),
        sa.CheckConstraint("total >= 0", name="ck_payments_total"),
        sa.CheckConstraint("tendered IS NULL OR tendered >= total", name="ck_payments_tendered"),
        sa.CheckConstraint("payer_name <> ''", name="ck_payments_payer_name"),
    )
    op.create_index("ix_payments_payer_id", "payments", ["payer_id"])
    op.create_index("ix_payments_paid_on", "payments", ["paid_on"])


def _make_receipts() -> None:
    op.create_table(
        "receipts",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("receipt_book_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("payment_id", sa.String(36), nullable=False),
        sa.Column("insurance", sa.String(20), nullable=False),
        sa.Column("payer_name", sa.Text, nullable=False),
        sa.Column("folded_payer", sa.Text, nullable=False),
        sa.Column("total", sa.BigInteger, nullable=False),
        sa.Column("issued_on", sa.Date, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("seal", sa.Text, nullable=False),
        sa.Column("issued_by", sa.String(36), nullable=False),
        sa.Column("issued_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_receipts"),
        _refers("receipts", "receipt_book_id", "receipt_books"),
        _refers("receipts", "payment_id", "payments"),
        _refers("receipts", "issued_by", "users"),
        sa.UniqueConstraint("receipt_book_id", "number", name="uq_receipts_receipt_book_id_number"),
        sa.CheckConstraint("number >= 1", name="ck_receipts_number"),
        sa.CheckConstraint("total >= 0", name="ck_receipts_total"),
        sa.CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="ck_receipts_insurance"),
        sa.CheckConstraint("length(digest) = 64", name="ck_receipts_digest"),
    )
    op.create_index("ix_receipts_payment_id", "receipts", ["payment_id"])
    op.create_index("ix_receipts_issued_on_number", "receipts", ["issued_on", "number"])
    op.create_table(
        "receipt_prints",
        sa.Column("receipt_id", sa.String(36), nullable=False),
        sa.Column("copy", sa.Integer, nullable=False),
        sa.Column("printed_by", sa.String(36), nullable=False),
        sa.Column("printed_at", sa.String(32), nullable=False),
        _refers("receipt_prints", "receipt_id", "receipts"),
        _refers("receipt_prints", "printed_by", "users"),
        sa.UniqueConstraint("receipt_id", "copy", name="uq_receipt_prints_receipt_id_copy"),
        sa.CheckConstraint("copy >= 1", name="ck_receipt_prints_copy"),
    )


def _make_ledger() -> None:
    op.create_table(
        "ledger_entries",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("receipt_id", sa.String(36), nullable=False),
        sa.Column("account", sa.String(40), nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("entered_on", sa.Date, nullable=False),
        sa.Column("reverses_id", sa.String(36)),
        sa.Column("entered_by", sa.String(36), nullable=False),
        sa.Column("entered_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ledger_entries"),
        _refers("ledger_entries", "receipt_id", "receipts"),
        _refers("ledger_entries", "reverses_id", "ledger_entries"),
        _refers("ledger_entries", "entered_by", "users"),
        sa.UniqueConstraint("reverses_id", name="uq_ledger_entries_reverses_id"),
        sa.CheckConstraint("account <> ''", name="ck_ledger_entries_account"),
    )
    op.create_index("ix_ledger_entries_receipt_id", "ledger_entries", ["receipt_id"])
    op.create_index("ix_ledger_entries_entered_on", "ledger_entries", ["entered_on"])


def _make_cycles() -> None:
    op.create_table(
        "si_cycles",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("receipt_id", sa.String(36), nullable=False),
        sa.Column("method", sa.String(2), nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("first_month", sa.String(7)),
        sa.Column("last_month", sa.String(7)),
        sa.Column("income", sa.BigInteger, nullable=False),
        sa.Column("groups", sa.Text, nullable=False),
        sa.Column("gross", sa.BigInteger, nullable=False),
        sa.Column("state_support", sa.BigInteger, nullable=False),
        sa.Column("extra_support", sa.BigInteger, nullable=False),
        sa.Column("participant_pays", sa.BigInteger, nullable=False),
        sa.Column("supported_months", sa.Integer, nullable=False),
        sa.Column("paid_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_si_cycles"),
        _refers("si_cycles", "person_id", "people"),
        _refers("si_cycles", "receipt_id", "receipts"),
        sa.CheckConstraint("method IN ('1', '3', '6', '12', 'VS', 'TH')", name="ck_si_cycles_method"),
        sa.CheckConstraint("months BETWEEN 1 AND 60", name="ck_si_cycles_months"),
        sa.CheckConstraint(
            "(first_month IS NULL AND last_month IS NULL AND method = 'TH')"
            " OR (first_month IS NOT NULL AND last_month IS NOT NULL AND last_month >= first_month)",
            name="ck_si_cycles_period",
        ),
        sa.CheckConstraint(
            "income >= 0 AND gross >= 0 AND state_support >= 0 AND extra_support >= 0", name="ck_si_cycles_amounts"
        ),
        sa.CheckConstraint("gross - state_support - extra_support = participant_pays", name="ck_si_cycles_sum"),
        sa.CheckConstraint("participant_pays >= 0", name="ck_si_cycles_participant_pays"),
        sa.CheckConstraint("supported_months BETWEEN 0 AND 120", name="ck_si_cycles_supported_months"),
    )
    for column in ("person_id", "receipt_id", "last_month"):
        op.create_index(f"ix_si_cycles_{column}", "si_cycles", [column])


def _make_cards() -> None:
    op.create_table(
        "hi_cards",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("household_id", sa.String(36), nullable=False),
        sa.Column("receipt_id", sa.String(36), nullable=False),
        sa.Column("group_code", sa.String(40), nullable=False),
        sa.Column("place", sa.Integer),
        sa.Column("share_percent", sa.Integer, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("valid_to", sa.Date, nullable=False),
        sa.Column("paid_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hi_cards"),
        _refers("hi_cards", "person_id", "people"),
        _refers("hi_cards", "household_id", "households"),
        _refers("hi_cards", "receipt_id", "receipts"),
        sa.CheckConstraint("place >= 1", name="ck_hi_cards_place"),
        sa.CheckConstraint("share_percent BETWEEN 0 AND 100", name="ck_hi_cards_share_percent"),
        sa.CheckConstraint("months BETWEEN 1 AND 12", name="ck_hi_cards_months"),
        sa.CheckConstraint("amount >= 0", name="ck_hi_cards_amount"),
        sa.CheckConstraint("valid_to >= valid_from", name="ck_hi_cards_period"),
    )
    for column in ("person_id", "household_id", "receipt_id", "valid_to"):
        op.create_index(f"ix_hi_cards_{column}", "hi_cards", [column])
