"""What the page knows and holds: facts, draft, decisions, and the way back (Ctrl+Z)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.problem import Problem
from desktop.services.household_hi.hi_enrolment import HiOffer, name_of, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.people.duplicates import Candidate, DuplicateDecision
from desktop.services.people.person_form import PersonDraft
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.hi_checks import page_problems
from desktop.ui.pages.household_hi.hi_opening import Arrival, HiOpening

_MOST_STEPS = 50


class HiState:
    """One visit to the page; every change quotes again."""

    def __init__(self, opening: HiOpening) -> None:
        self.subject = opening.subject
        self.facts = opening.facts
        self.draft = opening.draft
        self.decisions = opening.decisions
        self.elsewhere = opening.elsewhere
        self.candidates = dict(opening.candidates)
        self.offer: HiOffer = offer_hi(self.facts, self.draft)
        self._before: list[HiDraft] = []

    def change(self, draft: HiDraft, *, step: bool = True) -> bool:
        """Take another draft; ``step`` makes it one that Ctrl+Z takes back. False when nothing changed."""
        if draft == self.draft:
            return False
        if step:
            self._before = [*self._before[1 - _MOST_STEPS :], self.draft]
        self.draft = draft
        self.offer = offer_hi(self.facts, draft)
        return True

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        if not self._before:
            return False
        self.draft = self._before.pop()
        self.offer = offer_hi(self.facts, self.draft)
        return True

    def take_in(self, arrival: Arrival) -> None:
        """The book's facts with one more person; the table is another matter."""
        # scans may come faster than answers: nobody who came before is lost from the facts
        self.facts = replace(arrival.facts, members={**self.facts.members, **arrival.facts.members})
        if arrival.elsewhere:
            self.elsewhere |= {arrival.person_id}
        self.offer = offer_hi(self.facts, self.draft)

    def take_new(self, person: PersonDraft, candidates: Iterable[Candidate]) -> None:
        """A new person comes to the table, with those of the book who may be the same."""
        found = tuple(candidates)
        if found:
            self.candidates[person.person_id] = found
        self.change(hi_edits.with_new(self.draft, person))

    def decide(self, decision: DuplicateDecision) -> None:
        """The clerk's word about one candidate."""
        self.decisions = (*self.decisions, decision)
        left = tuple(
            one for one in self.candidates.get(decision.draft_id, ()) if one.person.id != decision.candidate_id
        )
        self.candidates[decision.draft_id] = left

    def undecided(self) -> tuple[UUID, Candidate] | None:
        """The first new person on the page who may be in the book already."""
        for person in self.draft.new_people:
            found = self.candidates.get(person.person_id)
            if found and hi_edits.place_of(self.draft, person.person_id) >= 0:
                return person.person_id, found[0]
        return None

    def row_with(self, person: PersonDraft) -> UUID | None:
        """The row that has one of the person's numbers already."""
        numbers = {number for number in (person.personal_id, person.si_number) if number}
        for row in self.draft.rows:
            known, typed = self.facts.members.get(row.person_id), self.draft.new_person(row.person_id)
            there = typed if known is None else known.person
            if there is not None and numbers & {there.personal_id, there.si_number}:
                return row.person_id
        return None

    def problems(self, places: AdministrativeUnits) -> tuple[Problem, ...]:
        """Every problem of the page."""
        return page_problems(
            self.draft,
            self.offer,
            places,
            self.facts.on,
            elsewhere=self.elsewhere,
            candidates=self.candidates,
        )

    def payer(self) -> UUID | None:
        """Who hands over the money."""
        return hi_edits.payer_of(self.facts, self.draft)

    def name(self, person_id: UUID | None) -> str:
        """The person's name."""
        return "" if person_id is None else name_of(self.facts, self.draft, person_id)
