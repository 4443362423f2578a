"""What waits for a list: every receipt line that stands in no batch, by the form it belongs on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One insured person of one receipt that no batch has.

    Attributes:
        receipt_number: as printed. number: personal ID, else SI number.
        corrects_id: the refused line of an earlier batch that this one will put right, or None.
    """

    receipt_id: UUID
    person_id: UUID
    receipt_number: str
    symbol: str
    issued_on: date
    name: str
    number: str
    months: int
    amount: Money
    corrects_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingForm:
    """The lines that one form takes.

    Attributes:
        form_name: as printed, ``D05-TS``. problem: why no list can be made now (no version of that date), or empty.
    """

    form_code: str
    form_name: str
    insurance: Insurance
    lines: tuple[WaitingLine, ...]
    problem: str = ""

    @property
    def count(self) -> int:
        """How many lines wait."""
        return len(self.lines)

    @property
    def total(self) -> Money:
        """What they come to."""
        return Money(sum(line.amount for line in self.lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """All that waits, by form; forms without lines are left out. ``on`` is the date the lists would bear."""

    on: date
    forms: tuple[WaitingForm, ...]

    @property
    def count(self) -> int:
        """How many lines wait."""
        return sum(form.count for form in self.forms)

    @property
    def total(self) -> Money:
        """What they come to."""
        return Money(sum(form.total for form in self.forms))


def waiting_lines(desk: Desk, *, on: date | None = None, until: date | None = None) -> Waiting:
    """What waits, for lists of a date (today unless told), receipts up to a day (``on`` unless told)."""
    raise NotImplementedError
