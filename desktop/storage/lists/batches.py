"""Batches (đợt) of lists to the agency: numbered per form and year, changed under a version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import agency_batch_lines, agency_batches


class BatchState(StrEnum):
    """Đang gom → đã gửi → đã trả lời → xong; no other way."""

    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One batch.

    Attributes:
        number: đợt, counted per form and year; a draft's number may still move.
        made_on: the date of the list, by which its form is chosen.
        content: the frozen list (``desktop.domain.papers.frozen_list``); None for a draft.
        version: grows by one with every change of the batch or its lines.
    """

    id: UUID
    form_code: str
    form_version: str
    year: int
    number: int
    state: BatchState
    made_on: date
    sent_on: date | None = None
    answered_on: date | None = None
    closed_on: date | None = None
    content: bytes | None = None
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSums:
    """How many lines stand in a batch and what they come to; ``open`` counts those that nobody has settled."""

    lines: int
    amount: Money
    open: int


def insert_batch(tx: Transaction, batch: Batch, *, by: UUID, at: datetime) -> None:
    """Add a batch; the number must be free."""
    values = _columns(batch) | {"created_by": by, "created_at": at, "updated_by": by, "updated_at": at}
    tx.connection.execute(insert(agency_batches).values(**values))


def get(tx: Transaction, batch_id: UUID) -> Batch | None:
    """The batch with this key."""
    row = tx.connection.execute(select(agency_batches).where(agency_batches.c.id == batch_id)).one_or_none()
    return None if row is None else _batch(row)


def find(
    tx: Transaction, *, form_code: str = "", states: Sequence[BatchState] = (), with_content: bool = False
) -> tuple[Batch, ...]:
    """Batches, the newest list first; their frozen contents, which are large, only when asked for."""
    columns = [column for column in agency_batches.c if with_content or column.name != "content"]
    query = select(*columns).order_by(
        agency_batches.c.made_on.desc(),
        agency_batches.c.year.desc(),
        agency_batches.c.number.desc(),
        agency_batches.c.form_code,
    )
    if form_code:
        query = query.where(agency_batches.c.form_code == form_code)
    if states:
        query = query.where(agency_batches.c.state.in_([state.value for state in states]))
    return tuple(_batch(row) for row in tx.connection.execute(query))


def change(tx: Transaction, batch_id: UUID, *, expected_version: int, by: UUID, at: datetime, **values: Any) -> int:
    """Change columns of a batch (by name) and count its version up; the new version.

    Raises:
        ConflictError: ``stale`` when the batch changed since ``expected_version`` was read.
    """
    matching = (agency_batches.c.id == batch_id) & (agency_batches.c.version == expected_version)
    stamped = values | {"version": expected_version + 1, "updated_by": by, "updated_at": at}
    if tx.connection.execute(update(agency_batches).where(matching).values(**stamped)).rowcount != 1:
        raise ConflictError("stale")
    return expected_version + 1


def delete_batch(tx: Transaction, batch_id: UUID, *, expected_version: int) -> None:
    """Delete a batch without lines.

    Raises:
        ConflictError: ``stale`` as for :func:`change`.
    """
    matching = (agency_batches.c.id == batch_id) & (agency_batches.c.version == expected_version)
    if tx.connection.execute(delete(agency_batches).where(matching)).rowcount != 1:
        raise ConflictError("stale")


def next_number(tx: Transaction, form_code: str, year: int) -> int:
    """The number after the highest of a form and year."""
    highest = func.coalesce(func.max(agency_batches.c.number), 0)
    return int(tx.connection.execute(select(highest).where(_series(form_code, year))).scalar_one()) + 1


def last_sent_number(tx: Transaction, form_code: str, year: int) -> int:
    """The highest number that has left the counter; 0 before the first."""
    highest = func.coalesce(func.max(agency_batches.c.number), 0)
    gone = _series(form_code, year) & (agency_batches.c.state != BatchState.DRAFT.value)
    return int(tx.connection.execute(select(highest).where(gone)).scalar_one())


def renumber_drafts(tx: Transaction, form_code: str, year: int, *, first: UUID | None = None) -> None:
    """Number the drafts of a form and year without gaps after what was sent, in their order; ``first`` before all."""
    series = _series(form_code, year) & (agency_batches.c.state == BatchState.DRAFT.value)
    query = select(agency_batches.c.id).where(series).order_by(agency_batches.c.number)
    drafts = [row.id for row in tx.connection.execute(query)]
    ordered = sorted(drafts, key=lambda batch_id: batch_id != first)
    start = last_sent_number(tx, form_code, year)
    free = next_number(tx, form_code, year) + len(ordered)
    for base in (free, start + 1):  # twice: a number is taken until its owner has moved away
        for place, batch_id in enumerate(ordered):
            numbered = update(agency_batches).where(agency_batches.c.id == batch_id).values(number=base + place)
            tx.connection.execute(numbered)


def sums(tx: Transaction, batch_ids: Sequence[UUID]) -> Mapping[UUID, BatchSums]:
    """Lines, amount and unsettled lines of several batches; a batch without lines is left out."""
    lines = agency_batch_lines
    answered = lines.c.outcome != "pending"
    waits = answered & (lines.c.outcome != "accepted") & (lines.c.handling == "none")
    query = (
        select(
            lines.c.batch_id,
            func.count().label("lines"),
            func.sum(lines.c.amount).label("amount"),
            func.count().filter(waits).label("open"),
        )
        .where(lines.c.batch_id.in_(list(batch_ids)))
        .group_by(lines.c.batch_id)
    )
    return {
        row.batch_id: BatchSums(lines=row.lines, amount=Money(int(row.amount)), open=row.open)
        for row in tx.connection.execute(query)
    }


def _series(form_code: str, year: int) -> ColumnElement[bool]:
    return (agency_batches.c.form_code == form_code) & (agency_batches.c.year == year)


def _batch(row: Row[Any]) -> Batch:
    return Batch(
        id=row.id,
        form_code=row.form_code,
        form_version=row.form_version,
        year=row.year,
        number=row.number,
        state=BatchState(row.state),
        made_on=row.made_on,
        sent_on=row.sent_on,
        answered_on=row.answered_on,
        closed_on=row.closed_on,
        content=getattr(row, "content", None),
        note=row.note,
        version=row.version,
    )


def _columns(batch: Batch) -> dict[str, Any]:
    return {
        "id": batch.id,
        "form_code": batch.form_code,
        "form_version": batch.form_version,
        "year": batch.year,
        "number": batch.number,
        "state": batch.state.value,
        "made_on": batch.made_on,
        "sent_on": batch.sent_on,
        "answered_on": batch.answered_on,
        "closed_on": batch.closed_on,
        "content": batch.content,
        "note": batch.note,
        "version": batch.version,
    }
