"""A household's trial beside how it pays, and its HI as one monthly figure: always the quote of the same draft."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.household_hi import CHOICE_GROUPS, HOUSEHOLD
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.household_hi.hi_loading import draft_as_last_time, initial_hi_draft, load_hi_facts
from desktop.services.household_hi.monthly import (
    MonthlyHi,
    monthly_hi,
    monthly_of_count,
    read_monthly_hi,
    together,
)
from desktop.services.household_hi.what_if import Trial, WhatIfCase, case_of, compare, to_pay, variations
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, registered

NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Nguyễn Văn Cường", "Lê Thị Dung")
FORMS = st.sampled_from([HOUSEHOLD, "covered_elsewhere", "leaves", *sorted(CHOICE_GROUPS)])


@pytest.fixture
def four(desk: Desk) -> tuple[UUID, tuple[UUID, ...]]:
    people = tuple(registered(desk, name, phone="") for name in NAMES)
    return household_of(desk, *people), people


def case(desk: Desk, household: UUID) -> WhatIfCase:
    facts = load_hi_facts(desk, household)
    return case_of(facts, draft_as_last_time(facts), typed=False)


def monthly_of(desk: Desk, person_id: UUID) -> object:
    with desk.book.reading() as tx:
        return read_monthly_hi(tx, desk, person_id)


def test_whatever_is_tried_costs_what_the_quote_of_the_same_draft_says(
    desk: Desk, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    found = case(desk, household)

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        order=st.permutations(people),
        forms=st.lists(FORMS, min_size=4, max_size=4),
        months=st.lists(st.sampled_from([3, 6, 12]), min_size=4, max_size=4),
    )
    def holds(order: list[UUID], forms: list[str], months: list[int]) -> None:
        rows = tuple(
            HiRow(
                person_id=person,
                relation="00" if person == people[0] else "08",
                months=0 if form == "covered_elsewhere" else count,
                group=HOUSEHOLD if form == "leaves" else form,
            )
            for person, form, count in zip(order, forms, months, strict=True)
        )
        left = frozenset(person for person, form in zip(order, forms, strict=True) if form == "leaves")
        trial = Trial(draft=HiDraft(household_id=household, is_new=False, rows=rows), left=left)
        tried = compare(found, trial)
        handed = offer_hi(found.facts, to_pay(found, trial), found.day)
        assert tried.then == handed.quote
        for one in variations(found, trial):
            quote = offer_hi(found.facts, one.trial.staying, found.day).quote
            assert quote is not None
            assert one.total == quote.total
            assert tried.then is not None
            assert tried.now is not None
            assert one.difference == quote.total - tried.now.total
            assert one.code != "best" or one.total <= tried.then.total

    holds()


def test_the_differences_of_the_members_add_up_to_that_of_the_household(
    desk: Desk, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    found = case(desk, household)
    tried = compare(found, Trial(draft=found.now.draft, left=frozenset({people[1]})))
    assert tried.difference == -683_100  # the fourth place is not taken
    assert sum(member.difference for member in tried.members) == tried.difference
    assert [member.difference for member in tried.members] == [0, -956_340, 956_340 - 819_720, 819_720 - 683_100]
    assert tried.per_month == 261_855  # (1.366.200 + 956.340 + 819.720) / 12


def test_a_household_whose_cards_run_on_is_compared_at_its_next_renewal(
    desk: Desk, clock: Clock, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    clock.go_to(date(2026, 3, 2))
    paid(desk, hi_part(desk, hi_draft(household, *people)))
    clock.go_to(date(2026, 7, 15))
    found = case(desk, household)
    assert found.day == date(2027, 3, 31)
    assert "31/03/2027" in found.assumptions[0]
    tried = compare(found, found.now)
    assert tried.then is not None
    assert tried.then.total == 3_825_360  # at 2.530.000 đ, all four in their places again
    assert tried.offer.problems == ()


def test_who_is_one_member_short_is_offered_to_join(
    desk: Desk, clock: Clock, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    clock.go_to(date(2025, 12, 10))
    paid(desk, hi_part(desk, hi_draft(household, *people[:3])))
    clock.go_to(date(2026, 11, 23))
    found = case(desk, household)
    joins = [one for one in variations(found, found.now) if one.code == "joins"]
    assert [(one.title, one.difference) for one in joins] == [("Lê Thị Dung cùng đóng", 683_100)]


def test_a_trial_that_nobody_pays_has_no_total_and_says_why(desk: Desk, four: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = four
    found = case(desk, household)
    tried = compare(found, Trial(draft=found.now.draft, left=frozenset(people)))
    assert (tried.then, tried.difference, tried.per_month) == (None, None, None)
    assert tried.offer.messages
    assert variations(found, Trial(draft=found.now.draft, left=frozenset(people))) == ()


def test_the_monthly_figure_is_the_quote_spread_over_its_months(
    desk: Desk, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    found = monthly_of(desk, people[2])
    assert isinstance(found, MonthlyHi)
    quote = offer_hi(load_hi_facts(desk, household), initial_hi_draft(desk, people[0])).quote
    assert quote is not None
    assert found.total == quote.total == 3_825_360
    assert found.per_month == 318_780  # 113.850 × (100 + 70 + 60 + 50) %
    assert together(330_000, found) == 648_780
    assert "4 người" in found.assumptions[0]
    assert "23/11/2026" in found.assumptions[1]
    assert sum(member.exact for member in found.members) == 318_780


def test_the_monthly_figure_does_not_depend_on_whose_card_runs_on(
    desk: Desk, clock: Clock, four: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = four
    clock.go_to(date(2026, 11, 2))
    paid(desk, hi_part(desk, hi_draft(household, *people)))
    clock.go_to(date(2026, 11, 23))
    found = monthly_hi(load_hi_facts(desk, household))
    assert isinstance(found, MonthlyHi)
    assert found.per_month == 318_780
    half = monthly_hi(load_hi_facts(desk, household), months=6)
    assert isinstance(half, MonthlyHi)
    assert (half.total, half.per_month) == (1_912_680, 318_780)


def test_a_passer_by_says_how_many_they_are(desk: Desk) -> None:
    found = monthly_of_count(5, date(2026, 11, 23), desk.parameters)
    assert isinstance(found, MonthlyHi)
    assert (found.total, found.per_month) == (4_371_840, 364_320)
    nobody = monthly_of_count(0, date(2026, 11, 23), desk.parameters)
    assert isinstance(nobody, tuple)
    assert [(problem.field, problem.code) for problem in nobody] == [("members", "missing_field")]
    assert together(100_000, None) == 100_000


def test_a_figure_that_is_missing_names_itself(desk: Desk) -> None:
    found = monthly_of_count(2, date(1999, 1, 1), desk.parameters)
    assert isinstance(found, tuple)
    assert {problem.code for problem in found} == {"parameter_missing"}
    assert any("base_salary" in str(problem.values) for problem in found)


def test_someone_without_a_household_has_no_figure_of_one(desk: Desk) -> None:
    assert monthly_of(desk, registered(desk)) is None
