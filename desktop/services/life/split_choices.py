"""What of a record may go to the other person in it: receipts, proofs, entries of before the book."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk
from desktop.services.people.register_person import loaded
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import claims, households, openings

RECEIPT, CLAIM, SI_OPENING, HI_OPENING = "receipt", "claim", "si_opening", "hi_opening"
_EVERY = 1_000
_INSURANCES = {Insurance.VOLUNTARY_SI: say("BHXH tự nguyện"), Insurance.HOUSEHOLD_HI: say("BHYT hộ gia đình")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that stands under the record; ``key`` is None for an entry of before the book."""

    kind: str
    key: UUID | None
    name: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitChoices:
    """The record and its parts, the latest receipt first."""

    person: Person
    version: int
    in_household: bool
    parts: tuple[Part, ...]


def load_split(desk: Desk, person_id: UUID) -> SplitChoices:
    """Load them; ``CounterError`` when there is no such person."""
    with desk.book.reading() as tx:
        person, version = loaded(tx, person_id)
        parts = [
            Part(
                kind=RECEIPT,
                key=one.id,
                name=say("Biên lai {number}", number=f"{one.number:07d}"),
                told=joined(
                    " · ",
                    (
                        _INSURANCES[one.insurance],
                        format_date(one.issued_on),
                        f"{format_money(one.total)} đ",
                        one.payer_name,
                    ),
                ),
            )
            for one in receipts.page(tx, ReceiptFilter(person_id=person_id), limit=_EVERY)
        ]
        parts += [
            Part(kind=CLAIM, key=one.id, name=say("Giấy tờ nhóm"), told=joined(" · ", (one.paper_number, one.issuer)))
            for one in claims.of_person(tx, person_id)
        ]
        si, hi = openings.si_of(tx, person_id), openings.hi_of(tx, person_id)
        if si is not None and (si.paid_months or si.last_month):
            told = say("đóng {paid} tháng", paid=si.paid_months)
            parts.append(Part(kind=SI_OPENING, key=None, name=say("BHXH trước khi có sổ"), told=told))
        if hi is not None and hi.valid_to is not None:
            told = say("thẻ đến {day}", day=format_date(hi.valid_to))
            parts.append(Part(kind=HI_OPENING, key=None, name=say("BHYT trước khi có sổ"), told=told))
        home = households.of_person(tx, person_id)
    return SplitChoices(person=person, version=version, in_household=home is not None, parts=tuple(parts))
