"""When two names and two births may be one person's: edits by length, a window of days, typical slips."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.partial_date import PartialDate

WINDOW = timedelta(days=10)


def names_alike(one: str, other: str) -> bool:
    """Whether two folded names differ by no more edits than their length excuses: 0 to 4 letters none, to 9 one."""
    allowed = edits_allowed(min(len(one), len(other)))
    return edit_distance(one, other, allowed) <= allowed


def edits_allowed(letters: int) -> int:
    """0, 1 or 2 edits."""
    return 0 if letters < 5 else 1 if letters < 10 else 2


def edit_distance(one: str, other: str, most: int) -> int:
    """Insertions, deletions and substitutions between two texts; ``most + 1`` as soon as it must be more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        above, row[0] = row[0], index
        for place, against in enumerate(other, 1):
            diagonal, above = above, row[place]
            row[place] = min(row[place] + 1, row[place - 1] + 1, diagonal + (letter != against))
        if min(row) > most:
            return most + 1
    return row[-1]


def likely_same_birth(one: PartialDate, other: PartialDate) -> bool:
    """Within ten days; day and month exchanged; the same day of the next year; or as far as both are known."""
    if one.day is None or other.day is None:
        return _agree_as_far_as_known(one, other)
    if abs(one.earliest - other.earliest) <= WINDOW:
        return True
    exchanged = one.year == other.year and (one.month, one.day) == (other.day, other.month)
    year_slip = abs(one.year - other.year) == 1 and (one.month, one.day) == (other.month, other.day)
    return exchanged or year_slip


def _agree_as_far_as_known(one: PartialDate, other: PartialDate) -> bool:
    same_month = one.month is None or other.month is None or one.month == other.month
    return one.year == other.year and same_month


def births_near(birth: PartialDate) -> tuple[tuple[int, int | None], ...]:
    """The (year, month) pairs among which a likely same birth is found; month None for years known alone.

    A birth of which only the year is known looks through its whole year.
    """
    year = birth.year
    if birth.month is None:
        return ((year, None), *((year, month) for month in range(1, 13)))
    pairs = {(year, None), (year, birth.month), (year - 1, birth.month), (year + 1, birth.month)}
    if birth.day is not None:
        for day in (birth.earliest - WINDOW, birth.earliest + WINDOW):
            pairs.add((day.year, day.month))
        if birth.day <= 12:
            pairs.add((year, birth.day))
    return tuple(sorted(pairs, key=lambda pair: (pair[0], pair[1] or 0)))
