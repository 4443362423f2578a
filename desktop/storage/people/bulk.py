"""Many people at once, as an import needs them: who holds which number, who was born when, changes in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, select, update

from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Person
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people.people import content
from desktop.storage.tables import households, members, people

PORTION = 2_000
"""So many keys are asked for in one query."""


class Known(NamedTuple):
    """Just enough of a person of the book to tell whether a row of a sheet may mean the same."""

    person_id: UUID
    folded_name: str
    birth: PartialDate
    personal_id: str
    old_id: str
    si_number: str


@dataclass(frozen=True, slots=True)
class Change:
    """A person as it shall be, the version that was looked at, and the names of the places."""

    person: Person
    version: int
    place_words: str


@dataclass(frozen=True, slots=True)
class OpenHousehold:
    """A household of now: relation by member, the head among them; commune and name of the head."""

    id: UUID
    code: str
    relations: dict[UUID, str]
    head_id: UUID
    head_name: str
    commune_code: str


def holders(tx: Transaction, column: str, numbers: Collection[str]) -> dict[str, UUID]:
    """The person of the book who has each of these numbers (``personal_id, old_id, si_number, hi_number``)."""
    number = people.c[column]
    found: dict[str, UUID] = {}
    for portion in _portions(list(numbers)):
        rows = tx.connection.execute(select(number, people.c.id).where(number.in_(portion)))
        found.update((row[0], row[1]) for row in rows)
    return found


def born_in_year(tx: Transaction, year: int) -> Iterator[Known]:
    """Everyone of the book born in a year."""
    return _known(tx, people.c.birth_year == year)


def without_personal_id(tx: Transaction) -> Iterator[Known]:
    """Everyone of the book whose personal ID is not known."""
    return _known(tx, people.c.personal_id.is_(None))


def registered_after(tx: Transaction, last: int) -> Iterator[Known]:
    """Everyone who came into the book after the person with this row number."""
    return _known(tx, people.c.seq > last)


def update_many(tx: Transaction, changes: Sequence[Change], *, by: UUID, at: datetime) -> None:
    """Replace everything about these people, each under the version that was looked at.

    Raises:
        ConflictError: ``stale`` when one of them was changed meanwhile; the transaction must be given up.
    """
    if not changes:
        return
    names = content(changes[0].person, "").keys()
    matching = (people.c.id == bindparam("key")) & (people.c.version == bindparam("looked_at"))
    values: dict[str, Any] = {
        name: bindparam(f"new_{name}") for name in (*names, "version", "updated_by", "updated_at")
    }
    rows = [
        {f"new_{name}": value for name, value in content(change.person, change.place_words).items()}
        | {"key": change.person.id, "looked_at": change.version, "new_version": change.version + 1}
        | {"new_updated_by": by, "new_updated_at": at}
        for change in changes
    ]
    changed = tx.connection.execute(update(people).where(matching).values(values), rows)
    if changed.rowcount != len(changes):
        raise ConflictError("stale")


def households_of(tx: Transaction, person_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """The open household in which each of these people lives now."""
    found: dict[UUID, UUID] = {}
    for portion in _portions(person_ids):
        query = select(members.c.person_id, members.c.household_id)
        query = query.where(members.c.person_id.in_(portion), members.c.until.is_(None))
        found.update((row[0], row[1]) for row in tx.connection.execute(query))
    return found


def open_households(tx: Transaction, household_ids: Sequence[UUID]) -> dict[UUID, OpenHousehold]:
    """These households as they are now."""
    found: dict[UUID, OpenHousehold] = {}
    for portion in _portions(household_ids):
        query = (
            select(
                households.c.id,
                households.c.code,
                members.c.person_id,
                members.c.relation,
                members.c.head_of,
                people.c.full_name,
                people.c.commune_code,
            )
            .join(members, members.c.household_id == households.c.id)
            .join(people, people.c.id == members.c.person_id)
            .where(households.c.id.in_(portion), members.c.until.is_(None))
            .order_by(members.c.head_of.is_(None), members.c.id)
        )
        for row in tx.connection.execute(query):
            household = found.get(row.id)
            if household is None:
                household = found[row.id] = OpenHousehold(
                    row.id, row.code or "", {}, row.person_id, row.full_name, row.commune_code
                )
            household.relations[row.person_id] = row.relation
    return found


def households_with_code(tx: Transaction, codes: Collection[str]) -> dict[str, tuple[UUID, ...]]:
    """The open households of each of these codes."""
    found: dict[str, tuple[UUID, ...]] = {}
    for portion in _portions(list(codes)):
        query = select(households.c.code, households.c.id).where(households.c.code.in_(portion))
        for row in tx.connection.execute(query.where(households.c.closed_on.is_(None)).order_by(households.c.id)):
            found[row.code] = (*found.get(row.code, ()), row.id)
    return found


def _known(tx: Transaction, condition: ColumnElement[bool]) -> Iterator[Known]:
    columns = people.c
    query = select(
        columns.id,
        columns.folded_name,
        columns.birth_year,
        columns.birth_month,
        columns.birth_day,
        columns.personal_id,
        columns.old_id,
        columns.si_number,
    ).where(condition, columns.merged_into_id.is_(None))
    for row in tx.connection.execute(query):
        birth = PartialDate(row[2], row[3], row[4])
        yield Known(row[0], row[1], birth, row[5] or "", row[6] or "", row[7] or "")


def _portions(keys: Sequence[object]) -> Iterator[Iterable[object]]:
    for start in range(0, len(keys), PORTION):
        yield keys[start : start + PORTION]
