"""Questions about bank statements and awaited transfers that only the check asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import and_, exists, or_, select

from desktop.storage.book import Transaction
from desktop.storage.tables import bank_statement_rows, payments, waiting_transfers


class TickedRow(NamedTuple):
    """A row of a statement."""

    booked_on: date
    reference: str


class AwaitedRow(NamedTuple):
    """An awaited transfer."""

    payer_name: str
    asked_on: date


def wrongly_ticked(tx: Transaction) -> Iterator[TickedRow]:
    """Rows that name a payment which is gone or was no transfer, and those both ticked and put aside."""
    its_payment = exists().where(payments.c.id == bank_statement_rows.c.payment_id, payments.c.means == "transfer")
    query = select(bank_statement_rows.c.booked_on, bank_statement_rows.c.reference).where(
        bank_statement_rows.c.payment_id.is_not(None), or_(~its_payment, bank_statement_rows.c.ignored)
    )
    for row in tx.connection.execute(query):
        yield TickedRow(row.booked_on, row.reference)


def wrongly_paid(tx: Transaction) -> Iterator[AwaitedRow]:
    """Paid ones without their payment or of another amount, and ones that are a payment though not called paid."""
    paid = waiting_transfers.c.state == "paid"
    own = payments.c.id == waiting_transfers.c.id
    same = exists().where(own, payments.c.total == waiting_transfers.c.total, payments.c.means == "transfer")
    query = select(waiting_transfers.c.payer_name, waiting_transfers.c.asked_on)
    for row in tx.connection.execute(query.where(or_(and_(paid, ~same), and_(~paid, exists().where(own))))):
        yield AwaitedRow(row.payer_name, row.asked_on)
