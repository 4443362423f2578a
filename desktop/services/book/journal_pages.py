"""The journal as readable sentences: of a person, a household, a receipt, or the whole book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.services.acts import about_household, about_person, about_receipt
from desktop.services.book.journal_sentences import journal_sentence
from desktop.services.desk import Desk
from desktop.storage import covers, journal, users
from desktop.storage.book import Transaction
from desktop.storage.journal import JournalEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """When, who, and one sentence; ``subject`` as ``receipt:UUID``."""

    number: int
    at: datetime
    user: str
    sentence: str
    subject: str


def journal_of_person(desk: Desk, person_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """What was done with a person and with the receipts that paid for them, newest first."""
    with desk.book.reading() as tx:
        receipt_ids = {cycle.receipt_id for cycle in covers.cycles_of(tx, person_id)}
        receipt_ids |= {card.receipt_id for card in covers.cards_of(tx, person_id)}
        subjects = [about_person(person_id), *(about_receipt(receipt_id) for receipt_id in receipt_ids)]
        return _rows(tx, subjects, limit)


def journal_of_household(desk: Desk, household_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """What was done with a household, newest first."""
    with desk.book.reading() as tx:
        return _rows(tx, [about_household(household_id)], limit)


def journal_of_receipt(desk: Desk, receipt_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """The life of a receipt, newest first."""
    with desk.book.reading() as tx:
        return _rows(tx, [about_receipt(receipt_id)], limit)


def recent_journal(desk: Desk, limit: int = 200, before: int | None = None) -> tuple[JournalRow, ...]:
    """The newest entries, or those before a number."""
    with desk.book.reading() as tx:
        return _shown(tx, list(journal.page(tx, before=before, limit=limit)))


def _rows(tx: Transaction, subjects: list[str], limit: int) -> tuple[JournalRow, ...]:
    found = [entry for subject in subjects for entry in journal.page(tx, subject=subject, limit=limit)]
    return _shown(tx, sorted(found, key=lambda entry: entry.seq, reverse=True)[:limit])


def _shown(tx: Transaction, entries: list[JournalEntry]) -> tuple[JournalRow, ...]:
    names = {user.id: user.name for user in users.all_users(tx)}
    return tuple(
        JournalRow(
            number=entry.seq,
            at=entry.at,
            user=names.get(entry.by, ""),
            sentence=journal_sentence(entry.act, entry.data),
            subject=entry.subject,
        )
        for entry in entries
    )
