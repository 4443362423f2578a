"""Which cash session takes the money: today's open one, or a sentence why none does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.services.acts import journal_act
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import VIETNAM, new_key
from desktop.storage.counter import sessions
from desktop.storage.counter.sessions import CashSession, SessionState

__all__ = ["CashSession", "about_session", "carried_over", "refuse_clock", "session_for"]


def session_for(tx: Transaction, desk: Desk) -> CashSession:
    """The user's open session of today; none yet → opened here with what was carried over, so that nobody waits.

    Raises:
        Refused: field ``session``: ``day_still_open`` (an earlier day is not closed), ``day_closed`` (today is),
            ``clock_back`` (the clock is earlier than the last act). Nothing has been written.
    """
    current, day = refuse_clock(tx, desk), today(desk)
    if current is None:
        refuse_closed(tx, desk)
        return start_session(tx, desk, new_key(), carried_over(tx, desk.user.id), None)
    if current.day != day:
        shown = {"day": format_date(current.day), "today": format_date(day)}
        raise Refused((Problem("session", "day_still_open", shown),))
    return current


def carried_over(tx: Transaction, user_id: UUID) -> Money:
    """What stayed in a user's drawer at the last closing."""
    last = sessions.last_closed_of(tx, user_id)
    return Money(0) if last is None else last.left


def start_session(
    tx: Transaction, desk: Desk, session_id: UUID, opening: Money, notes: dict[str, int] | None
) -> CashSession:
    """Write the open session and its journal entry; the ledger is its caller's."""
    session = CashSession(
        id=session_id,
        user_id=desk.user.id,
        day=today(desk),
        state=SessionState.OPEN,
        opened_at=desk.now(),
        opening=opening,
        opening_notes=notes,
    )
    sessions.insert_session(tx, session)
    journal_act(
        tx,
        desk,
        "day_opened",
        about_session(session.id),
        session_day=session.day,
        opening=opening,
        counting="float_taken_over" if notes is None else "float_counted",
        rows=sessions.digest(session),
    )
    return session


def refuse_closed(tx: Transaction, desk: Desk) -> None:
    """Refuse when the user's day of today is sealed."""
    own = sessions.of_day(tx, desk.user.id, today(desk))
    if own is not None and own.closed_at is not None:
        shown = {"day": format_date(own.day), "time": clock_text(own.closed_at)}
        raise Refused((Problem("session", "day_closed", shown),))


def refuse_clock(tx: Transaction, desk: Desk) -> CashSession | None:
    """Refuse when the clock stands before the last day with money, or before the last act in the user's drawer.

    Returns:
        The user's open session, of whatever day.
    """
    now, day = desk.now().astimezone(VIETNAM), today(desk)
    last = sessions.last_acts(tx, desk.user.id)
    if last.day is not None and day < last.day:
        raise _clock_back(now, format_date(last.day))
    if last.session is None:
        return None
    moment = max(last.session.opened_at, last.at or last.session.opened_at)
    if now < moment:
        raise _clock_back(now, moment_shown(moment))
    return last.session


def about_session(session_id: UUID) -> str:
    """The journal's name of a cash session."""
    return f"session:{session_id}"


def clock_text(moment: datetime) -> str:
    """``16:52``."""
    return f"{moment.astimezone(VIETNAM):%H:%M}"


def moment_shown(moment: datetime) -> str:
    """``16:52 ngày 23/11/2026``; in any language the same order."""
    local = moment.astimezone(VIETNAM)
    return f"{clock_text(local)} {format_date(local.date())}"


def _clock_back(now: datetime, last: str) -> Refused:
    return Refused((Problem("session", "clock_back", {"clock": moment_shown(now), "last": last}),))


def frozen_clock(desk: Desk) -> Desk:
    """The desk with its clock stopped, so that one act happens at one moment."""
    moment = desk.now()
    return replace(desk, now=lambda: moment)


def day_of(moment: datetime) -> date:
    """The calendar day at the counter of a moment."""
    return moment.astimezone(VIETNAM).date()
