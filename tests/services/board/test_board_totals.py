"""Every number of the board is the length of the list behind it, whoever is in the book."""

from collections import Counter
from dataclasses import replace
from itertools import product

from hypothesis import given, settings

from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Insurance
from desktop.services.board.breakdowns import breakdown
from desktop.services.board.drill import Where, count_of, home_of, households_of, people_of, person_rows
from desktop.services.board.kinds import HI_COVERED, SI_COVERED, Cut, Doubt, HiState, Kept, SiState
from desktop.services.board.loading import assemble
from desktop.services.board.model import OTHER_COMMUNES, Board, RowKind
from desktop.services.board.trends import renewals_kept, trend
from desktop.services.potential.kinds import USUAL_ORDER, Reason
from desktop.services.potential.potential_list import Potential, PotentialQuery, filtered, potential_rows
from desktop.storage.board.facts import Facts
from tests.services.board.board_facts import around, books

FEW = settings(max_examples=40, deadline=None)


def rows_of(board: Board) -> list[str | None]:
    return [None, *(row.key for row in board.rows)]


@FEW
@given(facts=books())
def test_every_record_is_counted_once_or_said_to_be_left_out(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    keys = [person.key for people in board.by_hamlet.values() for person in people]
    assert len(keys) == len(set(keys))
    left = board.left_out
    assert len(keys) + left.died + left.moved_away + left.merged == len(facts.people)
    assert left.merged == sum(one.merged_into_id is not None for one in facts.people)
    assert sum(row.tally.people for row in board.rows) == len(keys)
    own = [row for row in board.rows if row.kind is not RowKind.OTHER_COMMUNES]
    assert board.commune.tally.people == sum(row.tally.people for row in own)


@FEW
@given(facts=books())
def test_states_add_up_and_each_is_its_list(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    for hamlet in rows_of(board):
        row = board.row(hamlet)
        assert row is not None
        tally = row.tally
        assert tally.people == sum(tally.hi.values()) == sum(tally.si.values()) == count_of(board, Where(hamlet=hamlet))
        for state in HiState:
            assert tally.hi[state] == len(people_of(board, Where(hamlet=hamlet, hi=frozenset({state}))))
        for si in SiState:
            assert tally.si[si] == len(people_of(board, Where(hamlet=hamlet, si=frozenset({si}))))
        assert tally.hi_covered == count_of(board, Where(hamlet=hamlet, hi=HI_COVERED))
        assert tally.hi_covered + tally.hi[HiState.WAITING] + tally.hi_gap == tally.people
        assert tally.si_covered == count_of(board, Where(hamlet=hamlet, si=SI_COVERED))
        assert row.residents == tally.people + row.not_listed


@FEW
@given(facts=books())
def test_households_and_people_are_as_many_at_every_level(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    wanted = [
        Where(hamlet=hamlet, hi=hi) for hamlet in rows_of(board) for hi in (frozenset(), frozenset({HiState.NONE}))
    ]
    for where in wanted:
        homes = households_of(board, where)
        assert sum(home.people for home in homes) == count_of(board, where)
        assert len({home.home for home in homes}) == len(homes)
        for home in homes:
            inside = people_of(board, replace(where, home=home.home))
            assert len(inside) == home.people == len(person_rows(board, inside))
            assert sum(person.hi is HiState.NONE for person in inside) == home.without_hi
        if where.hi:
            row = board.row(where.hamlet)
            assert row is not None
            assert row.households_without == len(homes)


@FEW
@given(facts=books())
def test_bars_of_every_cut_divide_their_people(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    for hamlet, cut, insurance in product(rows_of(board), Cut, Insurance):
        shown = breakdown(board, cut, insurance, hamlet)
        assert sum(bucket.tally.people for bucket in shown.buckets) == count_of(board, shown.of)
        for bucket in shown.buckets:
            assert bucket.tally.people == len(people_of(board, bucket.where))
        assert shown.assumptions


@FEW
@given(facts=books())
def test_the_trend_ends_where_the_board_stands_and_renewals_are_their_lists(
    facts: Facts, parameters: ParameterSet
) -> None:
    board = assemble(facts, around(), parameters)
    for hamlet in rows_of(board):
        row = board.row(hamlet)
        assert row is not None
        hi, si = trend(board, Insurance.HOUSEHOLD_HI, hamlet), trend(board, Insurance.VOLUNTARY_SI, hamlet)
        assert (hi.points[-1].of, hi.points[-1].covered) == (row.residents, row.tally.hi_covered)
        assert hi.points[-1].percent == row.hi_percent
        assert (si.points[-1].of, si.points[-1].covered) == (row.tally.si_eligible, row.tally.si_covered)
        assert all(0 <= point.covered <= point.of for point in (*hi.points, *si.points))
        assert len(hi.points) == len(si.points) == 13
        for insurance in Insurance:
            for kept, many in renewals_kept(board, insurance, hamlet).by.items():
                assert many == count_of(board, Where(hamlet=hamlet, insurance=insurance, kept=kept))
    assert Kept.NOT_DUE not in renewals_kept(board, Insurance.HOUSEHOLD_HI).by


@FEW
@given(facts=books())
def test_doubts_are_said_with_as_many_people_as_are_listed(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    told = {notice.doubt: notice.text for notice in board.notices if notice.doubt is not None}
    for doubt in Doubt:
        many = count_of(board, Where(doubt=doubt))
        assert (str(many) in told[doubt]) if many else doubt not in told


@FEW
@given(facts=books())
def test_the_potential_list_is_who_lacks_an_insurance_and_its_counts_are_its_lists(
    facts: Facts, parameters: ParameterSet
) -> None:
    board = assemble(facts, around(), parameters)
    potential = Potential(board=board, rows=potential_rows(board, USUAL_ORDER), order=USUAL_ORDER)
    whole = filtered(potential, PotentialQuery())
    lacking = [one for one in people_of(board, Where()) if one.hi is HiState.NONE or one.si is SiState.NONE]
    assert {row.person_id for row in whole.rows} == {one.person_id for one in lacking}
    assert whole.every == len(whole.rows) == len(lacking)
    assert [row.priority for row in whole.rows] == list(range(1, len(lacking) + 1))
    for reason in Reason:
        assert whole.reasons[reason] == len(filtered(potential, PotentialQuery(reason=reason)).rows)
    for hamlet, _name, many in whole.hamlets:
        assert many == len(filtered(potential, PotentialQuery(hamlet=hamlet)).rows)
    for group, _name, many in whole.groups:
        assert many == len(filtered(potential, PotentialQuery(group=group)).rows)
    for insurance, state in ((Insurance.HOUSEHOLD_HI, HiState.NONE), (Insurance.VOLUNTARY_SI, SiState.NONE)):
        found = filtered(potential, PotentialQuery(insurance=insurance)).rows
        tally = board.commune.tally
        assert len(found) == (tally.hi[HiState.NONE] if state is HiState.NONE else tally.si[SiState.NONE])
    places = Counter(row.hamlet for row in whole.rows)
    assert OTHER_COMMUNES not in places
    order = [potential.order.index(row.reason) for row in whole.rows]
    assert order == sorted(order)


@FEW
@given(facts=books())
def test_a_person_without_a_household_is_a_row_of_their_own(facts: Facts, parameters: ParameterSet) -> None:
    board = assemble(facts, around(), parameters)
    for person in people_of(board, Where()):
        if not person.home:
            assert [row.person_id for row in households_of(board, Where(home=home_of(person)))] == [person.person_id]
