"""What the page reads from the book: when it is opened, and when a person comes to the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from desktop.domain.people import HEAD
from desktop.services.corrections.as_if import hi_as_if
from desktop.services.counter.drafts import from_state, load_draft
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import initial_hi_draft, load_hi_facts
from desktop.services.people.duplicates import Candidate, DuplicateDecision, find_duplicates
from desktop.services.people.scan import DamagedScan, NewPerson, read_scan
from desktop.services.shown import Difference
from desktop.ui.pages.arguments import PersonArgument

PAGE = "household_hi"
DECISIONS = "decisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class HiOpening:
    """Facts of the book and the draft to show.

    Attributes:
        subject: the key of the draft: the household's head, or the first person of a new household.
        candidates: people of the book who may be the new people of the draft.
        elsewhere: people on the page who live in another household.
        saved_at: when the draft was saved; None for a fresh offer.
    """

    subject: UUID
    facts: HiFacts
    draft: HiDraft
    decisions: tuple[DuplicateDecision, ...] = ()
    candidates: Mapping[UUID, tuple[Candidate, ...]] = field(default_factory=dict)
    elsewhere: frozenset[UUID] = frozenset()
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A known person who comes to the table: the facts with them, and whether they live elsewhere."""

    person_id: UUID
    facts: HiFacts
    elsewhere: bool
    differences: tuple[Difference, ...] = ()


def open_hi(desk: Desk, argument: PersonArgument) -> HiOpening:
    """Load; a draft left open wins over a fresh offer, a new person's newest data win over both."""
    if argument.replacing is not None:
        return _again(desk, argument.replacing.receipt_id)
    fresh = initial_hi_draft(desk, argument.person_id, argument.new_person)
    subject = next((row.person_id for row in fresh.rows if row.relation == HEAD), argument.person_id)
    stored = load_draft(desk, PAGE, str(subject))
    kept = None if stored is None else from_state(HiDraft, stored.state)
    draft = fresh if kept is None else _kept(kept, fresh, argument)
    others = tuple(row.person_id for row in draft.rows)
    facts = load_hi_facts(desk, draft.household_id, others)
    decisions = argument.decisions
    if stored is not None and kept is not None:
        decisions = decisions or _decisions(stored.state.get(DECISIONS))
    return HiOpening(
        subject=subject,
        facts=facts,
        draft=_known_by_now(draft, facts),
        decisions=decisions,
        candidates=_candidates(desk, draft, facts, argument),
        elsewhere=frozenset(one for one in _strangers(facts, others) if lives_elsewhere(desk, draft, one)),
        saved_at=None if stored is None or kept is None else stored.saved_at,
    )


def _again(desk: Desk, receipt_id: UUID) -> HiOpening:
    """What a voided receipt said, to be put right."""
    facts, draft = hi_as_if(desk, receipt_id)
    subject = next((row.person_id for row in draft.rows if row.relation == HEAD), draft.rows[0].person_id)
    return HiOpening(subject=subject, facts=facts, draft=draft)


def arrive(desk: Desk, draft: HiDraft, person_id: UUID, differences: tuple[Difference, ...] = ()) -> Arrival:
    """Facts of the household and of everyone on the page and this person."""
    others = (*(row.person_id for row in draft.rows), person_id)
    return Arrival(
        person_id=person_id,
        facts=load_hi_facts(desk, draft.household_id, others),
        elsewhere=lives_elsewhere(desk, draft, person_id),
        differences=differences,
    )


def scan_arrives(desk: Desk, draft: HiDraft, text: str) -> Arrival | NewPerson | DamagedScan:
    """Read a scanned card for the table."""
    found = read_scan(desk, text)
    if isinstance(found, NewPerson | DamagedScan):
        return found
    return arrive(desk, draft, found.person_id, found.differences)


def _strangers(facts: HiFacts, people: tuple[UUID, ...]) -> list[UUID]:
    """People of the book who are not members of this household."""
    members = set() if facts.household is None else {member.person_id for member in facts.household.members}
    return [person for person in people if person in facts.members and person not in members]


def lives_elsewhere(desk: Desk, draft: HiDraft, person_id: UUID) -> bool:
    """Whether the book has the person in another household."""
    own = initial_hi_draft(desk, person_id)
    return not own.is_new and own.household_id != draft.household_id


def _kept(kept: HiDraft, fresh: HiDraft, argument: PersonArgument) -> HiDraft:
    """The stored draft, for the household that the book has by now, with the newest data of the new person."""
    if not kept.rows:
        return fresh
    given = argument.new_person
    people = tuple(
        replace(given, phone=given.phone or one.phone)
        if given is not None and one.person_id == given.person_id
        else one
        for one in kept.new_people
    )
    household_id = kept.household_id if fresh.is_new else fresh.household_id
    return replace(kept, household_id=household_id, is_new=fresh.is_new, new_people=people)


def _known_by_now(draft: HiDraft, facts: HiFacts) -> HiDraft:
    """New people of an old draft who have come into the book since."""
    people = tuple(one for one in draft.new_people if one.person_id not in facts.members)
    return replace(draft, new_people=people)


def _candidates(
    desk: Desk, draft: HiDraft, facts: HiFacts, argument: PersonArgument
) -> dict[UUID, tuple[Candidate, ...]]:
    found = {argument.person_id: argument.candidates} if argument.candidates else {}
    for person in draft.new_people:
        if person.person_id not in facts.members and person.person_id not in found:
            candidates = find_duplicates(desk, person)
            if candidates:
                found[person.person_id] = candidates
    return found


def _decisions(state: object) -> tuple[DuplicateDecision, ...]:
    if not isinstance(state, list):
        return ()
    found = (from_state(DuplicateDecision, one) for one in state if isinstance(one, dict))
    return tuple(decision for decision in found if decision is not None)
