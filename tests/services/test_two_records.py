"""Two records that are one person, one record that is two people: nothing is lost or counted twice, and back again."""

import random
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.book.check_book import check_book
from desktop.services.book.check_life import check_life
from desktop.services.desk import Desk
from desktop.services.life.compare_records import compare_records
from desktop.services.life.life_page import load_life
from desktop.services.life.merge_people import MergePeople, merge_people
from desktop.services.life.noting import Happened
from desktop.services.life.plan_si import PlanChange, PlannedChange, plan_change
from desktop.services.life.split_person import SplitPerson, split_person
from desktop.services.life.undo import TakeBack, take_back
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim, claims_of
from desktop.services.people.duplicates import find_duplicates
from desktop.services.people.find_people import FindPeople, find_people
from desktop.services.people.opening_form import OpeningDraft
from desktop.services.people.openings import OpeningsSaved, load_openings, save_openings
from desktop.services.people.person_overview import person_overview
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.payment import covers, receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import households, people
from desktop.storage.tables import cover_changes, si_cycles
from tests.services.builders import (
    Clock,
    dong,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    person_draft,
    registered,
)
from tests.services.corrections.stories import voided, with_passphrase

SI = Insurance.VOLUNTARY_SI
AN_ID, OTHER_ID = "001090000011", "001091000012"


def merge(desk: Desk, stays: UUID, gone: UUID, *taken: str, **more: Any) -> Happened:
    answer = merge_people(desk, command(desk, stays, gone, *taken, **more))
    assert isinstance(answer, Happened), answer
    return answer


def command(desk: Desk, stays: UUID, gone: UUID, *taken: str, **more: Any) -> MergePeople:
    with desk.book.reading() as tx:
        known = people.get_many(tx, [stays, gone])
    usual = MergePeople(
        stays_id=stays,
        gone_id=gone,
        taken=frozenset(taken),
        reason="một người đăng ký hai lần",
        stays_version=known[stays].version,
        gone_version=known[gone].version if gone in known else 1,
    )
    return replace(usual, **more)


def undo(desk: Desk, happened: Happened) -> None:
    answer = take_back(desk, TakeBack(event_id=happened.event_id, reason="hai người khác nhau"))
    assert isinstance(answer, Happened), answer


def codes(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, tuple), answer
    assert all(isinstance(problem, Problem) for problem in answer)
    return [(problem.field, problem.code) for problem in answer]


def healthy(desk: Desk) -> None:
    found = check_book(desk)
    assert found.healthy, found.problems
    with desk.book.reading() as tx:
        assert not list(check_life(tx))


def sums(desk: Desk) -> tuple[int, int, int, int]:
    """Months and đồng of all covers that count, people and receipts found by them."""
    with desk.book.reading() as tx:
        everyone = people.page(tx, limit=1_000).people
        ids = [one.person.id for one in everyone]
        cycles = [cycle for own in covers.cycles_of_people(tx, ids).values() for cycle in own]
        cards = [card for own in covers.cards_of_people(tx, ids).values() for card in own]
        months = sum(cycle.months for cycle in cycles) + sum(card.months for card in cards)
        amount = sum(cycle.participant_pays for cycle in cycles) + sum(card.amount for card in cards)
        supported = sum(cycle.supported_months for cycle in cycles)
        found = {one.id for key in ids for one in receipts.page(tx, ReceiptFilter(person_id=key), limit=1_000)}
    return months, int(amount), supported, len(found)


