"""Opening entries (trước khi có sổ này): what was paid before the book; a person has one that counts an insurance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, bindparam, exists, insert, select

from desktop.domain.openings import HiOpening, SiOpening
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import hi_openings, si_openings

T = TypeVar("T", SiOpening, HiOpening)
_PORTION = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered(Generic[T]):
    """An entry with who wrote it when, and the entry that took its place (None while it counts)."""

    opening: T
    entered_by: UUID
    entered_at: datetime
    replaced_by: UUID | None


def insert_si(tx: Transaction, entries: Iterable[SiOpening], *, by: UUID, at: datetime) -> int:
    """Add many entries of social insurance, in portions; the number added.

    Raises:
        ConflictError: ``stale`` when a person has an entry that counts and the new one does not name it, or names
            another: the months of two entries would be added up.
    """
    return _insert(tx, entries, _Kind(si_openings, current_si, _si_row), {"entered_by": by, "entered_at": at})


def insert_hi(tx: Transaction, entries: Iterable[HiOpening], *, by: UUID, at: datetime) -> int:
    """Add many entries of health insurance, in portions; the number added.

    Raises:
        ConflictError: as :func:`insert_si`.
    """
    return _insert(tx, entries, _Kind(hi_openings, current_hi, _hi_row), {"entered_by": by, "entered_at": at})


def current_si(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, SiOpening]:
    """The entry that counts of each of these people; who has none is left out."""
    return {row.person_id: _si(row) for row in _current(tx, si_openings, person_ids)}


def current_hi(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, HiOpening]:
    """The entry that counts of each of these people; who has none is left out."""
    return {row.person_id: hi(row) for row in _current(tx, hi_openings, person_ids)}


def si_of(tx: Transaction, person_id: UUID) -> SiOpening | None:
    """The entry of social insurance that counts for one person."""
    return current_si(tx, [person_id]).get(person_id)


def hi_of(tx: Transaction, person_id: UUID) -> HiOpening | None:
    """The entry of health insurance that counts for one person."""
    return current_hi(tx, [person_id]).get(person_id)


def places_of_household(tx: Transaction, household_id: UUID, year: int) -> tuple[HiOpening, ...]:
    """The entries that count which took a place (thứ tự) in a household in a calendar year, by place."""
    table = hi_openings.c
    query = select(hi_openings).where(table.household_id == household_id, table.place_year == year)
    rows = tx.connection.execute(query.where(not_replaced(hi_openings)).order_by(table.place, table.id))
    return tuple(hi(row) for row in rows)


def all_si(tx: Transaction, person_id: UUID) -> tuple[Entered[SiOpening], ...]:
    """Every entry of social insurance of a person, those replaced too, the latest first."""
    return _all(tx, si_openings, person_id, _si)


def all_hi(tx: Transaction, person_id: UUID) -> tuple[Entered[HiOpening], ...]:
    """Every entry of health insurance of a person, those replaced too, the latest first."""
    return _all(tx, hi_openings, person_id, hi)


def every(tx: Transaction) -> Iterator[SiOpening | HiOpening]:
    """All entries of both insurances, those replaced too, read in portions."""
    for row in tx.connection.execute(select(si_openings).execution_options(yield_per=_PORTION)):
        yield _si(row)
    for row in tx.connection.execute(select(hi_openings).execution_options(yield_per=_PORTION)):
        yield hi(row)


def not_replaced(table: Table) -> ColumnElement[bool]:
    """The condition that no later entry names a row of this table."""
    later = table.alias("later")
    return ~exists(select(later.c.id).where(later.c.replaces_id == table.c.id))


_CURRENT: Final = {
    table.name: select(table)
    .where(table.c.person_id.in_(bindparam("people", expanding=True)), not_replaced(table))
    .order_by(table.c.entered_at, table.c.id)
    for table in (si_openings, hi_openings)
}
"""Built once: building them anew would take longer than asking, and every payment asks."""


@dataclass(frozen=True, slots=True)
class _Kind(Generic[T]):
    table: Table
    current: Callable[[Transaction, Sequence[UUID]], Mapping[UUID, T]]
    row: Callable[[T], dict[str, Any]]


def _insert(tx: Transaction, entries: Iterable[T], kind: _Kind[T], done: dict[str, Any]) -> int:
    added = 0
    for portion in _portions(entries):
        known = {person_id: found.id for person_id, found in kind.current(tx, _people(portion)).items()}
        for entry in portion:
            if entry.replaces_id != known.get(entry.person_id):
                raise ConflictError("stale", "replaces_id")
            known[entry.person_id] = entry.id
        tx.connection.execute(insert(kind.table), [kind.row(entry) | done for entry in portion])
        added += len(portion)
    return added


def _people(entries: Sequence[T]) -> list[UUID]:
    return list(dict.fromkeys(entry.person_id for entry in entries))


def _portions(entries: Iterable[T]) -> Iterator[list[T]]:
    waiting = iter(entries)
    while portion := list(islice(waiting, _PORTION)):
        yield portion


def _current(tx: Transaction, table: Table, person_ids: Sequence[UUID]) -> Iterator[Row[Any]]:
    for start in range(0, len(person_ids), _PORTION):
        wanted = {"people": list(person_ids[start : start + _PORTION])}
        yield from tx.connection.execute(_CURRENT[table.name], wanted)


def _all(tx: Transaction, table: Table, person_id: UUID, read: Callable[[Row[Any]], T]) -> tuple[Entered[T], ...]:
    query = select(table).where(table.c.person_id == person_id).order_by(table.c.entered_at, table.c.id)
    rows = tx.connection.execute(query).all()
    replaced: dict[UUID, UUID] = {row.replaces_id: row.id for row in rows if row.replaces_id is not None}
    found = [
        Entered(
            opening=read(row),
            entered_by=row.entered_by,
            entered_at=row.entered_at,
            replaced_by=replaced.get(row.id),
        )
        for row in rows
    ]
    return tuple(reversed(found))


def _si_row(entry: SiOpening) -> dict[str, Any]:
    return {
        "id": entry.id,
        "person_id": entry.person_id,
        "replaces_id": entry.replaces_id,
        "paid_months": entry.paid_months,
        "supported_months": entry.supported_months,
        "last_month": entry.last_month,
        "method": entry.method or None,
        "income": entry.income,
        "as_of": entry.as_of,
        "source": entry.source,
    }


def _si(row: Row[Any]) -> SiOpening:
    return SiOpening(
        id=row.id,
        person_id=row.person_id,
        paid_months=row.paid_months,
        supported_months=row.supported_months,
        last_month=row.last_month,
        method=row.method or "",
        income=row.income,
        as_of=row.as_of,
        source=row.source,
        replaces_id=row.replaces_id,
    )


def _hi_row(entry: HiOpening) -> dict[str, Any]:
    return {
        "id": entry.id,
        "person_id": entry.person_id,
        "household_id": entry.household_id,
        "replaces_id": entry.replaces_id,
        "group_code": entry.group,
        "valid_from": entry.valid_from,
        "valid_to": entry.valid_to,
        "continuous_since": entry.continuous_since,
        "place": entry.place,
        "place_year": entry.place_year,
        "months": entry.months,
        "as_of": entry.as_of,
        "source": entry.source,
    }


def hi(row: Row[Any]) -> HiOpening:
    """A row of the table as an entry."""
    return HiOpening(
        id=row.id,
        person_id=row.person_id,
        household_id=row.household_id,
        group=row.group_code,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        continuous_since=row.continuous_since,
        place=row.place,
        place_year=row.place_year,
        months=row.months,
        as_of=row.as_of,
        source=row.source,
        replaces_id=row.replaces_id,
    )
