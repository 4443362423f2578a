"""Before and after from the real quotes, on both engines; amounts worked out by hand from the law."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.life import LifeKind
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Insurance
from desktop.domain.rule_change import RuleChange, change_on, coming_changes, with_change
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_loading import read_hi_facts, read_many_hi_facts
from desktop.services.life.noting import note
from desktop.services.payment.renewal import propose_hi, propose_si
from desktop.services.practice.practice_book import MakePractice, PracticeMade, make_practice
from desktop.services.rule_change.preview import Preview, preview
from desktop.services.rule_change.rows import Effect, IncomeMove, PreviewRow
from desktop.services.voluntary_si.si_loading import read_many_si_facts, read_si_facts
from desktop.storage.book_file import keyfile
from desktop.storage.counter import journal
from desktop.storage.payment import payers
from desktop.storage.people import households
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.opening_builders import hi_before, si_before
from tests.services.rule_change.commune import BASE, LINE, RETURN, TIMES, commune, new_line, row_of, trial
from tests.storage.engines import NOW


def amounts(row: PreviewRow) -> tuple[int | None, int | None]:
    return row.before, row.after


def test_the_new_poverty_line_by_hand(any_desk: Desk, clock: Clock) -> None:
    made = commune(any_desk, clock)
    found = preview(any_desk, new_line(any_desk))
    low = row_of(found, made.low)
    # 12 × (22 % × 1.500.000 − 20 % × 22 % × 1.500.000), then all of it at 2.200.000
    assert amounts(low) == (3_168_000, 4_646_400)
    assert (low.income_before, low.income_after, low.moved) == (1_500_000, 2_200_000, IncomeMove.RAISED)
    assert any("1.500.000 đ thấp hơn mức thấp nhất mới" in told for told in low.notes)
    near_poor = row_of(found, made.near_poor)
    # 6 × (660.000 − 40 % × 330.000), then 6 × (660.000 − 40 % × 484.000): the support grows with the line
    assert amounts(near_poor) == (3_168_000, 2_798_400)
    assert (near_poor.effect, near_poor.moved) == (Effect.LESS, IncomeMove.NONE)
    assert not low.confirmed
    assert low.due == date(2028, 6, 30)  # the last day of the 7th month of the cycle from 12/2027
    assert {row.insurance for row in found.rows} == {Insurance.VOLUNTARY_SI}


def test_a_missing_figure_names_itself(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    row = row_of(preview(desk, new_line(desk)), made.ahead)
    assert (row.effect, row.before is None, row.after) == (Effect.UNKNOWN, False, None)
    assert "Lãi suất đầu tư quỹ" in row.problem
    assert "01/01/2027" in row.problem


def test_a_trial_base_salary_reaches_the_household_and_leaves_the_cycles(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    home = row_of(found, made.household)
    # 4,5 % × base × 12 × (100 + 70 + 60 + 50) %
    assert amounts(home) == (3_825_360, 4_233_600)
    assert [(share.before, share.after) for share in home.shares] == [
        (1_366_200, 1_512_000),
        (956_340, 1_058_400),
        (819_720, 907_200),
        (683_100, 756_000),
    ]
    assert (home.name, home.what, home.confirmed) == ("Nguyễn Văn Hộ", "BHYT hộ 4 người", False)
    assert row_of(found, made.low).effect is Effect.SAME


def test_an_income_above_the_new_ceiling_comes_down_to_it(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    row = row_of(preview(desk, trial(desk, TIMES, "10", "01/12/2026")), made.rich)
    # 12 × (22 % × 25.300.000 − 66.000)
    assert (row.income_before, row.income_after, row.moved) == (50_600_000, 25_300_000, IncomeMove.LOWERED)
    assert row.after == 66_000_000
    assert any("cao hơn mức cao nhất mới" in told for told in row.notes)


def test_a_floor_above_the_ceiling_is_said_and_no_income_is_made_up(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    row = row_of(preview(desk, trial(desk, BASE, "70.000", "01/12/2026")), made.low)
    assert (row.effect, row.moved, row.after) == (Effect.UNKNOWN, IncomeMove.NONE, None)
    assert "cao hơn mức cao nhất 1.400.000 đ" in row.problem


def test_what_the_figure_does_not_do_is_told_apart(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    ends = change_on(desk.parameters, RETURN, date(2027, 1, 1))
    assert ends is not None
    row = row_of(preview(desk, ends), made.low)
    assert (row.difference, row.effect) == (1_478_400, Effect.OTHER)
    assert any("+1.478.400 đ do việc khác cùng ngày 01/01/2027" in told for told in row.notes)
    assert LINE in {one.path for one in preview(desk, ends).same_day}


def test_who_turns_seventy_five_by_a_trial_pays_no_more(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    row = row_of(preview(desk, trial(desk, "household_hi/budget_old_from", "30", "01/12/2026")), made.household)
    assert (row.after, row.effect) == (0, Effect.LESS)
    assert any("không phải đóng nữa" in told for told in row.notes)


def test_nobody_is_asked_who_died_or_is_another_record(desk: Desk, clock: Clock) -> None:
    made = commune(desk, clock)
    with desk.book.writing() as tx:
        note(tx, desk, LifeKind.DIED, made.low, {"reason": "mất"}, on=today(desk))
        note(tx, desk, LifeKind.MOVED_AWAY, made.near_poor, {"reason": "chuyển"}, on=today(desk))
    found = preview(desk, new_line(desk))
    assert {row.person_id for row in found.rows} == {made.ahead, made.rich}
    assert found.asked == 4


def test_an_opening_that_says_too_little_is_listed_with_its_reason(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    person = registered(desk, "Hồ Thị Cũ")
    si_before(desk, person, last_month=Month(2026, 10), method="", income=None)
    lonely = registered(desk, "Cao Văn Lẻ", phone="0905000099")
    hi_before(desk, lonely)
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    assert [row.effect for row in found.rows] == [Effect.UNKNOWN, Effect.UNKNOWN]
    assert "Chưa biết tháng, mức hay kỳ" in row_of(found, person).problem
    assert "Chưa ghi người này ở hộ nào" in row_of(found, lonely).problem


def test_a_cycle_from_before_the_book_is_quoted_like_one_paid_here(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    person = registered(desk, "Hồ Thị Cũ")
    si_before(
        desk,
        person,
        last_month=Month(2027, 2),
        method="3",
        income=Money(2_500_000),
        supported_months=118,
        paid_months=118,
    )
    row = row_of(preview(desk, new_line(desk)), person)
    # support for the 2 months that remain of 120: 3 × 550.000 − 2 × 66.000, then − 2 × 96.800
    assert amounts(row) == (1_518_000, 1_456_400)


def test_an_empty_book_has_nothing_to_show(desk: Desk) -> None:
    found = preview(desk, new_line(desk))
    assert (found.rows, found.asked) == ((), 0)


def test_a_stop_ends_it_and_nothing_is_ever_written(desk: Desk, clock: Clock) -> None:
    commune(desk, clock)
    law = {path: desk.parameters.history(path) for path in desk.parameters.paths()}
    before = entries(desk)

    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"), stop)
    told: list[tuple[int, int]] = []
    preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"), lambda done, total: told.append((done, total)))
    assert told == [(4, 5), (5, 5)]
    assert entries(desk) == before
    assert {path: desk.parameters.history(path) for path in desk.parameters.paths()} == law


def entries(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return journal.count(tx)


@pytest.fixture(scope="module")
def practice(
    tmp_path_factory: pytest.TempPathFactory, parameters: ParameterSet, places: AdministrativeUnits
) -> PracticeMade:
    path: Path = tmp_path_factory.mktemp("practice") / "tap.quay"
    cheap = keyfile.Cost(passes=1, memory_kib=64, lanes=1)
    command = MakePractice(path=path, people=300, seed=3, passphrase="sổ tập để thử", cost=cheap)
    return make_practice(command, parameters, places, lambda: NOW)


def test_facts_of_many_are_the_facts_of_each(practice: PracticeMade) -> None:
    desk = practice.desk
    with desk.book.reading() as tx:
        people, homes = payers.si_payers(tx), households.keys(tx)
        assert len(people) > 15
        assert len(homes) > 60
        assert dict(read_many_si_facts(tx, desk, people)) == {key: read_si_facts(tx, desk, key) for key in people}
        assert dict(read_many_hi_facts(tx, desk, homes)) == {key: read_hi_facts(tx, desk, key) for key in homes}


def test_amounts_are_what_the_renewal_page_would_ask_on_the_day(practice: PracticeMade) -> None:
    """The same people through the page's own road, with the clock on the eve and on the day."""
    for change in (new_line(practice.desk), trial(practice.desk, BASE, "2.800.000", "15/12/2026")):
        found = preview(practice.desk, change)
        compared = {Insurance.VOLUNTARY_SI: 0, Insurance.HOUSEHOLD_HI: 0}
        for row in found.rows:
            for day, amount in ((change.eve, row.before), (change.since, row.after)):
                asked = renewed(practice.desk, change, row, day)
                if asked is not None and row.moved is not IncomeMove.LOWERED:
                    compared[row.insurance] += 1
                    assert asked == amount, (row.name, row.what, day)
        assert all(compared[one] > 3 for one in change.insurances), compared


