"""Lines of batches: one insured person of one receipt each, with its rows on the form and the agency's answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import agency_batch_lines

PORTION = 400
"""Keys looked up at once: engines limit the parameters of one statement."""


class LineKind(StrEnum):
    """Tăng mới, đóng tiếp, đóng lại, giảm, điều chỉnh."""

    NEW = "new"
    CONTINUE = "continue"
    AGAIN = "again"
    STOP = "stop"
    CHANGE = "change"


class Outcome(StrEnum):
    """What the agency said of a line: nothing yet, accepted, rejected, left out of its reply, or not clear."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MISSING = "missing"
    UNCLEAR = "unclear"


class Handling(StrEnum):
    """What the counter did about it: nothing, put into a later list, to be refunded, accepted after all, left."""

    NONE = "none"
    RELISTED = "relisted"
    REFUND = "refund"
    ACCEPTED = "accepted"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One line.

    Attributes:
        corrects_id: the refused line of an earlier batch that this one puts right.
        rows: its rows on the form, as plain JSON values (``desktop.domain.papers.frozen_list``).
        active: whether the receipt line counts as listed; a refused line that was put into a later list does not.
        amount: what the participant paid.
    """

    id: UUID
    batch_id: UUID
    receipt_id: UUID
    person_id: UUID
    corrects_id: UUID | None = None
    position: int
    kind: LineKind
    amount: Money
    rows: tuple[Mapping[str, Any], ...] = ()
    active: bool = True
    outcome: Outcome = Outcome.PENDING
    reason: str = ""
    handling: Handling = Handling.NONE


def insert_lines(tx: Transaction, lines: Sequence[BatchLine], *, by: UUID, at: datetime) -> None:
    """Add lines.

    Raises:
        ConflictError: ``listed``: a receipt line already stands in a batch; nothing more may be written.
    """
    if not lines:
        return
    try:
        tx.connection.execute(insert(agency_batch_lines), [_columns(line, by, at) for line in lines])
    except IntegrityError as error:
        raise ConflictError("listed") from error


def get(tx: Transaction, line_id: UUID) -> BatchLine | None:
    """The line with this key."""
    row = tx.connection.execute(select(agency_batch_lines).where(agency_batch_lines.c.id == line_id)).one_or_none()
    return None if row is None else line_of_row(row)


def get_many(tx: Transaction, line_ids: Sequence[UUID]) -> dict[UUID, BatchLine]:
    """The lines with these keys; unknown keys are left out."""
    found: dict[UUID, BatchLine] = {}
    for start in range(0, len(line_ids), PORTION):
        wanted = agency_batch_lines.c.id.in_(list(line_ids[start : start + PORTION]))
        found.update(
            (row.id, line_of_row(row)) for row in tx.connection.execute(select(agency_batch_lines).where(wanted))
        )
    return found


def of_batch(tx: Transaction, batch_id: UUID) -> tuple[BatchLine, ...]:
    """The lines of a batch by position."""
    query = select(agency_batch_lines).where(agency_batch_lines.c.batch_id == batch_id)
    return tuple(line_of_row(row) for row in tx.connection.execute(query.order_by(agency_batch_lines.c.position)))


def active_of_receipt(tx: Transaction, receipt_id: UUID) -> tuple[BatchLine, ...]:
    """The lines that count for a receipt, in whatever batch."""
    matching = (agency_batch_lines.c.receipt_id == receipt_id) & agency_batch_lines.c.active
    query = select(agency_batch_lines).where(matching).order_by(agency_batch_lines.c.id)
    return tuple(line_of_row(row) for row in tx.connection.execute(query))


def correcting(tx: Transaction, line_ids: Sequence[UUID]) -> Mapping[UUID, BatchLine]:
    """The lines that put right those given, by the key of the line they correct."""
    query = select(agency_batch_lines).where(agency_batch_lines.c.corrects_id.in_(list(line_ids)))
    return {row.corrects_id: line_of_row(row) for row in tx.connection.execute(query)}


def change_lines(tx: Transaction, lines: Sequence[BatchLine], *, by: UUID, at: datetime) -> None:
    """Store what may change of lines: rows, kind, whether they count, outcome, reason, handling.

    Raises:
        ConflictError: ``stale`` when a line is gone; ``listed`` as for insert.
    """
    names = ("kind", "form_rows", "active", "outcome", "reason", "handling", "updated_by", "updated_at")
    rows = [_columns(line, by, at) for line in lines]
    try:
        changed = _update_each(tx, names, rows)
    except IntegrityError as error:
        raise ConflictError("listed") from error
    if changed != len(rows):
        raise ConflictError("stale")


def set_outcomes(tx: Transaction, told: Iterable[tuple[UUID, Outcome, str]], *, by: UUID, at: datetime) -> None:
    """What the agency said of lines: outcome and reason."""
    done = {"updated_by": by, "updated_at": at}
    rows = [{"id": line_id, "outcome": outcome.value, "reason": reason, **done} for line_id, outcome, reason in told]
    _update_each(tx, ("outcome", "reason", *done), rows)


def set_handling(
    tx: Transaction, line_id: UUID, handling: Handling, *, active: bool = True, by: UUID, at: datetime
) -> None:
    """What the counter did about a line; one that is listed again no longer counts (``active``)."""
    values = {"handling": handling.value, "active": active, "updated_by": by, "updated_at": at}
    tx.connection.execute(update(agency_batch_lines).where(agency_batch_lines.c.id == line_id).values(**values))


def delete_lines(tx: Transaction, batch_id: UUID, line_ids: Sequence[UUID]) -> int:
    """Take lines out of a batch; how many were there."""
    matching = (agency_batch_lines.c.batch_id == batch_id) & agency_batch_lines.c.id.in_(list(line_ids))
    return tx.connection.execute(delete(agency_batch_lines).where(matching)).rowcount


def renumber(tx: Transaction, batch_id: UUID, order: Sequence[UUID]) -> None:
    """Give the lines of a batch the positions 1, 2, 3 … in this order."""
    highest = func.coalesce(func.max(agency_batch_lines.c.position), 0)
    query = select(highest).where(agency_batch_lines.c.batch_id == batch_id)
    free = int(tx.connection.execute(query).scalar_one()) + len(order)
    if not order:
        return
    for base in (free, 0):  # twice: a position is taken until its owner has moved away
        moved = update(agency_batch_lines).where(agency_batch_lines.c.id == bindparam("line"))
        places = [{"line": line_id, "place": base + place} for place, line_id in enumerate(order, start=1)]
        tx.connection.execute(moved.values(position=bindparam("place")), places)


def _update_each(tx: Transaction, names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> int:
    """Write these columns of each row's line in one go; how many lines there were."""
    if not rows:
        return 0
    each = update(agency_batch_lines).where(agency_batch_lines.c.id == bindparam("line"))
    values = [{"line": row["id"]} | {f"new_{name}": row[name] for name in names} for row in rows]
    return tx.connection.execute(each.values({name: bindparam(f"new_{name}") for name in names}), values).rowcount


def line_of_row(row: Row[Any]) -> BatchLine:
    """A row of the table as a line."""
    return BatchLine(
        id=row.id,
        batch_id=row.batch_id,
        receipt_id=row.receipt_id,
        person_id=row.person_id,
        corrects_id=row.corrects_id,
        position=row.position,
        kind=LineKind(row.kind),
        amount=row.amount,
        rows=tuple(row.form_rows),
        active=row.active,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        handling=Handling(row.handling),
    )


def _columns(line: BatchLine, by: UUID, at: datetime) -> dict[str, Any]:
    return {
        "id": line.id,
        "batch_id": line.batch_id,
        "receipt_id": line.receipt_id,
        "person_id": line.person_id,
        "corrects_id": line.corrects_id,
        "position": line.position,
        "kind": line.kind.value,
        "amount": line.amount,
        "form_rows": [dict(row) for row in line.rows],
        "active": line.active,
        "outcome": line.outcome.value,
        "reason": line.reason,
        "handling": line.handling.value,
        "updated_by": by,
        "updated_at": at,
    }
