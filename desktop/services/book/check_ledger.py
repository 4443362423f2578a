"""Checks of the ledger: every act balances, has its row, says what its row says; what is owed is what the acts make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.people import Insurance
from desktop.services.book.findings import Finding
from desktop.services.day.movements import AGAINST
from desktop.services.payment.issue import OWED_ACCOUNT
from desktop.storage import remittance_acts, remittances
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.payment import ledger, ledger_health, refunds, voids
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.payment.ledger_health import ActKey
from desktop.storage.payment.refunds import Payout
from desktop.storage.remittance_acts import SOURCE_ACCOUNTS
from desktop.storage.remittances import Source

NAMES: Final = {
    LedgerAct.RECEIPT: "thu tiền",
    LedgerAct.VOID: "hủy biên lai",
    LedgerAct.REFUND: "hoàn trả",
    LedgerAct.OPEN: "mở quầy",
    LedgerAct.MOVEMENT: "thu chi khác của két",
    LedgerAct.CLOSE: "chốt ngày",
    LedgerAct.REMITTANCE: "nộp cơ quan BHXH",
}
INSURANCE_NAMES: Final = {Insurance.VOLUNTARY_SI: "BHXH tự nguyện", Insurance.HOUSEHOLD_HI: "BHYT hộ gia đình"}
_PORTION = 500
Sides = dict[str, Money]


def check_ledger(tx: Transaction) -> Iterator[Finding]:
    """Every finding about the ledger."""
    for key, over in ledger_health.unbalanced(tx):
        told = f"Bút toán {NAMES[key.act]} không cân: lệch {format_money(over)} đ."
        yield Finding("ledger_unbalanced", _where(key), told)
    for key in ledger_health.without_row(tx):
        told = f"Sổ kế toán có bút toán {NAMES[key.act]} mà sổ không còn việc đó."
        yield Finding("ledger_without_act", _where(key), told)
    written = ledger_health.entries_of_later_acts(tx)
    for key, sides, session_id in _expected(tx):
        own = written.get(key, [])
        if _sides(own) != sides or any(entry.session_id != session_id for entry in own):
            told = f"Bút toán {NAMES[key.act]} không khớp với việc đã ghi."
            yield Finding("ledger_differs", _where(key), told)
    yield from _reversals(tx, written)
    yield from _owed(tx)


def _where(key: ActKey) -> str:
    return f"{NAMES[key.act]} {key.act_id}"


def _sides(entries: Sequence[LedgerEntry]) -> Sides:
    sums: Sides = {}
    for entry in entries:
        sums[entry.account] = sums.get(entry.account, Money(0)) + entry.amount
    return {account: amount for account, amount in sums.items() if amount}


def _kept(sides: Sides) -> Sides:
    return {account: amount for account, amount in sides.items() if amount}


def _expected(tx: Transaction) -> Iterator[tuple[ActKey, Sides, UUID | None]]:
    """What each act of its row must have written: accounts, amounts, session."""
    yield from _refunds(tx)
    yield from _movements(tx)
    yield from _closings(tx)
    yield from _remittances(tx)


def _refunds(tx: Transaction) -> Iterator[tuple[ActKey, Sides, UUID | None]]:
    for row in refunds.all_rows(tx):
        one = row.refund
        money = {Payout.CASH: ledger.CASH, Payout.TRANSFER: ledger.TRANSFER}.get(one.payout)
        sides = {} if money is None else {OWED_ACCOUNT[row.insurance]: one.amount, money: -one.amount}
        yield ActKey(LedgerAct.REFUND, one.id), _kept(sides), one.session_id


def _movements(tx: Transaction) -> Iterator[tuple[ActKey, Sides, UUID | None]]:
    for one in cash_movements.every(tx):
        sides = {ledger.CASH: one.amount, AGAINST[one.kind]: -one.amount}
        yield ActKey(LedgerAct.MOVEMENT, one.id), sides, one.session_id


def _closings(tx: Transaction) -> Iterator[tuple[ActKey, Sides, UUID | None]]:
    for one in sessions.sealed(tx):
        expected, counted, handed = one.expected or Money(0), one.counted or Money(0), one.handed_over or Money(0)
        difference = counted - expected
        sides = {ledger.CASH: difference - handed, ledger.SAFE: handed, ledger.DIFFERENCE: -difference}
        yield ActKey(LedgerAct.CLOSE, one.id), _kept(sides), one.id


def _remittances(tx: Transaction) -> Iterator[tuple[ActKey, Sides, UUID | None]]:
    for one in remittances.every(tx):
        sides = {ledger.OWED_SI: one.voluntary_si, ledger.OWED_HI: one.household_hi}
        old = _old_cash(tx, one.id) if one.source is Source.SAFE else Money(0)
        paid = {ledger.CASH: old} if old else {}
        source = SOURCE_ACCOUNTS[one.source]
        yield ActKey(LedgerAct.REMITTANCE, one.id), _kept(sides | paid | {source: -one.total - old}), one.session_id


def _old_cash(tx: Transaction, remittance_id: UUID) -> Money:
    """Out of the safe may go what was taken before the book kept sessions: that part is credited to the cash."""
    entries = ledger.of_act(tx, LedgerAct.REMITTANCE, remittance_id)
    return sum((one.amount for one in entries if one.account == ledger.CASH), Money(0))


def _reversals(tx: Transaction, written: Mapping[ActKey, list[LedgerEntry]]) -> Iterator[Finding]:
    """A void takes back exactly the entries of its receipt, in its own session."""
    every = voids.all_voids(tx)
    for start in range(0, len(every), _PORTION):
        portion = every[start : start + _PORTION]
        issued = ledger_health.receipt_entries(tx, [void.receipt_id for void in portion])
        for void in portion:
            key = ActKey(LedgerAct.VOID, void.id)
            wanted = sorted((entry.id, entry.account, -entry.amount) for entry in issued.get(void.receipt_id, []))
            own = written.get(key, [])
            found = sorted((entry.reverses_id or entry.id, entry.account, entry.amount) for entry in own)
            if found != wanted or any(entry.session_id != void.session_id for entry in own):
                told = "Bút toán hủy biên lai không đảo đúng bút toán lúc thu."
                yield Finding("ledger_differs", _where(key), told)


def _owed(tx: Transaction) -> Iterator[Finding]:
    """Receipts less voids less counter refunds = remitted + owed, and the ledger owes the same."""
    left = dict.fromkeys(Insurance, Money(0))
    for act in remittance_acts.owed_acts(tx):
        left[act.insurance] += act.amount
    for insurance, amount in ledger_health.owed(tx).items():
        if amount != left[insurance]:
            told = (
                f"{INSURANCE_NAMES[insurance]}: sổ kế toán còn phải nộp {format_money(amount)} đ,"
                f" biên lai trừ giấy nộp còn {format_money(left[insurance])} đ."
            )
            yield Finding("owed_differs", f"phải nộp {INSURANCE_NAMES[insurance]}", told)
