"""The coverage calendar as months: what is paid, what was before the book, what was cut, where there is a gap. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.covers import Card, Cycle, HeldCard
from desktop.domain.month import Month, months_from
from desktop.domain.openings import SiOpening

MONTHS = 12


class MonthState(StrEnum):
    """What one month is for one insurance.

    ``paid`` here; ``before`` this book, as its source says; ``part``: a card covers some of its days; ``cut``: paid
    and taken back by a refund or a void; ``gap``: not covered between covers or up to today; ``next``: the coming
    cycle; ``none``: nothing to say.
    """

    NONE = "none"
    GAP = "gap"
    NEXT = "next"
    CUT = "cut"
    PART = "part"
    BEFORE = "before"
    PAID = "paid"


_RANK = {state: place for place, state in enumerate(MonthState)}
Grid = dict[Month, MonthState]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageYear:
    """One year of both insurances, January to December."""

    year: int
    si: tuple[MonthState, ...]
    hi: tuple[MonthState, ...]


def si_grid(
    cycles: Iterable[Cycle],
    taken: Iterable[Cycle],
    opening: SiOpening | None,
    coming: tuple[Month, Month] | None,
    on: date,
) -> Grid:
    """Months of voluntary SI.

    ``cycles`` as they stand, ``taken`` as they were paid although something was taken from them later. Missing time
    (``TH``) has no months of its own.
    """
    grid: Grid = {}
    for cycle in taken:
        _put(grid, cycle.first_month, cycle.last_month, MonthState.CUT)
    for cycle in cycles:
        _put(grid, cycle.first_month, cycle.last_month, MonthState.PAID)
    if opening is not None and opening.last_month is not None:
        _put(grid, opening.first_month or opening.last_month, opening.last_month, MonthState.BEFORE)
    if coming is not None:
        _put(grid, *coming, MonthState.NEXT)
    return _with_gaps(grid, Month.of(on))


def hi_grid(cards: Iterable[HeldCard], taken: Iterable[Card], coming: tuple[date, date] | None, on: date) -> Grid:
    """Months of health insurance: a card's days, a month that is covered in part said so."""
    grid: Grid = {}
    for gone in taken:
        _put(grid, Month.of(gone.valid_from), Month.of(gone.valid_to), MonthState.CUT)
    held = list(cards)
    for card in held:
        begins = card.valid_from or card.valid_to
        state = MonthState.BEFORE if card.receipt_id is None else MonthState.PAID
        for month in _between(Month.of(begins), Month.of(card.valid_to)):
            whole = _covered_days(month, held) == calendar.monthrange(month.year, month.month)[1]
            _raise(grid, month, state if whole else MonthState.PART)
    if coming is not None:
        _put(grid, Month.of(coming[0]), Month.of(coming[1]), MonthState.NEXT)
    return _with_gaps(grid, Month.of(on))


def coverage_years(si: Grid, hi: Grid, on: date) -> tuple[CoverageYear, ...]:
    """The years in which anything is known, this one always among them."""
    known = [month.year for grid in (si, hi) for month, state in grid.items() if state is not MonthState.NONE]
    first, last = min([*known, on.year]), max([*known, on.year])
    return tuple(
        CoverageYear(year=year, si=_year_of(si, year), hi=_year_of(hi, year)) for year in range(first, last + 1)
    )


def count(grid: Mapping[Month, MonthState], state: MonthState) -> int:
    """How many months are in a state."""
    return sum(one is state for one in grid.values())


def _year_of(grid: Grid, year: int) -> tuple[MonthState, ...]:
    return tuple(grid.get(Month(year, place), MonthState.NONE) for place in range(1, MONTHS + 1))


def _put(grid: Grid, first: Month | None, last: Month | None, state: MonthState) -> None:
    if first is not None and last is not None:
        for month in _between(first, last):
            _raise(grid, month, state)


def _raise(grid: Grid, month: Month, state: MonthState) -> None:
    """The stronger statement of a month stays: paid over cut, before over next."""
    if _RANK[state] > _RANK[grid.get(month, MonthState.NONE)]:
        grid[month] = state


def _between(first: Month, last: Month) -> Iterable[Month]:
    return months_from(first, max(last - first + 1, 0))


def _covered_days(month: Month, cards: Sequence[HeldCard]) -> int:
    days: set[date] = set()
    for card in cards:
        begins = max(card.valid_from or card.valid_to, month.first_day)
        ends = min(card.valid_to, month.last_day)
        days.update(begins + timedelta(days=place) for place in range((ends - begins).days + 1))
    return len(days)


def _with_gaps(grid: Grid, now: Month) -> Grid:
    """Months without cover between the first one that was covered and the last, and up to this month."""
    covered = [month for month, state in grid.items() if state in _COVERS]
    if covered:
        for month in _between(min(covered), max(*covered, now)):
            _raise(grid, month, MonthState.GAP)
    return grid


_COVERS = {MonthState.PAID, MonthState.BEFORE, MonthState.PART}
