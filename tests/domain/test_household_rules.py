"""Places, groups, the choice clause, card dates, five years, refund worksheet of household HI."""

from __future__ import annotations

import dataclasses
import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.household_hi import (
    HiMember,
    HiQuote,
    HiRefund,
    HiRefundRequest,
    HiRequest,
    five_years,
    keeps_five_years,
    last_safe_day,
    quote_household_hi,
    refund_household_hi,
    reminder_day,
)
from desktop.domain.household_hi.figures import FIVE_YEAR_BREAK_DAYS, REMINDER_DAYS
from desktop.domain.money import Money
from desktop.domain.month import add_months
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.quote import Status
from desktop.domain.texts.messages import message

NOVEMBER = date(2026, 11, 23)
COVERED = date(2026, 12, 31)


def quoted(parameters: ParameterSet, *members: HiMember, already: int = 0, paid_on: date = NOVEMBER) -> HiQuote:
    request = HiRequest(paid_on=paid_on, members=members, already_paid_this_year=already)
    quote = quote_household_hi(request, parameters)
    assert isinstance(quote, HiQuote), quote
    return quote


def one(group: str = "household", months: int = 12, name: str = "A") -> HiMember:
    return HiMember(name=name, months=months, last_card_ends=COVERED, group=group)


def test_a_member_covered_elsewhere_costs_nothing_and_takes_no_place(parameters: ParameterSet) -> None:
    quote = quoted(parameters, one(), one("covered_elsewhere", 0, "B"), one(name="C"))
    assert [member.place for member in quote.members] == [1, None, 2]
    covered = quote.members[1]
    assert (covered.amount, covered.share_percent, covered.months) == (0, 0, 0)
    assert covered.valid_from is covered.valid_to is None
    assert quote.total == 2_322_540
    assert len(quote.lines) == 2


def test_a_household_all_covered_elsewhere_pays_nothing(parameters: ParameterSet) -> None:
    quote = quoted(parameters, one("covered_elsewhere", 0))
    assert (quote.total, quote.in_words, quote.lines) == (0, "Không đồng", ())


def test_odd_months_are_answered_with_a_warning_and_marked(parameters: ParameterSet) -> None:
    quote = quoted(parameters, one(months=7))
    assert quote.total == 7 * 113_850
    assert [notice.code for notice in quote.warnings] == ["odd_months"]
    assert quote.lines[0].status is Status.SECONDARY
    assert "household_hi/odd_months" in quote.unconfirmed


def test_odd_months_end_with_their_dated_switch(parameters: ParameterSet) -> None:
    path = "household_hi/odd_months"
    others = [one for each in parameters.paths() if each != path for one in parameters.history(each)]
    ended = ParameterSet([*others, dataclasses.replace(parameters.value(path, NOVEMBER), value=False)])
    problems = quote_household_hi(HiRequest(paid_on=NOVEMBER, members=(one(), one(months=7))), ended)
    assert isinstance(problems, tuple)
    assert [(problem.field, problem.code) for problem in problems] == [("members[1].months", "months_not_allowed")]


def test_later_joiners_rest_on_an_unconfirmed_rule(parameters: ParameterSet) -> None:
    quote = quoted(parameters, one(), already=6)
    assert (quote.members[0].place, quote.members[0].share_percent) == (7, 40)
    assert quote.unconfirmed == ("household_hi/later_joiner",)
    assert quote.lines[0].status is Status.SECONDARY


def test_the_waiting_time_of_a_first_card_is_not_confirmed(parameters: ParameterSet) -> None:
    assert quoted(parameters, HiMember(name="A", months=12)).unconfirmed == ("household_hi/waiting_days",)
    assert quoted(parameters, one()).unconfirmed == ()


@pytest.mark.parametrize(
    ("group", "household_members", "code"),
    [
        ("farm_household", 0, None),
        ("farm_household", 1, "household_form_equal"),
        ("farm_household", 2, "household_form_cheaper"),
        ("mine_victim", 2, "household_form_cheaper"),
        ("security_force", 2, None),
        ("village_health", 3, "household_form_equal"),
        ("artisan", 4, "household_form_cheaper"),
        ("student", 4, None),
        ("near_poor", 9, None),
        ("minority_exited", 9, None),
        ("near_poor_full", 9, None),
    ],
)
def test_choice_clause(parameters: ParameterSet, group: str, household_members: int, code: str | None) -> None:
    quote = quoted(parameters, *[one()] * household_members, one(group, name="B"))
    assert [notice.code for notice in quote.warnings] == ([code] if code else [])
    assert all("B" in message(notice) for notice in quote.warnings)


def test_a_line_says_its_numbers_article_and_since_when(parameters: ParameterSet) -> None:
    line = quoted(parameters, one(), one(name="Trần Thị B")).lines[1]
    assert line.formula == "4,5 % × 2.530.000 × 70 % × 12 tháng"
    assert line.label == "Trần Thị B, người thứ 2, 12 tháng"
    assert "Nghị định 161/2026/NĐ-CP" in line.reference
    assert line.in_force_since == "2026-07-01"
    assert line.status is Status.CONFIRMED


def test_the_order_costs_something_when_months_differ(parameters: ParameterSet) -> None:
    first = quoted(parameters, one(months=12), one(months=3)).total
    other = quoted(parameters, one(months=3), one(months=12)).total
    assert other < first


@pytest.mark.parametrize(("last_day", "kept"), [(90, True), (91, False)])
def test_a_break_of_ninety_days_keeps_the_five_years(last_day: int, kept: bool) -> None:  # noqa: FBT001
    ended = date(2026, 3, 31)
    assert keeps_five_years(ended, ended + timedelta(days=last_day + 1), 90) is kept


