"""Benefits and advice against the law stated a second time in plain numbers, and the laws of arithmetic they keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.advice import (
    Choice,
    IncomeKind,
    Law,
    Participant,
    Plan,
    compare_methods,
    make_plan,
    missing_time,
    pension_curve,
    suggest,
    what_is_lost,
    what_it_buys,
)
from desktop.domain.benefits import Kind, PaidPeriod, monthly_allowance, one_time_withdrawal, pension_of, survivors
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.voluntary_si import SiQuote, SiRequest, quote_voluntary_si
from tests.domain.advising import good

TODAY = date(2026, 11, 23)
FACTORS = {
    2008: 229, 2009: 214, 2010: 196, 2011: 165, 2012: 151, 2013: 142, 2014: 136, 2015: 136, 2016: 132, 2017: 128,
    2018: 123, 2019: 120, 2020: 116, 2021: 114, 2022: 111, 2023: 107, 2024: 103, 2025: 100, 2026: 100,
}  # fmt: skip
SUPPORT = {"poor": 50, "island": 50, "near_poor": 40, "ethnic_minority": 30, "other": 20}
LENGTH = {"1": 1, "3": 3, "6": 6, "12": 12}
SEXES = st.sampled_from(list(Sex))
INCOMES = st.integers(2_200_000, 50_600_000)


def rounded(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2))


# --- the law a second time: no rule or file of the program


def plain_years(months: int) -> Fraction:
    halves = {0: 0, **dict.fromkeys(range(1, 7), 1), **dict.fromkeys(range(7, 12), 2)}
    return Fraction(months // 12) + Fraction(halves[months % 12], 2)


def plain_percent(sex: str, months: int) -> Fraction:
    years = plain_years(months)
    if sex == "female":
        return min(Fraction(75), 45 + 2 * (years - 15))
    slow = min(years, Fraction(20)) - 15
    return min(Fraction(75), 40 + slow + 2 * max(Fraction(0), years - 20))


def listed(period: PaidPeriod) -> list[tuple[int, int, int]]:
    """Year, month and income of each month of a period."""
    index = period.first.year * 12 + period.first.month - 1
    return [
        ((index + one) // 12, (index + one) % 12 + 1, int(period.income))
        for one in range(period.last - period.first + 1)
    ]


def plain_average(months: list[tuple[int, int, int]]) -> Fraction:
    weighed = [
        Fraction(income * (FACTORS[year] if (year, month) < (2026, 11) else 100), 100) for year, month, income in months
    ]
    return sum(weighed, Fraction(0)) / len(weighed)


def plain_lump(months: list[tuple[int, int, int]]) -> Fraction:
    """1.5 a year before 2014 and 2 from 2014; months that make no year go on to the later part, if there is one."""
    before = sum(year < 2014 for year, _, _ in months)
    after = len(months) - before
    if before and after:
        before, after = before - before % 12, after + before % 12
    return plain_average(months) * (Fraction(3, 2) * plain_years(before) + 2 * plain_years(after))


def plain_cost(income: int, group: str, method: str, *, months: int, before: int, start: tuple[int, int]) -> int:
    """Cycle by cycle by the poverty line of the cycle's first month; half a đồng goes up once a total."""
    cost, done, index = 0, 0, start[0] * 12 + start[1] - 1
    while done < months:
        length = LENGTH[method] if LENGTH[method] <= months - done else 1
        line = 2_200_000 if (index + done) // 12 >= 2027 else 1_500_000
        chosen = max(income, line)
        supported = max(0, min(length, 120 - before - done))
        gross = rounded(Fraction(22 * chosen * length, 100))
        cost += gross - min(gross, rounded(Fraction(22 * line * SUPPORT[group] * supported, 10_000)))
        done += length
    return cost


def some_periods(random: Random) -> tuple[PaidPeriod, ...]:
    periods: list[PaidPeriod] = []
    month = Month(2008, 1) + random.randrange(60)
    while len(periods) < random.randrange(1, 5):
        length = random.randrange(1, 50)
        last = month + (length - 1)
        if last >= Month(2026, 11):
            break
        kind = random.choice([Kind.COMPULSORY, Kind.VOLUNTARY])
        periods.append(
            PaidPeriod(first=month, last=last, income=Money(random.randrange(700_000, 9_000_000)), kind=kind)
        )
        month = last + random.randrange(1, 30)
    return tuple(periods)


