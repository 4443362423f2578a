"""Today's money as the first page and the top bar tell it, after voids and refunds; light, because it opens first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.services.day.sessions import carried_over
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.payment import day_totals


class DrawerState(StrEnum):
    """The user's drawer: chưa mở, đang mở, ngày trước chưa chốt, hôm nay đã chốt."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    LATE = "late"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """What should lie in the user's drawer now; ``day`` is the session's, today without one."""

    state: DrawerState
    day: date
    cash: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyToday:
    """Receipts of today by means, as they stand, what was given back, and the drawer.

    Attributes:
        returned: given back today: voids of earlier days' receipts and refunds. returned_acts: how many.
    """

    cash: Money
    cash_receipts: int
    transfer: Money
    transfer_receipts: int
    returned: Money
    returned_acts: int
    drawer: Drawer

    @property
    def in_drawer(self) -> Money:
        """What should lie in the drawer."""
        return self.drawer.cash

    @property
    def total(self) -> Money:
        """What today brought in all."""
        return self.cash + self.transfer - self.returned


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
