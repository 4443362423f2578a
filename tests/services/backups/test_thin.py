"""Thinning as a law: what stays, what may go, and what never goes."""

from datetime import datetime, timedelta
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.backups.thin import DAYS, MONTHS, SAFETY_COPIES, WEEKS, KnownCopy, surplus

moment = partial(datetime, tzinfo=None)
"""As names of copies have them: the counter's own time."""
MOMENTS = st.datetimes(moment(2024, 1, 1), moment(2028, 12, 31))
COPIES = st.lists(st.tuples(MOMENTS, st.booleans(), st.booleans()), max_size=60).map(
    lambda rows: [KnownCopy(f"{place}", at, good, safety) for place, (at, good, safety) in enumerate(rows)]
)


def left(copies: list[KnownCopy]) -> list[KnownCopy]:
    gone = surplus(copies)
    return [copy for copy in copies if copy not in gone]


@given(COPIES)
def test_the_newest_good_one_and_every_bad_one_stay(copies: list[KnownCopy]) -> None:
    kept = left(copies)
    good = [copy for copy in copies if copy.good]
    assert [copy for copy in copies if not copy.good] == [copy for copy in kept if not copy.good]
    if good:
        assert max(good, key=lambda copy: (copy.at, copy.name)) in kept


@given(COPIES)
def test_only_so_many_stay_and_thinning_again_changes_nothing(copies: list[KnownCopy]) -> None:
    kept = left(copies)
    assert len([copy for copy in kept if copy.good]) <= DAYS + WEEKS + MONTHS + SAFETY_COPIES
    assert surplus(kept) == ()
    assert set(surplus(copies)) <= {copy for copy in copies if copy.good}


@given(COPIES)
def test_each_of_the_latest_days_weeks_and_months_keeps_one(copies: list[KnownCopy]) -> None:
    good, kept = [copy for copy in copies if copy.good], [copy for copy in left(copies) if copy.good]
    for period, most in (
        (lambda at: at.date(), DAYS),
        (lambda at: at.isocalendar()[:2], WEEKS),
        (lambda at: (at.year, at.month), MONTHS),
    ):
        wanted = sorted({period(copy.at) for copy in good}, reverse=True)[:most]
        assert set(wanted) <= {period(copy.at) for copy in kept}


@given(COPIES, st.integers(0, 59))
def test_a_copy_that_comes_later_never_saves_an_older_one(copies: list[KnownCopy], place: int) -> None:
    """Making one more copy takes nothing but older ones: what was to go still goes."""
    if not copies:
        return
    gone = set(surplus(copies))
    newest = max(copy.at for copy in copies) + timedelta(days=place)
    assert gone <= set(surplus([*copies, KnownCopy("new", newest)]))


def test_a_year_of_closings_leaves_seven_days_four_weeks_twelve_months() -> None:
    """By hand: a copy every day of 2026 at 16:45, thinned every evening."""
    kept: list[KnownCopy] = []
    for day in range(365):
        at = moment(2026, 1, 1, 16, 45) + timedelta(days=day)
        kept = left([*kept, KnownCopy(f"{at:%Y%m%d}", at)])
    names = sorted(copy.name for copy in kept)
    # seven days; Sundays of the weeks before, as far as they are no such day; the last days of the months
    assert names == [
        *(
            f"2026{month:02d}{last}"
            for month, last in zip(range(1, 12), (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30), strict=True)
        ),
        "20261213",
        "20261220",
        *(f"202612{day}" for day in range(25, 32)),
    ]


def test_safety_copies_of_the_same_day_stay_beside_the_days_last() -> None:
    morning, evening = moment(2026, 11, 23, 8), moment(2026, 11, 23, 17)
    copies = [KnownCopy("before", morning, safety=True), KnownCopy("hand", morning), KnownCopy("close", evening)]
    assert [copy.name for copy in surplus(copies)] == ["hand"]
