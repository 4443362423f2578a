"""Gia hạn: who is due, what was agreed with them, and the payment in one key."""
