"""Registration slips filled from real books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.registration_slip import RegistrationSlip
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.drafts import Draft, save_draft, to_state
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import Clock, dong, hi_draft, hi_part, household_of, paid, registered, si_draft


def made(desk: Desk, code: str, key: UUID) -> RegistrationSlip:
    with desk.book.reading() as tx:
        content = paper_kind(code).read(tx, desk, key)
    assert isinstance(content, RegistrationSlip)
    assert_laid_out(paper_kind(code).draw([content]))
    return content


def with_account(desk: Desk) -> None:
    settings = replace(
        load_settings(desk), bank_bin="970403", bank_account="060111000022", office_phone="0222 300 0001"
    )
    assert not isinstance(save_settings(desk, settings), tuple)


def test_the_draft_on_the_page_is_what_was_chosen(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    with_account(desk)
    person_id = registered(desk, "Trần Thị Bình", personal_id="001190000002", sex="female", phone="0905000001")
    start = Month.of(clock.moment.date()) + 1
    draft = replace(si_draft(desk, person_id), income=dong(2_000_000), method="6", start=start)
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    slip = made(desk, "si_slip", person_id)
    # 22 % × 2.000.000 × 6 = 2.640.000; support 20 % of 22 % × 1.500.000 × 6 = 396.000
    assert slip.amount == Money(2_244_000)
    assert slip.values["voluntary_si.gross"] == "2.640.000 đồng"
    assert slip.values["voluntary_si.state_support"] == "396.000 đồng"
    assert slip.values["voluntary_si.period"] == f"{start} đến {start + 5}"
    assert slip.values["money.in_words"] == "Hai triệu hai trăm bốn mươi bốn nghìn đồng"
    assert slip.values["call.phone"] == "0222 300 0001"
    assert slip.bring == ("card", "si_number", "money")
    assert slip.transfer is not None
    assert slip.transfer.amount == Money(2_244_000)
    assert slip.transfer.purpose == "BHXH 001190000002"


def test_an_income_below_the_floor_is_not_printed(desk: Desk) -> None:
    person_id = registered(desk)
    draft = replace(si_draft(desk, person_id), income=dong(100))
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    slip = made(desk, "si_slip", person_id)
    assert "voluntary_si.income" not in slip.values
    assert slip.amount is None


def test_nothing_chosen_quotes_nothing(desk: Desk) -> None:
    slip = made(desk, "si_slip", registered(desk))
    assert slip.amount is None
    assert "voluntary_si.income" not in slip.values


def test_a_household_renews_as_last_time_and_learns_the_last_safe_day(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    people = [registered(desk, f"Nguyễn Văn {letter}", phone="") for letter in ("An", "Bình")]
    household_id = household_of(desk, *people)
    nothing_yet = made(desk, "hi_slip", household_id)
    assert [member.name for member in nothing_yet.members] == ["Nguyễn Văn An", "Nguyễn Văn Bình"]
    assert nothing_yet.amount is None
    paid(desk, hi_part(desk, hi_draft(household_id, *people, months=3)))
    ends = clock.moment.date() + timedelta(days=30)
    clock.go_to(date(2027, 2, 20))
    slip = made(desk, "hi_slip", household_id)
    assert [member.months for member in slip.members] == ["3", "3"]
    assert slip.amount == sum((member.amount or Money(0) for member in slip.members), Money(0))
    assert slip.amount > 0
    assert ends < clock.moment.date()
    assert "money.deadline" in slip.values
    text = whole_text(paper_kind("hi_slip").draw([slip]))
    assert "Số người: 2 Số tháng: 3" in text
