"""TK1-TS and Mẫu số 2 filled from real books: what is known stands in its item, what is not stays a box."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.month import Month
from desktop.domain.papers.declaration import Declaration
from desktop.domain.people import Insurance
from desktop.services.counter.drafts import Draft, save_draft, to_state
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.declarations import RefundAccount, tk1_ts_refund_content
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.storage.column_types import new_key
from desktop.storage.counter import clinics
from desktop.storage.counter.clinics import Clinic
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import Clock, dong, pay_si, registered, si_draft

FULL: dict[str, Any] = {
    "birth": "1992",
    "sex": "female",
    "ethnicity": "01",
    "phone": "0905000001",
    "email": "binh@example.vn",
    "occupation": "Nông dân",
    "si_number": "0123456789",
    "street": "Số 12",
    "hamlet": "Thôn Đông",
    "commune_code": "00004",
}


def made(desk: Desk, code: str, person_id: UUID) -> Declaration:
    with desk.book.reading() as tx:
        content = paper_kind(code).read(tx, desk, person_id)
    assert isinstance(content, Declaration)
    return content


def read(desk: Desk, code: str, person_id: UUID) -> str:
    pdf = paper_kind(code).draw([made(desk, code, person_id)])
    assert_laid_out(pdf)
    return whole_text(pdf)


def test_a_first_registration_says_what_the_book_and_the_page_know(any_desk: Desk) -> None:
    desk = any_desk
    person_id = registered(desk, "Trần Thị Bình", **FULL)
    claim = ClaimDraft(group="near_poor", paper_number="12/GCN-HCN", issuer="UBND xã An Hòa", valid_to="31/12/2027")
    assert not isinstance(
        add_claim(desk, AddClaim(person_id=person_id, insurance=Insurance.VOLUNTARY_SI, claim=claim)), tuple
    )
    draft = replace(si_draft(desk, person_id), income=dong(2_000_000), method="6", groups=("near_poor",))
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    content = made(desk, "tk1_ts", person_id)
    commune = desk.places.commune("00004")
    assert content.values == {
        "si_number": "0123456789",
        "full_name": "Trần Thị Bình",
        "birth": "1992",
        "ethnicity": "Kinh",
        "nationality": "Việt Nam",
        "phone": "0905000001",
        "email": "binh@example.vn",
        "clinic": "Không kê khai đối với BHXH tự nguyện",
        "street": "Số 12, Thôn Đông",
        "commune": commune.full_name,
        "province": desk.places.province(commune.province).full_name,
        "income": "2.000.000 đồng",
        "occupation": "Nông dân",
        "asked_for": f"Tham gia BHXH tự nguyện lần đầu, từ tháng {draft.start}",
        "papers": "giấy chứng minh hộ cận nghèo: 12/GCN-HCN, do UBND xã An Hòa cấp, có giá trị đến 31/12/2027",
    }
    assert content.ticks == {"sex": ("female",), "method": ("6",), "group": ("near_poor",), "occasion": ("first",)}
    assert "[12] Thu nhập chọn để đóng một tháng: 2.000.000 đồng" in read(desk, "tk1_ts", person_id)


def test_nobody_is_told_an_income_they_did_not_choose(desk: Desk) -> None:
    content = made(desk, "tk1_ts", registered(desk))
    assert "income" not in content.values
    assert "method" not in content.ticks
    assert content.values["asked_for"] == "Tham gia BHXH tự nguyện lần đầu"


def test_what_the_counter_would_refuse_is_a_box_to_fill(desk: Desk, clock: Clock) -> None:
    """A page left with a wrong income and a past month must not become a paper that someone signs."""
    person_id = registered(desk)
    pay_si(desk, person_id, method="3", start=Month.of(clock.moment.date()))
    draft = replace(si_draft(desk, person_id), income=dong(100), start=Month(2020, 1), method="6")
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    content = made(desk, "tk1_ts", person_id)
    assert "income" not in content.values
    assert "asked_for" not in content.values
    assert content.ticks["method"] == ("6",)
    assert content.ticks["occasion"] == ()
    replaced = replace(draft, income=dong(2_000_000), start=None, method="VS", months=7)
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(replaced)))
    content = made(desk, "tk1_ts", person_id)
    assert content.values["income"] == "2.000.000 đồng"
    assert content.ticks["method"] == ()


def test_after_a_gap_the_person_re_joins(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, method="3", start=Month.of(clock.moment.date()))
    clock.go_to(date(2027, 11, 20))
    content = made(desk, "tk1_ts", person_id)
    assert content.ticks["occasion"] == ("again",)
    assert content.values["asked_for"] == "Đóng lại BHXH tự nguyện, từ tháng 11/2027"


def test_another_method_is_a_change_and_the_same_is_none(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    pay_si(desk, person_id, method="3", start=Month.of(clock.moment.date()))
    assert made(desk, "tk1_ts", person_id).ticks["occasion"] == ()
    draft = replace(si_draft(desk, person_id), method="12")
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    assert made(desk, "tk1_ts", person_id).ticks["occasion"] == ("change",)


def test_years_ahead_say_how_many(desk: Desk) -> None:
    person_id = registered(desk)
    draft = replace(si_draft(desk, person_id), method="VS", months=36)
    save_draft(desk, Draft(page="voluntary_si", subject=str(person_id), title="", state=to_state(draft)))
    text = read(desk, "tk1_ts", person_id)
    assert "× nhiều năm về sau những năm còn thiếu 3 năm" in text


def test_a_refund_asks_for_an_account(desk: Desk) -> None:
    person_id = registered(desk, "Trần Thị Bình")
    claim = ClaimDraft(group="near_poor", paper_number="12/GCN-HCN", issuer="UBND xã An Hòa", valid_to="31/12/2027")
    assert not isinstance(
        add_claim(desk, AddClaim(person_id=person_id, insurance=Insurance.VOLUNTARY_SI, claim=claim)), tuple
    )
    text = read(desk, "tk1_ts_refund", person_id)
    assert "12/GCN-HCN" not in text
    assert "[16] Nội dung đề nghị: Hoàn trả tiền đóng BHXH tự nguyện" in text
    assert "tên chủ tài khoản: Trần Thị Bình Số tài khoản: Tại ngân hàng:" in text
    with desk.book.reading() as tx:
        account = RefundAccount(name="Lê Văn Dũng", number="0101", bank="Agribank")
        asked = tk1_ts_refund_content(tx, desk, person_id, account)
    assert [asked.values[key] for key in ("account_name", "account_number", "bank")] == [
        "Lê Văn Dũng",
        "0101",
        "Agribank",
    ]


def test_mau_so_2_names_the_clinic_and_writes_the_name_large(any_desk: Desk) -> None:
    desk = any_desk
    with desk.book.writing() as tx:
        clinics.save(tx, Clinic(code="27-123", name="Trạm y tế xã An Hòa"))
    person_id = registered(desk, "Trần Thị Bình", **{**FULL, "clinic_code": "27-123"})
    content = made(desk, "mau_so_2", person_id)
    assert content.values["full_name"] == "TRẦN THỊ BÌNH"
    assert content.values["clinic"] == "Trạm y tế xã An Hòa (27-123)"
    assert content.values["changes"] == "Tham gia BHYT hộ gia đình lần đầu"
    assert "papers" not in content.values
    assert "[01] Họ và tên (chữ in hoa): TRẦN THỊ BÌNH" in read(desk, "mau_so_2", person_id)


def test_an_address_known_only_as_before_2025_stands_as_it_was(desk: Desk) -> None:
    person_id = registered(desk, hamlet="", old_address="Thôn Đông, Xã Cũ, Huyện Cũ, Tỉnh Cũ")
    content = made(desk, "mau_so_2", person_id)
    assert content.values["street"] == "Thôn Đông, Xã Cũ, Huyện Cũ, Tỉnh Cũ"
    assert "commune" not in content.values


def test_today_s_units_stand_where_both_addresses_are_known(desk: Desk) -> None:
    person_id = registered(
        desk, street="Số 12", commune_code="00004", old_address="Số 12, Thôn Đông, Phường Cũ, Quận Cũ, Thành phố Cũ"
    )
    content = made(desk, "tk1_ts", person_id)
    commune = desk.places.commune("00004")
    assert content.values["street"] == "Số 12, Thôn Đông"
    assert content.values["commune"] == commune.full_name
    assert "Cũ" not in read(desk, "tk1_ts", person_id)


def test_papers_of_a_day_before_their_decree_are_refused_by_name(desk: Desk, clock: Clock) -> None:
    person_id = registered(desk)
    clock.go_to(date(2026, 4, 30))
    with pytest.raises(CounterError):
        made(desk, "tk1_ts", person_id)
    clock.go_to(date(2025, 6, 30))
    with pytest.raises(CounterError):
        made(desk, "mau_so_2", person_id)


def test_a_stranger_is_said_so(desk: Desk) -> None:
    with pytest.raises(CounterError):
        made(desk, "tk1_ts", new_key())
