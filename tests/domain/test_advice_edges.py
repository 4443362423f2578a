"""The adviser given what is wrong, missing or unusual: everything is named at once and nothing is guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from desktop.domain.advice import (
    Choice,
    MissingTime,
    Participant,
    compare_methods,
    income_range,
    make_plan,
    missing_time,
    pension_curve,
    suggest,
    what_is_lost,
    what_it_buys,
)
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.domain.quote import Status
from desktop.domain.texts.messages import message
from tests.domain.advising import BINH, TODAY, codes, good, paid, plan_of, refused


def test_every_problem_is_named_at_once(parameters: ParameterSet) -> None:
    wrong = replace(
        BINH,
        birth=PartialDate(2030, 1, 1),
        sex=None,
        groups=("rich",),
        supported_months_before=-1,
        periods=(paid("2020-01", 0, 2_000_000),),
    )
    choice = Choice(income=Money(2_000_000), method="2", growth=Fraction(21))
    assert refused(make_plan(wrong, choice, parameters)) == [
        ("birth", "in_future"),
        ("sex", "missing_field"),
        ("method", "unknown_method"),
        ("groups[0]", "unknown_group"),
        ("supported_months_before", "out_of_range"),
        ("growth", "out_of_range"),
        ("periods[0].last", "ends_before_start"),
    ]
    for answer in (
        suggest(wrong, Money(450_000), parameters, choice=choice),
        pension_curve(wrong, choice, parameters),
        compare_methods(wrong, Money(2_000_000), parameters),
        missing_time(wrong, Money(2_000_000), parameters),
        income_range(wrong, parameters),
        what_is_lost(wrong, choice, parameters),
    ):
        assert ("birth", "in_future") in refused(answer)


@pytest.mark.parametrize("months", [-1, 1201, 10**9])
def test_months_outside_a_life(parameters: ParameterSet, months: int) -> None:
    answer = make_plan(BINH, Choice(income=Money(2_300_000), months=months), parameters)
    assert refused(answer) == [("months", "out_of_range")]


@pytest.mark.parametrize(
    ("income", "code"),
    [(1_499_999, "below_floor"), (50_600_001, "above_ceiling"), (0, "below_floor"), (-5, "below_floor")],
)
def test_an_income_that_may_not_be_chosen_today(parameters: ParameterSet, income: int, code: str) -> None:
    choice = Choice(income=Money(income))
    for answer in (
        make_plan(BINH, choice, parameters),
        compare_methods(BINH, Money(income), parameters),
        suggest(BINH, Money(450_000), parameters, choice=choice),
    ):
        assert refused(answer) == [("income", code)]


def test_zero_months_cost_nothing_and_buy_what_is_paid_already(parameters: ParameterSet) -> None:
    nothing = plan_of(BINH, parameters, months=0)
    assert (nothing.pays, nothing.steps, nothing.pension, nothing.support_until) == (0, (), None, None)
    assert what_it_buys(BINH, nothing, parameters).estimates[-1].code == "social_pension"
    done = replace(BINH, periods=(paid("2010-01", 180, 2_000_000),))
    plan = plan_of(done, parameters, months=0)
    assert plan.pension is not None
    assert (int(plan.pension.percent), plan.pension.first_month) == (45, Month(2052, 4))


@pytest.mark.parametrize("birth", [PartialDate(1924), PartialDate(1900, 1, 1)])
def test_over_a_hundred_is_advised_and_asked_about(parameters: ParameterSet, birth: PartialDate) -> None:
    old = replace(BINH, birth=birth, sex=Sex.MALE)
    plan = plan_of(old, parameters)
    assert (plan.months, plan.last_month) == (180, Month(2041, 11))
    assert {"age_over_hundred", "past_retirement_age"} <= set(codes(plan))
    assert plan.pension is not None
    assert plan.pension.monthly is not None
    assert plan.pension.monthly.status is Status.SECONDARY  # the old retirement ages were not read in their own text


def test_who_is_past_retirement_age_pays_until_180_months_are_full(parameters: ParameterSet) -> None:
    late = replace(BINH, birth=PartialDate(1968, 1, 1), periods=(paid("2014-01", 100, 2_000_000),))
    plan = plan_of(late, parameters)
    assert plan.months == 80
    assert plan.pension is not None
    assert plan.pension.first_month == plan.last_month + 1


def test_under_fifteen_and_an_unborn_person(parameters: ParameterSet) -> None:
    child = replace(BINH, birth=PartialDate(2012, 6, 1))
    assert refused(make_plan(child, Choice(income=Money(2_300_000)), parameters)) == [("birth", "too_young")]
    unborn = replace(BINH, birth=PartialDate(2026, 12, 1))
    assert refused(make_plan(unborn, Choice(income=Money(2_300_000)), parameters)) == [("birth", "in_future")]
    ancient = replace(BINH, birth=PartialDate(1850))
    assert refused(make_plan(ancient, Choice(income=Money(2_300_000)), parameters)) == [("birth", "out_of_range")]


def test_who_gives_no_birth_still_learns_what_it_costs(parameters: ParameterSet) -> None:
    passer_by = Participant(on=TODAY)
    plan = plan_of(passer_by, parameters, 1_500_000, months=12)
    assert (plan.pension, plan.pays) == (None, 264_000 * 2 + 10 * (484_000 - 96_800))
    assert what_it_buys(passer_by, plan, parameters).maternity is not None
    assert refused(make_plan(passer_by, Choice(income=Money(1_500_000)), parameters)) == [
        ("birth", "missing_field"),
        ("sex", "missing_field"),
    ]
    rows = good(suggest(passer_by, Money(450_000), parameters, choice=Choice(income=Money(1_500_000), months=12))).rows
    assert all(one.pension_at_15 is None for one in rows)


def test_a_factor_that_is_missing_keeps_the_costs_and_names_itself(parameters: ParameterSet) -> None:
    later = replace(BINH, on=date(2027, 3, 1), start=None, periods=(paid("2020-01", 24, 2_000_000),))
    plan = plan_of(later, parameters)
    assert (plan.pension, plan.pays > 0) == (None, True)
    (problem,) = plan.problems
    assert problem.values["figure"] == "income_factor/year_2020"
    assert "Hệ số điều chỉnh thu nhập của các tháng đóng năm 2020" in message(problem)
    found = what_it_buys(later, plan, parameters)
    assert found.survivors is None
    assert [one.values["figure"] for one in found.problems] == ["income_factor/year_2020"]
    assert good(suggest(later, Money(450_000), parameters)).rows[0].pension_at_15 is None
    assert refused(what_is_lost(later, Choice(income=Money(2_300_000)), parameters)) == [
        ("paid_on", "parameter_missing")
    ]
    newcomer = replace(BINH, on=date(2027, 3, 1), start=None)
    assert plan_of(newcomer, parameters).problems == ()


def without(parameters: ParameterSet, *paths: str) -> ParameterSet:
    return ParameterSet(one for path in parameters.paths() if path not in paths for one in parameters.history(path))


@pytest.mark.parametrize("path", ["voluntary_si/rate", "voluntary_si/rural_poverty_line", "retirement/age_female"])
def test_a_figure_without_which_nothing_can_be_said_names_itself(parameters: ParameterSet, path: str) -> None:
    answer = make_plan(BINH, Choice(income=Money(2_300_000)), without(parameters, path))
    assert isinstance(answer, tuple)
    assert path in [one.values["figure"] for one in answer]


def test_missing_benefit_figures_leave_the_rest(parameters: ParameterSet) -> None:
    poor = without(parameters, "benefits/funeral_times", "benefits/pensioner_hi")
    found = what_it_buys(BINH, plan_of(BINH, poor), poor)
    assert [one.code for one in found.estimates] == ["pension", "maternity", "survivors"]
    assert [one.values["figure"] for one in found.problems] == ["benefits/funeral_times", "benefits/pensioner_hi"]


def test_nobody_loses_what_was_never_paid(parameters: ParameterSet) -> None:
    assert refused(what_is_lost(BINH, Choice(income=Money(2_300_000)), parameters)) == [("periods", "nothing_paid_yet")]


def test_missing_time_needs_birth_and_sex(parameters: ParameterSet) -> None:
    answer: MissingTime | Sequence[Problem] = missing_time(Participant(on=TODAY), Money(2_300_000), parameters)
    assert refused(answer) == [("birth", "missing_field"), ("sex", "missing_field")]


def test_the_factors_of_a_new_year_are_files_and_no_python(parameters: ParameterSet) -> None:
    known = [one for path in parameters.paths() for one in parameters.history(path)]
    of_2026 = [one for one in known if one.path.startswith("income_factor/")]
    of_2027 = [replace(one, since=date(2027, 1, 1), until=date(2027, 12, 31)) for one in of_2026]
    new_year = replace(of_2027[0], path="income_factor/year_2027", value=Fraction(1))
    later = replace(BINH, on=date(2027, 3, 1), start=None, periods=(paid("2026-12", 3, 3_000_000),))
    plan = plan_of(later, ParameterSet([*known, *of_2027, new_year]))
    assert plan.problems == ()
    assert plan.pension is not None
    assert plan.pension.average == Fraction(3 * 3_000_000 + plan.months * 2_300_000, 3 + plan.months)
