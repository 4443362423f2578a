"""Cash sessions (ca quỹ): one per user and day; once closed they are sealed and never change."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, insert, literal, literal_column, select, update

from desktop.domain.money import Money
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.errors import ConflictError
from desktop.storage.tables import cash_sessions, ledger_entries


class SessionState(StrEnum):
    """Đang mở, đã chốt."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CashSession:
    """One user's drawer on one day.

    Attributes:
        opening: cash in the drawer in the morning. opening_notes: pieces by note; None when it was taken over from the
            day before without counting.
        expected, counted, counted_notes, reason, handed_over: of the closing; None while it is open.
        seq: the place in the chain of seals of all users, from 1. content: the day book as it was sealed.
        seal, seal_before: SHA-256 in hex.
    """

    id: UUID
    user_id: UUID
    day: date
    state: SessionState
    opened_at: datetime
    opening: Money
    opening_notes: Mapping[str, int] | None
    closed_at: datetime | None = None
    closed_by: UUID | None = None
    expected: Money | None = None
    counted: Money | None = None
    counted_notes: Mapping[str, int] | None = None
    reason: str = ""
    handed_over: Money | None = None
    seq: int | None = None
    content: bytes | None = None
    seal: str | None = None
    seal_before: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still takes money."""
        return self.state is SessionState.OPEN

    @property
    def left(self) -> Money:
        """What stayed in the drawer at its closing; nothing while it is open."""
        return Money(0) if self.counted is None or self.handed_over is None else self.counted - self.handed_over


@dataclass(frozen=True, slots=True, kw_only=True)
class LastActs:
    """Before what the clock must not stand.

    Attributes:
        session: the user's open session, of whatever day.
        day: the latest day that anybody opened or entered money on.
        at: when money was moved last in the user's open session.
    """

    session: CashSession | None
    day: date | None
    at: datetime | None


def insert_session(tx: Transaction, session: CashSession) -> None:
    """Add a session that is open."""
    tx.connection.execute(insert(cash_sessions).values(**_row(session)))


def close(tx: Transaction, session: CashSession) -> None:
    """Write the closing of an open session, after its last ledger entries.

    Raises:
        ConflictError: ``stale``: it is closed already.
    """
    values = {name: value for name, value in _row(session).items() if name != "id"}
    which = (cash_sessions.c.id == session.id) & (cash_sessions.c.state == SessionState.OPEN.value)
    if tx.connection.execute(update(cash_sessions).where(which).values(**values)).rowcount != 1:
        raise ConflictError("stale")


def get(tx: Transaction, session_id: UUID) -> CashSession | None:
    """The session with this key."""
    return _one(tx, cash_sessions.c.id == session_id)


def open_of(tx: Transaction, user_id: UUID) -> CashSession | None:
    """The open session of a user, of whatever day."""
    return _one(tx, cash_sessions.c.user_id == user_id, cash_sessions.c.state == SessionState.OPEN.value)


def of_day(tx: Transaction, user_id: UUID, day: date) -> CashSession | None:
    """A user's session of a day."""
    return _one(tx, cash_sessions.c.user_id == user_id, cash_sessions.c.day == day)


def last_closed_of(tx: Transaction, user_id: UUID) -> CashSession | None:
    """The session that a user closed last; its rest is carried over."""
    query = select(cash_sessions).where(
        cash_sessions.c.user_id == user_id, cash_sessions.c.state == SessionState.CLOSED.value
    )
    row = tx.connection.execute(query.order_by(cash_sessions.c.day.desc()).limit(1)).one_or_none()
    return None if row is None else session(row)


def last_sealed(tx: Transaction) -> CashSession | None:
    """The end of the chain of seals."""
    query = select(cash_sessions).where(cash_sessions.c.seq.is_not(None)).order_by(cash_sessions.c.seq.desc()).limit(1)
    row = tx.connection.execute(query).one_or_none()
    return None if row is None else session(row)


def sealed(tx: Transaction) -> tuple[CashSession, ...]:
    """Every sealed session in the order of the chain."""
    query = select(cash_sessions).where(cash_sessions.c.state == SessionState.CLOSED.value)
    return tuple(session(row) for row in tx.connection.execute(query.order_by(cash_sessions.c.seq)))


