"""Rounds of visits (đợt vận động): a hamlet, a union's meeting, a market day; changed under a version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.tables import hamlets, outreach_rounds


class RoundKind(StrEnum):
    """What kind of visit: thôn, hội phụ nữ, hội nông dân, phiên chợ."""

    HAMLET = "hamlet"
    WOMEN_UNION = "women_union"
    FARMERS_UNION = "farmers_union"
    MARKET_DAY = "market_day"
    OTHER = "other"


class RoundState(StrEnum):
    """Whether it is still to come, took place, or was called off."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round.

    Attributes:
        hamlet_id: the hamlet it goes to, where it goes to one. place: where, in words.
        who_went: names, separated by commas.
        met_others: people met who are on no list. papers_left: papers handed out to anybody.
    """

    id: UUID
    kind: RoundKind
    title: str
    hamlet_id: UUID | None = None
    place: str = ""
    held_on: date
    who_went: str = ""
    state: RoundState = RoundState.PLANNED
    met_others: int = 0
    papers_left: int = 0
    note: str = ""
    version: int = 1


def insert_round(tx: Transaction, made: Round, *, by: UUID, at: datetime) -> None:
    """Add a round."""
    done = {"created_by": by, "created_at": at, "updated_by": by, "updated_at": at}
    tx.connection.execute(insert(outreach_rounds).values(id=made.id, version=made.version, **_values(made), **done))


def change(tx: Transaction, made: Round, *, by: UUID, at: datetime) -> int:
    """Write a round under the version it was loaded with; the version it has now.

    Raises:
        ConflictError: ``stale``: someone else changed it meanwhile.
    """
    known = (outreach_rounds.c.id == made.id) & (outreach_rounds.c.version == made.version)
    done = {"version": made.version + 1, "updated_by": by, "updated_at": at}
    if tx.connection.execute(update(outreach_rounds).where(known).values(**_values(made), **done)).rowcount != 1:
        raise ConflictError("stale")
    return made.version + 1


def get(tx: Transaction, round_id: UUID) -> Round | None:
    """The round with this key."""
    row = tx.connection.execute(select(outreach_rounds).where(outreach_rounds.c.id == round_id)).one_or_none()
    return None if row is None else _round(row)


def find(
    tx: Transaction, *, first: date | None = None, last: date | None = None, states: Sequence[RoundState] = ()
) -> tuple[Round, ...]:
    """The rounds between two days and in these states, the latest first; all without a condition."""
    query = select(outreach_rounds).order_by(outreach_rounds.c.held_on.desc(), outreach_rounds.c.id.desc())
    if first is not None:
        query = query.where(outreach_rounds.c.held_on >= first)
    if last is not None:
        query = query.where(outreach_rounds.c.held_on <= last)
    if states:
        query = query.where(outreach_rounds.c.state.in_([state.value for state in states]))
    return tuple(_round(row) for row in tx.connection.execute(query))


def titles(tx: Transaction, round_ids: Sequence[UUID]) -> dict[UUID, str]:
    """What these rounds are called."""
    query = select(outreach_rounds.c.id, outreach_rounds.c.title).where(outreach_rounds.c.id.in_(list(round_ids)))
    return {row.id: row.title for row in tx.connection.execute(query)} if round_ids else {}


def hamlet_names(tx: Transaction) -> tuple[tuple[UUID, str], ...]:
    """The hamlets that a round can go to, in Vietnamese order."""
    query = select(hamlets.c.id, hamlets.c.name).where(hamlets.c.closed_on.is_(None)).order_by(hamlets.c.sort_key)
    return tuple((row.id, row.name) for row in tx.connection.execute(query))


def _values(made: Round) -> dict[str, Any]:
    return {
        "kind": made.kind.value,
        "title": made.title,
        "hamlet_id": made.hamlet_id,
        "place": made.place,
        "held_on": made.held_on,
        "who_went": made.who_went,
        "state": made.state.value,
        "met_others": made.met_others,
        "papers_left": made.papers_left,
        "note": made.note,
    }


def _round(row: Row[Any]) -> Round:
    return Round(
        id=row.id,
        kind=RoundKind(row.kind),
        title=row.title,
        hamlet_id=row.hamlet_id,
        place=row.place,
        held_on=row.held_on,
        who_went=row.who_went,
        state=RoundState(row.state),
        met_others=row.met_others,
        papers_left=row.papers_left,
        note=row.note,
        version=row.version,
    )
