"""The day book (sổ thu trong ngày): what was taken, what should be there, what was counted, and the day's seal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.frozen import plain_value, read_versioned, typed_value, versioned_bytes
from desktop.domain.papers.receipt import Means, Office
from desktop.domain.people import Insurance

NOTES = tuple(Money(note) for note in (500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500))
"""The notes and coins that are counted, the largest first."""
SMALLEST_NOTE = NOTES[-1]
NOTHING = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReceipt:
    """One receipt of the day, as its line prints it.

    Attributes:
        digest: of its frozen content, so that a seal over the day is one over its receipts.
        is_voided: within the same session, so that its money never counted.
        written_on: the day on a receipt written by hand in a power cut and entered on this day; else empty.
    """

    number: str
    payer: str
    insurance: Insurance
    means: Means
    amount: Money
    symbol: str = ""
    digest: str = ""
    is_voided: bool = False
    written_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRange:
    """The numbers of one receipt book used on the day; ``missing`` are numbers between them that are not there.

    ``spoiled`` are numbers between them of which the paper was spoilt (biên lai hỏng).
    """

    book: str
    symbol: str
    first: str
    last: str
    count: int
    missing: tuple[str, ...] = ()
    spoiled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedReceipt:
    """A number that was voided on the day, why, and the number that replaces it (empty for none).

    Attributes:
        means: how the money goes back. returned: what it takes out of this day: nothing for a receipt of the same
            session, which never counted.
        corrects_day: the sealed day of the receipt, ``23/11/2026``; empty for one of this day.
    """

    number: str
    reason: str
    amount: Money
    replaced_by: str = ""
    means: Means = Means.CASH
    returned: Money = NOTHING
    corrects_day: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRefund:
    """Money that was paid back to a participant on the day (hoàn trả), and how."""

    number: str
    receipt: str
    person: str
    means: Means
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMovement:
    """Cash put in (positive) or taken out besides receipts; a correction names the sealed day that it corrects."""

    time: str
    kind: str
    amount: Money
    note: str = ""
    corrects_day: str = ""
    approved_by: str = ""


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
class DayFacts:
    """Everything a day is made of; this is what a sealed session freezes. None is what nobody has entered yet.

    Attributes:
        session, closing: keys of the cash session and of the act that closed it; empty without.
        user: whose drawer; empty for all. opened_at, closed_at: ``07:28``.
        opening: cash in the drawer in the morning; opening_counted: whether it was counted or only taken over.
        remitted: cash taken out of the drawer to the agency. other: what else the ledger moved in the drawer.
        waiting: None while the book did not keep transfers that are awaited.
        counted: pieces by note (``"500000"``); None before counting. reason: of the difference.
        handed_over: what is taken out of the drawer at closing. closed_by: name and hour.
    """

    office: Office
    day: date
    receipts: tuple[DayReceipt, ...]
    numbers: tuple[NumberRange, ...] = ()
    voids: tuple[VoidedReceipt, ...] = ()
    refunds: tuple[DayRefund, ...] = ()
    movements: tuple[DayMovement, ...] = ()
    waiting: tuple[WaitingTransfer, ...] | None = None
    small_change: tuple[SmallChange, ...] = ()
    session: str = ""
    closing: str = ""
    user: str = ""
    opened_at: str = ""
    opening: Money | None = None
    opening_counted: bool = True
    remitted: Money = NOTHING
    other: Money = NOTHING
    counted: Mapping[str, int] | None = None
    reason: str = ""
    handed_over: Money | None = None
    closed_at: str = ""
    closed_by: str = ""
    practice: bool = False

    def taken(self, means: Means, insurance: Insurance | None = None) -> tuple[int, Money]:
        """How many receipts by a means (for one insurance, or all) and their sum; voided ones left out."""
        amounts = [
            one.amount
            for one in self.receipts
            if one.means is means and insurance in (None, one.insurance) and not one.is_voided
        ]
        return len(amounts), Money(sum(amounts))

    def moved(self, kind: str) -> Money:
        """The sum of the movements of one kind; negative for what left the drawer."""
        return Money(sum(one.amount for one in self.movements if one.kind == kind))

    @property
    def returned(self) -> Money:
        """Cash that voids of other days' receipts gave back."""
        return Money(sum(one.returned for one in self.voids if one.means is Means.CASH))

    @property
    def refunded(self) -> Money:
        """Cash that refunds paid out."""
        return Money(sum(one.amount for one in self.refunds if one.means is Means.CASH))

    @property
    def small_change_sum(self) -> Money:
        """Small change that could not be given back, in all."""
        return Money(sum(one.odd for one in self.small_change))

    @property
    def expected(self) -> Money | None:
        """What should lie in the drawer; None while the morning's cash is not known."""
        if self.opening is None:
            return None
        moved = sum(one.amount for one in self.movements)
        out = self.returned + self.refunded + self.remitted
        return Money(self.opening + self.taken(Means.CASH)[1] + moved - out + self.other)

    @property
    def counted_total(self) -> Money | None:
        """What was counted."""
        return None if self.counted is None else Money(sum(int(note) * count for note, count in self.counted.items()))

    @property
    def difference(self) -> Money | None:
        """Counted less expected; None while either is not known."""
        if self.expected is None or self.counted_total is None:
            return None
        return self.counted_total - self.expected

    @property
    def left(self) -> Money | None:
        """What stays in the drawer for the next day; None before closing."""
        if self.counted_total is None or self.handed_over is None:
            return None
        return self.counted_total - self.handed_over


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBook(DayFacts):
    """Everything the paper of a day says; what is None is drawn as a box.

    Attributes:
        seal, seal_before: hexadecimal; both empty while nothing is sealed, the second for the book's first seal.
        is_open: a session that is not closed yet (chưa chốt).
        sessions: the day books of the single users behind the day's total.
    """

    form: Form
    seal: str
    seal_before: str = ""
    is_open: bool = False
    sessions: tuple[DayBook, ...] = ()


def odd_change(back: Money) -> Money:
    """What no note can give back of some change (tiền lẻ)."""
    return Money(back % SMALLEST_NOTE)


def freeze_day(facts: DayFacts) -> bytes:
    """The canonical bytes of a day; equal days give equal bytes."""
    return versioned_bytes("day", plain_value(facts))


def thaw_day(frozen: bytes) -> DayFacts:
    """Read what :func:`freeze_day` wrote.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field.
    """
    facts = typed_value(read_versioned(frozen, "day"), DayFacts)
    assert isinstance(facts, DayFacts)
    return facts


FIRST_SEAL = "0" * 64
"""What stands for the seal before the first session's."""


def session_seal(content: bytes, before: str) -> str:
    """The seal of a session: SHA-256 over the seal before it, of whatever user, and the frozen day."""
    return hashlib.sha256(b"\n".join((b"QASDAY2", before.encode(), content))).hexdigest()


def day_seal(day: date, receipts: Iterable[tuple[str, int, str]], before: str) -> str:
    """The seal of a day: SHA-256 over the seal before it, the day, and symbol, number and digest of each receipt.

    The receipts' order does not count. A day without receipts has no seal: it would only repeat the one before.
    """
    lines = sorted(f"{symbol}\t{number:08d}\t{digest}" for symbol, number, digest in receipts)
    return hashlib.sha256("\n".join(("QASDAY1", before, day.isoformat(), *lines)).encode()).hexdigest()
