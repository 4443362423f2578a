"""Dated changes ahead and trial values: what they change, what they leave, what is refused."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.people import Insurance
from desktop.domain.quote import Status
from desktop.domain.rule_change import (
    PRICING,
    RuleChange,
    change_on,
    coming_changes,
    others_on,
    read_trial,
    trial_of,
    with_change,
    without_change,
)

TODAY = date(2026, 11, 23)
NEW_YEAR = date(2027, 1, 1)
LINE, RETURN, BASE = "voluntary_si/rural_poverty_line", "voluntary_si/fund_return", "common/base_salary"


def test_the_next_poverty_line_and_the_end_of_the_fund_return_are_ahead(parameters: ParameterSet) -> None:
    ahead = [one for one in coming_changes(parameters, TODAY) if one.since == NEW_YEAR]
    assert [one.path for one in ahead] == [LINE, RETURN]
    line, fund = ahead
    assert line.before is not None
    assert line.after is not None
    assert (line.before.value, line.after.value) == (1_500_000, 2_200_000)
    assert not line.confirmed  # one source only
    assert line.eve == date(2026, 12, 31)
    assert fund.after is None
    assert others_on(parameters, line) == (fund,)


def test_changes_of_the_past_are_not_ahead(parameters: ParameterSet) -> None:
    assert all(one.since > TODAY for one in coming_changes(parameters, TODAY))
    july = [one.path for one in coming_changes(parameters, date(2026, 6, 30)) if one.since == date(2026, 7, 1)]
    assert july == [BASE]
    assert coming_changes(parameters, date(2150, 1, 1)) == ()


def test_the_base_salary_prices_both_insurances(parameters: ParameterSet) -> None:
    made = trial(parameters, BASE, "2,8tr", "01/03/2027")
    assert made.insurances == (Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI)
    assert made.after is not None
    assert (made.after.value, made.after.status, made.trial, made.confirmed) == (2_800_000, Status.OPEN, True, False)
    assert "mức thử" in made.after.reference


@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        (LINE, "2.500.000", 2_500_000),
        (LINE, "500k", 500_000),
        ("voluntary_si/rate", "22,5", Fraction(45, 2)),
        ("voluntary_si/rate", "23 %", 23),
        (RETURN, "0.3", Fraction(3, 10)),
        ("voluntary_si/income_ceiling_times", "10", 10),
    ],
)
def test_a_value_is_typed_as_its_figure_is_read(
    parameters: ParameterSet, path: str, typed: str, value: int | Fraction
) -> None:
    made = trial(parameters, path, typed, "01/06/2027")
    assert made.after is not None
    assert made.after.value == value


def trial(parameters: ParameterSet, path: str, value: str, since: str) -> RuleChange:
    made = read_trial(parameters, path, value, since, TODAY)
    assert isinstance(made, RuleChange), made
    return made


@pytest.mark.parametrize(
    ("path", "value", "since", "problems"),
    [
        (LINE, "", "", [("since", "missing_field"), ("value", "missing_field")]),
        (LINE, "abc", "31/02/2027", [("since", "bad_date"), ("value", "out_of_range")]),
        (LINE, "0", "23/11/2026", [("since", "out_of_range"), ("value", "out_of_range")]),
        (LINE, "2.200.000", "2027", [("since", "bad_date")]),
        (LINE, "9.999.999.999", "01/01/2201", [("since", "out_of_range"), ("value", "out_of_range")]),
        ("voluntary_si/rate", "101", "01/01/2027", [("value", "out_of_range")]),
        ("voluntary_si/rate", "-1", "01/01/2027", [("value", "out_of_range")]),
        ("voluntary_si/rate", "22,", "01/01/2027", [("value", "out_of_range")]),
        ("voluntary_si/income_ceiling_times", "2,5", "01/01/2027", [("value", "out_of_range")]),
        ("retirement/age_female", "60", "01/01/2027", [("figure", "figure_prices_nothing")]),
        ("no/such_figure", "60", "x", [("figure", "figure_prices_nothing"), ("since", "bad_date")]),
        (LINE, "1.500.000", "01/12/2026", [("value", "same_value_already")]),
    ],
)
def test_every_problem_of_a_trial_at_once(
    parameters: ParameterSet, path: str, value: str, since: str, problems: list[tuple[str, str]]
) -> None:
    found = read_trial(parameters, path, value, since, TODAY)
    assert isinstance(found, tuple), found
    told = [(one.field, one.code) for one in found]
    if path in PRICING:
        assert told == problems
    else:
        assert told[: len(problems)] == problems


def test_a_trial_makes_a_new_set_and_leaves_the_law(parameters: ParameterSet) -> None:
    law = {path: parameters.history(path) for path in parameters.paths()}
    made = trial(parameters, LINE, "2.500.000", "01/12/2026")
    tried, without = with_change(parameters, made), without_change(parameters, made)
    assert tried.value(LINE, date(2026, 11, 30)).value == 1_500_000
    assert tried.value(LINE, date(2026, 12, 1)).value == 2_500_000
    assert tried.value(LINE, NEW_YEAR).value == 2_200_000  # the law's own next value stays
    assert without.value(LINE, date(2026, 12, 1)).value == 1_500_000
    assert {path: parameters.history(path) for path in parameters.paths()} == law


def test_a_figure_without_a_follower_is_missing_after_its_end_and_kept_without_the_change(
    parameters: ParameterSet,
) -> None:
    ends = change_on(parameters, RETURN, NEW_YEAR)
    assert ends is not None
    with pytest.raises(ParameterMissing, match="fund_return"):
        with_change(parameters, ends).value(RETURN, NEW_YEAR)
    assert without_change(parameters, ends).value(RETURN, NEW_YEAR).value == Fraction(31, 100)
    assert change_on(parameters, RETURN, date(2027, 1, 2)) is None


@given(st.sampled_from(sorted(PRICING)), st.integers(1, 4_000), st.integers(1, 60))
def test_only_the_tried_figure_and_only_from_its_day(path: str, days: int, value: int) -> None:
    parameters = _LAW[0]
    since = TODAY + timedelta(days=days)
    made = trial_of(parameters, path, value, since)
    tried = with_change(parameters, made)
    assert tried.value(path, since).value == value
    for other in parameters.paths():
        for day in (since - timedelta(days=1), since, since + timedelta(days=400)):
            if other != path or day < since:
                assert _value(tried, other, day) == _value(parameters, other, day)


def _value(parameters: ParameterSet, path: str, on: date) -> object:
    try:
        return parameters.value(path, on).value
    except ParameterMissing:
        return None


_LAW: list[ParameterSet] = []


@pytest.fixture(autouse=True, scope="module")
def _law(parameters: ParameterSet) -> None:
    _LAW.append(parameters)
