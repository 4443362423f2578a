"""Voids and refunds: the dialog of a void, the page of refunds."""
