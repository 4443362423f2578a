"""What the tests of the day share: counting to a sum, closing, payments, and everything that a book holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from desktop.domain.money import Money
from desktop.domain.papers.day_book import NOTES
from desktop.domain.problem import Problem
from desktop.services.day.closing import CloseDay, DayClosed, close_day
from desktop.services.day.day_state import DayState, day_state
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk
from desktop.storage.column_types import new_key
from desktop.storage.counter.sessions import CashSession
from desktop.storage.tables import metadata

NOTHING: Mapping[Money, int] = {}


def pieces(amount: int) -> dict[Money, int]:
    """The fewest notes that make an amount; it must be a multiple of 500."""
    found = {}
    for note in NOTES:
        found[note], amount = divmod(amount, int(note))
    assert amount == 0, amount
    return {note: count for note, count in found.items() if count}


def opened(desk: Desk, amount: int) -> CashSession:
    session = open_day(desk, OpenDay(command_id=new_key(), notes=pieces(amount)))
    assert isinstance(session, CashSession), session
    return session


def closing(desk: Desk, amount: int, **more: Any) -> CloseDay:
    session = day_state(desk).session
    assert session is not None
    return CloseDay(**({"command_id": new_key(), "session_id": session.id, "notes": pieces(amount)} | more))


def closed(desk: Desk, amount: int, **more: Any) -> CashSession:
    done = close_day(desk, closing(desk, amount, **more))
    assert isinstance(done, DayClosed), done
    return done.session


def codes(result: object) -> list[tuple[str, str]]:
    """Field and code of each problem; fails for a result that went through."""
    assert isinstance(result, tuple), result
    assert all(isinstance(one, Problem) for one in result)
    return [(one.field, one.code) for one in result]


def everything(desk: Desk) -> dict[str, list[str]]:
    """Every row of every table."""
    with desk.book.reading() as tx:
        return {
            name: sorted(repr(tuple(row)) for row in tx.connection.execute(select(table)))
            for name, table in metadata.tables.items()
        }


def state(desk: Desk) -> DayState:
    return day_state(desk)
