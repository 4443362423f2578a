"""Register a person or change what the book says of them."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.identity import read_phone
from desktop.domain.people import Address, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.people.duplicates import DuplicateDecision, store_decision
from desktop.services.people.person_form import PersonDraft, check_person, draft_from_person
from desktop.storage.book import Transaction
from desktop.storage.counter import clinics
from desktop.storage.errors import ConflictError
from desktop.storage.people import people


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPerson:
    """A draft and the decisions about its possible duplicates."""

    draft: PersonDraft
    decisions: tuple[DuplicateDecision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredPerson:
    """The person's key and the version now in the book."""

    person_id: UUID
    version: int


def register_person(desk: Desk, command: RegisterPerson) -> RegisteredPerson | tuple[Problem, ...]:
    """Insert, or update under the version loaded.

    Raises:
        ConflictError: someone else changed the person meanwhile (``stale``).
    """
    with desk.book.writing() as tx:
        return register_in(tx, desk, command.draft, command.decisions)


def register_in(
    tx: Transaction, desk: Desk, draft: PersonDraft, decisions: tuple[DuplicateDecision, ...] = ()
) -> RegisteredPerson | tuple[Problem, ...]:
    """The same inside a transaction; nothing is written when there are problems."""
    person = check_person(draft, today(desk), desk.places)
    if isinstance(person, tuple):
        return person
    if problems := (*_taken(tx, person), *_unknown_clinic(tx, person)):
        return problems
    version = _insert(tx, desk, person) if draft.version is None else _update(tx, desk, person, draft.version)
    for decision in decisions:
        store_decision(tx, desk, decision)
    return RegisteredPerson(person_id=person.id, version=version)


def _taken(tx: Transaction, person: Person) -> tuple[Problem, ...]:
    """Numbers that belong to another person of the book, all of them at once."""
    return tuple(
        Problem(name, "taken", {"number": number, "name": found.person.full_name})
        for name in people.NUMBERS
        if (number := getattr(person, name))
        for found in people.by_number(tx, number)
        if found.person.id != person.id and getattr(found.person, name) == number
    )


def _unknown_clinic(tx: Transaction, person: Person) -> tuple[Problem, ...]:
    known = {clinic.code for clinic in clinics.all_clinics(tx)}
    return () if person.clinic_code in {"", *known} else (Problem("clinic_code", "unknown_clinic"),)


def _insert(tx: Transaction, desk: Desk, person: Person) -> int:
    people.insert_person(
        tx, person, by=desk.user.id, at=desk.now(), place_words=place_words(desk.places, person.address)
    )
    journal_act(
        tx, desk, "person_registered", about_person(person.id), name=person.full_name, number=person.personal_id
    )
    return 1


def _update(tx: Transaction, desk: Desk, person: Person, version: int) -> int:
    before = people.get(tx, person.id)
    if before is None:
        raise ConflictError("stale")
    new_version = people.update_person(
        tx,
        person,
        expected_version=version,
        by=desk.user.id,
        at=desk.now(),
        place_words=place_words(desk.places, person.address),
    )
    changes = changed_fields(before.person, person)
    if changes:
        journal_act(tx, desk, "person_changed", about_person(person.id), name=person.full_name, changes=changes)
    return new_version


def changed_fields(before: Person, after: Person) -> dict[str, list[str]]:
    """What differs by the draft's names, as texts before and after."""
    old, new = draft_from_person(before, None), draft_from_person(after, None)
    names = [field.name for field in fields(PersonDraft) if field.name not in {"person_id", "version"}]
    return {
        name: [getattr(old, name), getattr(new, name)] for name in names if getattr(old, name) != getattr(new, name)
    }


def place_words(places: AdministrativeUnits, address: Address) -> str:
    """The names by which an address is also found: commune, province, and the old communes, districts and provinces of it."""
    if not places.knows(address.commune_code):
        return ""
    return f"{places.place_name(address.commune_code)} {places.old.words(address.commune_code)}"


def change_phone(tx: Transaction, desk: Desk, person_id: UUID, phone: str) -> tuple[Problem, ...]:
    """Change only the phone, as the enrolment pages do; the same phone changes nothing."""
    read = read_phone(phone)
    if isinstance(read, Problem):
        return (read,)
    found = people.get(tx, person_id)
    if found is None:
        return (Problem("person_id", "unknown_person"),)
    if found.person.phone != read:
        _update(tx, desk, replace(found.person, phone=read), found.version)
    return ()


def load_person_draft(desk: Desk, person_id: UUID) -> PersonDraft:
    """The draft of a person in the book, to be edited."""
    with desk.book.reading() as tx:
        return draft_from_person(*loaded(tx, person_id))


def loaded(tx: Transaction, person_id: UUID) -> tuple[Person, int]:
    """A person of the book and the version; ``CounterError`` when there is none."""
    found = people.get(tx, person_id)
    if found is None:
        raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại theo tên hoặc số định danh."))
    return found.person, found.version
