"""The coverage calendar: months in it are the covers' months; cuts, gaps, 29 February, the turn of the year."""

import calendar
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.covers import Card, Cycle, HeldCard
from desktop.domain.money import Money
from desktop.domain.month import Month, add_months
from desktop.domain.openings import SiOpening
from desktop.services.corrections.causes import RefundCause
from desktop.services.desk import Desk
from desktop.services.people.coverage import person_coverage
from desktop.services.people.coverage_months import CoverageYear, MonthState, count, coverage_years, hi_grid, si_grid
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)
from tests.services.corrections.stories import refunded, voided
from tests.services.test_two_records import merge, undo
from tests.storage.engines import CLERK

ON = date(2026, 11, 23)
FIRST = Month(2020, 1)


def cycle(first: Month, months: int) -> Cycle:
    return Cycle(
        id=CLERK.id,
        person_id=CLERK.id,
        receipt_id=CLERK.id,
        method=str(months),
        months=months,
        first_month=first,
        last_month=first + (months - 1),
        income=Money(1_500_000),
        groups=(),
        gross=Money(0),
        state_support=Money(0),
        extra_support=Money(0),
        participant_pays=Money(0),
        supported_months=months,
        paid_on=first.first_day,
    )


def card(begins: date, months: int, receipt_id: UUID | None = CLERK.id) -> HeldCard:
    return HeldCard(
        person_id=CLERK.id,
        household_id=None,
        group="household",
        place=1,
        months=months,
        amount=None,
        valid_from=begins,
        valid_to=add_months(begins, months) - timedelta(days=1),
        paid_on=None,
        receipt_id=receipt_id,
    )


@st.composite
def cycles(draw: st.DrawFn) -> list[Cycle]:
    """Cycles one behind the other, with gaps between them."""
    found, at = [], FIRST
    for gap, months in draw(st.lists(st.tuples(st.integers(0, 8), st.sampled_from((1, 3, 6, 12, 24))), max_size=8)):
        at = at + gap
        found.append(cycle(at, months))
        at = at + months
    return found


@given(cycles())
def test_months_of_the_calendar_are_the_months_of_the_cycles(paid: list[Cycle]) -> None:
    grid = si_grid(paid, (), None, None, ON)
    assert count(grid, MonthState.PAID) == sum(one.months for one in paid)
    shown = [state for year in coverage_years(grid, {}, ON) for state in year.si]
    assert shown.count(MonthState.PAID) == sum(one.months for one in paid)
    assert len(shown) % 12 == 0


@given(cycles(), st.data())
def test_what_a_refund_cut_is_shown_as_cut_and_nothing_else_changes(paid: list[Cycle], data: st.DataObject) -> None:
    if not paid:
        return
    place = data.draw(st.integers(0, len(paid) - 1))
    whole = paid[place]
    left = data.draw(st.integers(0, whole.months - 1))
    stands = [one for one in paid if one is not whole]
    if left:
        assert whole.first_month is not None
        stands.append(cycle(whole.first_month, left))
    grid = si_grid(stands, (whole,), None, None, ON)
    assert count(grid, MonthState.PAID) == sum(one.months for one in stands)
    assert count(grid, MonthState.CUT) == whole.months - left


@given(cycles())
def test_a_gap_is_every_month_between_covers_that_none_covers(paid: list[Cycle]) -> None:
    grid = si_grid(paid, (), None, None, ON)
    covered = {month for month, state in grid.items() if state is MonthState.PAID}
    gaps = {month for month, state in grid.items() if state is MonthState.GAP}
    assert not covered & gaps
    if covered:
        end = max(*covered, Month.of(ON))
        assert len(covered | gaps) == end - min(covered) + 1


@given(st.dates(date(2020, 1, 1), date(2027, 12, 31)), st.integers(1, 12))
def test_a_card_marks_the_months_of_its_days(begins: date, months: int) -> None:
    one = card(begins, months)
    grid = hi_grid((one,), (), None, begins)
    marked = {month for month, state in grid.items() if state in {MonthState.PAID, MonthState.PART}}
    days = [begins + timedelta(days=place) for place in range((one.valid_to - begins).days + 1)]
    assert marked == {Month.of(day) for day in days}
    for month in marked:
        inside = sum(Month.of(day) == month for day in days)
        whole = inside == calendar.monthrange(month.year, month.month)[1]
        assert (grid[month] is MonthState.PAID) == whole


def test_a_card_from_29_february_covers_that_month_in_part_and_ends_a_year_later() -> None:
    grid = hi_grid((card(date(2028, 2, 29), 12),), (), None, date(2028, 3, 1))
    assert grid[Month(2028, 2)] is MonthState.PART
    assert grid[Month(2028, 12)] is MonthState.PAID
    assert grid[Month(2029, 1)] is MonthState.PAID
    assert max(grid) == Month(2029, 2)


def test_two_cards_that_join_within_a_month_cover_it_whole() -> None:
    both = (card(date(2026, 3, 15), 3), card(date(2026, 6, 15), 3))
    grid = hi_grid(both, (), None, ON)
    assert grid[Month(2026, 6)] is MonthState.PAID
    assert (grid[Month(2026, 3)], grid[Month(2026, 9)]) == (MonthState.PART, MonthState.PART)
    assert (grid[Month(2026, 10)], grid[Month(2026, 11)]) == (MonthState.GAP, MonthState.GAP)


