"""How single people stand: by age, card, cycle, what was before the book, and what happened in their lives."""

from dataclasses import replace
from fractions import Fraction
from uuid import UUID

import pytest

from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Insurance
from desktop.domain.voluntary_si.figures import POVERTY_LINE
from desktop.services.board.breakdowns import breakdown
from desktop.services.board.buckets import AT_FLOOR, OVER, UNKNOWN_BIRTH
from desktop.services.board.drill import Where, households_of, people_of
from desktop.services.board.kinds import Cut, Doubt, HiState, Kept, SiState
from desktop.services.board.loading import assemble
from desktop.services.board.model import OTHER_COMMUNES, UNKNOWN, Board, BoardPerson, RowKind
from desktop.services.board.trends import renewals_kept, trend
from desktop.storage.board.facts import Claim, Facts, Happened, HiBefore, LastContact, MemberColumns, SiBefore
from tests.services.board.board_facts import NOTHING, OTHER, around, card, cycle, key, person


def one(parameters: ParameterSet, facts: Facts) -> BoardPerson:
    """The first person of a book."""
    board = assemble(replace(facts, people=facts.people or [person(1)]), around(), parameters)
    return next(found for people in board.by_hamlet.values() for found in people if found.key == key(1))


def before(group: str = "household", begins: str | None = None, ends: str | None = None) -> HiBefore:
    return HiBefore(key(1), group, begins, ends, None, 12, "2026-01-15")


def happened(kind: str, day: str = "2026-05-01", group: str = "") -> Happened:
    return Happened(key(1), kind, day, group)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (NOTHING, HiState.NONE),
        (replace(NOTHING, cards=[card(1, "2026-01-01", "2026-12-31")]), HiState.HOUSEHOLD),
        (replace(NOTHING, cards=[card(1, "2026-01-01", "2026-11-23")]), HiState.HOUSEHOLD),
        (replace(NOTHING, cards=[card(1, "2026-01-01", "2026-11-22")]), HiState.NONE),
        (replace(NOTHING, cards=[card(1, "2026-12-01", "2027-11-30")]), HiState.WAITING),
        (replace(NOTHING, cards=[card(1, "2026-01-01", "2026-12-31", group="near_poor")]), HiState.SUPPORTED),
        (replace(NOTHING, hi_before=[before("covered_elsewhere")]), HiState.ELSEWHERE),
        (replace(NOTHING, hi_before=[before("budget_paid")]), HiState.BUDGET),
        (replace(NOTHING, hi_before=[before("covered_elsewhere", ends="2026-10-31")]), HiState.NONE),
        (replace(NOTHING, hi_before=[before(ends="2026-12-31")]), HiState.HOUSEHOLD),
        (replace(NOTHING, hi_before=[before()]), HiState.NONE),
        (replace(NOTHING, happened=[happened("other_cover", group="employee")]), HiState.ELSEWHERE),
        (replace(NOTHING, happened=[happened("other_cover", group="budget")]), HiState.BUDGET),
        (replace(NOTHING, happened=[happened("other_cover", "2026-12-01", "employee")]), HiState.WAITING),
        (replace(NOTHING, happened=[happened("pension")]), HiState.ELSEWHERE),
        (replace(NOTHING, people=[person(1, birth_year=2021)]), HiState.BUDGET),
        (replace(NOTHING, people=[person(1, birth_year=2020, birth_month=11, birth_day=23)]), HiState.NONE),
        (replace(NOTHING, people=[person(1, birth_year=2020, birth_month=11, birth_day=24)]), HiState.BUDGET),
        (replace(NOTHING, people=[person(1, birth_year=1951, birth_month=11, birth_day=23)]), HiState.BUDGET),
        (replace(NOTHING, people=[person(1, birth_year=1951, birth_month=11, birth_day=24)]), HiState.NONE),
        (replace(NOTHING, people=[person(1, birth_year=1951, birth_month=None, birth_day=None)]), HiState.NONE),
    ],
)
def test_health_insurance(facts: Facts, state: HiState, parameters: ParameterSet) -> None:
    assert one(parameters, facts).hi is state


