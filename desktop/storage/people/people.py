"""People of the book: insert, change with a version check, find by number, list in Vietnamese order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, or_, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Address, Person, Sex
from desktop.domain.texts.text import fold, sort_key
from desktop.storage.bare_rows import insert_rows
from desktop.storage.book import Transaction
from desktop.storage.column_types import moment_text
from desktop.storage.errors import ConflictError
from desktop.storage.people import search
from desktop.storage.people.folding import search_words
from desktop.storage.tables import people

NUMBERS = ("personal_id", "old_id", "si_number", "hi_number")
"""Numbers that belong to one person only."""
BATCH = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord:
    """A person as saved.

    Attributes:
        version: grows by one with every change; :func:`update_person` refuses an old one.
        place_words: names of the commune, of its province and of the old communes in it, for search alone.
    """

    person: Person
    version: int
    place_words: str
    created_by: UUID
    created_at: datetime
    updated_by: UUID
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class PageEnd:
    """Where a page of :func:`page` ended; hand it back for the next one."""

    sort_key: str
    seq: int


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some people in Vietnamese order; ``end`` is None on the last page."""

    people: tuple[PersonRecord, ...]
    end: PageEnd | None


def insert_person(tx: Transaction, person: Person, *, by: UUID, at: datetime, place_words: str = "") -> None:
    """Add a person.

    ``place_words`` are names by which the address is also found: the commune of 2025, its province, the old communes.

    Raises:
        ConflictError: ``taken`` when another person has one of the numbers (field names the column).
    """
    with _numbers_told(person):
        tx.connection.execute(insert(people), [_row(person, place_words, by, at)])
    search.index_new(tx, person.id)


def insert_many(tx: Transaction, rows: Iterable[tuple[Person, str]], *, by: UUID, at: datetime) -> int:
    """Add many (person, place words) in batches, as practice books and imports need; the number added.

    Raises:
        IntegrityError: a number is already taken; the transaction must be given up.
    """
    added, last = 0, search.last_indexed(tx)
    who, when = str(by), moment_text(at)
    done = {"version": 1, "created_by": who, "created_at": when, "updated_by": who, "updated_at": when}
    names: Sequence[str] = ()
    for batch in _batches(rows):
        made = [{"id": str(person.id), **content(person, words), **done} for person, words in batch]
        names = names or tuple(made[0])
        insert_rows(tx, people, names, (tuple(row.values()) for row in made))
        added += len(batch)
    search.index_after(tx, last)
    return added


def update_person(
    tx: Transaction, person: Person, *, expected_version: int, by: UUID, at: datetime, place_words: str = ""
) -> int:
    """Replace everything about a person; the new version.

    Raises:
        ConflictError: ``stale`` when someone saved since ``expected_version`` was read; ``taken`` as for insert.
    """
    values = content(person, place_words) | {"version": expected_version + 1, "updated_by": by, "updated_at": at}
    matching = (people.c.id == person.id) & (people.c.version == expected_version)
    with _numbers_told(person):
        changed = tx.connection.execute(update(people).where(matching).values(**values))
    if changed.rowcount != 1:
        raise ConflictError("stale")
    return expected_version + 1


def assign_clinic(tx: Transaction, person_ids: Sequence[UUID], clinic_code: str) -> None:
    """Give many people a first-visit clinic at once, as practice books need when they are made."""
    for start in range(0, len(person_ids), BATCH):
        some = people.c.id.in_(list(person_ids[start : start + BATCH]))
        tx.connection.execute(update(people).where(some).values(clinic_code=clinic_code))


def get(tx: Transaction, person_id: UUID) -> PersonRecord | None:
    """The person with this key."""
    row = tx.connection.execute(select(people).where(people.c.id == person_id)).one_or_none()
    return None if row is None else record(row)


def get_many(tx: Transaction, person_ids: Sequence[UUID]) -> dict[UUID, PersonRecord]:
    """Several people by key; unknown keys are left out."""
    rows = tx.connection.execute(select(people).where(people.c.id.in_(list(person_ids))))
    return {row.id: record(row) for row in rows}


def merged_into(tx: Transaction, person_id: UUID) -> UUID | None:
    """The person under whom this record stands now; None while it stands for itself."""
    found: UUID | None = tx.connection.execute(
        select(people.c.merged_into_id).where(people.c.id == person_id)
    ).scalar_one_or_none()
    return found


def who_stays(tx: Transaction, person_id: UUID) -> UUID:
    """The person who stands for this record: itself, or the one it was merged into, however often."""
    while (into := merged_into(tx, person_id)) is not None:
        person_id = into
    return person_id


def who_stand(tx: Transaction, person_ids: Sequence[UUID]) -> dict[UUID, PersonRecord]:
    """By each asked key the person who stands for it now: of a merged record the one it was merged into."""
    found = get_many(tx, person_ids)
    merged = select(people.c.id).where(people.c.id.in_(list(person_ids)), people.c.merged_into_id.is_not(None))
    for key in tx.connection.execute(merged).scalars().all():
        stays = get(tx, who_stays(tx, key))
        assert stays is not None
        found[key] = stays
    return found


