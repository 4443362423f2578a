"""What the page loads when it is opened, all in one visit to the book."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.services.corrections.as_if import si_as_if
from desktop.services.counter.drafts import from_state, load_draft
from desktop.services.desk import Desk
from desktop.services.people.duplicates import Candidate, DuplicateDecision, find_duplicates
from desktop.services.people.person_form import PersonDraft
from desktop.services.voluntary_si.si_enrolment import initial_si_draft
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts, with_book_months
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.ui.pages.arguments import PersonArgument

PAGE = "voluntary_si"
DECISIONS = "decisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiOpening:
    """Facts of the book and the draft to show.

    Attributes:
        saved_at: when the draft was saved; None for a fresh offer.
        undecided: people of the book who may be this new person and about whom the clerk has not decided.
    """

    facts: SiFacts
    draft: SiDraft
    decisions: tuple[DuplicateDecision, ...] = ()
    undecided: tuple[Candidate, ...] = ()
    saved_at: datetime | None = None


def open_si(desk: Desk, argument: PersonArgument) -> SiOpening:
    """Load; a draft left open wins over a fresh offer, the person's newest data win over both."""
    if argument.replacing is not None:
        without, again = si_as_if(desk, argument.replacing.receipt_id)
        return SiOpening(facts=without, draft=again)
    facts = load_si_facts(desk, argument.person_id)
    stored = load_draft(desk, PAGE, str(argument.person_id))
    kept = None if stored is None else from_state(SiDraft, stored.state)
    new_person = None if facts.person is not None else _newest(argument.new_person, kept)
    if stored is None or kept is None:
        draft, saved_at, decisions = initial_si_draft(facts, new_person), None, argument.decisions
    else:
        draft, saved_at = with_book_months(facts, replace(kept, new_person=new_person)), stored.saved_at
        decisions = argument.decisions or _decisions(stored.state.get(DECISIONS))
    decided = {decision.candidate_id for decision in decisions}
    candidates = () if new_person is None else find_duplicates(desk, new_person)
    return SiOpening(
        facts=facts,
        draft=draft,
        decisions=decisions,
        undecided=tuple(candidate for candidate in candidates if candidate.person.id not in decided),
        saved_at=saved_at,
    )


def _newest(given: PersonDraft | None, kept: SiDraft | None) -> PersonDraft | None:
    before = None if kept is None else kept.new_person
    if given is None or before is None:
        return given or before
    return replace(given, phone=given.phone or before.phone)


def _decisions(state: object) -> tuple[DuplicateDecision, ...]:
    if not isinstance(state, list):
        return ()
    found = (from_state(DuplicateDecision, one) for one in state if isinstance(one, dict))
    return tuple(decision for decision in found if decision is not None)
