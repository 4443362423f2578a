"""Renewals: whom to call, what was agreed with them, and what the next payment will be."""
