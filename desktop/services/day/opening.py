"""Open the day with a counted float, or with what was carried over (mở quầy)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.services.day.booking import Booked, enter
from desktop.services.day.closing import DRAFT_PAGE, count_subject
from desktop.services.day.notes import counted_sum, kept, note_problems
from desktop.services.day.sessions import (
    carried_over,
    clock_text,
    frozen_clock,
    refuse_clock,
    refuse_closed,
    start_session,
)
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.counter import drafts, sessions
from desktop.storage.counter.sessions import CashSession
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDay:
    """Open today's session of the user.

    Attributes:
        command_id: made when the form opens, the session's key; a repeated one returns the first result.
        notes: pieces by note; None takes over what the last closing left, marked as not counted.
    """

    command_id: UUID
    notes: Mapping[Money, int] | None = None


def open_day(desk: Desk, command: OpenDay) -> CashSession | tuple[Problem, ...]:
    """Open the day; problems ``notes[i]`` and ``session``, nothing written with them.

    What was counted more or less than carried over is a difference; the first float of a user comes from outside.
    """
    if command.notes is not None and (problems := tuple(note_problems(command.notes))):
        return problems
    desk = frozen_clock(desk)
    try:
        with desk.book.writing() as tx:
            return sessions.get(tx, command.command_id) or _open(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _open(tx: Transaction, desk: Desk, command: OpenDay) -> CashSession:
    refuse_clock(tx, desk)
    refuse_closed(tx, desk)
    current = sessions.open_of(tx, desk.user.id)
    if current is not None:
        raise Refused((_already_open(desk, current),))
    carried = carried_over(tx, desk.user.id)
    if command.notes is None:
        return start_session(tx, desk, command.command_id, carried, None)
    counted = counted_sum(command.notes)
    is_first = sessions.last_closed_of(tx, desk.user.id) is None
    session = start_session(tx, desk, command.command_id, counted, kept(command.notes))
    against = ledger.FLOAT if is_first else ledger.DIFFERENCE
    drafts.delete_draft(tx, desk.user.id, DRAFT_PAGE, count_subject(None))
    enter(tx, desk, Booked(LedgerAct.OPEN, session.id, session.id), {ledger.CASH: counted - carried}, against)
    return session


def _already_open(desk: Desk, current: CashSession) -> Problem:
    if current.day != today(desk):
        shown = {"day": format_date(current.day), "today": format_date(today(desk))}
        return Problem("session", "day_still_open", shown)
    return Problem(
        "session", "day_opened_twice", {"day": format_date(current.day), "time": clock_text(current.opened_at)}
    )
