"""Rounds of visits: planned with people, changed, called off; what is wrong is said at once and nothing is written."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.life import LifeKind
from desktop.domain.problem import Problem
from desktop.services.book.journal_sentences import journal_sentence
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import RoundState
from desktop.services.outreach.planning import (
    MOST_PEOPLE,
    PlanRound,
    RoundPlanned,
    TakeAlong,
    add_people,
    cancel_round,
    change_round,
    new_round_id,
    plan_round,
    remove_person,
)
from desktop.services.outreach.round_page import list_rounds, load_round
from desktop.storage.column_types import new_key
from desktop.storage.counter import journal
from desktop.storage.counter.contacts import Outcome
from desktop.storage.errors import ConflictError
from desktop.storage.outreach.rounds import Round
from desktop.storage.people import life_events
from desktop.storage.people.life_events import LifeEvent
from tests.services.builders import registered
from tests.services.outreach.stories import DAY, draft, planned, three_people, visited


def acts(desk: Desk) -> list[tuple[str, Mapping[str, Any]]]:
    with desk.book.reading() as tx:
        return [(entry.act, entry.data) for entry in reversed(journal.page(tx, limit=1000))]


def test_a_round_is_planned_with_its_people_and_told_in_the_journal(any_desk: Desk) -> None:
    an, binh, cuc = three_people(any_desk)
    made = planned(any_desk, [an, binh, cuc])
    assert (made.title, made.place, made.state) == ("Thăm thôn, xóm · Thôn Đông", "Thôn Đông", RoundState.PLANNED)
    page = load_round(any_desk, made.id)
    assert [(row.place, row.name, row.why) for row in page.rows] == [
        (1, "Nguyễn Văn An", "Chưa từng tham gia"),
        (2, "Trần Thị Bình", "Chưa từng tham gia"),
        (3, "Lê Thị Cúc", "Chưa từng tham gia"),
    ]
    assert (page.counts.taken, page.counts.visited) == (3, 0)
    assert [journal_sentence(act, data) for act, data in acts(any_desk)[-2:]] == [
        "Lập đợt vận động Thăm thôn, xóm · Thôn Đông, đi ngày 20/11/2026. Người đi: Trần Thị Lan, Lê Văn Hùng.",
        "Đưa 3 người vào đợt vận động Thăm thôn, xóm · Thôn Đông.",
    ]


def test_a_repeated_key_plans_once(desk: Desk) -> None:
    command = PlanRound(round_id=new_round_id(), draft=draft())
    first, again = plan_round(desk, command), plan_round(desk, command)
    assert isinstance(first, RoundPlanned)
    assert isinstance(again, RoundPlanned)
    assert first.round == again.round
    assert len(list_rounds(desk).lines) == 1


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"held_on": None}, "held_on", "missing_field"),
        ({"held_on": date(2030, 1, 1)}, "held_on", "out_of_range"),
        ({"title": "x" * 201}, "title", "too_long"),
        ({"met_others": -1}, "met_others", "out_of_range"),
        ({"papers_left": 10_000}, "papers_left", "out_of_range"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    desk: Desk, change: dict[str, Any], field: str, code: str
) -> None:
    before = acts(desk)
    found = plan_round(desk, PlanRound(round_id=new_round_id(), draft=draft(**change)))
    assert isinstance(found, tuple)
    assert [(one.field, one.code) for one in found] == [(field, code)]
    assert acts(desk) == before
    assert not list_rounds(desk).lines


def test_all_problems_come_at_once_and_too_many_people_are_refused(desk: Desk) -> None:
    people = tuple(TakeAlong(person_id=new_key()) for _ in range(MOST_PEOPLE + 1))
    found = plan_round(
        desk, PlanRound(round_id=new_round_id(), draft=draft(held_on=None, met_others=-1), people=people)
    )
    assert isinstance(found, tuple)
    assert {one.field for one in found} == {"held_on", "met_others", "people"}


def test_who_is_not_in_the_book_stops_the_whole_round(desk: Desk) -> None:
    an = registered(desk)
    people = (TakeAlong(person_id=an), TakeAlong(person_id=new_key()))
    with pytest.raises(CounterError, match="không còn trong sổ"):
        plan_round(desk, PlanRound(round_id=new_round_id(), draft=draft(), people=people))
    assert not list_rounds(desk).lines


def test_nobody_stands_in_a_round_twice_and_the_dead_are_not_visited(desk: Desk) -> None:
    an, binh, cuc = three_people(desk)
    made = planned(desk, [an])
    event = LifeEvent(
        id=new_key(), person_id=cuc, household_id=None, undoes_id=None, kind=LifeKind.DIED, happened_on=DAY, data={}
    )
    with desk.book.writing() as tx:
        life_events.insert_event(tx, event, by=desk.user.id, at=desk.now())
    found = add_people(desk, made.id, [TakeAlong(person_id=one) for one in (an, binh, binh, cuc)])
    assert isinstance(found, RoundPlanned)
    assert (found.added, found.already, found.gone) == (1, 2, ("Lê Thị Cúc",))
    assert [row.person_id for row in load_round(desk, made.id).rows] == [an, binh]


def test_a_round_is_changed_under_its_version(desk: Desk) -> None:
    made = planned(desk, [])
    changed = change_round(desk, made.id, made.version, draft(venue="Nhà văn hóa", title="Tối thứ sáu", met_others=4))
    assert isinstance(changed, Round)
    assert (changed.place, changed.title, changed.met_others, changed.version) == ("Nhà văn hóa", "Tối thứ sáu", 4, 2)
    with pytest.raises(ConflictError):
        change_round(desk, made.id, made.version, draft(title="Khác"))
    before = acts(desk)
    assert change_round(desk, made.id, 2, draft(venue="Nhà văn hóa", title="Tối thứ sáu", met_others=4)) == changed
    assert acts(desk) == before, "nothing changed, so nothing is told"


def test_the_day_of_a_round_does_not_pass_its_first_visit(desk: Desk) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    visited(desk, made, an, Outcome.REFUSED)
    version = load_round(desk, made.id).round.version
    found = change_round(desk, made.id, version, draft(held_on=date(2026, 11, 22)))
    assert found == (Problem("held_on", "after_first_visit", {"day": "20/11/2026"}),)


def test_a_round_is_called_off_only_before_anybody_was_met(desk: Desk) -> None:
    an, *_ = three_people(desk)
    empty, met = planned(desk, [an]), planned(desk, [an])
    gone = cancel_round(desk, empty.id, empty.version)
    assert gone.state is RoundState.CANCELLED
    with pytest.raises(CounterError, match="đã bỏ"):
        add_people(desk, empty.id, [])
    visited(desk, met, an, Outcome.REFUSED)
    with pytest.raises(CounterError, match="đã có kết quả"):
        cancel_round(desk, met.id, 2)
    assert {one.round.id for one in list_rounds(desk).lines} == {empty.id, met.id}


def test_a_person_is_left_out_until_there_is_a_result(desk: Desk) -> None:
    an, binh, _ = three_people(desk)
    made = planned(desk, [an, binh])
    remove_person(desk, made.id, binh)
    assert [row.person_id for row in load_round(desk, made.id).rows] == [an]
    with pytest.raises(CounterError, match="không có trong đợt"):
        remove_person(desk, made.id, binh)
    visited(desk, made, an, Outcome.NOT_REACHED)
    with pytest.raises(CounterError, match="Đã có kết quả"):
        remove_person(desk, made.id, an)