def test_a_card_paid_here_counts_before_what_was_told_of_another_group(parameters: ParameterSet) -> None:
    both = replace(NOTHING, cards=[card(1, "2026-01-01", "2026-12-31")], hi_before=[before("covered_elsewhere")])
    assert one(parameters, both).hi is HiState.HOUSEHOLD
    assert one(parameters, replace(both, happened=[happened("other_cover", group="pupil")])).hi is HiState.ELSEWHERE


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (NOTHING, SiState.NONE),
        (replace(NOTHING, cycles=[cycle(1, "2026-01", "2026-12")]), SiState.PAID),
        # a year's cycle that ended in May can be paid until the end of its seventh month, December
        (replace(NOTHING, cycles=[cycle(1, "2025-06", "2026-05")]), SiState.DUE),
        (replace(NOTHING, cycles=[cycle(1, "2025-04", "2026-03")]), SiState.NONE),
        (replace(NOTHING, cycles=[cycle(1, "2026-10", "2026-10", method="1")]), SiState.DUE),
        (replace(NOTHING, cycles=[cycle(1, "2026-09", "2026-09", method="1")]), SiState.NONE),
        (replace(NOTHING, si_before=[SiBefore(key(1), 60, 30, "2026-11", "6", None)]), SiState.PAID),
        (replace(NOTHING, si_before=[SiBefore(key(1), 60, 30, None, None, None)]), SiState.NONE),
        (replace(NOTHING, happened=[happened("compulsory_si")]), SiState.OUTSIDE),
        (replace(NOTHING, happened=[happened("compulsory_si", "2026-12-01")]), SiState.NONE),
        (replace(NOTHING, happened=[happened("pension")]), SiState.OUTSIDE),
        (replace(NOTHING, happened=[happened("one_time")]), SiState.NONE),
        (replace(NOTHING, happened=[happened("other_cover", group="employee")]), SiState.OUTSIDE),
        (replace(NOTHING, happened=[happened("other_cover", group="pupil")]), SiState.NONE),
        (replace(NOTHING, hi_before=[before("covered_elsewhere")]), SiState.OUTSIDE),
        (replace(NOTHING, hi_before=[before("budget_paid")]), SiState.NONE),
        (replace(NOTHING, people=[person(1, nationality="LA")]), SiState.OUTSIDE),
        # fifteen on the first day of the month
        (replace(NOTHING, people=[person(1, birth_year=2011, birth_month=11, birth_day=1)]), SiState.NONE),
        (replace(NOTHING, people=[person(1, birth_year=2011, birth_month=11, birth_day=2)]), SiState.OUTSIDE),
        # a man born in 04/1965 retires at 61 years and 6 months: 10/2026
        (replace(NOTHING, people=[person(1, birth_year=1965, birth_month=4)]), SiState.OUTSIDE),
        (replace(NOTHING, people=[person(1, birth_year=1965, birth_month=6)]), SiState.NONE),
    ],
)
def test_social_insurance(facts: Facts, state: SiState, parameters: ParameterSet) -> None:
    assert one(parameters, facts).si is state


def test_who_pays_past_the_retirement_age_takes_part(parameters: ParameterSet) -> None:
    old = replace(NOTHING, people=[person(1, birth_year=1955)], cycles=[cycle(1, "2026-01", "2026-12")])
    assert one(parameters, old).si is SiState.PAID
    assert one(parameters, replace(old, happened=[happened("pension")])).si is SiState.OUTSIDE


def test_who_pays_takes_part_though_insured_elsewhere(parameters: ParameterSet) -> None:
    facts = replace(NOTHING, cycles=[cycle(1, "2026-01", "2026-12")], hi_before=[before("covered_elsewhere")])
    assert (one(parameters, facts).si, one(parameters, facts).hi) == (SiState.PAID, HiState.ELSEWHERE)
    barred = replace(facts, happened=[happened("other_cover", group="employee")])
    assert one(parameters, barred).si is SiState.OUTSIDE


def test_months_and_supports_before_the_book_and_here_add_up(parameters: ParameterSet) -> None:
    facts = replace(
        NOTHING,
        cycles=[cycle(1, "2026-01", "2026-12")],
        si_before=[SiBefore(key(1), 60, 30, "2025-12", "6", 2_000_000)],
    )
    found = one(parameters, facts)
    assert (found.paid_months, found.supported_months, found.income) == (72, 42, 1_500_000)
    assert found.si_until == "2026-12"


