"""What a household could pay otherwise: the choice clause and the order of places, against sums made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations, product

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.household_hi import CHOICE_GROUPS, HOUSEHOLD, HiMember, HiQuote, HiRequest, quote_household_hi
from desktop.domain.household_hi.pricing import price_list
from desktop.domain.household_hi.what_if import best_forms, few_months_first, total_of
from desktop.domain.parameters import ParameterSet

DAY = date(2026, 11, 23)
FORMS = st.sampled_from([HOUSEHOLD, "student", "covered_elsewhere", *sorted(CHOICE_GROUPS)])
MONTHS = st.sampled_from([3, 6, 12])


def request(*members: tuple[str, int], taken: int = 0) -> HiRequest:
    people = tuple(
        HiMember(name=f"Người {place}", months=0 if form == "covered_elsewhere" else months, group=form)
        for place, (form, months) in enumerate(members)
    )
    return HiRequest(paid_on=DAY, members=people, already_paid_this_year=taken)


def with_forms(asked: HiRequest, forms: Sequence[str]) -> HiRequest:
    members = (replace(member, group=form) for member, form in zip(asked.members, forms, strict=True))
    return replace(asked, members=tuple(members))


def total(asked: HiRequest, parameters: ParameterSet) -> int:
    quote = quote_household_hi(asked, parameters)
    assert isinstance(quote, HiQuote), quote
    return quote.total


REQUESTS = st.builds(
    lambda members, taken: request(*members, taken=taken),
    st.lists(st.tuples(FORMS, MONTHS), min_size=1, max_size=4),
    st.integers(0, 3),
)


def test_a_thirty_percent_group_ties_at_the_second_place_and_pays_less_from_the_third(parameters: ParameterSet) -> None:
    """Law art 13(5)(e); 1.366.200 đ is the first place of a year at 2.530.000 đ."""
    two = request((HOUSEHOLD, 12), ("farm_household", 12))
    assert best_forms(two, [(), ()], parameters) == (HOUSEHOLD, "farm_household")  # 956.340 either way: left as it is
    three = request((HOUSEHOLD, 12), (HOUSEHOLD, 12), ("farm_household", 12))
    assert best_forms(three, [(), (), ()], parameters) == (HOUSEHOLD, HOUSEHOLD, HOUSEHOLD)
    assert total(with_forms(three, (HOUSEHOLD,) * 3), parameters) == 1_366_200 + 956_340 + 819_720


def test_a_seventy_percent_group_never_gains_and_a_paper_that_holds_is_used(parameters: ParameterSet) -> None:
    five = request(*[(HOUSEHOLD, 12)] * 4, ("near_poor", 12))
    assert best_forms(five, [()] * 5, parameters)[4] == "near_poor"
    couple = request((HOUSEHOLD, 12), (HOUSEHOLD, 12))
    assert best_forms(couple, [("near_poor",), ()], parameters) == ("near_poor", HOUSEHOLD)


def test_pupils_pay_through_their_school_and_have_no_choice(parameters: ParameterSet) -> None:
    pupils = request(*[(HOUSEHOLD, 12)] * 5, ("student", 12))
    assert best_forms(pupils, [("student",)] * 6, parameters) == (*[HOUSEHOLD] * 5, "student")


def test_few_months_first_is_the_cheapest_order(parameters: ParameterSet) -> None:
    """12, 7 and 3 months for places 1 to 3 cost 1.969.110 đ at 2.340.000 đ; the other way round they cost less."""
    asked = HiRequest(
        paid_on=date(2026, 1, 5),
        members=tuple(HiMember(name="A", months=months) for months in (12, 7, 3)),
    )
    assert total(asked, parameters) == 1_969_110
    assert few_months_first(asked.members) == (2, 1, 0)


def test_a_household_of_many_choices_is_tried_by_what_each_saves(parameters: ParameterSet) -> None:
    many = request(*[("farm_household", 12)] * 12, *[("near_poor", 12)] * 3)
    best = best_forms(many, [()] * 15, parameters)
    assert best == (*[HOUSEHOLD] * 12, *["near_poor"] * 3)
    assert total(with_forms(many, best), parameters) < total(many, parameters)


@given(asked=REQUESTS)
def test_the_total_without_lines_is_that_of_the_quote(parameters: ParameterSet, asked: HiRequest) -> None:
    forms = tuple(member.group for member in asked.members)
    assert total_of(asked, forms, price_list(parameters, DAY)) == total(asked, parameters)


@given(asked=REQUESTS, proofs=st.lists(st.sets(st.sampled_from(sorted(CHOICE_GROUPS)), max_size=2), min_size=4))
def test_the_best_choice_is_never_dearer_than_any_other(
    parameters: ParameterSet, asked: HiRequest, proofs: list[set[str]]
) -> None:
    papers = proofs[: len(asked.members)]
    best = total(with_forms(asked, best_forms(asked, papers, parameters)), parameters)
    allowed = [
        {member.group, HOUSEHOLD, *groups}
        if member.months and (member.group == HOUSEHOLD or member.group in CHOICE_GROUPS)
        else {member.group}
        for member, groups in zip(asked.members, papers, strict=True)
    ]
    assert all(best <= total(with_forms(asked, forms), parameters) for forms in product(*allowed))


@given(members=st.lists(FORMS, min_size=1, max_size=4), months=MONTHS, taken=st.integers(0, 3))
def test_with_equal_months_the_order_does_not_change_the_total(
    parameters: ParameterSet, members: list[str], months: int, taken: int
) -> None:
    orders = permutations([(form, months) for form in members])
    assert len({total(request(*order, taken=taken), parameters) for order in orders}) == 1


@given(months=st.lists(MONTHS, min_size=1, max_size=4))
def test_no_order_is_cheaper_than_few_months_first(parameters: ParameterSet, months: list[int]) -> None:
    asked = request(*[(HOUSEHOLD, count) for count in months])
    best = [months[index] for index in few_months_first(asked.members)]
    cheapest = min(
        total(request(*[(HOUSEHOLD, count) for count in order]), parameters) for order in permutations(months)
    )
    assert total(request(*[(HOUSEHOLD, count) for count in best]), parameters) == cheapest
