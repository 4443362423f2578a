"""The tables of the book as of today; migrations never import them."""

from desktop.storage.tables.base import metadata
from desktop.storage.tables.book import (
    book,
    clinics,
    drafts,
    duplicate_decisions,
    journal,
    journal_head,
    settings,
    users,
)
from desktop.storage.tables.lists import (
    agency_batch_lines,
    agency_batches,
    agency_replies,
    agency_reply_rows,
    sheet_columns,
)
from desktop.storage.tables.money import (
    APPEND_ONLY,
    hi_cards,
    ledger_entries,
    payments,
    receipt_books,
    receipt_prints,
    receipts,
    si_cycles,
)
from desktop.storage.tables.openings import hi_openings, si_openings
from desktop.storage.tables.people import enrolments, households, members, people, support_claims

__all__ = [
    "APPEND_ONLY",
    "agency_batch_lines",
    "agency_batches",
    "agency_replies",
    "agency_reply_rows",
    "book",
    "clinics",
    "drafts",
    "duplicate_decisions",
    "enrolments",
    "hi_cards",
    "hi_openings",
    "households",
    "journal",
    "journal_head",
    "ledger_entries",
    "members",
    "metadata",
    "payments",
    "people",
    "receipt_books",
    "receipt_prints",
    "receipts",
    "settings",
    "sheet_columns",
    "si_cycles",
    "si_openings",
    "support_claims",
    "users",
]
