"""Cells that the rows of every form share: who, where, which receipt, what is asked for."""

from __future__ import annotations

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.papers.agency_list import Cell
from desktop.domain.papers.receipt import ReceiptContent
from desktop.services.lists.rows.facts import LineFacts
from desktop.services.lists.rows.kinds import GATEWAY_KINDS, KIND_NAMES
from desktop.services.lists.rows.options import LineOptions
from desktop.services.people.person_form import SEX_NAMES


def common_cells(facts: LineFacts, options: LineOptions, places: AdministrativeUnits) -> dict[str, Cell]:
    """The shared cells; forms take those they have a column for, gateways and replies the others."""
    person, content = facts.person, facts.content
    known = places.knows(person.address.commune_code)
    return {
        "full_name": person.full_name,
        "si_number": person.si_number,
        "hi_number": person.hi_number or person.si_number,
        "personal_id": person.personal_id,
        "birth": person.birth,
        "sex": str(SEX_NAMES[person.sex]),
        "clinic": facts.clinic_name,
        "clinic_code": person.clinic_code,
        "address": facts.address,
        "commune_code": person.address.commune_code if known else "",
        "province_code": places.commune(person.address.commune_code).province if known else "",
        "receipt_number": content.shown_number,
        "receipt_date": content.issued_on,
        "collector": content.office.collector_code or content.office.collector_name,
        "kind": str(KIND_NAMES[options.kind]),
        "kind_code": GATEWAY_KINDS[options.kind],
        "electronic": options.electronic,
        "paper": options.paper,
        "own_note": options.note,
        "unsure": any(line.in_total and not line.status.is_confirmed for line in content.lines),
    }


def noted(options: LineOptions, content: ReceiptContent, *parts: str) -> str:
    """The note column: the clerk's own words, what the form asks for, the receipt."""
    told = (options.note, *parts, f"BL {content.symbol} {content.shown_number}")
    return "; ".join(part for part in told if part)
