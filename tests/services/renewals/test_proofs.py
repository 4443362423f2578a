"""Proofs of support groups in the work list: of both insurances, about to end and ended, and what their end costs."""

from datetime import date
from uuid import UUID

import pytest

from desktop.domain.month import Month
from desktop.domain.people import Insurance, SupportClaim
from desktop.services.counter.work_kinds import Work, WorkRow
from desktop.services.counter.work_page import work_list
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from tests.services.builders import Clock, hi_part, household_of, paid, pay_si, registered


def proof(desk: Desk, person: UUID, group: str, until: str, **more: str) -> SupportClaim:
    insurance = Insurance(more.pop("insurance", Insurance.HOUSEHOLD_HI.value))
    claim = ClaimDraft(group=group, paper_number=more.pop("paper", "CN-1"), valid_to=until, **more)
    made = add_claim(desk, AddClaim(person_id=person, insurance=insurance, claim=claim))
    assert isinstance(made, SupportClaim), made
    return made


def proofs(desk: Desk) -> list[WorkRow]:
    return list(work_list(desk, Work.PROOF_ENDING).rows)


@pytest.fixture
def couple(any_desk: Desk, clock: Clock) -> tuple[UUID, UUID, UUID]:
    """Household, head paying as household, wife near-poor with a proof until 10/12/2026; cards until 31/12/2026."""
    clock.go_to(date(2025, 12, 20))
    head, wife = registered(any_desk), registered(any_desk, "Trần Thị Bình", sex="female", phone="0905000002")
    home = household_of(any_desk, head, wife)
    proof(any_desk, wife, "near_poor", "10/12/2026", valid_from="01/01/2025")
    rows = (HiRow(person_id=head, relation="00"), HiRow(person_id=wife, relation="01", group="near_poor"))
    paid(any_desk, hi_part(any_desk, HiDraft(household_id=home, is_new=False, rows=rows)))
    clock.go_to(date(2026, 11, 23))
    return home, head, wife


def test_a_proof_of_health_insurance_is_told_with_what_its_end_costs(
    any_desk: Desk, couple: tuple[UUID, UUID, UUID]
) -> None:
    (row,) = proofs(any_desk)
    assert (row.name, row.what, row.due) == ("Trần Thị Bình", "Giấy hộ cận nghèo hết hạn 10/12", date(2026, 12, 10))
    # 12 months at 4,5 % of 2.530.000: 113.850 a month; the second place pays 70 %, near poor 30 %.
    year = 113_850 * 12
    assert row.amount == year + year * 70 // 100
    assert row.last == f"có giấy {year + year * 30 // 100:,}".replace(",", ".")
    assert row.detail == f"lần sau cả hộ đóng thêm {year * 40 // 100:,} đ".replace(",", ".")


def test_an_ended_proof_stays_until_a_later_one_or_a_payment(
    any_desk: Desk, clock: Clock, couple: tuple[UUID, UUID, UUID]
) -> None:
    home, head, wife = couple
    clock.go_to(date(2026, 12, 15))
    (row,) = proofs(any_desk)
    assert row.what == "Giấy hộ cận nghèo đã hết hạn 10/12"
    clock.go_to(date(2027, 1, 20))
    assert proofs(any_desk) == []  # more than 30 days ago
    clock.go_to(date(2026, 12, 15))
    rows = (HiRow(person_id=head, relation="00"), HiRow(person_id=wife, relation="01"))
    paid(any_desk, hi_part(any_desk, HiDraft(household_id=home, is_new=False, rows=rows)))
    assert proofs(any_desk) == []


def test_a_later_proof_takes_the_row_away_and_of_another_group_or_insurance_does_not(
    any_desk: Desk, couple: tuple[UUID, UUID, UUID]
) -> None:
    wife = couple[2]
    proof(any_desk, wife, "farm_household", "31/12/2027", paper="NN-1")
    proof(any_desk, wife, "near_poor", "31/12/2027", paper="CN-2", insurance="voluntary_si")
    assert [row.what for row in proofs(any_desk)] == ["Giấy hộ cận nghèo hết hạn 10/12"]
    proof(any_desk, wife, "near_poor", "20/12/2026", paper="CN-3")
    assert [row.what for row in proofs(any_desk)] == ["Giấy hộ cận nghèo hết hạn 20/12"]
    proof(any_desk, wife, "near_poor", "", paper="CN-4")
    assert proofs(any_desk) == []


def test_two_papers_that_end_together_are_one_row(any_desk: Desk, couple: tuple[UUID, UUID, UUID]) -> None:
    proof(any_desk, couple[2], "near_poor", "10/12/2026", paper="CN-5")
    assert len(proofs(any_desk)) == 1


def test_an_ended_proof_of_voluntary_si(any_desk: Desk, clock: Clock) -> None:
    poor = registered(any_desk, "Vũ Thị Mai", sex="female", phone="")
    claim = ClaimDraft(group="near_poor", paper_number="CN-1", valid_to="10/12/2026")
    pay_si(any_desk, poor, method="1", start=Month(2026, 11), groups=("near_poor",), claims=(claim,))
    clock.go_to(date(2026, 12, 15))
    (row,) = proofs(any_desk)
    assert (row.what, row.detail) == ("Giấy hộ cận nghèo đã hết hạn 10/12", "kỳ sau đóng thêm 189.200 đ/tháng")
    pay_si(any_desk, poor, method="1", groups=("other",))
    assert proofs(any_desk) == []
