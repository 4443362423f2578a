"""What the rows of a sheet change of people already in the book: before and after, field by field."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.people import Person
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.imports.plans.plan import RowPlan
from desktop.services.imports.report import ChangedRow
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import SEX_NAMES
from desktop.services.shown import Difference

MOST_CHANGES = 1_000
"""So many rows are shown before and after; the counts tell of all."""
_PLACE_FIELDS = frozenset({"street", "hamlet", "commune_code", "old_address"})


def changed_row(desk: Desk, plan: RowPlan) -> ChangedRow | None:
    """The row's changes; None for a row that changes nobody who is in the book."""
    if plan.before is None:
        return None
    before = plan.before.person
    found = tuple(_differences(desk, before, plan.person)) if plan.person is not None else ()
    return ChangedRow(plan.row.number, before.full_name, (*found, *_beside(plan)))


def _differences(desk: Desk, before: Person, after: Person) -> Iterator[Difference]:
    for field, label in FIELD_NAMES.items():
        if field in _PLACE_FIELDS:
            continue
        old, new = _shown(before, field), _shown(after, field)
        if old != new:
            yield Difference(field, label, old or say("chưa có"), new or say("chưa có"))
    old, new = _address(desk, before), _address(desk, after)
    if old != new:
        yield Difference("address", say("Địa chỉ"), old or say("chưa có"), new or say("chưa có"))


def _beside(plan: RowPlan) -> Iterator[Difference]:
    """What a row brings that is no field of the person."""
    if plan.joins:
        yield Difference("household", say("Hộ gia đình"), say("chưa ở hộ này"), say("vào hộ trong tệp"))
    if plan.si is not None:
        months = say("{months} tháng đã đóng trước khi có sổ", months=plan.si.paid_months)
        yield Difference("si_opening", say("BHXH trước đây"), say("chưa có"), months)
    if plan.hi is not None:
        yield Difference("hi_opening", say("BHYT trước đây"), say("chưa có"), say("thẻ và thứ tự theo tệp"))


def _shown(person: Person, field: str) -> str:
    return SEX_NAMES[person.sex] if field == "sex" else str(getattr(person, field))


def _address(desk: Desk, person: Person) -> str:
    place = person.address
    commune = desk.places.place_name(place.commune_code) if desk.places.knows(place.commune_code) else ""
    return ", ".join(part for part in (place.street, place.hamlet, commune or place.old) if part)
