"""Brings in the agency's reply to a list: file, columns, preview, store."""
