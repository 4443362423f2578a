"""What voluntary SI gives, against cases reckoned by hand from the law; every amount carries article and assumption."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.benefits import (
    Estimate,
    Kind,
    PaidPeriod,
    WithdrawalRight,
    average_income,
    check_periods,
    contributions,
    funeral,
    maternity,
    monthly_allowance,
    one_time_withdrawal,
    pension_of,
    pensioner_hi,
    social_pension,
    survivors,
    withdrawal_rights,
)
from desktop.domain.benefits.history import last_paid_month, month_when_paid
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.quote import Status

TODAY = date(2026, 11, 23)
WOMAN = PartialDate(1975, 5, 20)
"""Reaches 60 in 05/2035."""


def paid(first: str, months: int, income: int, kind: Kind = Kind.VOLUNTARY, *, adjusted: bool = False) -> PaidPeriod:
    begins = Month.parse(first)
    return PaidPeriod(first=begins, last=begins + (months - 1), income=Money(income), kind=kind, adjusted=adjusted)


def settled(months: int, until: str = "2035-05") -> PaidPeriod:
    """Months that end with a month, on 2,000,000 as the agency has already adjusted it."""
    last = Month.parse(until)
    return PaidPeriod(first=last + (1 - months), last=last, income=Money(2_000_000), adjusted=True)


def said(estimate: Estimate | None) -> Estimate:
    """Every amount is shown with article and assumption."""
    assert estimate is not None
    assert "Luật" in estimate.reference
    assert any("23/11/2026" in sentence for sentence in estimate.assumptions)
    assert estimate.formula
    return estimate


# --- average income (art 104)


def test_each_month_takes_the_factor_of_its_year(parameters: ParameterSet) -> None:
    periods = [paid("2020-01", 12, 1_000_000), paid("2025-01", 12, 2_000_000)]
    assert average_income(periods, TODAY, parameters) == Fraction(12 * 1_160_000 + 12 * 2_000_000, 24)


def test_a_period_over_the_new_year_is_parted(parameters: ParameterSet) -> None:
    # 2 months of 2013 at 1.42, 3 of 2014 at 1.36
    assert average_income([paid("2013-11", 5, 1_000_000)], TODAY, parameters) == Fraction(
        2 * 1_420_000 + 3 * 1_360_000, 5
    )


def test_months_to_come_and_missing_time_have_the_factor_one(parameters: ParameterSet) -> None:
    periods = [paid("2030-01", 12, 3_000_000), paid("2026-10", 12, 1_500_000, Kind.MISSING_TIME)]
    found = contributions(periods, TODAY, parameters)
    assert (found.average, found.factors) == (Fraction(2_250_000), ())
    assert any("1,00" in sentence for sentence in found.assumptions)


def test_compulsory_months_count_and_an_adjusted_average_is_taken_as_it_is(parameters: ParameterSet) -> None:
    before_factors = paid("1998-01", 24, 4_000_000, Kind.COMPULSORY, adjusted=True)
    found = contributions([before_factors, paid("2024-01", 12, 1_000_000)], TODAY, parameters)
    assert found.average == Fraction(24 * 4_000_000 + 12 * 1_030_000, 36)
    assert (found.months, found.voluntary_months) == (36, 12)
    assert any("đã điều chỉnh" in sentence for sentence in found.assumptions)


@pytest.mark.parametrize(
    ("first", "on", "figure"),
    [
        ("2007-12", TODAY, "income_factor/year_2007"),
        ("2020-01", date(2027, 1, 5), "income_factor/year_2020"),
        ("2026-01", date(2027, 1, 5), "income_factor/year_2026"),
        ("2027-01", date(2028, 1, 5), "income_factor/year_2027"),
    ],
)
def test_a_factor_that_is_not_published_names_itself(
    parameters: ParameterSet, first: str, on: date, figure: str
) -> None:
    with pytest.raises(ParameterMissing) as caught:
        average_income([paid(first, 1, 2_000_000)], on, parameters)
    assert (caught.value.path, caught.value.on) == (figure, on)
    assert figure[-4:] in caught.value.description
    assert "Hệ số" in caught.value.description


def test_without_a_paid_month_there_is_no_average(parameters: ParameterSet) -> None:
    with pytest.raises(ValueError, match="no month"):
        average_income([], TODAY, parameters)
    with pytest.raises(ValueError, match="no month"):
        average_income([paid("2020-01", 0, 2_000_000)], TODAY, parameters)


# --- pension (art 98-100, 141.9)


@pytest.mark.parametrize(
    ("months", "percent", "amount"),
    [
        (180, 45, 900_000),
        (181, 46, 920_000),
        (186, 46, 920_000),
        (187, 47, 940_000),
        (304, 66, 1_320_000),
        (360, 75, 1_500_000),
        (420, 75, 1_500_000),
    ],
)
def test_the_pension_of_a_woman(parameters: ParameterSet, months: int, percent: int, amount: int) -> None:
    found = pension_of(WOMAN, Sex.FEMALE, [settled(months)], TODAY, parameters)
    assert found.percent == percent
    assert said(found.monthly).amount == amount
    assert (found.reached_month, found.first_month, found.early) == (Month(2035, 5), Month(2035, 6), False)


def test_the_pension_of_a_man_before_and_after_twenty_years(parameters: ParameterSet) -> None:
    born = PartialDate(1970, 1, 1)  # 62 in 01/2032
    amounts = [
        said(pension_of(born, Sex.MALE, [settled(months, "2032-01")], TODAY, parameters).monthly).amount
        for months in (180, 186, 240, 246, 420)
    ]
    assert amounts == [800_000, 810_000, 900_000, 920_000, 1_500_000]


def test_both_conditions_must_hold(parameters: ParameterSet) -> None:
    late = pension_of(WOMAN, Sex.FEMALE, [settled(180, "2036-08")], TODAY, parameters)
    assert (late.reached_month, late.first_month) == (Month(2035, 5), Month(2036, 9))
    early = pension_of(WOMAN, Sex.FEMALE, [settled(200, "2030-01")], TODAY, parameters)
    assert early.first_month == Month(2035, 6)
    bought = [settled(150, "2035-05"), paid("2035-05", 30, 2_000_000, Kind.MISSING_TIME)]
    assert pension_of(WOMAN, Sex.FEMALE, bought, TODAY, parameters).first_month == Month(2035, 6)


def test_fewer_than_180_months_give_none_and_say_what_is_missing(parameters: ParameterSet) -> None:
    found = pension_of(WOMAN, Sex.FEMALE, [settled(179)], TODAY, parameters)
    assert (found.monthly, found.first_month, found.missing_months) == (None, None, 1)
    assert found.percent == 0


def test_who_joined_before_2021_and_has_20_voluntary_years_may_retire_at_55(parameters: ParameterSet) -> None:
    born = PartialDate(1976, 6, 1)  # 55 in 06/2031, 60 in 06/2036
    found = pension_of(born, Sex.FEMALE, [paid("2011-06", 240, 2_000_000)], TODAY, parameters)
    assert (found.early, found.reached_month, found.first_month) == (True, Month(2031, 6), Month(2031, 7))
    for periods in (
        [paid("2021-01", 240, 2_000_000)],
        [paid("2011-06", 239, 2_000_000)],
        [paid("2011-06", 12, 2_000_000, Kind.COMPULSORY), paid("2012-06", 228, 2_000_000)],
    ):
        assert not pension_of(born, Sex.FEMALE, periods, TODAY, parameters).early
    man = PartialDate(1970, 6, 1)  # 60 in 06/2030
    found = pension_of(man, Sex.MALE, [paid("2010-01", 240, 2_000_000)], TODAY, parameters)
    assert (found.early, found.first_month) == (True, Month(2030, 7))


@pytest.mark.parametrize(
    ("months", "until", "amount", "formula"),
    [
        (366, "2035-05", 500_000, "0,5 × 2.000.000 × 0,5 năm"),
        (384, "2035-05", 2_000_000, "0,5 × 2.000.000 × 2 năm"),
        (384, "2037-05", 8_000_000, "2 × 2.000.000 × 2 năm"),
        (396, "2037-05", 9_000_000, "0,5 × 2.000.000 × 1 năm + 2 × 2.000.000 × 2 năm"),
    ],
)
def test_years_beyond_thirty_give_a_lump_sum(
    parameters: ParameterSet, months: int, until: str, amount: int, formula: str
) -> None:
    found = said(pension_of(WOMAN, Sex.FEMALE, [settled(months, until)], TODAY, parameters).lump_sum)
    assert (found.amount, found.formula) == (amount, formula)
    assert "điều 100" in found.reference


def test_up_to_thirty_years_of_women_and_thirty_five_of_men_give_no_lump_sum(parameters: ParameterSet) -> None:
    assert pension_of(WOMAN, Sex.FEMALE, [settled(360)], TODAY, parameters).lump_sum is None
    born = PartialDate(1970, 1, 1)
    assert pension_of(born, Sex.MALE, [settled(420, "2032-01")], TODAY, parameters).lump_sum is None
    assert said(pension_of(born, Sex.MALE, [settled(432, "2032-01")], TODAY, parameters).lump_sum).amount == 1_000_000


VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "pension.json").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", [case for case in VECTORS if "percent" in case])
def test_the_pension_pays_the_percents_of_the_vectors(parameters: ParameterSet, case: Any) -> None:
    born, until = (PartialDate(1975, 5, 20), "2035-05") if case["sex"] == "female" else (PartialDate(1970), "2032-12")
    months = int(Fraction(str(case["years"])) * 12)
    found = pension_of(born, Sex(case["sex"]), [settled(months, until)], TODAY, parameters)
    assert said(found.monthly).amount == Fraction(str(case["percent"])) * 20_000


@pytest.mark.parametrize("case", [case for case in VECTORS if "retires_at" in case])
def test_the_pension_begins_after_the_age_of_the_vectors(parameters: ParameterSet, case: Any) -> None:
    years, months = case["retires_at"].removesuffix("m").split("y")
    born = PartialDate.parse(case["born"])
    found = pension_of(born, Sex(case["sex"]), [settled(180, "2020-01")], TODAY, parameters)
    assert found.reached_month == Month.of(born.latest) + int(years) * 12 + int(months)
    assert found.first_month == found.reached_month + 1


# --- lump sums (art 102, 110, 109, 94-97)


def around_2014() -> list[PaidPeriod]:
    """2012 and 2013 (1.51, 1.42), 2014 (1.36): an average of 1,430,000."""
    return [paid("2012-01", 36, 1_000_000)]


def test_the_one_time_withdrawal_before_and_from_2014(parameters: ParameterSet) -> None:
    found = one_time_withdrawal(None, None, around_2014(), TODAY, parameters)
    assert found.average == 1_430_000
    # 1.5 x 1.43 M x 2 years + 2 x 1.43 M x 1 year
    assert said(found.estimate).amount == 4_290_000 + 2_860_000
    assert found.estimate.status is Status.CONFIRMED
    assert (found.rights, found.earliest) == ((WithdrawalRight.STOPPED_YEAR,), Month(2016, 1))


def test_the_state_support_received_is_taken_off_and_never_more_than_all(parameters: ParameterSet) -> None:
    (period,) = around_2014()
    for support, left in ((500_000, 6_650_000), (99_000_000, 0)):
        supported = PaidPeriod(first=period.first, last=period.last, income=period.income, state_support=Money(support))
        found = one_time_withdrawal(None, None, [supported], TODAY, parameters)
        assert (found.estimate.amount, found.state_support) == (left, support)
        assert "hỗ trợ" in found.estimate.formula


def test_months_before_2014_that_make_no_year_count_with_the_later_ones(parameters: ParameterSet) -> None:
    # 6 months of 2013 at 1.42, 12 of 2014 at 1.36: 18 months from 2014 at 2
    found = one_time_withdrawal(None, None, [paid("2013-07", 18, 1_000_000)], TODAY, parameters)
    assert found.estimate.amount == 2 * 1_380_000 * 3 // 2
    assert (found.counted_years, found.estimate.status) == (Fraction(3, 2), Status.SECONDARY)


def test_only_before_2014_and_less_than_a_year(parameters: ParameterSet) -> None:
    assert survivors([paid("2012-01", 18, 1_000_000)], TODAY, parameters).formula == "1,5 × 1.480.000 × 1,5 năm"
    short = one_time_withdrawal(None, None, [paid("2025-01", 5, 1_000_000)], TODAY, parameters)
    assert (short.estimate.amount, short.estimate.status) == (1_000_000, Status.OPEN)


@pytest.mark.parametrize(
    ("periods", "rights", "earliest"),
    [
        ([], (), None),
        # paid before 2025-07-01; 12 months without paying are 12/2025 … 11/2026
        ([paid("2020-01", 71, 2_000_000)], (), "2026-12"),
        ([paid("2020-01", 70, 2_000_000)], (WithdrawalRight.STOPPED_YEAR,), "2026-11"),
        # joined after: only at retirement age with fewer than 15 years
        ([paid("2025-07", 4, 2_000_000)], (), "2035-05"),
        ([paid("2025-06", 4, 2_000_000)], (WithdrawalRight.STOPPED_YEAR,), "2026-10"),
    ],
)
def test_who_may_withdraw(
    parameters: ParameterSet, periods: list[PaidPeriod], rights: tuple[WithdrawalRight, ...], earliest: str | None
) -> None:
    assert withdrawal_rights(WOMAN, Sex.FEMALE, periods, TODAY, parameters) == rights
    if periods:
        found = one_time_withdrawal(WOMAN, Sex.FEMALE, periods, TODAY, parameters).earliest
        assert found == (Month.parse(earliest) if earliest else None)


def test_at_retirement_age_with_fewer_than_15_years_one_may_withdraw(parameters: ParameterSet) -> None:
    born = PartialDate(1968, 1, 1)  # 56y4m in 05/2024
    short, enough = [paid("2025-07", 12, 2_000_000)], [settled(180, "2026-01")]
    assert withdrawal_rights(born, Sex.FEMALE, short, TODAY, parameters) == (WithdrawalRight.RETIRED_SHORT,)
    assert withdrawal_rights(born, Sex.FEMALE, enough, TODAY, parameters) == ()


def test_survivors_funeral_and_maternity(parameters: ParameterSet) -> None:
    assert said(survivors(around_2014(), TODAY, parameters)).amount == 7_150_000
    assert said(funeral(TODAY, parameters)).amount == 25_300_000
    assert said(maternity(TODAY, parameters)).amount == 2_000_000
    assert funeral(date(2026, 6, 30), parameters).amount == 23_400_000
    assert any("60 tháng" in sentence for sentence in funeral(TODAY, parameters).assumptions)
    assert any("6 tháng trong 12 tháng" in sentence for sentence in maternity(TODAY, parameters).assumptions)


# --- allowances


def test_the_monthly_allowance_lasts_as_long_as_the_months_give(parameters: ParameterSet) -> None:
    found = monthly_allowance([settled(120)], TODAY, parameters)
    assert (said(found.estimate).amount, found.months, found.whole_months) == (540_000, Fraction(2000, 27), 74)
    assert monthly_allowance([settled(114)], TODAY, parameters).whole_months == 70  # 70.37
    assert monthly_allowance([settled(108)], TODAY, parameters).whole_months == 66  # 66.67
    assert found.estimate.status is Status.SECONDARY
    assert "benefits/social_pension" in found.estimate.unconfirmed


def test_the_social_pension_at_75_and_at_70(parameters: ParameterSet) -> None:
    born = PartialDate(1960)
    others, poor = (social_pension(born, groups, TODAY, parameters) for groups in (("other",), ("near_poor",)))
    assert (said(others.estimate).amount, others.first_month, poor.first_month) == (
        540_000,
        Month(2035, 12),
        Month(2030, 12),
    )
    assert not others.estimate.status.is_confirmed
    assert social_pension(born, (), date(2026, 6, 30), parameters).estimate.amount == 500_000


def test_health_insurance_as_a_pensioner_is_worth_a_first_members_card(parameters: ParameterSet) -> None:
    found = pensioner_hi(Month(2035, 6), TODAY, parameters)
    assert found is not None
    assert (said(found.estimate).amount, found.first_month) == (1_366_200, Month(2035, 6))
    assert not found.estimate.status.is_confirmed


# --- periods as they are typed


def test_every_fault_of_the_periods_is_named_at_once() -> None:
    period = paid("2020-01", 12, 2_000_000)
    backwards = PaidPeriod(first=Month(2021, 5), last=Month(2021, 3), income=Money(0))
    clash = paid("2020-12", 3, 2_000_000, Kind.COMPULSORY)
    ancient = paid("1800-01", 3, 2_000_000)
    debt = PaidPeriod(first=Month(2023, 1), last=Month(2023, 1), income=Money(1), state_support=Money(-1))
    found = check_periods([period, backwards, clash, ancient, debt])
    assert [(one.field, one.code) for one in found] == [
        ("periods[1].last", "ends_before_start"),
        ("periods[1].income", "zero_amount"),
        ("periods[2].first", "period_twice"),
        ("periods[3].first", "out_of_range"),
        ("periods[4].state_support", "out_of_range"),
    ]
    assert found[2].values["month"] == "12/2020"
    bought = paid("2020-06", 60, 2_000_000, Kind.MISSING_TIME)
    assert check_periods([period, bought]) == ()


def test_the_month_in_which_so_many_months_are_paid() -> None:
    periods = [paid("2020-01", 12, 1), paid("2022-01", 12, 1), paid("2023-06", 30, 1, Kind.MISSING_TIME)]
    months = [month_when_paid(periods, count) for count in (1, 12, 13, 24, 25, 54, 55)]
    assert [None if one is None else str(one) for one in months] == [
        "01/2020", "12/2020", "01/2022", "12/2022", "06/2023", "06/2023", None,
    ]  # fmt: skip
    assert (last_paid_month(periods), last_paid_month([])) == (Month(2023, 6), None)
