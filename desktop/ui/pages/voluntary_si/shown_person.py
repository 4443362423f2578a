"""The participant in one line, from the book or from a draft that may be incomplete."""

from __future__ import annotations

from datetime import date

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.partial_date import age_on
from desktop.domain.people import Address, Sex
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts, birth_and_sex
from desktop.ui.i18n import mark, t
from desktop.ui.pages.voluntary_si.participant_section import ShownPerson

_SEXES = {Sex.MALE: mark("Nam"), Sex.FEMALE: mark("Nữ")}


def shown_person(facts: SiFacts, draft: SiDraft, places: AdministrativeUnits, on: date) -> ShownPerson:
    """Name, and sex · birth · age · number · place."""
    birth, sex = birth_and_sex(facts, draft)
    name, number, address = _identity(facts, draft)
    parts = (
        "" if sex is None else t(_SEXES[sex]),
        "" if birth is None else str(birth),
        "" if birth is None else t("{age} tuổi", age=age_on(birth, on)),
        t("số định danh {number}", number=number) if number else "",
        places.address_line(address, on),
    )
    source = t("người mới, lưu cùng biên lai") if draft.new_person is not None else t("trong sổ")
    return ShownPerson(name=name, line=" · ".join(part for part in parts if part), source=source)


def _identity(facts: SiFacts, draft: SiDraft) -> tuple[str, str, Address]:
    if facts.person is not None:
        return facts.person.full_name, facts.person.personal_id, facts.person.address
    person = draft.new_person
    if person is None:
        return "", "", Address()
    address = Address(
        street=person.street, hamlet=person.hamlet, commune_code=person.commune_code, old=person.old_address
    )
    return person.full_name, person.personal_id, address
