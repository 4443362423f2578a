"""What the first page tells of today's money and of the user's drawer; light, because it opens first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.money import Money


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
