"""The desk: everything an act at the counter needs, handed to each service function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

from desktop.domain.parameters import ParameterSet
from desktop.domain.places import AdministrativeUnits
from desktop.storage import Book

HANOI = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Who acts: người thu, with the code that receipts print."""

    id: UUID
    name: str
    collector_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The open book, the law, the places, the user and the clock (Asia/Ho_Chi_Minh)."""

    book: Book
    parameters: ParameterSet
    places: AdministrativeUnits
    user: User
    now: Callable[[], datetime]


def hanoi_now() -> datetime:
    """The present time in Viet Nam; the only reading of the clock, handed into a :class:`Desk`."""
    return datetime.now(HANOI)


def today(desk: Desk) -> date:
    """The calendar day at the counter."""
    return desk.now().astimezone(HANOI).date()