def test_one_person_in_two_records(any_desk: Desk, clock: Clock) -> None:
    stays = registered(any_desk, "Nguyễn Văn An", personal_id=AN_ID, phone="0905000001")
    gone = registered(any_desk, "Nguyễn Văn Ann", si_number="0123456789", phone="0905000002", hamlet="Thôn Tây")
    home = household_of(any_desk, gone)
    pay_si(any_desk, gone)
    paid(any_desk, hi_part(any_desk, hi_draft(home, gone)))
    clock.go_to(date(2027, 11, 2))
    pay_si(any_desk, stays)
    before = sums(any_desk)
    happened = merge(any_desk, stays, gone, "si_number", "phone")
    assert sums(any_desk) == before
    with any_desk.book.reading() as tx:
        record = people.get(tx, stays)
        assert record is not None
        assert (record.person.si_number, record.person.phone) == ("0123456789", "0905000002")
        assert [one.person.id for one in people.page(tx).people] == [stays]
        assert people.count(tx) == 1
        assert people.merged_into(tx, gone) == stays
        assert covers.cycles_of(tx, gone) == ()
        assert covers.cards_of(tx, gone) == ()
        assert len(covers.cycles_of(tx, stays)) == 2
        lives = households.of_person(tx, stays)
        assert lives is not None
        assert lives.household.id == home
    assert [row.person_id for row in find_people(any_desk, FindPeople(text="nguyen van"))] == [stays]
    assert not find_people(any_desk, FindPeople(text="ann"))
    assert not [one for one in find_duplicates(any_desk, person_draft("Nguyễn Văn Ann")) if one.person.id == gone]
    assert person_overview(any_desk, gone).person.id == stays, "the record that is gone leads to who stays"
    facts = load_si_facts(any_desk, stays)
    assert facts.supported_here == sum(cycle.supported_months for cycle in facts.cycles) == 24
    healthy(any_desk)
    undo(any_desk, happened)
    assert sums(any_desk) == before
    with any_desk.book.reading() as tx:
        both = people.get_many(tx, [stays, gone])
        assert both[stays].person.si_number == ""
        assert both[stays].person.phone == "0905000001"
        assert both[gone].person.si_number == "0123456789"
        assert len(covers.cycles_of(tx, gone)) == 1
        assert len(covers.cards_of(tx, gone)) == 1
        lives = households.of_person(tx, gone)
        assert lives is not None
        assert lives.household.id == home
    assert [row.person_id for row in find_people(any_desk, FindPeople(text="ann"))] == [gone]
    healthy(any_desk)


def test_both_in_one_household_the_head_stays_head(any_desk: Desk) -> None:
    wife, husband = registered(any_desk, "Lê Thị Bình", sex="female"), registered(any_desk, "Nguyễn Văn An")
    twice = registered(any_desk, "Nguyễn Văn An", phone="0905000009")
    home = household_of(any_desk, twice, wife, husband)
    happened = merge(any_desk, husband, twice)
    with any_desk.book.reading() as tx:
        found = households.get(tx, home)
    assert found is not None
    assert {(member.person_id, member.relation) for member in found.current} == {(husband, "00"), (wife, "01")}
    undo(any_desk, happened)
    with any_desk.book.reading() as tx:
        found = households.get(tx, home)
    assert found is not None
    assert {(member.person_id, member.relation) for member in found.current} == {
        (twice, "00"),
        (wife, "01"),
        (husband, "08"),
    }
    healthy(any_desk)


def test_a_merge_that_cannot_be_changes_nothing(any_desk: Desk) -> None:
    an, wife, other = registered(any_desk), registered(any_desk, "Lê Thị Bình"), registered(any_desk, "Trần Ba")
    household_of(any_desk, an, wife)
    household_of(any_desk, other)
    right = command(any_desk, other, an)
    assert codes(merge_people(any_desk, replace(right, reason=" "))) == [("reason", "missing_field")]
    assert codes(merge_people(any_desk, replace(right, gone_id=other))) == [("gone_id", "same_record")]
    assert codes(merge_people(any_desk, right)) == [("take_household", "hand_over_first")]
    with pytest.raises(ConflictError):
        merge_people(any_desk, replace(right, gone_version=7))
    with any_desk.book.reading() as tx:
        assert people.count(tx) == 3
    merge(any_desk, wife, other)
    assert codes(merge_people(any_desk, command(any_desk, an, other))) == [("gone_id", "person_merged")]
    healthy(any_desk)


