"""What the page loads when it is opened: the facts, and the draft left open, in one visit to the book."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.domain.texts.phrases import say
from desktop.services.advice.facts import AdviceFacts, initial_inputs, load_advice
from desktop.services.advice.inputs import OF_HOUSEHOLD, AdviceInputs
from desktop.services.advice.kept import PAGE, PASSER_BY, inputs_of
from desktop.services.counter.drafts import Draft, load_draft, save_draft, to_state
from desktop.services.desk import Desk
from desktop.services.household_hi.monthly import MonthlyHi
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.ui.pages.arguments import PersonArgument


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceOpening:
    """Facts and the inputs to begin with; ``kept`` when they are those of a draft."""

    facts: AdviceFacts
    inputs: AdviceInputs
    kept: bool = False


def open_advice(desk: Desk, argument: PersonArgument | None) -> AdviceOpening:
    """Load; a draft left open wins over a fresh visit, the book's birth and household over both."""
    person_id = None if argument is None else argument.person_id
    facts = load_advice(desk, person_id, None if argument is None else argument.new_person)
    subject = PASSER_BY if person_id is None else str(facts.si.person_id)
    kept = inputs_of(load_draft(desk, PAGE, subject))
    fresh = initial_inputs(facts)
    if kept is None:
        return AdviceOpening(facts=facts, inputs=fresh)
    new = facts.new_person
    birth, sex = (kept.birth, kept.sex) if new is None else (new.birth or kept.birth, new.sex or kept.sex)
    home = kept.people_at_home
    if home == OF_HOUSEHOLD and not isinstance(facts.hi, MonthlyHi):
        home = 0
    found = replace(kept, person_id=fresh.person_id, birth=birth, sex=sex, people_at_home=home)
    return AdviceOpening(facts=facts, inputs=found, kept=True)


def hand_over(desk: Desk, draft: SiDraft, name: str) -> None:
    """Put the choice where the voluntary SI page finds it: as its draft."""
    title = say("BHXH tự nguyện: {name}", name=name)
    save_draft(desk, Draft(page="voluntary_si", subject=str(draft.person_id), title=title, state=to_state(draft)))
