"""What the clerk's hand changes in the page's draft; pure, an edit that does not fit changes nothing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.household_hi import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.people import HEAD
from desktop.services.household_hi.hi_choices import add_row, remove_row
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow
from desktop.services.people.claims import ClaimDraft
from desktop.services.people.person_form import PersonDraft

PAYS_NOTHING = frozenset({COVERED_ELSEWHERE, BUDGET_PAID})
"""Groups of people who are listed and neither counted nor charged."""
USUAL = 12


def row_of(draft: HiDraft, person_id: UUID) -> HiRow | None:
    """The person's row."""
    return next((row for row in draft.rows if row.person_id == person_id), None)


def place_of(draft: HiDraft, person_id: UUID) -> int:
    """The index of the person's row, -1 when there is none."""
    return next((place for place, row in enumerate(draft.rows) if row.person_id == person_id), -1)


def with_row(draft: HiDraft, changed: HiRow) -> HiDraft:
    """The row of the same person replaced."""
    return replace(draft, rows=tuple(changed if row.person_id == changed.person_id else row for row in draft.rows))


def with_months_of(draft: HiDraft, person_id: UUID, months: int) -> HiDraft:
    """One person pays for other months."""
    row = row_of(draft, person_id)
    return draft if row is None else with_row(draft, replace(row, months=months))


def with_relation(draft: HiDraft, person_id: UUID, relation: str) -> HiDraft:
    """One person's relation to the head."""
    row = row_of(draft, person_id)
    return draft if row is None else with_row(draft, replace(row, relation=relation))


def with_group(draft: HiDraft, person_id: UUID, group: str) -> HiDraft:
    """One person's group; who is covered elsewhere pays for no month here, who comes back pays as the others do."""
    row = row_of(draft, person_id)
    if row is None:
        return draft
    months = 0 if group in PAYS_NOTHING else row.months or usual_months(draft)
    claim = row.claim if row.claim is not None and row.claim.group == group else None
    return with_row(draft, replace(row, group=group, months=months, claim=claim))


def with_details(draft: HiDraft, person_id: UUID, covered_until: str, claim: ClaimDraft | None) -> HiDraft:
    """The end of a card that the book does not hold, and the proof of the group."""
    row = row_of(draft, person_id)
    return draft if row is None else with_row(draft, replace(row, covered_until=covered_until, claim=claim))


def usual_months(draft: HiDraft) -> int:
    """The months that the first who pays pays for; twelve when nobody does."""
    return next((row.months for row in draft.rows if row.months), USUAL)


def moved(draft: HiDraft, person_id: UUID, step: int) -> HiDraft:
    """The person's row one place up (-1) or down (1)."""
    here = place_of(draft, person_id)
    there = here + step
    if here < 0 or not 0 <= there < len(draft.rows):
        return draft
    rows = list(draft.rows)
    rows[here], rows[there] = rows[there], rows[here]
    return replace(draft, rows=tuple(rows))


def with_known(draft: HiDraft, facts: HiFacts, person_id: UUID) -> HiDraft:
    """A person of the book at the end; a member of the household keeps the relation the book knows."""
    members = () if facts.household is None else facts.household.members
    relation = next((member.relation for member in members if member.person_id == person_id), "")
    return add_row(draft, person_id, relation, usual_months(draft))


def with_new(draft: HiDraft, person: PersonDraft) -> HiDraft:
    """A person who is not in the book yet, at the end."""
    added = add_row(draft, person.person_id, "" if draft.rows else HEAD, usual_months(draft))
    return replace(added, new_people=(*draft.new_people, person))


def with_same_person(draft: HiDraft, new_id: UUID, known_id: UUID) -> HiDraft:
    """The new person turned out to be one of the book: the row stays where it is."""
    rows = tuple(replace(row, person_id=known_id) if row.person_id == new_id else row for row in draft.rows)
    people = tuple(person for person in draft.new_people if person.person_id != new_id)
    return replace(draft, rows=rows, new_people=people)


def without(draft: HiDraft, person_id: UUID) -> HiDraft:
    """The draft without a person."""
    return remove_row(draft, person_id)


def payer_of(facts: HiFacts, draft: HiDraft) -> UUID | None:
    """Who hands over the money: the head on the page, else the household's head, else the first row."""
    members = () if facts.household is None else facts.household.members
    heads = [row.person_id for row in draft.rows if row.relation == HEAD]
    heads += [member.person_id for member in members if member.relation == HEAD]
    heads += [row.person_id for row in draft.rows[:1]]
    return heads[0] if heads else None


def phone_shown(facts: HiFacts, draft: HiDraft, person_id: UUID) -> str:
    """The phone of the payer as the page has it."""
    person = draft.new_person(person_id)
    if person is not None:
        return person.phone
    if draft.phone is not None and draft.phone_of == person_id:
        return draft.phone
    known = facts.members.get(person_id)
    return "" if known is None else known.person.phone


def asks_phone(facts: HiFacts, draft: HiDraft, person_id: UUID) -> bool:
    """Whether the payer's phone is to be typed here: the book does not have it."""
    known = facts.members.get(person_id)
    return known is None or not known.person.phone or (draft.phone is not None and draft.phone_of == person_id)


def with_phone(draft: HiDraft, facts: HiFacts, person_id: UUID, phone: str) -> HiDraft:
    """The payer's phone as typed: part of a new person, or a change of one of the book."""
    if draft.new_person(person_id) is not None:
        people = tuple(
            replace(person, phone=phone) if person.person_id == person_id else person for person in draft.new_people
        )
        return replace(draft, new_people=people)
    known = facts.members.get(person_id)
    if known is None or phone == known.person.phone:
        return replace(draft, phone=None, phone_of=None)
    return replace(draft, phone=phone, phone_of=person_id)
