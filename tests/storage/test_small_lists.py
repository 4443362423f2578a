"""Settings, users, clinics, drafts, claims, enrolments: kept, changed, listed."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.domain.people import Insurance, SupportClaim
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.counter import books, clinics, drafts, users
from desktop.storage.counter.clinics import Clinic
from desktop.storage.counter.drafts import Draft
from desktop.storage.counter.users import Role, User
from desktop.storage.people import claims, enrolments
from desktop.storage.people.enrolments import Enrolment
from tests.storage.builders import WHO, person, saved
from tests.storage.engines import CLERK, NOW


@pytest.mark.parametrize("value", ["chữ", 0, False, [], {"b": 1, "a": [None, "ấ"]}, 3_000_000_000])
def test_a_setting_keeps_any_json(book: Book, value: object) -> None:
    with book.writing() as tx:
        books.set_setting(tx, "office", "trước")
        books.set_setting(tx, "office", value)
    with book.writing() as tx:
        assert books.all_settings(tx) == {"office": value}
        books.set_setting(tx, "office", None)
        assert books.all_settings(tx) == {}


def test_users_are_added_and_changed(book: Book) -> None:
    other = User(id=new_key(), name="Hoa", collector_code="NV02", role=Role.SUPERVISOR)
    with book.writing() as tx:
        users.save(tx, other, at=NOW + timedelta(seconds=1))
        users.save(tx, User(id=CLERK.id, name="Trần Thị Lan", collector_code="NV09"), at=NOW)
        assert users.get(tx, other.id) == other
        assert users.get(tx, new_key()) is None
        assert [(one.name, one.collector_code) for one in users.all_users(tx)] == [
            ("Trần Thị Lan", "NV09"),
            ("Hoa", "NV02"),
        ]
        users.save(tx, CLERK, at=NOW)


def test_clinics_are_edited_and_retired(book: Book) -> None:
    with book.writing() as tx:
        clinics.save(tx, Clinic(code="01002", name="Bệnh viện huyện"))
        clinics.save(tx, Clinic(code="01001", name="Trạm xá"))
        clinics.save(tx, Clinic(code="01001", name="Trạm y tế", active=False))
        assert clinics.all_clinics(tx) == (
            Clinic(code="01001", name="Trạm y tế", active=False),
            Clinic(code="01002", name="Bệnh viện huyện"),
        )
        assert [one.code for one in clinics.all_clinics(tx, active_only=True)] == ["01002"]


def test_drafts_come_back_until_they_are_thrown_away(book: Book) -> None:
    first = Draft(user_id=CLERK.id, page="person", subject="", data={"name": "Ngu\x00"}, updated_at=NOW)
    later = Draft(
        user_id=CLERK.id, page="person", subject="person:1", data={"a": [1]}, updated_at=NOW + timedelta(minutes=1)
    )
    with book.writing() as tx:
        drafts.save(tx, first)
        drafts.save(tx, later)
        drafts.save(tx, Draft(user_id=CLERK.id, page="person", subject="", data={"name": "Nguyễn"}, updated_at=NOW))
    with book.writing() as tx:
        kept = drafts.load(tx, CLERK.id, "person")
        assert kept is not None
        assert kept.data == {"name": "Nguyễn"}
        assert [one.subject for one in drafts.of_user(tx, CLERK.id)] == ["person:1", ""]
        assert drafts.load(tx, CLERK.id, "receipt") is None
        drafts.delete_draft(tx, CLERK.id, "person")
        assert drafts.of_user(tx, CLERK.id) == (later,)


def _claim(person_id: object, **parts: object) -> SupportClaim:
    usual = {"id": new_key(), "person_id": person_id, "insurance": Insurance.VOLUNTARY_SI, "group": "near_poor"}
    return SupportClaim(**(usual | parts))  # type: ignore[arg-type]


def test_claims_hold_while_their_proof_does(book: Book) -> None:
    (one,) = saved(book, person())
    open_ended = _claim(one.id, paper_number="12/GCN", issuer="UBND xã A")
    ended = _claim(one.id, group="poor", valid_from=date(2025, 1, 1), valid_to=date(2025, 12, 31))
    with book.writing() as tx:
        claims.insert_claim(tx, open_ended, **WHO)
        claims.insert_claim(tx, ended, **WHO)
    with book.writing() as tx:
        assert claims.of_person(tx, one.id) == (open_ended, ended)
        assert claims.of_person(tx, one.id, on=date(2025, 12, 31)) == (open_ended, ended)
        assert claims.of_person(tx, one.id, on=date(2026, 1, 1)) == (open_ended,)
        shorter = _claim(one.id, id=open_ended.id, valid_to=date(2026, 6, 30))
        assert claims.update_claim(tx, shorter, **WHO)
        assert not claims.update_claim(tx, _claim(one.id), **WHO)
        assert claims.of_person(tx, one.id, on=date(2026, 7, 1)) == ()


@pytest.mark.parametrize("parts", [{"group": ""}, {"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 1)}])
def test_a_claim_that_cannot_be_is_refused(book: Book, parts: dict[str, object]) -> None:
    (one,) = saved(book, person())
    with pytest.raises(IntegrityError), book.writing() as tx:
        claims.insert_claim(tx, _claim(one.id, **parts), **WHO)


def test_an_enrolment_is_one_and_can_be_taken_up_again(book: Book) -> None:
    (one,) = saved(book, person())
    with book.writing() as tx:
        enrolments.enrol_all(tx, [one.id], Insurance.VOLUNTARY_SI, date(2026, 1, 1), **WHO)
        enrolments.enrol_all(tx, [one.id, one.id], Insurance.HOUSEHOLD_HI, date(2026, 2, 1), **WHO)
        made = enrolments.of_person(tx, one.id)
        assert [(found.insurance, found.since) for found in made] == [
            (Insurance.HOUSEHOLD_HI, date(2026, 2, 1)),
            (Insurance.VOLUNTARY_SI, date(2026, 1, 1)),
        ]
        assert enrolments.end(tx, one.id, Insurance.VOLUNTARY_SI, date(2026, 6, 30), **WHO)
        assert [found.ended_on for found in enrolments.of_person(tx, one.id)] == [None, date(2026, 6, 30)]
        enrolments.enrol_all(tx, [one.id], Insurance.VOLUNTARY_SI, date(2026, 9, 1), **WHO)
        assert enrolments.of_person(tx, one.id) == made
        assert not enrolments.end(tx, new_key(), Insurance.VOLUNTARY_SI, date(2026, 6, 30), **WHO)
    double = Enrolment(id=new_key(), person_id=one.id, insurance=Insurance.VOLUNTARY_SI, since=date(2026, 1, 1))
    with pytest.raises(IntegrityError), book.writing() as tx:
        enrolments.insert_many(tx, [double], **WHO)
