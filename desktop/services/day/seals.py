"""Whether the sealed days still say what they said when they were closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.papers.day_book import FIRST_SEAL, DayFacts, session_seal, thaw_day
from desktop.domain.papers.frozen import FrozenContentError
from desktop.storage.book import Transaction
from desktop.storage.counter import sessions
from desktop.storage.counter.sessions import CashSession


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainBreak:
    """A sealed session that does not fit.

    Attributes:
        code: ``order`` (a session is missing before it), ``seal_before`` (not the seal of the one before), ``seal``
            (content or seal changed), ``content`` (cannot be read), ``columns`` (the row says other than its content).
    """

    session_id: UUID
    day: date
    seq: int
    code: str


def verify_chain(tx: Transaction) -> tuple[ChainBreak, ...]:
    """Every break in the chain of all users' sealed sessions, first to last; empty when all holds."""
    return tuple(_breaks(tx))


def _breaks(tx: Transaction) -> Iterator[ChainBreak]:
    expected, before = 1, FIRST_SEAL
    for session in sessions.sealed(tx):
        for code in _wrong(session, expected, before):
            yield ChainBreak(session_id=session.id, day=session.day, seq=session.seq or 0, code=code)
        expected, before = (session.seq or 0) + 1, session.seal or ""


def _wrong(session: CashSession, expected: int, before: str) -> Iterator[str]:
    content = session.content or b""
    if session.seq != expected:
        yield "order"
    if session.seal_before != before:
        yield "seal_before"
    if session.seal != session_seal(content, session.seal_before or ""):
        yield "seal"
    try:
        facts = thaw_day(content)
    except FrozenContentError:
        yield "content"
        return
    if not _fits(session, facts):
        yield "columns"


def _fits(session: CashSession, facts: DayFacts) -> bool:
    told = (facts.session, facts.day, facts.opening, facts.expected, facts.counted_total, facts.reason)
    kept = (str(session.id), session.day, session.opening, session.expected, session.counted, session.reason)
    return told == kept and facts.counted == session.counted_notes and facts.handed_over == session.handed_over
