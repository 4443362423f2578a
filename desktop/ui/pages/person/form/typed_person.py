"""What was typed into a search and found nobody becomes the beginning of a new person."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.identity import read_phone
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.people.person_form import PersonDraft, new_person_draft
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.person.form.draft_fields import with_fields
from desktop.ui.widgets.fields.line_field import digits_of


def typed_person(text: str) -> PersonArgument:
    """A new person whose name, personal ID, SI number, old ID or phone is what was typed."""
    draft = new_person_draft()
    return PersonArgument(person_id=draft.person_id, new_person=_filled(draft, clean(text)))


def _filled(draft: PersonDraft, text: str) -> PersonDraft:
    digits = digits_of(text)
    if not digits or not text.replace(" ", "").isdigit():
        return replace(draft, full_name=text)
    if not isinstance(read_phone(digits), Problem) and len(digits) in (10, 11):
        return replace(draft, phone=digits)
    by_length = {12: "personal_id", 10: "si_number", 9: "old_id"}
    field = by_length.get(len(digits))
    return with_fields(draft, {field: digits}) if field is not None else draft
