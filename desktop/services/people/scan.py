"""A scanned text: known person, known by the old number, new person, or a damaged scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.identity import CardData, read_card
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.desk import Desk
from desktop.services.people.duplicates import Candidate, find_in
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import SEX_NAMES, PersonDraft, draft_from_card, draft_from_person
from desktop.services.sentences import sentences
from desktop.services.shown import Difference
from desktop.storage.book import Transaction
from desktop.storage.people import people

CARD_FIELDS = ("personal_id", "old_id", "si_number", "full_name", "birth", "sex")
PLACE_FIELDS = ("street", "hamlet", "commune_code", "old_address")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """The card's person is in the book.

    Attributes:
        by_old_id: found by the 9-digit number only: the 12-digit number is new to the book.
        differences: where card and book say different things.
        draft: the book's person with the card's values, to save when the clerk accepts the differences.
    """

    person_id: UUID
    name: str
    by_old_id: bool
    differences: tuple[Difference, ...]
    draft: PersonDraft
    card: CardData


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """The card's person is not in the book; ``candidates`` may be the same one under other numbers."""

    draft: PersonDraft
    card: CardData
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedScan:
    """What was scanned is no identity card that can be read; the raw text may be corrected and read again."""

    raw: str
    problems: tuple[Problem, ...]
    messages: tuple[str, ...]


ScanResult = KnownPerson | NewPerson | DamagedScan


def read_scan(desk: Desk, text: str) -> ScanResult:
    """Read a scanned text against the book; reads only."""
    card = read_card(text)
    if isinstance(card, tuple):
        return DamagedScan(raw=text, problems=card, messages=sentences(card))
    draft = draft_from_card(card, desk.places)
    with desk.book.reading() as tx:
        record, by_old_id = _known(tx, card)
        if record is None:
            return NewPerson(draft=draft, card=card, candidates=find_in(tx, draft))
    book = draft_from_person(record.person, record.version)
    return KnownPerson(
        person_id=record.person.id,
        name=record.person.full_name,
        by_old_id=by_old_id,
        differences=tuple(_differences(desk, book, draft)),
        draft=_merged(book, draft),
        card=card,
    )


def _known(tx: Transaction, card: CardData) -> tuple[people.PersonRecord | None, bool]:
    """By the new number, by the SI number of a health card, else by the old number of someone without a new one."""
    for number in (card.personal_id, card.si_number):
        for record in people.by_number(tx, number):
            if number in (record.person.personal_id, record.person.si_number):
                return record, False
    for record in people.by_number(tx, card.old_id or ""):
        if record.person.old_id == card.old_id and record.person.personal_id in ("", card.personal_id):
            return record, True
    return None, False


def _differences(desk: Desk, book: PersonDraft, card: PersonDraft) -> Iterator[Difference]:
    """What the card says otherwise; what it leaves out is no difference."""
    for name in CARD_FIELDS:
        before, now = getattr(book, name), getattr(card, name)
        if now and before != now and not (name == "full_name" and fold(before) == fold(now)):
            yield Difference(name, FIELD_NAMES[name], _shown(name, before), _shown(name, now))
    if _has_place(card) and _place(book) != _place(card):
        yield Difference("address", say("Địa chỉ"), _address(desk, book), _address(desk, card))


def _shown(name: str, value: str) -> str:
    if name == "sex":
        return next((label for sex, label in SEX_NAMES.items() if sex.value == value), value)
    return value or say("chưa có")


def _place(draft: PersonDraft) -> tuple[str, ...]:
    """Where someone lives, whatever the spelling; with a known commune the old paper's text does not count."""
    known = (fold(draft.hamlet), fold(draft.street), draft.commune_code)
    return known if draft.commune_code else (*known, fold(draft.old_address))


def _has_place(draft: PersonDraft) -> bool:
    return bool(draft.commune_code or draft.old_address)


def _address(desk: Desk, draft: PersonDraft) -> str:
    place = desk.places.place_name(draft.commune_code) if desk.places.knows(draft.commune_code) else draft.old_address
    return ", ".join(part for part in (draft.street, draft.hamlet, place) if part) or say("chưa có")


def _merged(book: PersonDraft, card: PersonDraft) -> PersonDraft:
    """The book's person with all that the card says; texts that differ in marks alone stay the book's."""
    values = {name: getattr(card, name) for name in CARD_FIELDS if getattr(card, name)}
    if fold(book.full_name) == fold(card.full_name):
        values.pop("full_name", None)
    if _has_place(card):
        values |= {name: getattr(card, name) for name in PLACE_FIELDS}
    return replace(book, **values)
