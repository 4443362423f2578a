"""Who lives in which household as what: read as a whole and changed as a whole, so that one head always holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, insert, select, update

from desktop.domain.people import HEAD
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.tables import households, members

Arrangement = Mapping[UUID, Mapping[UUID, str]]
"""Household → person → relation; a closed household has nobody."""
_NOW: Final = members.c.until.is_(None)


def arrangement(tx: Transaction, household_ids: Iterable[UUID]) -> dict[UUID, dict[UUID, str]]:
    """These households as they are now."""
    found: dict[UUID, dict[UUID, str]] = {household_id: {} for household_id in household_ids}
    query = select(members.c.household_id, members.c.person_id, members.c.relation)
    for row in tx.connection.execute(query.where(members.c.household_id.in_(list(found)), _NOW)):
        found[row.household_id][row.person_id] = row.relation
    return found


def rearrange(
    tx: Transaction, target: Arrangement, *, on: date, by: UUID, at: datetime, returning: bool = False
) -> None:
    """Make the households of ``target`` be so from a day on; what is equal stays untouched.

    A household that nobody is left in closes; one that somebody comes back to opens again. With ``returning`` a former
    membership goes on as if it had never ended (an undo), else a new one begins.

    Raises:
        ConflictError: ``head_needed``, ``two_heads``, ``member_twice``, ``member_elsewhere``.
    """
    _require_heads(target)
    now = arrangement(tx, target)
    done: dict[str, Any] = {"updated_by": by, "updated_at": at}
    for household_id, wanted in target.items():
        for person_id in now[household_id].keys() - wanted.keys():
            _end(tx, household_id, person_id, on, done)
    _change_relations(tx, now, target, done)
    for household_id, wanted in target.items():
        for person_id in wanted.keys() - now[household_id].keys():
            place = {"household_id": household_id, "person_id": person_id, "relation": wanted[person_id]}
            _begin(tx, place, on, done, returning=returning)
        _open_or_close(tx, household_id, on, is_open=bool(wanted), was_open=bool(now[household_id]))


def found_household(tx: Transaction, household_id: UUID, code: str, *, by: UUID, at: datetime) -> None:
    """A new household still without anybody: :func:`rearrange` fills it in the same transaction."""
    row = {"id": household_id, "code": code or None, "head_key": household_id, "created_by": by, "created_at": at}
    tx.connection.execute(insert(households).values(**row))


def _require_heads(target: Arrangement) -> None:
    for wanted in target.values():
        heads = sum(relation == HEAD for relation in wanted.values())
        if wanted and heads != 1:
            raise ConflictError("two_heads" if heads else "head_needed", "relation")
    places = Counter(person_id for wanted in target.values() for person_id in wanted)
    if any(count > 1 for count in places.values()):
        raise ConflictError("member_twice", "person_id")


def _change_relations(tx: Transaction, now: Arrangement, target: Arrangement, done: dict[str, Any]) -> None:
    """Those who are no longer head first: a household's head stands in a column that is unique."""
    changed = [
        (relation == HEAD, household_id, person_id, relation)
        for household_id, wanted in target.items()
        for person_id, relation in wanted.items()
        if now[household_id].get(person_id, relation) != relation
    ]
    for is_head, household_id, person_id, relation in sorted(changed, key=lambda change: change[0]):
        where = and_(members.c.household_id == household_id, members.c.person_id == person_id, _NOW)
        head_of = household_id if is_head else None
        tx.connection.execute(update(members).where(where).values(relation=relation, head_of=head_of, **done))


def _end(tx: Transaction, household_id: UUID, person_id: UUID, on: date, done: dict[str, Any]) -> None:
    where = and_(members.c.household_id == household_id, members.c.person_id == person_id, _NOW)
    since: date = tx.connection.execute(select(members.c.since).where(where)).scalar_one()
    tx.connection.execute(update(members).where(where).values(until=max(on, since), head_of=None, **done))


def _begin(tx: Transaction, place: dict[str, Any], on: date, done: dict[str, Any], *, returning: bool) -> None:
    own = members.c.person_id == place["person_id"]
    if tx.connection.execute(select(members.c.id).where(own, _NOW)).first() is not None:
        raise ConflictError("member_elsewhere", "person_id")
    values = {**place, "head_of": place["household_id"] if place["relation"] == HEAD else None, "until": None, **done}
    before = _former(tx, place["household_id"], place["person_id"]) if returning else None
    if before is not None:
        tx.connection.execute(update(members).where(members.c.id == before).values(**values))
    else:
        tx.connection.execute(insert(members).values(id=new_key(), since=on, **values))


def _former(tx: Transaction, household_id: UUID, person_id: UUID) -> UUID | None:
    own = and_(members.c.household_id == household_id, members.c.person_id == person_id)
    query = select(members.c.id).where(own, ~_NOW).order_by(members.c.until.desc(), members.c.id.desc()).limit(1)
    found: UUID | None = tx.connection.execute(query).scalar_one_or_none()
    return found


def _open_or_close(tx: Transaction, household_id: UUID, on: date, *, is_open: bool, was_open: bool) -> None:
    if is_open and not was_open:
        values: dict[str, Any] = {"head_key": household_id, "closed_on": None}
    elif was_open and not is_open:
        values = {"head_key": None, "closed_on": on}
    else:
        return
    tx.connection.execute(update(households).where(households.c.id == household_id).values(**values))
