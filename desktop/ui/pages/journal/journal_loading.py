"""What the journal page reads from the book."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.texts.phrases import joined
from desktop.services.book.journal_pages import JournalRow, journal_of_household, journal_of_person, recent_journal
from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, ReceiptList, list_receipts
from desktop.services.people.household_overview import household_overview
from desktop.services.people.register_person import load_person_draft

ROWS = 100
RECEIPTS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """Rows newest first, whose they are (empty for the book's), and a person's receipts."""

    rows: tuple[JournalRow, ...]
    subject: str = ""
    receipts: ReceiptList | None = None


def load_person(desk: Desk, person_id: UUID) -> Journal:
    """A person's journal and newest receipts."""
    return Journal(
        rows=journal_of_person(desk, person_id),
        subject=load_person_draft(desk, person_id).full_name,
        receipts=list_receipts(desk, ListReceipts(person_id=person_id, limit=RECEIPTS)),
    )


def load_household(desk: Desk, household_id: UUID) -> Journal:
    """A household's journal."""
    shown = household_overview(desk, household_id)
    subject = joined(" · ", (shown.label, shown.head_name))
    return Journal(rows=journal_of_household(desk, household_id), subject=subject)


def load_book(desk: Desk, before: int | None) -> Journal:
    """A page of the book's journal: the newest acts, or those before a number."""
    return Journal(rows=recent_journal(desk, limit=ROWS, before=before))
