"""Every problem of the page at once: of the offer, of what cannot be read, and of the person."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.identity import read_phone
from desktop.domain.problem import Problem
from desktop.services.people.person_form import PersonDraft, check_person
from desktop.services.voluntary_si.si_enrolment import SiOffer
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.ui.pages.voluntary_si.participant_section import PERSON

_PAGE_FIELDS = {
    "supported_before": "supported_months_before",
    "paid_before": "paid_months_before",
    "months": "method.months",
    "phone": "phone",
}
_PERSON_FIELDS = frozenset(field.name for field in fields(PersonDraft)) - {"phone"}
_UNTYPED = frozenset({"missing_field", "missing_proof"})
"""What an untouched form lacks is said when the clerk wants to go on, not before."""


def page_problems(
    draft: SiDraft, offer: SiOffer, unreadable: tuple[Problem, ...], places: AdministrativeUnits, on: date
) -> tuple[Problem, ...]:
    """All problems, each once a field and code; where a text cannot be read, only that is said of the field."""
    unread = {problem.field for problem in unreadable}
    offered = [problem for problem in offer.problems if problem.field not in unread]
    found = map(_as_form_names, (*person_problems(draft, places, on), *unreadable, *offered))
    return tuple({(problem.field, problem.code): problem for problem in found}.values())


def person_problems(draft: SiDraft, places: AdministrativeUnits, on: date) -> tuple[Problem, ...]:
    """Of the new person's whole form, or of the phone alone."""
    if draft.new_person is not None:
        checked = check_person(draft.new_person, on, places)
        return checked if isinstance(checked, tuple) else ()
    phone = read_phone(draft.phone or "")
    return (phone,) if isinstance(phone, Problem) else ()


def while_typing(problems: tuple[Problem, ...], field_in_hand: str) -> tuple[Problem, ...]:
    """What is shown before the clerk wanted to go on: not the field being typed, not what is only empty."""
    return tuple(problem for problem in problems if problem.code not in _UNTYPED and problem.field != field_in_hand)


def _as_form_names(problem: Problem) -> Problem:
    """The same problem under the name that the form knows its field by; what the field is called stays."""
    field = f"{PERSON}.{problem.field}" if problem.field in _PERSON_FIELDS else problem.field
    return Problem(_PAGE_FIELDS.get(field, field), problem.code, problem.values)