def test_what_the_state_pays_is_of_this_year_and_of_the_months_left(parameters: ParameterSet) -> None:
    earlier, now = cycle(1, "2025-02", "2026-01"), cycle(1, "2026-02", "2027-01")
    cut = now._replace(supported_months=3, last_month="2026-04", months=3)
    assert one(parameters, replace(NOTHING, cycles=[earlier, now])).si_state_pays == 792_000
    assert one(parameters, replace(NOTHING, cycles=[cut], cut={now.id: 12})).si_state_pays == 198_000
    # near-poor, 12 months at 2,530,000: 4.5 % makes 1,366,200, the person pays 409,860
    supported = card(1, "2026-08-01", "2027-07-31", group="near_poor", amount=409_860)
    household = card(1, "2026-08-01", "2027-07-31")
    assert one(parameters, replace(NOTHING, cards=[supported])).hi_state_pays == 956_340
    assert one(parameters, replace(NOTHING, cards=[household])).hi_state_pays == 0
    assert one(parameters, replace(NOTHING, cards=[supported._replace(paid_on="2025-12-31")])).hi_state_pays == 0


@pytest.mark.parametrize(
    ("cards", "kept"),
    [
        ([card(1, "2026-01-01", "2026-12-31")], Kept.NOT_DUE),
        ([card(1, "2024-07-01", "2025-06-30")], Kept.NOT_DUE),
        ([card(1, "2025-10-01", "2026-09-30")], Kept.IN_TIME),
        ([card(1, "2025-06-01", "2026-05-31")], Kept.LOST),
        ([card(1, "2025-06-01", "2026-05-31"), card(1, "2026-06-01", "2027-05-31")], Kept.RENEWED),
        ([card(1, "2025-08-26", "2026-08-25")], Kept.IN_TIME),
        ([card(1, "2025-08-25", "2026-08-24")], Kept.LOST),
        # a gap of 89 days keeps the cover, one of 90 does not
        ([card(1, "2025-06-01", "2026-05-31"), card(1, "2026-08-29", "2027-08-28")], Kept.RENEWED),
        ([card(1, "2025-06-01", "2026-05-31"), card(1, "2026-08-30", "2027-08-29")], Kept.LOST),
        ([card(1, "2025-06-01", "2026-05-31"), card(1, "2026-10-01", "2027-09-30")], Kept.LOST),
    ],
)
def test_renewals_kept(cards: list[object], kept: Kept, parameters: ParameterSet) -> None:
    facts = replace(NOTHING, people=[person(1)], cards=cards)
    board = assemble(facts, around(), parameters)
    assert [found.hi_kept for found in people_of(board, Where())] == [kept]
    found = renewals_kept(board, Insurance.HOUSEHOLD_HI)
    assert found.ended == (kept is not Kept.NOT_DUE)
    assert found.percent == (None if kept is Kept.NOT_DUE else 100 * (kept is Kept.RENEWED))


def test_the_months_of_the_trend(parameters: ParameterSet) -> None:
    facts = replace(
        NOTHING,
        people=[person(1), person(2, "Lê Thị Bình", birth_year=2026, birth_month=9, birth_day=10), person(3, "Đỗ Chí")],
        cards=[card(1, "2026-03-15", "2027-03-14")],
        happened=[Happened(key(3), "died", "2026-07-15", "")],
    )
    points = {str(point.month): (point.covered, point.of) for point in trend(whole(facts, parameters), HI).points}
    assert next(iter(points)) == "11/2025"
    assert points["02/2026"] == (0, 3)  # the child is not born, the third lives; the commune counts one more
    assert points["03/2026"] == (1, 3)
    assert points["06/2026"] == (1, 3)
    assert points["07/2026"] == (1, 2)
    assert points["09/2026"] == (2, 3)  # small children are insured by the State
    assert points["11/2026"] == (2, 3)


HI = Insurance.HOUSEHOLD_HI


def whole(facts: Facts, parameters: ParameterSet, **parts: object) -> Board:
    hamlets = (replace(around().hamlets[0], residents=3), around().hamlets[1])
    return assemble(facts, around(**({"hamlets": hamlets} | parts)), parameters)


def test_spellings_unknown_hamlets_and_other_communes_have_their_rows(parameters: ParameterSet) -> None:
    people = [
        person(1, hamlet="Thôn Hạ"),
        person(2, hamlet="hạ"),
        person(3, hamlet="Xóm Lạ"),
        person(4, hamlet=""),
        person(5, hamlet="Thôn Hạ", commune_code=""),
        person(6, hamlet="Thôn Hạ", commune_code=OTHER),
    ]
    board = whole(replace(NOTHING, people=people), parameters)
    counts = {row.name: (row.kind, row.tally.people) for row in board.rows}
    assert counts == {
        "Thôn Hạ": (RowKind.HAMLET, 3),
        "Xóm Mới": (RowKind.HAMLET, 0),
        "Chưa rõ thôn": (RowKind.UNKNOWN, 2),
        "Ở xã khác": (RowKind.OTHER_COMMUNES, 1),
    }
    assert [row.key for row in board.rows[-2:]] == [UNKNOWN, OTHER_COMMUNES]
    assert board.commune.tally.people == 5
    told = " ".join(notice.text for notice in board.notices)
    assert "2 người chưa rõ thôn" in told
    assert "1 người ở xã khác" in told


