"""Months paid before (các giai đoạn đã đóng) with their average income: the newest entry of a person counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from desktop.storage.book import Transaction
from desktop.storage.people.life_events import records_of
from desktop.storage.tables import earlier_periods


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierPeriods:
    """What a person paid before, as entered at once from one source; ``periods`` are plain JSON objects."""

    id: UUID
    person_id: UUID
    periods: tuple[Mapping[str, Any], ...]
    source: str
    as_of: date
    by: UUID
    at: datetime


def insert_entry(tx: Transaction, entry: EarlierPeriods) -> None:
    """Add one; it is never changed, a later one takes its place."""
    tx.connection.execute(
        insert(earlier_periods).values(
            id=entry.id,
            person_id=entry.person_id,
            periods=[dict(one) for one in entry.periods],
            source=entry.source,
            as_of=entry.as_of,
            entered_by=entry.by,
            entered_at=entry.at,
        )
    )


def newest_of(tx: Transaction, person_id: UUID) -> EarlierPeriods | None:
    """The entry that counts of a person and the records merged into theirs; None where nothing was entered."""
    query = select(earlier_periods).where(earlier_periods.c.person_id.in_(records_of(tx, person_id)))
    newest = query.order_by(earlier_periods.c.entered_at.desc(), earlier_periods.c.id.desc()).limit(1)
    row = tx.connection.execute(newest).one_or_none()
    return None if row is None else _entry(row)


def every(tx: Transaction) -> tuple[EarlierPeriods, ...]:
    """All entries, the replaced ones too."""
    return tuple(_entry(row) for row in tx.connection.execute(select(earlier_periods)))


def _entry(row: Row[Any]) -> EarlierPeriods:
    return EarlierPeriods(
        id=row.id,
        person_id=row.person_id,
        periods=tuple(row.periods),
        source=row.source,
        as_of=row.as_of,
        by=row.entered_by,
        at=row.entered_at,
    )
