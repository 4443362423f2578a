"""What declarations say of a person: the items that TK1-TS and Mẫu số 2 share, and the proofs they come with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUPS
from desktop.domain.identity import ETHNIC_GROUPS
from desktop.domain.papers.forms import Form
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person, SupportClaim
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUPS
from desktop.services.desk import Desk
from desktop.services.people.claims import holds
from desktop.storage.book import Transaction
from desktop.storage.counter import clinics

HOME = "VN"


def person_values(desk: Desk, form: Form, person: Person) -> dict[str, str]:
    """Texts by the items' keys; what the book does not know is left out, so that it is drawn as a box."""
    values = {
        "full_name": person.full_name,
        "birth": str(person.birth),
        "id_number": person.personal_id,
        "ethnicity": ETHNIC_GROUPS.get(person.ethnicity, ""),
        "nationality": form.texts["vietnam"] if person.nationality == HOME else person.nationality,
        "phone": person.phone,
        "email": person.email,
        **_address_values(desk, person),
    }
    return {key: value for key, value in values.items() if value}


def _address_values(desk: Desk, person: Person) -> dict[str, str]:
    """Street, commune and province of today; where no commune of today is known, the address as its paper had it."""
    address, places = person.address, desk.places
    street = ", ".join(part for part in (address.street, address.hamlet) if part)
    if not places.knows(address.commune_code):
        return {"street": address.old or street}
    commune = places.commune(address.commune_code)
    return {
        "street": street,
        "commune": commune.full_name,
        "province": places.province(commune.province).full_name,
    }


def clinic_text(tx: Transaction, person: Person) -> str:
    """``Trạm y tế xã An Hòa (27-123)``; empty when none is chosen."""
    if not person.clinic_code:
        return ""
    known = {clinic.code: clinic.name for clinic in clinics.all_clinics(tx)}
    name = known.get(person.clinic_code, "")
    return f"{name} ({person.clinic_code})" if name else person.clinic_code


def proof_texts(form: Form, claims: Iterable[SupportClaim], insurance: Insurance, on: date) -> str:
    """The papers that prove a group, as ``Giấy tờ kèm theo`` names them; empty without any."""
    names = SI_GROUPS if insurance is Insurance.VOLUNTARY_SI else HI_GROUPS
    texts = []
    for claim in claims:
        if claim.insurance is not insurance or not claim.paper_number or not holds(claim, on):
            continue
        parts = [form.texts["proof"].format(group=names.get(claim.group, claim.group), paper=claim.paper_number)]
        if claim.issuer:
            parts.append(form.texts["proof_issuer"].format(issuer=claim.issuer))
        if claim.valid_to is not None:
            parts.append(form.texts["proof_until"].format(day=format_date(claim.valid_to)))
        texts.append(", ".join(parts))
    return "; ".join(dict.fromkeys(texts))
