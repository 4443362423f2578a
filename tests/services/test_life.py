"""Leaving, dying, other cover and households that split and merge: one head always, every act taken back."""

from datetime import date
from uuid import UUID

import pytest

from desktop.domain.life import LifeKind
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.book.check_book import check_book
from desktop.services.book.check_life import check_life
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_loading import draft_as_last_time, load_hi_facts
from desktop.services.life.leave import Cover, Died, LeaveHousehold, NewHead, die, leave_household, name_head
from desktop.services.life.noting import Happened
from desktop.services.life.other_cover import NoteChange, note_change
from desktop.services.life.split_household import MergeHouseholds, SplitHousehold, merge_households, split_household
from desktop.services.life.split_person import SplitPerson, split_person
from desktop.services.life.status import standing_of
from desktop.services.life.undo import TakeBack, take_back
from desktop.services.people.households import MemberEntry
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.payment import covers
from desktop.storage.people import enrolments, households, life_events, people
from desktop.storage.people.arrangement import arrangement
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    person_draft,
    registered,
    si_draft,
)


@pytest.fixture
def home(any_desk: Desk) -> tuple[UUID, UUID, UUID, UUID]:
    """A household of three: its key, the head, a wife, a child."""
    an, binh = registered(any_desk, "Nguyễn Văn An"), registered(any_desk, "Lê Thị Bình", sex="female")
    chi = registered(any_desk, "Nguyễn Thị Chi", sex="female", birth="02/03/2010")
    return household_of(any_desk, an, binh, chi), an, binh, chi


def living(desk: Desk, household_id: UUID) -> dict[UUID, str]:
    with desk.book.reading() as tx:
        return arrangement(tx, [household_id])[household_id]


def entry(person_id: UUID, relation: str) -> MemberEntry:
    return MemberEntry(person_id=person_id, relation=relation)


def done(answer: Happened | tuple[Problem, ...]) -> Happened:
    assert isinstance(answer, Happened), answer
    return answer


def codes(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, tuple), answer
    return [(problem.field, problem.code) for problem in answer]


def healthy(desk: Desk) -> None:
    with desk.book.reading() as tx:
        assert not list(check_life(tx))
        assert not households.without_one_head(tx)


def test_who_leaves_keeps_the_cover_and_comes_back_by_undo(any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]) -> None:
    household_id, an, binh, chi = home
    left = done(
        leave_household(
            any_desk,
            LeaveHousehold(household_id=household_id, person_id=binh, cover=Cover.KEEP, reason="lấy chồng xa"),
        )
    )
    assert living(any_desk, household_id) == {an: "00", chi: "08"}
    done(take_back(any_desk, TakeBack(event_id=left.event_id, reason="ghi nhầm người")))
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    with any_desk.book.reading() as tx:
        record = households.get(tx, household_id)
    assert record is not None
    assert len(record.household.members) == 3, "the membership goes on; it is no second one"
    healthy(any_desk)


def test_head_leaves_only_with_a_new_one(any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]) -> None:
    household_id, an, binh, chi = home
    command = LeaveHousehold(household_id=household_id, person_id=an, cover=Cover.KEEP, reason="đi làm ăn xa")
    assert codes(leave_household(any_desk, command)) == [("relations", "head_needed")]
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    relations = (entry(binh, "00"), entry(chi, "08"))
    done(
        leave_household(
            any_desk,
            LeaveHousehold(
                household_id=household_id, person_id=an, cover=Cover.REFUND, reason="đi làm ăn xa", relations=relations
            ),
        )
    )
    assert living(any_desk, household_id) == {binh: "00", chi: "08"}
    healthy(any_desk)


def test_nothing_is_paid_for_the_dead(any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]) -> None:
    household_id, an, binh, chi = home
    pay_si(any_desk, an)
    ready = si_draft(any_desk, an)
    paid(any_desk, hi_part(any_desk, hi_draft(household_id, an, binh, chi)))
    died = done(die(any_desk, Died(person_id=an, day="20/11/2026", relations=(entry(binh, "00"), entry(chi, "08")))))
    assert living(any_desk, household_id) == {binh: "00", chi: "08"}
    with any_desk.book.reading() as tx:
        status = standing_of(tx, [an, binh])
        ended = {one.insurance: one.ended_on for one in enrolments.of_person(tx, an)}
    assert status[an].died_on == date(2026, 11, 20)
    assert not status[an].reminded(Insurance.VOLUNTARY_SI)
    assert status[binh].reminded(Insurance.HOUSEHOLD_HI)
    assert set(ended) == {Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI}
    assert all(ended.values())
    offer = offer_si(load_si_facts(any_desk, an), ready)
    assert offer.quote is None
    assert ("person_id", "person_died") in codes(offer.problems)
    facts = load_hi_facts(any_desk, household_id, (an,))
    hi = offer_hi(facts, hi_draft(household_id, binh, an))
    assert ("rows[1].group", "person_died") in codes(hi.problems)
    assert an not in {row.person_id for row in draft_as_last_time(facts).rows}
    assert codes(die(any_desk, Died(person_id=an, day="21/11/2026"))) == [("person_id", "person_died")]
    done(take_back(any_desk, TakeBack(event_id=died.event_id, reason="nhầm người trùng tên")))
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    with any_desk.book.reading() as tx:
        assert not any(one.ended_on for one in enrolments.of_person(tx, an))
        assert standing_of(tx, [an])[an].died_on is None
    healthy(any_desk)
    assert check_book(any_desk).healthy, check_book(any_desk).problems


