"""Text that no clerk means to type, in every text field of every act, on both engines: kept, cleaned or refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.services.advice.advise import advise
from desktop.services.advice.consult import KeepConsultation, keep_consultation
from desktop.services.advice.earlier import SaveEarlier, save_earlier
from desktop.services.advice.facts import initial_inputs, load_advice
from desktop.services.advice.kept import kept_advice
from desktop.services.board.hamlets import SaveHamlet, add_spelling, save_hamlet, take_from_addresses
from desktop.services.board.monthly import ReportMade, make_report
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.book.check_book import check_book
from desktop.services.book.clinics import save_clinic
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.book.user_details import save_user
from desktop.services.counter.drafts import Draft, list_drafts, load_draft, save_draft
from desktop.services.desk import Desk, today
from desktop.services.exports.listing import Ending
from desktop.services.exports.receipts import receipt_listing
from desktop.services.exports.writing import export_listing
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.outreach.planning import PlanRound, RoundDraft, TakeAlong, plan_round
from desktop.services.outreach.results import RecordResult, VisitResult, record_result
from desktop.services.outreach.round_page import list_rounds, load_round
from desktop.services.outreach.sheet_out import write_sheet
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
from desktop.services.potential.potential_list import PotentialQuery, potential_list
from desktop.services.proofs.proof_list import proof_list
from desktop.services.proofs.query import ProofQuery, When
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.counter.clinics import Clinic
from desktop.storage.counter.contacts import Outcome as ContactOutcome
from tests.services.builders import command, household_of, person_draft, registered, si_draft, si_part
from tests.services.outreach.stories import planned

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


def _commune(desk: Desk, text: str) -> None:
    made = save_hamlet(desk, SaveHamlet(hamlet_id=None, name=text))
    save_hamlet(desk, SaveHamlet(hamlet_id=None, name="Thôn Đông", counted=text))
    if not isinstance(made, tuple):
        add_spelling(desk, made, f"{text} khác")
    set_target(desk, SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent=text))
    registered(desk, f"Lê Văn Xã {len(text)}{ord(text[0])}", hamlet=text[:90], phone="")
    take_from_addresses(desk)
    potential_list(desk, PotentialQuery(text=text))
    proof_list(desk, ProofQuery(when=When.ALL, text=text, hamlet=text))
    assert isinstance(make_report(desk), ReportMade)


def _visits(desk: Desk, text: str) -> None:
    person = registered(desk, f"Lê Văn Thăm {len(text)}{ord(text[0])}", phone="")
    people = (TakeAlong(person_id=person),)
    for name in ("title", "venue", "who_went", "note"):
        wanted = RoundDraft(**{"held_on": today(desk), name: text})
        plan_round(desk, PlanRound(round_id=new_key(), draft=wanted, people=people))
    made = planned(desk, [person])
    for name in ("met", "papers_left", "note"):
        result = VisitResult(**{"outcome": ContactOutcome.AGREED, name: text})
        record_result(desk, RecordResult(contact_id=new_key(), round_id=made.id, person_id=person, result=result))
    load_round(desk, made.id)
    write_sheet(desk, made.id)
    assert list_rounds(desk).lines


def _advice(desk: Desk, text: str) -> None:
    person = registered(desk, f"Lê Văn Hỏi {len(text)}{ord(text[0])}", phone="")
    facts = load_advice(desk, person)
    inputs = replace(initial_inputs(facts), budget=Money(450_000), birth=text, sex=text, groups=(text,))
    page = kept_advice(facts, inputs, advise(facts, inputs))
    for command_ in (
        KeepConsultation(consultation_id=new_key(), person_id=person, inputs=page.inputs, content=page.content),
        KeepConsultation(consultation_id=new_key(), person_id=person, inputs={}, content={"summary": text}, note=text),
    ):
        keep_consultation(desk, command_)
    period = PaidPeriod(first=Month(2012, 1), last=Month(2016, 12), income=Money(3_000_000), kind=Kind.COMPULSORY)
    save_earlier(desk, SaveEarlier(person_id=person, periods=(period,), source=text))
    assert load_advice(desk, person).consultations


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
    _commune,
    _visits,
    _advice,
)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__.strip("_"))
def test_hostile_text_is_kept_cleaned_or_refused(any_desk: Desk, act: Callable[[Desk, str], None]) -> None:
    for text in HOSTILE.values():
        act(any_desk, text)
    assert check_book(any_desk).problems == ()
