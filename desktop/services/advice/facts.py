"""What the book knows that advice needs, loaded once per page; a passer-by has only the day and the law."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.services.advice.consult import ConsultationLine, read_consultations
from desktop.services.advice.earlier import Earlier, read_earlier
from desktop.services.advice.inputs import OF_HOUSEHOLD, AdviceInputs
from desktop.services.book.settings import LocalSupport, read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.monthly import MonthlyHi, read_monthly_hi
from desktop.services.people.person_form import PersonDraft
from desktop.services.voluntary_si.si_enrolment import initial_si_draft
from desktop.services.voluntary_si.si_facts import SiFacts
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import households, people


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceFacts:
    """Facts of one participant.

    Attributes:
        si: their cycles, claims, supports, the day and the law; ``si.person`` is None for who is not in the book.
        new_person: what a scan or form said of someone not saved yet.
        hi: their household's HI as one monthly figure, why there is none, or None without a household.
        consultations: earlier ones, the newest first.
    """

    si: SiFacts
    earlier: Earlier = field(default_factory=Earlier)
    new_person: PersonDraft | None = None
    household_id: UUID | None = None
    hi: MonthlyHi | tuple[Problem, ...] | None = None
    consultations: tuple[ConsultationLine, ...] = ()

    @property
    def name(self) -> str:
        """The participant's name; empty for a passer-by."""
        if self.si.person is not None:
            return self.si.person.full_name
        return "" if self.new_person is None else self.new_person.full_name.strip()

    @property
    def in_book(self) -> bool:
        """Whether the book holds the person."""
        return self.si.person is not None

    def birth_and_sex(self, inputs: AdviceInputs) -> tuple[PartialDate | None, Sex | None]:
        """From the book; else as typed on the page."""
        if self.si.person is not None:
            return self.si.person.birth, self.si.person.sex
        return inputs.born, inputs.of_sex


def load_advice(desk: Desk, person_id: UUID | None, new_person: PersonDraft | None = None) -> AdviceFacts:
    """Load a person's facts; None, or a key the book does not hold: someone without a record."""
    with desk.book.reading() as tx:
        return read_advice(tx, desk, person_id, new_person)


def read_advice(
    tx: Transaction, desk: Desk, person_id: UUID | None, new_person: PersonDraft | None = None
) -> AdviceFacts:
    """The same inside a transaction."""
    known = None if person_id is None else people.get(tx, people.who_stays(tx, person_id))
    if known is None:
        return _unknown(desk, person_id, new_person, read_settings(tx).local_supports)
    key = known.person.id
    si = read_si_facts(tx, desk, key)
    home = households.of_person(tx, key)
    return AdviceFacts(
        si=si,
        earlier=read_earlier(tx, si),
        household_id=None if home is None else home.household.id,
        hi=None if home is None else read_monthly_hi(tx, desk, key),
        consultations=read_consultations(tx, key),
    )


def _unknown(
    desk: Desk, person_id: UUID | None, new_person: PersonDraft | None, supports: tuple[LocalSupport, ...]
) -> AdviceFacts:
    facts = SiFacts(
        person_id=person_id or new_key(),
        person=None,
        cycles=(),
        claims=(),
        local_supports=supports,
        on=today(desk),
        parameters=desk.parameters,
    )
    return AdviceFacts(si=facts, new_person=new_person)


def initial_inputs(facts: AdviceFacts) -> AdviceInputs:
    """What a fresh visit begins with: the person's groups, last time's method, their household's HI not yet added."""
    draft = initial_si_draft(facts.si, facts.new_person)
    new = facts.new_person
    method = draft.method if draft.method in ("1", "3", "6", "12") else "12"
    made = AdviceInputs(
        person_id=facts.si.person_id if facts.in_book else None,
        birth="" if new is None else new.birth,
        sex="" if new is None else new.sex,
        groups=draft.groups,
        method=method,
    )
    return replace(made, people_at_home=OF_HOUSEHOLD) if isinstance(facts.hi, MonthlyHi) else made
