"""The agency's replies with every row as it came; never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select
from sqlalchemy.exc import IntegrityError

from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import agency_replies, agency_reply_rows


class RowOutcome(StrEnum):
    """What a row of a reply says: accepted, rejected, about nobody in the batch, or not clear."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply that was brought in; ``digest`` is the SHA-256 of its file in hex."""

    id: UUID
    batch_id: UUID
    file_name: str
    digest: str
    received_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow:
    """One row of a reply.

    Attributes:
        line_id: the line it answers; of an unclear row the one that it may mean, when there is just one.
        row_number: in the sheet.
        cells: what stood in the columns that were understood, by their names.
    """

    id: UUID
    reply_id: UUID
    line_id: UUID | None
    row_number: int
    outcome: RowOutcome
    reason: str = ""
    si_number: str = ""
    hi_number: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)


def insert_reply(tx: Transaction, reply: Reply, rows: Sequence[ReplyRow], *, by: UUID, at: datetime) -> None:
    """Add a reply with its rows.

    Raises:
        ConflictError: ``reply_twice`` when a reply of this digest is in the book; nothing more may be written.
    """
    values = {
        "id": reply.id,
        "batch_id": reply.batch_id,
        "file_name": reply.file_name,
        "digest": reply.digest,
        "received_on": reply.received_on,
        "imported_by": by,
        "imported_at": at,
    }
    try:
        tx.connection.execute(insert(agency_replies).values(**values))
    except IntegrityError as error:
        raise ConflictError("reply_twice") from error
    if rows:
        tx.connection.execute(insert(agency_reply_rows), [_columns(row) for row in rows])


def by_digest(tx: Transaction, digest: str) -> Reply | None:
    """The reply whose file has this digest."""
    row = tx.connection.execute(select(agency_replies).where(agency_replies.c.digest == digest)).one_or_none()
    return None if row is None else _reply(row)


def of_batch(tx: Transaction, batch_id: UUID) -> tuple[Reply, ...]:
    """The replies to a batch, first to last."""
    query = select(agency_replies).where(agency_replies.c.batch_id == batch_id)
    return tuple(_reply(row) for row in tx.connection.execute(query.order_by(agency_replies.c.imported_at)))


def rows_of_batch(tx: Transaction, batch_id: UUID) -> tuple[ReplyRow, ...]:
    """The rows of all replies to a batch, in the order they came."""
    query = (
        select(agency_reply_rows)
        .join(agency_replies, agency_replies.c.id == agency_reply_rows.c.reply_id)
        .where(agency_replies.c.batch_id == batch_id)
        .order_by(agency_replies.c.imported_at, agency_reply_rows.c.row_number)
    )
    return tuple(_row(row) for row in tx.connection.execute(query))


def get_row(tx: Transaction, row_id: UUID) -> ReplyRow | None:
    """The row with this key."""
    row = tx.connection.execute(select(agency_reply_rows).where(agency_reply_rows.c.id == row_id)).one_or_none()
    return None if row is None else _row(row)


def _reply(row: Row[Any]) -> Reply:
    return Reply(
        id=row.id,
        batch_id=row.batch_id,
        file_name=row.file_name,
        digest=row.digest,
        received_on=row.received_on,
    )


def _row(row: Row[Any]) -> ReplyRow:
    return ReplyRow(
        id=row.id,
        reply_id=row.reply_id,
        line_id=row.line_id,
        row_number=row.row_number,
        outcome=RowOutcome(row.outcome),
        reason=row.reason,
        si_number=row.si_number,
        hi_number=row.hi_number,
        cells=row.cells,
    )


def _columns(row: ReplyRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "reply_id": row.reply_id,
        "line_id": row.line_id,
        "row_number": row.row_number,
        "outcome": row.outcome.value,
        "reason": row.reason,
        "si_number": row.si_number,
        "hi_number": row.hi_number,
        "cells": dict(row.cells),
    }