def test_a_number_given_away_since_stands_against_the_undo(any_desk: Desk) -> None:
    stays, gone = registered(any_desk), registered(any_desk, "Nguyễn Văn Ann", old_id="123456789")
    happened = merge(any_desk, stays, gone)
    registered(any_desk, "Người Khác", old_id="123456789")
    assert codes(take_back(any_desk, TakeBack(event_id=happened.event_id, reason="nhầm"))) == [
        ("event_id", "number_taken")
    ]
    with any_desk.book.reading() as tx:
        assert people.merged_into(tx, gone) == stays
    healthy(any_desk)


def opening(desk: Desk, person_id: UUID, **parts: Any) -> None:
    draft = replace(load_openings(desk, person_id).draft, **parts)
    assert isinstance(draft, OpeningDraft)
    saved = save_openings(desk, draft)
    assert isinstance(saved, OpeningsSaved), saved


def test_what_was_before_the_book_counts_once(any_desk: Desk) -> None:
    stays, gone = registered(any_desk), registered(any_desk, "Nguyễn Văn Ann")
    opening(any_desk, stays, paid_months="30", supported_months="12", source="sổ giấy")
    opening(any_desk, gone, paid_months="48", supported_months="24", source="tờ khai")
    happened = merge(any_desk, stays, gone, take_si_opening=True)
    facts = load_si_facts(any_desk, stays)
    assert (facts.paid_elsewhere, facts.supported_elsewhere) == (48, 24)
    assert load_si_facts(any_desk, gone).paid_elsewhere == 0
    healthy(any_desk)
    undo(any_desk, happened)
    assert [load_si_facts(any_desk, key).paid_elsewhere for key in (stays, gone)] == [30, 48]
    healthy(any_desk)
    kept = merge(any_desk, stays, gone)
    assert load_si_facts(any_desk, stays).paid_elsewhere == 30
    undo(any_desk, kept)
    assert [load_si_facts(any_desk, key).paid_elsewhere for key in (stays, gone)] == [30, 48]
    healthy(any_desk)


def test_two_people_in_one_record(any_desk: Desk) -> None:
    an = registered(any_desk, "Nguyễn Văn An", personal_id=AN_ID, si_number="0123456789")
    wife = registered(any_desk, "Lê Thị Bình", sex="female")
    home = household_of(any_desk, an, wife)
    pay_si(any_desk, an)
    card = paid(any_desk, hi_part(any_desk, hi_draft(home, an, wife)))
    before = sums(any_desk)
    with any_desk.book.reading() as tx:
        record = people.get(tx, an)
    assert record is not None
    split = SplitPerson(
        person_id=an,
        version=record.version,
        new_person=person_draft("Nguyễn Văn Ân", birth="05/06/1991", si_number="0123456789", personal_id=OTHER_ID),
        receipts=(card.receipts[0].receipt_id,),
        reason="hai anh em ghi chung",
        relation="08",
    )
    bad = replace(split, new_person=replace(split.new_person, full_name=""))
    assert codes(split_person(any_desk, bad)) == [("new_person.full_name", "missing_field")]
    happened = split_person(any_desk, split)
    assert isinstance(happened, Happened), happened
    assert sums(any_desk) == before
    new = split.new_person.person_id
    with any_desk.book.reading() as tx:
        both = people.get_many(tx, [an, new])
        assert (both[an].person.si_number, both[new].person.si_number) == ("", "0123456789")
        assert (len(covers.cycles_of(tx, an)), len(covers.cards_of(tx, an))) == (1, 0)
        assert (len(covers.cycles_of(tx, new)), len(covers.cards_of(tx, new))) == (0, 1)
        assert covers.places_paid(tx, home, 2026) == {new: 1, wife: 2}
    healthy(any_desk)
    undo(any_desk, happened)
    assert sums(any_desk) == before
    with any_desk.book.reading() as tx:
        record = people.get(tx, an)
        assert record is not None
        assert record.person.si_number == "0123456789"
        assert people.merged_into(tx, new) == an
    healthy(any_desk)


