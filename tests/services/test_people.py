"""Registering, finding, scanning and telling people apart."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.services.book.clinics import Clinic, list_clinics, save_clinic
from desktop.services.desk import Desk
from desktop.services.people.duplicates import DuplicateDecision, find_duplicates, record_decision
from desktop.services.people.find_people import FindPeople, count_people, find_households, find_people
from desktop.services.people.household_overview import household_of as household_of_person
from desktop.services.people.household_overview import household_overview
from desktop.services.people.households import (
    AddMember,
    ChangeHead,
    CreateHousehold,
    MemberEntry,
    RemoveMember,
    SetHouseholdCode,
    add_member,
    change_head,
    create_household,
    remove_member,
    set_code,
)
from desktop.services.people.person_form import check_person
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.services.people.scan import DamagedScan, KnownPerson, NewPerson, read_scan
from desktop.storage.column_types import new_key
from tests.services.builders import household_of, pay_si, person_draft, registered

CARD = "001090900001|990000001|Nguyễn Văn An|01011990|Nam|Thôn Đông, Xã Ba Vì, Thành phố Hà Nội|15042026"
BA_VI = "09700"
ON = date(2026, 11, 23)


def problem_codes(found: object) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in found] if isinstance(found, tuple) else []


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"full_name": ""}, ("full_name", "missing_field")),
        ({"full_name": "A" * 121}, ("full_name", "too_long")),
        ({"full_name": "12345"}, ("full_name", "no_letters")),
        ({"full_name": "\u0000\u200b"}, ("full_name", "missing_field")),
        ({"birth": "31/02/1990"}, ("birth", "bad_date")),
        ({"birth": "24/11/2026"}, ("birth", "in_future")),
        ({"birth": "1850"}, ("birth", "out_of_range")),
        ({"birth": ""}, ("birth", "missing_field")),
        ({"sex": ""}, ("sex", "missing_field")),
        ({"sex": "x"}, ("sex", "unknown_value")),
        ({"personal_id": "00109090000"}, ("personal_id", "bad_personal_id")),
        ({"personal_id": "001091900001"}, ("birth", "id_birth_mismatch")),
        ({"personal_id": "001190900001"}, ("sex", "id_sex_mismatch")),
        ({"phone": "12345"}, ("phone", "bad_phone")),
        ({"email": "an@"}, ("email", "bad_email")),
        ({"si_number": "123"}, ("si_number", "bad_si_number")),
        ({"old_id": "12"}, ("old_id", "bad_old_id")),
        ({"ethnicity": "77"}, ("ethnicity", "unknown_value")),
        ({"nationality": "Việt Nam"}, ("nationality", "unknown_value")),
        ({"commune_code": "99999"}, ("commune_code", "unknown_commune")),
        ({"occupation": "x" * 201}, ("occupation", "too_long")),
    ],
)
def test_each_bad_field_is_named(places: AdministrativeUnits, parts: dict[str, str], expected: tuple[str, str]) -> None:
    assert expected in problem_codes(
        check_person(
            person_draft(**parts) if "full_name" not in parts else replace(person_draft(), **parts), ON, places
        )
    )


def test_all_problems_come_at_once(places: AdministrativeUnits) -> None:
    found = check_person(person_draft("", birth="x", sex="", phone="1", email="2"), ON, places)
    assert [field for field, _ in problem_codes(found)] == ["full_name", "birth", "sex", "phone", "email"]


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn <b>An</b>",
        "Robert'); DROP TABLE people;--",
        "Lê 😀 Văn",
        "H'Hen Niê",
        unicodedata.normalize("NFD", "Đỗ Thị Ấm"),
    ],
)
def test_odd_names_are_kept_as_typed_and_found(desk: Desk, name: str) -> None:
    person_id = registered(desk, name)
    stored = load_person_draft(desk, person_id)
    assert stored.full_name == unicodedata.normalize("NFC", name)
    assert [row.name for row in find_people(desk, FindPeople(text=name))] == [stored.full_name]


def test_search_as_typed_shows_covers_and_place(desk: Desk) -> None:
    an = registered(desk, personal_id="001090900001", commune_code=BA_VI)
    household_of(desk, an, registered(desk, "Trần Thị Bình", sex="female", phone="0912000011"))
    pay_si(desk, an)
    [row] = find_people(desk, FindPeople(text="an ng v"))
    assert (row.name, row.birth, row.number) == ("Nguyễn Văn An", "01/01/1990", "001090900001")
    assert row.si is not None
    assert row.si.text == "BHXH: đến 11/2027"
    assert row.hi is None
    assert [one.name for one in find_people(desk, FindPeople(text="0912 000"))] == ["Trần Thị Bình"]
    assert (count_people(desk, "thon dong").count, count_people(desk, "qqq").text) == (2, "0 người")
    assert [one.found_by for one in find_households(desk, FindPeople(text="binh"))] == ["Trần Thị Bình"]


def test_a_change_under_an_old_version_is_refused(desk: Desk) -> None:
    person_id = registered(desk)
    first = load_person_draft(desk, person_id)
    assert not isinstance(register_person(desk, RegisterPerson(draft=replace(first, phone="0912000012"))), tuple)
    with pytest.raises(CounterError, match="nơi khác"):
        register_person(desk, RegisterPerson(draft=replace(first, phone="0912000013")))
    assert load_person_draft(desk, person_id).phone == "0912000012"


def test_a_number_of_someone_else_is_a_problem_of_its_field(desk: Desk) -> None:
    registered(desk, personal_id="001090900001", si_number="9900000001")
    other = person_draft("Nguyễn Văn Bé", personal_id="001090900001", si_number="9900000001")
    found = register_person(desk, RegisterPerson(draft=other))
    assert problem_codes(found) == [("personal_id", "taken"), ("si_number", "taken")]


def test_clinics_are_a_list_that_the_office_edits(desk: Desk) -> None:
    assert problem_codes(register_person(desk, RegisterPerson(draft=person_draft(clinic_code="01")))) == [
        ("clinic_code", "unknown_clinic")
    ]
    save_clinic(desk, Clinic(code=" 01 ", name="Trạm y tế xã"))
    save_clinic(desk, Clinic(code="02", name="Bệnh viện huyện"))
    assert [clinic.code for clinic in list_clinics(desk)] == ["02", "01"]
    save_clinic(desk, Clinic(code="02", name="Bệnh viện huyện", active=False))
    assert [clinic.code for clinic in list_clinics(desk)] == ["01"]
    assert problem_codes(save_clinic(desk, Clinic(code="", name=""))) == [
        ("code", "missing_field"),
        ("name", "missing_field"),
    ]
    registered(desk, clinic_code="01")


@pytest.mark.parametrize(
    ("name", "birth", "found"),
    [
        ("Nguyễn Văn An", "01/01/1990", True),
        ("Nguyen Van An", "05/01/1990", True),
        ("Nguyễn Văn Ân", "01/01/1990", True),
        ("Nguyễn Vân Anh", "01/01/1990", True),
        ("Nguyễn Văn An", "1990", True),
        ("Nguyễn Văn An", "01/1990", True),
        ("Nguyễn Văn An", "01/01/1991", True),
        ("Nguyễn Văn An", "01/02/1992", False),
        ("Nguyễn Văn An", "25/06/1990", False),
        ("Trần Thị Bình", "01/01/1990", False),
    ],
)
def test_like_names_born_about_the_same_day_are_shown(desk: Desk, name: str, birth: str, *, found: bool) -> None:
    registered(desk)
    candidates = find_duplicates(desk, person_draft(name, birth=birth, phone=""))
    assert [candidate.reasons for candidate in candidates] == ([("name_birth",)] if found else [])


def test_day_and_month_exchanged_are_recognised(desk: Desk) -> None:
    registered(desk, birth="03/07/1990")
    assert find_duplicates(desk, person_draft(birth="07/03/1990"))


def test_the_same_number_is_certain_and_compared_side_by_side(desk: Desk) -> None:
    registered(desk, personal_id="001090900001")
    [candidate] = find_duplicates(desk, person_draft("Lê Văn Bảy", personal_id="001090900001", birth="02/02/1990"))
    assert (candidate.certain, candidate.reasons) == (True, ("personal_id",))
    assert [row.label for row in candidate.rows if not row.same] == ["Họ và tên", "Ngày sinh"]
    assert "cùng số định danh" in candidate.sentence


def test_a_decision_is_kept_and_not_asked_again(desk: Desk) -> None:
    person_id = registered(desk)
    other = person_draft(birth="02/01/1990")
    decision = DuplicateDecision(
        draft_id=other.person_id, candidate_id=person_id, same_person=False, reason="hai anh em"
    )
    assert not isinstance(register_person(desk, RegisterPerson(draft=other, decisions=(decision,))), tuple)
    assert find_duplicates(desk, load_person_draft(desk, other.person_id)) == ()
    third = person_draft(birth="03/01/1990")
    record_decision(
        desk, DuplicateDecision(draft_id=third.person_id, candidate_id=person_id, same_person=False, reason="khác xã")
    )
    assert [one.person.id for one in find_duplicates(desk, third)] == [other.person_id]


def test_a_new_card_fills_the_form(desk: Desk) -> None:
    found = read_scan(desk, CARD)
    assert isinstance(found, NewPerson)
    draft = found.draft
    assert (draft.full_name, draft.birth, draft.sex) == ("Nguyễn Văn An", "01/01/1990", "male")
    assert (draft.personal_id, draft.old_id, draft.hamlet) == ("001090900001", "990000001", "Thôn Đông")
    assert draft.commune_code == BA_VI
    assert found.candidates == ()


def test_a_known_card_shows_what_differs(desk: Desk) -> None:
    person_id = registered(desk, "Nguyen Van An", personal_id="001090900001", hamlet="Thôn Hạ")
    found = read_scan(desk, CARD)
    assert isinstance(found, KnownPerson)
    assert (found.person_id, found.by_old_id) == (person_id, False)
    assert [difference.field for difference in found.differences] == ["old_id", "address"]
    assert (found.draft.version, found.draft.phone, found.draft.hamlet) == (1, "0905000001", "Thôn Đông")
    assert not isinstance(register_person(desk, RegisterPerson(draft=found.draft)), tuple)
    again = read_scan(desk, CARD)
    assert isinstance(again, KnownPerson)
    assert again.differences == ()


def test_a_person_of_the_old_number_gets_the_new_one(desk: Desk) -> None:
    person_id = registered(desk, old_id="990000001")
    found = read_scan(desk, CARD)
    assert isinstance(found, KnownPerson)
    assert (found.person_id, found.by_old_id) == (person_id, True)
    assert [difference.field for difference in found.differences][:1] == ["personal_id"]


def test_the_old_number_of_someone_with_another_new_one_is_no_match(desk: Desk) -> None:
    registered(desk, "Lê Văn Bảy", old_id="990000001", personal_id="001090900002")
    found = read_scan(desk, CARD)
    assert isinstance(found, NewPerson)
    assert [candidate.reasons for candidate in found.candidates] == [("old_id",)]


@pytest.mark.parametrize(
    "text", ["", "https://vidu.example", "a|b|c|d|e|f|g", CARD.replace("01011990", "31021990"), "\ud800|", "1" * 5000]
)
def test_a_damaged_scan_says_why_and_keeps_its_text(desk: Desk, text: str) -> None:
    found = read_scan(desk, text)
    assert isinstance(found, DamagedScan)
    assert found.raw == text
    assert len(found.messages) == len(found.problems) > 0


def test_household_life(any_desk: Desk) -> None:
    desk = any_desk
    head, wife, child = (registered(desk, name, phone="") for name in ("Nguyễn Văn An", "Trần Bình", "Nguyễn Bé"))
    household = household_of(desk, head, wife)
    added = add_member(desk, AddMember(household_id=household, member=MemberEntry(person_id=child, relation="08")))
    assert not isinstance(added, tuple)
    assert problem_codes(remove_member(desk, RemoveMember(household_id=household, person_id=head))) == [
        ("relation", "head_needed")
    ]
    relations = (MemberEntry(person_id=head, relation="02"), MemberEntry(person_id=child, relation="08"))
    assert not isinstance(
        change_head(desk, ChangeHead(household_id=household, new_head_id=wife, relations=relations)), tuple
    )
    assert not isinstance(remove_member(desk, RemoveMember(household_id=household, person_id=child)), tuple)
    set_code(desk, SetHouseholdCode(household_id=household, code="9900000001"))
    shown = household_overview(desk, household)
    assert (shown.label, shown.head_name) == ("Hộ 9900000001", "Trần Bình")
    assert [(row.name, row.relation_label) for row in shown.members] == [
        ("Trần Bình", "chủ hộ"),
        ("Nguyễn Văn An", "chồng"),
    ]
    assert [row.name for row in shown.former] == ["Nguyễn Bé"]
    assert (household_of_person(desk, head), household_of_person(desk, child)) == (household, None)


def test_a_household_has_one_head_and_nobody_twice(desk: Desk) -> None:
    one, two = registered(desk), registered(desk, "Trần Thị Bình", phone="")
    entry = MemberEntry

    def made(*members: MemberEntry) -> list[tuple[str, str]]:
        return problem_codes(create_household(desk, CreateHousehold(household_id=new_key(), members=members)))

    assert made() == [("members", "missing_field")]
    assert made(entry(person_id=one, relation="01")) == [("members[0].relation", "head_needed")]
    assert made(entry(person_id=one, relation="00"), entry(person_id=two, relation="00")) == [
        ("members[1].relation", "two_heads")
    ]
    assert made(entry(person_id=one, relation="00"), entry(person_id=one, relation="05")) == [
        ("members[1].person_id", "member_twice")
    ]
    assert made(entry(person_id=one, relation="00"), entry(person_id=new_key(), relation="77")) == [
        ("members[1].relation", "unknown_relation")
    ]
    assert made(entry(person_id=one, relation="00")) == []
    assert made(entry(person_id=one, relation="00")) == [("members[0].person_id", "member_elsewhere")]


def test_unknown_people_and_households_are_said_so(desk: Desk) -> None:
    with pytest.raises(CounterError, match="Không thấy"):
        load_person_draft(desk, new_key())
    with pytest.raises(CounterError, match="Không thấy"):
        household_overview(desk, new_key())
