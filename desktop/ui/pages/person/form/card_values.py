"""Takes a card's values over into the book, field by field, through the one service that registers people."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.problem import Problem
from desktop.domain.texts.text import fold
from desktop.services.desk import Desk
from desktop.services.people.duplicates import DuplicateDecision, record_decision
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import SEX_NAMES, PersonDraft, read_birth
from desktop.services.people.register_person import (
    RegisteredPerson,
    RegisterPerson,
    load_person_draft,
    register_person,
)
from desktop.services.shown import Difference
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import CardDifferences, PersonArgument
from desktop.ui.pages.person.form.draft_fields import with_fields

_ADDRESS = ("street", "hamlet", "commune_code", "old_address")


def take_over(
    desk: Desk, person_id: UUID, card: PersonDraft, fields: tuple[str, ...]
) -> RegisteredPerson | tuple[Problem, ...]:
    """Save the book's person with these fields of the card; the journal keeps before and after."""
    names = [name for field in fields for name in (_ADDRESS if field == "address" else (field,))]
    changed = {name: getattr(card, name) for name in names if name in FIELD_NAMES}
    draft = with_fields(load_person_draft(desk, person_id), changed)
    return register_person(desk, RegisterPerson(draft=draft))


def same_person(desk: Desk, decision: DuplicateDecision, draft: PersonDraft) -> PersonArgument:
    """Keep the decision; answer with the book's person and what the draft says otherwise."""
    record_decision(desk, decision)
    book = load_person_draft(desk, decision.candidate_id)
    found = differences(desk, book, draft)
    card = CardDifferences(differences=found, draft=draft) if found else None
    return PersonArgument(person_id=decision.candidate_id, card=card)


def differences(desk: Desk, book: PersonDraft, draft: PersonDraft) -> tuple[Difference, ...]:
    """Fields that the draft fills and the book has otherwise or not at all."""
    names = [name for name in FIELD_NAMES if name != "nationality" and getattr(draft, name)]
    pairs = [(name, shown_value(desk, name, book), shown_value(desk, name, draft)) for name in names]
    return tuple(
        Difference(name, t(FIELD_NAMES[name]), before, now) for name, before, now in pairs if fold(before) != fold(now)
    )


def shown_value(desk: Desk, name: str, draft: PersonDraft) -> str:
    """A field of a draft as a clerk reads it."""
    text: str = getattr(draft, name)
    if name == "sex":
        return next((t(label) for sex, label in SEX_NAMES.items() if sex.value == text), text)
    if name == "birth":
        birth = read_birth(text)
        return text if birth is None else str(birth)
    if name == "commune_code":
        return desk.places.place_name(text) if desk.places.knows(text) else text
    return text
