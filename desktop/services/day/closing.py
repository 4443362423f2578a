"""Close and seal the day (chốt ngày): what should be there, what was counted, why it differs, what is handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money, format_money, format_signed
from desktop.domain.papers.day_book import FIRST_SEAL, NOTES, NOTHING, SMALLEST_NOTE, DayFacts, freeze_day, session_seal
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.day.booking import Booked, enter
from desktop.services.day.day_facts import facts_of, open_facts
from desktop.services.day.notes import counted_sum, kept, note_problems
from desktop.services.day.sessions import about_session, clock_text, frozen_clock, moment_shown, refuse_clock
from desktop.services.day.unposted import unposted_problems
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import drafts, sessions
from desktop.storage.counter.sessions import CashSession, SessionState
from desktop.storage.counter.users import Role
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct

LONGEST_NOTE = 200
DRAFT_PAGE = "day"
"""The page whose draft keeps what was counted."""


class CloseReason(StrEnum):
    """Why the counted cash differs from what should be there."""

    NONE = ""
    SMALL_CHANGE = "small_change"
    WRONG_CHANGE = "wrong_change"
    NOT_FOUND = "not_found"
    OTHER = "other"


REASONS = {
    CloseReason.SMALL_CHANGE: say("Tiền lẻ dưới 500 đ không thối được"),
    CloseReason.WRONG_CHANGE: say("Thối nhầm tiền cho người nộp"),
    CloseReason.NOT_FOUND: say("Chưa rõ nguyên nhân, đã báo người phụ trách"),
    CloseReason.OTHER: say("Lý do khác"),
}
"""As the page offers them and the day book prints them; only the first is checked, against the list of small change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDay:
    """Close the user's open session; a supervisor may close another user's.

    Attributes:
        command_id: made when the page opens; a repeated one returns the first result.
        session_id: the open session that the page showed.
        notes: pieces by note.
        reason, reason_note: of a difference; the note is needed for ``OTHER``. Left out where nothing differs.
        handed_over: what is taken out of the drawer into the safe, to be remitted.
    """

    command_id: UUID
    session_id: UUID
    notes: Mapping[Money, int]
    reason: CloseReason = CloseReason.NONE
    reason_note: str = ""
    handed_over: Money = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed:
    """The sealed session; ``repeated`` when this command had closed it before."""

    session: CashSession
    repeated: bool


