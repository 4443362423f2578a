"""The lists of the counter itself, users and receipt books, as they stand on screen."""

from __future__ import annotations

from desktop.services.exports.listing import Listing, fixed_listing

Texts = tuple[tuple[str, ...], ...]
"""Headings, then one line for each row."""


def user_listing(texts: Texts) -> Listing:
    """Who works with the book."""
    return fixed_listing("Người dùng", "nguoi-dung", texts[0], texts[1:])


def receipt_book_listing(texts: Texts) -> Listing:
    """The receipt books with what is used and left of each."""
    return fixed_listing("Quyển biên lai", "quyen-bien-lai", texts[0], texts[1:])
