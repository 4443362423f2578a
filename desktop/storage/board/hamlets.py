"""The hamlets of a commune (thôn, xóm, ấp, tổ dân phố), their other spellings, and the year's targets of cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold, sort_key
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.tables import coverage_targets, hamlet_names, hamlets


@dataclass(frozen=True, slots=True, kw_only=True)
class Hamlet:
    """A hamlet; ``residents`` as the commune counts them, None where it was not told; ``closed_on``: it is no more."""

    id: UUID
    commune_code: str
    name: str
    residents: int | None = None
    closed_on: date | None = None

    @property
    def folded(self) -> str:
        """The name as it is compared."""
        return fold(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """Another way to write a hamlet, folded."""

    id: UUID
    hamlet_id: UUID
    commune_code: str
    folded: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRow:
    """A target of a year in hundredths of a percent; the whole commune's without a hamlet."""

    year: int
    insurance: Insurance
    hamlet_id: UUID | None
    percent_hundredths: int


def all_hamlets(tx: Transaction, *, closed: bool = False) -> tuple[Hamlet, ...]:
    """The hamlets in Vietnamese order; those that are no more only when wanted."""
    query = select(hamlets).order_by(hamlets.c.sort_key, hamlets.c.id)
    if not closed:
        query = query.where(hamlets.c.closed_on.is_(None))
    return tuple(_hamlet(row) for row in tx.connection.execute(query))


def get(tx: Transaction, hamlet_id: UUID) -> Hamlet | None:
    """The hamlet with this key."""
    row = tx.connection.execute(select(hamlets).where(hamlets.c.id == hamlet_id)).one_or_none()
    return None if row is None else _hamlet(row)


def by_folded(tx: Transaction, commune_code: str, folded: str) -> Hamlet | None:
    """The hamlet that bears this name, one that is no more too."""
    wanted = (hamlets.c.commune_code == commune_code) & (hamlets.c.folded == folded)
    row = tx.connection.execute(select(hamlets).where(wanted)).one_or_none()
    return None if row is None else _hamlet(row)


def save(tx: Transaction, hamlet: Hamlet, *, by: UUID, at: datetime) -> None:
    """Add a hamlet or change it.

    Raises:
        IntegrityError: another one of the commune has the name.
    """
    values = {
        "commune_code": hamlet.commune_code,
        "name": hamlet.name,
        "folded": hamlet.folded,
        "sort_key": sort_key(hamlet.name),
        "residents": hamlet.residents,
        "closed_on": hamlet.closed_on,
        "updated_by": by,
        "updated_at": at,
    }
    changed = tx.connection.execute(update(hamlets).where(hamlets.c.id == hamlet.id).values(**values))
    if not changed.rowcount:
        tx.connection.execute(insert(hamlets).values(id=hamlet.id, **values))


def spellings(tx: Transaction) -> tuple[Spelling, ...]:
    """All other spellings."""
    rows = tx.connection.execute(select(hamlet_names).order_by(hamlet_names.c.folded, hamlet_names.c.id))
    return tuple(
        Spelling(id=row.id, hamlet_id=row.hamlet_id, commune_code=row.commune_code, folded=row.folded) for row in rows
    )


def add_spelling(tx: Transaction, spelling: Spelling, *, by: UUID, at: datetime) -> None:
    """Add a spelling.

    Raises:
        IntegrityError: the commune has it already.
    """
    tx.connection.execute(
        insert(hamlet_names).values(
            id=spelling.id,
            hamlet_id=spelling.hamlet_id,
            commune_code=spelling.commune_code,
            folded=spelling.folded,
            noted_by=by,
            noted_at=at,
        )
    )


def remove_spelling(tx: Transaction, spelling_id: UUID) -> Spelling | None:
    """Take a spelling away; what it was, None when there was none."""
    found = next((one for one in spellings(tx) if one.id == spelling_id), None)
    tx.connection.execute(delete(hamlet_names).where(hamlet_names.c.id == spelling_id))
    return found


def names(tx: Transaction) -> Mapping[tuple[str, str], UUID]:
    """Which hamlet a (commune, folded spelling) means; hamlets that are no more mean none."""
    found = {(one.commune_code, one.folded): one.id for one in all_hamlets(tx)}
    alive = set(found.values())
    others = {(one.commune_code, one.folded): one.hamlet_id for one in spellings(tx) if one.hamlet_id in alive}
    return others | found


def targets(tx: Transaction, year: int) -> tuple[TargetRow, ...]:
    """The targets of a year."""
    query = select(coverage_targets).where(coverage_targets.c.year == year).order_by(coverage_targets.c.id)
    return tuple(
        TargetRow(
            year=row.year,
            insurance=Insurance(row.insurance),
            hamlet_id=row.hamlet_id,
            percent_hundredths=row.percent_hundredths,
        )
        for row in tx.connection.execute(query)
    )


def set_target(tx: Transaction, target: TargetRow, *, by: UUID, at: datetime) -> None:
    """Set a target in the place of the one of the same year, insurance and hamlet."""
    remove_target(tx, target.year, target.insurance, target.hamlet_id)
    tx.connection.execute(
        insert(coverage_targets).values(
            id=new_key(),
            year=target.year,
            insurance=target.insurance.value,
            hamlet_id=target.hamlet_id,
            percent_hundredths=target.percent_hundredths,
            set_by=by,
            set_at=at,
        )
    )


def remove_target(tx: Transaction, year: int, insurance: Insurance, hamlet_id: UUID | None) -> bool:
    """Take a target away; whether there was one."""
    table = coverage_targets.c
    whose = table.hamlet_id.is_(None) if hamlet_id is None else table.hamlet_id == hamlet_id
    wanted = (table.year == year) & (table.insurance == insurance.value) & whose
    return bool(tx.connection.execute(delete(coverage_targets).where(wanted)).rowcount)


def _hamlet(row: Row[Any]) -> Hamlet:
    return Hamlet(
        id=row.id,
        commune_code=row.commune_code,
        name=row.name,
        residents=row.residents,
        closed_on=row.closed_on,
    )
