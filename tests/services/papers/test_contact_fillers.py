"""Letters, call lists, labels and consultation sheets filled from real books."""

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
from desktop.domain.papers.consultation import Consultation
from desktop.domain.papers.reminder_letter import ReminderLetter
from desktop.domain.people import Insurance
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.drafts import Draft, save_draft, to_state
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk, today
from desktop.services.papers.catalogue import SubjectKey, paper_kind
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import (
    Clock,
    dong,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
    si_draft,
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
    head, _household = household_paid(desk)
    first_month = Month.of(today(desk))
    card_ends = _card_end(desk, head)
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


def _card_end(desk: Desk, person_id: UUID) -> date:
    content = made(desk, "consultation", person_id)
    return date(*reversed([int(part) for part in content.values["person.card"].split("/")]))  # type: ignore[arg-type]


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


def test_a_consultation_prices_what_can_be_chosen(desk: Desk) -> None:
    person_id = registered(desk, "Lê Văn Dũng", birth="1980")
    draft = replace(si_draft(desk, person_id), income=dong(100))
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    options = made(desk, "consultation", person_id).tables["si_options"]
    assert [row["income"] for row in options[:4]] == ["1.500.000"] * 4
    assert [row["amount"] for row in options[:2]] == ["264.000", "792.000"]


def test_the_consultation_shows_every_way_to_pay(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    head, _household = household_paid(desk)
    stranger = made(desk, "consultation", registered(desk, "Lê Văn Dũng", birth="1980", phone=""))
    assert isinstance(stranger, Consultation)
    assert "household" not in stranger.tables
    assert "person.paid" not in stranger.values
    assert [row["amount"] for row in stranger.tables["si_options"][:4]] == [
        "264.000",
        "792.000",
        "1.584.000",
        "3.168.000",
    ]
    clock.go_to(date(2027, 2, 20))
    known = made(desk, "consultation", head)
    assert known.values["person.paid"] == "3 tháng"
    assert known.values["person.supported"] == "3 / 120 tháng"
    assert [(row["name"], row["relation"]) for row in known.tables["household"]] == [
        ("Nguyễn Văn An", "chủ hộ"),
        ("Trần Thị Bình", "vợ"),
    ]
    assert known.tables["hi_options"][0]["choice"] == "Cả hộ, 2 người"
    assert len(known.tables["hi_options"]) >= 2
    assert "Nguyễn Văn An chủ hộ" in whole_text(paper_kind("consultation").draw([known]))
