"""Lines that take back what an earlier list told the agency: of voided receipts and of refunds (dòng giảm)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, not_, select

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.lists.lines import BatchLine, Handling, LineKind, Outcome, line_of_row
from desktop.storage.payment import refunds
from desktop.storage.payment.paid_for import by_line, paid_for
from desktop.storage.payment.refunds import StoredRefund
from desktop.storage.tables import agency_batch_lines, agency_batches, receipt_voids
from desktop.storage.tables import refunds as refunds_table


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack:
    """What must be taken back in a list that comes.

    Attributes:
        line: the sent line that told too much, or the line that took it back and was not accepted.
        amount: what is taken back, zero or negative.
        refund: the refund; None where the whole receipt was voided.
        again: ``line`` took back already and was put up to be sent again.
    """

    line: BatchLine
    amount: Money
    refund: StoredRefund | None
    again: bool = False


def gives_back(line: BatchLine) -> bool:
    """Whether a line takes back an earlier one; it never counts as listed itself."""
    return line.corrects_id is not None and not line.active and line.kind is LineKind.STOP and line.amount <= 0


def waiting(tx: Transaction, until: date | None = None) -> tuple[GiveBack, ...]:
    """What waits to be taken back, of voids and refunds up to a day when one is given."""
    return (*_of_voids(tx, until), *_of_refunds(tx, until), *_again(tx))


def amounts(tx: Transaction, lines: Sequence[BatchLine]) -> dict[UUID, Money]:
    """What each line that gives back must come to, by its key: the refund of its receipt and person, else all."""
    own = [line for line in lines if gives_back(line)]
    paid_back = by_line(tx, refunds.refunds_of_receipts(tx, list({line.receipt_id for line in own})))
    found = ((line.id, paid_back.get((line.receipt_id, line.person_id))) for line in own)
    return {line_id: Money(-refund.amount) for line_id, refund in found if refund is not None}


def _of_voids(tx: Transaction, until: date | None) -> list[GiveBack]:
    lines = agency_batch_lines
    query = (
        select(lines)
        .join(agency_batches, agency_batches.c.id == lines.c.batch_id)
        .join(receipt_voids, receipt_voids.c.receipt_id == lines.c.receipt_id)
        .where(_told_the_agency(), ~lines.c.active, lines.c.handling != Handling.RELISTED.value, not_(_takes_back()))
        .order_by(receipt_voids.c.voided_at, lines.c.position)
    )
    if until is not None:
        query = query.where(receipt_voids.c.voided_on <= until)
    found = (line_of_row(row) for row in tx.connection.execute(query))
    return [GiveBack(line=line, amount=-line.amount, refund=None) for line in found]


def _of_refunds(tx: Transaction, until: date | None) -> list[GiveBack]:
    """By receipt first: who holds the cover now may be another record than the one that was listed."""
    lines = agency_batch_lines
    query = (
        select(lines, refunds_table.c.id.label("refund_id"))
        .join(agency_batches, agency_batches.c.id == lines.c.batch_id)
        .join(refunds_table, refunds_table.c.receipt_id == lines.c.receipt_id)
        .where(_told_the_agency(), lines.c.active)
        .order_by(refunds_table.c.year, refunds_table.c.number)
    )
    if until is not None:
        query = query.where(refunds_table.c.refunded_on <= until)
    found = []
    for row in tx.connection.execute(query).all():
        refund = refunds.get(tx, row.refund_id)
        assert refund is not None
        if paid_for(tx, refund) == row.person_id:
            found.append(GiveBack(line=line_of_row(row), amount=Money(-refund.amount), refund=refund))
    return found


def _again(tx: Transaction) -> list[GiveBack]:
    """Lines that took back, were not accepted, and wait to be sent again."""
    lines, later = agency_batch_lines, agency_batch_lines.alias("later")
    corrected = exists().where(later.c.corrects_id == lines.c.id)
    query = select(lines).where(_takes_back(), lines.c.handling == Handling.RELISTED.value, ~corrected)
    found = (line_of_row(row) for row in tx.connection.execute(query.order_by(lines.c.id)))
    return [GiveBack(line=line, amount=line.amount, refund=None, again=True) for line in found]


def _told_the_agency() -> ColumnElement[bool]:
    """Sent, not sent back, and not taken back yet."""
    lines, later = agency_batch_lines, agency_batch_lines.alias("later")
    return and_(
        agency_batches.c.state != "draft",
        lines.c.outcome != Outcome.REJECTED.value,
        ~exists().where(later.c.corrects_id == lines.c.id),
    )


def _takes_back() -> ColumnElement[bool]:
    lines = agency_batch_lines
    return and_(
        lines.c.corrects_id.is_not(None), ~lines.c.active, lines.c.kind == LineKind.STOP.value, lines.c.amount <= 0
    )
