"""Every act leaves an entry in the journal, in the transaction of the act and with the user who did it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.plain import to_plain
from desktop.storage.book import Transaction
from desktop.storage.counter import journal


def journal_act(tx: Transaction, desk: Desk, act: str, subject: str, **data: object) -> None:
    """Write who did what now; ``data`` may hold keys, money, months and dates.

    To add an act: call this with a new name, and give the name its sentence in ``book/journal_sentences.py``.
    """
    plain: Mapping[str, Any] = to_plain(data)
    journal.append(tx, act, subject, plain, by=desk.user.id, at=desk.now())


def about_person(person_id: UUID) -> str:
    """The journal's name of a person."""
    return f"person:{person_id}"


def about_household(household_id: UUID) -> str:
    """The journal's name of a household."""
    return f"household:{household_id}"


def about_receipt(receipt_id: UUID) -> str:
    """The journal's name of a receipt."""
    return f"receipt:{receipt_id}"


def about_batch(batch_id: UUID) -> str:
    """The journal's name of a list to the agency."""
    return f"batch:{batch_id}"


def receipt_meant(subject: str) -> UUID:
    """The receipt of a journal's name; ``ValueError`` for another subject."""
    return UUID(subject.removeprefix("receipt:"))


ABOUT_BOOK = "book"
"""The journal's name of the book itself: settings, keys, clinics."""
