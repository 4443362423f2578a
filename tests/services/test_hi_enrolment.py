"""The household HI page: rows, what-ifs, changes since last time, problems."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from desktop.domain.problem import Problem
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_choices import add_row, common_end, what_ifs, with_months
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import RENEWAL_DAYS, HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import initial_hi_draft, load_hi_facts
from desktop.services.payment.renewal import propose_renewal
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, person_draft, registered

NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Nguyễn Văn Cường", "Lê Thị Dung", "Nguyễn Thị Giang")


@pytest.fixture
def five(desk: Desk) -> tuple[UUID, tuple[UUID, ...]]:
    people = tuple(registered(desk, name, phone="") for name in NAMES)
    return household_of(desk, *people), people


def offered(desk: Desk, draft: HiDraft) -> tuple[HiFacts, list[tuple[str, str]]]:
    facts = load_hi_facts(desk, draft.household_id, tuple(row.person_id for row in draft.rows))
    return facts, [(problem.field, problem.code) for problem in offer_hi(facts, draft).problems]


def test_five_members_pay_by_their_places(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    facts = load_hi_facts(desk, household)
    draft = initial_hi_draft(desk, people[0])
    offer = offer_hi(facts, draft)
    assert offer.quote is not None
    assert offer.quote.total == 4_371_840
    assert [(row.place, row.share, row.amount) for row in offer.rows] == [
        ("Thứ 1", "100 %", 1_366_200),
        ("Thứ 2", "70 %", 956_340),
        ("Thứ 3", "60 %", 819_720),
        ("Thứ 4", "50 %", 683_100),
        ("Thứ 5", "40 %", 546_480),
    ]
    assert {row.validity_note for row in offer.rows} == {"lần đầu: sau 30 ngày"}
    assert [row.relation_label for row in offer.rows] == ["chủ hộ", "vợ", "con", "con", "bố"]


def test_the_three_what_ifs_of_a_household_of_five(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    facts, draft = load_hi_facts(desk, household), hi_draft(household, *people)
    told = [(one.title, one.total, one.difference_text) for one in what_ifs(facts, draft)]
    assert told == [
        ("Bớt Nguyễn Thị Giang", 3_825_360, "−546.480"),
        ("Đóng 6 tháng", 2_185_920, "một nửa"),
        ("Lê Thị Dung đổi nhóm", 4_781_700, "+409.860"),
    ]
    applied = offer_hi(facts, what_ifs(facts, draft)[2].draft)
    assert applied.quote is not None
    assert applied.quote.total == 4_781_700


def test_a_member_covered_elsewhere_takes_no_place(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    draft = hi_draft(household, *people)
    rows = (*draft.rows[:1], replace(draft.rows[1], months=0, group="covered_elsewhere"), *draft.rows[2:])
    offer = offer_hi(load_hi_facts(desk, household), replace(draft, rows=rows))
    assert offer.quote is not None
    assert offer.quote.total == 3_825_360
    assert (offer.rows[1].place, offer.rows[1].counted, offer.rows[2].place) == ("—", False, "Thứ 2")


def test_next_year_costs_more_because_the_base_salary_rose(
    desk: Desk, clock: Clock, five: tuple[UUID, tuple[UUID, ...]]
) -> None:
    household, people = five
    clock.go_to(date(2025, 11, 24))
    paid(desk, hi_part(desk, hi_draft(household, *people)))
    clock.go_to(date(2026, 11, 23))
    facts = load_hi_facts(desk, household)
    offer = offer_hi(facts, initial_hi_draft(desk, people[1]))
    assert offer.change is not None
    assert (offer.change.now, offer.change.last, offer.change.difference) == (4_371_840, 4_043_520, 328_320)
    assert offer.change.reason == "lương cơ sở lên 2.530.000 đ từ 01/07/2026"
    assert {row.validity for row in offer.rows} == {"24/12/2026 – 23/12/2027"}
    assert {row.validity_note for row in offer.rows} == {"liền thẻ cũ (hết 23/12/2026)"}


def test_who_joins_later_in_the_year_takes_the_next_place(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    paid(desk, hi_part(desk, hi_draft(household, *people[:3])))
    facts = load_hi_facts(desk, household)
    late = replace(hi_draft(household, *people), rows=hi_draft(household, *people).rows[3:])
    offer = offer_hi(facts, late)
    assert [row.place for row in offer.rows] == ["Thứ 4", "Thứ 5"]


def test_a_card_renewed_already_is_not_sold_twice(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    paid(desk, hi_part(desk, hi_draft(household, *people)))
    _, problems = offered(desk, hi_draft(household, *people))
    assert problems == [(f"rows[{index}].months", "card_already_renewed") for index in range(5)]


def test_a_gap_is_told_with_its_effect(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    draft = initial_hi_draft(desk, person_id)
    short = replace(draft, rows=(replace(draft.rows[0], covered_until="31/10/2026"),))
    long = replace(draft, rows=(replace(draft.rows[0], covered_until="31/07/2026"),))
    facts = load_hi_facts(desk, draft.household_id, (person_id,))
    assert offer_hi(facts, short).rows[0].validity_note == "gián đoạn từ 01/11: có giá trị ngay"
    assert offer_hi(facts, long).rows[0].validity_note == "gián đoạn từ 01/08: sau 30 ngày"


@pytest.mark.parametrize(
    ("birth", "sold"),
    [
        ("24/11/2020", False),
        ("23/11/2020", True),
        ("2021", False),
        ("2020", True),
        ("24/11/1951", True),
        ("23/11/1951", False),
        ("1951", True),
        ("1950", False),
    ],
)
def test_whom_the_budget_insures_is_not_sold_a_card(desk: Desk, birth: str, *, sold: bool) -> None:
    person_id = registered(desk, birth=birth)
    draft = hi_draft(household_of(desk, person_id), person_id)
    _, problems = offered(desk, draft)
    assert problems == ([] if sold else [("rows[0].group", "budget_paid_age")])
    assert bool(initial_hi_draft(desk, person_id).rows[0].months) == sold


def test_odd_months_need_the_permission(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    draft = with_months(hi_draft(household, *people), 11)
    facts, problems = offered(desk, draft)
    assert problems == [(f"rows[{index}].months", "odd_months_not_permitted") for index in range(5)]
    assert isinstance(common_end(facts, draft), Problem)
    save_settings(desk, replace(load_settings(desk), odd_months_allowed=True))
    facts, problems = offered(desk, draft)
    assert problems == []
    offer = offer_hi(facts, draft)
    assert offer.notices
    assert offer.notices[0].tone == "unsure"


def test_the_common_end_is_never_passed(desk: Desk, clock: Clock, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    save_settings(desk, replace(load_settings(desk), odd_months_allowed=True))
    draft = hi_draft(household, *people)
    rows = (replace(draft.rows[0], covered_until="14/12/2026"), replace(draft.rows[1], covered_until="31/10/2026"))
    facts = load_hi_facts(desk, household)
    fitted = common_end(facts, replace(draft, rows=rows))
    assert not isinstance(fitted, Problem)
    found, end = fitted
    offer = offer_hi(facts, found)
    assert offer.quote is not None
    ends = [member.valid_to for member in offer.quote.members]
    assert end == date(2027, 11, 22)
    assert ends == [date(2027, 11, 14), date(2027, 11, 22)]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"relation": "00"}, ("rows[1].relation", "two_heads")),
        ({"relation": "99"}, ("rows[1].relation", "unknown_relation")),
        ({"relation": ""}, ("rows[1].relation", "missing_field")),
        ({"months": 13}, ("rows[1].months", "months_not_allowed")),
        ({"group": "budget_paid"}, ("rows[1].group", "already_covered")),
        ({"group": "none"}, ("rows[1].group", "unknown_group")),
        ({"covered_until": "31/02/2026"}, ("rows[1].covered_until", "bad_date")),
    ],
)
def test_each_bad_row_is_named(
    desk: Desk, five: tuple[UUID, tuple[UUID, ...]], change: dict[str, object], expected: tuple[str, str]
) -> None:
    household, people = five
    draft = hi_draft(household, *people)
    _, problems = offered(desk, replace(draft, rows=(draft.rows[0], replace(draft.rows[1], **change))))
    assert expected in problems


def test_the_same_person_twice_and_nobody_at_all(desk: Desk, five: tuple[UUID, tuple[UUID, ...]]) -> None:
    household, people = five
    draft = hi_draft(household, *people)
    _, twice = offered(desk, add_row(draft, people[0], "05", 12))
    assert ("rows[5].person_id", "member_twice") in twice
    _, nobody = offered(desk, replace(draft, rows=()))
    assert nobody == [("rows", "missing_field")]


def test_new_people_of_the_page_are_quoted_before_they_are_in_the_book(desk: Desk) -> None:
    typed = person_draft("Phạm Thị Hoa", sex="female")
    draft = initial_hi_draft(desk, typed.person_id, typed)
    offer = offer_hi(load_hi_facts(desk, draft.household_id), draft)
    assert offer.quote is not None
    assert (draft.is_new, offer.rows[0].name, offer.quote.total) == (True, "Phạm Thị Hoa", 1_366_200)


def test_whose_card_runs_on_starts_without_months(
    desk: Desk, five: tuple[UUID, tuple[UUID, ...]], clock: Clock
) -> None:
    household, people = five
    clock.go_to(date(2025, 12, 1))
    paid(desk, hi_part(desk, hi_draft(household, *people[:3])))
    clock.go_to(date(2026, 11, 23))
    before = initial_hi_draft(desk, people[0])
    assert [row.months for row in before.rows] == [12, 12, 12, 0, 0]
    paid(desk, hi_part(desk, hi_draft(household, people[0])))
    facts, draft = load_hi_facts(desk, household), initial_hi_draft(desk, people[0])
    own = next(row for row in draft.rows if row.person_id == people[0])
    assert (own.months, own.group) == (0, "household")
    shown = next(row for row in offer_hi(facts, draft).rows if row.person_id == people[0])
    assert not shown.counted
    assert shown.validity.startswith("Đã có thẻ đến ")
    rows = tuple(replace(row, months=12) if row.person_id == people[0] else row for row in draft.rows)
    problems = offer_hi(facts, replace(draft, rows=rows)).problems
    assert [problem.code for problem in problems] == ["card_already_renewed"]


def test_who_rests_keeps_the_place_paid_for_this_year(
    desk: Desk, five: tuple[UUID, tuple[UUID, ...]], clock: Clock
) -> None:
    """The reduction counts those who paid in the same calendar year, whether they pay again or not."""
    household, people = five
    clock.go_to(date(2026, 3, 2))
    paid(desk, hi_part(desk, hi_draft(household, *people[:2])))
    clock.go_to(date(2026, 11, 23))
    facts = load_hi_facts(desk, household)
    draft = initial_hi_draft(desk, people[0])
    assert [row.months for row in draft.rows] == [0] * 5
    assert [problem.code for problem in offer_hi(facts, draft).problems] == ["nobody_pays"]
    rows = tuple(
        replace(row, months=12, group="household") if row.person_id == people[2] else row for row in draft.rows
    )
    joined = offer_hi(facts, replace(draft, rows=rows))
    assert joined.quote is not None
    assert next(row.place for row in joined.rows if row.person_id == people[2]) == "Thứ 3"
    clock.go_to(date(2027, 1, 4))
    next_year = load_hi_facts(desk, household)
    again = offer_hi(next_year, replace(draft, rows=rows))
    assert next(row.place for row in again.rows if row.person_id == people[2]) == "Thứ 1"


@pytest.mark.parametrize(("day", "offered"), [(date(2027, 10, 20), False), (date(2027, 10, 26), True)])
def test_renewal_by_one_key_waits_until_the_cards_are_due(
    desk: Desk, clock: Clock, five: tuple[UUID, tuple[UUID, ...]], day: date, *, offered: bool
) -> None:
    household_id, people = five
    paid(desk, hi_part(desk, hi_draft(household_id, *people)))
    last = load_hi_facts(desk, household_id).members[people[0]].last_card
    assert last is not None
    assert (last.valid_to - date(2027, 10, 26)).days <= RENEWAL_DAYS < (last.valid_to - date(2027, 10, 20)).days
    clock.go_to(day)
    proposal = propose_renewal(desk, people[0])
    assert (proposal.hi is not None) is offered
    assert bool(proposal.notes) is not offered
