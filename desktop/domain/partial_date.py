"""Dates whose day or month may be unknown, as identity papers print them; a missing part is never invented."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

_ISO = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_SHOWN = re.compile(r"^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$")
_DIGITS = re.compile(r"^(?:(\d{2})?(\d{2}))?(\d{4})$")


class Precision(StrEnum):
    """How much of a date is known: đủ ngày; chỉ tháng, năm; chỉ năm."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, perhaps with a month, perhaps with a day. ``ValueError`` for a date that does not exist."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, day: date) -> Self:
        """The exact date of a day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``YYYY[-MM[-DD]]``, ``[[dd/]mm/]yyyy``, ``ddMMyyyy``, ``MMyyyy`` and the card's ``0/0/yyyy``."""
        cleaned = text.strip()
        if iso := _ISO.match(cleaned):
            year, month, day = iso[1], iso[2], iso[3]
        elif found := _SHOWN.match(cleaned) or _DIGITS.match(cleaned):
            day, month, year = found[1], found[2], found[3]
        else:
            raise ValueError(f"not a date: {text!r}")
        month_number, day_number = int(month or 0), int(day or 0)
        if month is not None and month_number == 0 and day_number != 0:
            raise ValueError(f"not a date: {text!r}")
        return cls(int(year), month_number or None, day_number or None)

    @classmethod
    def whole_day(cls, text: str) -> date | None:
        """The day a text names whole; None for anything less, and for what is no date."""
        try:
            read = cls.parse(text)
        except ValueError:
            return None
        return read.earliest if read.day is not None else None

    @property
    def precision(self) -> Precision:
        """Which parts are known."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    @property
    def earliest(self) -> date:
        """The first day it can be (the oldest reading of a birth)."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can be (the youngest reading of a birth)."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """``1990``, ``1990-01`` or ``1990-01-31``."""
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)

    def __str__(self) -> str:
        """``1990``, ``01/1990`` or ``31/01/1990``."""
        return "/".join(reversed(self.isoformat().split("-")))


def format_date(day: date) -> str:
    """``23/11/2026``."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def age_on(birth: PartialDate, day: date) -> int:
    """Full years on a day, by the youngest reading of the birth."""
    born = birth.latest
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