@pytest.mark.parametrize(
    ("day", "code"),
    [("", "missing_field"), ("31/02/2026", "bad_date"), ("24/12/2026", "day_to_come"), ("01/01/1980", "before_birth")],
)
def test_a_death_on_a_wrong_day_is_refused(any_desk: Desk, day: str, code: str) -> None:
    an = registered(any_desk)
    assert codes(die(any_desk, Died(person_id=an, day=day))) == [("day", code)]
    with any_desk.book.reading() as tx:
        assert standing_of(tx, [an])[an].died_on is None


def test_other_cover_stops_its_insurance_and_a_second_one_is_refused(
    any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]
) -> None:
    household_id, an, binh, chi = home
    paid(any_desk, hi_part(any_desk, hi_draft(household_id, an, binh, chi)))
    command = NoteChange(person_id=binh, kind=LifeKind.OTHER_COVER, day="01/11/2026", group="employee")
    got = done(note_change(any_desk, command))
    assert codes(note_change(any_desk, command)) == [("kind", "noted_already")]
    facts = load_hi_facts(any_desk, household_id)
    row = next(row for row in draft_as_last_time(facts).rows if row.person_id == binh)
    assert (row.months, row.group) == (0, "covered_elsewhere")
    missing = NoteChange(person_id=an, kind=LifeKind.OTHER_COVER, day="", group="")
    assert codes(note_change(any_desk, missing)) == [("day", "missing_field"), ("group", "missing_field")]
    done(take_back(any_desk, TakeBack(event_id=got.event_id, reason="thôi việc ngay")))
    assert codes(take_back(any_desk, TakeBack(event_id=got.event_id, reason="lần nữa"))) == [
        ("event_id", "undone_already")
    ]
    healthy(any_desk)


def test_compulsory_si_is_known_at_the_next_payment(any_desk: Desk) -> None:
    an = registered(any_desk)
    pay_si(any_desk, an)
    done(note_change(any_desk, NoteChange(person_id=an, kind=LifeKind.COMPULSORY_SI, day="01/11/2026")))
    draft = si_draft(any_desk, an)
    assert draft.in_compulsory_si
    assert "compulsory_si" in {one.code for one in offer_si(load_si_facts(any_desk, an), draft).problems}


def test_head_changes_with_everybody_and_back(any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]) -> None:
    household_id, an, binh, chi = home
    both = (entry(an, "00"), entry(binh, "00"), entry(chi, "08"))
    assert codes(name_head(any_desk, NewHead(household_id=household_id, relations=both, reason="đổi"))) == [
        ("relations", "two_heads")
    ]
    relations = (entry(an, "02"), entry(binh, "00"), entry(chi, "08"))
    changed = done(name_head(any_desk, NewHead(household_id=household_id, relations=relations, reason="chồng đi xa")))
    assert living(any_desk, household_id) == {an: "02", binh: "00", chi: "08"}
    done(take_back(any_desk, TakeBack(event_id=changed.event_id, reason="chồng về")))
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    healthy(any_desk)


def test_a_household_splits_and_merges_and_places_stay_with_who_paid(
    any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]
) -> None:
    household_id, an, binh, chi = home
    paid(any_desk, hi_part(any_desk, hi_draft(household_id, an, binh, chi)))
    new = new_key()
    split = done(
        split_household(
            any_desk,
            SplitHousehold(
                household_id=household_id,
                new_household_id=new,
                going=(entry(binh, "00"), entry(chi, "08")),
                reason="tách hộ",
                code="H2",
            ),
        )
    )
    assert living(any_desk, household_id) == {an: "00"}
    assert living(any_desk, new) == {binh: "00", chi: "08"}
    facts = load_hi_facts(any_desk, new)
    assert {card.place for member in facts.members.values() for card in member.cards} == {2, 3}
    assert codes(take_back(any_desk, TakeBack(event_id=split.event_id, reason=" "))) == [("reason", "missing_field")]
    merged = done(
        merge_households(
            any_desk,
            MergeHouseholds(
                household_id=household_id, other_id=new, coming=(entry(binh, "01"), entry(chi, "08")), reason="về lại"
            ),
        )
    )
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    assert living(any_desk, new) == {}
    assert codes(take_back(any_desk, TakeBack(event_id=split.event_id, reason="nhầm"))) == [
        ("event_id", "household_moved_on")
    ]
    done(take_back(any_desk, TakeBack(event_id=merged.event_id, reason="nhầm")))
    done(take_back(any_desk, TakeBack(event_id=split.event_id, reason="nhầm")))
    assert living(any_desk, household_id) == {an: "00", binh: "01", chi: "08"}
    with any_desk.book.reading() as tx:
        record = households.get(tx, new)
    assert record is not None
    assert record.closed_on == date(2026, 11, 23)
    healthy(any_desk)


