"""Repositories of what was paid: payments, receipts and their books, ledger, covers."""