def test_a_planned_change_waits_for_the_cycle_and_is_used(any_desk: Desk, clock: Clock) -> None:
    an = registered(any_desk)
    plan = PlanChange(person_id=an, method="6", income=dong(3_000_000))
    assert codes(plan_change(any_desk, plan)) == [("method", "nothing_paid_yet")]
    pay_si(any_desk, an, start=Month(2026, 11), method="3", income=dong(1_500_000))
    low = replace(plan, income=dong(1_000), method="5")
    assert codes(plan_change(any_desk, low)) == [("method", "unknown_method"), ("income", "below_floor")]
    made = plan_change(any_desk, plan)
    assert isinstance(made, PlannedChange), made
    assert made.sentence == "từ 02/2027: 6 tháng, 3.000.000 đ"
    assert person_overview(any_desk, an).planned == made
    clock.go_to(date(2027, 1, 25))
    draft = initial_si_draft(load_si_facts(any_desk, an))
    assert (draft.method, draft.income, draft.start) == ("6", dong(3_000_000), Month(2027, 2))
    assert offer_si(load_si_facts(any_desk, an), draft).quote is not None
    pay_si(any_desk, an)
    assert person_overview(any_desk, an).planned is None, "it is done"
    again = plan_change(any_desk, replace(plan, method="1"))
    assert isinstance(again, PlannedChange)
    answer = take_back(any_desk, TakeBack(event_id=again.event_id, reason="đổi ý"))
    assert isinstance(answer, Happened)
    assert person_overview(any_desk, an).planned is None
    healthy(any_desk)


