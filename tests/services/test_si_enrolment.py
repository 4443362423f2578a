"""The voluntary SI page: what the clerk is offered, from the facts of the book."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import LocalSupport, load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.payment.si_schedule import si_schedule
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.shown import Tone
from desktop.services.voluntary_si.si_choices import income_range, method_tiles, next_rule
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_groups import group_choices
from desktop.services.voluntary_si.si_loading import load_si_facts
from tests.services.builders import Clock, dong, pay_si, registered, si_draft


def codes(desk: Desk, draft: object) -> list[tuple[str, str]]:
    return [
        (problem.field, problem.code)
        for problem in offer_si(load_si_facts(desk, draft.person_id), draft).problems  # type: ignore[attr-defined]
    ]


def test_a_first_participant_is_offered_the_lowest_income_for_twelve_months_from_next_month(desk: Desk) -> None:
    person_id = registered(desk, "Trần Thị Bình", birth="15/03/1992", sex="female")
    facts = load_si_facts(desk, person_id)
    draft = initial_si_draft(facts)
    assert (draft.income, draft.method, draft.start, draft.groups) == (1_500_000, "12", Month(2026, 12), ("other",))
    offer = offer_si(facts, draft)
    assert offer.quote is not None
    assert offer.quote.participant_pays == 3_168_000
    assert [(fact.label, fact.value) for fact in offer.summary] == [
        ("Hạn đóng", "30/06/2027"),
        ("Đã hỗ trợ sau kỳ này", "12 / 120 tháng"),
        ("Kỳ sau bắt đầu", "12/2027"),
    ]


def test_the_tiles_tell_every_price_and_why_missing_time_cannot_be_chosen(desk: Desk) -> None:
    facts = load_si_facts(desk, registered(desk))
    tiles = method_tiles(facts, initial_si_draft(facts))
    assert [tile.price for tile in tiles[:4]] == [264_000, 792_000, 1_584_000, 3_168_000]
    assert [tile.method for tile in tiles] == ["1", "3", "6", "12", "VS", "TH"]
    assert (tiles[5].allowed, tiles[5].text) == (False, "chưa đến tuổi hưu")


def test_years_ahead_show_their_price_once_chosen(desk: Desk) -> None:
    facts = load_si_facts(desk, registered(desk))
    draft = replace(initial_si_draft(facts), method="VS", months=36)
    assert method_tiles(facts, draft)[4].price == 8_883_443


def test_paying_before_the_poverty_line_rises_saves_what_the_box_says(desk: Desk) -> None:
    facts = load_si_facts(desk, registered(desk))
    rule = next_rule(facts, initial_si_draft(facts))
    assert rule is not None
    assert (rule.tone, rule.title) == (Tone.UNSURE, "Đóng trước 01/01/2027 lợi hơn 1.478.400 đ")
    assert "2.200.000" in rule.text
    assert "chưa xác nhận" in rule.text


def test_range_and_groups_of_the_day(desk: Desk) -> None:
    facts = load_si_facts(desk, registered(desk))
    known = income_range(facts)
    assert (known.floor, known.ceiling, known.step) == (1_500_000, 50_600_000, 50_000)
    assert known.text == "từ 1.500.000 đến 50.600.000 đ"
    assert {group.code: group.percent for group in group_choices(facts)} == {
        "poor": "50 %",
        "island": "50 %",
        "near_poor": "40 %",
        "ethnic_minority": "30 %",
        "other": "20 %",
    }


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"income": dong(1_000_000)}, ("income", "below_floor")),
        ({"income": dong(60_000_000)}, ("income", "above_ceiling")),
        ({"income": None}, ("income", "missing_field")),
        ({"start": None}, ("start", "missing_field")),
        ({"start": Month(2026, 1)}, ("start", "past_deadline")),
        ({"method": "7"}, ("method", "unknown_method")),
        ({"groups": ("poor",)}, ("claims[0].paper_number", "missing_proof")),
        ({"groups": ("poor",), "claims": (ClaimDraft(group="poor"),)}, ("claims[0].paper_number", "missing_proof")),
    ],
)
def test_each_bad_input_is_named_at_its_field(desk: Desk, parts: dict[str, object], expected: tuple[str, str]) -> None:
    draft = si_draft(desk, registered(desk), **parts)
    offer = offer_si(load_si_facts(desk, draft.person_id), draft)
    assert expected in codes(desk, draft)
    assert all("…" not in message and "{" not in message for message in offer.messages)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"in_compulsory_si": True}, [("person_id", "compulsory_si")]),
        ({"in_compulsory_si": True, "contract_suspended": True}, []),
        ({"draws_pension": True}, [("person_id", "draws_pension")]),
        ({"commune_officer": True, "household_business": True}, []),
    ],
)
def test_who_may_not_join_is_told_so(desk: Desk, parts: dict[str, bool], expected: list[tuple[str, str]]) -> None:
    draft = si_draft(desk, registered(desk), **parts)
    assert codes(desk, draft) == expected
    notices = offer_si(load_si_facts(desk, draft.person_id), draft).notices
    assert len(notices) == (2 if "commune_officer" in parts else 0)


def test_a_foreigner_and_a_child_may_not_join(desk: Desk) -> None:
    assert codes(desk, si_draft(desk, registered(desk, nationality="LA"))) == [("nationality", "foreigner")]
    child = registered(desk, "Nguyễn Văn Bé", birth="02/12/2011", phone="")
    assert codes(desk, si_draft(desk, child)) == [("birth", "too_young")]


def test_months_already_paid_are_not_paid_again(desk: Desk) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id)
    again = si_draft(desk, person_id, start=Month(2027, 3))
    assert codes(desk, again) == [("start", "months_already_paid")]
    changed = replace(again, method="6")
    assert codes(desk, changed) == [("start", "cycle_not_complete")]


def test_the_next_cycle_begins_after_the_last_paid_month_as_last_time(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, method="6", income=dong(2_000_000))
    clock.go_to(date(2027, 5, 20))
    draft = initial_si_draft(load_si_facts(desk, person_id))
    assert (draft.method, draft.start) == ("6", Month(2027, 6))
    assert draft.income == 2_200_000, "the floor of 2027 is above last time's income"


def test_after_the_deadline_the_person_joins_again_this_month(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, method="1")
    clock.go_to(date(2027, 4, 10))
    assert initial_si_draft(load_si_facts(desk, person_id)).start == Month(2027, 4)


def test_a_proof_in_the_book_is_used_until_it_ends(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    claim = ClaimDraft(group="near_poor", paper_number="CN-12/2026", issuer="UBND xã", valid_to="30/11/2026")
    made = add_claim(desk, AddClaim(person_id=person_id, insurance=Insurance.VOLUNTARY_SI, claim=claim))
    assert not isinstance(made, tuple)
    draft = initial_si_draft(load_si_facts(desk, person_id))
    assert draft.groups == ("near_poor",)
    assert codes(desk, draft) == []
    clock.go_to(date(2026, 12, 1))
    assert initial_si_draft(load_si_facts(desk, person_id)).groups == ("other",)
    assert codes(desk, draft) == [("claims[0].paper_number", "missing_proof")]


def test_support_of_the_province_counts_in_its_dates_and_for_its_groups(desk: Desk, clock: Clock) -> None:
    support = LocalSupport(name="Tỉnh", percent=Fraction(10), since=date(2026, 1, 1), until=date(2026, 12, 31))
    only_poor = replace(support, name="Hộ nghèo", groups=("poor",))
    assert not isinstance(save_settings(desk, replace(load_settings(desk), local_supports=(support, only_poor))), tuple)
    person_id = registered(desk)
    draft = si_draft(desk, person_id, method="1", start=Month(2026, 12))
    offer = offer_si(load_si_facts(desk, person_id), draft)
    assert offer.quote is not None
    assert (offer.quote.extra_support, offer.quote.participant_pays) == (33_000, 231_000)
    clock.go_to(date(2027, 1, 2))
    later = offer_si(load_si_facts(desk, person_id), replace(draft, start=Month(2027, 1), income=dong(2_200_000)))
    assert later.quote is not None
    assert later.quote.extra_support == 0
    assert later.local_support_note


def test_missing_time_is_paid_at_retirement_age_and_closes_the_15_years(desk: Desk) -> None:
    person_id = registered(desk, "Lê Thị Sáu", birth="15/07/1969", sex="female")
    facts = load_si_facts(desk, person_id)
    draft = replace(initial_si_draft(facts), method="TH", months=24, paid_before=156)
    assert method_tiles(facts, draft)[5].allowed
    offer = offer_si(facts, draft)
    assert offer.quote is not None, offer.messages
    assert offer.quote.gross == 8_234_320
    pay_si(desk, person_id, method="TH", months=24, paid_before=156)
    after = load_si_facts(desk, person_id)
    assert (after.paid_here + after.paid_elsewhere, after.last_paid_month) == (180, None)
    assert method_tiles(after, initial_si_draft(after))[5].text == "đã đủ 15 năm"
    assert check_book(desk).healthy


def test_a_schedule_before_the_payment_counts_on_the_proof_typed(desk: Desk) -> None:
    person_id = registered(desk)
    claim = ClaimDraft(group="poor", paper_number="HN-9", valid_to="31/12/2027")
    draft = si_draft(desk, person_id, groups=("poor",), claims=(claim,))
    facts = load_si_facts(desk, person_id)
    offer = offer_si(facts, draft)
    assert offer.quote is not None
    assert offer.request is not None
    assert facts.person is not None
    schedule = si_schedule(facts, draft, facts.person, offer.request, offer.quote)
    rows = schedule.rows
    assert [row.state_support for row in rows[:3]] == [1_980_000, 2_904_000, 1_161_600]
    stored = AddClaim(person_id=person_id, insurance=Insurance.VOLUNTARY_SI, claim=claim)
    assert not isinstance(add_claim(desk, stored), tuple)
    known = si_schedule(load_si_facts(desk, person_id), draft, facts.person, offer.request, offer.quote)
    assert known.facts == schedule.facts  # the paper is named once, typed and in the book alike
    assert [name for name, _value in known.facts].count("Giấy tờ chứng minh") == 1
    assert "giấy hộ nghèo không còn hạn" in rows[2].note
    assert [row.cumulative_months for row in rows] == [12, 24, 36, 48, 60, 72]


def test_support_ends_after_120_months_in_the_schedule(desk: Desk) -> None:
    person_id = registered(desk)
    draft = si_draft(desk, person_id, supported_before=102)
    facts = load_si_facts(desk, person_id)
    offer = offer_si(facts, draft)
    assert offer.quote is not None
    assert offer.request is not None
    assert facts.person is not None
    rows = si_schedule(facts, draft, facts.person, offer.request, offer.quote).rows
    assert [row.cumulative_supported for row in rows[:3]] == [114, 120, 120]
    assert "hết 120 tháng được hỗ trợ" in rows[1].note


def test_months_from_elsewhere_stay_known_after_the_payment(desk: Desk) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, supported_before=115, paid_before=130)
    facts = load_si_facts(desk, person_id)
    assert (facts.supported_elsewhere, facts.paid_elsewhere) == (115, 130)
    draft = initial_si_draft(facts)
    offer = offer_si(facts, draft)
    assert offer.quote is not None
    assert offer.quote.supported_months == 0, "115 elsewhere and 5 here make 120"
