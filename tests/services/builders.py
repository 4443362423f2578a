"""People, households and payments for the services' tests, made through the services themselves."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.services.day.closing import close_simply
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.payment.collect_payment import (
    Collected,
    CollectPayment,
    HiPart,
    SiPart,
    collect_payment,
    stored,
)
from desktop.services.people.households import CreateHousehold, MemberEntry, create_household
from desktop.services.people.person_form import PersonDraft, new_person_draft
from desktop.services.people.register_person import RegisteredPerson, RegisterPerson, register_person
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.column_types import new_key
from desktop.storage.counter import sessions


class Clock:
    """A clock that tests move by hand."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def go_to(self, day: date) -> None:
        self.moment = self.moment.replace(year=day.year, month=day.month, day=day.day)


def person_draft(name: str = "Nguyễn Văn An", **parts: Any) -> PersonDraft:
    usual = {"full_name": name, "birth": "01/01/1990", "sex": "male", "phone": "0905000001", "hamlet": "Thôn Đông"}
    return replace(new_person_draft(), **(usual | parts))


def registered(desk: Desk, name: str = "Nguyễn Văn An", **parts: Any) -> UUID:
    made = register_person(desk, RegisterPerson(draft=person_draft(name, **parts)))
    assert isinstance(made, RegisteredPerson), made
    return made.person_id


def household_of(desk: Desk, *person_ids: UUID, relations: tuple[str, ...] = ("00", "01", "08", "08", "03")) -> UUID:
    household_id = new_key()
    members = tuple(
        MemberEntry(person_id=person_id, relation=relation)
        for person_id, relation in zip(person_ids, relations, strict=False)
    )
    made = create_household(desk, CreateHousehold(household_id=household_id, members=members))
    assert not isinstance(made, tuple), made
    return household_id


def si_draft(desk: Desk, person_id: UUID, **parts: Any) -> SiDraft:
    return replace(initial_si_draft(load_si_facts(desk, person_id)), **parts)


def si_part(desk: Desk, draft: SiDraft) -> SiPart:
    offer = offer_si(load_si_facts(desk, draft.person_id), draft)
    assert offer.quote is not None, offer.messages
    return SiPart(draft=draft, expected=offer.quote.participant_pays)


def hi_draft(household_id: UUID, *person_ids: UUID, is_new: bool = False, months: int = 12) -> HiDraft:
    relations = ("00", "01", "08", "08", "03")
    rows = tuple(
        HiRow(person_id=person_id, relation=relation, months=months)
        for person_id, relation in zip(person_ids, relations, strict=False)
    )
    return HiDraft(household_id=household_id, is_new=is_new, rows=rows)


def hi_part(desk: Desk, draft: HiDraft) -> HiPart:
    facts = load_hi_facts(desk, draft.household_id, tuple(row.person_id for row in draft.rows))
    offer = offer_hi(facts, draft)
    assert offer.quote is not None, offer.messages
    return HiPart(draft=draft, expected=offer.quote.total)


def close_earlier_day(desk: Desk) -> None:
    """Close the open session of an earlier day as if everything were there, so that a story may go on."""
    with desk.book.writing() as tx:
        current = sessions.open_of(tx, desk.user.id)
        if current is not None and current.day < today(desk):
            close_simply(tx, desk, current)


def close_open_day(desk: Desk) -> None:
    """Close the open session on the spot, so that the clock may go on to any later day."""
    with desk.book.writing() as tx:
        current = sessions.open_of(tx, desk.user.id)
        if current is not None:
            close_simply(tx, desk, current)


def paid(desk: Desk, *parts: SiPart | HiPart, **more: Any) -> Collected:
    """Take the money; an earlier day that is still open is closed first."""
    close_earlier_day(desk)
    result = collect_payment(desk, command(*parts, **more))
    assert isinstance(result, Collected), result
    return result


def command(*parts: SiPart | HiPart, means: Means = Means.CASH, **more: Any) -> CollectPayment:
    return CollectPayment(**({"command_id": new_key(), "parts": parts, "means": means} | more))


def pay_si(desk: Desk, person_id: UUID, **parts: Any) -> Collected:
    return paid(desk, si_part(desk, si_draft(desk, person_id, **parts)))


def dong(amount: int) -> Money:
    return Money(amount)


def find_collected(desk: Desk, command_id: UUID) -> Collected | None:
    """What a command has paid already, as the book holds it."""
    with desk.book.reading() as tx:
        return stored(tx, command_id, repeated=True)
