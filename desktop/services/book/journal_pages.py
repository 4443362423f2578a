"""The journal as readable sentences: of a person, a household, a receipt, or the whole book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.people import HEAD
from desktop.services.acts import about_household, about_person, about_receipt
from desktop.services.book.journal_sentences import journal_sentence
from desktop.services.desk import Desk
from desktop.services.people.import_keys import about_import, import_of
from desktop.storage.book import Transaction
from desktop.storage.counter import journal, users
from desktop.storage.counter.journal import JournalEntry
from desktop.storage.payment import covers
from desktop.storage.people import households, life_events, people
from desktop.storage.people.households import HouseholdRecord

_PERSON, _HOUSEHOLD = "person:", "household:"
ALL = 2**31 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """When, who, and one sentence; ``subject`` as ``receipt:UUID``, ``about`` its person's or household's name."""

    number: int
    at: datetime
    user: str
    sentence: str
    subject: str
    about: str = ""

    @property
    def subject_id(self) -> UUID | None:
        """The key in the subject; None for an act on the book itself."""
        _kind, _colon, key = self.subject.partition(":")
        return UUID(key) if key else None


def journal_of_person(desk: Desk, person_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """What was done with a person and with the receipts that paid for them, newest first."""
    with desk.book.reading() as tx:
        return shown_entries(tx, desk, person_entries(tx, person_id, limit))


def journal_of_household(desk: Desk, household_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """What was done with a household, newest first."""
    with desk.book.reading() as tx:
        return shown_entries(tx, desk, household_entries(tx, household_id, limit))


def journal_of_receipt(desk: Desk, receipt_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """The life of a receipt, newest first."""
    with desk.book.reading() as tx:
        return shown_entries(tx, desk, _entries(tx, [about_receipt(receipt_id)], limit))


def recent_journal(desk: Desk, limit: int = 200, before: int | None = None) -> tuple[JournalRow, ...]:
    """The newest entries, or those before a number."""
    with desk.book.reading() as tx:
        return shown_entries(tx, desk, list(journal.page(tx, before=before, limit=limit)))


def person_entries(tx: Transaction, person_id: UUID, limit: int = ALL) -> list[JournalEntry]:
    """Entries about a person, the records merged into theirs, and the receipts that paid for them, newest first."""
    receipt_ids = {cycle.receipt_id for cycle in covers.cycles_of(tx, person_id)}
    receipt_ids |= {card.receipt_id for card in covers.cards_of(tx, person_id)}
    records = (about_person(key) for key in life_events.records_of(tx, person_id))
    found = _entries(tx, [*records, *(about_receipt(key) for key in receipt_ids)], limit)
    return [*found, *_origin(tx, person_id, "came_by_import")]


def household_entries(tx: Transaction, household_id: UUID, limit: int = ALL) -> list[JournalEntry]:
    """Entries about a household, newest first."""
    return [*_entries(tx, [about_household(household_id)], limit), *_origin(tx, household_id, "household_by_import")]


def _origin(tx: Transaction, key: UUID, act: str) -> list[JournalEntry]:
    """The import that brought a person or household into the book, told of its row: the key says which and where."""
    import_key, row = import_of(key)
    began = journal.page(tx, subject=about_import(import_key), limit=2)[-1:]
    return [replace(entry, act=act, data={**entry.data, "row": row}) for entry in began]


def _entries(tx: Transaction, subjects: list[str], limit: int) -> list[JournalEntry]:
    found = [entry for subject in subjects for entry in journal.page(tx, subject=subject, limit=limit)]
    return sorted(found, key=lambda entry: entry.seq, reverse=True)[:limit]


def shown_entries(tx: Transaction, desk: Desk, entries: list[JournalEntry]) -> tuple[JournalRow, ...]:
    """Entries as sentences, in the same order."""
    clerks = {user.id: user.name for user in users.all_users(tx)}
    names = {**_people(tx, entries), **_communes(desk.places, entries)}
    return tuple(
        JournalRow(
            number=entry.seq,
            at=entry.at,
            user=clerks.get(entry.by, ""),
            sentence=journal_sentence(entry.act, entry.data, names),
            subject=entry.subject,
            about=names.get(entry.subject.partition(":")[2], ""),
        )
        for entry in entries
    )


def _people(tx: Transaction, entries: list[JournalEntry]) -> dict[str, str]:
    """Names by key: of people, and of households by their head."""
    keys = {UUID(str(entry.data["person"])) for entry in entries if entry.data.get("person")}
    keys |= {UUID(entry.subject[len(_PERSON) :]) for entry in entries if entry.subject.startswith(_PERSON)}
    found = {str(key): record.person.full_name for key, record in people.get_many(tx, sorted(keys)).items()}
    for subject in {entry.subject for entry in entries if entry.subject.startswith(_HOUSEHOLD)}:
        key = subject[len(_HOUSEHOLD) :]
        household = households.get(tx, UUID(key))
        if household is not None:
            found[key] = _household_name(tx, household)
    return found


def _household_name(tx: Transaction, household: HouseholdRecord) -> str:
    head = next((member.person_id for member in household.current if member.relation == HEAD), None)
    record = None if head is None else people.get(tx, head)
    parts = (f"Hộ {household.household.code}".strip(), "" if record is None else record.person.full_name)
    return " ".join(part for part in parts if part)


def _communes(places: AdministrativeUnits, entries: list[JournalEntry]) -> dict[str, str]:
    """Names of the communes in changed addresses, by code."""
    codes = {
        code
        for entry in entries
        if isinstance(changes := entry.data.get("changes"), Mapping)
        for code in changes.get("commune_code", ())
    }
    return {code: places.place_name(code) for code in codes if places.knows(code)}
