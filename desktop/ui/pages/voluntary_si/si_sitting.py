"""One participant in front of the counter: what the form says is reckoned here, without a widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.counter.drafts import Draft, to_state
from desktop.services.payment.collect_payment import SiPart
from desktop.services.payment.read_back import read_back
from desktop.services.shown import Advice
from desktop.services.voluntary_si.si_choices import next_rule
from desktop.services.voluntary_si.si_enrolment import SiOffer, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.ui.pages.arguments import PaymentArgument, PersonArgument
from desktop.ui.pages.voluntary_si.participant_section import ShownPerson
from desktop.ui.pages.voluntary_si.shown_person import shown_person
from desktop.ui.pages.voluntary_si.si_checks import page_problems, person_problems
from desktop.ui.pages.voluntary_si.si_opening import DECISIONS, PAGE, SiOpening


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """The answer to one state of the form."""

    draft: SiDraft
    offer: SiOffer
    problems: tuple[Problem, ...]
    notices: tuple[Advice, ...]
    person: ShownPerson
    person_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """The facts that hold while the page is open for one person."""

    argument: PersonArgument
    opening: SiOpening
    places: AdministrativeUnits
    today: date

    @property
    def book_phone(self) -> str:
        """The phone that the book holds."""
        person = self.opening.facts.person
        return "" if person is None else person.phone

    def phone(self, draft: SiDraft) -> str:
        """The phone to show: the draft's, else the book's."""
        if draft.new_person is not None:
            return draft.new_person.phone
        return self.book_phone if draft.phone is None else draft.phone

    def reckon(self, draft: SiDraft, unreadable: tuple[Problem, ...]) -> Reckoned:
        """Everything the page shows for a draft; well under 50 ms."""
        facts = self.opening.facts
        offer = offer_si(facts, draft)
        rule = None if offer.quote is None else next_rule(facts, draft)
        return Reckoned(
            draft=draft,
            offer=offer,
            problems=page_problems(draft, offer, unreadable, self.places, self.today),
            notices=(*(() if rule is None else (rule,)), *offer.notices),
            person=shown_person(facts, draft, self.places, self.today),
            person_complete=not person_problems(draft, self.places, self.today),
        )

    def kept(self, draft: SiDraft) -> Draft:
        """The draft as it is saved."""
        name = shown_person(self.opening.facts, draft, self.places, self.today).name
        state = {**to_state(draft), DECISIONS: [to_state(decision) for decision in self.opening.decisions]}
        return Draft(
            page=PAGE, subject=str(draft.person_id), title=say("BHXH tự nguyện: {name}", name=name), state=state
        )

    def payment(self, reckoned: Reckoned) -> PaymentArgument | None:
        """What is to be paid; None while there is no amount."""
        quote, draft = reckoned.offer.quote, reckoned.draft
        if quote is None:
            return None
        name = reckoned.person.name
        return PaymentArgument(
            parts=(SiPart(draft=draft, expected=quote.participant_pays),),
            read_back=read_back(name, reckoned.offer, name, None),
            decisions=self.opening.decisions,
            drafts=((PAGE, str(draft.person_id)),),
            replacing=self.argument.replacing,
        )

    def form_argument(self, draft: SiDraft) -> PersonArgument:
        """The same person for their own form."""
        return PersonArgument(
            person_id=draft.person_id,
            new_person=draft.new_person,
            candidates=self.opening.undecided,
            decisions=self.opening.decisions,
            then_back=True,
        )
