"""Search as you type: rows ready to show, the count when it is ready."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import format_money
from desktop.services.desk import Desk, today
from desktop.services.people.cover_chips import CoverChips, cover_chips
from desktop.services.shown import Chip
from desktop.storage import search


@dataclass(frozen=True, slots=True, kw_only=True)
class FindPeople:
    """What was typed: names without marks in any word order, numbers, a phone, an old commune, a hamlet."""

    text: str
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One found person; ``number`` is the personal ID, else the SI number; chips tell both covers."""

    person_id: UUID
    name: str
    birth: str
    number: str
    place: str
    phone: str
    household: str
    si: Chip | None
    hi: Chip | None


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
        found = search.people(tx, command.text, command.limit).rows
        chips = cover_chips(tx, [row.person_id for row in found], today(desk))
    return tuple(_row(desk, row, chips[row.person_id]) for row in found)


def count_people(desk: Desk, text: str) -> PeopleCount:
    """The count of the same search."""
    with desk.book.reading() as tx:
        counted = search.count(tx, text)
    shown = format_money(counted.number)
    return PeopleCount(
        count=counted.number, exact=not counted.more, text=f"hơn {shown}" if counted.more else f"{shown} người"
    )


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


def _row(desk: Desk, found: search.PersonFound, chips: CoverChips) -> PersonRow:
    return PersonRow(
        person_id=found.person_id,
        name=found.full_name,
        birth=str(found.birth),
        number=found.personal_id or found.si_number or found.old_id,
        place=place_text(desk, found.hamlet or found.street, found.commune_code),
        phone=found.phone,
        household=_household(found),
        si=chips.si,
        hi=chips.hi,
    )


def place_text(desk: Desk, near: str, commune_code: str) -> str:
    """``Thôn Đông, Xã An Hòa``."""
    commune = desk.places.commune(commune_code).full_name if desk.places.knows(commune_code) else ""
    return ", ".join(part for part in (near, commune) if part)


def _household(found: search.PersonFound) -> str:
    if found.household_id is None:
        return ""
    if found.is_head:
        return f"chủ hộ {found.household_code}".strip()
    return f"hộ {found.head_name}"
