"""What the rows of lists are made from, read for many receipt lines at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.people import HEAD, Person
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import clinics
from desktop.storage.lists.lines import PORTION
from desktop.storage.payment import covers, receipts
from desktop.storage.people import households, openings, people

ReceiptPerson = tuple[UUID, UUID]
"""A receipt line: the receipt's key and the insured person's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The household of a card: its head and address now, and what the person is to the head.

    Attributes:
        head: None when the household has closed since.
    """

    household_id: UUID
    head: Person | None
    head_address: str
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """All that the book says about one receipt line.

    Attributes:
        cover: the cycle or the card that the receipt paid for this person.
        earlier: the person's covers of the same insurance that were paid before.
        opening: what was paid before this book, if an entry says so.
        clinic_name, address: as a list of today prints them; empty if unknown.
        home: of a health insurance card.
    """

    receipt_id: UUID
    content: ReceiptContent
    person: Person
    cover: Cycle | Card
    earlier: tuple[Cycle | Card, ...]
    opening: SiOpening | HiOpening | None
    clinic_name: str
    address: str
    home: Home | None


def load_facts(tx: Transaction, desk: Desk, wanted: Sequence[ReceiptPerson]) -> Mapping[ReceiptPerson, LineFacts]:
    """The facts of receipt lines; those that the book does not have are left out."""
    found: dict[ReceiptPerson, LineFacts] = {}
    names = {clinic.code: clinic.name for clinic in clinics.all_clinics(tx)}
    for start in range(0, len(wanted), PORTION):
        found.update(_portion(tx, desk, wanted[start : start + PORTION], names))
    return found


def _portion(
    tx: Transaction, desk: Desk, wanted: Sequence[ReceiptPerson], clinic_names: Mapping[str, str]
) -> dict[ReceiptPerson, LineFacts]:
    people_ids = list(dict.fromkeys(person_id for _, person_id in wanted))
    contents = {
        receipt.id: thaw(receipt.content)
        for receipt in receipts.get_many(tx, list({receipt_id for receipt_id, _ in wanted})).values()
    }
    known = {person_id: record.person for person_id, record in people.who_stand(tx, people_ids).items()}
    cycles, cards = covers.cycles_of_people(tx, people_ids), covers.cards_of_people(tx, people_ids)
    si_openings, hi_openings = openings.current_si(tx, people_ids), openings.current_hi(tx, people_ids)
    homes = _homes(tx, desk, {card.household_id for paid in cards.values() for card in paid})
    found = {}
    # As the receipt paid them: a later void or refund changes nothing of what a line says.
    own = {(cover.receipt_id, cover.person_id): cover for cover in covers.of_receipts(tx, list(contents))}
    for receipt_id, person_id in wanted:
        paid: tuple[Cycle | Card, ...] = (*cycles.get(person_id, ()), *cards.get(person_id, ()))
        cover = own.get((receipt_id, person_id))
        if cover is None or receipt_id not in contents or person_id not in known:
            continue
        person = known[person_id]
        opening = (si_openings if isinstance(cover, Cycle) else hi_openings).get(person_id)
        found[receipt_id, person_id] = LineFacts(
            receipt_id=receipt_id,
            content=contents[receipt_id],
            person=person,
            cover=cover,
            earlier=_earlier(paid, cover),
            opening=opening,
            clinic_name=clinic_names.get(person.clinic_code, ""),
            address=desk.places.address_line(person.address, today(desk)),
            home=homes.get((cover.household_id, person_id)) if isinstance(cover, Card) else None,
        )
    return found


def _earlier(paid: Iterable[Cycle | Card], cover: Cycle | Card) -> tuple[Cycle | Card, ...]:
    """Covers of the same kind that were paid before; keys are made in the order of time."""
    return tuple(one for one in paid if type(one) is type(cover) and (one.paid_on, one.id) < (cover.paid_on, cover.id))


def _homes(tx: Transaction, desk: Desk, household_ids: Iterable[UUID]) -> dict[tuple[UUID, UUID], Home]:
    """The home of every member, former members too, by household and person."""
    records = tuple(households.get_many(tx, list(household_ids)).values())
    heads = {record.household.id: _head_id(record) for record in records}
    known = people.get_many(tx, [head for head in heads.values() if head is not None])
    found = {}
    for record in records:
        head_id = heads[record.household.id]
        head = known[head_id].person if head_id is not None and head_id in known else None
        address = "" if head is None else desk.places.address_line(head.address, today(desk))
        for member in sorted(record.household.members, key=lambda one: one.until is None):
            found[record.household.id, member.person_id] = Home(
                household_id=record.household.id, head=head, head_address=address, relation=member.relation
            )
    return found


def _head_id(record: households.HouseholdRecord) -> UUID | None:
    return next((member.person_id for member in record.current if member.relation == HEAD), None)