@pytest.mark.parametrize("seed", range(150))
def test_costs_and_pension_as_stated_a_second_time(parameters: ParameterSet, seed: int) -> None:
    random = Random(seed)
    sex, group = random.choice(list(Sex)), random.choice(list(SUPPORT))
    income, method = random.randrange(1_500_000, 9_000_000), random.choice(list(LENGTH))
    periods, before = some_periods(random), random.choice([0, 0, random.randrange(130)])
    person = Participant(
        on=TODAY, birth=PartialDate(random.randrange(1966, 2005), random.randrange(1, 13)), sex=sex, groups=(group,),
        periods=periods, supported_months_before=before, start=Month(2026, 11) + random.randrange(3),
    )  # fmt: skip
    choice = Choice(income=Money(income), method=method, months=random.choice([None, random.randrange(1, 400)]))
    plan = good(make_plan(person, choice, parameters))
    start = (plan.first_month.year, plan.first_month.month)
    assert plan.pays == plain_cost(income, group, method, months=plan.months, before=before, start=start)
    months = [month for period in plan.periods for month in listed(period)]
    assert plan.pension is not None
    assert plan.pension.average == plain_average(months)
    if len(months) < 180:
        assert (plan.pension.monthly, plan.pension.missing_months) == (None, 180 - len(months))
        found = monthly_allowance(plan.periods, TODAY, parameters)
        assert found.months == plain_average(months) * 2 * plain_years(len(months)) / 540_000
        return
    assert plan.pension.monthly is not None
    assert plan.pension.percent == plain_percent(sex, len(months))
    assert plan.pension.monthly.amount == rounded(plain_average(months) * plain_percent(sex, len(months)) / 100)


@pytest.mark.parametrize("seed", range(100))
def test_lump_sums_as_stated_a_second_time(parameters: ParameterSet, seed: int) -> None:
    random = Random(seed)
    periods = some_periods(random)
    support = random.choice([0, random.randrange(5_000_000)])
    periods = (replace(periods[0], state_support=Money(support)), *periods[1:]) if periods else ()
    if not periods:
        return
    months = [month for period in periods for month in listed(period)]
    lump = plain_lump(months)
    assert survivors(periods, TODAY, parameters).amount == rounded(lump)
    taken = one_time_withdrawal(None, None, periods, TODAY, parameters)
    assert taken.estimate.amount == max(0, rounded(lump - support))


@pytest.mark.parametrize("sex", list(Sex))
def test_the_lump_sum_beyond_the_highest_percent_a_second_time(parameters: ParameterSet, sex: Sex) -> None:
    born, reached = PartialDate(1980, 1, 1), {Sex.FEMALE: Month(2040, 1), Sex.MALE: Month(2042, 1)}[sex]
    limit = {Sex.FEMALE: 30, Sex.MALE: 35}[sex]
    for until_age in range(limit * 12 - 30, limit * 12 + 60, 7):
        for later in range(0, 40, 5):
            period = PaidPeriod(
                first=reached + (1 - until_age), last=reached + later, income=Money(3_000_000), adjusted=True
            )
            found = pension_of(born, sex, [period], TODAY, parameters)
            before = max(Fraction(0), plain_years(until_age) - limit)
            everything = max(Fraction(0), plain_years(until_age + later) - limit)
            expected = rounded(3_000_000 * (Fraction(1, 2) * before + 2 * (everything - before)))
            assert (0 if found.lump_sum is None else found.lump_sum.amount) == expected


# --- laws of arithmetic


def participant(sex: Sex, law: Law = Law.KNOWN, group: str = "other", before: int = 0) -> Participant:
    return Participant(
        on=TODAY, birth=PartialDate(1990, 4, 2), sex=sex, groups=(group,), supported_months_before=before, law=law
    )


def pension_amount(plan: Plan) -> int:
    return 0 if plan.pension is None or plan.pension.monthly is None else plan.pension.monthly.amount


@given(SEXES, INCOMES, st.integers(1, 480), st.integers(0, 60), st.sampled_from([*LENGTH]))
def test_more_months_are_never_less_pension_and_never_cheaper(  # noqa: PLR0917 - what hypothesis draws
    parameters: ParameterSet, sex: Sex, income: int, months: int, more: int, method: str
) -> None:
    fewer, longer = (
        good(make_plan(participant(sex), Choice(income=Money(income), method=method, months=count), parameters))
        for count in (months, months + more)
    )
    assert pension_amount(fewer) <= pension_amount(longer)
    assert fewer.pays <= longer.pays or method != "1"
    lumps = [what_it_buys(participant(sex), one, parameters).survivors for one in (fewer, longer)]
    assert lumps[0] is not None
    assert lumps[1] is not None
    assert lumps[0].amount <= lumps[1].amount


@given(SEXES, INCOMES, INCOMES, st.integers(180, 480), st.sampled_from([*SUPPORT]))
def test_more_income_is_never_less_pension_and_never_cheaper(  # noqa: PLR0917 - what hypothesis draws
    parameters: ParameterSet, sex: Sex, one: int, other: int, months: int, group: str
) -> None:
    low, high = (
        good(make_plan(participant(sex, group=group), Choice(income=Money(income), months=months), parameters))
        for income in sorted((one, other))
    )
    assert low.pays <= high.pays
    assert pension_amount(low) <= pension_amount(high)
    assert low.state_support == high.state_support


