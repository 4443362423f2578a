"""Register a person or change what the book says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache, partial
from typing import Any
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
from desktop.storage.counter import clinics, journal
from desktop.storage.errors import ConflictError
from desktop.storage.people import bulk, people
from desktop.storage.people.bulk import Change
from desktop.storage.people.people import PersonRecord


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
    if problems := (*_taken(tx, person), *_unknown_clinic(_clinic_codes(tx), person)):
        return problems
    version = _insert(tx, desk, person) if draft.version is None else _update(tx, desk, person, draft.version)
    for decision in decisions:
        store_decision(tx, desk, decision)
    return RegisteredPerson(person_id=person.id, version=version)


def change_many(
    tx: Transaction, desk: Desk, drafts: Sequence[PersonDraft], known: Mapping[UUID, PersonRecord]
) -> Mapping[UUID, tuple[Problem, ...]]:
    """Change people of the book in a few statements; the problems by person, and then nothing is written.

    ``known`` is how the book has them now.

    Raises:
        ConflictError: ``stale`` as for :func:`register_person`; the transaction must be given up.
    """
    checked = [(draft, check_person(draft, today(desk), desk.places)) for draft in drafts]
    problems = {draft.person_id: found for draft, found in checked if isinstance(found, tuple)}
    changed = [(draft, found) for draft, found in checked if isinstance(found, Person)]
    clinic_codes = _clinic_codes(tx)
    taken = _taken_by_others(tx, [person for _, person in changed], known)
    for _, person in changed:
        if own := (*taken.get(person.id, ()), *_unknown_clinic(clinic_codes, person)):
            problems[person.id] = own
    if not problems:
        words = cache(partial(_words_of_commune, desk.places))
        bulk.update_many(
            tx,
            [Change(person, draft.version or 0, words(person.address.commune_code)) for draft, person in changed],
            by=desk.user.id,
            at=desk.now(),
        )
        journal.append_many(
            tx, [_told(known[person.id].person, person) for _, person in changed], by=desk.user.id, at=desk.now()
        )
    return problems


def _taken_by_others(
    tx: Transaction, changed: Sequence[Person], known: Mapping[UUID, PersonRecord]
) -> dict[UUID, tuple[Problem, ...]]:
    """Numbers, new to these people, that belong to somebody else of the book or of these."""
    problems: dict[UUID, tuple[Problem, ...]] = {}
    for name in people.NUMBERS:
        new: dict[str, list[Person]] = {}
        for person in changed:
            if (number := getattr(person, name)) and number != getattr(known[person.id].person, name):
                new.setdefault(number, []).append(person)
        owners = bulk.holders(tx, name, new)
        named = people.get_many(tx, list(owners.values()))
        for number, claimants in new.items():
            owner = named[owners[number]].person if number in owners else claimants[0]
            for person in claimants:
                if person.id != owner.id:
                    problem = Problem(name, "taken", {"number": number, "name": owner.full_name})
                    problems[person.id] = (*problems.get(person.id, ()), problem)
    return problems


def _told(before: Person, after: Person) -> tuple[str, str, Mapping[str, Any]]:
    """What the journal says of a change."""
    told = {"name": after.full_name, "changes": changed_fields(before, after)}
    return "person_changed", about_person(after.id), told


def _taken(tx: Transaction, person: Person) -> tuple[Problem, ...]:
    """Numbers that belong to another person of the book, all of them at once."""
    return tuple(
        Problem(name, "taken", {"number": number, "name": found.person.full_name})
        for name in people.NUMBERS
        if (number := getattr(person, name))
        for found in people.by_number(tx, number)
        if found.person.id != person.id and getattr(found.person, name) == number
    )


def _clinic_codes(tx: Transaction) -> frozenset[str]:
    """What may stand as a person's clinic: those the office has listed, or none."""
    return frozenset({"", *(clinic.code for clinic in clinics.all_clinics(tx))})


def _unknown_clinic(codes: frozenset[str], person: Person) -> tuple[Problem, ...]:
    return () if person.clinic_code in codes else (Problem("clinic_code", "unknown_clinic"),)


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
    if before is None or people.merged_into(tx, person.id) is not None:
        raise ConflictError("stale")
    act, subject, told = _told(before.person, person)
    if before.version == version and not told["changes"]:
        return version  # nothing to write, and nothing that the journal would tell
    new_version = people.update_person(
        tx,
        person,
        expected_version=version,
        by=desk.user.id,
        at=desk.now(),
        place_words=place_words(desk.places, person.address),
    )
    journal_act(tx, desk, act, subject, **told)
    return new_version


def changed_fields(before: Person, after: Person) -> dict[str, list[str]]:
    """What differs by the draft's names, as texts before and after."""
    old, new = draft_from_person(before, None), draft_from_person(after, None)
    names = [field.name for field in fields(PersonDraft) if field.name not in {"person_id", "version"}]
    return {
        name: [getattr(old, name), getattr(new, name)] for name in names if getattr(old, name) != getattr(new, name)
    }


def place_words(places: AdministrativeUnits, address: Address) -> str:
    """The names by which an address is also found: commune, province, and its old communes, districts and provinces."""
    if not places.knows(address.commune_code):
        return ""
    return f"{places.place_name(address.commune_code)} {places.old.words(address.commune_code)}"


def _words_of_commune(places: AdministrativeUnits, commune_code: str) -> str:
    return place_words(places, Address(commune_code=commune_code))


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
        raise unknown_person()
    return found.person, found.version


def unknown_person() -> CounterError:
    """The book has nobody of a key."""
    return CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại theo tên hoặc số định danh."))
