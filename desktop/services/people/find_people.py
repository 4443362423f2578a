"""Search as you type: rows ready to show, the count when it is ready."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.money import format_money
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.services.people.cover_chips import hi_chip, si_chip
from desktop.services.shown import Chip
from desktop.storage.people import search

SCREEN = 8
"""So many rows are ready at once: the list shows six, and two more are there when it begins to roll."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindPeople:
    """What was typed: names without marks in any word order, numbers, a phone, an old commune, a hamlet."""

    text: str
    limit: int = 50


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One found person. Texts are made when they are shown."""

    found: search.PersonFound
    on: date
    places: AdministrativeUnits

    @property
    def person_id(self) -> UUID:
        """The person's key."""
        return self.found.person_id

    @property
    def name(self) -> str:
        """Họ và tên."""
        return self.found.full_name

    @property
    def birth(self) -> str:
        """As far as it is known."""
        return str(self.found.birth)

    @property
    def number(self) -> str:
        """The personal ID, else the SI number, else the old ID."""
        return self.found.personal_id or self.found.si_number or self.found.old_id

    @property
    def place(self) -> str:
        """``Thôn Đông, Xã An Hòa``."""
        address = self.found.address
        return place_text(self.places, address.hamlet or address.street, address.commune_code)

    @property
    def phone(self) -> str:
        """Digits, or empty."""
        return self.found.phone

    @property
    def si(self) -> Chip | None:
        """Voluntary SI; None for someone who never paid here."""
        return si_chip(self.found.si_until, self.on)

    @property
    def hi(self) -> Chip | None:
        """Household HI, likewise."""
        return hi_chip(self.found.hi_until, self.on)


@dataclass(frozen=True, slots=True)
class FirstPeople:
    """The rows that a screen shows at once; :func:`all_people` makes the others ready."""

    rows: tuple[PersonRow, ...]
    found: search.Found

    @property
    def to_come(self) -> int:
        """How many rows are not ready yet."""
        return len(self.found.rest)


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRow:
    """One found household and the member by whom it was found."""

    household_id: UUID
    code: str
    head_name: str
    members: int
    found_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleCount:
    """How many match; ``text`` says "hơn 1.000" when counting stopped there."""

    count: int
    exact: bool
    text: str


def find_people(desk: Desk, command: FindPeople) -> tuple[PersonRow, ...]:
    """The first rows, unranked."""
    with desk.book.reading() as tx:
        return _rows(desk, search.people(tx, command.text, command.limit))


def first_people(desk: Desk, command: FindPeople) -> FirstPeople:
    """The same rows for a clerk who is typing: those on the screen first."""
    with desk.book.reading() as tx:
        found = search.people(tx, command.text, command.limit, ready=SCREEN)
    return FirstPeople(_rows(desk, found), found)


def all_people(desk: Desk, first: FirstPeople) -> tuple[PersonRow, ...]:
    """The rows of the first answer and, behind them, those that were to come."""
    with desk.book.reading() as tx:
        return _rows(desk, search.completed(tx, first.found))


def _rows(desk: Desk, found: search.Found) -> tuple[PersonRow, ...]:
    on = today(desk)
    return tuple(PersonRow(row, on, desk.places) for row in found.rows)


def count_people(desk: Desk, text: str) -> PeopleCount:
    """The count of the same search."""
    with desk.book.reading() as tx:
        counted = search.count(tx, text)
    shown = format_money(counted.number)
    text = say("hơn {count}", count=shown) if counted.more else say("{count} người", count=shown)
    return PeopleCount(count=counted.number, exact=not counted.more, text=text)


def find_households(desk: Desk, command: FindPeople) -> tuple[HouseholdRow, ...]:
    """Households found by code, by the head or by any member."""
    with desk.book.reading() as tx:
        found = search.households(tx, command.text, command.limit).rows
    return tuple(
        HouseholdRow(
            household_id=row.household_id,
            code=row.code,
            head_name=row.head_name,
            members=row.members,
            found_by="" if row.matched_id == row.head_id else row.matched_name,
        )
        for row in found
    )


def place_text(places: AdministrativeUnits, near: str, commune_code: str) -> str:
    """``Thôn Đông, Xã An Hòa``."""
    commune = places.commune(commune_code).full_name if places.knows(commune_code) else ""
    return ", ".join(part for part in (near, commune) if part)
