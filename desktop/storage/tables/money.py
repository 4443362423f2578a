"""Tables of what was paid: payments, receipts, their copies, the ledger, SI cycles and HI cards. All append-only."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
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

from desktop.storage.column_types import Amount, JsonText, Key, MonthText, Utf8
from desktop.storage.tables.base import done_by, key, metadata, refers

receipt_books = Table(
    "receipt_books",
    metadata,
    key(),
    Column("symbol", String(20), nullable=False),
    Column("label", String(40), nullable=False),
    Column("year", Integer, nullable=False),
    Column("first_number", Integer, nullable=False),
    Column("last_number", Integer, nullable=False),
    Column("is_default", Boolean(create_constraint=False), nullable=False),
    *done_by("created_"),
    # Who works with it; empty for the office's common book.
    Column("holder_id", Key, ForeignKey("users.id")),
    # Printed beforehand and written by hand when the power is out.
    Column("handwritten", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    Column("closed_on", Date),
    Column("closed_by", Key, ForeignKey("users.id")),
    CheckConstraint("first_number >= 1 AND last_number >= first_number AND last_number <= 99999999", name="range"),
    UniqueConstraint("symbol", "label", "year"),
    Index(
        "uq_receipt_books_year_default",
        "year",
        unique=True,
        sqlite_where=text("is_default"),  # on PostgreSQL by its migration: naming it here loads that whole dialect
    ),
)

payments = Table(
    "payments",
    metadata,
    key(),
    refers("payer_id", "people.id", nullable=True),
    Column("payer_name", Text, nullable=False),
    Column("means", String(20), nullable=False),
    Column("total", Amount, nullable=False),
    Column("tendered", Amount),
    Column("paid_on", Date, nullable=False, index=True),
    *done_by("paid_"),
    # None for what was paid before the book kept cash sessions.
    Column("session_id", Key, ForeignKey("cash_sessions.id"), index=True),
    # Why it was entered after its day (a receipt written by hand in a power cut).
    Column("late_reason", Text),
    CheckConstraint("means IN ('cash', 'transfer')", name="means"),
    CheckConstraint("total >= 0", name="total"),
    CheckConstraint("tendered IS NULL OR tendered >= total", name="tendered"),
    CheckConstraint("payer_name <> ''", name="payer_name"),
)

receipts = Table(
    "receipts",
    metadata,
    key(),
    refers("receipt_book_id", "receipt_books.id", index=False),
    Column("number", Integer, nullable=False),
    refers("payment_id", "payments.id"),
    Column("insurance", String(20), nullable=False),
    Column("payer_name", Text, nullable=False),
    Column("folded_payer", Text, nullable=False),
    Column("total", Amount, nullable=False),
    Column("issued_on", Date, nullable=False),
    Column("content", Utf8, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("seal", Text, nullable=False),
    *done_by("issued_"),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("total >= 0", name="total"),
    CheckConstraint("insurance IN ('voluntary_si', 'household_hi')", name="insurance"),
    CheckConstraint("length(digest) = 64", name="digest"),
    UniqueConstraint("receipt_book_id", "number"),
    Index("ix_receipts_issued_on_number", "issued_on", "number"),
)

receipt_prints = Table(
    "receipt_prints",
    metadata,
    refers("receipt_id", "receipts.id", index=False),
    Column("copy", Integer, nullable=False),
    *done_by("printed_"),
    CheckConstraint("copy >= 1", name="copy"),
    UniqueConstraint("receipt_id", "copy"),
)

ledger_entries = Table(
    "ledger_entries",
    metadata,
    key(),
    # The row of the act that moved the money: a receipt, void, refund, session, movement or remittance. Entries of one
    # act sum to zero.
    Column("act", String(20), nullable=False),
    Column("act_id", Key, nullable=False, index=True),
    refers("receipt_id", "receipts.id", nullable=True),
    refers("session_id", "cash_sessions.id", nullable=True),
    Column("account", String(40), nullable=False),
    Column("amount", Amount, nullable=False),
    Column("entered_on", Date, nullable=False, index=True),
    refers("reverses_id", "ledger_entries.id", nullable=True, index=False),
    *done_by("entered_"),
    CheckConstraint("account <> ''", name="account"),
    CheckConstraint(
        "act IN ('receipt', 'void', 'refund', 'open', 'movement', 'close', 'remittance')",
        name="act",
    ),
    CheckConstraint("(act IN ('receipt', 'void', 'refund')) = (receipt_id IS NOT NULL)", name="receipt"),
    CheckConstraint("act <> 'receipt' OR act_id = receipt_id", name="act_id"),
    UniqueConstraint("reverses_id"),
)

si_cycles = Table(
    "si_cycles",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("receipt_id", "receipts.id"),
    Column("method", String(2), nullable=False),
    Column("months", Integer, nullable=False),
    Column("first_month", MonthText),
    Column("last_month", MonthText, index=True),
    Column("income", Amount, nullable=False),
    Column("groups", JsonText, nullable=False),
    Column("gross", Amount, nullable=False),
    Column("state_support", Amount, nullable=False),
    Column("extra_support", Amount, nullable=False),
    Column("participant_pays", Amount, nullable=False),
    Column("supported_months", Integer, nullable=False),
    Column("paid_on", Date, nullable=False),
    # The row it was moved from when two records turned out to be one person, or one record two.
    Column("moved_from_id", Key, ForeignKey("si_cycles.id")),
    CheckConstraint("method IN ('1', '3', '6', '12', 'VS', 'TH')", name="method"),
    CheckConstraint("months BETWEEN 1 AND 60", name="months"),
    CheckConstraint(
        "(first_month IS NULL AND last_month IS NULL AND method = 'TH')"
        " OR (first_month IS NOT NULL AND last_month IS NOT NULL AND last_month >= first_month)",
        name="period",
    ),
    CheckConstraint("income >= 0 AND gross >= 0 AND state_support >= 0 AND extra_support >= 0", name="amounts"),
    CheckConstraint("gross - state_support - extra_support = participant_pays", name="sum"),
    CheckConstraint("participant_pays >= 0", name="participant_pays"),
    CheckConstraint("supported_months BETWEEN 0 AND 120", name="supported_months"),
)

hi_cards = Table(
    "hi_cards",
    metadata,
    key(),
    refers("person_id", "people.id"),
    refers("household_id", "households.id"),
    refers("receipt_id", "receipts.id"),
    Column("group_code", String(40), nullable=False),
    Column("place", Integer),
    Column("share_percent", Integer, nullable=False),
    Column("months", Integer, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date, nullable=False, index=True),
    Column("paid_on", Date, nullable=False),
    # The row it was moved from when two records turned out to be one person, or one record two.
    Column("moved_from_id", Key, ForeignKey("hi_cards.id")),
    CheckConstraint("place >= 1", name="place"),
    CheckConstraint("share_percent BETWEEN 0 AND 100", name="share_percent"),
    CheckConstraint("months BETWEEN 1 AND 12", name="months"),
    CheckConstraint("amount >= 0", name="amount"),
    CheckConstraint("valid_to >= valid_from", name="period"),
)

APPEND_ONLY = (
    "payments",
    "receipts",
    "receipt_prints",
    "ledger_entries",
    "journal",
    "si_cycles",
    "hi_cards",
    "si_openings",
    "hi_openings",
    "agency_replies",
    "agency_reply_rows",
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
    "consultations",
    "earlier_periods",
    "monthly_reports",
)
"""Tables whose rows triggers protect from UPDATE, DELETE and TRUNCATE."""

OF_OPEN_SESSIONS = ("payments", "ledger_entries", "receipt_voids", "refunds", "cash_movements")
"""Tables whose new rows triggers refuse when their cash session is closed: a sealed day takes no change."""
