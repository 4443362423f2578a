"""Which copies may go: 7 days, 4 weeks and 12 months of them stay, counted by days on which a copy was made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12
SAFETY_COPIES = 3


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """A copy of this book in one place; ``good`` once it passed its check.

    ``safety``: made before an upgrade or a restore, which a later copy of the same day does not stand for.
    """

    name: str
    at: datetime
    good: bool = True
    safety: bool = False


def surplus(copies: Iterable[KnownCopy]) -> tuple[KnownCopy, ...]:
    """The copies that may go, oldest first.

    The newest good one of each of the latest 7 days, 4 weeks and 12 months that have one stays. Periods without a copy
    are not counted, so that neither a holiday nor a clock gone wrong takes the last ones. The three newest safety
    copies stay besides. One that is not good is not counted and never goes by itself.
    """
    good = sorted((copy for copy in copies if copy.good), key=lambda copy: (copy.at, copy.name), reverse=True)
    kept = {*_newest_of(good, _day, DAYS), *_newest_of(good, _week, WEEKS), *_newest_of(good, _month, MONTHS)}
    kept.update([copy for copy in good if copy.safety][:SAFETY_COPIES])
    return tuple(copy for copy in reversed(good) if copy not in kept)


def _newest_of(
    newest_first: list[KnownCopy], period: Callable[[datetime], tuple[int, ...]], most: int
) -> set[KnownCopy]:
    found: dict[tuple[int, ...], KnownCopy] = {}
    for copy in newest_first:
        found.setdefault(period(copy.at), copy)
    return set(list(found.values())[:most])


def _day(at: datetime) -> tuple[int, ...]:
    return at.year, at.month, at.day


def _week(at: datetime) -> tuple[int, ...]:
    year, week, _day_of_week = at.isocalendar()
    return year, week


def _month(at: datetime) -> tuple[int, ...]:
    return at.year, at.month
