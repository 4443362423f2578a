"""Possible duplicates: strict on numbers, lenient on names, never silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity import read_personal_id
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean, fold
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.likeness import births_near, likely_same_birth, names_alike
from desktop.services.people.person_form import SEX_NAMES, PersonDraft, draft_from_person, read_birth
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import duplicates, people
from desktop.storage.people.duplicates import Decision, Probe, Verdict

MOST_SHOWN = 5
NAME_BIRTH = "name_birth"
REASONS = {
    "personal_id": say("cùng số định danh"),
    "old_id": say("cùng số CMND cũ"),
    "si_number": say("cùng mã số BHXH"),
    NAME_BIRTH: say("tên và ngày sinh gần như nhau"),
}
COMPARED_FIELDS = ("full_name", "birth", "sex", "personal_id", "old_id", "si_number", "phone", "hamlet")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """One row of the comparison; ``same`` says whether both agree after folding."""

    label: str
    draft: str
    book: str
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person of the book who may be the one in the draft.

    Attributes:
        certain: the same personal ID, old ID or SI number.
        reasons: codes ``personal_id, old_id, si_number, name_birth``.
        sentence: why, in one Vietnamese sentence.
    """

    person: Person
    version: int
    certain: bool
    reasons: tuple[str, ...]
    sentence: str
    rows: tuple[SideBySide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateDecision:
    """The clerk's answer to one candidate, with its reason.

    ``draft_id`` is the key of the draft's person, in the book or not yet.
    """

    draft_id: UUID
    candidate_id: UUID
    same_person: bool
    reason: str


def find_duplicates(desk: Desk, draft: PersonDraft) -> tuple[Candidate, ...]:
    """Candidates, certain ones first, at most five; those once decided as different are left out."""
    with desk.book.reading() as tx:
        return find_in(tx, draft)


def find_in(tx: Transaction, draft: PersonDraft) -> tuple[Candidate, ...]:
    """The same inside a transaction."""
    different = {*duplicates.told_apart(tx, str(draft.person_id)), *_told_apart(tx, draft.person_id)}
    found = [
        _candidate(draft, record)
        for record in _records(tx, draft)
        if record.person.id not in different and record.person.id != draft.person_id
    ]
    return tuple(sorted(found, key=lambda candidate: not candidate.certain)[:MOST_SHOWN])


def _told_apart(tx: Transaction, person_id: UUID) -> Iterator[UUID]:
    """People decided to be others than a person of the book, whichever side was asked about."""
    for decision in duplicates.decisions(tx, person_id):
        if decision.verdict is Verdict.DIFFERENT and decision.other_id is not None:
            yield decision.person_id
            yield decision.other_id


def _records(tx: Transaction, draft: PersonDraft) -> tuple[people.PersonRecord, ...]:
    """People with one of the numbers, and people of a like name born about the same time."""
    probe = Probe(personal_id=_digits(draft.personal_id), old_id=clean(draft.old_id), si_number=clean(draft.si_number))
    found = {one.record.person.id: one.record for one in duplicates.candidates(tx, probe)}
    for record in _alike(tx, draft):
        found.setdefault(record.person.id, record)
    return tuple(found.values())


def _alike(tx: Transaction, draft: PersonDraft) -> Iterator[people.PersonRecord]:
    birth, name = read_birth(draft.birth), fold(clean(draft.full_name))
    if birth is None or not name:
        return
    near = duplicates.born_in(tx, births_near(birth))
    ids = [one.person_id for one in near if likely_same_birth(birth, one.birth) and names_alike(name, one.folded_name)]
    yield from people.get_many(tx, ids[: 4 * MOST_SHOWN]).values()


def _digits(text: str) -> str:
    read = read_personal_id(text)
    return "" if read is None else read.digits


def _candidate(draft: PersonDraft, record: people.PersonRecord) -> Candidate:
    person = record.person
    numbers = {"personal_id": _digits(draft.personal_id), "old_id": clean(draft.old_id)}
    numbers["si_number"] = clean(draft.si_number)
    reasons = [name for name, number in numbers.items() if number and number == getattr(person, name)]
    certain = bool(reasons)
    if _alike_enough(draft, person):
        reasons.append(NAME_BIRTH)
    told = joined(", ", (REASONS[reason] for reason in reasons))
    verb = say("Đã có trong sổ") if certain else say("Có thể đã có trong sổ")
    return Candidate(
        person=person,
        version=record.version,
        certain=certain,
        reasons=tuple(reasons),
        sentence=say(
            "{found}: {name}, sinh {birth} ({why}).", found=verb, name=person.full_name, birth=person.birth, why=told
        ),
        rows=tuple(side_by_side(draft, person)),
    )


def _alike_enough(draft: PersonDraft, person: Person) -> bool:
    birth: PartialDate | None = read_birth(draft.birth)
    return (
        birth is not None
        and likely_same_birth(birth, person.birth)
        and names_alike(fold(clean(draft.full_name)), fold(person.full_name))
    )


def side_by_side(draft: PersonDraft, person: Person) -> Iterator[SideBySide]:
    """Draft and book beside each other, field by field."""
    book = draft_from_person(person, None)
    for name in COMPARED_FIELDS:
        typed, known = _shown(name, getattr(draft, name)), _shown(name, getattr(book, name))
        yield SideBySide(label=FIELD_NAMES[name], draft=typed, book=known, same=fold(typed) == fold(known))


def _shown(name: str, text: str) -> str:
    text = clean(text)
    if name == "sex":
        return next((label for sex, label in SEX_NAMES.items() if sex.value == text), text)
    if name == "birth":
        birth = read_birth(text)
        return text if birth is None else str(birth)
    return text


def record_decision(desk: Desk, decision: DuplicateDecision) -> None:
    """Store and journal the decision."""
    with desk.book.writing() as tx:
        store_decision(tx, desk, decision)


def store_decision(tx: Transaction, desk: Desk, decision: DuplicateDecision) -> None:
    """The same inside a transaction: about the candidate, the draft named by its key until it is in the book."""
    in_book = people.get(tx, decision.draft_id) is not None
    verdict = Verdict.SAME if decision.same_person else Verdict.DIFFERENT
    stored = Decision(
        id=new_key(),
        person_id=decision.candidate_id,
        other_id=decision.draft_id if in_book and decision.draft_id != decision.candidate_id else None,
        draft=str(decision.draft_id),
        verdict=verdict,
        reason=clean(decision.reason),
    )
    duplicates.insert_decision(tx, stored, by=desk.user.id, at=desk.now())
    journal_act(
        tx,
        desk,
        "duplicate_decided",
        about_person(decision.candidate_id),
        verdict=verdict.value,
        reason=clean(decision.reason),
        draft=decision.draft_id,
    )
