"""Households and their members: exactly one head while open, nobody in two households at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, func, select, update
from sqlalchemy.exc import IntegrityError

from desktop.domain.people import HEAD, Household, Member
from desktop.storage.bare_rows import insert_rows
from desktop.storage.book import Transaction
from desktop.storage.column_types import moment_text, new_key
from desktop.storage.errors import ConflictError
from desktop.storage.tables import households, members

FORMER_HEAD = "22"
"""The relation (khác) of a former head until a better one is told."""
MEMBER_COLUMNS = (
    "id",
    "household_id",
    "person_id",
    "relation",
    "since",
    "until",
    "head_of",
    "updated_by",
    "updated_at",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRecord:
    """A household as saved; ``closed_on`` is the day the last member left."""

    household: Household
    closed_on: date | None

    @property
    def current(self) -> tuple[Member, ...]:
        """The members of now, head first."""
        return tuple(member for member in self.household.members if member.until is None)


def insert_household(tx: Transaction, household: Household, *, by: UUID, at: datetime) -> None:
    """Add a household with its members.

    Raises:
        ConflictError: ``head_needed``, ``two_heads``, ``member_twice``, ``member_elsewhere``.
    """
    _require_whole(household.members)
    _insert_rows(tx, [household], by, at)


def insert_many(tx: Transaction, rows: Sequence[Household], *, by: UUID, at: datetime) -> None:
    """Add many households at once, as practice books need; the same checks as for one."""
    for household in rows:
        _require_whole(household.members)
    if rows:
        _insert_rows(tx, rows, by, at)


def set_code(tx: Transaction, household_id: UUID, code: str) -> None:
    """Change the household's code (mã hộ); empty forgets it."""
    tx.connection.execute(update(households).where(households.c.id == household_id).values(code=code or None))


def add_member(tx: Transaction, household_id: UUID, member: Member, *, by: UUID, at: datetime) -> None:
    """Add a member who is not the head.

    Raises:
        ConflictError: ``two_heads``, ``member_twice``, ``member_elsewhere``, ``head_needed`` (the household is closed).
    """
    household = _open(tx, household_id)
    if member.relation == HEAD:
        raise ConflictError("two_heads", "relation")
    if any(other.person_id == member.person_id for other in household.current):
        raise ConflictError("member_twice", "person_id")
    _insert_members(tx, [(household_id, member)], by, at)


def add_members(tx: Transaction, rows: Sequence[tuple[UUID, Member]], *, by: UUID, at: datetime) -> None:
    """Add many members, none of them a head, to open households that the caller has looked at.

    Raises:
        ConflictError: ``two_heads``, ``member_elsewhere``.
    """
    if any(member.relation == HEAD for _household, member in rows):
        raise ConflictError("two_heads", "relation")
    if rows:
        _insert_members(tx, rows, by, at)


def remove_member(tx: Transaction, household_id: UUID, person_id: UUID, *, until: date, by: UUID, at: datetime) -> None:
    """End a membership on its last day. With its last member, the head, the household closes.

    Raises:
        ConflictError: ``not_a_member``; ``head_needed`` while others remain: change the head first.
    """
    household = _open(tx, household_id)
    leaving = next((member for member in household.current if member.person_id == person_id), None)
    if leaving is None:
        raise ConflictError("not_a_member", "person_id")
    if leaving.relation == HEAD:
        if len(household.current) > 1:
            raise ConflictError("head_needed", "relation")
        closing = update(households).where(households.c.id == household_id).values(head_key=None, closed_on=until)
        tx.connection.execute(closing)
    _update_member(tx, household_id, person_id, by, at, until=max(until, leaving.since), head_of=None)


def change_head(
    tx: Transaction,
    household_id: UUID,
    new_head_id: UUID,
    *,
    relations: Mapping[UUID, str],
    by: UUID,
    at: datetime,
) -> None:
    """Make another member the head in one step.

    ``relations`` says what the others are to the new head; who is not named keeps the relation, the former head gets
    ``22`` (khác).

    Raises:
        ConflictError: ``not_a_member`` (the new head or someone in ``relations``), ``two_heads``.
    """
    current = {member.person_id: member for member in _open(tx, household_id).current}
    if new_head_id not in current or not relations.keys() <= current.keys():
        raise ConflictError("not_a_member", "person_id")
    others = {person_id: relation for person_id, relation in relations.items() if person_id != new_head_id}
    if HEAD in others.values():
        raise ConflictError("two_heads", "relation")
    former = next(person_id for person_id, member in current.items() if member.relation == HEAD)
    if former != new_head_id:
        others.setdefault(former, FORMER_HEAD)
    for person_id, relation in others.items():
        _update_member(tx, household_id, person_id, by, at, relation=relation, head_of=None)
    _update_member(tx, household_id, new_head_id, by, at, relation=HEAD, head_of=household_id)


def change_relation(
    tx: Transaction, household_id: UUID, person_id: UUID, relation: str, *, by: UUID, at: datetime
) -> None:
    """Correct a member's relation to the head (neither from nor to ``00``: that is :func:`change_head`).

    Raises:
        ConflictError: ``not_a_member``, ``two_heads``, ``head_needed``.
    """
    current = {member.person_id: member for member in _open(tx, household_id).current}
    if person_id not in current:
        raise ConflictError("not_a_member", "person_id")
    if current[person_id].relation == HEAD and relation != HEAD:
        raise ConflictError("head_needed", "relation")
    if current[person_id].relation != HEAD and relation == HEAD:
        raise ConflictError("two_heads", "relation")
    _update_member(tx, household_id, person_id, by, at, relation=relation)