def test_without_hamlets_set_up_addresses_make_the_rows(parameters: ParameterSet) -> None:
    people = [
        person(1, hamlet="Thôn Hạ"),
        person(2, hamlet="thôn hạ"),
        person(3, hamlet="Thôn Hạ"),
        person(4, hamlet=""),
    ]
    board = assemble(replace(NOTHING, people=people), around(hamlets=(), names={}, commune_code=""), parameters)
    assert [(row.kind, row.name, row.tally.people) for row in board.rows] == [
        (RowKind.BY_ADDRESS, "Thôn Hạ", 3),
        (RowKind.UNKNOWN, "Chưa rõ thôn", 1),
    ]


def test_residents_whom_only_the_commune_counts_are_said(parameters: ParameterSet) -> None:
    board = assemble(replace(NOTHING, people=[person(1), person(2, "Đỗ Chí")]), around(), parameters)
    row = board.row(str(UUID(int=1)))
    assert row is not None
    assert (row.residents, row.not_listed, row.tally.people, row.hi_percent) == (4, 2, 2, 0)
    # ninety-five of a hundred of four people are 3.8: four must have a card
    assert row.missing(HI) == 4
    assert board.commune.missing(Insurance.VOLUNTARY_SI) is None
    crowded = assemble(replace(NOTHING, people=[person(number) for number in range(1, 7)]), around(), parameters)
    assert any("nhiều hơn số dân xã báo là 4" in notice.text for notice in crowded.notices)
    assert crowded.commune.residents == 6


def test_no_data_at_all_says_what_to_do(parameters: ParameterSet) -> None:
    board = assemble(NOTHING, around(hamlets=(), names={}), parameters)
    assert board.rows == ()
    assert board.commune.hi_percent is None
    assert board.commune.si_percent is None
    assert board.commune.missing(HI) == 0
    assert "Sổ chưa có người nào của xã" in board.notices[0].text
    assert [point.percent for point in trend(board, HI).points] == [None] * 13
    assert breakdown(board, Cut.AGE, HI).buckets == ()


def test_ages_over_a_hundred_births_to_come_and_doubles_are_counted_and_said(parameters: ParameterSet) -> None:
    people = [
        person(1, birth_year=1920),
        person(2, "Lê Thị Bình", birth_year=2027),
        person(3, "Trần Ân"),
        person(4, "Trần Ân"),
        person(5, "Đỗ Chí"),
    ]
    board = assemble(replace(NOTHING, people=people), around(), parameters)
    assert board.commune.tally.people == 5
    assert {doubt: len(people_of(board, Where(doubt=doubt))) for doubt in Doubt} == {
        Doubt.TWIN: 2,
        Doubt.OVER_100: 1,
        Doubt.FUTURE_BIRTH: 1,
    }
    codes = {bucket.code for bucket in breakdown(board, Cut.AGE, HI).buckets}
    assert {OVER, UNKNOWN_BIRTH} <= codes
    apart = assemble(replace(NOTHING, people=people, apart=frozenset({(key(3), key(4))})), around(), parameters)
    assert people_of(apart, Where(doubt=Doubt.TWIN)) == ()
    half_known = [person(number, "Trần Ân", birth_month=None, birth_day=None) for number in (1, 2)]
    assert people_of(assemble(replace(NOTHING, people=half_known), around(), parameters), Where(doubt=Doubt.TWIN)) == ()


@pytest.mark.parametrize(
    ("year", "band"),
    [
        (2020, "6-14"),
        (2021, "0-5"),
        (2012, "6-14"),
        (2011, "15-29"),
        (1926, "75-100"),
        (1925, OVER),
        (2027, UNKNOWN_BIRTH),
    ],
)
def test_bands_of_age(year: int, band: str, parameters: ParameterSet) -> None:
    board = assemble(replace(NOTHING, people=[person(1, birth_year=year)]), around(), parameters)
    assert [bucket.code for bucket in breakdown(board, Cut.AGE, HI).buckets] == [band]


