"""A person's fields as texts: laid side by side, taken over, and put back as they were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.domain.people import Person, Sex
from desktop.services.desk import Desk
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import draft_from_person, read_birth
from desktop.services.people.register_person import place_words
from desktop.storage.book import Transaction
from desktop.storage.people import people
from desktop.storage.people.people import NUMBERS

ADDRESS = {"street": "street", "hamlet": "hamlet", "commune_code": "commune_code", "old_address": "old"}
FIELDS = tuple(FIELD_NAMES)
"""Every field of a person, in the order of the form."""


def texts_of(person: Person) -> dict[str, str]:
    """Every field as text."""
    draft = draft_from_person(person, None)
    return {name: str(getattr(draft, name)) for name in FIELDS}


def with_texts(person: Person, texts: Mapping[str, str]) -> Person:
    """The person with some fields as these texts, which came from a person of the book."""
    values: dict[str, Any] = {}
    address = {ADDRESS[name]: text for name, text in texts.items() if name in ADDRESS}
    for name, text in texts.items():
        if name in ADDRESS:
            continue
        if name == "birth":
            values[name] = read_birth(text) or person.birth
        else:
            values[name] = Sex(text) if name == "sex" else text
    return replace(person, **values, address=replace(person.address, **address))


def save(tx: Transaction, desk: Desk, person: Person) -> None:
    """Replace what the book says of a person; the act that does so has its own journal entry."""
    known = people.get(tx, person.id)
    assert known is not None
    if known.person == person:
        return
    words = known.place_words
    if known.person.address != person.address:
        words = place_words(desk.places, person.address)
    people.update_person(tx, person, expected_version=known.version, by=desk.user.id, at=desk.now(), place_words=words)


def numbers_of(person: Person) -> dict[str, str]:
    """The numbers that belong to one person only, as far as known."""
    return {name: number for name in NUMBERS if (number := str(getattr(person, name)))}
