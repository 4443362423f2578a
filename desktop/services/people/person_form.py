"""The person form: texts as typed in, a person or every problem at once out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.identity import CardData
from desktop.domain.people import Person
from desktop.domain.places import AdministrativeUnits
from desktop.domain.problem import Problem

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person as typed; may be incomplete.

    Attributes:
        person_id: the key the person has or will have, made with the draft.
        version: the version that the page loaded; None for a person who is not in the book.
        sex: ``male``, ``female`` or empty.
    """

    person_id: UUID
    version: int | None = None
    full_name: str = ""
    birth: str = ""
    sex: str = ""
    personal_id: str = ""
    old_id: str = ""
    si_number: str = ""
    ethnicity: str = ""
    nationality: str = "VN"
    phone: str = ""
    email: str = ""
    occupation: str = ""
    clinic_code: str = ""
    street: str = ""
    hamlet: str = ""
    commune_code: str = ""
    old_address: str = ""

    @property
    def is_new(self) -> bool:
        """Whether the book does not hold this person yet."""
        return self.version is None


def new_person_draft() -> PersonDraft:
    """An empty draft with its own UUIDv7."""
    raise NotImplementedError


def draft_from_card(card: CardData, places: AdministrativeUnits) -> PersonDraft:
    """A draft prefilled from a scanned card, its address read into hamlet, commune and old address."""
    raise NotImplementedError


def draft_from_person(person: Person, version: int) -> PersonDraft:
    """The draft that the page edits."""
    raise NotImplementedError


def check_person(draft: PersonDraft, on: date, places: AdministrativeUnits) -> Person | tuple[Problem, ...]:
    """The person, or all problems: fields are the draft's own names."""
    raise NotImplementedError
