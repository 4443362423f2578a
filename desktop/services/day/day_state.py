"""How a day stands: the session to look at, what it is made of, what hinders its closing; and the days before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.papers.day_book import DayFacts
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import format_date
from desktop.services.day.day_facts import empty_facts, facts_of
from desktop.services.day.sessions import carried_over
from desktop.services.day.unposted import unposted
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions, users
from desktop.storage.counter.sessions import CashSession


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterCorrection:
    """A correction of a sealed day, entered on a later one."""

    day: date
    amount: Money
    note: str
    approved_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayState:
    """A session with its day book.

    Attributes:
        session: None before today is opened; then the facts tell what would be carried over.
        facts: the day book; of a sealed session as it was sealed.
        today: the day at the counter. is_own: of the user who asks.
        is_first: this user has never closed a day, so that the first float comes from outside.
        unposted: what has to be finished before closing, in words.
        corrections: what later days corrected of this one.
    """

    session: CashSession | None
    facts: DayFacts
    today: date
    is_own: bool
    is_first: bool
    unposted: tuple[str, ...] = ()
    corrections: tuple[LaterCorrection, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it can be closed."""
        return self.session is not None and self.session.is_open

    @property
    def is_late(self) -> bool:
        """Whether an earlier day is still open."""
        return self.is_open and self.facts.day < self.today


def day_state(desk: Desk, session_id: UUID | None = None) -> DayState:
    """A session; without a key the user's open one, whatever its day, else today's, else today before it is opened."""
    with desk.book.reading() as tx:
        return read_day_state(tx, desk, session_id)


def read_day_state(tx: Transaction, desk: Desk, session_id: UUID | None = None) -> DayState:
    """The same inside a transaction."""
    own, on = desk.user.id, today(desk)
    session = sessions.get(tx, session_id) if session_id else sessions.open_of(tx, own) or sessions.of_day(tx, own, on)
    carried = carried_over(tx, own)
    return DayState(
        session=session,
        facts=empty_facts(tx, desk, carried) if session is None else facts_of(tx, desk, session),
        today=on,
        is_own=session is None or session.user_id == own,
        is_first=sessions.last_closed_of(tx, own) is None,
        unposted=() if session is None else unposted(tx, session.user_id),
        corrections=() if session is None else tuple(_corrections(tx, session.id)),
    )


def _corrections(tx: Transaction, session_id: UUID) -> Iterator[LaterCorrection]:
    names = {one.id: one.name for one in users.all_users(tx)}
    for one in cash_movements.corrections_of(tx, session_id):
        yield LaterCorrection(
            day=one.moved_on,
            amount=one.amount,
            note=one.note,
            approved_by="" if one.approved_by is None else names.get(one.approved_by, ""),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDays:
    """Which days: one's own, or everybody's for whoever supervises; the latest first."""

    everyone: bool = False
    offset: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One session in the list; what only a closing knows is None while it is open."""

    session_id: UUID
    day: date
    user: str
    is_open: bool
    cash: Money
    transfer: Money
    receipts: int
    expected: Money
    counted: Money | None
    difference: Money | None
    reason: str
    handed_over: Money | None
    closed_by: str
    seq: int | None
    seal: str

    @property
    def shown_day(self) -> str:
        """``23/11/2026``."""
        return format_date(self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList:
    """A page of rows and how many there are."""

    rows: tuple[DayRow, ...]
    count: int


def list_days(desk: Desk, command: ListDays) -> DayList:
    """A page of the days, the latest first."""
    with desk.book.reading() as tx:
        return read_days(tx, desk, command)


def read_days(tx: Transaction, desk: Desk, command: ListDays) -> DayList:
    """The same inside a transaction."""
    user = None if command.everyone else desk.user.id
    found = sessions.page(tx, user, limit=command.limit, offset=command.offset)
    names = {one.id: one.name for one in users.all_users(tx)}
    rows = tuple(_row(tx, desk, session, names.get(session.user_id, "")) for session in found)
    return DayList(rows=rows, count=sessions.count(tx, user))


def _row(tx: Transaction, desk: Desk, session: CashSession, user: str) -> DayRow:
    facts = facts_of(tx, desk, session)
    expected = facts.expected
    assert expected is not None
    kept = [one for one in facts.receipts if not one.is_voided]
    return DayRow(
        session_id=session.id,
        day=session.day,
        user=user,
        is_open=session.is_open,
        cash=Money(sum(one.amount for one in kept if one.means is Means.CASH)),
        transfer=Money(sum(one.amount for one in kept if one.means is Means.TRANSFER)),
        receipts=len(kept),
        expected=expected,
        counted=session.counted,
        difference=facts.difference,
        reason=session.reason,
        handed_over=session.handed_over,
        closed_by=facts.closed_by,
        seq=session.seq,
        seal=session.seal or "",
    )
