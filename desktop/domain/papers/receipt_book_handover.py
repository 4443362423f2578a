"""The paper of a receipt book that changes hands (biên bản giao nhận quyển biên lai)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPaper:
    """One handover as it was: what had been used by then stays what the paper says.

    Attributes:
        giver, taker: names; empty for the office itself.
        following: the first number that was not used yet; beyond ``last`` when the book was used up.
        used, spoiled: receipts and spoilt numbers before it.
    """

    form: Form
    office: Office
    giver: str
    taker: str
    handed_at: datetime
    label: str
    symbol: str
    first: int
    last: int
    following: int
    used: int
    spoiled: int
    handwritten: bool
    note: str
    made_on: date
    practice: bool = False

    @property
    def left(self) -> int:
        """How many numbers went over."""
        return max(self.last - self.following + 1, 0)
