"""Receipts: the one just issued, and all of them as a list; preview, printing, files."""