@given(SEXES, INCOMES)
def test_the_curve_never_falls_and_is_the_plans_pension_at_each_point(
    parameters: ParameterSet, sex: Sex, income: int
) -> None:
    choice = Choice(income=Money(income))
    points = good(pension_curve(participant(sex), choice, parameters, every=6))
    amounts = [one.monthly for one in points]
    assert amounts == sorted(amounts)
    for point in points[:: max(1, len(points) // 3)]:
        plan = good(make_plan(participant(sex), replace(choice, months=point.months), parameters))
        assert pension_amount(plan) == point.monthly


def month_by_month(person: Participant, income: int, months: int, parameters: ParameterSet) -> list[SiQuote]:
    """What the counter would quote for each month alone, on the day of advice."""
    quotes = []
    for done in range(months):
        request = SiRequest(
            paid_on=person.on, income=Money(income), method="1", start=Month.of(person.on) + done, groups=person.groups,
            supported_months_before=person.supported_months_before + done,
        )  # fmt: skip
        quotes.append(good(quote_voluntary_si(request, parameters)))
    return quotes


@given(INCOMES, st.sampled_from([*SUPPORT]), st.integers(0, 130))
def test_each_method_costs_what_the_counter_quotes_and_saves_the_difference(
    parameters: ParameterSet, income: int, group: str, before: int
) -> None:
    person = participant(Sex.FEMALE, group=group, before=before)
    alone = month_by_month(person, income, 60, parameters)
    for row in good(compare_methods(person, Money(income), parameters)):
        request = SiRequest(
            paid_on=TODAY, income=Money(income), method=row.method, start=Month(2026, 11), groups=(group,),
            months=row.months, supported_months_before=before,
        )  # fmt: skip
        quote = good(quote_voluntary_si(request, parameters))
        assert row.quote is not None
        assert row.quote.participant_pays == quote.participant_pays
        cost = sum(one.participant_pays for one in alone[: row.months])
        assert (row.monthly_cost, row.saved) == (cost, cost - quote.participant_pays)
        if row.method == "VS":
            assert row.saved > 0
        else:
            assert abs(row.saved) <= row.months  # only roundings


@given(INCOMES, st.sampled_from([*SUPPORT]), st.integers(0, 130), st.integers(1, 200), st.sampled_from([*LENGTH]))
def test_the_plan_costs_the_sum_of_the_counters_quotes(  # noqa: PLR0917 - what hypothesis draws
    parameters: ParameterSet, income: int, group: str, before: int, months: int, method: str
) -> None:
    person = participant(Sex.MALE, group=group, before=before)
    plan = good(make_plan(person, Choice(income=Money(income), method=method, months=months), parameters))
    cost, done = 0, 0
    while done < months:
        length = LENGTH[method] if LENGTH[method] <= months - done else 1
        first = Month.of(TODAY) + done
        request = SiRequest(
            paid_on=max(TODAY, first.first_day), income=Money(income), start=first, groups=(group,),
            method=method if length == LENGTH[method] else "1", supported_months_before=before + done,
        )  # fmt: skip
        cost += good(quote_voluntary_si(request, parameters)).participant_pays
        done += length
    assert plan.pays == cost == sum(step.pays for step in plan.steps)
    assert plan.gross - plan.state_support - plan.extra_support == plan.pays
    assert sum(step.cycles * step.quote.months for step in plan.steps) == plan.months == months
    assert plan.supported_months == max(0, min(months, 120 - before))


@given(st.integers(0, 15_000_000), st.sampled_from([*SUPPORT]))
def test_the_best_income_fits_and_one_step_more_does_not(parameters: ParameterSet, budget: int, group: str) -> None:
    person = participant(Sex.FEMALE, group=group)
    found = good(suggest(person, Money(budget), parameters, choice=Choice(income=Money(1_500_000), months=12)))
    if found.best is None:
        assert found.short_by > 0
        return
    (row,) = [one for one in found.rows if IncomeKind.FITS in one.kinds]
    assert row.fits
    assert (row.income - found.lowest) % 50_000 == 0
    if row.income < 50_600_000:
        (above,) = month_by_month(person, row.income + 50_000, 1, parameters)
        assert above.participant_pays > budget


@given(SEXES, st.integers(1960, 2005), st.integers(1, 12), st.integers(0, 200), st.integers(2_200_000, 9_000_000))
def test_paying_every_month_from_start_by_leaves_nothing_missing(  # noqa: PLR0917 - what hypothesis draws
    parameters: ParameterSet, sex: Sex, year: int, month: int, paid: int, income: int
) -> None:
    last = Month(2025, 12)
    held = (PaidPeriod(first=last + (1 - paid), last=last, income=Money(2_000_000), adjusted=True),) if paid else ()
    person = Participant(on=TODAY, birth=PartialDate(year, month, 1), sex=sex, periods=held)
    found = good(missing_time(person, Money(income), parameters))
    assert found.if_stopped == max(0, 180 - paid)
    assert found.avoidable == (found.if_paid_on == 0)
    if found.start_by is not None:
        later = replace(person, start=found.start_by)
        assert good(missing_time(later, Money(income), parameters)).if_paid_on == 0
        too_late = replace(person, start=found.start_by + 1)
        assert good(missing_time(too_late, Money(income), parameters)).if_paid_on == 1
    if found.quote is not None:
        assert found.costs == found.quote.participant_pays
        assert 1 <= found.quote.months <= 60
        assert found.quote.months == (found.if_paid_on or found.if_stopped) - found.wait_months


WILD_DATES = st.dates(date(1900, 1, 1), date(2200, 12, 31))


WILD_MONTHS = st.builds(Month, st.integers(1, 9_000), st.integers(1, 12))
WILD_PERIODS = st.builds(
    PaidPeriod,
    first=WILD_MONTHS,
    last=WILD_MONTHS,
    income=st.integers(-5, 10**18).map(Money),
    kind=st.sampled_from(list(Kind)),
    adjusted=st.booleans(),
)
LIKELY_PERIODS = st.builds(
    lambda first, months, income: PaidPeriod(first=first, last=first + months, income=Money(income)),
    st.builds(Month, st.integers(2000, 2030), st.integers(1, 12)),
    st.integers(0, 200),
    st.integers(1, 10**8),
)
PEOPLE = st.builds(
    Participant,
    on=st.dates(date(2025, 7, 1), date(2027, 12, 31)),
    birth=st.one_of(st.none(), st.integers(1920, 2015).map(PartialDate)),
    sex=st.one_of(st.none(), SEXES),
    groups=st.lists(st.sampled_from([*SUPPORT]), max_size=2).map(tuple),
    supported_months_before=st.integers(0, 130),
    periods=st.lists(LIKELY_PERIODS, max_size=1).map(tuple),
)
CHOICES = st.builds(
    Choice,
    income=st.integers(1_400_000, 51_000_000).map(Money),
    method=st.sampled_from(["1", "3", "6", "12", "VS"]),
    ahead_months=st.sampled_from([24, 36, 48, 60]),
    months=st.one_of(st.none(), st.integers(0, 700)),
    growth=st.sampled_from([Fraction(0), Fraction(5, 2), Fraction(20)]),
)
WILD_PARTS = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"on": WILD_DATES}),
    st.fixed_dictionaries({"birth": st.one_of(WILD_DATES.map(PartialDate.of), st.integers(1, 2250).map(PartialDate))}),
    st.fixed_dictionaries({"groups": st.just(("giàu", ""))}),
    st.fixed_dictionaries({"supported_months_before": st.integers(-5, 5_000)}),
    st.fixed_dictionaries({"periods": st.lists(WILD_PERIODS, max_size=2).map(tuple)}),
    st.fixed_dictionaries({"start": WILD_MONTHS}),
)
WILD_CHOICE_PARTS = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"income": st.integers(-(10**18), 10**18).map(Money)}),
    st.fixed_dictionaries({"method": st.sampled_from(["TH", "", "7"])}),
    st.fixed_dictionaries({"ahead_months": st.one_of(st.none(), st.integers(-24, 100))}),
    st.fixed_dictionaries({"months": st.integers(-5, 2_000)}),
    st.fixed_dictionaries({"growth": st.fractions(-5, 30)}),
)
WILD_PEOPLE = st.builds(lambda person, part: replace(person, **part), PEOPLE, WILD_PARTS)
WILD_CHOICES = st.builds(lambda choice, part: replace(choice, **part), CHOICES, WILD_CHOICE_PARTS)


@given(WILD_PEOPLE, WILD_CHOICES)
@settings(max_examples=400)
def test_whatever_is_typed_is_answered_or_named(parameters: ParameterSet, person: Participant, choice: Choice) -> None:
    plan = make_plan(person, choice, parameters)
    if isinstance(plan, tuple):
        assert plan
        assert all(message(one) for one in plan)
    else:
        what_it_buys(person, plan, parameters)
        assert plan.assumptions
        assert plan.gross - plan.state_support - plan.extra_support == plan.pays >= 0
    for answer in (
        suggest(person, choice.income, parameters, choice=choice),
        compare_methods(person, choice.income, parameters),
        missing_time(person, choice.income, parameters),
        pension_curve(person, choice, parameters),
        what_is_lost(person, choice, parameters),
    ):
        problems = [one for one in answer if isinstance(one, Problem)] if isinstance(answer, tuple) else []
        assert all(message(one) for one in problems)