def renewed(desk: Desk, change: RuleChange, row: PreviewRow, day: date) -> Money | None:
    """What F5 would ask on that day; None where it would not renew yet, or not all of the household."""
    there = replace(desk, as_of=day, parameters=with_change(desk.parameters, change))
    with desk.book.reading() as tx:
        if row.insurance is Insurance.VOLUNTARY_SI:
            si, _note = propose_si(tx, there, row.person_id)
            return None if si is None else si.change.now
        hi, _note = propose_hi(tx, there, row.person_id)
        whole = hi is not None and sum(1 for one in hi.draft.rows if one.months) == len(row.people)
        return hi.change.now if hi is not None and whole else None


def test_every_change_ahead_gives_one_row_a_payer(practice: PracticeMade) -> None:
    for change in coming_changes(practice.desk.parameters, today(practice.desk)):
        found: Preview = preview(practice.desk, change)
        assert len({row.key for row in found.rows}) == len(found.rows)
        assert all(bool(row.problem) == (row.effect is Effect.UNKNOWN) for row in found.rows)


def test_a_supported_cycle_that_crosses_the_limit_says_so(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    person = registered(desk, "Bùi Thị Hạn")
    pay_si(desk, person, method="1", income=Money(2_500_000), start=Month(2026, 12))
    found = preview(desk, trial(desk, "voluntary_si/support_months_limit", "1", "01/12/2026"))
    row = row_of(found, person)
    assert amounts(row) == (484_000, 550_000)
    assert any("còn hỗ trợ 0 tháng" in told for told in row.notes)


def test_places_begin_anew_with_the_calendar_year_and_that_is_told_apart(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    man, wife = registered(desk, "Lê Văn Trước"), registered(desk, "Lê Thị Sau", phone="")
    home = household_of(desk, man, wife)
    paid(desk, hi_part(desk, hi_draft(home, man)))
    both = hi_draft(home, man, wife)
    paid(desk, hi_part(desk, replace(both, rows=(replace(both.rows[0], months=0), both.rows[1]))))
    row = row_of(preview(desk, trial(desk, BASE, "2.800.000", "01/01/2027")), home)
    # the second of 2026 pays 70 %; as the first to pay in 2027 she pays all of it
    assert amounts(row) == (956_340, 1_512_000)
    assert any("+409.860 đ do việc khác cùng ngày 01/01/2027" in told for told in row.notes)


def test_places_taken_before_the_book_count_in_facts_of_many(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 23))
    man, wife = registered(desk, "Lê Văn Trước"), registered(desk, "Lê Thị Sau", phone="")
    home = household_of(desk, man, wife)
    hi_before(desk, man, household_id=home, place=2, place_year=2026, months=12)
    with desk.book.reading() as tx:
        many = read_many_hi_facts(tx, desk, (home,))[home]
        assert many == read_hi_facts(tx, desk, home)
    assert (many.paid_this_year, many.places_unknown) == (frozenset({man}), 1)
