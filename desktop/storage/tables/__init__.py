"""The tables of the book as of today; migrations never import them."""

from desktop.storage.tables.base import metadata
from desktop.storage.tables.book import (
    backups,
    book,
    clinics,
    drafts,
    duplicate_decisions,
    journal,
    journal_head,
    settings,
    users,
)
from desktop.storage.tables.care import contacts, life_events
from desktop.storage.tables.corrections import (
    cover_changes,
    receipt_book_handovers,
    receipt_spoils,
    receipt_voids,
    refunds,
)
from desktop.storage.tables.day import (
    bank_statement_rows,
    bank_statements,
    cash_movements,
    cash_sessions,
    waiting_transfers,
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
    OF_OPEN_SESSIONS,
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
from desktop.storage.tables.remittances import remittance_confirmations, remittance_items, remittances

__all__ = [
    "APPEND_ONLY",
    "OF_OPEN_SESSIONS",
    "agency_batch_lines",
    "agency_batches",
    "agency_replies",
    "agency_reply_rows",
    "backups",
    "bank_statement_rows",
    "bank_statements",
    "book",
    "cash_movements",
    "cash_sessions",
    "clinics",
    "contacts",
    "cover_changes",
    "drafts",
    "duplicate_decisions",
    "enrolments",
    "hi_cards",
    "hi_openings",
    "households",
    "journal",
    "journal_head",
    "ledger_entries",
    "life_events",
    "members",
    "metadata",
    "payments",
    "people",
    "receipt_book_handovers",
    "receipt_books",
    "receipt_prints",
    "receipt_spoils",
    "receipt_voids",
    "receipts",
    "refunds",
    "remittance_confirmations",
    "remittance_items",
    "remittances",
    "settings",
    "sheet_columns",
    "si_cycles",
    "si_openings",
    "support_claims",
    "users",
    "waiting_transfers",
]
