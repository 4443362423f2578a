"""A copy is opened with its key and checked like a book before it counts as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.domain.texts.phrases import say
from desktop.services.book.check_book import Health, check_book
from desktop.services.desk import Desk
from desktop.storage.book_file import opening


def verify_copy(desk: Desk, path: Path, raw_key: bytes) -> Health:
    """Open a copy as a book of its own and check everything in it.

    Raises:
        BookError: it does not open: ``damaged, not_a_book, newer_version, unreadable``.
    """
    copy = opening.open_copy(path, raw_key)
    try:
        return check_book(replace(desk, book=copy))
    finally:
        copy.close()


def first_finding(health: Health) -> str:
    """One sentence: the first finding, and how many there are."""
    first = health.problems[0].message
    if len(health.problems) == 1:
        return first
    return say("{first} (và {count} điều khác)", first=first, count=len(health.problems) - 1)