@pytest.mark.parametrize("seed", range(4))
def test_random_merges_splits_and_undos_keep_every_sum(any_desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    ids = [registered(any_desk, f"Người Số {letter}") for letter in ("Một", "Hai", "Ba", "Bốn", "Năm")]
    home = household_of(any_desk, *ids[:3])
    for person_id in ids[1:4]:
        pay_si(any_desk, person_id)
    paid(any_desk, hi_part(any_desk, hi_draft(home, *ids[:3])))
    before = sums(any_desk)
    undoable: list[UUID] = []
    for _step in range(8):
        with any_desk.book.reading() as tx:
            alive = [one.person.id for one in people.page(tx, limit=50).people]
        act = chance.choice(("merge", "merge", "split", "undo", "undo"))
        answer: object = None
        if act == "undo" and undoable:
            answer = take_back(any_desk, TakeBack(event_id=chance.choice(undoable), reason="thử"))
        elif act == "merge" and len(alive) > 1:
            stays, gone = chance.sample(alive, 2)
            answer = merge_people(
                any_desk, command(any_desk, stays, gone, "phone", take_household=chance.random() < 0.5)
            )
        elif act == "split":
            answer = split_person(any_desk, _random_split(any_desk, chance, chance.choice(alive)))
        if isinstance(answer, Happened) and act != "undo":
            undoable.append(answer.event_id)
        assert sums(any_desk) == before
        with any_desk.book.reading() as tx:
            assert not households.without_one_head(tx)
            assert not list(check_life(tx))
    healthy(any_desk)


def _random_split(desk: Desk, chance: random.Random, person_id: UUID) -> SplitPerson:
    with desk.book.reading() as tx:
        record = people.get(tx, person_id)
        own = [one.id for one in receipts.page(tx, ReceiptFilter(person_id=person_id))]
    assert record is not None
    return SplitPerson(
        person_id=person_id,
        version=record.version,
        new_person=person_draft("Người Mới", birth="01/02/1992"),
        receipts=tuple(key for key in own if chance.random() < 0.6),
        reason="thử",
        relation=chance.choice(("", "08")),
    )


def test_a_moved_cover_changed_from_outside_is_found(desk: Desk) -> None:
    stays, gone = registered(desk), registered(desk, "Nguyễn Văn Ann")
    pay_si(desk, gone)
    merge(desk, stays, gone)
    with desk.book.writing() as tx:
        tx.connection.exec_driver_sql("DROP TRIGGER si_cycles_no_update")
        changed = si_cycles.update().where(si_cycles.c.moved_from_id.is_not(None))
        tx.connection.execute(changed.values(supported_months=0))
    with desk.book.reading() as tx:
        assert {finding.code for finding in check_life(tx)} == {"life_event_changed", "moved_cover_changed"}


def test_what_a_refund_left_of_a_cycle_moves_as_it_is(any_desk: Desk) -> None:
    stays, gone = registered(any_desk), registered(any_desk, "Nguyễn Văn Ann")
    pay_si(any_desk, gone, method="12")
    with any_desk.book.writing() as tx:
        (cycle,) = covers.cycles_of(tx, gone)
        assert cycle.first_month is not None
        left = {"months": 5, "supported_months": 5, "last_month": cycle.first_month + 4}
        done = {"changed_by": any_desk.user.id, "changed_at": any_desk.now()}
        row = {"id": new_key(), "cycle_id": cycle.id, "kind": "refund", **left, **done}
        tx.connection.execute(cover_changes.insert().values(**row))
    happened = merge(any_desk, stays, gone)
    with any_desk.book.reading() as tx:
        (moved,) = covers.cycles_of(tx, stays)
        assert (moved.months, moved.supported_months, moved.last_month) == (5, 5, cycle.first_month + 4)
        assert moved.participant_pays == cycle.participant_pays
        assert not list(check_life(tx))
    undo(any_desk, happened)
    with any_desk.book.reading() as tx:
        (back,) = covers.cycles_of(tx, gone)
        assert back.months == 5
        assert covers.cycles_of(tx, stays) == ()


def test_what_both_have_paid_is_told_before_the_merge_and_counts_once_after_a_void(
    any_desk: Desk, clock: Clock
) -> None:
    stays, gone = registered(any_desk), registered(any_desk, phone="")
    home, other = household_of(any_desk, stays), household_of(any_desk, gone)
    pay_si(any_desk, stays, method="6", start=Month(2026, 11))
    pay_si(any_desk, gone, method="3", start=Month(2027, 3))
    paid(any_desk, hi_part(any_desk, hi_draft(home, stays)))
    twice = pay_si(any_desk, gone, method="1", start=Month(2026, 11))
    paid(any_desk, hi_part(any_desk, hi_draft(other, gone, months=3)))
    assert compare_records(any_desk, stays, gone).twice == (
        "cùng đóng BHXH tháng 03/2027–04/2027: biên lai 0000001 / 0000002",
        "cùng đóng BHXH tháng 11/2026–11/2026: biên lai 0000001 / 0000004",
        "cùng đóng BHYT 23/12/2026–22/03/2027: biên lai 0000003 / 0000005",
    )
    assert compare_records(any_desk, gone, stays).twice[0].endswith("biên lai 0000002 / 0000001")
    merge(any_desk, stays, gone)
    assert load_si_facts(any_desk, stays).paid_here == 10
    with_passphrase(any_desk)
    voided(any_desk, twice.receipts[0].receipt_id)
    facts = load_si_facts(any_desk, stays)
    assert (facts.paid_here, facts.supported_here) == (9, 9)
    healthy(any_desk)


def test_records_that_paid_for_other_times_have_nothing_twice(any_desk: Desk) -> None:
    stays, gone = registered(any_desk), registered(any_desk, phone="")
    pay_si(any_desk, stays, method="3", start=Month(2026, 11))
    pay_si(any_desk, gone, method="3", start=Month(2027, 2))
    assert compare_records(any_desk, stays, gone).twice == ()


def test_a_planned_group_needs_its_proof_and_is_used(any_desk: Desk, clock: Clock) -> None:
    an = registered(any_desk)
    pay_si(any_desk, an, start=Month(2026, 11), method="3", income=dong(1_500_000))
    plan = PlanChange(person_id=an, method="6", income=dong(1_500_000), groups=("near_poor",))
    proof = ClaimDraft(group="near_poor", paper_number="CN-7", valid_from="01/01/2027", valid_to="31/12/2027")
    refused = {
        None: [("claim.paper_number", "missing_proof")],
        replace(proof, paper_number=" "): [("claim.paper_number", "missing_proof")],
        replace(proof, valid_from="", valid_to="31/01/2027"): [("claim.valid_to", "proof_does_not_hold")],
        replace(proof, valid_from="02/02/2027"): [("claim.valid_to", "proof_does_not_hold")],
        replace(proof, valid_to="31/12/2026"): [("claim.valid_to", "ends_before_start")],
        replace(proof, valid_from="hôm qua"): [("claim.valid_from", "bad_date")],
    }
    for claim, expected in refused.items():
        assert codes(plan_change(any_desk, replace(plan, claim=claim))) == expected
    assert codes(plan_change(any_desk, replace(plan, groups=("rich",)))) == [("groups", "unknown_group")]
    assert person_overview(any_desk, an).planned is None
    assert claims_of(any_desk, an) == ()
    made = plan_change(any_desk, replace(plan, claim=proof))
    assert isinstance(made, PlannedChange), made
    assert made.sentence == "từ 02/2027: 6 tháng, 1.500.000 đ, hộ cận nghèo"
    assert load_life(any_desk, an).events[0].told == "6 tháng, 1.500.000 đ, hộ cận nghèo"
    assert initial_si_draft(load_si_facts(any_desk, an)).groups == ("near_poor",)
    clock.go_to(date(2027, 1, 25))
    pay_si(any_desk, an)
    (_first, cycle) = load_si_facts(any_desk, an).cycles
    assert (cycle.groups, cycle.method, cycle.first_month) == (("near_poor",), "6", Month(2027, 2))
    plan = replace(plan, method="1", income=dong(2_200_000))
    again = plan_change(any_desk, plan)
    assert isinstance(again, PlannedChange), "the book holds the proof"
    other = plan_change(any_desk, replace(plan, groups=("other",)))
    assert isinstance(other, PlannedChange), "no proof for no group"
    healthy(any_desk)


def test_of_overlapping_proofs_one_that_holds_is_enough(any_desk: Desk, clock: Clock) -> None:
    """What counts on a day is any proof that holds then; a later one takes over the day it begins."""
    an = registered(any_desk)
    for paper, since, until in (("CN-1", "", "31/12/2026"), ("CN-2", "01/12/2026", "28/02/2027")):
        claim = ClaimDraft(group="near_poor", paper_number=paper, valid_from=since, valid_to=until)
        assert not isinstance(add_claim(any_desk, AddClaim(person_id=an, insurance=SI, claim=claim)), tuple)
    poor = ClaimDraft(group="poor", paper_number="N-1", valid_from="01/02/2027", valid_to="")
    assert not isinstance(add_claim(any_desk, AddClaim(person_id=an, insurance=SI, claim=poor)), tuple)
    for day, groups in (
        (date(2026, 11, 30), {"near_poor"}),
        (date(2026, 12, 15), {"near_poor"}),
        (date(2027, 1, 1), {"near_poor"}),
        (date(2027, 2, 28), {"near_poor", "poor"}),
        (date(2027, 3, 1), {"poor"}),
    ):
        clock.go_to(day)
        assert set(initial_si_draft(load_si_facts(any_desk, an)).groups) == groups, day
