"""What stands under a record moves to another when two are one person, or one is two: covers by copies, others by key.

Covers are append-only: the row stays, a change ``moved`` takes it out of force, and a copy with ``moved_from_id`` and
the same values (a refund's cut with it) stands under the other person.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import RowMapping, exists, insert, select, update

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people.people import NUMBERS
from desktop.storage.tables import (
    cover_changes,
    drafts,
    enrolments,
    hi_cards,
    people,
    si_cycles,
    support_claims,
)

COVERS: Final = ((si_cycles, cover_changes.c.cycle_id), (hi_cards, cover_changes.c.card_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedCover:
    """A cover that moved: the row it was, and the copy that stands now; ``rows`` are what was written, for a digest."""

    old_id: UUID
    new_id: UUID
    receipt_id: UUID
    rows: tuple[tuple[Any, ...], ...]


def cover_ids(tx: Transaction, person_id: UUID, receipt_ids: Iterable[UUID] | None = None) -> tuple[UUID, ...]:
    """The covers of a person that can move: neither voided nor moved already; of these receipts when some are named."""
    found: list[UUID] = []
    for table, changed in COVERS:
        gone = exists().where(changed == table.c.id, cover_changes.c.kind.in_(("void", "moved")))
        query = select(table.c.id).where(table.c.person_id == person_id, ~gone)
        if receipt_ids is not None:
            query = query.where(table.c.receipt_id.in_(list(receipt_ids)))
        found.extend(tx.connection.execute(query.order_by(table.c.paid_on, table.c.id)).scalars())
    return tuple(found)


def move_covers(
    tx: Transaction, ids: Sequence[UUID], to_person: UUID, *, by: UUID, at: datetime
) -> tuple[MovedCover, ...]:
    """Move these covers; the copies carry what a refund left of them."""
    moved: list[MovedCover] = []
    done = {"changed_by": by, "changed_at": at}
    for table, changed in COVERS:
        query = select(table).where(table.c.id.in_(list(ids))).order_by(table.c.paid_on, table.c.id)
        for row in tx.connection.execute(query).mappings().all():
            copied = {**row, "id": new_key(), "person_id": to_person, "moved_from_id": row["id"]}
            tx.connection.execute(insert(table).values(**copied))
            moved.append(_moved(tx, changed.name, row, copied, done))
    return tuple(moved)


def _moved(tx: Transaction, changed: str, row: RowMapping, copied: dict[str, Any], done: dict[str, Any]) -> MovedCover:
    """The row is out of force, and what a refund left of it holds for the copy."""
    own = cover_changes.c[changed] == row["id"]
    cut = tx.connection.execute(select(cover_changes).where(own, cover_changes.c.kind == "refund")).mappings().first()
    moved = {"id": new_key(), changed: row["id"], "kind": "moved", **done}
    tx.connection.execute(insert(cover_changes).values(**moved))
    if cut is not None:
        kept = {**cut, "id": new_key(), changed: copied["id"], **done}
        tx.connection.execute(insert(cover_changes).values(**kept))
    return MovedCover(
        old_id=row["id"],
        new_id=copied["id"],
        receipt_id=row["receipt_id"],
        rows=(_plain(copied), _plain(moved)),
    )


def latest_of(tx: Transaction, cover_id: UUID) -> UUID:
    """Where a cover stands after all its moves: the last copy of a chain."""
    for table, _changed in COVERS:
        at: UUID | None = cover_id
        while at is not None:
            cover_id = at
            at = tx.connection.execute(select(table.c.id).where(table.c.moved_from_id == at)).scalar_one_or_none()
    return cover_id


def rows_of(tx: Transaction, new_ids: Sequence[UUID]) -> list[tuple[Any, ...]]:
    """What a move wrote, as the book has it now: compared with the digest that the journal kept."""
    found: list[tuple[Any, ...]] = []
    for table, changed in COVERS:
        for row in tx.connection.execute(select(table).where(table.c.id.in_(list(new_ids)))).mappings().all():
            found.append(_plain(row))
            moved = (changed == row["moved_from_id"]) & (cover_changes.c.kind == "moved")
            found += [_plain(one) for one in tx.connection.execute(select(cover_changes).where(moved)).mappings()]
    return found


def _plain(values: Mapping[Any, Any]) -> tuple[Any, ...]:
    """A row by column; who and when is the journal's own."""
    return tuple(
        f"{name}={_text(value)}"
        for name, value in sorted(values.items())
        if value is not None and not name.startswith("changed_")
    )


