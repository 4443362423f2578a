"""The ledger (sổ kế toán): double entries that sum to zero for every act; corrections reverse, nothing changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, func, insert, select

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import ledger_entries

CASH: Final = "cash"
"""Tiền mặt tại quầy (trong két của người thu)."""
TRANSFER: Final = "transfer"
"""Tiền chuyển khoản (tài khoản của điểm thu)."""
SAFE: Final = "safe"
"""Tiền mặt đã rút khỏi két khi chốt ngày, chờ nộp."""
FLOAT: Final = "float"
"""Tiền lẻ để thối, đưa vào két từ ngoài sổ."""
DIFFERENCE: Final = "difference"
"""Chênh lệch khi đếm két: thừa (có), thiếu (nợ)."""
OWED_SI: Final = "owed_voluntary_si"
"""Phải nộp cơ quan BHXH: BHXH tự nguyện."""
OWED_HI: Final = "owed_household_hi"
"""Phải nộp cơ quan BHXH: BHYT hộ gia đình."""


class LedgerAct(StrEnum):
    """What moved the money: thu, hủy, hoàn trả, mở quầy, chuyển két, chốt ngày, nộp cơ quan."""

    RECEIPT = "receipt"
    VOID = "void"
    REFUND = "refund"
    OPEN = "open"
    MOVEMENT = "movement"
    CLOSE = "close"
    REMITTANCE = "remittance"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One side of a double entry: positive is debit (nợ), negative credit (có).

    Attributes:
        act_id: the row of the act that moved the money; entries of one act sum to zero.
        receipt_id: of receipts, voids and refunds only.
        session_id: the cash session whose drawer or day it belongs to; None for what was before sessions, and for a
            remittance that did not come out of a drawer.
        reverses_id: the entry that this one takes back; each can be taken back once.
    """

    id: UUID
    act: LedgerAct
    act_id: UUID
    receipt_id: UUID | None
    account: str
    amount: Money
    entered_on: date
    session_id: UUID | None = None
    reverses_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSum:
    """The sum of an account's entries on a day."""

    day: date
    account: str
    amount: Money


def insert_entries(tx: Transaction, entries: Sequence[LedgerEntry], *, by: UUID, at: datetime) -> None:
    """Add entries; those of each act must sum to zero among themselves.

    Raises:
        ConflictError: ``unbalanced``.
    """
    sums: dict[UUID, int] = defaultdict(int)
    for one in entries:
        sums[one.act_id] += int(one.amount)
    if any(sums.values()):
        raise ConflictError("unbalanced", "amount")
    if entries:
        rows = [_row(one) | {"entered_by": by, "entered_at": at} for one in entries]
        tx.connection.execute(insert(ledger_entries), rows)


def sums(tx: Transaction, first_day: date, last_day: date) -> tuple[AccountSum, ...]:
    """What each account moved on each day: the day book by means (cash, transfer) and by what is owed."""
    query = (
        select(ledger_entries.c.entered_on, ledger_entries.c.account, func.sum(ledger_entries.c.amount).label("amount"))
        .where(ledger_entries.c.entered_on.between(first_day, last_day))
        .group_by(ledger_entries.c.entered_on, ledger_entries.c.account)
        .order_by(ledger_entries.c.entered_on, ledger_entries.c.account)
    )
    return tuple(
        AccountSum(day=row.entered_on, account=row.account, amount=Money(int(row.amount)))
        for row in tx.connection.execute(query)
    )


def of_act(tx: Transaction, act: LedgerAct, act_id: UUID) -> tuple[LedgerEntry, ...]:
    """The entries of one act."""
    which = (ledger_entries.c.act == act.value) & (ledger_entries.c.act_id == act_id)
    return tuple(entry(row) for row in tx.connection.execute(select(ledger_entries).where(which)))


def _row(one: LedgerEntry) -> dict[str, Any]:
    return {
        "id": one.id,
        "act": one.act.value,
        "act_id": one.act_id,
        "receipt_id": one.receipt_id,
        "session_id": one.session_id,
        "account": one.account,
        "amount": one.amount,
        "entered_on": one.entered_on,
        "reverses_id": one.reverses_id,
    }


def entry(row: Row[Any]) -> LedgerEntry:
    """A row of the table as an entry."""
    return LedgerEntry(
        id=row.id,
        act=LedgerAct(row.act),
        act_id=row.act_id,
        receipt_id=row.receipt_id,
        session_id=row.session_id,
        account=row.account,
        amount=row.amount,
        entered_on=row.entered_on,
        reverses_id=row.reverses_id,
    )
