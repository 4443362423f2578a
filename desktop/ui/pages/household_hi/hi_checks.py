"""Every problem of the page at once, each at its row and cell: of the offer, the people and what the book says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.household_hi import MEMBERS_LIMIT, SUPPORTED_GROUPS
from desktop.domain.identity import read_phone
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.household_hi.hi_enrolment import HiOffer
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.people.claims import check_claim
from desktop.services.people.duplicates import Candidate
from desktop.services.people.person_form import check_person

_UNTYPED = frozenset({"missing_field", "duplicate_undecided", "nobody_pays"})
"""What is only not done yet is said when the clerk wants to go on, not before."""
PHONE = "phone"


def page_problems(
    draft: HiDraft,
    offer: HiOffer,
    places: AdministrativeUnits,
    on: date,
    *,
    elsewhere: frozenset[UUID],
    candidates: Mapping[UUID, tuple[Candidate, ...]],
) -> tuple[Problem, ...]:
    """All problems in the order of the rows, the phone first; each field and code once."""
    found = [
        *_phone_problems(draft),
        *offer.problems,
        *_people_problems(draft, places, on),
        *_claim_problems(draft),
        *_book_problems(draft, elsewhere, candidates),
    ]
    once = {(problem.field, problem.code): problem for problem in found}
    return tuple(sorted(once.values(), key=lambda problem: (problem.field != PHONE, row_index(problem.field))))


def row_index(field: str) -> int:
    """The row of ``rows[3].months``; -1 for a field of no row."""
    if not field.startswith("rows["):
        return -1
    return int(field[len("rows[") : field.index("]")])


def cell_of(field: str) -> str:
    """The cell of ``rows[3].claim.valid_to``: ``claim.valid_to``; the field itself when it belongs to no row."""
    return field.split("].", 1)[1] if field.startswith("rows[") and "]." in field else field


def while_typing(problems: Iterable[Problem], field_in_hand: str) -> tuple[Problem, ...]:
    """What is shown before the clerk wanted to go on: not the field being typed, not what is only empty."""
    return tuple(problem for problem in problems if problem.code not in _UNTYPED and problem.field != field_in_hand)


def too_many(draft: HiDraft) -> Problem | None:
    """Why nobody more can come to the table."""
    if len(draft.rows) < MEMBERS_LIMIT:
        return None
    return Problem("rows", "too_many_members", {"limit": str(MEMBERS_LIMIT)})


def _phone_problems(draft: HiDraft) -> Iterator[Problem]:
    phone = read_phone(draft.phone or "")
    if isinstance(phone, Problem):
        yield Problem(PHONE, phone.code, phone.values)


def _people_problems(draft: HiDraft, places: AdministrativeUnits, on: date) -> Iterator[Problem]:
    """Problems of new people's own data stand at their row; the payer's phone has its own field."""
    index = {row.person_id: place for place, row in enumerate(draft.rows)}
    for person in draft.new_people:
        if person.person_id not in index:
            continue
        checked = check_person(person, on, places)
        for problem in checked if isinstance(checked, tuple) else ():
            field = PHONE if problem.field == PHONE else f"rows[{index[person.person_id]}].person.{problem.field}"
            yield Problem(field, problem.code, problem.values)


def _claim_problems(draft: HiDraft) -> Iterator[Problem]:
    for place, row in enumerate(draft.rows):
        if row.claim is None or row.group not in SUPPORTED_GROUPS:
            continue
        checked = check_claim(row.person_id, Insurance.HOUSEHOLD_HI, row.claim)
        for problem in checked if isinstance(checked, tuple) else ():
            yield Problem(f"rows[{place}].claim.{problem.field}", problem.code, problem.values)


def _book_problems(
    draft: HiDraft, elsewhere: frozenset[UUID], candidates: Mapping[UUID, tuple[Candidate, ...]]
) -> Iterator[Problem]:
    for place, row in enumerate(draft.rows):
        if row.person_id in elsewhere:
            yield Problem(f"rows[{place}].person_id", "member_elsewhere")
        if candidates.get(row.person_id) and draft.new_person(row.person_id) is not None:
            yield Problem(f"rows[{place}].person_id", "duplicate_undecided")