def _text(value: Any) -> str:
    if isinstance(value, Money):
        return str(int(value))
    return value.isoformat() if isinstance(value, date | Month) else str(value)


def move_claims(
    tx: Transaction, from_person: UUID, to_person: UUID, ids: Sequence[UUID] | None = None
) -> tuple[UUID, ...]:
    """Proofs of groups stand under another record: all, or these; which did."""
    where = support_claims.c.person_id == from_person
    if ids is not None:
        where &= support_claims.c.id.in_(list(ids))
    found = tuple(tx.connection.execute(select(support_claims.c.id).where(where)).scalars())
    if found:
        tx.connection.execute(update(support_claims).where(support_claims.c.id.in_(found)).values(person_id=to_person))
    return found


def move_enrolments(tx: Transaction, from_person: UUID, to_person: UUID) -> tuple[UUID, ...]:
    """A part in an insurance that the other record has not moves there; which did."""
    has = select(enrolments.c.insurance).where(enrolments.c.person_id == to_person)
    query = select(enrolments.c.id).where(enrolments.c.person_id == from_person, enrolments.c.insurance.not_in(has))
    found = tuple(tx.connection.execute(query).scalars())
    if found:
        tx.connection.execute(update(enrolments).where(enrolments.c.id.in_(found)).values(person_id=to_person))
    return found


def give_enrolments(tx: Transaction, ids: Sequence[UUID], to_person: UUID) -> None:
    """The same back, by key."""
    if ids:
        tx.connection.execute(update(enrolments).where(enrolments.c.id.in_(list(ids))).values(person_id=to_person))


DraftKey = tuple[UUID, str]
"""A draft of a person: the user who typed it, and the page."""


def move_drafts(
    tx: Transaction, from_person: UUID, to_person: UUID, only: Collection[DraftKey] | None = None
) -> tuple[DraftKey, ...]:
    """What was typed for a record and not paid follows, where the other has nothing typed on that page; which did."""
    old, new = str(from_person), str(to_person)
    moved: list[DraftKey] = []
    query = select(drafts.c.user_id, drafts.c.page).where(drafts.c.subject == new)
    known = {(row.user_id, row.page) for row in tx.connection.execute(query)}
    for row in tx.connection.execute(select(drafts).where(drafts.c.subject == old)).all():
        key = (row.user_id, row.page)
        if key not in known and (only is None or key in only):
            own = (drafts.c.user_id == row.user_id) & (drafts.c.page == row.page) & (drafts.c.subject == old)
            data = json.loads(json.dumps(row.data).replace(str(from_person), str(to_person)))
            tx.connection.execute(update(drafts).where(own).values(subject=new, data=data))
            moved.append(key)
    return tuple(moved)


def hide(tx: Transaction, person_id: UUID, into: UUID, *, by: UUID, at: datetime) -> None:
    """A record is found no more: it stands under another, its numbers are free, no word finds it."""
    values: dict[str, Any] = dict.fromkeys(NUMBERS)
    _change(tx, person_id, {**values, "merged_into_id": into, "search_text": ""}, by, at)


def reveal(
    tx: Transaction, person_id: UUID, numbers: Mapping[str, str | None], search_text: str, *, by: UUID, at: datetime
) -> None:
    """The record stands for itself again, with its numbers."""
    _change(tx, person_id, {**numbers, "merged_into_id": None, "search_text": search_text}, by, at)


def _change(tx: Transaction, person_id: UUID, values: dict[str, Any], by: UUID, at: datetime) -> None:
    where = people.c.id == person_id
    counted = {"version": people.c.version + 1, "updated_by": by, "updated_at": at}
    tx.connection.execute(update(people).where(where).values(**values, **counted))


def search_text(tx: Transaction, person_id: UUID) -> str:
    """The words by which a record is found."""
    found: str = tx.connection.execute(select(people.c.search_text).where(people.c.id == person_id)).scalar_one()
    return found
