"""Dialogs of the remittances page."""
