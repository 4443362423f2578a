"""The person form: texts as typed in, a person or every problem at once out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.administrative_units.units import Commune
from desktop.domain.identity import (
    ETHNIC_GROUPS,
    CardData,
    PersonalIdCheck,
    check_personal_id,
    read_email,
    read_health_card,
    read_old_id,
    read_phone,
    read_si_number,
)
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.people import Address, Person, Sex
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.storage.column_types import new_key

LONGEST_NAME = 120
LONGEST_TEXT = 200
OLDEST_BIRTH = 1900
TEXTS = ("email", "occupation", "street", "hamlet")
SEX_NAMES = {Sex.MALE: say("Nam"), Sex.FEMALE: say("Nữ")}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person as typed; may be incomplete.

    Attributes:
        person_id: the key the person has or will have, made with the draft.
        version: the version that the page loaded; None for a person who is not in the book.
        sex: ``male``, ``female`` or empty.
        nationality: ISO 3166 letters.
    """

    person_id: UUID
    version: int | None = None
    full_name: str = ""
    birth: str = ""
    sex: str = ""
    personal_id: str = ""
    old_id: str = ""
    si_number: str = ""
    hi_number: str = ""
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


_TEXTS = tuple(field.name for field in fields(PersonDraft) if field.name not in {"person_id", "version"})


def new_person_draft() -> PersonDraft:
    """An empty draft with its own UUIDv7."""
    return PersonDraft(person_id=new_key())


def draft_from_card(card: CardData, places: AdministrativeUnits) -> PersonDraft:
    """A draft prefilled from a scanned card, its address read into hamlet, commune and old address."""
    address = places.parse_address(card.address)
    return PersonDraft(
        person_id=new_key(),
        full_name=card.full_name,
        birth=str(card.birth),
        sex=card.sex.value,
        personal_id=card.personal_id,
        old_id=card.old_id or "",
        si_number=card.si_number,
        street=address.street,
        hamlet=address.hamlet,
        commune_code=address.commune_code,
        old_address=address.old,
    )


def commune_candidates(draft: PersonDraft, places: AdministrativeUnits) -> tuple[Commune, ...]:
    """The communes that a draft's paper address can mean, the likeliest first, while none is chosen."""
    if draft.commune_code or not draft.old_address:
        return ()
    return places.read_address(draft.old_address).candidates


def draft_from_person(person: Person, version: int | None) -> PersonDraft:
    """The draft that the page edits."""
    return PersonDraft(
        person_id=person.id,
        version=version,
        full_name=person.full_name,
        birth=str(person.birth),
        sex=person.sex.value,
        personal_id=person.personal_id,
        old_id=person.old_id,
        si_number=person.si_number,
        hi_number=person.hi_number,
        ethnicity=person.ethnicity,
        nationality=person.nationality,
        phone=person.phone,
        email=person.email,
        occupation=person.occupation,
        clinic_code=person.clinic_code,
        street=person.address.street,
        hamlet=person.address.hamlet,
        commune_code=person.address.commune_code,
        old_address=person.address.old,
    )


def cleaned(draft: PersonDraft) -> PersonDraft:
    """All texts NFC, trimmed, without control characters."""
    texts: dict[str, Any] = {}
    for name in _TEXTS:
        text = getattr(draft, name)
        if text and (shown := clean(text)) != text:
            texts[name] = shown
    return replace(draft, **texts) if texts else draft


def check_person(draft: PersonDraft, on: date, places: AdministrativeUnits) -> Person | tuple[Problem, ...]:
    """The person, or all problems: fields are the draft's own names.

    ``on`` is the day of the check: nobody is born after it.
    """
    return check_cleaned(cleaned(draft), on, places)


def check_cleaned(draft: PersonDraft, on: date, places: AdministrativeUnits) -> Person | tuple[Problem, ...]:
    """The same for a draft whose texts are clean, as those of an import are."""
    birth, sex = read_birth(draft.birth), _read_sex(draft.sex)
    numbers = {
        "phone": read_phone(draft.phone),
        "si_number": read_si_number(draft.si_number),
        "hi_number": read_health_card(draft.hi_number, "hi_number"),
        "old_id": read_old_id(draft.old_id),
        "email": read_email(draft.email),
    }
    check = check_personal_id(draft.personal_id, birth, sex) if draft.personal_id else PersonalIdCheck(None)
    problems = (
        *_name_problems(draft.full_name),
        *_birth_problems(draft.birth, birth, on),
        *_sex_problems(draft.sex, sex),
        *check.problems,
        *(found for found in numbers.values() if isinstance(found, Problem)),
        *_code_problems(draft, places),
        *(
            Problem(name, "too_long", {"limit": str(LONGEST_TEXT)})
            for name in (*TEXTS, "old_address")
            if len(getattr(draft, name)) > LONGEST_TEXT
        ),
    )
    if problems or birth is None or sex is None:
        return problems
    digits = "" if check.personal_id is None else check.personal_id.digits
    texts = {name: str(found) for name, found in numbers.items()} | {"personal_id": digits}
    return _person(draft, birth, sex, texts)


def _person(draft: PersonDraft, birth: PartialDate, sex: Sex, numbers: dict[str, str]) -> Person:
    return Person(
        id=draft.person_id,
        full_name=draft.full_name,
        birth=birth,
        sex=sex,
        ethnicity=draft.ethnicity,
        nationality=draft.nationality or "VN",
        occupation=draft.occupation,
        clinic_code=draft.clinic_code,
        address=Address(
            street=draft.street, hamlet=draft.hamlet, commune_code=draft.commune_code, old=draft.old_address
        ),
        **numbers,
    )


def read_birth(text: str) -> PartialDate | None:
    """The birth as typed, with the precision it has; None for what is no date."""
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _read_sex(text: str) -> Sex | None:
    return Sex(text) if text in set(Sex) else None


def _name_problems(name: str) -> Iterator[Problem]:
    if not name:
        yield Problem("full_name", "missing_field")
    elif len(name) > LONGEST_NAME:
        yield Problem("full_name", "too_long", {"limit": str(LONGEST_NAME)})
    elif not any(letter.isalpha() for letter in name):
        yield Problem("full_name", "no_letters")


def _birth_problems(text: str, birth: PartialDate | None, on: date) -> Iterator[Problem]:
    if birth is None:
        yield Problem("birth", "bad_date" if text else "missing_field")
    elif birth.earliest > on:
        yield Problem("birth", "in_future", {"today": format_date(on)})
    elif birth.year < OLDEST_BIRTH:
        yield Problem("birth", "out_of_range", {"lowest": str(OLDEST_BIRTH), "highest": format_date(on)})


def _sex_problems(text: str, sex: Sex | None) -> Iterator[Problem]:
    if sex is None:
        yield Problem("sex", "unknown_value" if text else "missing_field", {"allowed": say("Nam, Nữ")})


def _code_problems(draft: PersonDraft, places: AdministrativeUnits) -> Iterator[Problem]:
    if draft.ethnicity and draft.ethnicity not in ETHNIC_GROUPS:
        yield Problem("ethnicity", "unknown_value", {"allowed": "01–55, 99"})
    if draft.nationality and not (len(draft.nationality) == 2 and draft.nationality.isalpha()):
        yield Problem("nationality", "unknown_value", {"allowed": "VN, LA, KH …"})
    if draft.commune_code and not places.knows(draft.commune_code):
        yield Problem("commune_code", "unknown_commune")
