"""Money handed to the agency: what is owed, the slips, the reconciliation."""
