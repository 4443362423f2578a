"""What a day took and gave back, over all users: the sums of the first page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import and_, exists, func, or_, select

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.storage.book import Transaction
from desktop.storage.tables import cash_sessions, payments, receipt_voids, receipts, refunds


def taken_on(tx: Transaction, day: date) -> Mapping[Means, tuple[Money, int]]:
    """Sum and number of the receipts that the day's sessions took, by means; what the day itself voided left out."""
    of_day = select(cash_sessions.c.id).where(cash_sessions.c.day == day)
    before_sessions = and_(payments.c.session_id.is_(None), payments.c.paid_on == day)
    voided = exists().where(receipt_voids.c.receipt_id == receipts.c.id, receipt_voids.c.voided_on == day)
    query = (
        select(payments.c.means, func.sum(receipts.c.total).label("amount"), func.count().label("receipts"))
        .join(receipts, receipts.c.payment_id == payments.c.id)
        .where(or_(payments.c.session_id.in_(of_day), before_sessions), ~voided)
        .group_by(payments.c.means)
    )
    found = {Means(row.means): (Money(int(row.amount)), int(row.receipts)) for row in tx.connection.execute(query)}
    return {means: found.get(means, (Money(0), 0)) for means in Means}


def returned_on(tx: Transaction, day: date) -> tuple[Money, int]:
    """Sum and number of what the day gave back: voids of earlier days' receipts, and refunds from the counter."""
    of_day = select(cash_sessions.c.id).where(cash_sessions.c.day == day)
    voids = (
        select(func.coalesce(func.sum(receipts.c.total), 0), func.count())
        .select_from(receipt_voids)
        .join(receipts, receipts.c.id == receipt_voids.c.receipt_id)
        .join(payments, payments.c.id == receipts.c.payment_id)
        .where(
            receipt_voids.c.voided_on == day,
            or_(payments.c.session_id.is_(None), payments.c.session_id.not_in(of_day)),
        )
    )
    paid_back = select(func.coalesce(func.sum(refunds.c.amount), 0), func.count()).where(
        refunds.c.session_id.in_(of_day)
    )
    sums = [tx.connection.execute(query).one() for query in (voids, paid_back)]
    return Money(sum(int(amount) for amount, _count in sums)), sum(int(count) for _amount, count in sums)
