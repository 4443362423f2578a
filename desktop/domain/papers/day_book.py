"""The day book (sổ thu trong ngày): what was taken, what should be there, what was counted, and the day's seal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Means, Office
from desktop.domain.people import Insurance

NOTES = tuple(Money(note) for note in (500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500))
"""The notes and coins that are counted, the largest first."""
SMALLEST_NOTE = NOTES[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReceipt:
    """One receipt of the day, as its line prints it."""

    number: str
    payer: str
    insurance: Insurance
    means: Means
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRange:
    """The numbers of one receipt book used on the day; ``missing`` are numbers between them that are not there."""

    book: str
    symbol: str
    first: str
    last: str
    count: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedReceipt:
    """A number that was voided on the day, why, and the number that replaces it (empty for none)."""

    number: str
    reason: str
    amount: Money
    replaced_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingTransfer:
    """A transfer that is announced and not yet seen: it has no receipt number yet."""

    name: str
    purpose: str
    since: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallChange:
    """Change under 500 đ that no note can give back: the odd đồng of one payment (tiền lẻ)."""

    number: str
    payer: str
    due: Money
    tendered: Money
    odd: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBook:
    """Everything the paper of a day says; None is what nobody has entered yet, and is drawn as a box.

    Attributes:
        opening: cash in the drawer in the morning. banked: cash taken to the bank during the day.
        waiting: None while the book does not keep transfers that are awaited.
        counted: pieces by note; None before counting. reason: of the difference.
        handed_over: what goes to the agency. closed_by: name and hour.
        seal, seal_before: hexadecimal; the second is empty for the book's first day.
    """

    form: Form
    office: Office
    day: date
    receipts: tuple[DayReceipt, ...]
    numbers: tuple[NumberRange, ...] = ()
    voids: tuple[VoidedReceipt, ...] = ()
    waiting: tuple[WaitingTransfer, ...] | None = None
    small_change: tuple[SmallChange, ...] = ()
    opening: Money | None = None
    banked: Money | None = None
    counted: Mapping[Money, int] | None = None
    reason: str = ""
    handed_over: Money | None = None
    closed_by: str = ""
    seal: str
    seal_before: str = ""
    practice: bool = False

    def taken(self, means: Means, insurance: Insurance | None = None) -> tuple[int, Money]:
        """How many receipts by a means (for one insurance, or all) and their sum."""
        amounts = [one.amount for one in self.receipts if one.means is means and insurance in (None, one.insurance)]
        return len(amounts), Money(sum(amounts))

    @property
    def expected(self) -> Money | None:
        """What should lie in the drawer; None while the morning's cash is not known."""
        if self.opening is None:
            return None
        return self.opening + self.taken(Means.CASH)[1] - (self.banked or Money(0))

    @property
    def counted_total(self) -> Money | None:
        """What was counted."""
        return None if self.counted is None else Money(sum(note * pieces for note, pieces in self.counted.items()))

    @property
    def difference(self) -> Money | None:
        """Counted less expected; None while either is not known."""
        if self.expected is None or self.counted_total is None:
            return None
        return self.counted_total - self.expected


def day_seal(day: date, receipts: Iterable[tuple[str, int, str]], before: str) -> str:
    """The seal of a day: SHA-256 over the seal before it, the day, and symbol, number and digest of each receipt.

    The receipts' order does not count. A day without receipts has no seal: it would only repeat the one before.
    """
    lines = sorted(f"{symbol}\t{number:08d}\t{digest}" for symbol, number, digest in receipts)
    return hashlib.sha256("\n".join(("QASDAY1", before, day.isoformat(), *lines)).encode()).hexdigest()
