"""Text that no clerk means to type, in every text field of every act, on both engines: kept, cleaned or refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.people import Insurance
from desktop.services.book.check_book import check_book
from desktop.services.book.clinics import save_clinic
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.book.user_details import save_user
from desktop.services.counter.drafts import Draft, list_drafts, load_draft, save_draft
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.receipts import receipt_listing
from desktop.services.exports.writing import export_listing
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.payment.collect_payment import Payer, collect_payment
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.services.payment.verify_receipt import verify_receipt
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.people.duplicates import DuplicateDecision, find_duplicates, record_decision
from desktop.services.people.find_people import FindPeople, count_people, find_households, find_people
from desktop.services.people.households import (
    CreateHousehold,
    MemberEntry,
    RemoveMember,
    SetHouseholdCode,
    create_household,
    remove_member,
    set_code,
)
from desktop.services.people.register_person import RegisterPerson, register_person
from desktop.services.people.scan import read_scan
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.counter.clinics import Clinic
from tests.services.builders import command, household_of, person_draft, registered, si_draft, si_part

HOSTILE = {
    "nul": "An\x00Bình",
    "lone surrogate": "An\ud800Bình",
    "right to left": "An\u202eBình\u202c",
    "huge": "Ấ" * 200_000,
    "sql": "'); DROP TABLE people; --",
    "html": "<b onclick=x>&amp;</b>",
    "percent": "%_%\\",
    "controls": "\x01\x1b[31m\r\n\t\x7f\x85\u2028",
    "combining": "a" + "\u0301" * 5_000,
    "digits": "9" * 6_000,
    "emoji": "👩‍👩‍👧‍👦🇻🇳",
    "format": "{0.__class__} {name} %s %d",
    "full text": '"a" OR NEAR(b* c) - ^x',
    "path": "../../etc/passwd",
    "noncharacter": "\ufffe\uffff\U0010ffff",
}


def _person_fields(desk: Desk, text: str) -> None:
    for name in ("full_name", "birth", "sex", "personal_id", "old_id", "si_number", "ethnicity", "nationality"):
        register_person(desk, RegisterPerson(draft=person_draft(**{"full_name": "Lê Thị Ba", name: text})))
    for name in ("phone", "email", "occupation", "clinic_code", "street", "hamlet", "commune_code", "old_address"):
        register_person(desk, RegisterPerson(draft=person_draft("Lê Thị Ba", **{name: text})))


def _search(desk: Desk, text: str) -> None:
    find_people(desk, FindPeople(text=text))
    find_households(desk, FindPeople(text=text))
    assert count_people(desk, text).count >= 0
    list_receipts(desk, ListReceipts(text=text))
    export_listing(desk, receipt_listing(ListReceipts(text=text)), Ending.CSV)


def _duplicates(desk: Desk, text: str) -> None:
    for name in ("full_name", "birth", "personal_id", "old_id", "si_number", "phone", "hamlet"):
        find_duplicates(desk, person_draft(**{"full_name": "Lê Thị Ba", name: text}))
    one, other = registered(desk, "Lê Thị Bốn"), registered(desk, "Lê Thị Năm", birth="02/02/1970")
    record_decision(desk, DuplicateDecision(draft_id=one, candidate_id=other, same_person=False, reason=text))


def _scan(desk: Desk, text: str) -> None:
    read_scan(desk, text)
    read_scan(desk, f"{text}|{text}|{text}|{text}|{text}|{text}|{text}")


def _households(desk: Desk, text: str) -> None:
    one, other = registered(desk, "Lê Văn Sáu"), registered(desk, "Lê Văn Bảy", birth="02/02/1970")
    create_household(
        desk, CreateHousehold(household_id=new_key(), members=(MemberEntry(person_id=one, relation=text),))
    )
    create_household(
        desk, CreateHousehold(household_id=new_key(), members=(MemberEntry(person_id=one, relation="00"),), code=text)
    )
    whole = household_of(desk, other)
    set_code(desk, SetHouseholdCode(household_id=whole, code=text))
    remove_member(desk, RemoveMember(household_id=whole, person_id=other, reason=text))


def _claims(desk: Desk, text: str) -> None:
    person = registered(desk, "Lê Văn Tám")
    usual = ClaimDraft(group="near_poor", paper_number="1", issuer="UBND", valid_from="", valid_to="31/12/2026")
    for name in ("group", "paper_number", "issuer", "valid_from", "valid_to"):
        claim = replace(usual, **{name: text})
        add_claim(desk, AddClaim(person_id=person, insurance=Insurance.VOLUNTARY_SI, claim=claim))


def _settings(desk: Desk, text: str) -> None:
    before = load_settings(desk)
    for name in ("agency", "organisation", "point_code", "address", "commune_code", "form_name", "receipt_symbol"):
        save_settings(desk, replace(before, **{name: text}))
    for name in ("form_legal_line", "receipt_printer", "schedule_printer", "language", "theme"):
        save_settings(desk, replace(before, **{name: text}))
    save_user(desk, text, "01")
    save_user(desk, "Trần Thị Lan", text)
    save_clinic(desk, Clinic(code=text, name="Trạm", active=True))
    save_clinic(desk, Clinic(code="99001", name=text, active=True))


def _drafts(desk: Desk, text: str) -> None:
    save_draft(desk, Draft(page="person_form", subject="x", title=text, state={"full_name": text, text: [text]}))
    kept = load_draft(desk, "person_form", "x")
    assert kept is not None
    assert kept.state["full_name"] == text.replace("\ud800", "?")
    assert [draft.subject for draft in list_drafts(desk)] == ["x"]


def _enrolments(desk: Desk, text: str) -> None:
    person = registered(desk, "Lê Văn Chín")
    facts = load_si_facts(desk, person)
    for name in ("method", "phone"):
        offer_si(facts, si_draft(desk, person, **{name: text}))
    offer_si(facts, si_draft(desk, person, groups=(text,)))
    household = new_key()
    for name in ("relation", "group", "covered_until"):
        row = HiRow(**{"person_id": person, "relation": "00", name: text})
        offer_hi(load_hi_facts(desk, household, (person,)), HiDraft(household_id=household, is_new=True, rows=(row,)))


def _payments(desk: Desk, text: str) -> None:
    person = registered(desk, "Lê Văn Mười")
    part = si_part(desk, si_draft(desk, person))
    for payer in (Payer(name=text), Payer(name="An", number=text), Payer(name="An", address=text)):
        collect_payment(desk, command(part, payer=payer))
    collect_payment(desk, command(replace(part, draft=replace(part.draft, phone=text))))
    verify_receipt(text, b"x" * 32)


ACTS: tuple[Callable[[Desk, str], None], ...] = (
    _person_fields,
    _search,
    _duplicates,
    _scan,
    _households,
    _claims,
    _settings,
    _drafts,
    _enrolments,
    _payments,
)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__.strip("_"))
def test_hostile_text_is_kept_cleaned_or_refused(any_desk: Desk, act: Callable[[Desk, str], None]) -> None:
    for text in HOSTILE.values():
        act(any_desk, text)
    assert check_book(any_desk).problems == ()
