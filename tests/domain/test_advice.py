"""The adviser: worked cases, the picture of the adviser to the đồng, and everything that may be typed wrongly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from desktop.domain.advice import (
    Choice,
    IncomeKind,
    Law,
    Participant,
    WithdrawalLoss,
    compare_methods,
    income_range,
    missing_time,
    pension_curve,
    suggest,
    what_is_lost,
    what_it_buys,
)
from desktop.domain.benefits import Kind, WithdrawalRight
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.voluntary_si import ExtraSupport
from tests.domain.advising import BINH, TODAY, codes, good, paid, plan_of

# --- the plan


@pytest.mark.parametrize(
    ("income", "pays", "pension", "payback"),
    [
        (1_500_000, 92_400_000, 990_000, "7.8"),
        (2_300_000, 145_904_000, 1_518_000, "8.0"),
        (3_000_000, 192_720_000, 1_980_000, "8.1"),
        (5_000_000, 326_480_000, 3_300_000, "8.2"),
    ],
)
def test_the_table_of_the_picture(parameters: ParameterSet, income: int, pays: int, pension: int, payback: str) -> None:
    plan = plan_of(BINH, parameters, income)
    assert plan.pension is not None
    assert plan.pension.monthly is not None
    assert plan.payback_months is not None
    assert (plan.months, plan.pays, plan.pension.monthly.amount) == (304, pays, pension)
    assert f"{float(plan.payback_months) / 12:.1f}" == payback
    assert (plan.last_month, plan.pension.first_month) == (Month(2052, 3), Month(2052, 4))
    assert plan.support_until == Month(2036, 11)
    assert plan.gross - plan.state_support - plan.extra_support == plan.pays


@pytest.mark.parametrize(
    ("group", "pays"),
    [("poor", 39_600_000), ("near_poor", 43_560_000), ("ethnic_minority", 47_520_000), ("other", 51_480_000)],
)
def test_fifteen_years_with_support_for_the_first_ten(parameters: ParameterSet, group: str, pays: int) -> None:
    plan = plan_of(replace(BINH, groups=(group,)), parameters, 1_500_000, months=180)
    assert (plan.pays, plan.supported_months, codes(plan)) == (pays, 120, ["below_future_floor", "support_until"])


@pytest.mark.parametrize(
    ("method", "before", "pays", "support"),
    [("12", 120, 3_960_000, 0), ("6", 118, 1_848_000, 132_000), ("1", 0, 264_000, 66_000)],
)
def test_single_cycles(parameters: ParameterSet, method: str, before: int, pays: int, support: int) -> None:
    person = replace(BINH, supported_months_before=before)
    plan = plan_of(person, parameters, 1_500_000, method=method, months=int(method))
    assert (plan.pays, plan.state_support, len(plan.steps)) == (pays, support, 1)


def test_what_is_decided_for_later_changes_the_cost_from_its_month_on(parameters: ParameterSet) -> None:
    plan = plan_of(replace(BINH, law=Law.KNOWN), parameters)
    steps = [(str(one.first), str(one.last), one.quote.participant_pays, one.quote.state_support) for one in plan.steps]
    assert steps == [
        ("12/2026", "12/2026", 440_000, 66_000),
        ("01/2027", "11/2036", 409_200, 96_800),
        ("12/2036", "03/2052", 506_000, 0),
    ]
    assert plan.pays == 440_000 + 119 * 409_200 + 184 * 506_000
    assert plan.unconfirmed == ("voluntary_si/rural_poverty_line",)


def test_an_income_below_the_floor_to_come_is_named_and_raised(parameters: ParameterSet) -> None:
    plan = plan_of(replace(BINH, law=Law.KNOWN), parameters, 1_500_000)
    (named,) = [one for one in plan.notices if one.code == "below_future_floor"]
    assert dict(named.values) == {"month": "01/2027", "limit": "2.200.000", "income": "1.500.000"}
    assert [one.income for one in plan.steps] == [1_500_000, 2_200_000, 2_200_000]
    # a cycle that is paid keeps its income to its end (D159 art 5.5)
    year = plan_of(replace(BINH, law=Law.KNOWN), parameters, 1_500_000, method="12")
    assert [(str(one.first), one.income, one.cycles, one.quote.method) for one in year.steps] == [
        ("12/2026", 1_500_000, 1, "12"),
        ("12/2027", 2_200_000, 9, "12"),
        ("12/2036", 2_200_000, 15, "12"),
        ("12/2051", 2_200_000, 4, "1"),
    ]


def with_floor(parameters: ParameterSet, floor: int, since: date) -> ParameterSet:
    """A poverty line decided for later."""
    line = parameters.value("voluntary_si/rural_poverty_line", date(2027, 1, 1))
    figures: list[Figure] = [one for path in parameters.paths() for one in parameters.history(path)]
    return ParameterSet([*figures, replace(line, value=floor, since=since)])


def test_an_income_that_grows_past_a_floor_to_come_is_not_warned_of(parameters: ParameterSet) -> None:
    figures = with_floor(parameters, 2_500_000, date(2029, 1, 1))
    person = replace(BINH, law=Law.KNOWN)
    growing = plan_of(person, figures, 2_300_000, months=60, growth=Fraction(10))
    assert "below_future_floor" not in codes(growing)
    assert "below_future_floor" in codes(plan_of(person, figures, 2_300_000, months=60))


def lower_ceiling(parameters: ParameterSet) -> ParameterSet:
    """A ceiling of 20 million from 2027-07 on, as a decree might bring it."""
    salary = parameters.value("common/base_salary", TODAY)
    lower = replace(salary, value=1_000_000, since=date(2027, 7, 1))
    figures: list[Figure] = [one for path in parameters.paths() for one in parameters.history(path)]
    return ParameterSet([*figures, lower])


def test_an_income_above_a_ceiling_to_come_is_named_and_cut(parameters: ParameterSet) -> None:
    figures = lower_ceiling(parameters)
    plan = plan_of(replace(BINH, law=Law.KNOWN), figures, 30_000_000, months=24)
    (named,) = [one for one in plan.notices if one.code == "above_future_ceiling"]
    assert dict(named.values) == {"month": "07/2027", "limit": "20.000.000", "income": "30.000.000"}
    assert [(str(one.first), one.income) for one in plan.steps][-1] == ("07/2027", 20_000_000)
    held = compare_methods(BINH, Money(30_000_000), figures)
    assert [getattr(one, "monthly_cost_known", 0) is None for one in held] == [False] * 3 + [True] * 5


def test_growth_stops_at_the_ceiling_and_is_said(parameters: ParameterSet) -> None:
    plan = plan_of(BINH, parameters, 2_000_000, months=36, growth=Fraction(5))
    assert [one.income for one in plan.steps] == [2_000_000, 2_100_000, 2_205_000]
    assert "Thu nhập chọn tăng 5 % sau mỗi 12 tháng." in plan.assumptions
    top = plan_of(BINH, parameters, 50_000_000, months=36, growth=Fraction(20))
    assert [one.income for one in top.steps] == [50_000_000, 50_600_000]
    held = "Thu nhập tăng đến mức cao nhất thì giữ ở mức đó."
    assert held in top.assumptions
    assert held not in plan.assumptions


def test_years_ahead_come_first_and_go_on_by_the_year(parameters: ParameterSet) -> None:
    plan = plan_of(BINH, parameters, 1_500_000, method="VS", ahead_months=24, months=37)
    assert [(one.quote.method, one.quote.months, one.quote.participant_pays) for one in plan.steps] == [
        ("VS", 24, 6_060_801),
        ("12", 12, 3_168_000),
        ("1", 1, 264_000),
    ]
    assert "voluntary_si/fund_return" in plan.unconfirmed


def test_local_support_counts_for_every_cycle_an_amount_for_the_first(parameters: ParameterSet) -> None:
    local = (
        ExtraSupport(name="tỉnh", percent_of_line_premium=Fraction(10)),
        ExtraSupport(name="hội", amount=Money(50_000)),
    )
    plan = plan_of(replace(BINH, extra_support=local), parameters, 1_500_000, months=3)
    assert (plan.extra_support, plan.pays) == (3 * 33_000 + 50_000, 181_000 + 2 * 231_000)
    assert any("kỳ đầu" in sentence for sentence in plan.assumptions)


def test_compulsory_years_count_and_a_lower_income_is_named(parameters: ParameterSet) -> None:
    worker = replace(BINH, periods=(paid("2015-01", 120, 6_000_000, Kind.COMPULSORY),))
    alone, counted = plan_of(BINH, parameters), plan_of(worker, parameters)
    assert alone.pension is not None
    assert counted.pension is not None
    assert counted.pension.months == alone.pension.months + 120
    assert counted.pension.percent == 75
    assert "average_falls" in codes(counted)
    assert counted.payback_months is None
    assert counted.first_month == Month(2026, 12)


def test_the_next_unpaid_month_is_the_first_to_pay(parameters: ParameterSet) -> None:
    ahead = replace(BINH, start=None, periods=(paid("2026-06", 12, 2_000_000),))
    behind = replace(BINH, start=None, periods=(paid("2024-01", 12, 2_000_000),))
    assert plan_of(ahead, parameters).first_month == Month(2027, 6)
    assert plan_of(behind, parameters).first_month == Month(2026, 11)


def test_the_right_to_retire_at_55_is_said(parameters: ParameterSet) -> None:
    # born 09/1970: 57y8m in 05/2028, 55 in 09/2025; 240 voluntary months in 12/2027
    early = Participant(
        on=TODAY, birth=PartialDate(1970, 9, 5), sex=Sex.FEMALE, periods=(paid("2008-01", 227, 2_000_000),)
    )
    (named,) = [one for one in plan_of(early, parameters).notices if one.code == "may_retire_earlier"]
    assert named.values["month"] == "01/2028"
    stops = plan_of(early, parameters, months=13)
    assert stops.pension is not None
    assert (stops.pension.early, stops.pension.first_month) == (True, Month(2028, 1))


def test_no_estimate_without_its_assumptions(parameters: ParameterSet) -> None:
    for law in Law:
        plan = plan_of(replace(BINH, law=law), parameters)
        assert "Thu nhập chọn không tăng." in plan.assumptions
        assert any("không phải cam kết" in sentence for sentence in plan.assumptions)
        assert any("1,00" in sentence for sentence in plan.assumptions)
        assert len(set(plan.assumptions)) == len(plan.assumptions)
        for estimate in what_it_buys(BINH, plan, parameters).estimates:
            assert estimate.assumptions
            assert "điều" in estimate.reference


# --- budget, curve, methods


def test_the_budget_of_the_picture(parameters: ParameterSet) -> None:
    found = good(suggest(BINH, Money(450_000), parameters, others=(Money(3_000_000), Money(5_000_000))))
    assert [(one.income, one.monthly, one.year, one.pension_at_15, one.over) for one in found.rows] == [
        (1_500_000, 264_000, 3_168_000, 675_000, 0),
        (1_900_000, 352_000, 4_224_000, 855_000, 0),
        (2_300_000, 440_000, 5_280_000, 1_035_000, 0),
        (3_000_000, 594_000, 7_128_000, 1_350_000, 144_000),
        (5_000_000, 1_034_000, 12_408_000, 2_250_000, 584_000),
    ]
    assert [sorted(one.kinds) for one in found.rows] == [
        [IncomeKind.LOWEST], [IncomeKind.MIDDLE], [IncomeKind.FITS], [IncomeKind.OTHER], [IncomeKind.OTHER],
    ]  # fmt: skip
    assert (found.best, found.lowest, found.short_by) == (2_300_000, 1_500_000, 0)
    assert [one.holds_until for one in found.rows][:3] == [Month(2026, 12), Month(2026, 12), None]


def test_a_budget_below_the_lowest_says_what_is_short(parameters: ParameterSet) -> None:
    for budget in (0, 263_999):
        found = good(suggest(BINH, Money(budget), parameters))
        assert (found.best, found.short_by, len(found.rows)) == (None, 264_000 - budget, 1)
    for budget, best in ((264_000, 1_500_000), (439_999, 2_250_000), (440_000, 2_300_000), (451_000, 2_350_000)):
        assert good(suggest(BINH, Money(budget), parameters)).best == best


def test_a_budget_beyond_all_stops_at_the_highest_step(parameters: ParameterSet) -> None:
    found = good(suggest(BINH, Money(10**15), parameters))
    assert found.best == 50_600_000
    span = good(income_range(BINH, parameters))
    assert (span.lowest_pays, span.highest_pays, span.step) == (264_000, 11_066_000, 50_000)


def test_the_entered_income_has_its_row_off_the_steps_too(parameters: ParameterSet) -> None:
    found = good(suggest(BINH, Money(450_000), parameters, choice=Choice(income=Money(2_345_678))))
    (row,) = [one for one in found.rows if IncomeKind.ENTERED in one.kinds]
    assert (row.income, row.fits) == (2_345_678, False)
    same = good(suggest(BINH, Money(450_000), parameters, choice=Choice(income=Money(2_300_000))))
    assert {IncomeKind.ENTERED, IncomeKind.FITS} in [set(one.kinds) for one in same.rows]


def test_the_curve_ends_where_the_plan_ends(parameters: ParameterSet) -> None:
    points = good(pension_curve(BINH, Choice(income=Money(2_300_000)), parameters))
    assert [(int(one.counted_years), int(one.monthly)) for one in points][:2] == [(15, 1_035_000), (16, 1_081_000)]
    assert (points[-1].months, points[-1].counted_years, points[-1].monthly) == (304, Fraction(51, 2), 1_518_000)
    longer = good(pension_curve(BINH, Choice(income=Money(2_300_000)), parameters, until_months=360))
    assert longer[-1].percent == 75
    assert good(pension_curve(BINH, Choice(income=Money(2_300_000), months=179), parameters)) == ()


def test_methods_side_by_side_with_what_paying_ahead_saves(parameters: ParameterSet) -> None:
    rows = good(compare_methods(BINH, Money(1_500_000), parameters))
    found = [(one.method, one.months, one.quote and one.quote.participant_pays, one.saved) for one in rows]
    assert found == [
        ("1", 1, 264_000, 0),
        ("3", 3, 792_000, 0),
        ("6", 6, 1_584_000, 0),
        ("12", 12, 3_168_000, 0),
        ("VS", 24, 6_060_801, 24 * 264_000 - 6_060_801),
        ("VS", 36, 8_883_443, 36 * 264_000 - 8_883_443),
        ("VS", 48, 11_574_290, 48 * 264_000 - 11_574_290),
        ("VS", 60, 14_138_148, 60 * 264_000 - 14_138_148),
    ]
    assert [one.monthly_cost_known for one in rows] == [264_000, *[None] * 7]
    higher = good(compare_methods(BINH, Money(2_300_000), parameters))
    assert higher[3].monthly_cost_known == 440_000 + 11 * 409_200


def test_a_year_without_a_fund_return_names_it_and_leaves_the_other_methods(parameters: ParameterSet) -> None:
    later = replace(BINH, on=date(2027, 2, 1), start=None)
    rows = good(compare_methods(later, Money(2_300_000), parameters))
    assert [one.quote is None for one in rows] == [False] * 4 + [True] * 4
    (problem,) = rows[4].problems
    assert problem.values["figure"] == "voluntary_si/fund_return"


# --- what is missing


def test_missing_time_that_starting_now_avoids(parameters: ParameterSet) -> None:
    woman = replace(BINH, birth=PartialDate(1981, 12, 1), start=None)  # 60 in 12/2041: 182 months from 11/2026
    found = good(missing_time(woman, Money(2_300_000), parameters))
    assert (found.months_left, found.if_paid_on, found.if_stopped, found.avoidable) == (182, 0, 180, True)
    assert (found.start_by, found.pay_on_until) == (Month(2027, 1), Month(2041, 10))


def test_missing_time_is_priced_by_the_quote_of_its_month(parameters: ParameterSet) -> None:
    # a man born 10/1964 reaches 61y6m in 04/2026; 168 months are paid
    man = Participant(
        on=TODAY, birth=PartialDate(1964, 10, 5), sex=Sex.MALE, periods=(paid("2010-01", 168, 1_500_000),)
    )
    found = good(missing_time(man, Money(1_500_000), parameters))
    assert (found.if_paid_on, found.quoted_in, found.pension_from) == (12, Month(2026, 11), Month(2026, 12))
    assert (found.costs, found.wait_months) == (4_040_708 - 12 * 66_000, 0)
    assert (found.pay_on_until, found.pension_from_paid_on) == (Month(2027, 10), Month(2027, 11))
    assert "voluntary_si/fund_return" in found.unconfirmed


def test_missing_time_of_a_later_year_says_which_return_it_takes(parameters: ParameterSet) -> None:
    woman = replace(BINH, birth=PartialDate(1975, 5, 20), start=None)  # 60 in 05/2035: 103 months left, 77 missing
    found = good(missing_time(woman, Money(2_300_000), parameters))
    assert (found.months_left, found.if_paid_on, found.wait_months) == (103, 77, 17)
    assert found.quote is not None
    # 103 + 17 months use up the 120 supported ones; 22 % x 2,300,000 x Σ 1.0031^i, i = 1…60
    exact = Fraction(22, 100) * 2_300_000 * sum(Fraction(10_031, 10_000) ** i for i in range(1, 61))
    assert (found.quote.months, found.quote.state_support) == (60, 0)
    assert found.costs == int(exact + Fraction(1, 2))
    assert found.quoted_in == Month(2036, 10)
    assert any("chưa công bố" in sentence and "0,31 %" in sentence for sentence in found.assumptions)


def test_nothing_is_missing_with_15_years(parameters: ParameterSet) -> None:
    done = replace(BINH, periods=(paid("2010-01", 180, 2_000_000),))
    found = good(missing_time(done, Money(2_300_000), parameters))
    assert (found.if_paid_on, found.if_stopped, found.quote, found.quoted_in) == (0, 0, None, None)
    assert (found.start_by, found.pay_on_until) == (None, None)


# --- what a withdrawal takes away, what a choice buys


def test_what_a_withdrawal_would_lose(parameters: ParameterSet) -> None:
    worker = replace(BINH, periods=(paid("2014-01", 120, 1_000_000),))
    found: WithdrawalLoss = good(what_is_lost(worker, Choice(income=Money(2_300_000)), parameters))
    factors = (136, 136, 132, 128, 123, 120, 116, 114, 111, 107)  # 2014 … 2023
    average = Fraction(sum(factors) * 10_000, 10)
    assert found.withdrawal.estimate.amount == int(2 * average * 10 + Fraction(1, 2))
    assert found.withdrawal.rights == (WithdrawalRight.STOPPED_YEAR,)
    assert found.months_lost == 120
    assert found.kept.pension is not None
    assert found.kept.pension.monthly is not None
    assert found.start_again.pension is not None
    assert found.kept.pension.months == found.start_again.pension.months + 120
    assert found.pension_months == Fraction(found.withdrawal.estimate.amount, found.kept.pension.monthly.amount)
    assert found.lost[0].startswith("120 tháng")
    assert found.assumptions


def test_a_withdrawal_that_takes_the_pension_away_says_so(parameters: ParameterSet) -> None:
    worker = Participant(
        on=TODAY, birth=PartialDate(1975, 5, 20), sex=Sex.FEMALE, periods=(paid("2015-01", 120, 2_000_000),)
    )
    found = good(what_is_lost(worker, Choice(income=Money(2_300_000)), parameters))
    assert found.start_again.pension is not None
    assert found.start_again.pension.monthly is None
    assert any("Lương hưu ước tính" in one for one in found.lost)
    assert any("BHYT" in one for one in found.lost)


def test_what_a_choice_buys(parameters: ParameterSet) -> None:
    plan = plan_of(BINH, parameters)
    found = what_it_buys(BINH, plan, parameters)
    assert [(one.code, one.amount) for one in found.estimates] == [
        ("pension", 1_518_000),
        ("maternity", 2_000_000),
        ("funeral", 25_300_000),
        ("survivors", 2 * 2_300_000 * 51 // 2),
        ("pensioner_hi", 1_366_200),
    ]
    assert (found.maternity_from, found.funeral_from) == (Month(2027, 6), Month(2031, 11))
    assert found.problems == ()


def test_maternity_counts_six_months_within_the_twelve_before(parameters: ParameterSet) -> None:
    expecting = replace(BINH, start=None, periods=(paid("2026-05", 5, 2_000_000),))
    found = what_it_buys(expecting, plan_of(expecting, parameters), parameters)
    assert found.maternity_from == Month(2026, 12)
    worker = replace(BINH, periods=(paid("2026-01", 11, 5_000_000, Kind.COMPULSORY),))
    assert what_it_buys(worker, plan_of(worker, parameters), parameters).maternity_from == Month(2027, 6)
    few = plan_of(BINH, parameters, months=5)
    assert what_it_buys(BINH, few, parameters).maternity is None


def test_fewer_than_15_years_buy_an_allowance_and_the_social_pension(parameters: ParameterSet) -> None:
    plan = plan_of(BINH, parameters, 2_300_000, months=120)
    found = what_it_buys(BINH, plan, parameters)
    assert found.pension is not None
    assert (found.pension.monthly, found.pensioner_hi, found.pension.missing_months) == (None, None, 60)
    assert found.allowance is not None
    assert found.allowance.whole_months == 2_300_000 * 2 * 10 // 540_000
    assert found.social_pension is not None
    assert found.social_pension.first_month == Month(2067, 3)
    assert "months_still_missing" in codes(plan)
