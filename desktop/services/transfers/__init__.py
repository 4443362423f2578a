"""Transfers that are announced and not yet seen, and the bank's statements against which they are found."""