def stands_for(tx: Transaction, person_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Of these records those that were merged, with the person who stands for each now."""
    found: dict[UUID, UUID] = {}
    for start in range(0, len(person_ids), BATCH):
        some = people.c.id.in_(list(person_ids[start : start + BATCH]))
        query = select(people.c.id).where(some, people.c.merged_into_id.is_not(None))
        found.update({key: who_stays(tx, key) for key in tx.connection.execute(query).scalars().all()})
    return found


def of_seqs(tx: Transaction, seqs: Sequence[int]) -> tuple[PersonRecord, ...]:
    """The people with these row numbers (see ``search.every``), in this order; unknown ones are left out."""
    rows = tx.connection.execute(select(people).where(people.c.seq.in_(list(seqs))))
    found = {row.seq: record(row) for row in rows}
    return tuple(found[seq] for seq in seqs if seq in found)


def by_number(tx: Transaction, number: str) -> tuple[PersonRecord, ...]:
    """People whose personal ID, old ID, SI or HI number is exactly this; an empty number matches nobody."""
    if not number:
        return ()
    matching = or_(*(people.c[column] == number for column in NUMBERS))
    return tuple(record(row) for row in tx.connection.execute(select(people).where(matching).order_by(people.c.seq)))


def page(tx: Transaction, *, after: PageEnd | None = None, limit: int = 100) -> PeoplePage:
    """The next people in Vietnamese order of names."""
    query = select(people).where(people.c.merged_into_id.is_(None))
    query = query.order_by(people.c.sort_key, people.c.seq).limit(limit + 1)
    if after is not None:
        query = query.where(tuple_(people.c.sort_key, people.c.seq) > tuple_(after.sort_key, after.seq))
    rows = tx.connection.execute(query).all()
    end = PageEnd(rows[limit - 1].sort_key, rows[limit - 1].seq) if len(rows) > limit else None
    return PeoplePage(tuple(record(row) for row in rows[:limit]), end)


def count(tx: Transaction) -> int:
    """How many people the book holds; records that were merged into another's are none."""
    query = select(func.count()).select_from(people).where(people.c.merged_into_id.is_(None))
    return int(tx.connection.execute(query).scalar_one())


def record(row: Row[Any]) -> PersonRecord:
    """A row of the table as a record."""
    return PersonRecord(
        person=Person(
            id=row.id,
            full_name=row.full_name,
            birth=PartialDate(row.birth_year, row.birth_month, row.birth_day),
            sex=Sex(row.sex),
            personal_id=row.personal_id or "",
            old_id=row.old_id or "",
            si_number=row.si_number or "",
            hi_number=row.hi_number or "",
            ethnicity=row.ethnicity,
            nationality=row.nationality,
            phone=row.phone or "",
            email=row.email,
            occupation=row.occupation,
            clinic_code=row.clinic_code or "",
            address=Address(street=row.street, hamlet=row.hamlet, commune_code=row.commune_code, old=row.old_address),
        ),
        version=row.version,
        place_words=row.place_words,
        created_by=row.created_by,
        created_at=row.created_at,
        updated_by=row.updated_by,
        updated_at=row.updated_at,
    )


def _row(person: Person, place_words: str, by: UUID, at: datetime) -> dict[str, Any]:
    first = {"version": 1, "created_by": by, "created_at": at, "updated_by": by, "updated_at": at}
    return {"id": person.id} | content(person, place_words) | first


def content(person: Person, place_words: str) -> dict[str, Any]:
    """The columns that a person fills. Empty numbers become NULL: empty keys must never match each other."""
    return {
        "full_name": person.full_name,
        "personal_id": person.personal_id or None,
        "old_id": person.old_id or None,
        "si_number": person.si_number or None,
        "hi_number": person.hi_number or None,
        "birth_year": person.birth.year,
        "birth_month": person.birth.month,
        "birth_day": person.birth.day,
        "sex": person.sex.value,
        "ethnicity": person.ethnicity,
        "nationality": person.nationality,
        "phone": person.phone or None,
        "email": person.email,
        "occupation": person.occupation,
        "clinic_code": person.clinic_code or None,
        "street": person.address.street,
        "hamlet": person.address.hamlet,
        "commune_code": person.address.commune_code,
        "old_address": person.address.old,
        "folded_name": fold(person.full_name),
        "sort_key": sort_key(person.full_name),
        "place_words": place_words,
        "search_text": search_words(person, place_words),
    }


def _batches(rows: Iterable[tuple[Person, str]]) -> Iterator[list[tuple[Person, str]]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        yield batch


@contextmanager
def _numbers_told(person: Person) -> Iterator[None]:
    """Name the number when the database refuses it: SQLite says table.column, PostgreSQL the constraint."""
    try:
        yield
    except IntegrityError as error:
        message = str(error.orig)
        for column in NUMBERS:
            if f"people.{column}" in message or f"uq_people_{column}" in message:
                raise ConflictError("taken", column, number=getattr(person, column)) from error
        raise
