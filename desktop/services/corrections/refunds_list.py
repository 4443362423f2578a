"""The list of refunds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.corrections.causes import RefundCause
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.payment import covers, refunds
from desktop.storage.payment.refunds import Payout, RefundRow
from desktop.storage.people import people


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundView:
    """One refund as the list shows it; ``slip`` as printed (``003/2026``)."""

    refund_id: UUID
    slip: str
    on: date
    name: str
    insurance: Insurance
    receipt_id: UUID
    receipt: str
    cause: RefundCause
    stops_on: date
    months: int
    computed: Money
    amount: Money
    payout: Payout
    override_reason: str
    approved_by: str


def list_refunds(desk: Desk) -> tuple[RefundView, ...]:
    """Every refund, the newest first."""
    with desk.book.reading() as tx:
        return refund_views(tx)


@dataclass(frozen=True, slots=True)
class InsuredBy:
    """Who a receipt insures, and in what."""

    person_id: UUID
    insurance: Insurance


def insured_by(desk: Desk, receipt_id: UUID) -> InsuredBy | None:
    """Who a receipt insures, the first of a household; None when nothing of it stands."""
    with desk.book.reading() as tx:
        found = next(iter(covers.standing_of_receipt(tx, receipt_id)), None)
    if found is None:
        return None
    is_si = isinstance(found, Cycle)
    return InsuredBy(found.person_id, Insurance.VOLUNTARY_SI if is_si else Insurance.HOUSEHOLD_HI)


def person_name(desk: Desk, person_id: UUID) -> str:
    """A person's name; empty for nobody of the book."""
    with desk.book.reading() as tx:
        found = people.get(tx, person_id)
    return "" if found is None else found.person.full_name


def refund_views(tx: Transaction) -> tuple[RefundView, ...]:
    """The same inside a transaction."""
    names = {user.id: user.name for user in users.all_users(tx)}
    found = refunds.refunds_between(tx, date.min, date.max)
    return tuple(_view(row, names.get(row.refund.approved_by, "")) for row in reversed(found))


def _view(row: RefundRow, approved_by: str) -> RefundView:
    refund = row.refund
    return RefundView(
        refund_id=refund.id,
        slip=f"{refund.number:03d}/{refund.year}",
        on=refund.refunded_on,
        name=row.person_name,
        insurance=row.insurance,
        receipt_id=refund.receipt_id,
        receipt=f"{row.receipt_number:07d}",
        cause=RefundCause(refund.cause),
        stops_on=refund.stops_on,
        months=refund.months_left,
        computed=refund.computed,
        amount=refund.amount,
        payout=refund.payout,
        override_reason=refund.override_reason,
        approved_by=approved_by,
    )
