"""Several rows of the renewals list for one payer: each as last time, gathered into one payment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk, today
from desktop.services.payment.basket import Basket, Gathered, load_basket, put_in
from desktop.services.payment.collect_payment import HiPart, Payer, SiPart
from desktop.services.payment.read_back import read_back_of
from desktop.services.payment.renewal import propose_hi, propose_si
from desktop.services.people.register_person import loaded
from desktop.storage.book import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredRenewals:
    """The basket then, how many renewals came into it, and why others did not."""

    basket: Basket
    added: int
    notes: tuple[str, ...]


def gather_renewals(desk: Desk, rows: Iterable[tuple[UUID, Work]]) -> GatheredRenewals:
    """Put what these rows (person, kind) are about into the basket, as proposed today; the first of them pays.

    A row of another kind than an ending card or a due cycle means both covers of its person.

    Raises:
        CounterError: more than one payment takes; what came before is in the basket.
    """
    items: dict[tuple[UUID, str], Gathered] = {}
    notes: list[str] = []
    with desk.book.reading() as tx:
        for person_id, kind in rows:
            person = loaded(tx, person_id)[0]
            if kind is not Work.HI_ENDING:
                items |= _cycle(tx, desk, person, notes)
            if kind is not Work.SI_DUE:
                items |= _cards(tx, desk, person, notes)
    basket = load_basket(desk)
    for item in items.values():
        basket = put_in(desk, item)
    return GatheredRenewals(basket=basket, added=len(items), notes=tuple(dict.fromkeys(notes)))


def _cycle(tx: Transaction, desk: Desk, person: Person, notes: list[str]) -> dict[tuple[UUID, str], Gathered]:
    si, note = propose_si(tx, desk, person.id)
    notes += _told(person, note)
    if si is None or si.offer.quote is None:
        return {}
    quote = si.offer.quote
    part = SiPart(draft=si.draft, expected=quote.participant_pays)
    shown = read_back_of(person.full_name, [(quote, person.full_name)])
    return {(person.id, "si"): Gathered(parts=(part,), read_back=shown, payer=_payer(desk, person))}


def _cards(tx: Transaction, desk: Desk, person: Person, notes: list[str]) -> dict[tuple[UUID, str], Gathered]:
    hi, note = propose_hi(tx, desk, person.id)
    notes += _told(person, note)
    if hi is None or hi.offer.quote is None:
        return {}
    part = HiPart(draft=hi.draft, expected=hi.offer.quote.total)
    shown = read_back_of(person.full_name, [hi.offer.quote])
    return {(hi.draft.household_id, "hi"): Gathered(parts=(part,), read_back=shown, payer=_payer(desk, person))}


def _told(person: Person, note: str) -> Iterator[str]:
    if note:
        yield joined(": ", (person.full_name, note))


def _payer(desk: Desk, person: Person) -> Payer:
    place = desk.places.address_line(person.address, today(desk))
    return Payer(
        name=person.full_name, number=person.personal_id or person.si_number, address=place, person_id=person.id
    )
