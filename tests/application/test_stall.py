"""What kept the window waiting is told apart: a page's first use, a change of look, all other steps."""

from desktop.tour.stall import LOOK, Stalls


def test_the_longest_gap_of_each_kind() -> None:
    stalls = Stalls([("home!", 40.0), ("home", 7.25), ("", 3.0), (LOOK, 120.0), ("person!", 61.04), (LOOK, 20.0)])
    assert stalls.longest() == {"first_use": 61.0, "after": 7.2, "look_change": 120.0}


def test_a_day_without_gaps() -> None:
    assert Stalls().longest() == {"first_use": 0.0, "after": 0.0, "look_change": 0.0}
