"""What was paid before the book counts as if paid here; entered and corrected by hand, never counted twice."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.frozen import thaw
from desktop.domain.people import Insurance
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import journal_of_person
from desktop.services.counter.work_kinds import Work
from desktop.services.counter.work_page import work_list
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.household_hi.hi_loading import draft_as_last_time, initial_hi_draft, load_hi_facts
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import collect_payment
from desktop.services.payment.renewal import propose_renewal
from desktop.services.people.opening_form import OpeningDraft
from desktop.services.people.openings import OpeningsSaved, load_openings, save_openings
from desktop.services.people.person_overview import person_overview
from desktop.services.sentences import sentences
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.payment import receipts
from desktop.storage.people import openings
from tests.services.builders import (
    Clock,
    command,
    hi_draft,
    hi_part,
    paid,
    pay_si,
    registered,
    si_draft,
    si_part,
)
from tests.services.opening_builders import hi_before, home_of, si_before, work_of

# -- one source of truth ------------------------------------------------------------------------------------------


def test_the_120_months_go_on_where_the_opening_ended_and_are_counted_once(desk: Desk) -> None:
    person_id = registered(desk)
    si_before(desk, person_id, supported_months=115, paid_months=130)
    facts = load_si_facts(desk, person_id)
    draft = initial_si_draft(facts)
    assert (draft.supported_before, draft.paid_before, draft.start) == (115, 130, Month(2026, 12))
    offer = offer_si(facts, draft)
    assert offer.quote is not None
    assert (offer.quote.supported_months, offer.quote.months) == (5, 6)
    paid(desk, si_part(desk, draft))
    after = load_si_facts(desk, person_id)
    assert (after.supported_here + after.supported_elsewhere, after.paid_here + after.paid_elsewhere) == (120, 136)
    following = offer_si(after, initial_si_draft(after)).quote
    assert following is not None
    assert following.supported_months == 0
    assert check_book(desk).problems == ()
    with desk.book.reading() as tx:
        assert len(openings.all_si(tx, person_id)) == 1, "a payment as offered writes no entry"


def test_months_typed_with_a_payment_become_the_opening_entry(desk: Desk) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, supported_before=60)
    with desk.book.reading() as tx:
        (entered,) = openings.all_si(tx, person_id)
    assert (entered.opening.supported_months, entered.opening.paid_months) == (60, 60), "a supported month is paid"
    assert entered.opening.source == "Khai tại quầy khi đóng BHXH ngày 23/11/2026"
    facts = load_si_facts(desk, person_id)
    pay_si(desk, person_id, supported_before=60, paid_before=75)
    with desk.book.reading() as tx:
        later, first = openings.all_si(tx, person_id)
    assert (later.opening.paid_months, later.opening.replaces_id) == (75, first.opening.id)
    assert load_si_facts(desk, person_id).supported_elsewhere == facts.supported_elsewhere
    assert check_book(desk).problems == ()


def test_a_draft_left_open_takes_the_months_that_came_since(desk: Desk) -> None:
    person_id = registered(desk)
    old = si_draft(desk, person_id, method="12")
    part = si_part(desk, old)
    si_before(desk, person_id, supported_months=120, paid_months=120, last_month=Month(2026, 10))
    offer = offer_si(load_si_facts(desk, person_id), old)
    assert offer.quote is not None
    assert offer.quote.supported_months == 0
    with pytest.raises(AmountChangedError):
        collect_payment(desk, command(part))
    paid(desk, si_part(desk, old))
    with desk.book.reading() as tx:
        assert [one.opening.supported_months for one in openings.all_si(tx, person_id)] == [120]


def test_months_frozen_by_a_book_of_before_still_count_until_an_entry_says_otherwise(desk: Desk) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, supported_before=30, paid_before=40)
    with desk.book.writing() as tx:
        tx.connection.exec_driver_sql("DROP TRIGGER si_openings_no_delete")
        tx.connection.exec_driver_sql("DELETE FROM si_openings")
    facts = load_si_facts(desk, person_id)
    assert (facts.opening, facts.supported_elsewhere, facts.paid_elsewhere) == (None, 30, 40)
    si_before(desk, person_id, supported_months=32, paid_months=41, last_month=None)
    facts = load_si_facts(desk, person_id)
    assert (facts.supported_elsewhere, facts.paid_elsewhere) == (32, 41)


def test_a_schedule_counts_the_months_from_before(desk: Desk) -> None:
    person_id = registered(desk)
    si_before(desk, person_id, supported_months=102, paid_months=110, method="12", last_month=Month(2026, 11))
    done = paid(desk, si_part(desk, si_draft(desk, person_id)))
    with desk.book.reading() as tx:
        found = receipts.get(tx, done.receipts[0].receipt_id)
    assert found is not None
    rows = thaw(found.content).schedule.rows
    assert [row.cumulative_months for row in rows[:3]] == [122, 134, 146]
    assert [row.cumulative_supported for row in rows[:3]] == [114, 120, 120]


# -- places, other covers, the five years -------------------------------------------------------------------------


def test_a_place_taken_before_the_book_leaves_the_next_one(desk: Desk) -> None:
    home, people = home_of(desk, 4, "Hộ")
    hi_before(desk, people[1], household_id=home, place=3, place_year=2026, valid_to=date(2027, 3, 1))
    facts = load_hi_facts(desk, home)
    assert (facts.paid_this_year, facts.places_unknown) == ({people[1]}, 2)
    rows = (HiRow(person_id=people[0], relation="00"), HiRow(person_id=people[2], relation="08"))
    quote = offer_hi(facts, HiDraft(household_id=home, is_new=False, rows=rows)).quote
    assert quote is not None
    assert [member.place for member in quote.members] == [4, 5]
    again = HiDraft(household_id=home, is_new=False, rows=(HiRow(person_id=people[1], relation="01"),))
    own = offer_hi(facts, again).quote
    assert own is not None
    assert own.members[0].place == 3, "who pays again keeps to the own place"


def test_a_place_of_last_year_takes_none_this_year(desk: Desk) -> None:
    home, people = home_of(desk, 2, "Hộ")
    hi_before(desk, people[0], household_id=home, place=1, place_year=2025)
    quote = offer_hi(load_hi_facts(desk, home), hi_draft(home, *people)).quote
    assert quote is not None
    assert [member.place for member in quote.members] == [1, 2]


@pytest.mark.parametrize("group", ["covered_elsewhere", "budget_paid"])
def test_another_cover_that_has_ended_is_not_renewed_as_one_of_the_household(desk: Desk, group: str) -> None:
    home, people = home_of(desk, 2, "Hộ")
    hi_before(desk, people[0], household_id=home)
    hi_before(desk, people[1], group=group, valid_to=date(2026, 11, 1))
    draft = draft_as_last_time(load_hi_facts(desk, home))
    assert [(row.months, row.group) for row in draft.rows] == [(12, "household"), (0, "covered_elsewhere")]


@pytest.mark.parametrize("group", ["covered_elsewhere", "budget_paid"])
def test_another_cover_from_before_stays_out_and_closes_the_gap(desk: Desk, group: str) -> None:
    home, people = home_of(desk, 2, "Hộ")
    hi_before(desk, people[0], household_id=home)
    hi_before(desk, people[1], group=group, valid_to=date(2026, 12, 5))
    facts = load_hi_facts(desk, home)
    draft = draft_as_last_time(facts)
    assert [(row.months, row.group) for row in draft.rows] == [(12, "household"), (0, group)]
    assert [row.person_id for row in work_of(desk) if row.kind is Work.HI_ENDING] == [people[0]]
    rows = (draft.rows[0], HiRow(person_id=people[1], relation="01"))
    quote = offer_hi(facts, replace(draft, rows=rows)).quote
    assert quote is not None
    assert quote.members[1].valid_from == date(2026, 12, 6), "the day after the other cover"


def test_the_five_years_count_from_before_the_book(desk: Desk) -> None:
    home, people = home_of(desk, 1, "Hộ")
    hi_before(desk, people[0], household_id=home, continuous_since=date(2022, 3, 10), place=1, place_year=2025)
    told = {fact.label: fact.value for fact in person_overview(desk, people[0]).hi.facts}
    assert (told["Liên tục từ"], told["Đủ 5 năm liên tục"]) == ("10/03/2022", "10/03/2027")
    paid(desk, hi_part(desk, draft_as_last_time(load_hi_facts(desk, home))))
    told = {fact.label: fact.value for fact in person_overview(desk, people[0]).hi.facts}
    assert told["Liên tục từ"] == "10/03/2022"
    bars = person_overview(desk, people[0]).lanes[1].bars
    assert [bar.text for bar in bars if bar.kind == "paid"] == [
        "Trước khi có sổ · thẻ đến 14/12/2026",
        "Thẻ có giá trị đến 14/12/2027",
    ]


def test_one_key_renews_both_covers_from_before(desk: Desk) -> None:
    home, people = home_of(desk, 1, "Hộ")
    si_before(desk, people[0])
    hi_before(desk, people[0], household_id=home)
    proposal = propose_renewal(desk, people[0])
    assert proposal.insurances == (Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI)
    assert proposal.si is not None
    assert proposal.hi is not None
    assert (proposal.si.draft.method, proposal.si.draft.income) == ("6", 2_000_000)
    assert (proposal.change.last, proposal.change.reason) == (None, "")
    amounts = [(row.kind, row.amount, row.last) for row in work_list(desk).rows]
    assert amounts == [(Work.HI_ENDING, 1_366_200, "")]
    si_before_id = proposal.si.draft.opening_id
    assert si_before_id is not None
    done = paid(desk, si_part(desk, proposal.si.draft), hi_part(desk, proposal.hi.draft))
    assert [receipt.insurance for receipt in done.receipts] == list(proposal.insurances)
    assert propose_renewal(desk, people[0]).insurances == ()
    assert check_book(desk).problems == ()


def test_without_method_or_income_the_clerk_is_sent_to_the_page(desk: Desk) -> None:
    person_id = registered(desk)
    si_before(desk, person_id, method="", income=None)
    proposal = propose_renewal(desk, person_id)
    assert proposal.si is None
    assert proposal.notes == ("BHXH đã đóng đến 11/2026 ở nơi khác; bấm F6 để chọn mức và kỳ.",)
    draft = initial_si_draft(load_si_facts(desk, person_id))
    assert (draft.method, draft.income, draft.start) == ("12", 1_500_000, Month(2026, 12))


def test_who_has_paid_here_since_is_not_in_the_work_list_twice(desk: Desk, clock: Clock) -> None:
    home, people = home_of(desk, 2, "Hộ")
    for person_id in people:
        hi_before(desk, person_id, household_id=home, valid_to=date(2026, 12, 1))
        si_before(desk, person_id, method="3", last_month=Month(2026, 8))
    assert {(row.kind, row.name) for row in work_of(desk)} == {
        (Work.HI_ENDING, "Lê Thị Hộ Một"),
        (Work.SI_DUE, "Lê Thị Hộ Một"),
        (Work.SI_DUE, "Lê Thị Hộ Hai"),
    }
    paid(desk, hi_part(desk, draft_as_last_time(load_hi_facts(desk, home))))
    pay_si(desk, people[0])
    assert [(row.kind, row.name) for row in work_of(desk)] == [(Work.SI_DUE, "Lê Thị Hộ Hai")]


def test_a_card_from_before_without_a_household_is_still_in_the_work_list(desk: Desk) -> None:
    person_id = registered(desk)
    hi_before(desk, person_id)
    (row,) = work_list(desk).rows
    assert (row.household_id, row.what, row.amount) == (None, "BHYT hộ 1 người", None)
    draft = initial_hi_draft(desk, person_id)
    facts = load_hi_facts(desk, draft.household_id, (person_id,))
    quote = offer_hi(facts, draft).quote
    assert quote is not None
    assert quote.members[0].valid_from == date(2026, 12, 15), "it goes on where the old card ends"


# -- by hand ------------------------------------------------------------------------------------------------------


def test_entered_by_hand_corrected_and_shown_with_its_source(any_desk: Desk) -> None:
    desk = any_desk
    home, people = home_of(desk, 2, "Hộ")
    view = load_openings(desk, people[0])
    assert (view.in_household, view.si, view.hi) == (True, (), ())
    typed = replace(
        view.draft,
        paid_months="100",
        supported_months="90",
        last_month="10/2026",
        method="6",
        income=Money(2_000_000),
        valid_from="15/12/2025",
        valid_to="14/12/2026",
        continuous_since="01/03/2020",
        place="1",
        source="  Sổ BHXH và thẻ cũ ",
    )
    saved = save_openings(desk, typed)
    assert isinstance(saved, OpeningsSaved), saved
    facts = load_si_facts(desk, people[0])
    assert (facts.paid_elsewhere, facts.supported_elsewhere, facts.last_paid_month) == (100, 90, Month(2026, 10))
    assert load_hi_facts(desk, home).paid_this_year == {people[0]}
    again = load_openings(desk, people[0])
    assert (again.draft.paid_months, again.draft.valid_to, again.draft.place) == ("100", "14/12/2026", "1")
    assert (again.draft.source, again.si[0].source) == ("", "Sổ BHXH và thẻ cũ")
    unchanged = save_openings(desk, again.draft)
    assert isinstance(unchanged, OpeningsSaved), unchanged
    assert (unchanged.si, unchanged.hi) == (None, None)
    corrected = save_openings(desk, replace(again.draft, paid_months="101", source="Giấy xác nhận 12/2026"))
    assert isinstance(corrected, OpeningsSaved)
    assert corrected.hi is None, "what did not change is not written again"
    view = load_openings(desk, people[0])
    assert [(one.source, one.counts) for one in view.si] == [
        ("Giấy xác nhận 12/2026", True),
        ("Sổ BHXH và thẻ cũ", False),
    ]
    told = [row.sentence for row in journal_of_person(desk, people[0])]
    assert (
        "Ghi BHXH trước khi có sổ: đóng 101 tháng, được hỗ trợ 90 tháng, tháng gần nhất 10/2026."
        " Nguồn: Giấy xác nhận 12/2026."
    ) in told
    assert "Ghi BHYT trước khi có sổ: hộ gia đình, thẻ đến 14/12/2026. Nguồn: Sổ BHXH và thẻ cũ." in told
    assert check_book(desk).problems == ()
    with pytest.raises(ConflictError) as stale:
        save_openings(desk, replace(again.draft, paid_months="102", source="tờ khác"))
    assert stale.value.code == "stale"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"paid_months": "90", "supported_months": "91"}, [("supported_months", "supported_over_paid")]),
        ({"supported_months": "60"}, [("supported_months", "supported_over_paid")]),
        ({"paid_months": "130", "supported_months": "121"}, [("supported_months", "out_of_range")]),
        ({"paid_months": "841"}, [("paid_months", "out_of_range")]),
        ({"paid_months": "-3"}, [("paid_months", "out_of_range")]),
        ({"paid_months": "²"}, [("paid_months", "out_of_range")]),
        ({"paid_months": "9", "last_month": "13/2026"}, [("last_month", "bad_month")]),
        ({"paid_months": "9", "last_month": "12/2031"}, [("last_month", "month_too_late")]),
        ({"paid_months": "9", "last_month": "11/2031"}, []),
        ({"last_month": "10/2026"}, [("paid_months", "paid_months_missing")]),
        ({"method": "7"}, [("method", "unknown_method")]),
        ({"valid_to": "31/02/2026"}, [("valid_to", "bad_date")]),
        ({"valid_to": "2026"}, [("valid_to", "bad_date")]),
        ({"valid_from": "02/01/2026", "valid_to": "01/01/2026"}, [("valid_to", "ends_before_start")]),
        ({"valid_from": "02/01/2026"}, [("valid_to", "missing_field")]),
        ({"continuous_since": "24/11/2026", "valid_to": "01/01/2027"}, [("continuous_since", "in_future")]),
        (
            {"continuous_since": "02/01/2026", "valid_from": "01/01/2026", "valid_to": "31/12/2026"},
            [("continuous_since", "continuous_after_card")],
        ),
        ({"group": "rich"}, [("group", "unknown_group")]),
        ({"place": "0"}, [("place", "out_of_range")]),
        ({"place": "1"}, [("place", "place_taken")]),
        ({"place": "2"}, [("place", "place_taken")]),
        ({"place": "3", "group": "covered_elsewhere"}, [("place", "place_only_household")]),
        ({"paid_months": "9", "source": "  "}, [("source", "missing_field")]),
        ({"paid_months": "9", "source": "x" * 201}, [("source", "too_long")]),
        (
            {"paid_months": "a", "last_month": "x", "valid_to": "y", "place": "z", "source": ""},
            [
                ("paid_months", "out_of_range"),
                ("last_month", "bad_month"),
                ("valid_to", "bad_date"),
                ("place", "out_of_range"),
                ("source", "missing_field"),
            ],
        ),
    ],
)
def test_every_problem_is_named_at_its_field_and_nothing_is_saved(
    desk: Desk, parts: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    home, people = home_of(desk, 3, "Hộ")
    hi_before(desk, people[1], household_id=home, place=1, place_year=2026)
    child = HiRow(person_id=people[2], relation="08")
    paid(desk, hi_part(desk, HiDraft(household_id=home, is_new=False, rows=(child,))))  # place 2
    draft = OpeningDraft(**({"person_id": people[0], "source": "thẻ cũ"} | parts))
    found = save_openings(desk, draft)
    problems = found if isinstance(found, tuple) else ()
    assert [(problem.field, problem.code) for problem in problems] == expected
    assert all("{" not in text for text in sentences(problems))
    with desk.book.reading() as tx:
        assert bool(openings.all_si(tx, people[0]) or openings.all_hi(tx, people[0])) == (not expected)


def test_a_place_needs_a_household(desk: Desk) -> None:
    found = save_openings(desk, OpeningDraft(person_id=registered(desk), place="1", source="thẻ cũ"))
    assert [(one.field, one.code) for one in found] == [("place", "place_without_household")]  # type: ignore[union-attr]
    unknown = save_openings(desk, OpeningDraft(person_id=new_key(), source="thẻ cũ"))
    assert [(one.field, one.code) for one in unknown] == [("person_id", "unknown_person")]  # type: ignore[union-attr]


def test_months_that_a_sheet_told_stay_with_the_card(desk: Desk) -> None:
    person_id = registered(desk)
    hi_before(desk, person_id, valid_from=None, valid_to=date(2026, 12, 14), months=6)
    view = load_openings(desk, person_id)
    save_openings(desk, replace(view.draft, continuous_since="01/01/2024", source="thẻ"))
    with desk.book.reading() as tx:
        after = openings.hi_of(tx, person_id)
    assert after is not None
    assert (after.months, after.continuous_since) == (6, date(2024, 1, 1))
    assert after.card is not None
    assert after.card.valid_from == date(2026, 6, 15)


def test_emptied_the_entry_counts_for_nothing(desk: Desk) -> None:
    person_id = registered(desk)
    si_before(desk, person_id)
    hi_before(desk, person_id)
    view = load_openings(desk, person_id)
    bare = OpeningDraft(person_id=person_id, si_id=view.draft.si_id, hi_id=view.draft.hi_id, source="nhầm người")
    assert isinstance(save_openings(desk, bare), OpeningsSaved)
    facts = load_si_facts(desk, person_id)
    assert (facts.took_part, facts.last_paid_month, work_of(desk)) == (False, None, [])
    assert propose_renewal(desk, person_id).insurances == ()
