"""The journal: of the whole book, of a person, of a household, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

from desktop.services.book.journal_pages import JournalRow, household_entries, person_entries, shown_entries
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.storage.book import Transaction
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter import journal
from desktop.storage.counter.journal import JournalEntry

COLUMNS = ("Số", "Lúc", "Việc", "Của ai", "Người làm")
BATCH = 500
_Read = Callable[[Transaction], list[JournalEntry]]


def book_journal() -> Listing:
    """Every act of the book."""

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        before: int | None = None
        while found := list(journal.page(tx, before=before, limit=BATCH)):
            yield from map(line_of, shown_entries(tx, desk, found))
            before = found[-1].seq

    return Listing(
        title="Nhật ký của sổ",
        stem="nhat-ky",
        columns=COLUMNS,
        count=lambda tx, _desk: journal.count(tx),
        rows=rows,
    )


def person_journal(person_id: UUID) -> Listing:
    """Every act about a person and about the receipts that paid for them."""
    return _of(lambda tx: person_entries(tx, person_id), "Nhật ký của một người")


def household_journal(household_id: UUID) -> Listing:
    """Every act about a household."""
    return _of(lambda tx: household_entries(tx, household_id), "Nhật ký của hộ")


def _of(read: _Read, title: str) -> Listing:
    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        yield from map(line_of, shown_entries(tx, desk, read(tx)))

    return Listing(title=title, stem="nhat-ky", columns=COLUMNS, count=lambda tx, _desk: len(read(tx)), rows=rows)


def line_of(row: JournalRow) -> Line:
    """A row of the journal as cells."""
    return (row.number, row.at.astimezone(VIETNAM), str(row.sentence), str(row.about), row.user)
