"""A household renewed in one payment: who pays what now and last time, and the law that changes in between."""

from datetime import date

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import Collected, CollectPayment, collect_payment
from desktop.services.renewals.household_renewal import HouseholdProposal, propose_household
from desktop.storage.column_types import new_key
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import life_events
from desktop.storage.people.life_events import LifeEvent, LifeKind
from tests.services.builders import (
    Clock,
    close_earlier_day,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)
from tests.services.renewals.stories import TODAY, Village, village


@pytest.fixture
def home(any_desk: Desk, clock: Clock) -> Village:
    return village(any_desk, clock)


def pay(desk: Desk, proposal: HouseholdProposal) -> Collected:
    answer = collect_payment(desk, intent(proposal))
    assert isinstance(answer, Collected), answer
    return answer


def intent(proposal: HouseholdProposal) -> CollectPayment:
    return CollectPayment(command_id=new_key(), parts=proposal.parts, payer=proposal.as_payer)


def receipt_count(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return receipts.count(tx, ReceiptFilter())


def adds_up(proposal: HouseholdProposal) -> None:
    assert Money(sum(one.now for one in proposal.members)) == proposal.change.now == proposal.read_back.total
    if proposal.change.last is not None:
        assert Money(sum(one.last or 0 for one in proposal.members)) == proposal.change.last


def test_cards_and_cycles_of_a_household_are_paid_at_once(any_desk: Desk, home: Village) -> None:
    proposal = propose_household(any_desk, home.household)
    adds_up(proposal)
    assert [(one.name, one.what, one.now, one.last, one.difference) for one in proposal.members[1:]] == [
        ("Nguyễn Văn An", "BHYT 12 tháng", 1_366_200, 1_263_600, 102_600),
        ("Trần Thị Bình", "BHYT 12 tháng", 956_340, 884_520, 71_820),
    ]
    assert {one.reason for one in proposal.members[1:]} == {"lương cơ sở lên 2.530.000 đ từ 01/07/2026"}
    assert (proposal.members[0].what, proposal.members[0].difference, proposal.members[0].reason) == (
        "BHXH 3 tháng",
        0,
        "",
    )
    collected = pay(any_desk, proposal)
    assert (collected.total, len(collected.receipts)) == (proposal.change.now, 2)
    assert propose_household(any_desk, home.household).hi is None


def test_who_joined_and_who_left_is_told_and_the_sums_hold(any_desk: Desk, home: Village) -> None:
    with any_desk.book.writing() as tx:
        event = LifeEvent(
            id=new_key(),
            person_id=home.wife,
            household_id=None,
            undoes_id=None,
            kind=LifeKind.OTHER_COVER,
            happened_on=TODAY,
            data={"group": "employee"},
        )
        life_events.insert_event(tx, event, by=any_desk.user.id, at=any_desk.now())
    proposal = propose_household(any_desk, home.household)
    adds_up(proposal)
    (wife,) = [one for one in proposal.members if one.person_id == home.wife]
    assert (wife.now, wife.last, wife.difference) == (0, 884_520, -884_520)
    assert wife.reason == "nay có BHYT khác hoặc không đóng trong hộ"


def test_a_household_that_is_not_in_the_book_is_said(any_desk: Desk) -> None:
    with pytest.raises(CounterError):
        propose_household(any_desk, new_key())


def test_the_base_salary_changes_between_offer_and_payment(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2025, 7, 1))
    head = registered(any_desk, "Nguyễn Văn An", personal_id="001090000001")
    household = household_of(any_desk, head)
    paid(any_desk, hi_part(any_desk, hi_draft(household, head)))
    clock.go_to(date(2026, 6, 30))
    offered = propose_household(any_desk, household)
    assert offered.change.now == 1_263_600
    clock.go_to(date(2026, 7, 1))
    refused(any_desk, offered, 1_263_600, 1_366_200)
    again = propose_household(any_desk, household)
    assert (again.change.now, again.change.last) == (1_366_200, 1_263_600)
    assert "lương cơ sở lên 2.530.000 đ từ 01/07/2026" in again.change.reason
    assert pay(any_desk, again).total == 1_366_200


def test_the_poverty_line_changes_between_offer_and_payment(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2026, 10, 1))
    head = registered(any_desk, "Nguyễn Văn An", personal_id="001090000001")
    household = household_of(any_desk, head)
    pay_si(any_desk, head, method="3", start=Month(2026, 10), income=Money(5_000_000))
    clock.go_to(date(2026, 12, 31))
    offered = propose_household(any_desk, household)
    before = offered.change.now
    assert offered.change.difference == 0
    clock.go_to(date(2027, 1, 1))
    again = propose_household(any_desk, household)
    assert again.change.now < before, "a higher line brings more support"
    assert "chuẩn hộ nghèo lên" in again.change.reason
    refused(any_desk, offered, before, again.change.now)
    assert pay(any_desk, again).total == again.change.now


def refused(desk: Desk, offered: HouseholdProposal, told: int, now: int) -> None:
    """Both amounts are named, and the book is as it was."""
    close_earlier_day(desk)
    count = receipt_count(desk)
    with pytest.raises(AmountChangedError) as raised:
        collect_payment(desk, intent(offered))
    error = raised.value
    assert error.now == (now,)
    assert f"{format_money(Money(told))} đ" in error.title
    assert f"{format_money(Money(now))} đ" in error.title
    assert receipt_count(desk) == count