def close_day(desk: Desk, command: CloseDay) -> DayClosed | tuple[Problem, ...]:
    """Close and seal; problems ``notes[i]``, ``reason``, ``reason_note``, ``handed_over``, ``session``, all at once."""
    desk = frozen_clock(desk)
    try:
        with desk.book.writing() as tx:
            return _close(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _close(tx: Transaction, desk: Desk, command: CloseDay) -> DayClosed:
    session = sessions.get(tx, command.session_id)
    if session is None:
        raise Refused((Problem("session", "day_not_open"),))
    facts = facts_of(tx, desk, session)
    if not session.is_open:
        if facts.closing == str(command.command_id):
            return DayClosed(session=session, repeated=True)
        raise Refused((_closed_already(session),))
    refuse_clock(tx, desk)
    problems = (*note_problems(command.notes), *_who_problems(desk, session), *unposted_problems(tx, session.user_id))
    if problems := (*problems, *closing_problems(facts, command)):
        raise Refused(problems)
    told = replace(
        facts,
        closing=str(command.command_id),
        counted=kept(command.notes),
        reason=reason_text(command) if facts.expected != counted_sum(command.notes) else "",
        handed_over=command.handed_over,
    )
    closed = seal_in(tx, desk, session, told)
    drafts.delete_draft(tx, desk.user.id, DRAFT_PAGE, count_subject(session.id))
    return DayClosed(session=closed, repeated=False)


def count_subject(session_id: UUID | None) -> str:
    """What a draft of counted pieces is about: a session, or a day that is not opened yet."""
    return "opening" if session_id is None else f"session:{session_id}"


def closing_problems(facts: DayFacts, command: CloseDay) -> Iterator[Problem]:
    """What is wrong with reason and handover; the page asks the same while one types."""
    counted, expected = counted_sum(command.notes), facts.expected
    assert expected is not None
    if counted != expected:
        yield from _reason_problems(facts, command, counted - expected)
    if command.handed_over < 0:
        yield Problem("handed_over", "out_of_range", {"lowest": "0", "highest": format_money(counted)})
    if command.handed_over > counted:
        yield Problem("handed_over", "more_than_there", {"there": format_money(counted)})


def _reason_problems(facts: DayFacts, command: CloseDay, difference: Money) -> Iterator[Problem]:
    shown = format_signed(difference)
    note = clean(command.reason_note)
    if command.reason is CloseReason.NONE:
        yield Problem("reason", "reason_needed", {"difference": shown})
    if command.reason is CloseReason.SMALL_CHANGE and difference != facts.small_change_sum:
        odd = format_money(facts.small_change_sum)
        yield Problem("reason", "small_change_differs", {"odd": odd, "difference": shown})
    if command.reason is CloseReason.OTHER and not note:
        yield Problem("reason_note", "missing_field")
    if len(note) > LONGEST_NOTE:
        yield Problem("reason_note", "too_long", {"limit": str(LONGEST_NOTE)})


def reason_text(command: CloseDay) -> str:
    """The reason as the day book prints it."""
    note = clean(command.reason_note)
    if command.reason is CloseReason.OTHER:
        return note
    return joined(": ", (REASONS.get(command.reason, ""), note))


def _who_problems(desk: Desk, session: CashSession) -> Iterator[Problem]:
    if session.user_id != desk.user.id and desk.user.role is not Role.SUPERVISOR:
        yield Problem("session", "not_own_session")


def _closed_already(session: CashSession) -> Problem:
    assert session.closed_at is not None
    return Problem("session", "day_closed", {"day": format_date(session.day), "time": clock_text(session.closed_at)})


def seal_in(tx: Transaction, desk: Desk, session: CashSession, told: DayFacts) -> CashSession:
    """Enter the closing, freeze and seal the counted facts, and write the session, inside the caller's transaction."""
    expected, counted, handed_over = told.expected, told.counted_total, told.handed_over
    assert expected is not None
    assert counted is not None
    assert handed_over is not None
    moved = {ledger.CASH: counted - expected - handed_over, ledger.SAFE: handed_over}
    enter(tx, desk, Booked(LedgerAct.CLOSE, session.id, session.id), moved, ledger.DIFFERENCE)
    content, last = freeze_day(_signed(desk, session, told)), sessions.last_sealed(tx)
    before = FIRST_SEAL if last is None or last.seal is None else last.seal
    closed = replace(
        session,
        state=SessionState.CLOSED,
        closed_at=desk.now(),
        closed_by=desk.user.id,
        expected=expected,
        counted=counted,
        counted_notes=told.counted,
        reason=told.reason,
        handed_over=handed_over,
        seq=1 if last is None or last.seq is None else last.seq + 1,
        content=content,
        seal=session_seal(content, before),
        seal_before=before,
    )
    sessions.close(tx, closed)
    _journal(tx, desk, closed)
    return closed


def _signed(desk: Desk, session: CashSession, told: DayFacts) -> DayFacts:
    at = clock_text(desk.now()) if today(desk) == session.day else moment_shown(desk.now())
    return replace(told, closed_at=at, closed_by=f"{desk.user.name}, {at}")


def _journal(tx: Transaction, desk: Desk, closed: CashSession) -> None:
    assert closed.counted is not None
    assert closed.expected is not None
    journal_act(
        tx,
        desk,
        "day_closed",
        about_session(closed.id),
        session_day=closed.day,
        expected=closed.expected,
        counted=closed.counted,
        difference=closed.counted - closed.expected,
        difference_reason=closed.reason,
        handed_over=closed.handed_over,
        seal=closed.seal,
        rows=sessions.digest(closed),
    )


def close_simply(tx: Transaction, desk: Desk, session: CashSession) -> CashSession:
    """Close a session as if its cash had been counted to the next note and all handed over; for practice books."""
    facts = open_facts(tx, desk, session)
    assert facts.expected is not None
    pieces, rest = {}, -(-max(int(facts.expected), 0) // int(SMALLEST_NOTE)) * int(SMALLEST_NOTE)
    for note in NOTES:
        pieces[note], rest = divmod(rest, int(note))
    counted = counted_sum(pieces)
    reason = "" if counted == facts.expected else str(REASONS[CloseReason.SMALL_CHANGE])
    told = replace(facts, closing=str(new_key()), counted=kept(pieces), reason=reason, handed_over=counted)
    return seal_in(tx, desk, session, told)
