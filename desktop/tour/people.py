"""Whom of the practice book the tour serves: who can renew, who can join, found by asking the book beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.people import Insurance, Person
from desktop.services.desk import Desk, today
from desktop.services.payment.renewal import propose_renewal
from desktop.services.practice.practice_people import PracticeHousehold, card_text
from desktop.services.voluntary_si.si_loading import load_si_facts

YOUNGEST, OLDEST = 18, 55


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the practice book with the card they put on the counter."""

    card: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TourPeople:
    """Who comes on the three days.

    Attributes:
        both: renews both covers. renewing: renew one of them, each of another household. joining: join voluntary SI.
    """

    both: Known
    renewing: tuple[Known, ...]
    joining: tuple[Known, ...]


def find_people(desk: Desk, households: Iterator[PracticeHousehold]) -> TourPeople:
    """Ask the book who can renew today, and who has no voluntary SI yet.

    Raises:
        RuntimeError: nobody can renew both covers.
    """
    both: list[Known] = []
    renewing, joining = [], []
    for household in households:
        found = {person.id: _due(desk, person) for person in household.people if person.personal_id}
        cards = {person.id: Known(card_text(person, desk.places), person.full_name) for person in household.people}
        due = [cards[key] for key, insurances in found.items() if insurances]
        both += [cards[key] for key, insurances in found.items() if insurances == set(Insurance)]
        renewing += due[:1]
        joining += [cards[one.id] for one in household.people if one.id in found and _may_join(desk, one)]
    if not both:
        raise RuntimeError("nobody in the practice book can renew both covers")
    rest = tuple(one for one in renewing if one != both[0])
    return TourPeople(both=both[0], renewing=rest, joining=tuple(joining))


def _due(desk: Desk, person: Person) -> set[Insurance]:
    return set(propose_renewal(desk, person.id).insurances)


def _may_join(desk: Desk, person: Person) -> bool:
    if not person.phone or not YOUNGEST <= _age(person, today(desk)) <= OLDEST:
        return False
    facts = load_si_facts(desk, person.id)
    return facts.last_paid_month is None and facts.last_time is None


def _age(person: Person, on: date) -> int:
    return on.year - person.birth.year