def get(tx: Transaction, household_id: UUID) -> HouseholdRecord | None:
    """A household with its members of now (head first, then as they were added) and of before."""
    found = _many(tx, [household_id])
    return found[0] if found else None


def get_many(tx: Transaction, household_ids: Sequence[UUID]) -> Mapping[UUID, HouseholdRecord]:
    """Several households by key; unknown keys are left out."""
    return {record.household.id: record for record in _many(tx, household_ids)}


def of_person(tx: Transaction, person_id: UUID) -> HouseholdRecord | None:
    """The household of which the person is a member now."""
    current = and_(members.c.person_id == person_id, members.c.until.is_(None))
    household_id = tx.connection.execute(select(members.c.household_id).where(current)).scalar_one_or_none()
    return None if household_id is None else get(tx, household_id)


def keys(tx: Transaction) -> tuple[UUID, ...]:
    """The keys of all open households, by code."""
    query = select(households.c.id).where(households.c.closed_on.is_(None)).order_by(households.c.code, households.c.id)
    return tuple(tx.connection.execute(query).scalars())


def count(tx: Transaction) -> int:
    """How many households are open."""
    query = select(func.count()).select_from(households).where(households.c.closed_on.is_(None))
    return int(tx.connection.execute(query).scalar_one())


def without_one_head(tx: Transaction) -> tuple[UUID, ...]:
    """Open households that do not have exactly one current head: none, unless the file was changed from outside."""
    heads = (
        select(members.c.household_id, func.count().label("heads"))
        .where(members.c.relation == HEAD, members.c.until.is_(None))
        .group_by(members.c.household_id)
        .subquery()
    )
    query = (
        select(households.c.id)
        .outerjoin(heads, heads.c.household_id == households.c.id)
        .where(households.c.closed_on.is_(None), func.coalesce(heads.c.heads, 0) != 1)
        .order_by(households.c.id)
    )
    return tuple(tx.connection.execute(query).scalars())


def _many(tx: Transaction, household_ids: Sequence[UUID]) -> tuple[HouseholdRecord, ...]:
    rows = tx.connection.execute(select(households).where(households.c.id.in_(list(household_ids)))).all()
    query = (
        select(members)
        .where(members.c.household_id.in_(list(household_ids)))
        .order_by(members.c.head_of.is_(None), members.c.until.is_not(None), members.c.id)
    )
    places: dict[UUID, list[Member]] = {row.id: [] for row in rows}
    for row in tx.connection.execute(query):
        places[row.household_id].append(_member(row))
    return tuple(
        HouseholdRecord(
            household=Household(id=row.id, code=row.code or "", members=tuple(places[row.id])), closed_on=row.closed_on
        )
        for row in rows
    )


def _open(tx: Transaction, household_id: UUID) -> HouseholdRecord:
    household = get(tx, household_id)
    if household is None or household.closed_on is not None:
        raise ConflictError("head_needed", "household_id")
    return household


def _require_whole(all_members: Sequence[Member]) -> None:
    current = [member for member in all_members if member.until is None]
    heads = sum(member.relation == HEAD for member in current)
    if heads == 0:
        raise ConflictError("head_needed", "members")
    if heads > 1:
        raise ConflictError("two_heads", "members")
    if len({member.person_id for member in current}) != len(current):
        raise ConflictError("member_twice", "members")


def _insert_rows(tx: Transaction, rows: Iterable[Household], by: UUID, at: datetime) -> None:
    rows = list(rows)
    who, when = str(by), moment_text(at)
    names = ("id", "code", "head_key", "created_by", "created_at")
    keys = ((str(row.id), row.code) for row in rows)
    insert_rows(tx, households, names, ((key, code or None, key, who, when) for key, code in keys))
    _insert_members(tx, [(row.id, member) for row in rows for member in row.members], by, at)


def _insert_members(tx: Transaction, rows: Iterable[tuple[UUID, Member]], by: UUID, at: datetime) -> None:
    who, when = str(by), moment_text(at)
    days: Any = _day_text if not tx.is_postgresql else _same_day
    try:
        insert_rows(tx, members, MEMBER_COLUMNS, (_member_row(*row, days, who, when) for row in rows))
    except IntegrityError as error:
        message = str(error.orig)
        if "members.person_id" in message or "uq_members_person_id_current" in message:
            raise ConflictError("member_elsewhere", "person_id") from error
        raise


def _member_row(
    household_id: UUID, member: Member, days: Callable[[date | None], object], who: str, when: str
) -> tuple[object, ...]:
    household = str(household_id)
    head_of = household if member.relation == HEAD and member.until is None else None
    period = (days(member.since), days(member.until))
    return (str(new_key()), household, str(member.person_id), member.relation, *period, head_of, who, when)


def _day_text(day: date | None) -> str | None:
    """As SQLite keeps a day."""
    return None if day is None else day.isoformat()


def _same_day(day: date | None) -> date | None:
    """PostgreSQL's driver takes days as they are."""
    return day


def _update_member(
    tx: Transaction, household_id: UUID, person_id: UUID, by: UUID, at: datetime, **values: object
) -> None:
    current = and_(members.c.household_id == household_id, members.c.person_id == person_id, members.c.until.is_(None))
    tx.connection.execute(update(members).where(current).values(**values, updated_by=by, updated_at=at))


def _member(row: Row[Any]) -> Member:
    return Member(person_id=row.person_id, relation=row.relation, since=row.since, until=row.until)
