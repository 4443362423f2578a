"""The desk: everything an act at the counter needs, handed to each service function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.papers.forms import FormSet
from desktop.domain.parameters import ParameterSet
from desktop.parameters.forms import load_forms
from desktop.storage.book import Book
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter.users import User

__all__ = ["Desk", "User", "today", "vietnam_now"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The open book, the law, the places, the user, the clock (Asia/Ho_Chi_Minh) and the forms, read at first use.

    Attributes:
        as_of: the day whose rules hold, where that is not today: a receipt written by hand is entered later.
    """

    book: Book
    parameters: ParameterSet
    places: AdministrativeUnits
    user: User
    now: Callable[[], datetime]
    forms: Callable[[], FormSet] = load_forms
    as_of: date | None = None


def vietnam_now() -> datetime:
    """The present time in Viet Nam; the only reading of the clock, handed into a :class:`Desk`."""
    return datetime.now(VIETNAM)


def today(desk: Desk) -> date:
    """The calendar day at the counter, or the earlier one whose rules hold."""
    return desk.as_of or desk.now().astimezone(VIETNAM).date()
