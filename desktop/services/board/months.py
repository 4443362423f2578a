"""The months of the trend as bits: bit n of a mask is set when something held n months before the board's day."""

from __future__ import annotations

import calendar
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Self

from desktop.domain.month import Month

TREND_MONTHS: Final = 13
ALL: Final = (1 << TREND_MONTHS) - 1
FIRST_DAY: Final = "0001-01-01"
LAST_DAY: Final = "9999-12-31"
Birth = tuple[int, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Months:
    """The thirteen days on which it is looked: the board's own, then the last days of the months before, ISO texts.

    ``index`` counts months from year 0, so that months are plain numbers; ``rising`` are the days, the oldest first.
    """

    days: tuple[str, ...]
    rising: tuple[str, ...]
    index: int

    @classmethod
    def until(cls, on: date) -> Self:
        """The months up to a day."""
        month = Month.of(on)
        ends = [on.isoformat(), *((month + -back).last_day.isoformat() for back in range(1, TREND_MONTHS))]
        return cls(tuple(ends), tuple(reversed(ends)), month.year * 12 + month.month - 1)

    def held(self, begins: str, ends: str) -> int:
        """Between two days, both included."""
        low = TREND_MONTHS - bisect_right(self.rising, ends)
        high = TREND_MONTHS - bisect_left(self.rising, begins)
        return (1 << high) - (1 << low) if high > low else 0

    def since(self, begins: str) -> int:
        """From a day on."""
        return ALL if begins <= self.days[-1] else self.held(begins, LAST_DAY)

    def between(self, first: int, last: int) -> int:
        """From a month to a month, by their indexes, both included."""
        low, high = max(0, self.index - last), min(TREND_MONTHS - 1, self.index - first)
        return (1 << high + 1) - (1 << low) if high >= low else 0


@lru_cache(maxsize=4096)
def month_index(text: str) -> int:
    """Of ``2026-11``."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def birthday(birth: Birth, age: int, *, oldest: bool) -> str:
    """The day on which somebody becomes so old, by the oldest or the youngest reading of the birth, as ISO text.

    A day that its year lacks (29/02) is kept as text: it is only compared.
    """
    year, month, day = birth
    if oldest:
        return f"{year + age:04d}-{month or 1:02d}-{day or 1:02d}"
    month = month or 12
    return f"{year + age:04d}-{month:02d}-{day or calendar.monthrange(year, month)[1]:02d}"


def birth_index(birth: Birth) -> int:
    """The month of a birth by its youngest reading."""
    return birth[0] * 12 + (birth[1] or 12) - 1


def whole_years(birth: Birth, on: tuple[int, int, int]) -> int:
    """Age on a day by the youngest reading, as ``age_on`` has it; negative for a birth to come."""
    year, month, day = birth
    if day is None:
        month = month or 12
        day = calendar.monthrange(year, month)[1]
    return on[0] - year - (on[1:] < (month, day))
