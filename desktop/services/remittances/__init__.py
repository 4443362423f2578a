"""Money handed to the agency: what is owed, remitting it, its confirmation, its reconciliation with the receipts."""