def test_the_turn_of_the_year_begins_a_new_line() -> None:
    grid = si_grid((cycle(Month(2026, 12), 3),), (), None, (Month(2027, 3), Month(2027, 5)), ON)
    before, after = coverage_years(grid, {}, ON)
    assert (before.year, before.si[11]) == (2026, MonthState.PAID)
    assert after.si[:6] == (*[MonthState.PAID] * 2, *[MonthState.NEXT] * 3, MonthState.NONE)


def test_months_before_this_book_are_told_as_such() -> None:
    opening = SiOpening(
        id=CLERK.id, person_id=CLERK.id, paid_months=30, supported_months=6, last_month=Month(2026, 9), method="3",
        as_of=ON, source="sổ BHXH",
    )  # fmt: skip
    grid = si_grid((), (), opening, None, ON)
    assert [grid[Month(2026, month)] for month in (7, 8, 9)] == [MonthState.BEFORE] * 3
    assert [grid[Month(2026, month)] for month in (10, 11)] == [MonthState.GAP] * 2


def test_a_voided_card_is_cut() -> None:
    gone = Card(
        id=CLERK.id, person_id=CLERK.id, household_id=CLERK.id, receipt_id=CLERK.id, group="household", place=1,
        share_percent=100, months=3, amount=Money(0), valid_from=date(2026, 1, 1), valid_to=date(2026, 3, 31),
        paid_on=date(2026, 1, 1),
    )  # fmt: skip
    grid = hi_grid((), (gone,), None, ON)
    assert grid == {Month(2026, month): MonthState.CUT for month in (1, 2, 3)}


def test_the_book_tells_the_same(desk: Desk) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id)
    (one,) = person_coverage(desk, person_id).people
    assert sum(state is MonthState.PAID for year in one.years for state in year.si) == 12
    facts = {str(fact.label): str(fact.value) for fact in one.facts}
    assert facts["Nhà nước đã hỗ trợ"] == "12 / 120 tháng"
    assert facts["Thời gian tính lương hưu"] == "1 năm 0 tháng trên 15 năm"


def told(desk: Desk, person_id: UUID) -> tuple[tuple[CoverageYear, ...], dict[str, str]]:
    """The years of a person's calendar, and its facts."""
    (one,) = person_coverage(desk, person_id).people
    return one.years, {str(fact.label): str(fact.value) for fact in one.facts}


def test_the_calendar_follows_a_merge_a_split_and_their_undo(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2025, 11, 23))
    stays, gone = registered(any_desk), registered(any_desk, phone="")
    home = household_of(any_desk, gone)
    pay_si(any_desk, stays, method="3", start=Month(2025, 11))
    pay_si(any_desk, gone, method="6", start=Month(2026, 2))
    paid(any_desk, hi_part(any_desk, hi_draft(home, gone)))
    clock.go_to(ON)
    before = told(any_desk, stays), told(any_desk, gone)
    happened = merge(any_desk, stays, gone)
    years, facts = told(any_desk, stays)
    assert told(any_desk, gone) == (years, facts), "the record that went leads to who stays"
    assert (facts["Nhà nước đã hỗ trợ"], facts["Thời gian tính lương hưu"]) == (
        "9 / 120 tháng",
        "0 năm 9 tháng trên 15 năm",
    )
    assert facts["Liên tục từ"] == before[1][1]["Liên tục từ"]
    assert facts["Đủ 5 năm liên tục"] == before[1][1]["Đủ 5 năm liên tục"]
    assert sum(state is MonthState.PAID for year in years for state in year.si) == 9
    undo(any_desk, happened)
    assert (told(any_desk, stays), told(any_desk, gone)) == before


def test_supported_months_and_years_follow_a_void_and_a_refund(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 3, 10))
    person = registered(any_desk)
    home = household_of(any_desk, person)
    pay_si(any_desk, person, method="12", start=Month(2026, 4))
    card = paid(any_desk, hi_part(any_desk, hi_draft(home, person)))
    voided(any_desk, card.receipts[0].receipt_id)
    years, facts = told(any_desk, person)
    assert "Liên tục từ" not in facts
    assert MonthState.PAID not in {state for year in years for state in year.hi}
    assert MonthState.CUT in {state for year in years for state in year.hi}
    clock.go_to(ON)
    pay_si(any_desk, registered(any_desk, "Lê Văn Khác", phone=""))  # cash to give back
    refunded(any_desk, person, RefundCause.COMPULSORY_SI, date(2026, 10, 5))
    years, facts = told(any_desk, person)
    kept = sum(state is MonthState.PAID for year in years for state in year.si)
    cut = sum(state is MonthState.CUT for year in years for state in year.si)
    assert kept + cut == 12
    assert 0 < kept < 12
    assert facts["Nhà nước đã hỗ trợ"] == f"{kept} / 120 tháng"
    assert facts["Thời gian tính lương hưu"] == f"0 năm {kept} tháng trên 15 năm"
