"""Calendar months as year-month values; a day is never invented to carry one."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

_ISO = re.compile(r"^(\d{4})-(\d{2})$")
_SHOWN = re.compile(r"^(\d{1,2})/(\d{4})$")


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """One calendar month, ordered; ``month + 3`` and ``later - earlier`` count whole months and never drift."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.year <= 9999):
            raise ValueError(f"no such month: {self.year}-{self.month}")

    @classmethod
    def of(cls, day: date) -> Self:
        """The month that holds a day."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``YYYY-MM`` or ``MM/YYYY``; ``ValueError`` otherwise."""
        if iso := _ISO.match(text):
            return cls(int(iso[1]), int(iso[2]))
        if shown := _SHOWN.match(text.strip()):
            return cls(int(shown[2]), int(shown[1]))
        raise ValueError(f"not a month: {text!r}")

    def __add__(self, months: int) -> Month:
        index = self.year * 12 + self.month - 1 + months
        return Month(index // 12, index % 12 + 1)

    def __sub__(self, earlier: Month) -> int:
        return (self.year - earlier.year) * 12 + self.month - earlier.month

    @property
    def first_day(self) -> date:
        """The month's first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The month's last day."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def isoformat(self) -> str:
        """``2026-12``, for files and the command line."""
        return f"{self.year:04d}-{self.month:02d}"

    def __str__(self) -> str:
        """``12/2026``, as people read it."""
        return f"{self.month:02d}/{self.year:04d}"


def months_from(first: Month, count: int) -> Iterator[Month]:
    """The ``count`` months that begin with ``first``."""
    return (first + index for index in range(count))


def add_months(day: date, months: int) -> date:
    """The anniversary of a day ``months`` later; where that month lacks the day, its last day (31/01 + 1 → 28/02)."""
    target = Month.of(day) + months
    return target.first_day.replace(day=min(day.day, target.last_day.day))