def every(tx: Transaction) -> tuple[CashSession, ...]:
    """All sessions, the oldest day first."""
    query = select(cash_sessions).order_by(cash_sessions.c.day, cash_sessions.c.opened_at, cash_sessions.c.id)
    return tuple(session(row) for row in tx.connection.execute(query))


def on_day(tx: Transaction, day: date) -> tuple[CashSession, ...]:
    """All users' sessions of a day, in the order of their opening."""
    query = select(cash_sessions).where(cash_sessions.c.day == day)
    query = query.order_by(cash_sessions.c.opened_at, cash_sessions.c.id)
    return tuple(session(row) for row in tx.connection.execute(query))


def page(tx: Transaction, user_id: UUID | None = None, *, limit: int = 100, offset: int = 0) -> tuple[CashSession, ...]:
    """Sessions of a user or of all, the latest day first."""
    query = select(cash_sessions).order_by(cash_sessions.c.day.desc(), cash_sessions.c.opened_at.desc())
    if user_id is not None:
        query = query.where(cash_sessions.c.user_id == user_id)
    return tuple(session(row) for row in tx.connection.execute(query.limit(limit).offset(offset)))


def count(tx: Transaction, user_id: UUID | None = None) -> int:
    """How many sessions a user, or all, have had."""
    query = select(func.count()).select_from(cash_sessions)
    if user_id is not None:
        query = query.where(cash_sessions.c.user_id == user_id)
    return int(tx.connection.execute(query).scalar_one())


def last_acts(tx: Transaction, user_id: UUID) -> LastActs:
    """A user's open session, and what happened last; one look-up by indexes, since every payment asks."""
    row = tx.connection.execute(_LAST_ACTS, {"user": user_id}).one()
    return LastActs(
        session=None if row.id is None else session(row),
        day=max((day for day in (row.last_opened, row.last_entered) if day is not None), default=None),
        at=row.last_moved,
    )


def _last_acts() -> Select[Any]:
    # the state is written out: only then SQLite takes the index of open sessions
    is_open = cash_sessions.c.state == literal_column(f"'{SessionState.OPEN.value}'", cash_sessions.c.state.type)
    opened = select(func.max(cash_sessions.alias("every").c.day)).scalar_subquery()
    entered = select(func.max(ledger_entries.c.entered_on)).scalar_subquery()
    own = ledger_entries.alias("own")
    moved = select(func.max(own.c.entered_at)).where(own.c.session_id == cash_sessions.c.id).scalar_subquery()
    once = select(literal(1).label("one")).subquery("once")
    query = select(cash_sessions, opened.label("last_opened"), entered.label("last_entered"), moved.label("last_moved"))
    return query.select_from(once.outerjoin(cash_sessions, (cash_sessions.c.user_id == bindparam("user")) & is_open))


_LAST_ACTS: Final = _last_acts()
"""Built once: building it anew would take longer than asking."""


def digest(told: CashSession) -> str:
    """SHA-256 over every column of a row, for the journal; the content counts through its own digest."""
    plain = {field.name: _plain(getattr(told, field.name)) for field in dataclasses.fields(told)}
    plain["content"] = None if told.content is None else hashlib.sha256(told.content).hexdigest()
    return json_digest(plain)


def session(row: Row[Any]) -> CashSession:
    """A row of the table as a session."""
    values = {field.name: getattr(row, field.name) for field in dataclasses.fields(CashSession)}
    closed_by = None if row.closed_by is None else UUID(row.closed_by)
    return CashSession(**{**values, "state": SessionState(row.state), "closed_by": closed_by})


def _one(tx: Transaction, *which: ColumnElement[bool]) -> CashSession | None:
    row = tx.connection.execute(select(cash_sessions).where(*which)).one_or_none()
    return None if row is None else session(row)


def _row(told: CashSession) -> dict[str, Any]:
    values = {field.name: getattr(told, field.name) for field in dataclasses.fields(told)}
    closed_by = None if told.closed_by is None else str(told.closed_by)
    return {**values, "state": told.state.value, "closed_by": closed_by}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return dict(value) if isinstance(value, Mapping) else value
