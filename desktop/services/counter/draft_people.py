"""Drafts of people who are not in the book: found by the card's number, joined to who was registered meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from desktop.domain.identity import read_personal_id
from desktop.domain.people import HEAD
from desktop.services.counter.drafts import (
    Draft,
    delete_draft,
    from_state,
    list_drafts,
    load_draft,
    save_draft,
    to_state,
)
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.people.person_form import PersonDraft, draft_from_person
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.book import Transaction
from desktop.storage.people import households, people

FORM, SI, HI = "person_form", "voluntary_si", "household_hi"


def new_people(draft: Draft) -> tuple[PersonDraft, ...]:
    """The people of a draft who were not in the book when it was saved."""
    state = draft.state
    kept = [state.get("draft"), state.get("new_person"), *(state.get("new_people") or ())]
    read = (from_state(PersonDraft, one) for one in kept if isinstance(one, Mapping))
    return tuple(one for one in read if one is not None and one.is_new)


def draft_of_card(desk: Desk, personal_id: str) -> Draft | None:
    """The newest draft that holds someone of this personal ID who is not in the book yet."""
    if not personal_id:
        return None
    return next(
        (
            draft
            for draft in list_drafts(desk)
            if any(_digits(person.personal_id) == personal_id for person in new_people(draft))
        ),
        None,
    )


def joined(desk: Desk, draft: Draft) -> Draft:
    """The draft with everyone who has come into the book since as that person; stored so when it changed."""
    with desk.book.reading() as tx:
        known = {person.person_id: found for person in new_people(draft) if (found := _registered(tx, person))}
        changed = _JOIN[draft.page](tx, draft, known) if known and draft.page in _JOIN else draft
    if changed is draft:
        return draft
    there = load_draft(desk, changed.page, changed.subject) if changed.subject != draft.subject else None
    if changed.subject != draft.subject:
        delete_draft(desk, draft.page, draft.subject)
    if there is not None:
        return there
    save_draft(desk, changed)
    return changed


def _registered(tx: Transaction, person: PersonDraft) -> people.PersonRecord | None:
    """The book's person under the draft's own key, or with its personal ID."""
    own = people.get(tx, person.person_id)
    number = _digits(person.personal_id)
    if own is not None or not number:
        return own
    return next((one for one in people.by_number(tx, number) if one.person.personal_id == number), None)


def _digits(text: str) -> str:
    read = read_personal_id(text)
    return "" if read is None else read.digits


Known = Mapping[UUID, people.PersonRecord]


def _join_form(_tx: Transaction, draft: Draft, known: Known) -> Draft:
    """What was typed becomes a change of the book's person."""
    (typed,) = new_people(draft)
    record = known[typed.person_id]
    book = draft_from_person(record.person, record.version)
    values: dict[str, Any] = {
        field.name: text
        for field in fields(PersonDraft)
        if isinstance(text := getattr(typed, field.name), str) and text.strip()
    }
    state = {**draft.state, "draft": to_state(replace(book, **values)), "decisions": []}
    return replace(draft, subject=str(record.person.id), state=state, saved_at=None)


def _join_si(_tx: Transaction, draft: Draft, known: Known) -> Draft:
    kept = from_state(SiDraft, draft.state)
    record = known.get(kept.person_id) if kept is not None else None
    if kept is None or record is None:
        return draft
    moved = replace(kept, person_id=record.person.id, new_person=None)
    return replace(draft, subject=str(record.person.id), state=to_state(moved), saved_at=None)


def _join_hi(tx: Transaction, draft: Draft, known: Known) -> Draft:
    """Their rows stay where they are; someone who stands in the table already keeps the one row."""
    kept = from_state(HiDraft, draft.state)
    if kept is None:
        return draft
    keys = {key: record.person.id for key, record in known.items()}
    rows: dict[UUID, HiRow] = {}
    for row in kept.rows:
        key = keys.get(row.person_id, row.person_id)
        rows.setdefault(key, replace(row, person_id=key))
    left = tuple(person for person in kept.new_people if person.person_id not in keys)
    state = {**draft.state, **to_state(replace(kept, rows=tuple(rows.values()), new_people=left))}
    return replace(draft, subject=_subject(tx, draft.subject, keys), state=state, saved_at=None)


def _subject(tx: Transaction, subject: str, keys: Mapping[UUID, UUID]) -> str:
    """The page keeps a household's draft under its head."""
    now = {str(key): known for key, known in keys.items()}.get(subject)
    if now is None:
        return subject
    household = households.of_person(tx, now)
    members = () if household is None else household.current
    return str(next((member.person_id for member in members if member.relation == HEAD), now))


_JOIN: Mapping[str, Callable[[Transaction, Draft, Known], Draft]] = {FORM: _join_form, SI: _join_si, HI: _join_hi}
