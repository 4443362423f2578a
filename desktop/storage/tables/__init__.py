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
from desktop.storage.tables.people import enrolments, households, members, people, support_claims

__all__ = [
    "APPEND_ONLY",
    "book",
    "clinics",
    "drafts",
    "duplicate_decisions",
    "enrolments",
    "hi_cards",
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
    "si_cycles",
    "support_claims",
    "users",
]
