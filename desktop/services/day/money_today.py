"""Today's money as the first page and the top bar tell it, after voids and refunds; light, because it opens first."""

from __future__ import annotations

from desktop.domain.papers.receipt import Means
from desktop.services.day.money_kinds import Drawer, DrawerState, MoneyToday
from desktop.services.day.sessions import carried_over
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.payment import day_totals


def money_today(tx: Transaction, desk: Desk) -> MoneyToday:
    """Today's money of everybody, and the user's own drawer."""
    on = today(desk)
    totals = day_totals.taken_on(tx, on)
    (cash, cash_receipts), (transfer, transfer_receipts) = totals[Means.CASH], totals[Means.TRANSFER]
    returned, acts = day_totals.returned_on(tx, on)
    return MoneyToday(
        cash=cash,
        cash_receipts=cash_receipts,
        transfer=transfer,
        transfer_receipts=transfer_receipts,
        returned=returned,
        returned_acts=acts,
        drawer=drawer(tx, desk),
    )


def drawer(tx: Transaction, desk: Desk) -> Drawer:
    """The user's drawer now."""
    on = today(desk)
    current = sessions.open_of(tx, desk.user.id)
    if current is not None:
        cash = current.opening + cash_movements.moved_in(tx, current.id)
        state = DrawerState.OPEN if current.day == on else DrawerState.LATE
        return Drawer(state=state, day=current.day, cash=cash)
    closed = sessions.of_day(tx, desk.user.id, on)
    state = DrawerState.NOT_OPEN if closed is None else DrawerState.CLOSED
    return Drawer(state=state, day=on, cash=carried_over(tx, desk.user.id))
