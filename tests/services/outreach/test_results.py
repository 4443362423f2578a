"""Results of visits and what became of them: promised, came, paid, late; per round and per goer; merged people."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.domain.errors import CounterError
from desktop.domain.people import Insurance
from desktop.services.book.check_book import check_book
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.life.merge_people import MergePeople, merge_people
from desktop.services.outreach.follow_up import Counts, goers
from desktop.services.outreach.kinds import RoundState, Step
from desktop.services.outreach.results import RecordResult, VisitResult, new_result_id, record_result
from desktop.services.outreach.round_page import list_rounds, load_round
from desktop.services.renewals.contact_log import Channel, LogContact, history_of, log_contact, new_contact_id
from desktop.services.renewals.query import RenewalQuery, When
from desktop.services.renewals.renewal_list import renewal_list
from desktop.storage.counter.contacts import Contact, Outcome
from desktop.storage.row_sums import rows_sum
from tests.services.builders import Clock, pay_si
from tests.services.outreach.stories import DAY, planned, three_people, visited

TODAY = date(2026, 11, 23)


def steps(desk: Desk, round_id: Any) -> dict[str, Step]:
    return {row.name: row.followed.step for row in load_round(desk, round_id).rows}


def test_a_result_is_a_contact_of_the_day_of_the_visit(any_desk: Desk) -> None:
    an, *_ = three_people(any_desk)
    made = planned(any_desk, [an])
    found = visited(
        any_desk, made, an, Outcome.PROMISED,
        promised_on=date(2026, 12, 1), met="vợ", papers_left="tờ rơi", note="gọi buổi tối",
    )  # fmt: skip
    assert (found.channel, found.contacted_on, found.round_id) == (Channel.VISIT, DAY, made.id)
    (row,) = load_round(any_desk, made.id).rows
    assert row.said == "Hẹn đến 01/12/2026 · gặp vợ · để lại tờ rơi · gọi buổi tối"
    assert row.followed.step is Step.PROMISED
    assert load_round(any_desk, made.id).round.state is RoundState.HELD
    assert history_of(any_desk, an)[0].contact == found
    assert check_book(any_desk).healthy


def test_the_last_result_stands_and_the_same_again_writes_nothing(desk: Desk, clock: Clock) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    first = visited(desk, made, an, Outcome.REACHED)
    assert visited(desk, made, an, Outcome.REACHED) == first
    clock.moment += timedelta(minutes=1)
    again = visited(desk, made, an, Outcome.REFUSED, note="đã có BHXH bắt buộc")
    assert again.id != first.id
    page = load_round(desk, made.id)
    assert (page.counts.visited, page.counts.refused) == (1, 1)
    assert check_book(desk).healthy


@pytest.mark.parametrize(
    ("result", "field", "code"),
    [
        (VisitResult(), "outcome", "missing_field"),
        (VisitResult(outcome=Outcome.PROMISED), "promised_on", "missing_field"),
        (VisitResult(outcome=Outcome.PROMISED, promised_on=date(2026, 11, 19)), "promised_on", "out_of_range"),
        (VisitResult(outcome=Outcome.REFUSED, promised_on=date(2026, 12, 1)), "promised_on", "no_promise"),
        (VisitResult(outcome=Outcome.REFUSED, met_on=date(2026, 11, 24)), "met_on", "not_held_yet"),
        (VisitResult(outcome=Outcome.REFUSED, met_on=date(2026, 11, 19)), "met_on", "out_of_range"),
        (VisitResult(outcome=Outcome.REFUSED, met="x" * 201), "met", "too_long"),
    ],
)
def test_a_wrong_result_is_said_and_nothing_is_written(desk: Desk, result: VisitResult, field: str, code: str) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    command = RecordResult(contact_id=new_result_id(), round_id=made.id, person_id=an, result=result)
    found = record_result(desk, command)
    assert isinstance(found, tuple)
    assert (field, code) in {(one.field, one.code) for one in found}
    assert load_round(desk, made.id).counts == Counts(taken=1)
    assert load_round(desk, made.id).round == made


def test_a_result_of_a_round_still_to_come_or_of_a_stranger_is_refused(desk: Desk) -> None:
    an, binh, _ = three_people(desk)
    later = planned(desk, [an], held_on=date(2026, 12, 5))
    command = RecordResult(
        contact_id=new_result_id(), round_id=later.id, person_id=an, result=VisitResult(outcome=Outcome.AGREED)
    )
    found = record_result(desk, command)
    assert isinstance(found, tuple)
    assert [one.code for one in found] == ["not_held_yet"]
    made = planned(desk, [an])
    with pytest.raises(CounterError, match="không có trong đợt"):
        visited(desk, made, binh, Outcome.AGREED)


def test_from_the_promise_to_the_payment(any_desk: Desk, clock: Clock) -> None:
    an, binh, cuc = three_people(any_desk)
    made = planned(any_desk, [an, binh, cuc])
    for one in (an, binh):
        visited(any_desk, made, one, Outcome.PROMISED, promised_on=date(2026, 11, 25))
    visited(any_desk, made, cuc, Outcome.NOT_REACHED)
    assert list(steps(any_desk, made.id).values()) == [Step.PROMISED, Step.PROMISED, Step.NOT_MET]
    assert renewal_list(any_desk, RenewalQuery(when=When.PROMISED)).rows == ()
    clock.go_to(date(2026, 11, 25))
    assert steps(any_desk, made.id)["Nguyễn Văn An"] is Step.TODAY
    due = renewal_list(any_desk, RenewalQuery(when=When.PROMISED)).rows
    assert {row.work.person_id for row in due} == {an, binh}, "on the promised day they stand in the work list"
    assert {row.work.kind for row in due} == {Work.PROMISED}
    assert {row.work.what for row in due} == {"Hẹn đến đóng, đợt Thăm thôn, xóm · Thôn Đông"}
    pay_si(any_desk, an)
    clock.go_to(date(2026, 11, 26))
    page = load_round(any_desk, made.id)
    paid = page.rows[0].followed
    assert (paid.step, paid.paid_on, paid.paid_for) == (Step.PAID, date(2026, 11, 25), (Insurance.VOLUNTARY_SI,))
    assert page.rows[0].after == "đã đóng 25/11/2026"
    assert steps(any_desk, made.id)["Trần Thị Bình"] is Step.LATE
    assert page.counts == Counts(taken=3, visited=3, met=2, promised=2, late=1, paid=1)
    late = renewal_list(any_desk, RenewalQuery(when=When.PROMISED)).rows
    assert [row.work.person_id for row in late] == [binh], "a late promise goes on standing in the work list"


def test_a_payment_before_the_visit_is_not_its_merit(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 11, 10))
    an, binh, _ = three_people(desk)
    pay_si(desk, an)
    clock.go_to(TODAY)
    earlier = planned(desk, [binh], held_on=date(2026, 11, 5))
    visited(desk, earlier, binh, Outcome.REFUSED)
    made = planned(desk, [an])
    visited(desk, made, an, Outcome.AGREED)
    assert steps(desk, made.id)["Nguyễn Văn An"] is Step.AGREED
    assert list_rounds(desk).total.paid == 0, "nor where an earlier visit of somebody else is looked at too"


def test_a_later_word_moves_the_promise(desk: Desk, clock: Clock) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    visited(desk, made, an, Outcome.PROMISED, promised_on=TODAY)
    clock.go_to(date(2026, 11, 24))
    assert steps(desk, made.id)["Nguyễn Văn An"] is Step.LATE
    called = LogContact(contact_id=new_contact_id(), person_id=an, outcome=Outcome.PROMISED, promised_on=DAY)
    later = LogContact(
        contact_id=new_contact_id(), person_id=an, outcome=Outcome.PROMISED, promised_on=date(2026, 11, 30)
    )
    assert isinstance(log_contact(desk, called), tuple), "a day that has passed is no promise"
    assert isinstance(log_contact(desk, later), Contact)
    (row,) = load_round(desk, made.id).rows
    assert (row.followed.step, row.after) == (Step.PROMISED, "hẹn lại 30/11/2026")
    came = LogContact(contact_id=new_contact_id(), person_id=an, channel=Channel.COUNTER, outcome=Outcome.REACHED)
    clock.moment += timedelta(minutes=5)
    assert isinstance(log_contact(desk, came), Contact)
    (row,) = load_round(desk, made.id).rows
    assert (row.followed.step, row.after) == (Step.CAME, "đến quầy 24/11/2026")


def test_results_typed_late_do_not_hide_a_later_call(desk: Desk, clock: Clock) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    call = LogContact(contact_id=new_contact_id(), person_id=an, outcome=Outcome.REFUSED)
    assert isinstance(log_contact(desk, call), Contact)
    clock.moment += timedelta(hours=1)
    visited(desk, made, an, Outcome.AGREED)
    assert [line.contact.outcome for line in history_of(desk, an)] == [Outcome.REFUSED, Outcome.AGREED]
    assert steps(desk, made.id)["Nguyễn Văn An"] is Step.REFUSED


def test_two_records_of_one_person_are_one_in_a_round(desk: Desk, clock: Clock) -> None:
    an, binh, cuc = three_people(desk)
    made = planned(desk, [an, binh, cuc])
    visited(desk, made, binh, Outcome.PROMISED, promised_on=TODAY)
    merge = MergePeople(
        stays_id=cuc, gone_id=binh, taken=frozenset(), reason="cùng một người", stays_version=1, gone_version=1
    )
    assert not isinstance(merge_people(desk, merge), tuple)
    page = load_round(desk, made.id)
    assert [(row.place, row.name, row.followed.step) for row in page.rows] == [
        (1, "Nguyễn Văn An", Step.TO_VISIT),
        (2, "Lê Thị Cúc", Step.TODAY),
    ]
    assert page.counts.taken == 2
    clock.moment += timedelta(minutes=1)
    visited(desk, made, binh, Outcome.REFUSED)
    assert load_round(desk, made.id).rows[1].followed.step is Step.REFUSED, "an old key leads on to who stays"


def test_counts_per_goer_add_up(desk: Desk) -> None:
    an, binh, cuc = three_people(desk)
    both = planned(desk, [an, binh], met_others=6, papers_left=10)
    alone = planned(desk, [cuc], who_went="Lê Văn Hùng")
    visited(desk, both, an, Outcome.AGREED, papers_left="tờ rơi")
    visited(desk, alone, cuc, Outcome.REFUSED)
    page = list_rounds(desk)
    assert [(one.name, one.rounds) for one in page.goers] == [("Lê Văn Hùng", 2), ("Trần Thị Lan", 1)]
    assert page.goers[0].counts == page.total
    assert page.total == Counts(taken=3, visited=2, met=2, others=6, agreed=1, refused=1, papers=11)


def test_whoever_stands_in_two_rounds_counts_once(desk: Desk, clock: Clock) -> None:
    an, binh, _ = three_people(desk)
    first, second = planned(desk, [an, binh]), planned(desk, [an], held_on=date(2026, 11, 22))
    visited(desk, first, an, Outcome.REFUSED)
    visited(desk, second, an, Outcome.PROMISED, promised_on=TODAY)
    assert list_rounds(desk).total == Counts(taken=2, visited=1, met=1, promised=1)
    clock.go_to(date(2026, 11, 24))
    assert list_rounds(desk).total == Counts(taken=2, visited=1, met=1, promised=1, late=1)
    pay_si(desk, an)
    page = list_rounds(desk)
    assert page.total == Counts(taken=2, visited=1, met=1, promised=1, paid=1)
    assert [line.counts.paid for line in page.lines] == [1, 1], "each round may say that its people paid"


def test_digests_from_before_visits_still_hold(desk: Desk) -> None:
    an, *_ = three_people(desk)
    command = LogContact(contact_id=new_contact_id(), person_id=an, outcome=Outcome.REACHED)
    made = log_contact(desk, command)
    assert isinstance(made, Contact)
    assert rows_sum([made]) == rows_sum([made], {"round_id", "met", "papers_left"})
    assert rows_sum([made]) != rows_sum([replace(made, met="vợ")]), "what a visit adds is sealed too"


def test_a_changed_result_is_found_by_the_check(desk: Desk) -> None:
    an, *_ = three_people(desk)
    visited(desk, planned(desk, [an]), an, Outcome.REFUSED, met="vợ")
    assert check_book(desk).healthy
    with desk.book.writing() as tx:
        tx.connection.execute(text("DROP TRIGGER contacts_no_update"))
        tx.connection.execute(text("UPDATE contacts SET met = 'chồng'"))
    assert "contact_changed" in {one.code for one in check_book(desk).problems}


@given(
    st.lists(st.sampled_from(["Lan", "Hùng", "Thị Hoa", "Bình"]), unique=True), st.sampled_from([", ", "; ", " và "])
)
def test_names_of_goers_are_told_apart(names: list[str], apart: str) -> None:
    assert sorted(goers(apart.join(names))) == sorted(names)