def test_a_missing_poverty_line_names_itself_and_the_bars_do_without(parameters: ParameterSet) -> None:
    facts = replace(NOTHING, people=[person(1)], cycles=[cycle(1, "2026-01", "2026-12")])
    with_line = assemble(facts, around(), parameters)
    assert [bucket.code for bucket in breakdown(with_line, Cut.INCOME, HI).buckets] == [AT_FLOOR]
    kept = [path for path in parameters.paths() if path != POVERTY_LINE]
    without = ParameterSet(figure for path in kept for figure in parameters.history(path))
    board = assemble(facts, around(), without)
    assert [bucket.code for bucket in breakdown(board, Cut.INCOME, HI).buckets] == ["2000000"]
    assert POVERTY_LINE in board.notices[0].text
    assert "23/11/2026" in board.notices[0].text


def test_a_household_shows_its_head_its_last_card_and_the_newest_contact(parameters: ParameterSet) -> None:
    facts = replace(
        NOTHING,
        people=[
            person(1, "Hà Văn Tám", phone="0912000031"),
            person(2, "Lê Thị Bình", sex="female"),
            person(3, "Đỗ Chí"),
        ],
        members=[MemberColumns(key(1), key(101), "00"), MemberColumns(key(2), key(101), "01")],
        cards=[card(1, "2025-04-01", "2026-03-31")],
        contacts={
            key(2): LastContact("visit", "reached", "2026-11-01", "", "chờ bán lúa"),
            key(101): LastContact("visit", "promised", "2026-11-10", "2026-12-05", "hỏi mức 6 tháng"),
        },
    )
    board = assemble(facts, around(), parameters)
    alone, home = households_of(board, Where(hi=frozenset({HiState.NONE})))
    assert (alone.head, alone.household_id, alone.state.text, alone.result) == (
        "Đỗ Chí",
        None,
        "Chưa đến",
        "chưa từng có thẻ",
    )
    assert (home.head, home.phone, home.people, home.members) == ("Hà Văn Tám", "0912000031", 2, 2)
    assert (home.state.text, home.result) == ("Hẹn 05/12", "hỏi mức 6 tháng · 10/11/2026")
    silent = assemble(replace(facts, contacts={}), around(), parameters)
    told = {row.head: row.result for row in households_of(silent, Where(hi=frozenset({HiState.NONE})))}
    assert told["Hà Văn Tám"] == "hết hạn 03/2026"


def test_claims_and_ethnicity_make_the_group(parameters: ParameterSet) -> None:
    people = [person(1), person(2, "Lò Văn Pó", ethnicity="03"), person(3, "Lê Thị Bình"), person(4, "Đỗ Chí")]
    claims = [
        Claim(key(1), "voluntary_si", "near_poor", None, "2026-12-31"),
        Claim(key(3), "voluntary_si", "near_poor", None, "2026-11-22"),
    ]
    board = assemble(replace(NOTHING, people=people, claims=claims), around(), parameters)
    shown = breakdown(board, Cut.GROUP, Insurance.VOLUNTARY_SI)
    assert {bucket.code: bucket.tally.people for bucket in shown.buckets} == {
        "near_poor": 1,
        "ethnic_minority": 1,
        "other": 2,
    }
    assert trend(board, Insurance.VOLUNTARY_SI).points[-1].percent == Fraction(0)


def test_without_any_figure_of_the_law_nobody_is_counted_by_it_and_each_names_itself(parameters: ParameterSet) -> None:
    kept = [path for path in parameters.paths() if path.startswith("retirement/")]
    bare = ParameterSet(figure for path in kept for figure in parameters.history(path))
    people = [person(1), person(2, "Lê Thị Bình", birth_year=2022), person(3, "Đỗ Già", birth_year=1940)]
    facts = replace(
        NOTHING, people=people, cycles=[cycle(1, "2025-06", "2026-05")], cards=[card(3, "2026-01-01", "2026-12-31")]
    )
    board = assemble(facts, around(), bare)
    assert {found.name: (found.hi, found.si) for found in people_of(board, Where())} == {
        "Nguyễn Văn An": (HiState.NONE, SiState.NONE),
        "Lê Thị Bình": (HiState.NONE, SiState.OUTSIDE),
        "Đỗ Già": (HiState.HOUSEHOLD, SiState.OUTSIDE),
    }
    told = " ".join(notice.text for notice in board.notices)
    for path in (
        POVERTY_LINE,
        "voluntary_si/minimum_age",
        "household_hi/budget_old_from",
        "voluntary_si/deadline_month_12",
    ):
        assert path in told