def test_a_bad_split_changes_nothing(any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID]) -> None:
    household_id, an, binh, chi = home
    before = living(any_desk, household_id)

    def split(*going: MemberEntry, reason: str = "tách hộ") -> list[tuple[str, str]]:
        return codes(
            split_household(
                any_desk,
                SplitHousehold(household_id=household_id, new_household_id=new_key(), going=going, reason=reason),
            )
        )

    assert split(reason="") == [("reason", "missing_field"), ("going", "nobody_goes")]
    assert split(entry(binh, "01")) == [("going[0].relation", "head_needed")]
    assert split(entry(binh, "00"), entry(chi, "00")) == [("going[1].relation", "two_heads")]
    assert split(entry(an, "00"), entry(binh, "01"), entry(chi, "08")) == [("going", "everybody_goes")]
    assert split(entry(an, "00")) == [("staying", "head_needed")]
    assert split(entry(registered(any_desk, "Khách Lạ"), "00")) == [("going", "not_a_member")]
    same = MergeHouseholds(household_id=household_id, other_id=household_id, coming=(), reason="nhập")
    assert codes(merge_households(any_desk, same)) == [("other_id", "same_household")]
    assert living(any_desk, household_id) == before
    healthy(any_desk)


def place_of(desk: Desk, household_id: UUID, *paying: UUID) -> list[str]:
    """The places that these would take if they paid now."""
    draft = hi_draft(household_id, *paying)
    offer = offer_hi(load_hi_facts(desk, household_id, paying), draft)
    assert offer.quote is not None, offer.messages
    return [str(row.place) for row in offer.rows]


def test_after_a_household_is_split_its_members_who_paid_count_and_keep_their_places(
    any_desk: Desk, home: tuple[UUID, UUID, UUID, UUID], clock: Clock
) -> None:
    """The next place of the year is that of the members who have paid as household and one more, wherever they paid."""
    household_id, an, binh, chi = home
    paid(any_desk, hi_part(any_desk, hi_draft(household_id, an, binh, chi)))
    new = new_key()
    going = (entry(binh, "00"), entry(chi, "08"))
    split = SplitHousehold(household_id=household_id, new_household_id=new, going=going, reason="tách hộ")
    done(split_household(any_desk, split))
    child, other = registered(any_desk, "Trần Văn Con", phone=""), registered(any_desk, "Trần Thị Cháu", phone="")
    assert place_of(any_desk, new, child) == ["Thứ 3"]
    assert place_of(any_desk, household_id, other) == ["Thứ 4"]  # who left has paid there all the same
    with any_desk.book.reading() as tx:
        cards = covers.cards_of_people(tx, [an, binh, chi])
    assert [own[0].place for own in cards.values()] == [1, 2, 3]
    clock.go_to(date(2027, 1, 4))
    assert place_of(any_desk, new, child) == ["Thứ 1"]  # another year


def test_a_person_out_of_another_record_takes_the_paid_place_along(any_desk: Desk) -> None:
    an, binh = registered(any_desk), registered(any_desk, "Trần Thị Bình", sex="female", phone="")
    first = paid(any_desk, hi_part(any_desk, hi_draft(household_of(any_desk, an, binh), an, binh)))
    with any_desk.book.reading() as tx:
        record = people.get(tx, binh)
    assert record is not None
    command = SplitPerson(
        person_id=binh,
        version=record.version,
        new_person=person_draft("Trần Thị Bích", birth="05/05/1993", sex="female", phone=""),
        receipts=(first.receipts[0].receipt_id,),
        reason="hai chị em ghi chung",
    )
    happened = done(split_person(any_desk, command))
    with any_desk.book.reading() as tx:
        new = UUID(str(life_events.of_person(tx, happened.person_id)[0].event.data["new"]))
    home = household_of(any_desk, new)
    spouse = registered(any_desk, "Lê Văn Chồng", phone="")
    assert place_of(any_desk, home, spouse) == ["Thứ 2"]
    healthy(any_desk)
