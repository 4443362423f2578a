"""Money that goes back over the counter: never more cash than lies in the drawer; a short account is told, not refused.

The account's balance in the book may be incomplete: a bank account knows transfers that no act of the counter made.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.money import Money, format_money
from desktop.domain.papers.receipt import Means
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.day.sessions import CashSession, carried_over
from desktop.services.desk import Desk
from desktop.services.refused import Refused
from desktop.storage import remittance_acts
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.payment import ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutNote:
    """What the clerk should know before money goes back: what is short, and what to do."""

    title: str
    advice: str


def refuse_short_drawer(tx: Transaction, session: CashSession, given: Money) -> None:
    """Ask after the act's entries are written; ``given`` is the cash that left the drawer with it.

    Raises:
        Refused: field ``payout``, code ``drawer_short``: less lay in the drawer; nothing may be kept of the act.
    """
    left = session.opening + cash_movements.moved_in(tx, session.id)
    if given > 0 and left < 0:
        shown = {"there": format_money(Money(left + given)), "given": format_money(given)}
        raise Refused((Problem("payout", "drawer_short", shown),))


def payout_note(desk: Desk, means: Means, amount: Money) -> PayoutNote | None:
    """What drawer or account lacks for a payout, None when it has enough."""
    with desk.book.reading() as tx:
        there = _in_drawer(tx, desk) if means is Means.CASH else remittance_acts.ledger_holds(tx, ledger.TRANSFER)
    if there >= amount:
        return None
    told = {"there": format_money(there), "given": format_money(amount)}
    if means is Means.CASH:
        return PayoutNote(
            title=say("Két chỉ có {there} đ, chưa đủ {given} đ để trả.", **told),
            advice=say("Xin lấy thêm từ két sắt bằng “Lấy lại từ két sắt” ở trang Chốt ngày trước."),
        )
    return PayoutNote(
        title=say("Theo sổ, tài khoản của quầy có {there} đ, ít hơn {given} đ phải chuyển.", **told),
        advice=say("Xin xem số dư ở ngân hàng trước khi chuyển."),
    )


def _in_drawer(tx: Transaction, desk: Desk) -> Money:
    current = sessions.open_of(tx, desk.user.id)
    if current is None:
        return carried_over(tx, desk.user.id)
    return Money(current.opening + cash_movements.moved_in(tx, current.id))