def test_the_last_safe_day_and_the_reminder(parameters: ParameterSet) -> None:
    days = parameters.value(REMINDER_DAYS, NOVEMBER).whole
    assert (days, parameters.value(FIVE_YEAR_BREAK_DAYS, NOVEMBER).whole) == (10, 90)
    assert (last_safe_day(COVERED), reminder_day(COVERED, days)) == (COVERED, date(2026, 12, 21))
    on_time = quoted(parameters, HiMember(name="A", months=12, last_card_ends=COVERED), paid_on=last_safe_day(COVERED))
    assert on_time.members[0].valid_from == date(2027, 1, 1)


def test_five_years_from_cards_in_any_order() -> None:
    cards = [
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2023, 1, 1), date(2023, 12, 31)),
        (date(2025, 3, 1), date(2026, 2, 28)),
        (date(2015, 1, 1), date(2015, 12, 31)),
    ]
    clock = five_years(cards, 90)
    assert clock is not None
    assert (clock.continuous_since, clock.full_on) == (date(2023, 1, 1), date(2028, 1, 1))
    assert five_years([], 90) is None


def test_a_short_card_within_a_long_one_makes_no_break() -> None:
    long, short = (date(2024, 1, 1), date(2024, 12, 31)), (date(2024, 2, 1), date(2024, 4, 30))
    clock = five_years([long, short, (date(2025, 1, 1), date(2025, 12, 31))], 90)
    assert clock is not None
    assert clock.continuous_since == date(2024, 1, 1)


@pytest.mark.parametrize(
    ("stops_on", "left", "amount"),
    [
        (date(2026, 1, 1), 12, 1_366_200),
        (date(2026, 1, 31), 12, 1_366_200),
        (date(2026, 2, 1), 11, 1_252_350),
        (date(2026, 12, 31), 1, 113_850),
        (date(2027, 1, 1), 0, 0),
    ],
)
def test_refund_worksheet(parameters: ParameterSet, stops_on: date, left: int, amount: int) -> None:
    refund = refund_household_hi(
        HiRefundRequest(
            amount=Money(1_366_200),
            months=12,
            valid_from=date(2026, 1, 1),
            stops_on=stops_on,
            asked_on=NOVEMBER,
        ),
        parameters,
    )
    assert isinstance(refund, HiRefund)
    assert (refund.months_left, refund.amount) == (left, amount)


def test_refund_before_its_rule_is_known_names_the_figure(parameters: ParameterSet) -> None:
    request = HiRefundRequest(
        amount=Money(1), months=12, valid_from=NOVEMBER, stops_on=NOVEMBER, asked_on=date(2020, 1, 1)
    )
    problems = refund_household_hi(request, parameters)
    assert isinstance(problems, tuple)
    assert [(problem.code, problem.values["figure"]) for problem in problems] == [
        ("parameter_missing", "household_hi/refund_rule")
    ]
    assert isinstance(problems[0], Problem)


GAPS = (-40, 0, 1, 88, 89, 90, 91, 92, 400)
"""Days without cover between two cards; fewer than none where they overlap."""


def _walked_back(cards: list[tuple[date, date]], most: int) -> date:
    """Since when cover is continuous, day by day from the last covered one: another way to the same answer."""
    covered = {first + timedelta(days=place) for first, last in cards for place in range((last - first).days + 1)}
    since = day = max(covered)
    while (since - day).days <= most:
        day -= timedelta(days=1)
        if day in covered:
            since = day
    return since


@given(
    st.dates(date(2015, 1, 1), date(2020, 12, 31)) | st.just(date(2016, 2, 29)) | st.just(date(2020, 2, 29)),
    st.lists(
        st.tuples(st.sampled_from((-40, 0, 1, 88, 89, 90, 91, 92, 400)), st.sampled_from((1, 3, 6, 12))), max_size=6
    ),
    st.randoms(),
)
def test_five_years_are_broken_by_ninety_one_days_and_not_by_ninety(
    begins: date, more: list[tuple[int, int]], chance: random.Random
) -> None:
    cards = [(begins, add_months(begins, 12) - timedelta(days=1))]
    for gap, months in more:
        first = cards[-1][1] + timedelta(days=gap + 1)
        cards.append((first, add_months(first, months) - timedelta(days=1)))
    shuffled = list(cards)
    chance.shuffle(shuffled)
    clock = five_years(shuffled, 90)
    assert clock is not None
    assert clock.continuous_since == _walked_back(cards, 90)
    full = clock.full_on
    assert full.year == clock.continuous_since.year + 5
    assert (full.month, full.day) == (
        (2, 28)
        if (clock.continuous_since.month, clock.continuous_since.day) == (2, 29)
        else (clock.continuous_since.month, clock.continuous_since.day)
    )


@pytest.mark.parametrize(("break_days", "kept"), [(89, True), (90, True), (91, False)])
@pytest.mark.parametrize("ended", [date(2023, 11, 30), date(2024, 2, 29), date(2024, 12, 31)])
def test_a_break_is_counted_in_days_over_29_february_and_the_new_year(
    ended: date, break_days: int, *, kept: bool
) -> None:
    begins = date(2020, 2, 29)
    after = ended + timedelta(days=break_days + 1)
    clock = five_years([(begins, ended), (after, after + timedelta(days=30))], 90)
    assert clock is not None
    assert clock.continuous_since == (begins if kept else after)
    assert clock.full_on == (date(2025, 2, 28) if kept else add_months(after, 60))
