"""The day that someone promised, as a clerk types it in a few keys: 26, 26/11, +3, mai, thứ ba, cn."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop.domain.texts.text import fold

_WORDS = {"hom nay": 0, "nay": 0, "chieu nay": 0, "mai": 1, "ngay mai": 1, "mot": 2, "ngay mot": 2, "ngay kia": 2}
_WEEKDAYS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5, "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5}
_WEEKDAY = re.compile(r"^(?:thu\s*|t)(hai|ba|tu|nam|sau|bay|[2-7])$")
_SUNDAY = frozenset({"cn", "chu nhat"})
_AFTER = re.compile(r"^\+\s*([0-9]{1,3})$")
_DAY = re.compile(r"^([0-9]{1,2})(?:[/.-]([0-9]{1,2})(?:[/.-]([0-9]{4}))?)?$")
_DIGITS = re.compile(r"^([0-9]{2})([0-9]{2})([0-9]{4})?$")


def read_promised_day(text: str, on: date) -> date | None:
    """The day meant, never before ``on`` unless the year is typed; None when it is no day.

    A bare day is the next one of that number, a weekday the next one after today.
    """
    typed = fold(text).strip()
    readers: tuple[Callable[[str, date], date | None], ...] = (_word, _weekday, _after, _numbers)
    try:
        return next((day for reader in readers if (day := reader(typed, on)) is not None), None)
    except OverflowError:  # counted from the last days of the calendar, which only a hostile sheet holds
        return None


def _word(typed: str, on: date) -> date | None:
    return on + timedelta(days=_WORDS[typed]) if typed in _WORDS else None


def _weekday(typed: str, on: date) -> date | None:
    found = _WEEKDAY.match(typed)
    if found is None and typed not in _SUNDAY:
        return None
    wanted = 6 if found is None else _WEEKDAYS[found[1]]
    return on + timedelta(days=(wanted - on.weekday() - 1) % 7 + 1)


def _after(typed: str, on: date) -> date | None:
    found = _AFTER.match(typed)
    return None if found is None else on + timedelta(days=int(found[1]))


def _numbers(typed: str, on: date) -> date | None:
    found = _DAY.match(typed) or _DIGITS.match(typed)
    if found is None:
        return None
    day, month, year = (None if part is None else int(part) for part in found.groups())
    assert day is not None
    if year is not None:
        return _made(year, month or 0, day)
    if month is not None:
        later = (_made(on.year + more, month, day) for more in range(9))  # 29 February comes within eight years
        return next((one for one in later if one is not None and one >= on), None)
    months = ((on.year + (on.month - 1 + more) // 12, (on.month - 1 + more) % 12 + 1) for more in range(4))
    return next((one for year_, month_ in months if (one := _made(year_, month_, day)) is not None and one >= on), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
