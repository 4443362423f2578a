"""Letters, call lists and labels filled from real books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.call_list import CallList, LabelSheet
from desktop.domain.papers.reminder_letter import ReminderLetter
from desktop.domain.people import Insurance
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.papers.catalogue import SubjectKey, paper_kind
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from tests.documents.reading import assert_laid_out
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)


def made(desk: Desk, code: str, key: SubjectKey) -> Any:
    with desk.book.reading() as tx:
        content = paper_kind(code).read(tx, desk, key)
    assert_laid_out(paper_kind(code).draw([content]), margin=10)
    return content


def household_paid(desk: Desk) -> tuple[UUID, UUID]:
    """A household of two with cards of three months; the head also pays three months of SI."""
    head = registered(desk, "Nguyễn Văn An", street="Số 12", commune_code="00004", personal_id="001090000001")
    wife = registered(desk, "Trần Thị Bình", sex="female", phone="")
    household_id = household_of(desk, head, wife)
    paid(desk, hi_part(desk, hi_draft(household_id, head, wife, months=3)))
    pay_si(desk, head, method="3", start=Month.of(today(desk)))
    return head, household_id


def test_nothing_due_writes_no_letter(desk: Desk) -> None:
    with pytest.raises(CounterError, match="Chưa có gì cần nhắc"):
        made(desk, "reminder_letter", registered(desk))


def test_the_letter_names_both_covers_the_last_safe_day_and_the_proof_that_ends(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    settings = replace(
        load_settings(desk), bank_bin="970403", bank_account="060111000022", office_phone="0222 300 0001"
    )
    assert not isinstance(save_settings(desk, settings), tuple)
    head, household = household_paid(desk)
    first_month = Month.of(today(desk))
    card_ends = _card_end(desk, household, head)
    clock.go_to(date(2027, 2, 20))
    claim = ClaimDraft(group="near_poor", paper_number="12/GCN", valid_to="15/03/2027")
    command = AddClaim(person_id=head, insurance=Insurance.VOLUNTARY_SI, claim=claim)
    assert not isinstance(add_claim(desk, command), tuple)
    letter = made(desk, "reminder_letter", head)
    assert isinstance(letter, ReminderLetter)
    cards, cycle = letter.items
    assert cards.what == "BHYT hộ gia đình, 2 người"
    assert cards.due == f"{card_ends:%d/%m/%Y}"
    assert "Ngày cuối đóng liền thẻ" in cards.after or "Thẻ đã hết hạn" in cards.after
    assert cycle.what == "BHXH tự nguyện 3 tháng"
    assert cycle.last == Money(792_000)  # 22 % × 1.500.000 × 3 less 20 %
    assert cycle.reason
    assert letter.total == cards.amount + cycle.amount
    assert letter.transfer is not None
    assert letter.transfer.amount == letter.total
    assert letter.transfer.purpose == "BHXH BHYT 001090000001"
    assert letter.notes == ("Giấy hộ cận nghèo hết hạn 15/03/2027: xin mang giấy tờ mới để tiếp tục được hỗ trợ.",)
    assert letter.address.startswith("Số 12, Thôn Đông, ")
    assert first_month < Month.of(today(desk))


def _card_end(desk: Desk, household_id: UUID, person_id: UUID) -> date:
    card = load_hi_facts(desk, household_id).members[person_id].last_card
    assert card is not None
    return card.valid_to


def test_call_list_and_labels_of_the_work_list(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    head, _household = household_paid(desk)
    empty = made(desk, "call_list", Work.SI_DUE)
    assert empty.calls == ()
    clock.go_to(date(2027, 2, 20))
    every = made(desk, "call_list", Work.ALL)
    assert isinstance(every, CallList)
    assert {call.name for call in every.calls} == {"Nguyễn Văn An"}
    assert [call.due for call in every.calls] == sorted(call.due for call in every.calls)
    assert all(call.amount for call in every.calls)
    assert every.calls[0].phone == "0905 000 001"
    only = made(desk, "call_list", Work.HI_ENDING)
    assert [call.what.startswith("BHYT hộ 2 người") for call in only.calls] == [True]
    sheet = made(desk, "labels", Work.ALL)
    assert isinstance(sheet, LabelSheet)
    (label,) = sheet.labels
    assert label.name == "Nguyễn Văn An"
    assert label.address.startswith("Số 12, Thôn Đông, ")
    assert made(desk, "reminder_letter", head).items


def test_no_address_at_all_makes_no_labels(desk: Desk) -> None:
    with pytest.raises(CounterError, match="Không có địa chỉ"):
        made(desk, "labels", Work.ALL)
