"""Acts that move what is owed to the agency (receipts, voids, counter refunds), each with the slip that holds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, literal, select, type_coerce, union_all

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import Amount
from desktop.storage.payment import ledger
from desktop.storage.remittances import ItemKind, Source, standing_slips
from desktop.storage.tables import (
    ledger_entries,
    payments,
    receipt_books,
    receipt_voids,
    receipts,
    refunds,
    remittance_items,
    remittances,
)

_PORTION = 1_000
SOURCE_ACCOUNTS = {Source.DRAWER: ledger.CASH, Source.SAFE: ledger.SAFE, Source.ACCOUNT: ledger.TRANSFER}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedAct:
    """One act, what it adds to what is owed, and whose receipt it is.

    Attributes:
        amount: negative for a void or a refund.
        day: of the act. issued_on: of its receipt.
        user_id: who did it. means: how the money came or went.
        remittance_id: the standing slip that holds it; None while it is owed.
    """

    kind: ItemKind
    act_id: UUID
    receipt_id: UUID
    insurance: Insurance
    amount: Money
    day: date
    issued_on: date
    user_id: UUID
    symbol: str
    label: str
    number: int
    payer_name: str
    means: str
    remittance_id: UUID | None


def owed_acts(tx: Transaction) -> tuple[OwedAct, ...]:
    """The acts that no standing slip holds, by day and number."""
    return tuple(_acts(tx, only_owed=True))


def every_act(tx: Transaction) -> Iterator[OwedAct]:
    """All acts of the book, by day and number."""
    return _acts(tx)


def acts_between(tx: Transaction, first_day: date, last_day: date) -> tuple[OwedAct, ...]:
    """All acts of some days, by day and number."""
    return tuple(_acts(tx, first_day=first_day, last_day=last_day))


def source_holds(tx: Transaction, source: Source, session_id: UUID | None = None) -> Money:
    """What lies in the safe or the account; in the safe also what was taken before the book kept cash sessions.

    The drawer is its session's: ``session_id``.
    """
    account = SOURCE_ACCOUNTS[source]
    where: ColumnElement[bool] = ledger_entries.c.account == account
    if source is Source.DRAWER:
        where &= ledger_entries.c.session_id == session_id
    sums = _ledger_sum(tx, where)
    return sums + (outside_drawers(tx) if source is Source.SAFE else Money(0))


def ledger_holds(tx: Transaction, account: str) -> Money:
    """What the ledger says an account holds, over all days."""
    return _ledger_sum(tx, ledger_entries.c.account == account)


def outside_drawers(tx: Transaction) -> Money:
    """Cash that was taken before the book kept cash sessions and is in no drawer."""
    where = (ledger_entries.c.account == ledger.CASH) & ledger_entries.c.session_id.is_(None)
    return _ledger_sum(tx, where)


def _ledger_sum(tx: Transaction, where: ColumnElement[bool]) -> Money:
    query = select(func.coalesce(func.sum(ledger_entries.c.amount), 0)).where(where)
    return Money(int(tx.connection.execute(query).scalar_one()))


def _acts(
    tx: Transaction,
    *,
    only_owed: bool = False,
    first_day: date | None = None,
    last_day: date | None = None,
) -> Iterator[OwedAct]:
    acts = union_all(_receipts(), _voids(), _refunds()).subquery("acts")
    slip = _standing_items().subquery("held")
    same = (slip.c.act_id == acts.c.act_id) & (slip.c.kind == acts.c.kind)
    query = select(acts, slip.c.remittance_id).select_from(acts.outerjoin(slip, same))
    if only_owed:
        query = query.where(slip.c.remittance_id.is_(None))
    if first_day is not None and last_day is not None:
        query = query.where(acts.c.day.between(first_day, last_day))
    query = query.order_by(acts.c.day, acts.c.symbol, acts.c.number, acts.c.kind, acts.c.act_id)
    for portion in tx.connection.execute(query.execution_options(yield_per=_PORTION)).partitions():
        for row in portion:
            yield _act(row)


def _standing_items() -> Select[Any]:
    query = select(remittance_items.c.kind, remittance_items.c.act_id, remittance_items.c.remittance_id)
    return query.join(remittances, remittances.c.id == remittance_items.c.remittance_id).where(standing_slips())


def _receipts() -> Select[Any]:
    return _act_columns(
        ItemKind.RECEIPT,
        receipts.c.id,
        receipts.c.total,
        day=receipts.c.issued_on,
        by=receipts.c.issued_by,
        means=payments.c.means,
    ).select_from(_receipt_join())


def _voids() -> Select[Any]:
    columns = _act_columns(
        ItemKind.VOID,
        receipt_voids.c.id,
        -receipts.c.total,
        day=receipt_voids.c.voided_on,
        by=receipt_voids.c.voided_by,
        means=payments.c.means,
    )
    return columns.select_from(_receipt_join().join(receipt_voids, receipt_voids.c.receipt_id == receipts.c.id))


def _refunds() -> Select[Any]:
    """Of the counter; what the agency pays back itself was never owed less."""
    columns = _act_columns(
        ItemKind.REFUND,
        refunds.c.id,
        -refunds.c.amount,
        day=refunds.c.refunded_on,
        by=refunds.c.refunded_by,
        means=refunds.c.payout,
    )
    joined = columns.select_from(_receipt_join().join(refunds, refunds.c.receipt_id == receipts.c.id))
    return joined.where(refunds.c.payout != "agency")


def _receipt_join() -> Any:
    joined = receipts.join(payments, payments.c.id == receipts.c.payment_id)
    return joined.join(receipt_books, receipt_books.c.id == receipts.c.receipt_book_id)


def _act_columns(kind: ItemKind, act_id: Any, amount: Any, *, day: Any, by: Any, means: Any) -> Select[Any]:
    return select(
        literal(kind.value).label("kind"),
        act_id.label("act_id"),
        receipts.c.id.label("receipt_id"),
        receipts.c.insurance,
        type_coerce(amount, Amount()).label("amount"),
        day.label("day"),
        receipts.c.issued_on.label("issued_on"),
        by.label("user_id"),
        receipt_books.c.symbol,
        receipt_books.c.label,
        receipts.c.number,
        receipts.c.payer_name,
        means.label("means"),
    )


def _act(row: Row[Any]) -> OwedAct:
    return OwedAct(
        kind=ItemKind(row.kind),
        act_id=row.act_id,
        receipt_id=row.receipt_id,
        insurance=Insurance(row.insurance),
        amount=row.amount,
        day=row.day,
        issued_on=row.issued_on,
        user_id=row.user_id,
        symbol=row.symbol,
        label=row.label,
        number=row.number,
        payer_name=row.payer_name,
        means=row.means,
        remittance_id=row.remittance_id,
    )
